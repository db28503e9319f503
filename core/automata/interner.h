// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Numbers sequences of words so that equal sequences have equal numbers ("hash-consing").

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace pavise::automata {

/// Contents are compared on every hit, so two sequences share a number only when they are equal: a
/// policy must not depend on hashes being different.
class Interner
{
public:
    /// The number of \p words, counted from 0 in the order of first appearance. \p words may not
    /// be a view into this interner.
    [[nodiscard]] std::uint32_t intern(std::span<const std::uint32_t> words);

    /// Valid until the next intern().
    [[nodiscard]] std::span<const std::uint32_t> at(std::uint32_t number) const
    {
        return std::span(m_words).subspan(m_starts[number],
                                          m_starts[number + 1] - m_starts[number]);
    }

    [[nodiscard]] std::uint32_t size() const
    {
        return static_cast<std::uint32_t>(m_starts.size() - 1);
    }

    /// Where a sequence is looked for first. Public so that a test can find sequences that collide.
    [[nodiscard]] static std::uint32_t hashOf(std::span<const std::uint32_t> words);

    [[nodiscard]] std::size_t memoryBytes() const;
    void clear();

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t number = 0; ///< Plus one; 0 for a free slot.
    };

    void grow();

    std::vector<std::uint32_t> m_words;
    std::vector<std::uint32_t> m_starts = {0}; ///< One more than there are sequences.
    std::vector<Slot> m_slots;
};

} // namespace pavise::automata
