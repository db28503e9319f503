// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Writes one pattern from left to right: class bytes, big-endian numbers, globs, separators.

#pragma once

#include "core/compile/workspace.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::compile {

class PatternBuilder
{
public:
    explicit PatternBuilder(Workspace &workspace)
        : m_workspace(&workspace)
        , m_arena(&workspace.patterns())
    {
    }

    PatternBuilder &byte(std::uint8_t value);
    PatternBuilder &optionalByte(std::uint8_t value);
    PatternBuilder &bytes(std::string_view literal);
    PatternBuilder &number16(std::uint16_t value); ///< Big-endian.
    PatternBuilder &number32(std::uint32_t value); ///< Big-endian.
    PatternBuilder &anyBytes(std::size_t count);   ///< Exactly so many, of any value.
    PatternBuilder &anyBinary();                   ///< Any bytes, also none.
    PatternBuilder &anyText();                     ///< Any bytes but NUL, also none.
    PatternBuilder &someText();                    ///< Any bytes but NUL, at least one.
    PatternBuilder &oneOf(const automata::ByteSet &set);
    PatternBuilder &outOfBand();
    PatternBuilder &glob(std::string_view text, GlobAlphabet alphabet = GlobAlphabet::Text);
    /// \p text, or any text when it is empty.
    PatternBuilder &globOrAny(const std::optional<std::string> &text);
    PatternBuilder &append(const PatternBuilder &other);
    PatternBuilder &choice(const std::vector<PatternBuilder> &alternatives);

    [[nodiscard]] automata::PatternId build() const;

    /// False after a glob that cannot be read.
    [[nodiscard]] bool isValid() const { return m_isValid; }
    /// Nothing with a wildcard or a negated set is in it. Such a pattern decides the exec mode over
    /// others. Source: apparmor_parser 4.1.0, aare_rules.cc: add_rule_vec.
    [[nodiscard]] bool isExact() const { return m_isExact; }
    /// See Glob::minLength; nothing after an out-of-band step counts either.
    [[nodiscard]] std::size_t minLength() const { return m_minLength; }

private:
    void add(automata::PatternId part, std::size_t minLength);

    Workspace *m_workspace;
    automata::PatternArena *m_arena;
    std::vector<automata::PatternId> m_parts;
    std::size_t m_minLength = 0;
    bool m_isExact = true;
    bool m_isValid = true;
    bool m_pastOutOfBand = false;
};

} // namespace pavise::compile
