// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The automaton whose states are sets of items: one for all builds of a workspace, made row by
/// row as builds ask for it. The automaton of one build is the part its start can reach.

#pragma once

#include "core/automata/continuations.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace pavise::automata {

class SubsetAutomaton
{
public:
    struct Exit
    {
        std::uint8_t byte = 0;
        SetId to{};
    };

    struct Row
    {
        SetId fallback{};               ///< For every byte without an exit.
        SetId outOfBand = SetId::Empty; ///< After an out-of-band step.
        std::uint32_t firstExit = 0;
        std::uint32_t exitCount = 0;
        std::uint32_t ruleSet = 0; ///< Number for rules().
        std::uint32_t loops = 0;   ///< Items of the set that lead back to themselves.
    };

    /// \p patterns outlives this.
    explicit SubsetAutomaton(const PatternArena &patterns);

    [[nodiscard]] Continuations &continuations() { return m_continuations; }

    /// About how many steps the row of a closed set will take.
    [[nodiscard]] std::size_t cost(SetId set) const
    {
        return isKnown(set) ? 2 + m_rows[std::to_underlying(set)].exitCount
                            : 4 * m_continuations.memberCount(set) + 16;
    }
    /// The row of a closed set. Valid until the next call.
    [[nodiscard]] const Row &row(SetId set);
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

    /// The rules that can still accept when an item of \p set that loops goes on; sorted.
    [[nodiscard]] std::vector<AcceptId> rulesOfLoops(SetId set);

    /// One word per set, all zero: which state of the running build a set is. The build puts back
    /// the zeros it overwrote, so that a small build costs little in a large workspace.
    [[nodiscard]] std::vector<std::uint32_t> &stateNumbers() { return m_stateNumbers; }
    /// The same by rule set: which verdict of the running build it has.
    [[nodiscard]] std::vector<std::uint32_t> &verdictNumbers() { return m_verdictNumbers; }

    [[nodiscard]] std::size_t memoryBytes() const;

private:
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
        SetId to{};
        PatternId step{};
        std::uint32_t firstLetter = 0; ///< In m_letters; the bytes that it names.
        std::uint32_t letterCount = 0;
    };

    /// What the items of one set do with the bytes, gathered before the row is made of it.
    struct Arrivals
    {
        std::vector<Move> wide;           ///< They make the fallback.
        std::vector<std::uint64_t> named; ///< Byte << 32 | target, of narrow items; by byte.
        std::vector<SetId> outOfBand;
        ByteSet touched;  ///< Some narrow item reads it, or a wide one does not.
        ByteSet excluded; ///< Some wide item does not read it.
    };

    static constexpr SetId kNotMade{UINT32_MAX};

    [[nodiscard]] bool isKnown(SetId set) const
    {
        const auto number = std::to_underlying(set);
        return number < m_rows.size() && m_rows[number].fallback != kNotMade;
    }
    [[nodiscard]] Row makeRow(SetId set);
    [[nodiscard]] std::uint32_t gather(SetId set);
    void sortNamed();
    [[nodiscard]] SetId arrival(std::uint8_t byte, SetId fallback, std::size_t &next);
    [[nodiscard]] SetId unite(std::span<const SetId> sets);
    [[nodiscard]] const Move &move(std::uint32_t item);
    [[nodiscard]] std::span<const std::uint8_t> letters(const Move &move) const
    {
        return std::span(m_letters).subspan(move.firstLetter, move.letterCount);
    }

    const PatternArena &m_patterns;
    Continuations m_continuations;
    std::vector<Row> m_rows; ///< By set; `fallback` is kNotMade until the row was asked for.
    std::vector<Exit> m_exits;
    Interner m_ruleSets;
    Interner m_unions; ///< Sequences of sets that were united before, with m_unionResults.
    std::vector<SetId> m_unionResults;
    std::vector<Move> m_moves; ///< By item.
    std::vector<std::uint8_t> m_letters;
    std::vector<std::uint32_t> m_stateNumbers;
    std::vector<std::uint32_t> m_verdictNumbers;
    Arrivals m_arrivals;
    std::vector<std::uint64_t> m_byByte; ///< Scratch for sorting Arrivals::named.
    std::vector<SetId> m_targets;
    std::vector<std::uint32_t> m_words;
};

} // namespace pavise::automata
