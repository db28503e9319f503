// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every message that is not an error, with its level, why it is given and what to do.

#pragma once

#include "core/text/messages/diagnostic.h"

#include <span>
#include <string>
#include <string_view>

namespace pavise::lint {

struct Lint
{
    text::DiagnosticCode code;
    text::Severity level; ///< Warning, or Note.
    std::string_view what;
    std::string_view why;
    std::string_view fix;
};

/// In the order in which people read them: by what they are about.
[[nodiscard]] std::span<const Lint> catalogue();

/// Null for a code that is always an error, and for notes that only follow another message.
[[nodiscard]] const Lint *find(text::DiagnosticCode code);

/// The catalogue for a terminal. Lines of at most 80 columns.
[[nodiscard]] std::string catalogueText();

/// The catalogue as the page resources/lints.md.
[[nodiscard]] std::string cataloguePage();

} // namespace pavise::lint
