// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How many profiles there are of each kind; hats and children count.

#pragma once

#include "ui/models/profiles/profile_entry.h"

namespace pavise::ui {

struct ProfileTotals
{
    int known = 0;
    int loaded = 0;
    int enforce = 0;
    int complain = 0;
    int unconfined = 0; ///< In unconfined mode: named, not held to anything.
    int otherModes = 0; ///< Kill, prompt.
    int disabled = 0;
    int notLoaded = 0;
    int broken = 0; ///< In files with errors.
};

[[nodiscard]] ProfileTotals profileTotals(const std::vector<ProfileEntry> &profiles);

} // namespace pavise::ui
