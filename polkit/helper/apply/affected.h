// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Who loses its confinement when a profile goes.

#pragma once

#include "polkit/helper/apply/kernel_policy.h"
#include "polkit/protocol/wire.h"

#include <string>
#include <vector>

namespace pavise::helper {

/// Those of \p processes that \p profile, or a child of it, has a part in confining.
[[nodiscard]] QList<protocol::RunningProcess> losing(const std::vector<ConfinedProcess> &processes,
                                                     const std::string &profile);

} // namespace pavise::helper
