// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Times as people say them.

#pragma once

#include <QString>

namespace pavise::ui {

/// `10:41:02` today, `18 Nov 10:41` this year, else with the year; `–` for 0.
/// \p milliseconds since 1970.
[[nodiscard]] QString shortTime(qint64 milliseconds);

/// In full, for tooltips; empty for 0.
[[nodiscard]] QString fullTime(qint64 milliseconds);

} // namespace pavise::ui
