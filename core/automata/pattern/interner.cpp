// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/pattern/interner.h"

#include <algorithm>
#include <utility>

namespace pavise::automata {

/// The finaliser of splitmix64 over a running product: fast on the short sequences met here.
std::uint32_t Interner::hashOf(std::span<const std::uint32_t> words)
{
    std::uint64_t hash = 0x9E37'79B9'7F4A'7C15ULL + words.size();
    const auto take = [&hash](std::uint64_t two) {
        hash = (hash ^ two) * 0xBF58'476D'1CE4'E5B9ULL;
        hash ^= hash >> 29;
    };
    std::size_t at = 0;
    for (; at + 1 < words.size(); at += 2)
        take(words[at] | std::uint64_t{words[at + 1]} << 32U);
    if (at < words.size())
        take(words[at]);
    hash = (hash ^ (hash >> 32)) * 0x94D0'49BB'1331'11EBULL;
    return static_cast<std::uint32_t>(hash >> 32);
}

std::uint32_t Interner::intern(std::span<const std::uint32_t> words)
{
    if ((size() + 1) * std::size_t(2) > m_slots.size())
        grow();
    const std::uint32_t hash = hashOf(words);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    for (; m_slots[at].number != 0; at = (at + 1) & mask) {
        const Slot slot = m_slots[at];
        if (slot.hash == hash && std::ranges::equal(this->at(slot.number - 1), words))
            return slot.number - 1;
    }
    m_words.insert(m_words.end(), words.begin(), words.end());
    m_starts.push_back(static_cast<std::uint32_t>(m_words.size()));
    m_slots[at] = {.hash = hash, .number = size()};
    return size() - 1;
}

void Interner::grow()
{
    const std::vector<Slot> old =
        std::exchange(m_slots, std::vector<Slot>(std::max<std::size_t>(64, m_slots.size() * 2)));
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot slot : old) {
        if (slot.number == 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (m_slots[at].number != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

std::size_t Interner::memoryBytes() const
{
    return m_words.capacity() * sizeof(std::uint32_t) + m_starts.capacity() * sizeof(std::uint32_t)
        + m_slots.capacity() * sizeof(Slot);
}

void Interner::clear()
{
    *this = Interner();
}

void PairInterner::grow()
{
    m_slots.assign(std::max<std::size_t>(64, m_slots.size() * 2), {});
    for (std::uint32_t number = 0; number < size(); ++number)
        slotOf(m_pairs[number]) = {.pair = m_pairs[number], .number = number + 1};
}

} // namespace pavise::automata
