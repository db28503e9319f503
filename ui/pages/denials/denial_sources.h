// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Where records come from, in words, and what to do when there are none.

#pragma once

#include "ui/services/logs/denial_service.h"

class QMenu;
class QWidget;

namespace pavise::ui {

class EmptyState;

/// Every source that was looked for, to choose from, and a file of one's own.
void fillSourceMenu(QMenu &menu, DenialService &denials, QWidget &window);

/// Says why there is nothing to see.
void describeEmptyLog(EmptyState &state, const DenialSnapshot &snapshot);

} // namespace pavise::ui
