// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The helper's own program on the folders of a test instead of the system's.

#include "polkit/helper/run_helper.h"
#include "tests/helper/folder_kernel.h"

#include <cstdlib>

int main(int argc, char **argv)
{
    // A worker gets an empty environment, and all it needs from its parent.
    const char *top = std::getenv("PAVISE_RIG_ROOT"); // NOLINT(concurrency-mt-unsafe)
    const auto roots = pavise::tests::rootsBelow(top != nullptr ? top : "/nonexistent");
    pavise::tests::FolderKernel kernel(roots);
    return pavise::helper::runHelper(argc, argv, roots, &kernel);
}
