// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Random profiles compiled by us: does every random path get what trying the rules one by one
/// says, and what apparmor_parser's automaton says?

#pragma once

#include "tests/tools/equality/reference.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace pavise::tests {

struct DifferentialOptions
{
    std::string features; ///< The text of a features file.
    std::uint32_t seed = 1;
    std::size_t comparisons = 100'000; ///< Ends after the profile with which so many are reached.
    std::size_t rules = 20;            ///< Of each profile.
    std::size_t paths = 2'000;         ///< Asked of each profile.
    /// Must read the same features; without it only the direct comparison is made.
    const ReferenceParser *reference = nullptr;
    std::string folder; ///< Where the reference finds the profiles.
};

struct DifferentialResult
{
    std::size_t profiles = 0;
    std::size_t comparisons = 0; ///< Of one path with one other opinion.
    std::size_t granting = 0;    ///< Of those, where something was granted: the test asks enough.
    std::string failure;         ///< The first disagreement with all that is needed to repeat it.
};

[[nodiscard]] DifferentialResult runDifferential(const DifferentialOptions &options);

} // namespace pavise::tests
