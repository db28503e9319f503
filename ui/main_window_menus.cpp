// SPDX-License-Identifier: GPL-2.0-or-later
// The menu bar of the main window.
#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/help_window.h"
#include "ui/main_window.h"
#include "ui/page_names.h"
#include "ui/pages/about_dialog.h"
#include "ui/pages/help/settings_dialog.h"
#include "ui/pages/help/shortcuts_window.h"
#include "ui/reports/report_dialog.h"
#include "ui/sample_system.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/page/navigation.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QSettings>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace pavise::ui {

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(icon(u"plus"_s), tr("&New profile…"), QKeySequence::New, this,
                    [this] { Q_EMIT newProfileRequested({}); });
    menu->addAction(icon(u"file"_s), tr("&Open…"), QKeySequence::Open, this,
                    &MainWindow::openFiles);
    menu->addSeparator();
    menu->addAction(icon(u"folder"_s), tr("Look at another system’s &files…"),
                    Qt::CTRL | Qt::SHIFT | Qt::Key_O, this, &MainWindow::openTree);
    QAction *sample = menu->addAction(icon(u"box"_s), tr("Open the sa&mple system"), this, [this] {
        m_status.open(sampleSystem().value_or(m_status.tree()));
    });
    sample->setEnabled(sampleSystem().has_value());
    QAction *own = menu->addAction(icon(u"overview"_s), tr("&Back to this computer"), this,
                                   [this] { m_status.open({}); });
    const auto update = [this, own] { own->setEnabled(!m_status.tree().isThisSystem()); };
    connect(&m_status, &StatusService::treeChanged, own, update);
    update();
    menu->addSeparator();
    menu->addAction(icon(u"gear"_s), tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this,
                    &MainWindow::showSettings)
        ->setMenuRole(QAction::PreferencesRole);
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &MainWindow::quit);
}

void MainWindow::buildPageMenu(PageId id, const QString &title)
{
    const QList<QAction *> actions = page(static_cast<int>(id))->menuActions();
    if (!actions.isEmpty())
        menuBar()->addMenu(title)->addActions(actions);
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    for (int row = 0; row < m_byRow.size(); ++row) {
        const PageName name = pageName(m_byRow[row]->id());
        QAction *action = menu->addAction(icon(name.icon), u"&%1 %2"_s.arg(row + 1).arg(name.text));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row)));
        connect(action, &QAction::triggered, this, [this, row] { m_navigation->setCurrent(row); });
    }
    menu->addSeparator();
    menu->addAction(tr("Pre&vious page"), QKeySequence::Back, this,
                    [this] { goThroughHistory(-1); });
    menu->addAction(tr("Ne&xt page"), QKeySequence::Forward, this, [this] { goThroughHistory(1); });
    menu->addAction(tr("Next p&art of the window"), QKeySequence(Qt::Key_F6), this,
                    [this] { goToPart(1); });
    menu->addAction(tr("Previous part of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6), this,
                    [this] { goToPart(-1); });
    menu->addSeparator();
    menu->addAction(icon(u"search"_s), tr("&Find or filter"), QKeySequence::Find, this, [this] {
        if (current() != nullptr)
            current()->focusFilter();
    });
    menu->addAction(icon(u"refresh"_s), tr("&Refresh"), QKeySequence(Qt::Key_F5), this, [this] {
        if (current() != nullptr)
            current()->refresh();
    });
    menu->addSeparator();
    QAction *details = m_dock->toggleViewAction();
    details->setText(tr("De&tails"));
    details->setShortcut(QKeySequence(Qt::Key_F9));
    menu->addAction(details);
    QAction *names = menu->addAction(tr("&Names in the navigation"));
    names->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F9));
    names->setCheckable(true);
    names->setChecked(!QSettings().value(u"window/collapsed"_s, false).toBool());
    connect(names, &QAction::toggled, this,
            [this](bool shown) { m_navigation->setCollapsed(!shown); });
}

void MainWindow::buildToolsMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Tools"));
    menu->addAction(icon(u"export"_s), tr("&Report…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, this,
                    [this] {
                        auto *dialog = new ReportDialog(m_status, m_denials, this);
                        dialog->setAttribute(Qt::WA_DeleteOnClose);
                        dialog->open();
                    });
    menu->addAction(icon(u"box"_s), tr("&User namespaces…"), Qt::CTRL | Qt::SHIFT | Qt::Key_W, this,
                    &MainWindow::usernsRequested);
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(icon(u"explain"_s), tr("&Handbook"), QKeySequence(Qt::Key_F1), this,
                    [this] { showHelp(); });
    menu->addAction(tr("&What’s this?"), QKeySequence(Qt::SHIFT | Qt::Key_F1), this,
                    &MainWindow::explainThings);
    menu->addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1), this,
                    &MainWindow::showShortcuts);
    menu->addSeparator();
    menu->addAction(icon(u"info"_s), tr("&About Pavise"), this, &MainWindow::showAbout)
        ->setMenuRole(QAction::AboutRole);
}

void MainWindow::showHelp(const QString &chapter, const QString &section)
{
    if (m_help == nullptr) {
        m_help = new HelpWindow(this);
        connect(m_help, &HelpWindow::linkActivated, this, [this](const Link &link) {
            follow(link);
            activateWindow();
        });
    }
    m_help->showChapter(chapter.isEmpty() ? HelpWindow::chapterOf(currentPage()) : chapter,
                        section);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::explainThings()
{
    // What stands first in the chapter about a page is what is to be said of the page as a whole.
    const Handbook book;
    for (Page *each : std::as_const(m_byRow)) {
        const int chapter = book.find(HelpWindow::chapterOf(each->id()));
        if (each->whatsThis().isEmpty() && chapter >= 0)
            each->setWhatsThis(book.chapters()[chapter].text.section(u"\n\n"_s, 1, 1));
    }
    QWhatsThis::enterWhatsThisMode();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, &MainWindow::settingsChanged);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    auto *window = new ShortcutsWindow(*menuBar(), this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(*m_status.snapshot(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openFiles()
{
    const QString folder = toDisplay(m_status.tree().path("/etc/apparmor.d"));
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Open profile files"), folder);
    for (const QString &file : files)
        follow({.page = PageId::Editor, .file = toBytes(file)});
}

void MainWindow::openTree()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Choose the top folder of the other system"));
    if (!folder.isEmpty())
        m_status.open({.root = toBytes(folder)});
}

} // namespace pavise::ui
