// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a profile text can refer to: files to include, variables with their values, profiles. For
/// completion, hovering and going to what a word names.

#pragma once

#include "core/compile/compiler.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace pavise::ui {

/// A place in a file where a name is given its meaning.
struct NamedPlace
{
    std::string name; ///< A variable's without `@{}`; a profile's as the kernel will list it.
    std::string file; ///< Path on disk.
    std::uint32_t line = 1;
    std::vector<std::string> values = {}; ///< Of a variable, as written.
};

/// Of one text: changes while somebody types.
struct Surroundings
{
    std::vector<NamedPlace>
        variables; ///< In the order of their definitions; `+=` are further ones.
};

/// Of a profile folder: the same for all of its files.
struct FolderContents
{
    std::string base;
    std::vector<std::string> includes; ///< `abstractions/base` ..., sorted.
    std::vector<std::string> abis;     ///< `abi/4.0` ..., sorted.
    std::vector<NamedPlace> profiles;
};

/// The variables that \p bytes and what it includes before its first profile define. At most
/// 300 files are read.
[[nodiscard]] Surroundings lookAround(const compile::CompileOptions &options,
                                      const std::string &path, const std::string &bytes,
                                      std::stop_token stop);

/// Reads every profile file of \p base once.
[[nodiscard]] FolderContents folderContents(const std::string &base, std::stop_token stop);

} // namespace pavise::ui
