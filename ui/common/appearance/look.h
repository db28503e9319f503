// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The visual language in one place: colours for states, the type scale, the spacing grid.
///
/// The person's palette and font come first; this file only adds six state colours (light and
/// dark) and derives everything else. Nothing outside it writes a colour or a pixel size.

#pragma once

#include <QColor>
#include <QFont>

class QPalette;
class QWidget;

namespace pavise::ui {

/// What a colour means. Never decoration, and never the only sign: a shape and a word go with it.
enum class Role {
    None,    ///< plain text
    Ok,      ///< enforced, in sync, allowed, fixed
    Warn,    ///< complain, wide, not enforced here
    Bad,     ///< denied, does not compile, sensitive
    Info,    ///< neutral news, links
    Changed, ///< draft, differs from the kernel, local edits, kill
    Muted,   ///< secondary text, disabled, nothing
};

namespace look {

/// By the lightness of the window colour: a person may run a dark palette under any scheme name.
[[nodiscard]] bool isDark(const QPalette &palette);

/// \p from at \p t = 0, \p to at 1.
[[nodiscard]] QColor mix(const QColor &from, const QColor &to, double t);

/// Text of a state: at least 4.5:1 on every ground used (tests/ui/tst_look.cpp).
[[nodiscard]] QColor text(Role role, const QPalette &palette);
[[nodiscard]] QColor text(Role role);

/// What grounds of a state are tinted with; livelier than the text in a light palette.
[[nodiscard]] QColor seed(Role role, const QPalette &palette);

/// The ground of a badge or message that sits on \p ground.
[[nodiscard]] QColor tint(Role role, const QColor &ground, const QPalette &palette);

/// The one line between chrome (Window) and content (Base).
[[nodiscard]] QColor hairline(const QPalette &palette);

/// A selected row on Base, and a selected navigation row on Window.
[[nodiscard]] QColor selection(const QPalette &palette);
[[nodiscard]] QColor navigationSelection(const QPalette &palette);

/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// Gives the widget (a view) a quiet selection which the native style then draws itself.
void softenSelection(QWidget *view);

// --- type, relative to the person's font ---
[[nodiscard]] QFont scaled(double factor, QFont::Weight weight = QFont::Normal);
[[nodiscard]] QFont body();
[[nodiscard]] QFont name();   ///< names in tables
[[nodiscard]] QFont strong(); ///< card titles, group rows
[[nodiscard]] QFont small(QFont::Weight weight = QFont::Normal);
[[nodiscard]] QFont heading(); ///< dock and verdict titles
[[nodiscard]] QFont title();   ///< page titles
[[nodiscard]] QFont number();  ///< one per card at most
[[nodiscard]] QFont mono();    ///< the system's fixed font; paths, rules, permissions

// --- space, in logical pixels derived from the font ---
[[nodiscard]] int unit();            ///< a quarter of the line height, at least 3
[[nodiscard]] int units(double n);   ///< n of them, rounded
[[nodiscard]] int rowHeight();       ///< of a table row
[[nodiscard]] int iconSide();        ///< beside text
[[nodiscard]] int characters(int n); ///< the width of n average characters

} // namespace look
} // namespace pavise::ui
