// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a person has chosen, by name. Every choice has a value before anybody chose, and a value
/// that cannot be (a file edited by hand) counts as that one.

#pragma once

#include <QString>

namespace pavise::ui::settings {

/// A number between two bounds.
struct Number
{
    const char16_t *key;
    int least;
    int most;
    int usual;
};

/// A yes or no.
struct Switch
{
    const char16_t *key;
    bool usual;
};

[[nodiscard]] int value(const Number &choice);
[[nodiscard]] bool value(const Switch &choice);
void set(const Number &choice, int chosen);
void set(const Switch &choice, bool chosen);

/// 0 as the desktop, 1 light, 2 dark: the numbers of Qt::ColorScheme.
inline constexpr Number kColours{u"window/colours", 0, 2, 0};

/// Whether new records of the log are looked for.
inline constexpr Switch kFollowLog{u"denials/follow", true};
/// How often the processes page looks again, in seconds.
inline constexpr Number kProcessSeconds{u"processes/seconds", 1, 60, 2};

/// Of the text in the editor, in percent of the program's font.
inline constexpr Number kEditorSize{u"editor/size", 60, 250, 100};
/// Columns of a tab stop.
inline constexpr Number kTabWidth{u"editor/tab", 1, 16, 4};
/// Keeps unsaved edits outside the program, for when it or the machine ends badly.
inline constexpr Switch kRecover{u"editor/recover", true};

/// The trial that the Apply sheet suggests: whether, and for how many seconds (the helper takes no
/// fewer and no more).
inline constexpr Switch kTryFirst{u"apply/try", true};
inline constexpr Number kTrialSeconds{u"apply/seconds", 10, 3600, 30};

/// Desktop notifications, the icon in the tray, and whether closing the window leaves that icon.
inline constexpr Switch kNotify{u"notify/denials", false};
inline constexpr Switch kTray{u"notify/tray", false};
inline constexpr Switch kStayInTray{u"notify/stay", false};

/// As in file names of translations (`de`, `pt_BR`); empty: the desktop's.
[[nodiscard]] QString language();
void setLanguage(const QString &code);

} // namespace pavise::ui::settings
