// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Patterns to automaton: the subset construction.
///
/// Reader's guide to core/automata.
/// Idea: all rules of a profile become one automaton that reads a name once and says what it may
/// do.
///  1. pattern: regular expressions, hash-consed, so that equal parts of different rules are one.
///  2. continuations: a pattern and what follows it becomes items (a byte set, then a set of
///  items),
///     right to left, so that equal tails are one. Source: partial derivatives, Antimirov, "Partial
///     derivatives of regular expressions and finite automaton constructions", 1996.
///  3. subset_automaton, build: a state is a set of items (Rabin and Scott 1959). A row is a
///  fallback and
///     the bytes that lead elsewhere: its cost is the count of items, not of bytes.
///  4. minimize, partition: blocks are split by signatures of their rows; after a split only what
///  leads
///     into the smaller parts is looked at again. Source: Hopcroft 1971, in the n-way form of
///     Valmari and Lehtinen 2008.
///  5. pack: row displacement into the kernel's tables, 64 places tried at a time. Source: Tarjan
///  and
///     Yao, "Storing a sparse table", 1979; the tables are those of the kernel's match.c.
/// compare walks two automata side by side and gives the shortest string on which they differ.
///
/// Invariants: state 0 traps and state 1 starts, through every step; contents are compared on every
/// hash hit, no hash is trusted; the result depends on the patterns alone, not on threads,
/// addresses or what a Workspace was used for before; AcceptIds and accept words are opaque here.

#pragma once

#include "core/automata/build/watch.h"
#include "core/automata/build/workspace.h"
#include "core/automata/dfa.h"
#include "core/text/messages/diagnostic.h"

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

/// Why there is no automaton.
struct BuildFailure
{
    /// StateLimitReached, MemoryLimitReached, TimeLimitReached, PatternTooDeep, Cancelled, or what
    /// the resolver said. Without a place: the caller knows where the rules are.
    text::Diagnostic diagnostic;
    /// Indices of the patterns to look at first; may be empty.
    std::vector<std::uint32_t> culprits;
};

/// The failure for what Watch::spend() said.
[[nodiscard]] BuildFailure ended(text::DiagnosticCode why, const Watch &watch,
                                 std::vector<std::uint32_t> culprits);

template <typename T>
using BuildResult = std::expected<T, BuildFailure>;

/// The automaton of all \p patterns at once, not yet minimal, with the rules of every state.
/// The same patterns, ids and answers give an equal automaton, on any thread and whatever the
/// workspace was used for before. Limits are looked at every 1024 states.
[[nodiscard]] BuildResult<Dfa> build(Workspace &workspace, std::span<const TaggedPattern> patterns,
                                     AcceptResolver &resolver, const BuildLimits &limits,
                                     Watch &watch);
[[nodiscard]] BuildResult<Dfa> build(Workspace &workspace, std::span<const TaggedPattern> patterns,
                                     AcceptResolver &resolver, const BuildLimits &limits = {},
                                     const std::stop_token &stop = {});

/// The smallest automaton that says the same. The start state is never merged into the trap, so a
/// start is there even when nothing matches. Rules are dropped, growth() is kept.
[[nodiscard]] BuildResult<Dfa> minimize(const Dfa &dfa, Watch &watch);
/// For as long as it takes.
[[nodiscard]] Dfa minimize(const Dfa &dfa);

} // namespace pavise::automata
