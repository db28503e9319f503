// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A deterministic automaton over bytes: built from tagged patterns, not yet packed for the kernel.
///
/// States are named by index, so a `Dfa` copies, compares and prints without pointers, and the
/// same rules always give the same bytes: states are numbered breadth-first from the start.

#pragma once

#include "core/automata/pattern.h"
#include "core/text/diagnostic.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace pavise::automata {

/// A state's index. State 0 traps: it accepts nothing and never leaves itself. State 1 starts.
enum class StateId : std::uint32_t { Trap = 0, Start = 1 };

/// Which rule a pattern came from: an index of the caller's. The automata never look behind it.
enum class AcceptId : std::uint32_t { };

/// What an accepting state grants: the kernel's two accept words. Bit meanings belong to
/// core/policy; here they are only compared.
struct AcceptWords
{
    std::uint32_t accept = 0;
    std::uint32_t accept2 = 0;

    friend bool operator==(const AcceptWords &, const AcceptWords &) = default;
};

struct TaggedPattern
{
    PatternId pattern{};
    AcceptId accept{};
};

/// Says what a state grants in which the patterns of \p rules all end; asked once for each distinct
/// set. An error (rules that contradict each other) ends the build.
class AcceptResolver
{
public:
    AcceptResolver() = default;
    AcceptResolver(const AcceptResolver &) = delete;
    AcceptResolver &operator=(const AcceptResolver &) = delete;
    virtual ~AcceptResolver() = default;

    /// \p rules is sorted and without duplicates.
    [[nodiscard]] virtual text::Result<AcceptWords> resolve(std::span<const AcceptId> rules) = 0;
};

struct BuildLimits
{
    std::size_t maxStates = 2'000'000; ///< Created, before minimising.
    std::size_t maxBytes = 512ULL * 1024 * 1024;
};

struct Transition
{
    std::uint8_t byte = 0;
    StateId to = StateId::Trap;

    friend bool operator==(const Transition &, const Transition &) = default;
};

class Dfa
{
public:
    [[nodiscard]] std::size_t stateCount() const; ///< With the trap.
    [[nodiscard]] StateId next(StateId from, std::uint8_t byte) const;
    [[nodiscard]] StateId nextOutOfBand(StateId from) const;
    [[nodiscard]] StateId defaultNext(StateId from) const;
    [[nodiscard]] std::span<const Transition> exceptions(StateId from) const; ///< Sorted by byte.
    [[nodiscard]] AcceptWords accept(StateId state) const;
    /// The rules whose patterns end in this state, sorted. Exact on an automaton that was not
    /// minimised; empty on a minimised one, where states of different rules have become one.
    [[nodiscard]] std::span<const AcceptId> rules(StateId state) const;
    /// The state after reading all of \p input.
    [[nodiscard]] StateId match(StateId from, std::string_view input) const;
};

} // namespace pavise::automata
