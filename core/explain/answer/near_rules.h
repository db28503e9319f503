// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Rules that nearly match, for an access that none does. Internal to core/explain.

#pragma once

#include "core/explain/answer/deciders.h"
#include "core/explain/answer/explanation.h"

#include <cstdint>
#include <string_view>

namespace pavise::explain {

/// What was looked up and not granted.
struct Missed
{
    const compile::TracedDfa &traced;
    const std::vector<policy::Origin> &origins;
    AutomatonKind kind = AutomatonKind::File;
    std::string_view bytes;      ///< Of a file question without the class.
    std::uint32_t bits = 0;      ///< Of the accept word, that are missing.
    std::uint32_t otherHalf = 0; ///< The same for the other half of a file word; 0 elsewhere.
};

/// Appends to \p nearest up to kMostNearRules. The permissions are bits of the accept word; the
/// caller turns them into those of the class.
void findNearRules(const Missed &missed, std::vector<NearRule> &nearest);

} // namespace pavise::explain
