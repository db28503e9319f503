// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/build/lazy_automaton.h"

#include <algorithm>
#include <vector>

namespace pavise::automata {

LazyAutomaton::LazyAutomaton(Workspace &workspace, std::span<const TaggedPattern> patterns,
                             AcceptResolver &resolver)
    : m_workspace(workspace)
    , m_resolver(resolver)
{
    Continuations &continuations = workspace.subsets().continuations();
    std::vector<SetId> sets;
    sets.reserve(patterns.size());
    for (const TaggedPattern &each : patterns)
        sets.push_back(continuations.whole(each.pattern, each.accept));
    m_start = workspace.subsets().subset(continuations.close(continuations.unite(sets)));
}

SubsetId LazyAutomaton::match(SubsetId from, std::string_view bytes)
{
    SubsetAutomaton &subsets = m_workspace.subsets();
    for (const char character : bytes) {
        if (from == SubsetId::Empty)
            return from;
        const auto byte = static_cast<std::uint8_t>(character);
        const SubsetAutomaton::Row &row = subsets.row(from);
        const auto exits = subsets.exits(row);
        const auto exit = std::ranges::lower_bound(exits, byte, {}, &SubsetAutomaton::Exit::byte);
        from = exit != exits.end() && exit->byte == byte ? exit->to : row.fallback;
    }
    return from;
}

AcceptWords LazyAutomaton::words(SubsetId state)
{
    if (state == SubsetId::Empty)
        return {};
    SubsetAutomaton &subsets = m_workspace.subsets();
    const std::uint32_t ruleSet = subsets.row(state).ruleSet;
    if (ruleSet == 0)
        return {};
    if (const auto known = m_words.find(ruleSet); known != m_words.end())
        return known->second;
    std::vector<AcceptId> rules;
    for (const std::uint32_t rule : subsets.rules(ruleSet))
        rules.push_back(AcceptId{rule});
    const AcceptWords words = m_resolver.resolve(rules).value_or(AcceptWords());
    m_words.emplace(ruleSet, words);
    return words;
}

} // namespace pavise::automata
