// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Places of logs, in words.

#pragma once

#include "core/audit/carriers/log_source.h"

#include <QString>

namespace pavise::ui {

/// `kern.log`, `Journal`, `Kernel ring`.
[[nodiscard]] QString sourceName(const audit::LogPlace &place);

} // namespace pavise::ui
