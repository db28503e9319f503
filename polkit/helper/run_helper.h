// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The helper's program but for the places it works on, so that the tests' program is the same one.

#pragma once

#include "polkit/helper/apply/kernel_policy.h"
#include "polkit/helper/roots.h"

namespace pavise::helper {

/// Serves the system bus until idle or SIGTERM; with a worker's argument it is that worker.
/// \p kernel stands in for the running one, in a test.
/// \returns the exit status.
[[nodiscard]] int runHelper(int argc, char **argv, const Roots &roots,
                            KernelPolicy *kernel = nullptr);

} // namespace pavise::helper
