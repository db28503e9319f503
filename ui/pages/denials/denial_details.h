// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The details dock for one group of events, and what can be done with it.

#pragma once

#include "ui/models/denials/denial_entry.h"
#include "ui/widgets/page/page.h"

#include <functional>

class QAbstractItemView;

namespace pavise::ui {

class DetailsPane;

/// \p explain asks which rule decides the access; empty when no rule does.
void showDenialDetails(DetailsPane &pane, const DenialEntry &entry,
                       const std::function<void(const Link &)> &follow,
                       const std::function<void()> &explain);

struct DenialActionTargets
{
    std::function<const DenialEntry *()> current;
    std::function<void(const QString &)> addTerm; ///< Adds to the filter line.
};

/// Adds them to \p view's context menu.
[[nodiscard]] QList<QAction *> denialActions(QAbstractItemView &view, Page &page,
                                             const DenialActionTargets &targets);

} // namespace pavise::ui
