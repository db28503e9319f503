// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The profiles of a compiled policy: their values in a stable text form, and their automata.

#pragma once

#include "tests/tools/equality/policy_permissions.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pavise::tests {

struct Profile
{
    std::string name;
    std::map<std::string, std::string> scalars; // path -> value, in a stable text form
    std::optional<PolicyDb> attachment, policy, file;
    std::uint32_t version = 0;
};

/// Throws std::runtime_error on anything malformed.
[[nodiscard]] std::vector<Profile> readPolicy(const std::string &data);

} // namespace pavise::tests
