// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What can be done about a program that a profile starts.

#pragma once

#include "core/suggest/candidate.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::suggest {

/// What is known of a program without running it.
struct StartedProgram
{
    std::string path;
    bool isScript = false;             ///< Its first bytes are `#!`.
    std::vector<std::string> profiles; ///< That are attached to it.
};

/// The candidates, the default first: its own profile when it has one, else the same profile. Upper
/// case letters everywhere: the environment is scrubbed unless a person decides otherwise.
/// \p profile is the one that starts it. \p inheritsPattern: a word for the path, when it differs.
[[nodiscard]] std::vector<Candidate>
execCandidates(const StartedProgram &program, std::string_view profile, std::string_view word);

/// The rule that a program needs of itself in its own profile: `/usr/bin/dash mr,`.
[[nodiscard]] std::string ownRule(std::string_view program, bool isScript);

} // namespace pavise::suggest
