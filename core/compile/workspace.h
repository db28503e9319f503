// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What one thread keeps between compilations.

#pragma once

#include "core/automata/build/workspace.h"
#include "core/compile/encode/accept_table.h"
#include "core/compile/encode/glob.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace pavise::compile {

/// Profiles share most of their rules through abstractions. So that a rule costs nothing the second
/// time, here is kept which pattern a text became, which id a rule has, and everything that was
/// built of them. Only speed depends on it: the same profile gives the same bytes with any
/// workspace. Not safe to share between threads.
class Workspace
{
public:
    [[nodiscard]] automata::Workspace &automata() { return m_automata; }
    [[nodiscard]] automata::PatternArena &patterns() { return m_automata.patterns(); }
    [[nodiscard]] RuleNumbers &ruleNumbers() { return m_ruleNumbers; }
    /// The same id for the same pattern with the same \p rule, whatever its origin, in any version
    /// of any profile. Ids of RuleNumbers are others.
    [[nodiscard]] automata::AcceptId identity(automata::PatternId pattern, const AcceptRule &rule);

    /// What compileGlob() says. The reference stays valid until the next clearAbove().
    [[nodiscard]] const std::optional<Glob> &glob(std::string_view text, GlobAlphabet alphabet);

    [[nodiscard]] std::size_t memoryBytes() const;

    /// Forgets everything when more than \p bytes are held. Between two profiles only.
    void clearAbove(std::size_t bytes = automata::Workspace::kComfortableBytes);
    /// How often it forgot: patterns and ids hold as long as this stays the same.
    [[nodiscard]] std::size_t generation() const { return m_generation; }

private:
    struct Hash
    {
        using is_transparent = void;
        [[nodiscard]] std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    using Globs = std::unordered_map<std::string, std::optional<Glob>, Hash, std::equal_to<>>;

    automata::Workspace m_automata;
    RuleNumbers m_ruleNumbers;
    automata::Interner m_identities; ///< By pattern and number of the rule.
    Globs m_textGlobs;
    Globs m_binaryGlobs;
    std::size_t m_globBytes = 0;
    std::size_t m_generation = 0;
};

} // namespace pavise::compile
