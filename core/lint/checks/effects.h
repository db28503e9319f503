// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which rules of a profile do nothing, decided on its automata. The idea is in text_rules.h.

#pragma once

#include "core/lint/checks/profile_automata.h"
#include "core/policy/policy.h"
#include "core/text/messages/diagnostic.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

namespace pavise::lint {

/// A rule that can go without a change of what the profile allows, logs or refuses.
struct Idle
{
    std::size_t rule = 0;          ///< Index into TextRules::all().
    text::DiagnosticCode code{};   ///< Why: DuplicateRule, RedundantRule, ShadowedRule ...
    std::optional<std::size_t> by; ///< The rule that counts in its place.
};

/// Rules that say the same as another one, by their content alone; needs no automaton. In the order
/// of the text.
[[nodiscard]] std::vector<Idle> duplicates(const TextRules &rules);

/// Those of the person's rules that do nothing, \p found (duplicates) included. All of them
/// may be removed together: a rule counts as needed as long as what covers it is not itself gone.
/// Of rules that cover each other the last one goes. Incomplete when \p stop was requested.
[[nodiscard]] std::vector<Idle> idleRules(const policy::Profile &profile, const TextRules &rules,
                                          ProfileAutomata &automata, std::vector<Idle> found,
                                          const std::stop_token &stop);

} // namespace pavise::lint
