// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Puts what the kernel holds and what the files say together, profile by profile.

#pragma once

#include "core/store/profile_store.h"
#include "core/text/file_reader.h"
#include "core/text/source_set.h"
#include "ui/services/status/status_snapshot.h"

namespace pavise::ui {

struct MergeSources
{
    const text::FileReader *files = nullptr;
    const text::SourceSet *sources = nullptr;
    std::string folder; ///< The profile folder's path.
};

/// Fills `profiles` and `concerns` of \p snapshot.
void mergeProfiles(StatusSnapshot &snapshot, const std::vector<kernel::LoadedProfile> &loaded,
                   const std::vector<store::ProfileFile> &stored, const MergeSources &sources);

/// Sets `processes` of every profile from the processes of \p snapshot.
void countProcesses(StatusSnapshot &snapshot);

} // namespace pavise::ui
