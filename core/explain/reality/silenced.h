// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a profile refuses without a record: the reason why a program fails and no log says so.

#pragma once

#include "core/compile/compiler.h"
#include "core/explain/question/access.h"
#include "core/policy/policy.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace pavise::explain {

/// Refusals that one set of rules keeps out of the log.
struct Silenced
{
    Permissions permissions = 0;       ///< Of the class.
    Access example;                    ///< A shortest one.
    std::vector<policy::Origin> rules; ///< The deny rules.
};

/// Every permission of every class of which some refusal is not logged, with the rules that make it
/// so: what would be logged were every deny rule an `audit deny`. A deny rule that hides nothing,
/// because another rule has the last word, is not there. \p workspace may have been used for other
/// profiles. Empty for a profile that cannot be compiled.
[[nodiscard]] std::optional<std::vector<Silenced>>
silencedDenials(compile::Workspace &workspace, const policy::Policy &policy,
                const policy::Profile &profile, const compile::CompileOptions &options,
                const std::stop_token &stop = {});

} // namespace pavise::explain
