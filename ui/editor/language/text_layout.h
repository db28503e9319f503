// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Lays a profile text out: two blanks for each level, nothing at the ends of lines. Only on
/// request, and only blanks at the two ends of lines change.

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pavise::ui {

/// \p bytes with the lines \p first to \p last (from 0, both included) laid out. Nothing when the
/// text has errors of syntax, since then nobody knows what belongs where, or when the result would
/// not mean the same.
[[nodiscard]] std::optional<std::string> laidOut(std::string_view bytes, int first, int last);

} // namespace pavise::ui
