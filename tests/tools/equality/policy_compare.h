// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Do two compiled policies mean the same to the kernel?
///
/// Profiles are paired by name. Everything outside the automata is compared value by value; the
/// automata are compared as languages: for every rule class every string must lead to the same
/// permissions in both, whatever the number, order or packing of states.

#pragma once

#include "tests/tools/equality/policy_permissions.h"

#include <string>
#include <vector>

namespace pavise::tests {

struct PolicyComparison
{
    std::vector<std::string> differences; ///< `profile: what`, with the shortest differing strings.
    std::string trouble;                  ///< Why a side could not be read; empty when it could.

    [[nodiscard]] bool isSame() const { return differences.empty() && trouble.empty(); }
};

[[nodiscard]] PolicyComparison comparePolicies(const std::string &a, const std::string &b,
                                               const CompareOptions &options = {});

} // namespace pavise::tests
