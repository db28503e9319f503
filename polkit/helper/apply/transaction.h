// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Changes files, links and loaded policy: all of it or nothing, and at no moment less confined
/// than before or after.
///
/// Everything is compiled, verified and authorised before. Then: compare the files with what the
/// caller saw, keep what will be replaced, note what is begun, replace the files one by one, set
/// links, hand the kernel one blob in one write, read back, take profiles out, clear links, write
/// the history, drop the note. Policy is never removed to be loaded again. When the kernel refuses,
/// its write changed nothing, and files and links are put back.

#pragma once

#include "core/store/atomic_write.h"
#include "core/text/sha256.h"
#include "polkit/helper/apply/kernel_policy.h"
#include "polkit/helper/state/record.h"
#include "polkit/protocol/wire.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pavise::helper {

struct PlannedFile
{
    std::string name;
    std::optional<std::string> text = {}; ///< Nothing: the file goes.
    std::optional<text::Sha256> base;     ///< Empty: the file must not exist.
};

struct Plan
{
    Record record; ///< uid, verb, operation and note; the rest is filled in.
    std::vector<PlannedFile> files;
    std::vector<MarkChange> marks;     ///< Those that are so already are left alone.
    std::string blob;                  ///< Verified, or the kernel's own. Empty: nothing is loaded.
    std::vector<std::string> names;    ///< Of the profiles in it.
    std::vector<std::uint32_t> modes;  ///< Of each, to be read back; empty: whatever they are.
    std::vector<std::string> removals; ///< Loaded profiles that go, with their children.
    std::optional<Lease> lease;        ///< All of it will be taken back; its record is filled in.
};

struct Outcome
{
    std::optional<protocol::ErrorCode> error = {}; ///< Nothing when all is done.
    std::string reason = {};                       ///< English, for the journal.
    protocol::ItemResults items = {}; ///< One for each file, in order; without files one for each
                                      ///< profile that goes.
    Record record = {};
};

/// Where a transaction works.
struct Workplace
{
    const Roots &roots;
    KernelPolicy &kernel;
    store::FileCalls &files;
};

/// Blocks while it works; \p time (nanoseconds since 1970) dates the entry in the history.
/// Errors: Busy (another process is at it), Conflict, Refused (unsafe files), SaveFailed,
/// KernelRefused, Inconsistent; Unavailable when there must be a way back and the kernel does not
/// tell what is loaded.
[[nodiscard]] Outcome applyPlan(const Plan &plan, const Workplace &place, std::uint64_t time);

enum class Recovery {
    Nothing,      ///< There was no note.
    Finished,     ///< All files were there already: their policy is loaded now.
    Undone,       ///< Files and links are as before; nothing had been loaded or taken out.
    Inconsistent, ///< Neither worked.
};

/// Ends what a crash left half done. It never takes a profile out of the kernel: an unloading that
/// was not complete is undone. Call once at start.
[[nodiscard]] Recovery recover(const Workplace &place);

/// The digest as it crosses the bus; empty when there is none.
[[nodiscard]] QByteArray toBytes(const std::optional<text::Sha256> &digest);

/// `parent` of `parent//child//grandchild`.
[[nodiscard]] std::string topProfile(const std::string &name);

} // namespace pavise::helper
