// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What confines what at one moment, as status and report show it.

#pragma once

#include "core/kernel/securityfs.h"
#include "core/process/listening.h"
#include "core/process/process_scan.h"

#include <string>
#include <string_view>
#include <vector>

namespace pavise::report {

struct Process
{
    process::ProcessDetails details;
    kernel::Confinement confinement;
    std::vector<process::ListeningSocket> sockets;
};

struct Snapshot
{
    kernel::KernelState state;
    text::Result<std::vector<kernel::LoadedProfile>> profiles;
    std::vector<Process> processes;
    std::vector<text::Diagnostic> problems;
};

/// Of the system below \p root.
[[nodiscard]] Snapshot look(const std::string &root);

/// `enabled`, `not-mounted` ... for machine-readable output.
[[nodiscard]] std::string_view stateWord(kernel::Availability availability);
[[nodiscard]] std::string_view stateSentence(kernel::Availability availability);

} // namespace pavise::report
