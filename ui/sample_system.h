// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The recorded system that ships with Pavise, so that there is something real to look at.

#pragma once

#include "ui/services/status/system_tree.h"

#include <optional>

namespace pavise::ui {

/// Beside the installed program, or in the source tree of a build; nothing when it is not there.
[[nodiscard]] std::optional<SystemTree> sampleSystem();

} // namespace pavise::ui
