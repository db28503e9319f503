// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What one operation changed, and all that is needed to take it back: an entry of the history, the
/// note that an operation is under way, and what a trial goes back to.

#pragma once

#include "core/text/sha256.h"
#include "polkit/helper/bus/encoding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pavise::helper {

struct FileChange
{
    std::string name;
    std::optional<text::Sha256> before; ///< Its text is kept; nothing: there was no file.
    std::optional<text::Sha256> after;  ///< Nothing: it is removed.

    static void fields(auto &a, auto &self) { a(self.name, self.before, self.after); }
    friend bool operator==(const FileChange &, const FileChange &) = default;
};

struct MarkChange
{
    std::uint32_t mark = 0; ///< store::FileMark
    std::string file;
    bool on = false; ///< As it is after the change; before it was the other.

    static void fields(auto &a, auto &self) { a(self.mark, self.file, self.on); }
    friend bool operator==(const MarkChange &, const MarkChange &) = default;
};

/// A top-level profile that was loaded, replaced or unloaded, with its children.
struct PolicyChange
{
    std::string name;
    bool wasLoaded = false;
    std::optional<text::Sha256>
        before;         ///< Its compiled policy is kept; nothing if the kernel kept none.
    std::string loaded; ///< The kernel's digest of what it has now; empty when unloaded.

    static void fields(auto &a, auto &self)
    {
        a(self.name, self.wasLoaded, self.before, self.loaded);
    }
    friend bool operator==(const PolicyChange &, const PolicyChange &) = default;
};

struct Record
{
    static constexpr std::uint32_t kMark = 0x31525650; // "PVR1"

    std::uint64_t id = 0; ///< Nanoseconds since 1970; later ones are larger.
    std::uint32_t uid = 0;
    std::string verb;
    std::string operation;
    std::string note;
    std::string result;
    std::vector<FileChange> files; ///< Those whose text changes, in the order they are written.
    std::vector<MarkChange> marks;
    std::vector<PolicyChange> policies;
    std::string parameter; ///< The kernel parameter `audit` before; empty when it was not changed.
    std::string boot;      ///< Names the boot it happened in; see bootToken().

    static void fields(auto &a, auto &self)
    {
        a(self.id, self.uid, self.verb, self.operation, self.note, self.result, self.files,
          self.marks, self.policies, self.parameter, self.boot);
    }
    friend bool operator==(const Record &, const Record &) = default;
};

/// An operation under way: on the disk before the first change, gone after the last.
struct Pending
{
    static constexpr std::uint32_t kMark = 0x32505650; // "PVP2"

    Record record;
    std::string blob; ///< What is loaded once the files are in place; may be empty.
    std::vector<std::string> removals; ///< Profiles that are taken out last.

    static void fields(auto &a, auto &self) { a(self.record, self.blob, self.removals); }
    friend bool operator==(const Pending &, const Pending &) = default;
};

/// Profiles whose mode was set.
struct LeaseTarget
{
    std::string file;
    std::vector<std::string> profiles; ///< Empty: all of the file.

    static void fields(auto &a, auto &self) { a(self.file, self.profiles); }
    friend bool operator==(const LeaseTarget &, const LeaseTarget &) = default;
};

/// An operation that will be taken back.
struct Lease
{
    static constexpr std::uint32_t kMark = 0x314c5650; // "PVL1"

    Record record;
    /// SetMode: if a file is edited meanwhile, only its mode goes back: to `mode`.
    std::vector<LeaseTarget> targets;
    std::uint32_t mode = 0;      ///< protocol::ProfileMode
    bool endsWithCaller = false; ///< A trial: the caller must stay on the bus.
    std::string sender;          ///< Unique bus name of the caller.
    /// When, in nanoseconds of CLOCK_BOOTTIME: no clock that somebody sets moves it, and time
    /// asleep counts.
    std::uint64_t bootDeadline = 0;
    std::string boot;               ///< The boot that it is meant for; see bootToken().
    std::uint64_t wallDeadline = 0; ///< For the next boot: nanoseconds since 1970,
    std::uint64_t duration = 0;     ///< and never later than this after it.

    static void fields(auto &a, auto &self)
    {
        a(self.record, self.targets, self.mode, self.endsWithCaller, self.sender, self.bootDeadline,
          self.boot, self.wallDeadline, self.duration);
    }
    friend bool operator==(const Lease &, const Lease &) = default;
};

} // namespace pavise::helper
