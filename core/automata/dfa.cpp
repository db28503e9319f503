// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/dfa.h"

#include <algorithm>

namespace pavise::automata {

std::uint32_t Dfa::addRuleSet(std::span<const AcceptId> rules)
{
    m_rules.insert(m_rules.end(), rules.begin(), rules.end());
    m_ruleSetEnds.push_back(static_cast<std::uint32_t>(m_rules.size()));
    return static_cast<std::uint32_t>(m_ruleSetEnds.size() - 1);
}

StateId Dfa::add(StateId fallback, std::span<const Transition> exceptions, StateId outOfBand,
                 AcceptWords accept, std::uint32_t ruleSet)
{
    m_states.push_back({.fallback = fallback,
                        .outOfBand = outOfBand,
                        .accept = accept,
                        .firstException = static_cast<std::uint32_t>(m_transitions.size()),
                        .exceptionCount = static_cast<std::uint32_t>(exceptions.size()),
                        .ruleSet = ruleSet});
    // Most rows list one or two bytes; a range insertion would cost more than they do.
    for (const Transition &each : exceptions)
        m_transitions.push_back(each);
    return static_cast<StateId>(m_states.size() - 1);
}

StateId Dfa::next(StateId from, std::uint8_t byte) const
{
    const std::span<const Transition> row = exceptions(from);
    const auto found = std::ranges::lower_bound(row, byte, {}, &Transition::byte);
    return found != row.end() && found->byte == byte ? found->to : defaultNext(from);
}

std::span<const Transition> Dfa::exceptions(StateId from) const
{
    const State &row = state(from);
    return std::span(m_transitions).subspan(row.firstException, row.exceptionCount);
}

std::span<const AcceptId> Dfa::rules(StateId of) const
{
    const std::uint32_t set = state(of).ruleSet;
    if (set == 0)
        return {};
    const std::uint32_t begin = m_ruleSetEnds[set - 1];
    return std::span(m_rules).subspan(begin, m_ruleSetEnds[set] - begin);
}

StateId Dfa::match(StateId from, std::string_view input) const
{
    for (const char byte : input)
        from = next(from, static_cast<std::uint8_t>(byte));
    return from;
}

std::size_t Dfa::memoryBytes() const
{
    return m_states.capacity() * sizeof(State) + m_transitions.capacity() * sizeof(Transition)
        + m_rules.capacity() * sizeof(AcceptId);
}

} // namespace pavise::automata
