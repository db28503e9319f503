// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The two automata of a profile, by what their states tell of rules.

#pragma once

#include "core/automata/build/workspace.h"
#include "core/lint/checks/text_rules.h"
#include "core/text/messages/diagnostic.h"

#include <array>
#include <cstddef>
#include <expected>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace pavise::lint {

class ProfileAutomata
{
public:
    /// \p encoder has encoded the profile with one id for each rule, and outlives this.
    explicit ProfileAutomata(compile::Encoder &encoder)
        : m_tables{&encoder.policyRules(), &encoder.fileRules()}
    {
    }

    /// Errors: those of automata::build(), ConflictingExecModes among them.
    [[nodiscard]] std::expected<void, text::Diagnostic> build(automata::Workspace &workspace,
                                                              const automata::BuildLimits &limits,
                                                              const std::stop_token &stop);

    /// The distinct sets of rules that end in some state. Each is sorted and not empty.
    [[nodiscard]] std::span<const std::span<const automata::AcceptId>>
    sets(std::size_t automaton) const
    {
        return m_sets[automaton];
    }

    /// What a state of that set grants; \p set may also be a part of one.
    [[nodiscard]] text::Result<automata::AcceptWords>
    words(std::size_t automaton, std::span<const automata::AcceptId> set) const;

    [[nodiscard]] const compile::AcceptRule &rule(std::size_t automaton,
                                                  automata::AcceptId id) const
    {
        return m_tables[automaton]->table().rule(id);
    }

    /// The rules whose path matches, sorted; empty when none does.
    [[nodiscard]] std::span<const automata::AcceptId> fileRulesOf(std::string_view path) const;

private:
    std::array<compile::RuleSet *, kAutomata> m_tables;
    std::array<automata::Dfa, kAutomata> m_dfas;
    std::array<std::vector<std::span<const automata::AcceptId>>, kAutomata> m_sets;
};

} // namespace pavise::lint
