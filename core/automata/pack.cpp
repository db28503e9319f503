// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/packed_dfa.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string>
#include <utility>

namespace pavise::automata {

namespace {

/// Which slots of the next/check tables are taken.
class Occupancy
{
public:
    /// The first free slot from \p from on.
    [[nodiscard]] std::size_t firstFree(std::size_t from) const
    {
        std::uint64_t taken = window(from);
        for (; taken == ~0ULL; taken = window(from))
            from += 64;
        return from + static_cast<std::size_t>(std::countr_one(taken));
    }

    /// Taken bits of the 64 slots from \p first on.
    [[nodiscard]] std::uint64_t window(std::size_t first) const
    {
        const std::size_t word = first / 64;
        const std::size_t shift = first % 64;
        if (word + 1 >= m_words.size())
            return 0; // The last word is never taken.
        // Two shifts, as one by 64 is not defined.
        return m_words[word] >> shift | m_words[word + 1] << 1U << (63 - shift);
    }

    void take(std::size_t slot)
    {
        if (slot / 64 + 1 >= m_words.size())
            m_words.resize(std::max(slot / 64 + 2, m_words.size() * 2));
        m_words[slot / 64] |= 1ULL << (slot % 64);
    }

private:
    std::vector<std::uint64_t> m_words;
};

/// Finds for each state a base at which all its slots are free, 64 candidates at a time.
class Comb
{
public:
    Comb(const Dfa &dfa, Watch &watch)
        : m_dfa(dfa)
        , m_watch(watch)
        , m_bases(dfa.stateCount(), 0)
    {
    }

    /// The base of every state; those with many transitions choose first, as they fit worst.
    [[nodiscard]] BuildResult<std::vector<std::size_t>> place()
    {
        std::array<std::vector<StateId>, 258> byCount;
        for (std::size_t i = 0; i < m_dfa.stateCount(); ++i) {
            const StateId state{static_cast<std::uint32_t>(i)};
            const bool hasOutOfBand = m_dfa.nextOutOfBand(state) != StateId::Trap;
            byCount[m_dfa.exceptions(state).size() + (hasOutOfBand ? 1 : 0)].push_back(state);
        }
        for (std::size_t count = byCount.size() - 1; count > 1; --count) {
            for (const StateId state : byCount[count]) {
                placeState(state);
                if (const auto end = m_watch.spend(std::exchange(m_tries, 1)))
                    return std::unexpected(ended(*end, m_watch, m_dfa.growth().patterns));
            }
        }
        placeSingles(byCount[1]);
        return std::move(m_bases);
    }

private:
    /// Most states have one transition: each takes the first hole that it can reach.
    void placeSingles(const std::vector<StateId> &states)
    {
        std::size_t full = 0; // No slot before it is free.
        for (const StateId state : states) {
            const std::span<const Transition> exceptions = m_dfa.exceptions(state);
            // An out-of-band step has the slot below the base.
            const std::size_t lowest = exceptions.empty() ? 0 : exceptions.front().byte;
            const std::size_t slot = m_occupancy.firstFree(std::max(full, lowest));
            m_occupancy.take(slot);
            m_bases[std::to_underlying(state)] = exceptions.empty() ? slot + 1 : slot - lowest;
            if (slot == full)
                full = m_occupancy.firstFree(full);
        }
    }

    void placeState(StateId state)
    {
        // Slots relative to the first, which an out-of-band step has one below the base.
        m_slots.clear();
        std::size_t lowest = 0;
        const std::span<const Transition> exceptions = m_dfa.exceptions(state);
        const bool hasOutOfBand = m_dfa.nextOutOfBand(state) != StateId::Trap;
        if (hasOutOfBand)
            m_slots.push_back(0);
        else
            lowest = exceptions.front().byte;
        for (const Transition &each : exceptions)
            m_slots.push_back(hasOutOfBand ? each.byte + std::size_t(1) : each.byte - lowest);
        const std::size_t first = findRoom(lowest);
        for (const std::size_t slot : m_slots)
            m_occupancy.take(first + slot);
        m_bases[std::to_underlying(state)] = hasOutOfBand ? first + 1 : first - lowest;
    }

    /// The lowest position of the first slot, at least \p lowest, with room for all slots.
    std::size_t findRoom(std::size_t lowest)
    {
        // Where looking begins for so many slots: each time that it took long, 64 positions
        // further. That costs a few slots and saves looking at the full part of the table again and
        // again.
        constexpr std::size_t kLong = 4 * 64;
        std::size_t &begin = m_begins[std::min(m_slots.size(), m_begins.size() - 1)];
        for (std::size_t first = std::max(begin, lowest);; first += 64) {
            std::uint64_t taken = 0;
            for (const std::size_t slot : m_slots) {
                taken |= m_occupancy.window(first + slot);
                ++m_tries;
                if (taken == ~0ULL)
                    break;
            }
            if (taken != ~0ULL)
                return first + static_cast<std::size_t>(std::countr_one(taken));
            if (first == begin || first >= begin + kLong)
                begin += 64;
        }
    }

    const Dfa &m_dfa;
    Watch &m_watch;
    std::size_t m_tries = 1; ///< Words looked at for the state being placed.
    std::vector<std::size_t> m_bases;
    Occupancy m_occupancy;
    std::array<std::size_t, 33> m_begins{}; ///< By count of slots.
    std::vector<std::size_t> m_slots;
};

BuildFailure tooManyStates(const Dfa &dfa)
{
    return {.diagnostic = {.code = text::DiagnosticCode::StateLimitReached,
                           .args = {std::to_string(kMaxPackedStates)}},
            .culprits = dfa.growth().patterns};
}

} // namespace

BuildResult<PackedDfa> pack(const Dfa &dfa, Watch &watch)
{
    const std::size_t count = dfa.stateCount();
    if (count > kMaxPackedStates)
        return std::unexpected(tooManyStates(dfa));
    const BuildResult<std::vector<std::size_t>> placed = Comb(dfa, watch).place();
    if (!placed)
        return std::unexpected(placed.error());
    const std::vector<std::size_t> &bases = *placed;
    const std::size_t highest = count == 0 ? 0 : std::ranges::max(bases);
    // Holes in the table could in theory push a base beyond its 24 bits.
    if (highest > kBaseMask)
        return std::unexpected(tooManyStates(dfa));
    PackedDfa packed;
    packed.next.resize(highest + 256);
    packed.check.resize(highest + 256);
    packed.accept.reserve(count);
    packed.accept2.reserve(count);
    packed.base.reserve(count);
    packed.fallback.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const StateId state{static_cast<std::uint32_t>(i)};
        const auto own = [&](std::size_t slot, StateId to) {
            packed.next[slot] = static_cast<std::uint16_t>(to);
            packed.check[slot] = static_cast<std::uint16_t>(i);
        };
        const StateId outOfBand = dfa.nextOutOfBand(state);
        const bool hasOutOfBand = outOfBand != StateId::Trap;
        if (hasOutOfBand)
            own(bases[i] - 1, outOfBand);
        for (const Transition &each : dfa.exceptions(state))
            own(bases[i] + each.byte, each.to);
        packed.hasOutOfBand = packed.hasOutOfBand || hasOutOfBand;
        packed.accept.push_back(dfa.accept(state).accept);
        packed.accept2.push_back(dfa.accept(state).accept2);
        packed.base.push_back(static_cast<std::uint32_t>(bases[i])
                              | (hasOutOfBand ? kOutOfBandFlag : 0));
        packed.fallback.push_back(static_cast<std::uint16_t>(dfa.defaultNext(state)));
    }
    return packed;
}

BuildResult<PackedDfa> pack(const Dfa &dfa)
{
    Watch watch({.maxTime = std::chrono::hours(24 * 365)});
    return pack(dfa, watch);
}

Dfa unpack(const PackedDfa &packed)
{
    Dfa dfa;
    std::vector<Transition> row;
    for (std::size_t state = 0; state < packed.accept.size(); ++state) {
        const StateId fallback{packed.fallback[state]};
        const std::size_t base = packed.base[state] & kBaseMask;
        row.clear();
        // State 0 owns no slots: unused ones have 0 in the check table.
        for (std::size_t byte = 0; byte < 256 && state != 0; ++byte) {
            const StateId to{packed.next[base + byte]};
            if (packed.check[base + byte] == state && to != fallback)
                row.push_back({.byte = static_cast<std::uint8_t>(byte), .to = to});
        }
        dfa.add(fallback, row, StateId{outOfBandPacked(packed, static_cast<std::uint32_t>(state))},
                {.accept = packed.accept[state], .accept2 = packed.accept2[state]});
    }
    return dfa;
}

std::uint32_t matchPacked(const PackedDfa &dfa, std::uint32_t from, std::string_view input)
{
    for (const char each : input) {
        const std::size_t slot = (dfa.base[from] & kBaseMask) + static_cast<std::uint8_t>(each);
        from = dfa.check[slot] == from ? dfa.next[slot] : dfa.fallback[from];
    }
    return from;
}

std::uint32_t outOfBandPacked(const PackedDfa &dfa, std::uint32_t from)
{
    if ((dfa.base[from] & kOutOfBandFlag) == 0)
        return 0;
    const std::size_t slot = (dfa.base[from] & kBaseMask) - 1;
    return dfa.check[slot] == from ? dfa.next[slot] : dfa.fallback[from];
}

} // namespace pavise::automata
