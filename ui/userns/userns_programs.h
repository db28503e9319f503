// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Programs that were kept from creating user namespaces, and the profile that would let one.
///
/// Ubuntu's kernels let only programs with a profile that has a `userns` rule create user
/// namespaces; others are refused or end in the profile `unprivileged_userns`, which takes away
/// what the namespace would give. Source: Ubuntu 24.04, sysctl
/// kernel.apparmor_restrict_unprivileged_userns, and the profiles that its apparmor package ships.

#pragma once

#include "ui/services/logs/denial_service.h"
#include "ui/services/status/status_snapshot.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pavise::ui {

struct UsernsProgram
{
    std::string command; ///< As the process called itself.
    std::string path;    ///< Of the program; empty when no record and no process tells.
    std::string profile; ///< That it runs under; empty when it is unconfined.
    std::uint64_t count = 0;
    std::int64_t lastTime = 0; ///< Milliseconds since 1970.
};

/// The most refused first.
[[nodiscard]] std::vector<UsernsProgram> usernsPrograms(const DenialSnapshot &denials,
                                                        const StatusSnapshot &status);

struct UsernsProfile
{
    std::string file; ///< Below the profile folder: `opt.app.bin.app`.
    std::string text;
};

/// A profile that restricts nothing but names the program and lets it create user namespaces.
/// \p path is absolute.
[[nodiscard]] UsernsProfile usernsProfile(const std::string &path);

} // namespace pavise::ui
