// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Is what a profile file says what the kernel has loaded? Told by meaning, not by time stamps.

#pragma once

#include "core/compile/compiler.h"
#include "core/explain/compare/diff.h"
#include "core/kernel/securityfs.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::explain {

enum class DiskState : std::uint8_t {
    Same,       ///< Loading the file would change no answer.
    Differs,    ///< The file was changed, or something else was loaded.
    NotLoaded,  ///< The kernel has no profile of that name.
    OnlyLoaded, ///< A child or hat that the kernel has and the file has not.
    Unknown,    ///< The kernel's policy cannot be read: `problem` says why.
};

/// `same`, `differs` ... for machine-readable output.
[[nodiscard]] std::string_view diskStateName(DiskState state);

struct ProfileDiskState
{
    std::string name;
    DiskState state = DiskState::Unknown;
    ProfileDiff difference; ///< Of Differs: what loading the file would change.
    std::optional<text::Diagnostic> problem = {};
};

/// The policy that was loaded under the name of a top-level profile, as kernel::loadedPolicy() has
/// it.
using ReadLoaded = std::function<text::Result<std::string>(const std::string &top)>;

/// One for each profile of \p file, parents before children, and one for each that is loaded with
/// them and not in it. Needs the right to view policy.
[[nodiscard]] std::vector<ProfileDiskState> diskStates(const kernel::KernelPaths &paths,
                                                       const compile::CompiledFile &file,
                                                       const DiffOptions &options = {},
                                                       const std::stop_token &stop = {});

/// The same with policy that somebody else reads.
[[nodiscard]] std::vector<ProfileDiskState> diskStates(const ReadLoaded &read,
                                                       const compile::CompiledFile &file,
                                                       const DiffOptions &options = {},
                                                       const std::stop_token &stop = {});

} // namespace pavise::explain
