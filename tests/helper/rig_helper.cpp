// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The helper's own program on the folders of a test instead of the system's.

#include "polkit/helper/run_helper.h"

#include <cstdlib>

int main(int argc, char **argv)
{
    // A worker gets an empty environment, and all it needs from its parent.
    const char *top = std::getenv("PAVISE_RIG_ROOT"); // NOLINT(concurrency-mt-unsafe)
    const std::string root = top != nullptr ? top : "/nonexistent";
    return pavise::helper::runHelper(
        argc, argv,
        {.profiles = root + "/apparmor.d",
         .kernel = {.securityfs = root + "/securityfs", .module = root + "/module", .lsmList = {}},
         .state = root + "/state",
         .runtime = root + "/run",
         .auditLog = root + "/audit.log",
         .kernelLog = root + "/kern.log",
         .journal = root + "/journal"});
}
