// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which rules recorded events needed, and which none did.

#pragma once

#include "core/explain/answer/explanation.h"
#include "core/explain/compare/dry_run.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace pavise::explain {

struct RuleUse
{
    policy::Origin origin;
    std::size_t uses = 0; ///< Events of which it decides a permission.
};

/// Every written rule of a profile with how often it decides, in the order of the text; several
/// places that include a rule count as one each. In enforce mode the kernel logs no allowed access,
/// so that a rule is unused only says something where complain or audit mode recorded.
/// \p file is compiled with CompileOptions::keepProvenance.
[[nodiscard]] std::vector<RuleUse> ruleUse(const compile::CompiledFile &file, std::size_t profile,
                                           const RecordedEvents &events,
                                           const std::stop_token &stop = {});

} // namespace pavise::explain
