// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The same change written another way: rules that were added to a profile go into the local file
/// that the profile includes, so that an update of its package asks no question about them.

#pragma once

#include "ui/services/change/change_preview.h"

namespace pavise::ui {

enum class LocalObstacle {
    None,
    AlreadyLocal,  ///< Only files below local/ are changed anyway.
    NewFile,       ///< A profile that does not exist yet has no package.
    NotOnlyAdded,  ///< Lines are taken out or changed: a local file can only add rules.
    NotInAProfile, ///< Lines are added outside of a profile, in a child, or to a shared part.
    NoInclude,     ///< The profile includes no file of local/.
};

struct LocalVariant
{
    LocalObstacle obstacle = LocalObstacle::None;
    std::vector<FileChange> changes = {}; ///< Empty with an obstacle.
};

/// Reads the local files as they stand on the disk: not for the GUI thread.
[[nodiscard]] LocalVariant localVariant(const std::vector<FileChange> &changes,
                                        const SystemTree &tree);

/// Why it is not offered, in one sentence; empty for None.
[[nodiscard]] QString obstacleText(LocalObstacle obstacle);

} // namespace pavise::ui
