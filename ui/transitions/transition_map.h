// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which profile leads to which, of all profile files of a system, with the texts of the rules.

#pragma once

#include "core/explain/answer/rule_text.h"
#include "core/explain/transitions/transitions.h"
#include "ui/common/appearance/shapes.h"
#include "ui/services/status/system_tree.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace pavise::ui {

struct TransitionMap
{
    explain::TransitionGraph graph;
    std::vector<explain::RuleText> rules; ///< One for each transition.
    std::size_t brokenFiles = 0;          ///< Left out because they have errors.
};

/// Reads every profile file: not for the GUI thread.
[[nodiscard]] TransitionMap readTransitions(const SystemTree &tree, const std::stop_token &stop);

/// How one gets there, in a word.
[[nodiscard]] Badge transitionBadge(explain::TransitionKind kind);

} // namespace pavise::ui
