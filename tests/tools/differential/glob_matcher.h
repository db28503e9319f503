// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a path pattern matches, by trying it out on its text: shares nothing with the compiler.
///
/// Source: design/language.md 1, "Globs -> regular expression".

#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::tests {

class GlobMatcher
{
public:
    /// \p glob is a valid pattern.
    explicit GlobMatcher(std::string_view glob);

    /// False when an alternative has more bytes and wildcards than can be followed at once.
    [[nodiscard]] bool isShortEnough() const;

    [[nodiscard]] bool matches(std::string_view input) const;

    /// A string that matches, or nearly does.
    [[nodiscard]] std::string example(std::mt19937 &random) const;

private:
    using Bytes = std::bitset<256>;

    /// One byte of a set, once or any number of times.
    struct Step
    {
        Bytes bytes;
        bool isRepeated = false;
    };
    using Steps = std::vector<Step>;

    /// One of the alternatives, written out.
    struct Way
    {
        Steps steps;
        std::array<std::uint64_t, 256> reads; ///< By byte: which steps read it, a bit each.
        std::uint64_t repeated = 0;           ///< A bit for each repeated step.

        [[nodiscard]] bool matches(std::string_view input) const;
    };

    /// The ways to write out the pattern from m_at on, up to what ends an alternative.
    [[nodiscard]] std::vector<Steps> alternatives(bool isInside);
    [[nodiscard]] std::vector<Steps> group();
    [[nodiscard]] Steps star();
    [[nodiscard]] Bytes characterClass();

    std::string m_glob;
    std::size_t m_at = 0;
    std::vector<Way> m_ways;
};

} // namespace pavise::tests
