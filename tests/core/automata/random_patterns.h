// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Patterns shaped like those of profiles, over few letters so that they meet.

#pragma once

#include "core/automata/pattern/pattern.h"

#include <cstddef>
#include <random>
#include <vector>

namespace pavise::tests {

[[nodiscard]] std::vector<automata::PatternId>
randomPatterns(automata::PatternArena &arena, std::mt19937 &random, std::size_t count);

} // namespace pavise::tests
