// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Walks a window as a person does who cannot see it or has no mouse, and tells what is amiss. Each
/// function returns a line for each fault, nothing when all is well.

#pragma once

#include <QStringList>

class QAbstractItemView;
class QMenu;
class QWidget;

namespace pavise::tests {

/// Visible widgets that take the focus without a name or a role; texts and pictures that say
/// something and are no text to a screen reader.
[[nodiscard]] QStringList namelessThings(const QWidget &window);

/// Fields whose label has a mnemonic that leads nowhere, or that have no label and no name.
[[nodiscard]] QStringList fieldsWithoutLabel(const QWidget &window);

/// Letters that two visible controls of the window answer to.
[[nodiscard]] QStringList doubledMnemonics(const QWidget &window);

/// The same within a menu and its submenus; also entries that neither a letter nor a key reaches.
[[nodiscard]] QStringList menuFaults(const QMenu &menu);

/// Places where Tab goes up a column or back in a row, below \p part.
[[nodiscard]] QStringList focusGoesBack(const QWidget &part);

/// Controls below \p part that Tab alone does not reach when it starts at the first one.
[[nodiscard]] QStringList unreachedByTab(QWidget &part);

/// Cells that say something by colour or picture and not by text.
[[nodiscard]] QStringList colourOnlyCells(const QAbstractItemView &view);

/// All of the above that a window by itself can be asked for.
[[nodiscard]] QStringList faultsOf(QWidget &window);

} // namespace pavise::tests
