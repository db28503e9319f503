// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Two versions of a profile file compared in meaning: of the disk, the editor, the running kernel,
/// the history, another file.

#pragma once

#include "ui/services/change/change_rows.h"
#include "ui/services/status/system_tree.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pavise::ui {

struct CompareSide
{
    enum class Kind : std::uint8_t {
        Disk,   ///< What `file` holds now.
        Text,   ///< `bytes` in the place of `file`.
        Loaded, ///< What the kernel has of `profile`.
    };

    Kind kind = Kind::Disk;
    QString name = {};        ///< For people: `File on disk`.
    std::string file = {};    ///< Path on disk. Not of Loaded.
    std::string bytes = {};   ///< Loaded: the policy, when it was read with somebody's leave.
    std::string profile = {}; ///< Loaded: as the kernel lists it.
    bool isOpenable = true;   ///< The lines of its rules are those that the editor would show.

    friend bool operator==(const CompareSide &, const CompareSide &) = default;
};

struct ComparedProfile
{
    std::string name;
    bool isOnlyBefore = false;
    bool isOnlyAfter = false;
    std::vector<PreviewRow> rows = {};
    bool isCut = false; ///< There are more differences than rows.

    [[nodiscard]] bool isEqual() const { return !isOnlyBefore && !isOnlyAfter && rows.empty(); }
};

struct Comparison
{
    /// Why one side has no meaning to compare.
    struct Failure
    {
        QString side;
        QString message;
        std::string path = {}; ///< Where the error stands; empty when it is in no file.
        int line = 0;
        bool needsLeave = false; ///< The kernel's policy is there, and only root may read it.
    };

    std::optional<Failure> failure = {};
    std::vector<ComparedProfile> profiles = {};
    bool hasTexts = false; ///< Both sides are texts.
    std::string before = {};
    std::string after = {};

    [[nodiscard]] bool isEqual() const;
    [[nodiscard]] int count(PreviewRow::Kind kind) const;
};

/// Compiles both sides: not for the GUI thread.
[[nodiscard]] Comparison compareSides(const SystemTree &tree, const CompareSide &before,
                                      const CompareSide &after, const std::stop_token &stop);

} // namespace pavise::ui
