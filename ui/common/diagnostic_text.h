// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The core's diagnostics in the person's language.

#pragma once

#include <QString>

namespace pavise::text {
struct Diagnostic;
}

namespace pavise::ui {

/// One sentence, without severity and place. Arguments are shown as display text.
[[nodiscard]] QString diagnosticText(const text::Diagnostic &diagnostic);

} // namespace pavise::ui
