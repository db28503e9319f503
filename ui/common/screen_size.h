// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How large a window may be at its start.

#pragma once

#include <QScreen>
#include <QWidget>

namespace pavise::ui {

/// \p wanted, but at most nine tenths of the screen of \p widget: with a large font the sizes that
/// are derived from it may be larger than a small screen.
[[nodiscard]] inline QSize onScreen(const QWidget &widget, const QSize &wanted)
{
    return widget.screen() == nullptr ? wanted
                                      : wanted.boundedTo(widget.screen()->availableSize() * 0.9);
}

} // namespace pavise::ui
