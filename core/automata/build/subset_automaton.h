// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The automaton whose states are sets of items: one for all builds of a workspace, made row by
/// row as builds ask for it. The automaton of one build is the part its start can reach.
///
/// A state is a pair of sets: what stays while loops as those of `**` go on, and what moves on with
/// each byte (Continuations::Parts). Few large steady sets meet many small moving ones, so that a
/// row is put together from the rows of the two: no large set is looked through, nor written down
/// again, for every byte that is read meanwhile.

#pragma once

#include "core/automata/pattern/continuations.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace pavise::automata {

/// A closed set of items, in its two parts.
enum class SubsetId : std::uint32_t { Empty = 0 };

class SubsetAutomaton
{
public:
    struct Exit
    {
        std::uint8_t byte = 0;
        SubsetId to{};
    };

    struct Row
    {
        SubsetId fallback{};                  ///< For every byte without an exit.
        SubsetId outOfBand = SubsetId::Empty; ///< After an out-of-band step.
        std::uint32_t firstExit = 0;
        std::uint32_t exitCount = 0;
        std::uint32_t ruleSet = 0; ///< Number for rules().
        std::uint32_t loops = 0;   ///< Items that lead back to themselves.
    };

    /// \p patterns outlives this.
    explicit SubsetAutomaton(const PatternArena &patterns);

    [[nodiscard]] Continuations &continuations() { return m_continuations; }

    [[nodiscard]] SubsetId subset(SetId closed) { return number(m_continuations.parts(closed)); }

    /// About how many steps the row of a subset will take.
    [[nodiscard]] std::size_t cost(SubsetId subset) const;
    /// Valid until the next call.
    [[nodiscard]] const Row &row(SubsetId subset);
    /// Sorted by byte, none leading where the fallback leads. Valid until the next row().
    [[nodiscard]] std::span<const Exit> exits(const Row &row) const
    {
        return std::span(m_exits).subspan(row.firstExit, row.exitCount);
    }
    /// Sorted. Valid until the next row().
    [[nodiscard]] std::span<const std::uint32_t> rules(std::uint32_t ruleSet) const
    {
        return m_ruleSets.at(ruleSet);
    }

    /// One word per subset, all zero: which state of the running build it is. The build puts back
    /// the zeros it overwrote, so that a small build costs little in a large workspace.
    [[nodiscard]] std::vector<std::uint32_t> &stateNumbers() { return m_stateNumbers; }
    /// The same by rule set: which verdict of the running build it has.
    [[nodiscard]] std::vector<std::uint32_t> &verdictNumbers() { return m_verdictNumbers; }

    [[nodiscard]] std::size_t memoryBytes() const;

private:
    using Parts = Continuations::Parts;

    /// What one item does, looked up once.
    struct Move
    {
        enum class Kind : std::uint8_t {
            Unknown,
            Narrow, ///< Reads few bytes: those named.
            Wide,   ///< Reads most bytes: all but those named.
            OutOfBand,
        };
        Kind kind = Kind::Unknown;
        bool isLoop = false;
        SubsetId to{};
        PatternId step{};
        std::uint32_t firstLetter = 0; ///< In m_letters; the bytes that it names.
        std::uint32_t letterCount = 0;
    };

    /// What the items of one set do with the bytes, gathered before the row is made of it.
    struct Arrivals
    {
        std::vector<Move> wide;           ///< They make the fallback.
        std::vector<std::uint64_t> named; ///< Byte << 32 | target, of narrow items; by byte.
        std::vector<SubsetId> outOfBand;
        ByteSet touched;  ///< Some narrow item reads it, or a wide one does not.
        ByteSet excluded; ///< Some wide item does not read it.
    };

    static constexpr SubsetId kNotMade{UINT32_MAX};

    [[nodiscard]] Parts parts(SubsetId subset) const
    {
        const PairInterner::Pair pair = m_subsets.at(std::to_underlying(subset));
        return {.steady = SetId{pair.first}, .moving = SetId{pair.second}};
    }
    [[nodiscard]] SubsetId number(Parts parts)
    {
        return SubsetId{
            m_subsets.intern({std::to_underlying(parts.steady), std::to_underlying(parts.moving)})};
    }
    [[nodiscard]] bool isKnown(SubsetId subset) const
    {
        const auto number = std::to_underlying(subset);
        return number < m_rows.size() && m_rows[number].fallback != kNotMade;
    }
    /// Of a subset whose other part is empty.
    [[nodiscard]] Row gatheredRow(SetId part);
    [[nodiscard]] std::uint32_t gather(SetId part);
    void sortNamed();
    [[nodiscard]] SubsetId arrival(std::uint8_t byte, SubsetId fallback, std::size_t &next);
    /// Of a subset whose parts have these rows.
    [[nodiscard]] Row mergedRow(const Row &steady, const Row &moving);
    [[nodiscard]] std::uint32_t mergedRules(std::uint32_t left, std::uint32_t right);
    [[nodiscard]] SubsetId unite(std::span<const SubsetId> subsets);
    [[nodiscard]] SubsetId unite(SubsetId left, SubsetId right);
    [[nodiscard]] const Move &move(std::uint32_t item);
    [[nodiscard]] std::span<const std::uint8_t> letters(const Move &move) const
    {
        return std::span(m_letters).subspan(move.firstLetter, move.letterCount);
    }

    const PatternArena &m_patterns;
    Continuations m_continuations;
    PairInterner m_subsets;
    std::vector<Row> m_rows; ///< By subset; `fallback` is kNotMade until the row was asked for.
    std::vector<Exit> m_exits;
    Interner m_ruleSets;
    Interner m_unions; ///< Sequences of subsets that were united before, with m_unionResults.
    std::vector<SubsetId> m_unionResults;
    PairInterner m_pairUnions; ///< The same for pairs, with m_pairUnionResults.
    std::vector<SubsetId> m_pairUnionResults;
    std::vector<Move> m_moves; ///< By item.
    std::vector<std::uint8_t> m_letters;
    std::vector<std::uint32_t> m_stateNumbers;
    std::vector<std::uint32_t> m_verdictNumbers;
    Arrivals m_arrivals;
    std::vector<std::uint64_t> m_byByte; ///< Scratch for sorting Arrivals::named.
    std::vector<SubsetId> m_targets;
    std::vector<Parts> m_parts;
    std::vector<std::uint32_t> m_words;
};

} // namespace pavise::automata
