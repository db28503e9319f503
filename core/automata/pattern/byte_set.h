// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A set of byte values.

#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace pavise::automata {

class ByteSet
{
public:
    constexpr ByteSet() = default;

    [[nodiscard]] static constexpr ByteSet of(std::uint8_t byte)
    {
        ByteSet set;
        set.add(byte);
        return set;
    }

    /// Both ends included.
    [[nodiscard]] static constexpr ByteSet range(std::uint8_t first, std::uint8_t last)
    {
        ByteSet set;
        for (unsigned byte = first; byte <= last; ++byte)
            set.add(static_cast<std::uint8_t>(byte));
        return set;
    }

    [[nodiscard]] static constexpr ByteSet all() { return ByteSet().complement(); }

    constexpr void add(std::uint8_t byte) { m_words[byte / 64] |= 1ULL << (byte % 64); }
    constexpr void remove(std::uint8_t byte) { m_words[byte / 64] &= ~(1ULL << (byte % 64)); }

    [[nodiscard]] constexpr bool contains(std::uint8_t byte) const
    {
        return ((m_words[byte / 64] >> (byte % 64)) & 1) != 0;
    }

    /// Calls \p visit with each member, in order.
    template <typename Visit>
    constexpr void forEach(Visit visit) const
    {
        for (unsigned word = 0; word < m_words.size(); ++word) {
            for (std::uint64_t left = m_words[word]; left != 0; left &= left - 1)
                visit(static_cast<std::uint8_t>(word * 64
                                                + static_cast<unsigned>(std::countr_zero(left))));
        }
    }

    [[nodiscard]] constexpr std::size_t size() const
    {
        std::size_t count = 0;
        for (const std::uint64_t word : m_words)
            count += static_cast<std::size_t>(std::popcount(word));
        return count;
    }

    [[nodiscard]] constexpr bool isEmpty() const { return *this == ByteSet(); }

    [[nodiscard]] constexpr ByteSet complement() const
    {
        ByteSet result;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            result.m_words[i] = ~m_words[i];
        return result;
    }

    [[nodiscard]] constexpr const std::array<std::uint64_t, 4> &words() const { return m_words; }

    friend constexpr bool operator==(const ByteSet &, const ByteSet &) = default;

private:
    std::array<std::uint64_t, 4> m_words{};
};

} // namespace pavise::automata
