// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A deterministic automaton over bytes: built from tagged patterns, not yet packed for the kernel.
///
/// States are named by index, so a `Dfa` copies, compares and prints without pointers, and the
/// same rules always give the same bytes: states are numbered breadth-first from the start.

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pavise::automata {

/// A state's index. State 0 traps: it accepts nothing and never leaves itself. State 1 starts.
enum class StateId : std::uint32_t { Trap = 0, Start = 1 };

/// Which rule a pattern came from: an index of the caller's, below 2^30. The automata never look
/// behind it.
enum class AcceptId : std::uint32_t { };

/// What an accepting state grants: the kernel's two accept words. Bit meanings belong to
/// core/policy; here they are only compared.
struct AcceptWords
{
    std::uint32_t accept = 0;
    std::uint32_t accept2 = 0;

    friend auto operator<=>(const AcceptWords &, const AcceptWords &) = default;
};

struct Transition
{
    std::uint8_t byte = 0;
    StateId to = StateId::Trap;

    friend bool operator==(const Transition &, const Transition &) = default;
};

/// Where an automaton grows: the state in which most loops (`*`, `**`) are under way at once, the
/// last built. Each further loop can double the automaton, so the patterns of those loops are what
/// to name when it became too large, or to warn about before.
struct Growth
{
    std::size_t loops = 0; ///< How many at once.
    /// Indices of the patterns as they were given to build(), sorted. Only looked for in an
    /// automaton of more than kMaxPackedStates states, or one that became too large.
    std::vector<std::uint32_t> patterns;

    friend bool operator==(const Growth &, const Growth &) = default;
};

class Dfa
{
public:
    Dfa() = default; ///< No states: what a moved-from automaton holds too.

    /// Keeps a set of rules for states to refer to. \p rules is sorted. Set 0 is the empty one.
    std::uint32_t addRuleSet(std::span<const AcceptId> rules);

    /// Appends a state; its id is the count of states before. \p exceptions are sorted by byte,
    /// lead elsewhere than \p fallback, and leave it at least one byte. Targets may be added later.
    StateId add(StateId fallback, std::span<const Transition> exceptions, StateId outOfBand,
                AcceptWords accept, std::uint32_t ruleSet = 0);

    [[nodiscard]] std::size_t stateCount() const { return m_states.size(); } ///< With the trap.
    [[nodiscard]] StateId next(StateId from, std::uint8_t byte) const;
    /// Trap when the state has no out-of-band step.
    [[nodiscard]] StateId nextOutOfBand(StateId from) const { return state(from).outOfBand; }
    [[nodiscard]] StateId defaultNext(StateId from) const { return state(from).fallback; }
    [[nodiscard]] std::span<const Transition> exceptions(StateId from) const; ///< Sorted by byte.
    [[nodiscard]] AcceptWords accept(StateId of) const { return state(of).accept; }
    /// The rules whose patterns end in this state, sorted. Exact on an automaton that was not
    /// minimised; empty on a minimised one, where states of different rules have become one.
    [[nodiscard]] std::span<const AcceptId> rules(StateId of) const;
    /// The state after reading all of \p input.
    [[nodiscard]] StateId match(StateId from, std::string_view input) const;

    [[nodiscard]] const Growth &growth() const { return m_growth; }
    void setGrowth(Growth growth) { m_growth = std::move(growth); }

    [[nodiscard]] std::size_t memoryBytes() const;

    friend bool operator==(const Dfa &, const Dfa &) = default;

private:
    struct State
    {
        StateId fallback{};
        StateId outOfBand{};
        AcceptWords accept;
        std::uint32_t firstException = 0;
        std::uint32_t exceptionCount = 0;
        std::uint32_t ruleSet = 0;

        friend bool operator==(const State &, const State &) = default;
    };

    [[nodiscard]] const State &state(StateId id) const
    {
        return m_states[static_cast<std::size_t>(id)];
    }

    std::vector<State> m_states;
    std::vector<Transition> m_transitions;
    std::vector<AcceptId> m_rules;
    std::vector<std::uint32_t> m_ruleSetEnds = {0}; ///< In m_rules; a set begins where one ends.
    Growth m_growth;
};

/// One line per state, for people and for tests:
/// `3: accept 4/0, rules 7 9, '/' -> 4, 'a'-'z' -> 3, else 0`. The number of a state is its id.
[[nodiscard]] std::string dump(const Dfa &dfa);

} // namespace pavise::automata
