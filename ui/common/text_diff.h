// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which lines differ between two texts, for people to read.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::ui {

struct DiffLine
{
    enum class Kind { Same, Removed, Added, Gap }; ///< Gap: equal lines that are left out.

    Kind kind = Kind::Same;
    std::string_view text = {}; ///< Without its newline; of the text given to diffLines().
    int line = 0;               ///< From 1: in the new text, of Removed in the old one.

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

struct TextDiff
{
    std::vector<DiffLine> lines; ///< Changes with \p context equal lines around each.
    int added = 0;
    int removed = 0;
};

/// The views look into \p before and \p after, which must outlive the result. Finds the least
/// number of changed lines while the part that differs has up to some thousand lines; of a larger
/// one all lines count as replaced.
[[nodiscard]] TextDiff diffLines(std::string_view before, std::string_view after, int context = 3);

/// The same as text: `- ` and `+ ` in front of changed lines.
[[nodiscard]] std::string diffText(const TextDiff &diff);

} // namespace pavise::ui
