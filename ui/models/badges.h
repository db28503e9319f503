// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The words, shapes and colours of states; the same wherever a state is shown.

#pragma once

#include "core/audit/event.h"
#include "ui/common/appearance/shapes.h"
#include "ui/models/profiles/profile_entry.h"

namespace pavise::ui {

[[nodiscard]] Badge modeBadge(kernel::ProfileMode mode);

/// The mode of a loaded profile, or that it is disabled or not loaded.
[[nodiscard]] Badge modeBadge(const ProfileEntry &entry);

/// Icon, colour and words for the state column.
struct StateText
{
    QString text;
    QString icon;
    Role role = Role::None;
};
[[nodiscard]] StateText stateText(const ProfileEntry &entry);

/// What became of a recorded access.
[[nodiscard]] Badge outcomeBadge(audit::EventKind kind);

} // namespace pavise::ui
