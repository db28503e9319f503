// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// From the bytes of a word to what it says: slashes, labels, and whether it is a valid pattern.

#pragma once

#include "core/text/messages/diagnostic.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pavise::policy {

/// Runs of `/` become one, except exactly two at the start, which stay.
/// Source: design/language.md 1, "slashes".
[[nodiscard]] std::string collapseSlashes(std::string path);

/// A profile name that may carry a namespace: `name`, `:ns:name`, `:ns://name`, `&name`.
struct Label
{
    bool isStacked = false; ///< Begins with `&`.
    std::optional<std::string_view> namespaceName;
    std::string_view name;
};

/// \returns NamespaceUnterminated, NamespaceEmpty or LabelEmpty when \p word is not a label, or
/// nothing with \p label filled in. The label's views point into \p word.
[[nodiscard]] std::optional<text::DiagnosticCode> parseLabel(std::string_view word, Label &label);

/// Deepest nesting of `{}`; one more is refused. Source: language.md 8, case 8.
inline constexpr int kMaxGlobDepth = 49;

/// What is wrong with a pattern. Codes: GlobOneAlternative, GlobUnclosed, GlobStray, GlobTooDeep,
/// GlobBadClass, GlobTrailingBackslash; GlobWildcardInClass is only a lint.
struct GlobFault
{
    text::DiagnosticCode code{};
    std::string arg; ///< Empty when the code takes none.
    bool isLint = false;
};

/// The first fault of \p glob, a text with variables already put in.
[[nodiscard]] std::optional<GlobFault> findGlobFault(std::string_view glob);

} // namespace pavise::policy
