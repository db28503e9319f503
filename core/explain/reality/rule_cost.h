// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which rule makes a policy large.

#pragma once

#include "core/compile/compiler.h"
#include "core/policy/policy.h"
#include "core/text/messages/diagnostic.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace pavise::explain {

struct RuleCost
{
    /// A rule or an include rule of the profile's own file; of an include everything it brings.
    text::SourceRange where;
    /// States that the policy would have fewer without it. Wildcards that meet others' make it more
    /// than the rule's own length; negative when the rule makes others superfluous.
    std::int64_t states = 0;
};

struct ProfileCost
{
    std::size_t states = 0;      ///< Of both automata, as the kernel gets them.
    std::vector<RuleCost> rules; ///< The most expensive first. Incomplete after a request to stop.
};

/// Builds the automata of \p profile once more without each rule, so it takes as many times longer
/// than compiling it. Errors: what keeps the profile from being compiled.
[[nodiscard]] text::Result<ProfileCost> ruleCosts(compile::Workspace &workspace,
                                                  const policy::Policy &policy,
                                                  const policy::Profile &profile,
                                                  const compile::CompileOptions &options,
                                                  const std::stop_token &stop = {});

} // namespace pavise::explain
