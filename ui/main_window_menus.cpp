// SPDX-License-Identifier: GPL-2.0-or-later
// The menu bar of the main window.
#include "ui/common/convert.h"
#include "ui/common/icons.h"
#include "ui/main_window.h"
#include "ui/page_names.h"
#include "ui/sample_system.h"
#include "ui/services/status_service.h"
#include "ui/widgets/navigation.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace pavise::ui {

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(icon(u"file"_s), tr("&Open…"), QKeySequence::Open, this,
                    &MainWindow::openFiles);
    menu->addSeparator();
    menu->addAction(icon(u"folder"_s), tr("Look at another system’s &files…"),
                    Qt::CTRL | Qt::SHIFT | Qt::Key_O, this, &MainWindow::openTree);
    QAction *sample = menu->addAction(icon(u"box"_s), tr("Open the &sample system"), this, [this] {
        m_status.open(sampleSystem().value_or(m_status.tree()));
    });
    sample->setEnabled(sampleSystem().has_value());
    QAction *own = menu->addAction(icon(u"overview"_s), tr("&Back to this computer"), this,
                                   [this] { m_status.open({}); });
    const auto update = [this, own] { own->setEnabled(!m_status.tree().isThisSystem()); };
    connect(&m_status, &StatusService::treeChanged, own, update);
    update();
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
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
    menu->addAction(tr("Previous page"), QKeySequence::Back, this,
                    [this] { goThroughHistory(-1); });
    menu->addAction(tr("Next page"), QKeySequence::Forward, this, [this] { goThroughHistory(1); });
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

    QMenu *colours = menu->addMenu(tr("&Colours"));
    auto *group = new QActionGroup(this);
    const QList<std::pair<Qt::ColorScheme, QString>> schemes = {
        {Qt::ColorScheme::Unknown, tr("As the &desktop")},
        {Qt::ColorScheme::Light, tr("&Light")},
        {Qt::ColorScheme::Dark, tr("Dar&k")},
    };
    const int chosen = QSettings().value(u"window/colours"_s, 0).toInt();
    for (const auto &[scheme, text] : schemes) {
        QAction *action = group->addAction(colours->addAction(text));
        action->setCheckable(true);
        action->setChecked(chosen == static_cast<int>(scheme));
        connect(action, &QAction::triggered, this, [scheme] {
            QGuiApplication::styleHints()->setColorScheme(scheme);
            QSettings().setValue(u"window/colours"_s, static_cast<int>(scheme));
        });
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    QAction *about = menu->addAction(icon(u"info"_s), tr("&About Pavise"), this, [this] {
        QMessageBox::about(
            this, tr("About Pavise"),
            tr("<h3>Pavise %1</h3><p>Shows how AppArmor confines programs, edits profiles, and "
               "turns recorded denials into rules.</p><p>Free software under the GNU General "
               "Public License, version 2 or later.</p>")
                .arg(QCoreApplication::applicationVersion()));
    });
    about->setMenuRole(QAction::AboutRole);
    menu->addAction(tr("About &Qt"), this, [this] { QMessageBox::aboutQt(this); });
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
