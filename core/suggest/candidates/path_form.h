// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One path of a log as a person would write it in a rule: with the variables that the profile
/// really has, and with patterns for what is different each time.

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::suggest {

/// The set variables of a preamble with all their values.
using VariableValues = std::map<std::string, std::vector<std::string>, std::less<>>;

/// How far a path is generalised.
enum class PathDetail : std::uint8_t {
    Literal,  ///< Exactly these bytes.
    Variable, ///< `@{HOME}`, `@{PROC}/@{pid}`, `@{run}/user/@{uid}`: what stands for a place.
    Pattern,  ///< And uuids, hashes, versions and temporary names, which change from run to run.
};

struct PathForm
{
    std::string word;           ///< Escaped, without quotes.
    std::size_t folderSize = 0; ///< Of folder().
    bool isChanged = false;     ///< Stands for more than the one path.

    /// The word up to its last `/`, included; a directory's parent.
    [[nodiscard]] std::string_view folder() const
    {
        return std::string_view(word).substr(0, folderSize);
    }
};

/// \p pids are the processes that used \p path: a name with their number in it holds `@{pid}`.
[[nodiscard]] PathForm pathForm(std::string_view path, PathDetail detail,
                                const VariableValues &variables,
                                std::span<const std::int64_t> pids = {});

/// The extension of a file's name with its dot, when it tells the kind of file: `.py`. Empty for
/// names without, hidden names, and numbers.
[[nodiscard]] std::string_view fileExtension(std::string_view path);

} // namespace pavise::suggest
