// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Regular expressions over bytes, hash-consed: equal patterns have equal ids, so that everything
/// built from a pattern can be remembered by its id.

#pragma once

#include "core/automata/byte_set.h"
#include "core/automata/interner.h"

#include <cstddef>
#include <cstdint>
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
    /// The parts of a Sequence (in order), the alternatives of a Choice, what a Repeat repeats.
    /// Valid until the next pattern is made.
    [[nodiscard]] std::span<const PatternId> parts(PatternId pattern) const;
    [[nodiscard]] const ByteSet &byteSet(PatternId pattern) const; ///< Of a OneOf.
    /// How deep choices and repeats are nested in it; 1 for a byte or a literal.
    [[nodiscard]] std::uint32_t depth(PatternId pattern) const;

    [[nodiscard]] std::size_t memoryBytes() const; ///< Held by the arena.
    void clear();                                  ///< Makes every id meaningless.

private:
    [[nodiscard]] PatternId make(PatternKind kind, std::span<const std::uint32_t> operands);

    Interner m_nodes; ///< First word the kind, then the ids of the parts or the words of the set.
    std::vector<std::uint32_t> m_depths;
    std::vector<ByteSet> m_sets;
    std::vector<std::uint32_t> m_scratch;
};

} // namespace pavise::automata
