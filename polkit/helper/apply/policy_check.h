// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the root process makes sure of itself before compiled policy goes to the kernel. The blob
/// comes from a worker that read untrusted text, so nothing in it is believed.

#pragma once

#include "core/text/messages/diagnostic.h"
#include "polkit/helper/worker/messages.h"

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::helper {

struct CheckedPolicy
{
    std::string blob;                 ///< All files' profiles: one write for the kernel.
    std::vector<std::string> names;   ///< Of all profiles, in the blob's order.
    std::vector<std::uint32_t> modes; ///< Of each, binary::ProfileMode numbers.
    std::vector<std::string> vital;   ///< Profiles that attach to a vital program.
};

/// Puts the blobs of \p files together and verifies them: format and automata as every kernel wants
/// them (binary::verify), the very names that the worker gave, no name twice, no namespace, at most
/// 8 MiB.
/// \returns what is wrong in an English sentence otherwise.
[[nodiscard]] std::expected<CheckedPolicy, std::string>
checkPolicy(const std::vector<AnswerFile> &files);

} // namespace pavise::helper
