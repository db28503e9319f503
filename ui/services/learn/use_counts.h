// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the log says of one profile since a moment: how much was recorded while its program was
/// used, and what runs under it.

#pragma once

#include "ui/services/logs/denial_service.h"
#include "ui/services/status/status_snapshot.h"

#include <map>

namespace pavise::ui {

struct UseCounts
{
    std::map<audit::EventClass, std::uint64_t> events = {};
    std::uint64_t all = 0;
    int groups = 0;
    std::int64_t last = 0; ///< Milliseconds since 1970; 0: nothing was recorded.
};

/// Of \p profile, its children, and what complain mode made up for programs that it started.
[[nodiscard]] UseCounts countUse(const DenialSnapshot &snapshot, const std::string &profile,
                                 std::int64_t since);

struct RunningUnder
{
    std::vector<const ProcessEntry *> under;   ///< The profile, or one of its children.
    std::vector<const ProcessEntry *> outside; ///< The same program without it: started before.
};

/// \p snapshot must outlive the result.
[[nodiscard]] RunningUnder runningUnder(const StatusSnapshot &snapshot, const std::string &profile,
                                        const std::string &program);

} // namespace pavise::ui
