// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which profile a process can get into from which, and by which rule.

#pragma once

#include "core/compile/compiler.h"
#include "core/policy/policy.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::explain {

enum class TransitionKind : std::uint8_t {
    Exec,          ///< px, cx, `-> name`
    Fallback,      ///< Taken when the profile of the rule is not there: `pix` stays, `pux` leaves.
    Unconfined,    ///< ux
    ChangeProfile, ///< On request.
    Hat,           ///< change_hat, and back.
};

[[nodiscard]] std::string_view transitionKindName(TransitionKind kind);

struct TransitionNode
{
    std::string name; ///< As the kernel lists it; `unconfined` for no profile.
    /// Index of the policy that defines it; npos for unconfined and for what a rule names but no
    /// policy defines: an exec that leads there fails.
    std::size_t policy = std::string_view::npos;
    bool isComplain = false; ///< Or unconfined mode: what the profile says is not enforced.
};

struct Transition
{
    std::size_t from = 0; ///< Indexes of nodes.
    std::size_t to = 0;
    TransitionKind kind = TransitionKind::Exec;
    std::string program; ///< Glob of the programs; empty when any or none.
    bool keepsEnvironment = false;
    policy::Origin origin; ///< Of the rule, in the policy of `from`.
};

struct TransitionGraph
{
    std::vector<TransitionNode> nodes;   ///< By name, unconfined first.
    std::vector<Transition> transitions; ///< By `from`, then in the order of the text.

    /// npos when there is none.
    [[nodiscard]] std::size_t find(std::string_view name) const;

    /// A shortest way from one node to another as indexes of transitions; empty when there is none
    /// or both are the same.
    [[nodiscard]] std::vector<std::size_t> path(std::size_t from, std::size_t to) const;

    /// All nodes that can be reached from \p from, nearest first, without itself.
    [[nodiscard]] std::vector<std::size_t> reachable(std::size_t from) const;
};

/// The graph of all profiles of \p policies. A rule that denies an exec takes away what the rules
/// it covers allow only where its glob is the same; for single programs ask evaluate().
[[nodiscard]] TransitionGraph transitionGraph(std::span<const policy::Policy *const> policies);

} // namespace pavise::explain
