// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/lint/checks/profile_automata.h"

#include <set>
#include <utility>

namespace pavise::lint {

std::expected<void, text::Diagnostic> ProfileAutomata::build(automata::Workspace &workspace,
                                                             const automata::BuildLimits &limits,
                                                             const std::stop_token &stop)
{
    for (std::size_t automaton = 0; automaton < kAutomata; ++automaton) {
        compile::RuleSet &rules = *m_tables[automaton];
        if (rules.isEmpty())
            continue;
        auto built = automata::build(workspace, rules.patterns(), rules.table(), limits, stop);
        if (!built)
            return std::unexpected(std::move(built.error().diagnostic));
        automata::Dfa &dfa = m_dfas[automaton] = std::move(*built);
        std::set<const automata::AcceptId *> seen; // The automaton keeps each distinct set once.
        for (std::size_t state = 0; state < dfa.stateCount(); ++state) {
            const auto set = dfa.rules(automata::StateId{static_cast<std::uint32_t>(state)});
            if (!set.empty() && seen.insert(set.data()).second)
                m_sets[automaton].push_back(set);
        }
    }
    return {};
}

text::Result<automata::AcceptWords>
ProfileAutomata::words(std::size_t automaton, std::span<const automata::AcceptId> set) const
{
    if (set.empty())
        return automata::AcceptWords{};
    return m_tables[automaton]->table().resolve(set);
}

std::span<const automata::AcceptId> ProfileAutomata::fileRulesOf(std::string_view path) const
{
    const automata::Dfa &dfa = m_dfas[1];
    if (dfa.stateCount() == 0)
        return {};
    return dfa.rules(dfa.match(automata::StateId::Start, path));
}

} // namespace pavise::lint
