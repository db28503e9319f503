// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The details dock for one process.

#pragma once

#include "ui/models/processes/process_entry.h"

#include <QList>

class QAction;

namespace pavise::ui {

class DetailsPane;

/// \p actions: go to the profile, show denials.
void showProcessDetails(DetailsPane &pane, const ProcessEntry &process,
                        const QList<QAction *> &actions);

} // namespace pavise::ui
