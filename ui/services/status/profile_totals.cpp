// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/status/profile_totals.h"

namespace pavise::ui {

namespace {

void count(const ProfileEntry &entry, ProfileTotals &totals)
{
    ++totals.known;
    if (entry.state == ProfileState::Broken)
        ++totals.broken;
    if (entry.loadedMode) {
        ++totals.loaded;
        switch (*entry.loadedMode) {
        case kernel::ProfileMode::Enforce:
            ++totals.enforce;
            break;
        case kernel::ProfileMode::Complain:
            ++totals.complain;
            break;
        case kernel::ProfileMode::Unconfined:
            ++totals.unconfined;
            break;
        case kernel::ProfileMode::Kill:
        case kernel::ProfileMode::Prompt:
        case kernel::ProfileMode::Mixed:
        case kernel::ProfileMode::Unknown:
            ++totals.otherModes;
            break;
        }
    } else if (entry.state == ProfileState::Disabled) {
        ++totals.disabled;
    } else if (entry.state != ProfileState::Broken) {
        ++totals.notLoaded;
    }
    for (const ProfileEntry &child : entry.children)
        count(child, totals);
}

} // namespace

ProfileTotals profileTotals(const std::vector<ProfileEntry> &profiles)
{
    ProfileTotals totals;
    for (const ProfileEntry &entry : profiles)
        count(entry, totals);
    return totals;
}

} // namespace pavise::ui
