// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/nearest_word.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace pavise::text {

namespace {

/// Optimal string alignment distance, given up beyond \p limit.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit)
{
    constexpr std::size_t kLongest = 40;
    if (a.size() > kLongest || b.size() > kLongest)
        return limit + 1;
    std::array<std::array<std::size_t, kLongest + 1>, kLongest + 1> d{};
    for (std::size_t i = 0; i <= a.size(); ++i)
        d[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j)
        d[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1,
                                d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

std::size_t mostEdits(std::size_t size)
{
    if (size < 3)
        return 0;
    return size < 6 ? 1 : size < 9 ? 2 : 3;
}

} // namespace

std::string_view nearestWord(std::string_view word, std::span<const std::string_view> candidates)
{
    std::string_view best;
    std::size_t bestDistance = mostEdits(word.size()) + 1;
    for (const std::string_view candidate : candidates) {
        const std::size_t found = distance(word, candidate, bestDistance);
        if (found < bestDistance) {
            bestDistance = found;
            best = candidate;
        }
    }
    return best;
}

} // namespace pavise::text
