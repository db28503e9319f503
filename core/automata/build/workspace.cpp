// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/build/workspace.h"

#include "core/automata/build/subset_automaton.h"

namespace pavise::automata {

Workspace::Workspace()
    : m_patterns(std::make_unique<PatternArena>())
    , m_subsets(std::make_unique<SubsetAutomaton>(*m_patterns))
{
}

Workspace::Workspace(Workspace &&) noexcept = default;
Workspace &Workspace::operator=(Workspace &&) noexcept = default;
Workspace::~Workspace() = default;

PatternArena &Workspace::patterns()
{
    return *m_patterns;
}

SubsetAutomaton &Workspace::subsets()
{
    return *m_subsets;
}

std::size_t Workspace::memoryBytes() const
{
    return m_patterns->memoryBytes() + m_subsets->memoryBytes();
}

void Workspace::clear()
{
    m_patterns->clear();
    m_subsets = std::make_unique<SubsetAutomaton>(*m_patterns);
}

bool Workspace::clearAbove(std::size_t bytes)
{
    if (memoryBytes() <= bytes)
        return false;
    clear();
    return true;
}

} // namespace pavise::automata
