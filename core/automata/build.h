// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Patterns to automaton: the subset construction.

#pragma once

#include "core/automata/dfa.h"
#include "core/automata/workspace.h"
#include "core/text/diagnostic.h"

#include <chrono>
#include <cstddef>
#include <expected>
#include <span>
#include <stop_token>
#include <vector>

namespace pavise::automata {

struct TaggedPattern
{
    PatternId pattern{}; ///< Of the workspace's arena.
    AcceptId accept{};
};

/// Says what a state grants in which the patterns of \p rules all end; asked once for each distinct
/// set, in the order of the states. An error (rules that contradict each other) ends the build; a
/// resolver that wants to tell of all of them keeps them and returns words all the same.
class AcceptResolver
{
public:
    AcceptResolver() = default;
    AcceptResolver(const AcceptResolver &) = delete;
    AcceptResolver &operator=(const AcceptResolver &) = delete;
    virtual ~AcceptResolver() = default;

    /// \p rules is sorted, without duplicates and not empty.
    [[nodiscard]] virtual text::Result<AcceptWords> resolve(std::span<const AcceptId> rules) = 0;
};

struct BuildLimits
{
    std::size_t maxStates = 2'000'000;           ///< Created, before minimising.
    std::size_t maxBytes = 512ULL * 1024 * 1024; ///< Of the workspace and the automaton together.
    std::chrono::milliseconds maxTime = std::chrono::seconds(10);
};

/// Why there is no automaton.
struct BuildFailure
{
    /// StateLimitReached, MemoryLimitReached, TimeLimitReached, PatternTooDeep, Cancelled, or what
    /// the resolver said. Without a place: the caller knows where the rules are.
    text::Diagnostic diagnostic;
    std::vector<AcceptId> culprits; ///< The rules to look at first; may be empty.
};

template <typename T>
using BuildResult = std::expected<T, BuildFailure>;

/// The automaton of all \p patterns at once, not yet minimal, with the rules of every state.
/// The same patterns, ids and answers give an equal automaton, on any thread and whatever the
/// workspace was used for before. Limits and \p stop are looked at every 1024 states.
[[nodiscard]] BuildResult<Dfa> build(Workspace &workspace, std::span<const TaggedPattern> patterns,
                                     AcceptResolver &resolver, const BuildLimits &limits = {},
                                     const std::stop_token &stop = {});

/// The smallest automaton that says the same. The start state is never merged into the trap, so a
/// start is there even when nothing matches. Rules are dropped, growth() is kept.
[[nodiscard]] Dfa minimize(const Dfa &dfa);

} // namespace pavise::automata
