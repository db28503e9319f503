// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The automaton whose states are sets of items: one for all builds of a workspace, made row by
/// row as builds ask for it. The automaton of one build is the part its start can reach.

#pragma once

#include "core/automata/continuations.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
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

    /// The row of a closed set.
    [[nodiscard]] Row row(SetId set);
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
    [[nodiscard]] std::uint32_t ruleSetCount() const { return m_ruleSets.size(); }

    /// The rules that can still accept when an item of \p set that loops goes on; sorted.
    [[nodiscard]] std::vector<AcceptId> rulesOfLoops(SetId set);

    /// One word per set, all zero: which state of the running build a set is. The build puts back
    /// the zeros it overwrote, so that a small build costs little in a large workspace.
    [[nodiscard]] std::vector<std::uint32_t> &stateNumbers() { return m_stateNumbers; }

    [[nodiscard]] std::size_t memoryBytes() const;

private:
    /// What the items of one set do with the bytes, gathered before the row is made of it.
    struct Arrivals
    {
        struct Wide
        {
            PatternId step{};
            SetId to{};
        };

        std::vector<Wide> wide;    ///< Items that read most bytes: they make the fallback.
        std::vector<Exit> narrow;  ///< Items that read few: one entry for each byte.
        std::vector<SetId> sorted; ///< The targets of `narrow`, grouped by byte.
        std::vector<SetId> outOfBand;
        std::array<std::uint32_t, 257> starts{}; ///< In `sorted`, by byte.
        std::array<bool, 256> isTouched{};       ///< Some narrow item reads it, or a wide one not.
        std::array<bool, 256> isExcluded{};      ///< Some wide item does not read it.
    };

    /// Which bytes an item names: those it reads, or, of a wide one, those it does not.
    struct Letters
    {
        bool isKnown = false;
        bool isWide = false;
        std::vector<std::uint8_t> bytes;
    };

    [[nodiscard]] Row makeRow(SetId set);
    [[nodiscard]] std::uint32_t gather(SetId set);
    void groupByByte();
    [[nodiscard]] SetId arrival(std::uint8_t byte, SetId fallback);
    [[nodiscard]] SetId unite(std::span<const SetId> sets);
    [[nodiscard]] const Letters &letters(PatternId step);

    const PatternArena &m_patterns;
    Continuations m_continuations;
    std::vector<Row> m_rows; ///< By set; `fallback` is kNotMade until the row was asked for.
    std::vector<Exit> m_exits;
    Interner m_ruleSets;
    Interner m_unions; ///< Sequences of sets that were united before, with m_unionResults.
    std::vector<SetId> m_unionResults;
    std::vector<Letters> m_letters; ///< By pattern.
    std::vector<std::uint32_t> m_stateNumbers;
    Arrivals m_arrivals;
    std::vector<SetId> m_targets;
    std::vector<std::uint32_t> m_words;
};

} // namespace pavise::automata
