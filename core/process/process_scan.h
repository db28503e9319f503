// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which processes run, and what confines each.
///
/// core/process reads /proc. A full scan does only what every row needs (its label); names, paths
/// and parents are read for the rows that are looked at.
///
/// Reader's guide to core/process.
/// The algorithm is one getdents over /proc and one small read for each process
/// (attr/apparmor/current); listening joins the socket tables of /proc/net with the descriptors of
/// unconfined processes, by inode. container_hint guesses from cgroup names. Source: proc(5),
/// security/apparmor/procattr.c.
///
/// Invariants: a process that ends meanwhile is left out, never half told; names are bytes; nothing
/// needs privilege, what cannot be read is told as unknown.

#pragma once

#include "core/kernel/confinement.h"
#include "core/process/container_hint.h"
#include "core/text/file_descriptor.h"
#include "core/text/messages/diagnostic.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pavise::process {

using Pid = std::int32_t;

/// Index into ProcessList::labels.
enum class LabelId : std::uint32_t { };

struct ProcessRow
{
    Pid pid = 0;
    LabelId label{};

    friend bool operator==(const ProcessRow &, const ProcessRow &) = default;
};

/// All processes at one moment (or nearly: /proc has no snapshots).
struct ProcessList
{
    std::vector<ProcessRow> rows;            ///< By pid.
    std::vector<kernel::Confinement> labels; ///< Each once. An empty label: could not be read.
    bool labelsKnown = false; ///< False when the kernel has no AppArmor: then no label is known.

    [[nodiscard]] const kernel::Confinement &confinement(const ProcessRow &row) const
    {
        return labels[static_cast<std::size_t>(row.label)];
    }
};

/// What one process is. Whatever the reader may not see is empty.
struct ProcessDetails
{
    Pid pid = 0;
    Pid parent = 0;                     ///< 0: started by the kernel.
    std::string command;                ///< `comm`: at most 15 bytes, chosen by the process itself.
    std::optional<std::string> exe;     ///< Empty for kernel threads and, without privilege, for
                                        ///< other users' processes.
    bool exeDeleted = false;            ///< The file was replaced or removed since it started.
    std::vector<std::string> arguments; ///< May be rewritten by the process itself.
    std::optional<std::uint32_t> uid;   ///< Real user id.
    std::uint64_t startTicks = 0; ///< Since boot, in clock ticks; with the pid it names a process.
    std::optional<std::int64_t> startedAt; ///< Seconds since 1970, when the boot time is known.
    bool isKernelThread = false;
    bool noNewPrivileges = false; ///< Such a process may not change to most other profiles.
    std::optional<ContainerHint> container;
};

class ProcessScanner
{
public:
    /// \p proc is a mounted procfs or a folder that stands in for it.
    explicit ProcessScanner(std::string proc = "/proc");

    /// Every process with its label. Processes that end meanwhile are left out.
    /// Errors: FileUnreadable (the folder itself), Cancelled.
    [[nodiscard]] text::Result<ProcessList> scan(std::stop_token stop = {}) const;

    /// The label of one process now; nothing when it is gone or the label cannot be read.
    [[nodiscard]] std::optional<kernel::Confinement> confinement(Pid pid) const;

    /// Everything about one process; nothing when it is gone.
    [[nodiscard]] std::optional<ProcessDetails> details(Pid pid) const;

    [[nodiscard]] const std::string &proc() const { return m_path; }

private:
    std::string m_path;
    text::FileDescriptor m_folder;
    int m_openError = 0;
    std::string m_labelFile; ///< `attr/apparmor/current` where there is one, else `attr/current`.
    std::optional<std::int64_t> m_bootTime; ///< Seconds since 1970.
};

} // namespace pavise::process
