// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a change of profile texts means before it is made: what is newly allowed and denied, which
/// recorded denials it settles, what runs under it, and what the helper will be sent.

#pragma once

#include "core/compile/compiler.h"
#include "polkit/protocol/wire.h"
#include "ui/services/change/change_rows.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/status/status_snapshot.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace pavise::ui {

/// One file with its text before and after.
struct FileChange
{
    std::string file = {}; ///< Below /etc/apparmor.d.
    std::string before = {};
    std::string after = {};
    bool existed = true; ///< False: the file is new.
};

struct ProfilePreview
{
    std::string name = {};
    std::string file;                             ///< That defines it, below /etc/apparmor.d.
    std::optional<kernel::ProfileMode> mode = {}; ///< Loaded, or that of the text.
    bool isNew = false;
    bool isRemoved = false;
    std::vector<PreviewRow> rows = {};
    bool isCut = false;            ///< There are more differences than rows.
    int running = 0;               ///< Processes under it now.
    std::uint64_t recorded = 0;    ///< Denials of it in the log.
    std::uint64_t fixed = 0;       ///< Of these: allowed by the new text.
    std::uint64_t newlyDenied = 0; ///< Recorded accesses that the new text refuses.
};

struct ChangePreview
{
    std::vector<ProfilePreview> profiles; ///< Those that change in meaning or text.
    QStringList errors;                   ///< The new texts do not compile; a sentence each.
    QStringList warnings;                 ///< That the old texts did not have.
    protocol::ProfileTexts batch; ///< The changed files, and the profiles that include them.
    int unchangedProfiles = 0;    ///< Of files in the batch: the same in meaning.
    bool isSameText = false;      ///< Nothing is changed; applying only loads it again.
    bool isComplete = false;      ///< False when it was stopped.

    [[nodiscard]] bool hasConcern() const;
};

struct PreviewInput
{
    std::vector<FileChange> changes;
    SystemTree tree;
    std::shared_ptr<const StatusSnapshot> status;
    std::shared_ptr<const DenialSnapshot> denials;
};

/// Compiles both versions of every file concerned: seconds for large policies, so not for the GUI
/// thread.
[[nodiscard]] ChangePreview previewChange(const PreviewInput &input, const std::stop_token &stop);

/// Names of the profile files (of \p candidates) whose policy holds \p fragment, a file below the
/// profile folder, directly or through other includes. \p base is the profile folder.
[[nodiscard]] std::vector<std::string> includersOf(const text::FileReader &files,
                                                   const std::string &base,
                                                   const std::string &fragment,
                                                   const std::vector<std::string> &candidates);

/// Most files in one call of the helper.
inline constexpr std::size_t kMostBatchFiles = 64;

} // namespace pavise::ui
