// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Saves files and loads their policy: all of it or nothing, and at no moment less confined.
///
/// Everything is compiled, verified and authorised before. Then: compare the files with what the
/// caller saw, back them up, note what is begun, replace the files one by one, hand the kernel one
/// blob in one write, read back, drop the note. Policy is never removed to be loaded again. When
/// the kernel refuses, its write changed nothing, and the files are put back.

#pragma once

#include "core/store/atomic_write.h"
#include "core/text/sha256.h"
#include "polkit/helper/apply/kernel_policy.h"
#include "polkit/helper/roots.h"
#include "polkit/protocol/wire.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pavise::helper {

struct PlannedFile
{
    std::string name;
    std::string text;
    std::optional<text::Sha256> base; ///< Empty: the file must not exist.
};

struct Plan
{
    std::string operation;
    std::vector<PlannedFile> files;
    bool load = false;
    std::string blob;                 ///< Of all files, verified.
    std::vector<std::string> names;   ///< Of the profiles in it.
    std::vector<std::uint32_t> modes; ///< Of each.
};

struct Outcome
{
    std::optional<protocol::ErrorCode> error; ///< Nothing when all is done.
    std::string reason;                       ///< English, for the journal.
    protocol::ItemResults items;              ///< One for each file, in order.
};

/// Where a transaction works.
struct Workplace
{
    const Roots &roots;
    KernelPolicy &kernel;
    store::FileCalls &files;
};

/// Blocks while it works; \p time (nanoseconds since 1970) dates the backups.
/// Errors: Busy (another process is at it), Conflict, Refused (unsafe files), SaveFailed,
/// KernelRefused, Inconsistent.
[[nodiscard]] Outcome applyPlan(const Plan &plan, const Workplace &place, std::int64_t time);

enum class Recovery {
    Nothing,      ///< There was no note.
    Finished,     ///< All files were there already: their policy is loaded now.
    Undone,       ///< The files are as before; nothing had been loaded.
    Inconsistent, ///< Neither worked.
};

/// Ends what a crash left half done. Call once at start.
[[nodiscard]] Recovery recover(const Workplace &place);

/// The digest as it crosses the bus.
[[nodiscard]] QByteArray toBytes(const text::Sha256 &digest);

} // namespace pavise::helper
