// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Regular expressions over bytes, hash-consed: equal patterns have equal ids, so that everything
/// built from a pattern can be remembered by its id.

#pragma once

#include "core/automata/pattern/byte_set.h"
#include "core/automata/pattern/interner.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace pavise::automata {

/// A pattern of one `PatternArena`.
enum class PatternId : std::uint32_t { };

/// How a pattern is made of others.
enum class PatternKind : std::uint32_t { Sequence, Choice, Repeat, OneOf, OutOfBand };

class PatternArena
{
public:
    PatternArena();

    [[nodiscard]] PatternId empty() const;   ///< Matches the empty string only.
    [[nodiscard]] PatternId nothing() const; ///< Matches no string at all.
    [[nodiscard]] PatternId byte(std::uint8_t value);
    [[nodiscard]] PatternId bytes(std::string_view literal);
    /// One byte of \p set; of an empty set, nothing().
    [[nodiscard]] PatternId oneOf(const ByteSet &set);
    /// The out-of-band step that separates extended attributes from a path
    /// (policy-binary: DFA flag 2).
    [[nodiscard]] PatternId outOfBand();
    [[nodiscard]] PatternId sequence(std::span<const PatternId> parts);
    [[nodiscard]] PatternId choice(std::span<const PatternId> alternatives);
    [[nodiscard]] PatternId optional(PatternId what);
    [[nodiscard]] PatternId repeat(PatternId what);     ///< Zero or more times.
    [[nodiscard]] PatternId repeatOnce(PatternId what); ///< One or more times.

    [[nodiscard]] PatternKind kind(PatternId pattern) const;
    /// The parts of a Sequence (in order), the alternatives of a Choice, what a Repeat repeats, as
    /// the numbers of their ids. Valid until the next pattern is made.
    [[nodiscard]] std::span<const std::uint32_t> parts(PatternId pattern) const;
    [[nodiscard]] const ByteSet &byteSet(PatternId pattern) const; ///< Of a OneOf.
    /// How deep choices and repeats are nested in it; 1 for a byte or a literal.
    [[nodiscard]] std::uint32_t depth(PatternId pattern) const;

    [[nodiscard]] std::uint32_t size() const { return m_nodes.size(); } ///< Distinct patterns.

    [[nodiscard]] std::size_t memoryBytes() const; ///< Held by the arena.
    void clear();                                  ///< Makes every id meaningless.

private:
    /// Numbers m_node, which begins with the kind. \p depth only counts for a new one.
    [[nodiscard]] PatternId intern(std::uint32_t depth);
    /// Appends \p part to m_node, or the parts of it when it is of the same kind.
    void appendPart(PatternId part);
    [[nodiscard]] std::uint32_t deepest(std::span<const PatternId> parts) const;

    std::array<std::optional<PatternId>, 256> m_bytes; ///< Those asked for so far.
    Interner m_nodes; ///< First the kind, then the ids of the parts or the index of the byte set.
    Interner m_byteSetNumbers;
    std::vector<ByteSet> m_byteSets;
    std::vector<std::uint32_t> m_depths;
    std::vector<std::uint32_t> m_node;    ///< Under construction.
    std::vector<std::uint32_t> m_literal; ///< The same while its bytes may have to be made.
};

} // namespace pavise::automata
