// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The simplest resolvers: rule n grants bit n, or all the same.

#pragma once

#include "core/automata/build/build.h"

#include <cstddef>
#include <span>

namespace pavise::tests {

/// Rule n grants bit n.
class RuleUnion final : public automata::AcceptResolver
{
public:
    [[nodiscard]] text::Result<automata::AcceptWords>
    resolve(std::span<const automata::AcceptId> rules) override;

    std::size_t asked = 0;
};

/// Every rule grants the same.
class AnyRule final : public automata::AcceptResolver
{
public:
    [[nodiscard]] text::Result<automata::AcceptWords>
    resolve(std::span<const automata::AcceptId> rules) override;
};

/// Patterns 0, 1, ... tagged with rules 0, 1, ...
[[nodiscard]] std::vector<automata::TaggedPattern>
tagged(std::span<const automata::PatternId> patterns);

} // namespace pavise::tests
