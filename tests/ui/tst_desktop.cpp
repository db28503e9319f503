// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What surrounds the pages, used with keys and clicks: handbook, settings, muting, filters with
/// names, own changes and their way back.

#include "app/object_graph.h"
#include "tests/test_paths.h"
#include "tests/ui/fake_helper.h"
#include "ui/common/convert.h"
#include "ui/common/settings.h"
#include "ui/help_window.h"
#include "ui/main_window.h"
#include "ui/pages/denials/denials_page.h"
#include "ui/pages/denials/muted_dialog.h"
#include "ui/pages/denials/saved_filters.h"
#include "ui/pages/help/settings_dialog.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/logs/muted_patterns.h"
#include "ui/services/policy/policy_service.h"
#include "ui/services/policy/recent_changes.h"
#include "ui/services/status/status_service.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace pavise;
using ui::PageId;

namespace {

constexpr int kLongMs = 60'000;

int allRows(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    int rows = model.rowCount(parent);
    for (int row = 0, count = rows; row < count; ++row)
        rows += allRows(model, model.index(row, 0, parent));
    return rows;
}

} // namespace

class TestDesktop : public QObject
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
        window().resize(1400, 900);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QTRY_VERIFY_WITH_TIMEOUT(m_graph->status().snapshot()->isScanned, kLongMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_graph->denials().snapshot()->isCollected, kLongMs);
    }

    void cleanupTestCase() { m_graph.reset(); }

    void f1OpensTheChapterOfThePage()
    {
        window().follow({.page = PageId::Denials});
        QTest::keyClick(&window(), Qt::Key_F1);
        auto *help = window().findChild<ui::HelpWindow *>();
        QVERIFY(help != nullptr);
        QVERIFY(help->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(help));
        auto *text = help->findChild<QTextBrowser *>();
        QVERIFY(text->toPlainText().startsWith(u"Denials"_s));
        // A search, a result, and back.
        auto *search = help->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"cannot be stopped"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(text->toPlainText().startsWith(u"Containers"_s));
        for (QPushButton *button : help->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Back"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY2(text->toPlainText().startsWith(u"Denials"_s),
                 qPrintable(text->toPlainText().left(40)));
        // A link in the text leads to a page of the program.
        QSignalSpy led(help, &ui::HelpWindow::linkActivated);
        window().showHelp(u"start"_s);
        Q_EMIT text->anchorClicked(QUrl(u"page:profiles"_s));
        QCOMPARE(led.size(), 1);
        QCOMPARE(window().currentPage(), PageId::Profiles);
        help->close();
    }

    void settingsHoldAtOnce()
    {
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = window().findChild<ui::SettingsDialog *>();
        QVERIFY(dialog != nullptr);
        QCheckBox *follow = nullptr;
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->text().remove(u'&') == u"Follow the log"_s)
                follow = box;
        }
        QVERIFY(follow != nullptr);
        QVERIFY(m_graph->denials().isLive());
        QTest::keyClick(follow, Qt::Key_Space);
        QVERIFY(!m_graph->denials().isLive());
        QVERIFY(!ui::settings::value(ui::settings::kFollowLog));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Restore defaults"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(m_graph->denials().isLive());
        dialog->close();
    }

    void mMutesAndTheListEndsIt()
    {
        window().follow({.page = PageId::Denials});
        auto *page = window().findChild<ui::DenialsPage *>();
        auto *table = page->findChild<QTreeView *>();
        const int before = allRows(*table->model());
        const QModelIndex parent = table->model()->index(0, 0);
        const QModelIndex first = table->model()->index(0, 0, parent);
        const QString target = first.data().toString();
        table->setCurrentIndex(first);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_M);
        QVERIFY(allRows(*table->model()) < before);
        QCOMPARE(page->muted().list().size(), 1);
        QVERIFY(page->muted().list().first().filter.contains(target));
        QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier);
        auto *dialog = page->findChild<ui::MutedDialog *>();
        QVERIFY(dialog != nullptr);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Show again"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        dialog->close();
        QCOMPARE(allRows(*table->model()), before);
    }

    void aFilterGetsANameAndComesBack()
    {
        window().follow({.page = PageId::Denials, .filter = u"class:file"_s});
        auto *page = window().findChild<ui::DenialsPage *>();
        QMenu menu;
        ui::fillSavedFilters(menu, *page, u"class:file"_s, [](const QString &) { });
        menu.actions().last()->trigger();
        auto *dialog = page->findChild<QInputDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(u"files"_s);
        dialog->accept();
        QCOMPARE(ui::savedFilters().size(), 1);
        QString used;
        ui::fillSavedFilters(menu, *page, {}, [&](const QString &text) { used = text; });
        menu.actions().first()->trigger();
        QCOMPARE(used, u"class:file"_s);
        ui::removeFilter(u"files"_s);
    }

    void ownChangesAreRememberedAndUndone()
    {
        tests::FakeHelper helper;
        if (!helper.isUsable())
            QSKIP("no bus could be started");
        const QString file = m_folder.filePath(u"changes"_s);
        ui::StatusService status; // of this system: another one cannot be changed
        ui::PolicyService policy(status, helper.bus());
        ui::RecentChanges changes(policy, file);
        QSignalSpy changed(&changes, &ui::RecentChanges::changed);
        const QString operation =
            policy.unload({"nginx"}, {}, {}, u"nginx is unloaded."_s, this, [](const auto &) { });
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kLongMs);
        QCOMPARE(changes.list().first().operation, operation);
        QCOMPARE(changes.list().first().what, u"nginx is unloaded."_s);
        QCOMPARE(ui::RecentChanges(policy, file).list().size(), 1); // at the next start
        helper.calls.clear();
        helper.answer = [operation](const QDBusMessage &call) {
            if (call.member() != u"ListHistory"_s)
                return call.createReply(QVariant::fromValue(protocol::ItemResults()));
            const protocol::HistoryEntry entry{.id = 7,
                                               .uid = 0,
                                               .verb = u"unload"_s,
                                               .operation = operation,
                                               .result = u"done"_s,
                                               .note = {},
                                               .hasPolicy = true,
                                               .files = {},
                                               .profiles = {"nginx"}};
            return call.createReply(QVariant::fromValue(protocol::HistoryEntries{entry}));
        };
        QSignalSpy undone(&changes, &ui::RecentChanges::undone);
        changes.undo(changes.list().first());
        QTRY_COMPARE_WITH_TIMEOUT(undone.size(), 1, kLongMs);
        QCOMPARE(undone[0][0].toString(), QString());
        QCOMPARE(helper.calls.last().member(), u"Restore"_s);
        for (const ui::RecentChange &each : changes.list())
            QVERIFY(each.operation != operation);
    }

private:
    ui::MainWindow &window() { return m_graph->window(); }

    QTemporaryDir m_folder;
    std::unique_ptr<app::ObjectGraph> m_graph;
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
