// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Our line icons (resources/icons): drawn in the colour of their meaning, sharp at every scale.

#pragma once

#include "ui/common/appearance/look.h"

#include <QIcon>
#include <QPixmap>

namespace pavise::ui {

/// An icon that follows the palette. \p name is a file in resources/icons without `.svg`.
[[nodiscard]] QIcon icon(const QString &name, Role role = Role::None);

/// One drawing in \p colour, \p side logical pixels wide, for a device of \p scale. Needs Qt's SVG
/// image plug-in (package qt6-svg-plugins); a null pixmap when it or the name is missing.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int side, double scale);

/// Names of all icons there are, for tests.
[[nodiscard]] QStringList iconNames();

} // namespace pavise::ui
