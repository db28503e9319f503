// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The details dock for one profile.

#pragma once

#include "ui/models/processes/process_entry.h"
#include "ui/models/profiles/profile_entry.h"
#include "ui/services/status/system_tree.h"
#include "ui/widgets/page/page.h"

#include <functional>

namespace pavise::ui {

class DetailsPane;

struct ProfileDetails
{
    const ProfileEntry &entry;
    const SystemTree &tree; ///< That the files are of.
    DenialCount denials;
    const std::vector<ProcessEntry> &processes;
    QList<QAction *> actions; ///< Open, local override, processes, denials.
    QAction *copy = nullptr;  ///< Of a profile without a file.
    std::function<void(const Link &)> follow;
};

void showProfileDetails(DetailsPane &pane, const ProfileDetails &profile);

} // namespace pavise::ui
