// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Includes that close or open the braces of the file that includes them. Upstream pastes every
/// include as text, so it takes such policy; here this is the way out for it.

#pragma once

#include "core/syntax/include_resolver.h"

#include <optional>

namespace pavise::syntax {

/// When the braces of \p file do not match: a new source with the text of those included files in
/// it whose braces do not match either, so that together they may. Empty when there are none.
/// Positions are then those of the new source, whose name says what it is.
[[nodiscard]] std::optional<text::FileId>
pasteUnbalancedIncludes(text::SourceSet &sources, const text::FileReader &files, ParseCache &cache,
                        const IncludeResolver &resolver, text::FileId file);

} // namespace pavise::syntax
