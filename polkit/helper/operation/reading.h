// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the helper reads for others. Each is called once its caller is authorised.

#pragma once

#include "polkit/helper/operation/operation.h"

namespace pavise::helper {

/// The read end of a pipe that a worker writes the AppArmor lines of a log into.
[[nodiscard]] Operation::Reply openLog(const Roots &roots, const LogRequest &request);

/// One entry for each loaded profile, children too.
[[nodiscard]] Operation::Reply listProfiles(const KernelPolicy &kernel);

/// Text, digest and mode bits of a file below the profile folder.
[[nodiscard]] Operation::Reply readProfileFile(const Roots &roots, const FileName &file);
/// True when everybody may read \p file anyway.
[[nodiscard]] bool isWorldReadable(const Roots &roots, const FileName &file);

/// The compiled policy of a loaded profile in a sealed memory file.
[[nodiscard]] Operation::Reply openPolicy(const KernelPolicy &kernel, const std::string &profile);

[[nodiscard]] Operation::Reply readParameters(const KernelPolicy &kernel);

[[nodiscard]] Operation::Reply listHistory(const StateFolder &state, std::uint64_t before,
                                           std::size_t most);
[[nodiscard]] Operation::Reply readHistoryText(const StateFolder &state,
                                               const text::Sha256 &digest);

} // namespace pavise::helper
