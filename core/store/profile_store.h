// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What lies in a profile folder: which files, which profiles each defines, what overrides them.
///
/// Reader's guide to core/store.
/// Idea: the profile folder is the database, and a person's edits must survive power cuts, other
/// programs and second thoughts. profile_store and definitions tell what is there; profile_mode and
/// profile_mark make a mode of a flag or of a link in disable/ and force-complain/; atomic_write
/// replaces a file by writing beside it, syncing and renaming, and refuses when the file is not the
/// one that was read. Source: rename(2), fsync(2); the layout of apparmor.d(5) and
/// apparmor_parser(8).
///
/// Invariants: at every instant the old or the new text is there, whole; no path leaves the folder,
/// no link is followed out of it; permissions and owner stay.

#pragma once

#include "core/kernel/confinement.h"
#include "core/text/file_reader.h"
#include "core/text/messages/diagnostic.h"
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
