// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which states of an automaton cannot be told apart by any string.

#pragma once

#include "core/automata/build/watch.h"
#include "core/automata/dfa.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace pavise::automata {

/// The states of a Dfa divided into blocks, refined until no block can be split.
///
/// At first states are divided by what they accept, and those from which nothing is accepted any
/// more are set apart with the trap: nearly every row leads there, so that a trap that was found
/// out later would make every state be looked at again. Blocks are split n ways at once by the
/// signatures of their states' rows; all but the largest part get new numbers, and only states that
/// lead to a renumbered block are looked at again, so the work is near n log n. Signatures are
/// hashes: two that differ prove a difference, two that are equal prove nothing. So a refined
/// partition is checked row by row, and refined anew with another seed should a collision ever have
/// hidden a difference.
class Partition
{
public:
    /// \p firstSignatures says which bits of the first attempt's signatures count: a test that
    /// leaves few makes them collide.
    explicit Partition(const Dfa &dfa, std::uint64_t firstSignatures = UINT64_MAX);

    /// The coarsest partition in which equal blocks accept alike and lead to equal blocks. The
    /// start state has a block of its own. Returns why it was not finished, if \p watch says so.
    [[nodiscard]] std::optional<text::DiagnosticCode> refine(Watch &watch);

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
    /// Members of one block with equal signatures.
    struct Part
    {
        std::uint64_t signature = 0;
        std::uint32_t size = 0;
        std::uint32_t place = 0; ///< In m_members, where its next member goes.
    };

    void seed(std::uint64_t value);
    void divideCoarsely();
    [[nodiscard]] std::optional<text::DiagnosticCode> listPredecessors(Watch &watch);
    void arrange();
    void setBlock(std::uint32_t state, std::uint32_t block);
    [[nodiscard]] std::optional<text::DiagnosticCode> split(std::uint32_t block, Watch &watch);
    [[nodiscard]] std::optional<text::DiagnosticCode> divide(std::uint32_t dirty, std::uint32_t end,
                                                             Watch &watch);
    [[nodiscard]] std::uint32_t partOf(std::uint64_t signature);
    void distribute(std::uint32_t block, std::uint32_t dirty);
    void markPredecessors(std::uint32_t firstNew);
    [[nodiscard]] std::uint64_t signature(std::uint32_t state) const;
    [[nodiscard]] bool isStable(Watch &watch) const;
    [[nodiscard]] bool leadAlike(StateId left, StateId right) const;

    const Dfa &m_dfa;
    std::uint64_t m_signatureMask; ///< All ones after the first attempt.
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
    std::vector<std::uint64_t> m_hashes;   ///< By state, of its block.
    std::vector<Part> m_parts;             ///< Of the block being split, the clean part first.
    std::vector<std::uint32_t> m_slots;    ///< Hash table of m_parts: an index plus one.
    std::vector<std::uint32_t> m_partOf;   ///< By dirty member.
    std::vector<std::uint32_t> m_previous; ///< The block's dirty members before it is split.
    std::vector<std::uint32_t> m_moved;
};

} // namespace pavise::automata
