// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Changes to a file as replacements of byte ranges: everything they do not name stays as it is.

#pragma once

#include "core/text/messages/diagnostic.h"

#include <string>
#include <string_view>
#include <vector>

namespace pavise::text {

struct TextEdit
{
    SourceRange range; ///< What to replace; empty range means insert.
    std::string replacement;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

/// \p original, the whole of one file, with all \p edits made. Ranges name bytes of \p original;
/// their order does not matter, except that insertions at one point follow each other as given.
/// Errors: EditsOverlap, EditOutside. Then nothing is changed.
[[nodiscard]] Result<std::string> applyEdits(std::string_view original,
                                             std::vector<TextEdit> edits);

} // namespace pavise::text
