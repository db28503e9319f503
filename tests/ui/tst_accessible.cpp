// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every page and dialog can be used without eyes, without a mouse and without colours.

#include "app/object_graph.h"
#include "tests/test_paths.h"
#include "tests/ui/accessible_walk.h"
#include "ui/common/convert.h"
#include "ui/editor/profile_editor.h"
#include "ui/help_window.h"
#include "ui/main_window.h"
#include "ui/page_names.h"
#include "ui/pages/about_dialog.h"
#include "ui/pages/apply/apply_sheet.h"
#include "ui/pages/help/settings_dialog.h"
#include "ui/pages/help/shortcuts_window.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/policy/policy_service.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/page/page.h"
#include "ui/wizard/learn/learn_wizard.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace pavise;

namespace {

constexpr int kLongMs = 60'000;

} // namespace

class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        qputenv("XDG_STATE_HOME", m_folder.path().toLocal8Bit());
        app::prepare(*qApp);
        m_graph = std::make_unique<app::ObjectGraph>();
        m_graph->start(
            {.tree = {.root = tests::sourceDir() + "/resources/sample-system", .isSample = true},
             .files = {}});
        window().resize(1500, 950);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QTRY_VERIFY_WITH_TIMEOUT(m_graph->status().snapshot()->isScanned, kLongMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_graph->denials().snapshot()->isCollected, kLongMs);
        window().follow({.page = ui::PageId::Editor,
                         .file = m_graph->status().tree().path("/etc/apparmor.d/usr.sbin.nginx")});
    }

    void cleanupTestCase() { m_graph.reset(); }

    void pages_data()
    {
        QTest::addColumn<QString>("name");
        const QList<ui::Page *> pages = window().findChildren<ui::Page *>();
        for (const ui::Page *page : pages) {
            const QString option = ui::pageName(page->id()).option;
            QTest::newRow(qPrintable(option)) << option;
        }
    }

    void pages()
    {
        QFETCH(const QString, name);
        window().follow({.page = *ui::pageOfOption(name)});
        QTest::qWait(50);
        const QStringList faults = tests::faultsOf(window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void tabReachesEverything_data() { pages_data(); }

    void tabReachesEverything()
    {
        QFETCH(const QString, name);
        window().follow({.page = *ui::pageOfOption(name)});
        QTest::qWait(50);
        const QStringList faults = tests::unreachedByTab(window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void aKeyLeadsOutOfTheText()
    {
        window().follow({.page = ui::PageId::Editor});
        ui::ProfileEditor *text = nullptr;
        for (auto *each : window().findChildren<ui::ProfileEditor *>()) {
            if (each->isVisible())
                text = each;
        }
        QVERIFY(text != nullptr);
        text->setFocus();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(text, Qt::Key_F6);
        QVERIFY(!text->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(text->hasFocus());
    }

    void menus()
    {
        QStringList faults;
        for (const QAction *menu : window().menuBar()->actions())
            faults << tests::menuFaults(*menu->menu());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void dialogs_data()
    {
        QTest::addColumn<QString>("which");
        for (const QString &which :
             {u"settings"_s, u"shortcuts"_s, u"about"_s, u"handbook"_s, u"apply"_s, u"learn"_s})
            QTest::newRow(qPrintable(which)) << which;
    }

    void dialogs()
    {
        QFETCH(const QString, which);
        std::unique_ptr<QWidget> dialog = make(which);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        QTest::qWait(50);
        QStringList faults = tests::faultsOf(*dialog);
        if (which != u"learn") // its pages come one after the other
            faults << tests::unreachedByTab(*dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    ui::MainWindow &window() { return m_graph->window(); }

    std::unique_ptr<QWidget> make(const QString &which)
    {
        if (which == u"settings")
            return std::make_unique<ui::SettingsDialog>();
        if (which == u"shortcuts")
            return std::make_unique<ui::ShortcutsWindow>(*window().menuBar());
        if (which == u"about")
            return std::make_unique<ui::AboutDialog>(*m_graph->status().snapshot());
        if (which == u"handbook")
            return std::make_unique<ui::HelpWindow>();
        if (which == u"learn")
            return std::make_unique<ui::LearnWizard>(m_graph->status(), m_graph->denials(),
                                                     std::vector<std::string>{"nginx"});
        const std::string before = "profile new /usr/bin/new {\n}\n";
        return std::make_unique<ui::ApplySheet>(
            m_graph->policy(), m_graph->status(), m_graph->denials(),
            std::vector<ui::FileChange>{{.file = "new",
                                         .before = before,
                                         .after = "profile new /usr/bin/new {\n  /etc/x r,\n}\n",
                                         .existed = true}},
            true, nullptr);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::ObjectGraph> m_graph;
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
