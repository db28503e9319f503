// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One look at a system, as a value.

#pragma once

#include "core/kernel/securityfs.h"
#include "ui/models/processes/process_entry.h"
#include "ui/models/profiles/profile_entry.h"
#include "ui/services/status/system_tree.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pavise::ui {

/// Something that a person should look at.
struct Concern
{
    enum class Kind {
        BrokenFile,     ///< detail: the compiler's message
        DuplicateName,  ///< Two files define the profile `name`.
        ForcedComplain, ///< A link keeps the file in complain mode.
        ModeDiffers,    ///< The kernel holds another mode than the file states.
        MissingTarget,  ///< A rule of the profile `name` leads to `detail`, which is nowhere.
        NotAtBoot,      ///< Loaded now, from a file in the folder `detail` that no start loads.
    };

    Kind kind{};
    std::string name;
    std::string file; ///< The file's path, when one is concerned.
    std::uint32_t line = 0;
    std::string detail; ///< English text of the core, or the second file's name.
    std::optional<text::Diagnostic> diagnostic = {};
};

struct StatusSnapshot
{
    SystemTree tree;
    bool isScanned = false;
    kernel::KernelState kernel;
    std::string hostName;
    std::string systemName; ///< `Debian GNU/Linux 13 (trixie)`, as os-release says it.
    std::string kernelRelease;
    bool hasProfileFolder = false;
    std::optional<bool> isLoadedAtBoot;     ///< systemd starts apparmor.service; empty: no systemd.
    std::optional<bool> isUsernsRestricted; ///< Empty: the kernel has no such switch.
    std::vector<ProfileEntry> profiles;     ///< By name; hats and children inside.
    std::vector<ProcessEntry> processes;    ///< By pid.
    bool labelsKnown = false;               ///< False: nothing is known about confinement.
    bool someProgramsUnreadable = false;    ///< Without privilege not every exe can be read.
    bool someSocketsUnreadable = false;     ///< Likewise the owners of sockets.
    std::vector<Concern> concerns;          ///< Worst first.
    std::vector<text::Diagnostic> errors;   ///< What could not be read at all.

    /// AppArmor is on, and its policy can be seen.
    [[nodiscard]] bool hasKernel() const
    {
        return isScanned && kernel.availability == kernel::Availability::Enabled;
    }
};

/// The whole scan; only reads files.
[[nodiscard]] StatusSnapshot scanSystem(const SystemTree &tree, std::stop_token stop);

/// \p before with its processes read again.
[[nodiscard]] StatusSnapshot scanProcesses(const StatusSnapshot &before, std::stop_token stop);

} // namespace pavise::ui
