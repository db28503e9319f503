// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The simplest resolver: rule n grants bit n.

#pragma once

#include "core/automata/build.h"

#include <cstddef>
#include <span>

namespace pavise::tests {

class RuleUnion final : public automata::AcceptResolver
{
public:
    [[nodiscard]] text::Result<automata::AcceptWords>
    resolve(std::span<const automata::AcceptId> rules) override;

    std::size_t asked = 0;
};

/// Patterns 0, 1, ... tagged with rules 0, 1, ...
[[nodiscard]] std::vector<automata::TaggedPattern>
tagged(std::span<const automata::PatternId> patterns);

} // namespace pavise::tests
