// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Problems that show only when all files are read together: rules that lead to a profile that is
/// nowhere, and profiles that are loaded now and will not be after the next start.

#pragma once

#include "ui/services/status/status_snapshot.h"

#include <stop_token>

namespace pavise::ui {

/// Looks at the files of \p snapshot once more; worst first. Targets that hold variables or
/// patterns, and those of included files, are left to the lints of the editor.
[[nodiscard]] std::vector<Concern> examinePolicy(const StatusSnapshot &snapshot,
                                                 std::stop_token stop);

} // namespace pavise::ui
