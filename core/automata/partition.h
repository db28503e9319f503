// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which states of an automaton cannot be told apart by any string.

#pragma once

#include "core/automata/dfa.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace pavise::automata {

/// The states of a Dfa divided into blocks, refined until no block can be split.
///
/// Blocks are split n ways at once by the signatures of their states' rows; all but the largest
/// part get new numbers, and only states that lead to a renumbered block are looked at again, so
/// the work is near n log n. Signatures are hashes: two that differ prove a difference, two that
/// are equal prove nothing. So a refined partition is checked row by row, and refined anew
/// with another seed should a collision ever have hidden a difference.
class Partition
{
public:
    explicit Partition(const Dfa &dfa);

    /// The coarsest partition in which equal blocks accept alike and lead to equal blocks. The
    /// start state has a block of its own.
    void refine();

    [[nodiscard]] std::uint32_t blockCount() const { return m_blockCount; }
    [[nodiscard]] std::uint32_t blockOf(StateId state) const
    {
        return m_blocks[std::to_underlying(state)];
    }
    [[nodiscard]] StateId member(std::uint32_t block) const ///< Any one of it.
    {
        return StateId{m_members[m_begins[block]]};
    }

private:
    struct Signed
    {
        std::uint64_t signature = 0;
        std::uint32_t state = 0;

        friend auto operator<=>(const Signed &, const Signed &) = default;
    };

    void seed(std::uint64_t value);
    void divideByAccept();
    void listPredecessors();
    void arrange();
    void split(std::uint32_t block);
    [[nodiscard]] std::uint64_t largestPart(std::uint64_t cleanSignature, std::size_t clean) const;
    void distribute(std::uint32_t block, std::uint64_t kept, std::uint64_t cleanSignature);
    void markPredecessors(std::uint32_t firstNew);
    [[nodiscard]] std::uint64_t signature(std::uint32_t state) const;
    [[nodiscard]] bool isStable() const;
    [[nodiscard]] bool leadAlike(StateId left, StateId right) const;

    const Dfa &m_dfa;
    std::uint32_t m_blockCount = 0;
    std::vector<std::uint32_t> m_blocks; ///< By state.

    /// States grouped by block. Of each block the first part [begin, dirty) is known to have equal
    /// signatures, the rest [dirty, end) has to be looked at.
    std::vector<std::uint32_t> m_members;
    std::vector<std::uint32_t> m_places; ///< By state, where it is in m_members.
    std::vector<std::uint32_t> m_begins;
    std::vector<std::uint32_t> m_dirties;
    std::vector<std::uint32_t> m_ends;
    std::vector<std::uint32_t> m_work; ///< Blocks with dirty members.

    std::vector<std::uint32_t> m_predecessorStarts;
    std::vector<std::uint32_t> m_predecessors;

    std::vector<std::uint64_t> m_byteFactors; ///< 256 for the bytes, one for the out-of-band step.
    std::uint64_t m_factorSum = 0;            ///< Of the bytes.
    std::uint64_t m_seed = 0;
    std::vector<Signed> m_signed;
    std::vector<std::uint32_t> m_clean;
    std::vector<std::uint32_t> m_moved;
};

} // namespace pavise::automata
