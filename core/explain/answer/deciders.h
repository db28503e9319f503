// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which rules of a state decide: the reasons behind compile::AcceptTable's answer.

#pragma once

#include "core/compile/compiler.h"

#include <cstdint>
#include <vector>

namespace pavise::explain {

enum class AutomatonKind : std::uint8_t { File, Policy };

/// How one bit of an accept word came about. Both lists in the order of the text.
struct BitDecision
{
    bool isAllowed = false;
    std::vector<automata::AcceptId> deciding;  ///< Those that allow it, or those that deny it.
    std::vector<automata::AcceptId> overruled; ///< That have a say, but another has the last one.
};

/// The rules behind bit \p bit of the first accept word of \p state. For the exec bit of a half,
/// the deciding rules are those whose exec mode wins.
[[nodiscard]] BitDecision decide(const compile::TracedDfa &traced, automata::StateId state,
                                 std::uint32_t bit, AutomatonKind kind);

/// The bit of an accept word that stands for a bit of the kernel; 0 when the layout has none.
[[nodiscard]] std::uint32_t acceptBit(std::uint32_t kernelBit, AutomatonKind kind, bool isOwner);

} // namespace pavise::explain
