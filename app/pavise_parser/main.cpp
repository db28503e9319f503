// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavise_parser/run.h"

#include <iostream>
#include <string>
#include <vector>

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
    return pavise::parser::runCommandLine(words,
                                          {.in = std::cin, .out = std::cout, .err = std::cerr});
}
