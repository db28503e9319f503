// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Check boxes and radio buttons that can be seen in every palette.
///
/// Fusion outlines them with a darker Window (qfusionstyle_p_p.h: outline()), which on a dark Base
/// nobody sees, and on a white one hardly. Nothing else of a check box is painted with Window.

#pragma once

#include <QPalette>

class QApplication;

namespace pavise::ui {

/// \p palette with a Window from which Fusion makes an outline of at least 3:1 against its Base
/// (WCAG 2, success criterion 1.4.11). For what draws an indicator itself.
[[nodiscard]] QPalette withVisibleOutline(QPalette palette);

/// Gives the check boxes and radio buttons of the program such a palette, now and whenever the
/// colours or the style change. Other styles keep theirs.
void keepIndicatorsVisible(QApplication &application);

} // namespace pavise::ui
