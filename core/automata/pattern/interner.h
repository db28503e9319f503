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

/// The same for pairs of words, which are met most often.
class PairInterner
{
public:
    struct Pair
    {
        std::uint32_t first = 0;
        std::uint32_t second = 0;

        friend bool operator==(const Pair &, const Pair &) = default;
    };

    [[nodiscard]] std::uint32_t intern(Pair pair)
    {
        if ((m_pairs.size() + 1) * 2 > m_slots.size())
            grow();
        Slot &slot = slotOf(pair);
        if (slot.number == 0) {
            m_pairs.push_back(pair);
            slot = {.pair = pair, .number = size()};
        }
        return slot.number - 1;
    }

    [[nodiscard]] Pair at(std::uint32_t number) const { return m_pairs[number]; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_pairs.size()); }
    [[nodiscard]] std::size_t memoryBytes() const
    {
        return m_pairs.capacity() * sizeof(Pair) + m_slots.capacity() * sizeof(Slot);
    }

private:
    struct Slot
    {
        Pair pair;
        std::uint32_t number = 0; ///< Plus one; 0 for a free slot.
    };

    /// Where \p pair is, or the free slot where it belongs. There is a free slot.
    [[nodiscard]] Slot &slotOf(Pair pair)
    {
        // Fibonacci hashing: the high bits of the product depend on all of the pair.
        const std::uint64_t both = pair.first | std::uint64_t{pair.second} << 32U;
        const std::uint64_t hash = (both ^ both >> 29U) * 0x9E37'79B9'7F4A'7C15ULL;
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = hash >> 32U & mask;
        while (m_slots[at].number != 0 && m_slots[at].pair != pair)
            at = (at + 1) & mask;
        return m_slots[at];
    }
    void grow();

    std::vector<Pair> m_pairs;
    std::vector<Slot> m_slots;
};

} // namespace pavise::automata
