// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/run_helper.h"

int main(int argc, char **argv)
{
    return pavise::helper::runHelper(argc, argv, {});
}
