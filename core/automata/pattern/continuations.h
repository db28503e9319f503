// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What is left of a pattern: hash-consed continuations.
///
/// A pattern is compiled from right to left, each part in front of what follows it, into items: "a
/// byte of this set, then that". Equal items are one item, so patterns with equal tails share them
/// without being compared (Antimirov's partial derivatives, interned). A set of items is a state
/// of the automaton to be.

#pragma once

#include "core/automata/dfa.h"
#include "core/automata/pattern/interner.h"
#include "core/automata/pattern/pattern.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace pavise::automata {

/// A set of items.
enum class SetId : std::uint32_t { Empty = 0 };

class Continuations
{
public:
    /// \p patterns outlives this.
    explicit Continuations(const PatternArena &patterns);

    /// What is left before \p pattern, with the acceptance of \p accept behind it.
    [[nodiscard]] SetId whole(PatternId pattern, AcceptId accept);

    [[nodiscard]] SetId unite(std::span<const SetId> sets);

    /// The set with every loop entered: only items that read a step, and acceptances.
    [[nodiscard]] SetId close(SetId set);

    /// The members of a closed set: numbers of items for step(), in order. Valid until the next
    /// set is made.
    [[nodiscard]] std::span<const std::uint32_t> items(SetId closed) const;
    /// The rules that accept in a closed set, sorted, as the numbers of their ids with kAccept set.
    [[nodiscard]] std::span<const std::uint32_t> accepts(SetId closed) const;

    /// What an item reads: a OneOf or an OutOfBand.
    [[nodiscard]] PatternId step(std::uint32_t item) const { return m_items[item].step; }
    /// Where it leads, closed.
    [[nodiscard]] SetId target(std::uint32_t item);
    [[nodiscard]] bool isLoop(std::uint32_t item); ///< Leads back to itself, as `*` does.

    /// A closed set in two parts without a common member. What is steady stays as long as no byte
    /// ends its loops: with a loop, all that is left after another round of it. Of one set, the
    /// steady part is as large as can be, so that equal sets have equal parts.
    struct Parts
    {
        SetId steady{};
        SetId moving{};

        friend bool operator==(const Parts &, const Parts &) = default;
    };
    [[nodiscard]] Parts parts(SetId closed);
    [[nodiscard]] Parts unite(std::span<const Parts> sets);

    [[nodiscard]] std::uint32_t setCount() const { return m_sets.size(); }
    [[nodiscard]] std::size_t memberCount(SetId set) const
    {
        return m_sets.at(static_cast<std::uint32_t>(set)).size();
    }
    [[nodiscard]] std::size_t memoryBytes() const;

    /// A member of a set is an item, or with one of these bits a loop still to enter or a rule.
    /// Rules are last in a set, loops before them.
    static constexpr std::uint32_t kLoop = 0x4000'0000;
    static constexpr std::uint32_t kAccept = 0x8000'0000;

private:
    static constexpr SetId kUnknown{UINT32_MAX};

    struct Item
    {
        PatternId step{};
        SetId next{};
        SetId target = kUnknown; ///< `next` closed, once it was asked for.
        SetId alone{};           ///< The set of only this item.
        std::optional<bool> isLoop = {};
    };

    struct Loop
    {
        SetId alone = kUnknown;
        SetId entered = kUnknown; ///< What follows the loop, or a round of it and then the loop.
    };

    [[nodiscard]] SetId before(PatternId pattern, SetId next);
    [[nodiscard]] SetId beforeChoice(PatternId choice, SetId next);
    [[nodiscard]] SetId unite(SetId left, SetId right);
    [[nodiscard]] bool settle(SetId &steady);
    [[nodiscard]] std::span<const std::uint32_t> members(SetId set) const
    {
        return m_sets.at(std::to_underlying(set));
    }
    void append(SetId set, std::vector<std::uint32_t> &to) const
    {
        const std::span<const std::uint32_t> all = members(set);
        // Most sets have one member; a range insertion would cost more than they do.
        for (const std::uint32_t member : all)
            to.push_back(member);
    }
    [[nodiscard]] SetId loop(PatternId repeated, SetId next);
    [[nodiscard]] SetId item(PatternId step, SetId next);
    [[nodiscard]] SetId alone(std::uint32_t member);
    [[nodiscard]] SetId internSorted(std::vector<std::uint32_t> &members);

    const PatternArena &m_patterns;
    Interner m_sets;
    PairInterner m_itemNumbers;  ///< By step and next.
    PairInterner m_loopNumbers;  ///< By what is repeated and next.
    PairInterner m_wholeNumbers; ///< By pattern and rule.
    std::vector<Item> m_items;
    std::vector<Loop> m_loops;
    std::vector<SetId> m_wholes;
    std::vector<SetId> m_closed;          ///< By set; kUnknown when it was not asked for.
    std::vector<std::uint32_t> m_members; ///< Of the set being made.
    std::vector<std::uint32_t> m_moving;
};

} // namespace pavise::automata
