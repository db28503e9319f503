// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One profile as a person knows it: what the kernel holds and what the files say, together.

#pragma once

#include "core/explain/compare/disk_state.h"
#include "core/kernel/confinement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pavise::ui {

/// How kernel and files agree. The worst one holds.
enum class ProfileState {
    Loaded,      ///< In the kernel, and a file defines it with the same mode.
    ModeDiffers, ///< In the kernel in another mode than the file states.
    NoFile,      ///< In the kernel only.
    NotLoaded,   ///< In a file only.
    Disabled,    ///< In a file that a link in disable/ keeps from being loaded.
    Duplicate,   ///< Two files define it.
    Broken,      ///< Its file has errors.
    FileOnly,    ///< In a file, and there is no kernel to compare with.
};

/// File and kernel compared in meaning.
struct ExactState
{
    explain::DiskState state = explain::DiskState::Unknown;
    int differences = 0; ///< Answers that loading the file would change, as far as counted.

    friend bool operator==(const ExactState &, const ExactState &) = default;
};

struct ProfileEntry
{
    std::string name;                              ///< As the kernel lists it: `parent//child`.
    std::string namespaceName;                     ///< Empty for the reader's own.
    std::optional<kernel::ProfileMode> loadedMode; ///< Empty: not loaded.
    std::optional<kernel::ProfileMode> fileMode;   ///< Empty: no file.
    ProfileState state = ProfileState::Loaded;
    std::string problem;    ///< Of a Broken one: the first message. Of a Duplicate: the other file.
    std::string file;       ///< Path of the file on disk, empty for none.
    std::string fileName;   ///< The file's name within the profile folder.
    std::uint32_t line = 0; ///< Of the header in the file; of the problem when it is Broken.
    std::string attachment; ///< What the profile attaches to.
    std::vector<std::string> flags;
    bool isHat = false;
    bool isForcedComplain = false;
    std::string localFile;           ///< Path of the local override that exists, or empty.
    std::string digest;              ///< Of the loaded policy, hexadecimal.
    std::string abi;                 ///< Binary format of the loaded policy.
    int processes = 0;               ///< How many run under it now, children apart.
    std::optional<ExactState> exact; ///< Empty until they were compared.
    std::vector<ProfileEntry> children;

    [[nodiscard]] bool isLoaded() const { return loadedMode.has_value(); }
};

/// What the log says about one profile.
struct DenialCount
{
    std::uint64_t denied = 0;  ///< Refused.
    std::uint64_t allowed = 0; ///< Allowed in complain mode.
    std::int64_t lastTime = 0; ///< Milliseconds since 1970.
};

} // namespace pavise::ui
