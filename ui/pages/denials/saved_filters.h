// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Filters of the denials page that the person gave a name.

#pragma once

#include <QList>
#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace pavise::ui {

struct SavedFilter
{
    QString name;
    QString text; ///< As in the search field.

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// By name. Kept in the person's settings.
[[nodiscard]] QList<SavedFilter> savedFilters();

/// One of the same name is replaced.
void saveFilter(const SavedFilter &filter);
void removeFilter(const QString &name);

/// Fills \p menu: the saved ones, saving \p text, taking one away. \p use is called with the text
/// of the chosen one.
void fillSavedFilters(QMenu &menu, QWidget &window, const QString &text,
                      const std::function<void(const QString &text)> &use);

} // namespace pavise::ui
