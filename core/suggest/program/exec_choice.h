// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What can be done about a program that a profile starts.

#pragma once

#include "core/suggest/candidates/candidate.h"

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
    std::vector<std::string> named;    ///< That have its name and are not attached to it.
    std::vector<std::string> children; ///< Of the profile that starts it, without their parent.
};

/// The candidates, the default first: its own profile when it has one, else the same profile; then
/// each that goes over to another profile once more with its environment as it is, because some
/// programs need that and a person may decide so. \p profile is the one that starts it, \p word its
/// path as a rule has it.
[[nodiscard]] std::vector<Candidate>
execCandidates(const StartedProgram &program, std::string_view profile, std::string_view word);

/// The candidate for a profile that a person names: the program \p word goes over to \p target.
[[nodiscard]] Candidate namedExec(std::string_view word, std::string target,
                                  bool keepsEnvironment = false);

/// The rule that a program needs of itself in its own profile: `/usr/bin/dash mr,`.
[[nodiscard]] std::string ownRule(std::string_view program, bool isScript);

} // namespace pavise::suggest
