// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What one automaton may cost, and from when on a person is warned. An automaton can be
/// exponentially larger than its rules, so that no machine is large enough without limits. What a
/// kernel takes is less than what may be built: kMaxPackedStates.

#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace pavise::automata {

/// For one automaton, from the first pattern to the packed tables.
struct BuildLimits
{
    std::size_t maxStates = 2'000'000;           ///< Created, before minimising.
    std::size_t maxBytes = 512ULL * 1024 * 1024; ///< Of the workspace and the automaton together.
    std::chrono::milliseconds maxTime = std::chrono::seconds(10);
};

/// How deep a pattern may nest: the compilation to items recurses that often.
inline constexpr std::uint32_t kMaxPatternDepth = 500;

/// With more states than this before minimising, one more rule whose wildcards meet the others' can
/// make a policy that cannot be loaded. The largest of apparmor.d's profiles has 76,208. How many
/// wildcards are under way at once says little alone: 11 in any profile with abstractions, up to
/// 332 in a desktop program's that compiles well.
inline constexpr std::size_t kManyStates = 100'000;

/// Wildcards for one byte after a `*`, each of which doubles the automaton.
inline constexpr std::size_t kLongTail = 8;

} // namespace pavise::automata
