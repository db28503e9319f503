// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What lies in a profile folder: which files, which profiles each defines, what overrides them.

#pragma once

#include "core/kernel/confinement.h"
#include "core/text/diagnostic.h"
#include "core/text/file_reader.h"
#include "core/text/source_set.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::store {

inline constexpr std::string_view kProfileFolder = "/etc/apparmor.d";

/// False for names that are never loaded: hidden files, `README`, and what package managers and
/// editors leave behind (.dpkg-*, .rpmnew, .pacsave, ~ ...).
[[nodiscard]] bool isProfileFileName(std::string_view name);

/// A profile as its file states it; nothing is expanded.
struct ProfileDefinition
{
    std::string name;       ///< As the kernel will list it, `parent//child`; variables unexpanded.
    std::string attachment; ///< As written, without quotes; empty when there is none.
    kernel::ProfileMode mode = kernel::ProfileMode::Enforce; ///< From the flags alone.
    std::vector<std::string> flags;                          ///< As written, in order.
    bool isHat = false;
    text::SourceRange header;                ///< From the keyword or name up to the `{`.
    std::uint32_t line = 1;                  ///< Of the header.
    std::vector<ProfileDefinition> children; ///< Those in this file; an include may add more.
};

struct ProfileFile
{
    std::string name; ///< Relative to the folder.
    std::string path; ///< The folder and the name.
    bool isDisabled = false;
    bool isForcedComplain = false;
    std::vector<std::string> localIncludes; ///< `local/...` files that it includes, there or not.
    std::vector<ProfileDefinition> profiles;
    std::vector<text::Diagnostic> problems; ///< Why it could not be read or parsed in full.
};

/// What \p folder holds, by name. Sub-folders are not profile files (abstractions, tunables, local,
/// abi, disable, cache ...). A file with errors is listed with its problems and what could be read.
/// Errors: FileUnreadable (the folder itself), Cancelled.
[[nodiscard]] text::Result<std::vector<ProfileFile>>
listProfiles(const text::FileReader &files, text::SourceSet &sources,
             const std::string &folder = std::string(kProfileFolder), std::stop_token stop = {});

/// Where a profile is defined: the file and the definition in it; nothing when no file has it.
/// \p name is as the kernel lists it; null profiles (`x//null-/y`) have no file.
struct DefinitionPlace
{
    const ProfileFile *file = nullptr;
    const ProfileDefinition *definition = nullptr;
};
[[nodiscard]] std::optional<DefinitionPlace> findDefinition(const std::vector<ProfileFile> &files,
                                                            std::string_view name);

} // namespace pavise::store
