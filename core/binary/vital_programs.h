// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Policy that can lock everybody out.

#pragma once

#include "core/text/messages/diagnostic.h"

#include <string>
#include <string_view>
#include <vector>

namespace pavise::binary {

/// Those profiles of \p blob that attach to a program the system cannot do without: systemd, the
/// bus, polkit, log-ins, shells, display managers, and the helper that would have to mend it.
/// Errors: those of read().
[[nodiscard]] text::Result<std::vector<std::string>> vitalProfiles(std::string_view blob);

} // namespace pavise::binary
