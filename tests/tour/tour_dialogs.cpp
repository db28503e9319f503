// SPDX-License-Identifier: GPL-2.0-or-later
// The stops of the tour that are windows of their own: settings, handbook, shortcuts, about; and
// what opens over the editor.
#include "tests/tour/tour.h"
#include "ui/editor/language/completion.h"
#include "ui/editor/profile_editor.h"
#include "ui/help_window.h"
#include "ui/main_window.h"
#include "ui/pages/about_dialog.h"
#include "ui/pages/help/settings_dialog.h"
#include "ui/pages/help/shortcuts_window.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace pavise::tests {

namespace {

void triggerMenu(const ui::MainWindow &window, const QKeySequence &keys)
{
    for (const QAction *menu : window.menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (action->shortcut() == keys)
                action->trigger();
        }
    }
}

QAction *aboutAction(const ui::MainWindow &window)
{
    for (const QAction *menu : window.menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (action->menuRole() == QAction::AboutRole)
                return action;
        }
    }
    return nullptr;
}

} // namespace

void Tour::visitDialogs()
{
    ui::MainWindow &window = m_graph.window();
    triggerMenu(window, QKeySequence(Qt::CTRL | Qt::Key_Comma));
    if (auto *dialog = window.findChild<ui::SettingsDialog *>()) {
        takePicture(u"settings"_s, *dialog);
        dialog->close();
    }
    triggerMenu(window, QKeySequence(Qt::CTRL | Qt::Key_F1));
    if (auto *dialog = window.findChild<ui::ShortcutsWindow *>()) {
        takePicture(u"shortcuts"_s, *dialog);
        dialog->close();
    }
    if (QAction *about = aboutAction(window))
        about->trigger();
    if (auto *dialog = window.findChild<ui::AboutDialog *>()) {
        takePicture(u"about"_s, *dialog);
        dialog->close();
    }
    window.showHelp(u"first-profile"_s);
    if (auto *help = window.findChild<ui::HelpWindow *>()) {
        takePicture(u"handbook"_s, *help);
        window.showHelp(u"denials"_s);
        takePicture(u"handbook-denials"_s, *help);
        help->findChild<QLineEdit *>()->setText(u"include"_s);
        takePicture(u"handbook-search"_s, *help);
        window.showHelp(u"language"_s);
        takePicture(u"handbook-language"_s, *help);
        help->close();
    }
    visitCompletion();
}

void Tour::visitCompletion()
{
    ui::ProfileEditor *editor = openProfile(u"usr.sbin.nginx"_s);
    if (editor == nullptr)
        return;
    const QString before = editor->toPlainText();
    QTextCursor cursor = editor->document()->find(u"capability setuid"_s);
    cursor.movePosition(QTextCursor::EndOfLine);
    cursor.insertText(u"\n  capability net_"_s);
    editor->setTextCursor(cursor);
    editor->completion().open();
    settle();
    // A list is a window of its own: drawn where it stands.
    QPixmap picture = m_graph.window().grab();
    const auto *list = editor->completion().list();
    QPainter painter(&picture);
    painter.drawPixmap(m_graph.window().mapFromGlobal(list->mapToGlobal(QPoint())),
                       const_cast<QAbstractItemView *>(list)->grab());
    painter.end();
    savePicture(u"editor-completion"_s, picture);
    const_cast<QAbstractItemView *>(list)->hide();
    editor->setPlainText(before);
    editor->document()->setModified(false);
}

} // namespace pavise::tests
