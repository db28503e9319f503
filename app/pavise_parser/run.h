// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// pavise-parser without its main(): a command line in, an exit status out.

#pragma once

#include "app/pavise_parser/command/options.h"

#include <iosfwd>
#include <span>
#include <string>

namespace pavise::parser {

struct Streams
{
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
};

/// 0 when everything worked; 1 for an error in a profile or on the command line; the errno of the
/// last file that could not be read or of the kernel's refusal. \p words are without the program's
/// name.
[[nodiscard]] int runCommandLine(std::span<const std::string> words, const Streams &streams);

[[nodiscard]] int run(const Options &options, const Streams &streams);

} // namespace pavise::parser
