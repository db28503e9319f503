// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a recorded event says, in words.

#pragma once

#include "core/audit/denial.h"

#include <QString>

namespace pavise::ui {

/// What was wanted: a path, a capability, a peer, a bus name.
[[nodiscard]] QString targetText(const audit::Event &event);

/// How: `r`, `send`, `connect`.
[[nodiscard]] QString wantText(const audit::Event &event);

/// `file`, `capability`, `D-Bus`.
[[nodiscard]] QString classText(audit::EventClass eventClass);

/// `Read /etc/shadow`, for a title.
[[nodiscard]] QString headline(const audit::Event &event);

/// One sentence: who wanted what, and what the kernel did.
[[nodiscard]] QString sentenceText(const audit::Denial &denial);

} // namespace pavise::ui
