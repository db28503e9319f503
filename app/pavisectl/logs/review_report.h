// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What `pavisectl review` found and did, as text and as JSON.

#pragma once

#include "core/audit/denial.h"
#include "core/suggest/review/review.h"
#include "core/suggest/session.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace pavise::ctl {

struct ReviewReport
{
    suggest::PolicyBase &base; ///< Compiles when it is asked.
    const audit::DenialLog &log;
    const suggest::Review &review;
    std::string root; ///< Of the tree whose files candidates would open.
    std::uint64_t lines = 0;
    std::vector<suggest::FileChange> changes;
    std::vector<std::string> unsettled;        ///< Keys of rows.
    const suggest::Session *session = nullptr; ///< With this pass in it; null without a session.
    std::set<std::string> newIds;              ///< Of rows that no earlier pass had.

    [[nodiscard]] std::string asJson() const;
    [[nodiscard]] std::string asText() const;
};

} // namespace pavise::ctl
