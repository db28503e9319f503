// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A comparison in words and as rows of a table.

#pragma once

#include "ui/compare/comparison.h"
#include "ui/models/cells.h"
#include "ui/models/profiles/profile_entry.h"

#include <QList>

class QStandardItemModel;

namespace pavise::ui {

/// Column 0 of a row that is a difference: which profile of the comparison, and which of its rows.
inline constexpr int ComparedProfileRole = BytesRole + 1;
inline constexpr int ComparedRowRole = BytesRole + 2;

/// `2 newly allowed, 1 no longer allowed`, or that both mean the same.
[[nodiscard]] QString comparisonTitle(const Comparison &comparison);
[[nodiscard]] QString comparisonSentence(const Comparison &comparison, const QString &before,
                                         const QString &after);
[[nodiscard]] QList<Badge> comparisonBadges(const Comparison &comparison);

/// Rows in the order of the columns example, change, class, permissions, place; below their profile
/// when there are several. \p base is the profile folder.
void fillComparison(QStandardItemModel &model, const Comparison &comparison,
                    const std::string &base);

/// All of it as plain text.
[[nodiscard]] QString comparisonReport(const Comparison &comparison, const QString &profile,
                                       const QString &before, const QString &after);

/// The entry of that name, or of the first profile that the file at \p path defines; null when
/// there is none.
[[nodiscard]] const ProfileEntry *findProfile(const std::vector<ProfileEntry> &entries,
                                              const std::string &name);
[[nodiscard]] const ProfileEntry *findProfileOfFile(const std::vector<ProfileEntry> &entries,
                                                    const std::string &path);

} // namespace pavise::ui
