// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/build/build.h"
#include "core/automata/build/partition.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::automata {

namespace {

/// Writes the blocks of a partition as an automaton, numbered in the order in which a breadth-first
/// walk over the bytes meets them. The fallback of a row is where most bytes lead. So the result
/// depends on nothing but what the automaton accepts.
class Quotient
{
public:
    Quotient(const Dfa &dfa, const Partition &partition)
        : m_dfa(dfa)
        , m_partition(partition)
        , m_numbers(partition.blockCount(), kUnnumbered)
    {
    }

    [[nodiscard]] BuildResult<Dfa> make(Watch &watch)
    {
        (void)number(StateId::Trap);
        (void)number(StateId::Start);
        for (std::size_t at = 0; at < m_order.size(); ++at)
            visit(m_partition.member(m_order[at]));
        Dfa result;
        for (const std::uint32_t block : m_order) {
            const StateId state = m_partition.member(block);
            // The visit counts here too.
            if (const auto end = watch.spend(2 + 2 * m_dfa.exceptions(state).size()))
                return std::unexpected(ended(*end, watch, m_dfa.growth().patterns));
            append(result, state);
        }
        result.setGrowth(m_dfa.growth());
        return result;
    }

private:
    static constexpr std::uint32_t kUnnumbered = UINT32_MAX;

    StateId number(StateId state)
    {
        const std::uint32_t block = m_partition.blockOf(state);
        if (m_numbers[block] == kUnnumbered) {
            m_numbers[block] = static_cast<std::uint32_t>(m_order.size());
            m_order.push_back(block);
        }
        return StateId{m_numbers[block]};
    }

    void visit(StateId state)
    {
        bool isFallbackMet = false;
        std::size_t byte = 0;
        for (const Transition &each : m_dfa.exceptions(state)) {
            if (!isFallbackMet && each.byte != byte++) {
                (void)number(m_dfa.defaultNext(state));
                isFallbackMet = true;
            }
            (void)number(each.to);
        }
        (void)number(m_dfa.defaultNext(state));
        (void)number(m_dfa.nextOutOfBand(state));
    }

    void append(Dfa &result, StateId state)
    {
        const std::span<const Transition> exceptions = m_dfa.exceptions(state);
        StateId fallback = number(m_dfa.defaultNext(state));
        m_row.clear();
        if (exceptions.size() < 128) {
            for (const Transition &each : exceptions)
                addToRow(each.byte, number(each.to), fallback);
        } else {
            std::array<StateId, 256> row{};
            row.fill(fallback);
            for (const Transition &each : exceptions)
                row[each.byte] = number(each.to);
            fallback = mostFrequent(row);
            for (std::size_t byte = 0; byte < row.size(); ++byte)
                addToRow(static_cast<std::uint8_t>(byte), row[byte], fallback);
        }
        result.add(fallback, m_row, number(m_dfa.nextOutOfBand(state)), m_dfa.accept(state));
    }

    void addToRow(std::uint8_t byte, StateId to, StateId fallback)
    {
        if (to != fallback)
            m_row.push_back({.byte = byte, .to = to});
    }

    /// Of several that are, the lowest.
    static StateId mostFrequent(std::array<StateId, 256> row)
    {
        std::ranges::sort(row);
        StateId found = row.front();
        std::ptrdiff_t most = 0;
        for (auto run = row.begin(); run != row.end();) {
            const auto next = std::upper_bound(run, row.end(), *run);
            if (next - run > most) {
                most = next - run;
                found = *run;
            }
            run = next;
        }
        return found;
    }

    const Dfa &m_dfa;
    const Partition &m_partition;
    std::vector<std::uint32_t> m_numbers; ///< By block.
    std::vector<std::uint32_t> m_order;   ///< Blocks by number.
    std::vector<Transition> m_row;
};

} // namespace

BuildResult<Dfa> minimize(const Dfa &dfa, Watch &watch)
{
    Partition partition(dfa);
    if (const auto end = partition.refine(watch))
        return std::unexpected(ended(*end, watch, dfa.growth().patterns));
    return Quotient(dfa, partition).make(watch);
}

Dfa minimize(const Dfa &dfa)
{
    Watch watch({.maxTime = std::chrono::hours(24 * 365)});
    return minimize(dfa, watch).value_or(Dfa());
}

} // namespace pavise::automata
