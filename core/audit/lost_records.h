// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the kernel says about records that it could not log.

#pragma once

#include "core/audit/line/audit_line.h"

#include <optional>
#include <string_view>

namespace pavise::audit {

/// A report that records were not logged; nothing for every other line.
/// Source: lib/ratelimit.c, kernel/audit.c: audit_log_lost.
[[nodiscard]] std::optional<LineResult> lostRecords(std::string_view line);

} // namespace pavise::audit
