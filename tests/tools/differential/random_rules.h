// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Profiles made of random file rules, and what such rules say of a path.

#pragma once

#include "tests/tools/differential/glob_matcher.h"

#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::tests {

struct RandomRule
{
    GlobMatcher matcher;
    std::string glob;
    std::string letters;    ///< As written.
    std::uint32_t bits = 0; ///< Of one half of the accept word.
    bool isDeny = false;
    bool isAudited = false;
    bool isOwner = false;
};

/// What the kernel makes of a path: bits of both halves of the accept words.
struct FileVerdict
{
    std::uint32_t allow = 0;
    std::uint32_t audit = 0; ///< Of what is allowed.
    std::uint32_t quiet = 0; ///< Of what is not.

    friend bool operator==(const FileVerdict &, const FileVerdict &) = default;
};

[[nodiscard]] std::vector<RandomRule> randomRules(std::mt19937 &random, std::size_t count);

[[nodiscard]] std::string profileText(std::span<const RandomRule> rules);

/// Rule by rule, without an automaton.
[[nodiscard]] FileVerdict verdictOf(std::span<const RandomRule> rules, std::string_view path);

} // namespace pavise::tests
