// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The first profile of a program: as little as it needs to start, so that learning says the rest.

#pragma once

#include "core/suggest/policy_base.h"
#include "core/suggest/program/program_facts.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::suggest {

/// An abstraction that a program will most likely need, and what says so.
struct SuggestedAbstraction
{
    std::string name;        ///< `abstractions/python`
    std::string because;     ///< What the program has: `libX11.so.6`, `/usr/bin/python3.13`.
    std::string_view reason; ///< English; extracted in the context "NewProfile".

    friend bool operator==(const SuggestedAbstraction &, const SuggestedAbstraction &) = default;
};

/// Those that the folder has, each once; `abstractions/base` first.
[[nodiscard]] std::vector<SuggestedAbstraction> suggestAbstractions(const ProgramFacts &facts,
                                                                    const PolicyBase &base);

/// True for shells, interpreters and the small tools that all kinds of programs start: a profile
/// that is attached to one of these is about the whole system, and hardly ever what is wanted.
[[nodiscard]] bool isUsedByAll(std::string_view program);

enum class NewProfileProblem : std::uint8_t {
    None,
    ProgramMissing, ///< There is no such program.
    NotExecutable,  ///< It is a file that cannot be started.
    ProfileExists,  ///< A profile is attached to it already: `existing`.
    FileExists,     ///< A file of that name is there and defines something else.
};

struct NewProfile
{
    NewProfileProblem problem = NewProfileProblem::None;
    std::vector<std::string> existing; ///< Of ProfileExists: the profiles.
    std::string name;     ///< Of the profile: the program's, or its path when that is taken.
    std::string fileName; ///< As Debian has it: `usr.sbin.nginx`.
    std::string text;     ///< In complain mode.
    std::vector<SuggestedAbstraction> abstractions;
    bool isUsedByAll = false; ///< See isUsedByAll().
};

/// What a person may choose otherwise before the text is made.
struct NewProfileChoices
{
    std::string name;
    std::string attachment; ///< As in a profile: a pattern. Empty: the name, which is then a path.
    std::string fileName;   ///< For the include of its local file.
    std::vector<std::string> abstractions; ///< `abstractions/python`, in the order of the text.
    std::vector<std::string> rules;        ///< Whole rules besides those that start the program.
};

/// What newProfile() proposes.
[[nodiscard]] NewProfileChoices choicesOf(const NewProfile &profile, const ProgramFacts &facts);

/// The text in complain mode.
[[nodiscard]] std::string newProfileText(const ProgramFacts &facts,
                                         const NewProfileChoices &choices, const PolicyBase &base);

/// \p base must be loaded.
[[nodiscard]] NewProfile newProfile(const ProgramFacts &facts, PolicyBase &base);

} // namespace pavise::suggest
