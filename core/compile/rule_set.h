// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The rules of one profile on their way to its two automata.

#pragma once

#include "core/compile/encode/accept_table.h"
#include "core/compile/encode/pattern_builder.h"
#include "core/policy/policy.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace pavise::compile {

/// What an encoder says about one pattern of a rule.
struct Grant
{
    std::uint32_t permissions = 0; ///< Bits of the accept word.
    /// Bits whose use is logged with `audit`, and whose refusal is kept quiet with a plain `deny`.
    std::uint32_t markable = 0;
};

/// Patterns that belong together, and the rule of each: None for a marker.
struct PatternList
{
    std::vector<automata::TaggedPattern> patterns;
    std::vector<RuleIndex> origins;
};

/// Collects the patterns of one automaton.
class RuleSet
{
public:
    RuleSet(Workspace &workspace, AcceptTable::Kind kind, AcceptTable::Identity identity)
        : m_workspace(workspace)
        , m_table(kind, identity, workspace.ruleNumbers())
    {
    }

    [[nodiscard]] PatternBuilder pattern() const { return PatternBuilder(m_workspace); }

    /// False when the pattern could not be read; nothing is added then.
    [[nodiscard]] bool add(const PatternBuilder &pattern, const policy::Qualifiers &qualifiers,
                           Grant grant, RuleIndex origin);

    /// A pattern that belongs to no rule: the mark that a class is mediated.
    void addMarker(const PatternBuilder &pattern, std::int32_t priority, std::uint32_t permissions);

    /// Adds what another set with merged ids of the same workspace had collected. Rule 0 there is
    /// rule \p first here.
    void append(const PatternList &list, std::uint32_t first);

    [[nodiscard]] bool isEmpty() const { return m_list.patterns.empty(); }
    [[nodiscard]] std::span<const automata::TaggedPattern> patterns() const
    {
        return m_list.patterns;
    }
    /// By index in patterns(); None for a marker.
    [[nodiscard]] std::span<const RuleIndex> origins() const { return m_list.origins; }
    [[nodiscard]] PatternList take() { return std::move(m_list); }
    [[nodiscard]] AcceptTable &table() { return m_table; }
    [[nodiscard]] const AcceptTable &table() const { return m_table; }

private:
    Workspace &m_workspace;
    AcceptTable m_table;
    PatternList m_list;
};

} // namespace pavise::compile
