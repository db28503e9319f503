// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Rules with a link target after the permissions, in the form that both parsers understand alike.

#pragma once

#include <string>
#include <string_view>

namespace pavise::tests {

/// `/a rwl -> /b,` as `/a rw, link /a -> /b,`.
///
/// apparmor_parser 6.0 alpha and we read the first form as what the second says; 4.1.0 takes the
/// target for an exec transition and lets the link point anywhere (design/language.md 4.1). With
/// this, 4.1.0 can still be asked for everything else in such profiles.
[[nodiscard]] std::string rewriteTrailingLinks(std::string_view text);

} // namespace pavise::tests
