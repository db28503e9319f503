// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/workspace.h"

#include <array>
#include <utility>

namespace pavise::compile {

const std::optional<Glob> &Workspace::glob(std::string_view text, GlobAlphabet alphabet)
{
    Globs &known = alphabet == GlobAlphabet::Text ? m_textGlobs : m_binaryGlobs;
    if (const auto at = known.find(text); at != known.end())
        return at->second;
    constexpr std::size_t kNode = sizeof(Globs::value_type) + 2 * sizeof(void *);
    m_globBytes += kNode + 2 * text.size();
    return known.emplace(text, compileGlob(patterns(), text, alphabet)).first->second;
}

automata::AcceptId Workspace::identity(automata::PatternId pattern, const AcceptRule &rule)
{
    const std::array words{std::to_underlying(pattern), std::to_underlying(m_ruleNumbers.of(rule))};
    return automata::AcceptId{m_identities.intern(words)};
}

std::size_t Workspace::memoryBytes() const
{
    return m_automata.memoryBytes() + m_globBytes + m_identities.memoryBytes();
}

void Workspace::clearAbove(std::size_t bytes)
{
    if (memoryBytes() <= bytes)
        return;
    ++m_generation;
    m_automata.clear();
    m_ruleNumbers = RuleNumbers();
    m_identities.clear();
    m_textGlobs.clear();
    m_binaryGlobs.clear();
    m_globBytes = 0;
}

} // namespace pavise::compile
