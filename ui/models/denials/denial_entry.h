// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A group of equal events with the last of its lines.

#pragma once

#include "core/audit/denial.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pavise::ui {

/// One event of a group, as it stood in the log.
struct RecordedEvent
{
    std::int64_t time = 0; ///< Milliseconds since 1970, 0 when not known.
    std::int64_t pid = 0;
    std::string comm;
    std::string raw; ///< The line without its newline.
};

struct DenialEntry
{
    audit::Denial denial;
    std::vector<RecordedEvent> recent; ///< The last ones, newest first; few.
};

} // namespace pavise::ui
