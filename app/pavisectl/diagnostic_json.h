// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Diagnostics as JSON.

#pragma once

#include "app/pavisectl/json.h"
#include "core/text/messages/diagnostic.h"
#include "core/text/source_set.h"

#include <string>

namespace pavise::ctl {

/// The message alone, without `severity: `.
[[nodiscard]] std::string messageOf(const text::Diagnostic &diagnostic);

/// An object with the severity, the code, the message, the place, the includes that led there, and
/// the fixes.
void writeDiagnostic(JsonWriter &json, const text::SourceSet &sources,
                     const text::Diagnostic &diagnostic);

} // namespace pavise::ctl
