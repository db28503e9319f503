// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A field with its name above it, as the forms of pages have them.

#pragma once

#include <QString>

class QWidget;

namespace pavise::ui {

/// \p text with its mnemonic leads to \p field, which is also called so for screen readers.
[[nodiscard]] QWidget *labelledField(const QString &text, QWidget *field);

} // namespace pavise::ui
