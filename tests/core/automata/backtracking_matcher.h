// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The oracle of the automata tests: matches a pattern by trying, the way its definition reads.

#pragma once

#include "core/automata/pattern/pattern.h"

#include <string_view>

namespace pavise::tests {

/// True when \p pattern matches all of \p input. Exponential: for short inputs only.
/// The byte \p outOfBand in the input stands for an out-of-band step, -1 for none.
[[nodiscard]] bool matches(const automata::PatternArena &arena, automata::PatternId pattern,
                           std::string_view input, int outOfBand = -1);

} // namespace pavise::tests
