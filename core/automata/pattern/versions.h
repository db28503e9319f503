// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The automata of two versions of a policy at once, and only where they can differ.
///
/// Idea: what a string is granted can have changed only if a pattern matches it that one version
/// has and the other has not. So one automaton is built of the patterns of both, beside one of the
/// changed patterns alone; a pair of their states from which no changed pattern can be finished any
/// more is the trap. After an edit of one rule that leaves a few dozen states of many thousands.

#pragma once

#include "core/automata/build/build.h"

#include <functional>
#include <span>
#include <vector>

namespace pavise::automata {

/// What a state grants in each version, and the rules that end in it, by the version's own ids.
struct VersionedAccept
{
    AcceptWords left;
    AcceptWords right;
    std::vector<AcceptId> leftRules; ///< Sorted, as the next.
    std::vector<AcceptId> rightRules;
};

/// Asked once for each distinct set of rules, sorted and not empty, by the ids of the patterns.
using VersionedResolver =
    std::function<text::Result<VersionedAccept>(std::span<const AcceptId> rules)>;

/// Two automata with the same states.
struct Versions
{
    Dfa left;
    Dfa right;
};

/// The part of both versions' automata that a string reaches which some pattern of \p changed
/// matches or may still come to match; from every other state on both trap. \p patterns are those
/// of both versions, with equal ids for what both have. Steps out of band are left out.
[[nodiscard]] BuildResult<Versions> buildVersions(Workspace &workspace,
                                                  std::span<const TaggedPattern> patterns,
                                                  std::span<const PatternId> changed,
                                                  const VersionedResolver &resolver,
                                                  const BuildLimits &limits, Watch &watch);

} // namespace pavise::automata
