// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which rules make an automaton large: those whose wildcards are under way at once.

#pragma once

#include "core/compile/rule_set.h"
#include "core/policy/policy.h"
#include "core/text/messages/diagnostic.h"

#include <cstdint>
#include <span>
#include <vector>

namespace pavise::compile {

/// The rules whose patterns these are, by index, each rule once. \p origins is by RuleIndex.
[[nodiscard]] std::vector<policy::Origin> rulesOf(std::span<const std::uint32_t> patterns,
                                                  const RuleSet &rules,
                                                  std::span<const policy::Origin> origins);

/// \p what at the first of \p rules, or for the whole profile when there are none, and notes at the
/// next ones.
[[nodiscard]] std::vector<text::Diagnostic> tellGrowth(const policy::Policy &policy,
                                                       const policy::Profile &profile,
                                                       text::Diagnostic what,
                                                       const std::vector<policy::Origin> &rules);

} // namespace pavise::compile
