// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What can be known of a program without running it.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::suggest {

enum class ProgramKind : std::uint8_t {
    Missing, ///< There is no such file, or it cannot be read.
    Binary,  ///< ELF
    Script,  ///< Begins with `#!`.
    Other,   ///< Some other file: it can hardly be started.
};

struct ProgramFacts
{
    std::string path; ///< With every link followed: what the kernel sees at exec.
    ProgramKind kind = ProgramKind::Missing;
    bool isSetuid = false;
    bool isSetgid = false;
    bool isExecutable = false;
    /// Of a script: what runs it, links followed, `env` and what it looks for both.
    std::vector<std::string> interpreters;
    std::vector<std::string> libraries; ///< Of a binary: DT_NEEDED, `libssl.so.3`.
    std::string package;                ///< Debian's, when one has the file.
    std::string desktopEntry;           ///< Path of the .desktop file that starts it.
    std::string desktopName;            ///< Its Name.
};

/// \p root is another system's tree, empty for this one. \p program may be a path, a name to be
/// looked for where programs are, or a .desktop file.
[[nodiscard]] ProgramFacts programFacts(std::string_view program, const std::string &root = {});

/// The DT_NEEDED entries of an ELF file's bytes; empty for anything that is not one.
/// Source: elf(5).
[[nodiscard]] std::vector<std::string> neededLibraries(std::string_view elf);

} // namespace pavise::suggest
