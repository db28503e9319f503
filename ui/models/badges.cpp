// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/badges.h"

#include "ui/common/convert.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

struct BadgesText
{
    Q_DECLARE_TR_FUNCTIONS(States)
};

} // namespace

Badge modeBadge(kernel::ProfileMode mode)
{
    switch (mode) {
    case kernel::ProfileMode::Enforce:
        return {BadgesText::tr("enforce"), Shape::Diamond, Role::Ok};
    case kernel::ProfileMode::Complain:
        return {BadgesText::tr("complain"), Shape::OpenDiamond, Role::Warn};
    case kernel::ProfileMode::Kill:
        return {BadgesText::tr("kill"), Shape::Square, Role::Changed};
    case kernel::ProfileMode::Unconfined:
        return {BadgesText::tr("unconfined"), Shape::Dash, Role::Muted};
    case kernel::ProfileMode::Prompt:
        return {BadgesText::tr("prompt"), Shape::OpenDiamond, Role::Info};
    case kernel::ProfileMode::Mixed:
        return {BadgesText::tr("mixed"), Shape::OpenDiamond, Role::Warn};
    case kernel::ProfileMode::Unknown:
        break;
    }
    return {BadgesText::tr("unknown"), Shape::Dash, Role::Muted};
}

Badge modeBadge(const ProfileEntry &entry)
{
    if (entry.loadedMode)
        return modeBadge(*entry.loadedMode);
    if (entry.state == ProfileState::Disabled)
        return {BadgesText::tr("disabled"), Shape::Ring, Role::Muted};
    // Without a kernel only the file can say a mode.
    if (entry.state == ProfileState::FileOnly && entry.fileMode)
        return modeBadge(*entry.fileMode);
    return {BadgesText::tr("not loaded"), Shape::Cross, Role::Bad};
}

StateText stateText(const ProfileEntry &entry)
{
    if (entry.exact && entry.isLoaded()
        && (entry.state == ProfileState::Loaded || entry.state == ProfileState::NoFile)) {
        switch (entry.exact->state) {
        case explain::DiskState::Same:
            return {BadgesText::tr("Same as file"), u"check"_s, Role::Ok};
        case explain::DiskState::Differs:
            return {BadgesText::tr("Differs from file"), u"diff"_s, Role::Changed};
        case explain::DiskState::OnlyLoaded:
            return {BadgesText::tr("Loaded, not in file"), u"diff"_s, Role::Changed};
        case explain::DiskState::NotLoaded:
        case explain::DiskState::Unknown:
            break;
        }
    }
    switch (entry.state) {
    case ProfileState::Loaded:
        return {BadgesText::tr("Loaded"), u"check"_s, Role::Ok};
    case ProfileState::ModeDiffers:
        return {BadgesText::tr("File says %1").arg(modeBadge(*entry.fileMode).text), u"diff"_s,
                Role::Changed};
    case ProfileState::NoFile:
        return {BadgesText::tr("Loaded, no file"), u"info"_s, Role::Info};
    case ProfileState::NotLoaded:
        return {BadgesText::tr("Not loaded"), u"info"_s, Role::Warn};
    case ProfileState::Disabled:
        return {BadgesText::tr("Disabled by link"), u"denials"_s, Role::Muted};
    case ProfileState::Duplicate:
        return {BadgesText::tr("Also in %1").arg(toDisplay(entry.problem)), u"warning"_s,
                Role::Warn};
    case ProfileState::Broken:
        return {entry.line > 0 ? BadgesText::tr("Error in line %1").arg(entry.line)
                               : BadgesText::tr("Has errors"),
                u"error"_s, Role::Bad};
    case ProfileState::FileOnly:
        return {BadgesText::tr("In a file"), u"file"_s, Role::Muted};
    }
    return {};
}

Badge outcomeBadge(audit::EventKind kind)
{
    switch (kind) {
    case audit::EventKind::Denied:
        return {BadgesText::tr("denied"), Shape::Dot, Role::Bad};
    case audit::EventKind::Killed:
        return {BadgesText::tr("killed"), Shape::Square, Role::Bad};
    case audit::EventKind::Allowed:
        return {BadgesText::tr("would be denied"), Shape::Ring, Role::Warn};
    case audit::EventKind::Audited:
        return {BadgesText::tr("allowed, logged"), Shape::Dot, Role::Ok};
    case audit::EventKind::Status:
        return {BadgesText::tr("policy change"), Shape::Dot, Role::Info};
    case audit::EventKind::Hint:
    case audit::EventKind::Error:
    case audit::EventKind::Unknown:
        break;
    }
    return {BadgesText::tr("other"), Shape::Dash, Role::Muted};
}

} // namespace pavise::ui
