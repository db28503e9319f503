// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What an attacker would want a profile to allow, asked of its automata: no glob can hide it.

#pragma once

#include "core/explain/profile_automata.h"
#include "core/explain/question/access.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace pavise::explain {

/// Why a target matters.
enum class Danger : std::uint8_t {
    Secrets,   ///< Passwords, keys, what a browser remembers.
    Startup,   ///< What runs at the next login or start, so outside of the profile.
    System,    ///< Programs, accounts and settings of the whole system.
    Policy,    ///< AppArmor's own policy and interfaces.
    Devices,   ///< Raw memory and disks.
    Privilege, ///< Capabilities and operations that lead out of the profile.
};

[[nodiscard]] std::string_view dangerName(Danger danger);

struct SensitiveTarget
{
    Danger danger = Danger::Secrets;
    Permissions permissions = 0; ///< file_permission that matter; any of them.
    std::string_view glob;       ///< Of the paths; for other classes what it is called.
};

/// Those that are paths, in a fixed order.
[[nodiscard]] std::span<const SensitiveTarget> sensitivePaths();

/// True when some of \p permissions on the file \p path are what one of them is about.
[[nodiscard]] bool isSensitivePath(std::string_view path, Permissions permissions);

/// One that a profile allows.
struct ReachedTarget
{
    Danger danger = Danger::Secrets;
    std::string_view what;                  ///< SensitiveTarget::glob, or the operation.
    Permissions permissions = 0;            ///< Of the class; those that are allowed.
    bool ownersOnly = false;                ///< Only for files of the user of the process.
    Access example;                         ///< A shortest one.
    std::vector<policy::Origin> rules = {}; ///< That allow the example; with provenance only.
};

/// Every sensitive target that \p profile allows, paths first.
[[nodiscard]] std::vector<ReachedTarget> reachedTargets(const ProfileAutomata &profile);

} // namespace pavise::explain
