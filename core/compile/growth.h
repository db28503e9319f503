// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which rules make an automaton large: those whose wildcards are under way at once.

#pragma once

#include "core/automata/build.h"
#include "core/policy/policy.h"
#include "core/text/diagnostic.h"

#include <stop_token>
#include <vector>

namespace pavise::compile {

enum class RuleAutomaton { Policy, File };

/// The rules of \p profile whose wildcards make its automaton grow, each once, in the order of the
/// text. Finds them by building the automaton again with an id for each rule, up to a size at which
/// the growth shows. Empty when no wildcard is to blame.
[[nodiscard]] std::vector<policy::Origin> growingRules(const policy::Policy &policy,
                                                       const policy::Profile &profile,
                                                       RuleAutomaton which,
                                                       const automata::BuildLimits &limits,
                                                       const std::stop_token &stop);

/// \p what at the first of \p rules, or for the whole profile when there are none, and notes at the
/// next ones.
[[nodiscard]] std::vector<text::Diagnostic> tellGrowth(const policy::Policy &policy,
                                                       const policy::Profile &profile,
                                                       text::Diagnostic what,
                                                       const std::vector<policy::Origin> &rules);

} // namespace pavise::compile
