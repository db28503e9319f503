// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The commands of the profiles page, the history and the way back.

#include "tests/ui/policy_rig.h"
#include "ui/common/text_diff.h"
#include "ui/models/history_model.h"
#include "ui/pages/apply/command_sheet.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/history/history_texts.h"
#include "ui/pages/profiles/profiles_page.h"
#include "ui/widgets/table/table_view.h"
#include "ui/window/change_bar.h"

#include <QAction>
#include <QLabel>

using namespace pavise;
using namespace pavise::tests;

class TestPolicyCommands : public PolicyRig
{
    Q_OBJECT

private Q_SLOTS:
    void profilesAreDisabledTogether()
    {
        window().follow({.page = PageId::Profiles});
        auto *table = shown<TableView>(window());
        table->selectAll();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        auto *sheet = window().findChild<CommandSheet *>();
        QVERIFY(sheet != nullptr);
        QCOMPARE(sheet->windowTitle(), u"Disable 2 profile files"_s);
        QPushButton *run = button(*sheet, u"Disable"_s);
        QVERIFY(!run->isDefault());
        // Somebody runs under it whom the sheet did not show.
        answerWith(ErrorCode::Unacknowledged,
                   {{.file = "demo",
                     .code = static_cast<quint32>(protocol::ItemCode::Running),
                     .digest = {},
                     .diagnostics = {},
                     .processes = {{.pid = 77, .command = "demod", .label = "demo//kid"}}}});
        QTest::mouseClick(run, Qt::LeftButton);
        QTRY_VERIFY(run->isEnabled());
        QString text;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            text += label->text() + u'\n';
        QVERIFY2(text.contains(u"demod (process 77), under demo//kid"_s), qPrintable(text));
        m_helper.answer = nullptr;
        QTest::mouseClick(run, Qt::LeftButton);
        QTRY_VERIFY(window().findChild<CommandSheet *>() == nullptr);
        const QVariantList sent = m_helper.calls.last().arguments();
        QCOMPARE(m_helper.calls.last().member(), u"Disable"_s);
        QCOMPARE(qdbus_cast<QByteArrayList>(sent[2]), (QByteArrayList{"demo", "other"}));
        QCOMPARE(qdbus_cast<QByteArrayList>(sent[3]), QByteArrayList{"demo//kid"});
        QVERIFY(messages(*window().findChild<ChangeBar *>())
                    .value(0)
                    .startsWith(u"2 profile files are disabled."_s));
    }

    void everythingIsUnloadedAfterNamingIt()
    {
        const auto unloadAll = [this] {
            for (QAction *action : window().findChild<ProfilesPage *>()->menuActions()) {
                if (action->text().contains(u"all profiles"_s))
                    return action;
            }
            return static_cast<QAction *>(nullptr);
        };
        window().follow({.page = PageId::Profiles, .name = "demo"});
        QVERIFY(!unloadAll()->isEnabled()); // nothing is loaded
        const QString loaded =
            m_folder.filePath(u"sys/kernel/security/apparmor/policy/profiles/demo.1/"_s);
        put(loaded + u"name"_s, "demo\n");
        put(loaded + u"mode"_s, "enforce\n");
        m_graph->status().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(unloadAll()->isEnabled(), kLongMs);
        unloadAll()->trigger();
        auto *sheet = window().findChild<CommandSheet *>();
        QVERIFY(sheet != nullptr);
        QPushButton *run = button(*sheet, u"Unload all"_s);
        QVERIFY(!run->isDefault());
        QTest::mouseClick(run, Qt::LeftButton);
        QTRY_VERIFY(window().findChild<CommandSheet *>() == nullptr);
        QCOMPARE(m_helper.calls.last().member(), u"UnloadEverything"_s);
        QDir(m_folder.filePath(u"sys"_s)).removeRecursively();
    }

    void aModeIsSetForAnHour()
    {
        window().follow({.page = PageId::Profiles, .name = "demo"});
        auto *table = shown<TableView>(window());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto *sheet = window().findChild<CommandSheet *>();
        QVERIFY(sheet != nullptr);
        QTest::mouseClick(button(*sheet, u"Complain"_s), Qt::LeftButton);
        QTRY_VERIFY(window().findChild<CommandSheet *>() == nullptr);
        const QVariantList sent = m_helper.calls.last().arguments();
        QCOMPARE(m_helper.calls.last().member(), u"SetMode"_s);
        QCOMPARE(qdbus_cast<protocol::ProfileRefs>(sent[2]),
                 (protocol::ProfileRefs{{.file = "demo", .profile = "demo"}}));
        QCOMPARE(sent[3].toUInt(), 1U);
        QCOMPARE(sent[4].toUInt(), 3600U);
        QVERIFY(!m_graph->policy().trial().has_value()); // it ends by itself
    }

    void theHistoryShowsChangesAndTheWayBack()
    {
        const protocol::HistoryEntry entry{
            .id = 1'795'428'000'000'000'000,
            .uid = 0,
            .verb = u"apply"_s,
            .operation = u"op-1"_s,
            .result = u"done"_s,
            .note = "because",
            .hasPolicy = true,
            .files = {{.file = "demo", .before = "old", .after = "new"}},
            .profiles = {"demo"}};
        m_helper.answer = [entry](const QDBusMessage &call) {
            if (call.member() == u"ListHistory"_s)
                return call.createReply(QVariant::fromValue(protocol::HistoryEntries{entry}));
            if (call.member() == u"ReadHistoryText"_s)
                return call.createReply(call.arguments().first().toByteArray() == "old"
                                            ? QByteArray(kBefore)
                                            : QByteArray(kAfter));
            return call.createReply(QVariant::fromValue(protocol::ItemResults()));
        };
        window().follow({.page = PageId::History});
        auto *page = window().findChild<HistoryPage *>();
        QTest::qWait(50);
        QVERIFY(m_helper.calls.isEmpty()); // it would ask for a password
        QTest::mouseClick(button(*page, u"Show the history"_s), Qt::LeftButton);
        QTRY_VERIFY(shown<TableView>(*page) != nullptr);
        auto *table = shown<TableView>(*page);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, HistoryModel::What).data().toString(), u"Applied"_s);
        QCOMPARE(table->model()->index(0, HistoryModel::User).data().toString(), u"root"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(page->findChild<HistoryDialog *>() != nullptr);
        auto *dialog = page->findChild<HistoryDialog *>();
        QVERIFY(
            dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(u"+   /etc/shadow r,"_s));
        dialog->reject();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        auto *sheet = page->findChild<CommandSheet *>();
        QVERIFY(sheet != nullptr);
        QTest::mouseClick(button(*sheet, u"Restore"_s), Qt::LeftButton);
        QTRY_VERIFY(page->findChild<CommandSheet *>() == nullptr);
        const auto restore = std::ranges::find(m_helper.calls, u"Restore"_s, &QDBusMessage::member);
        QVERIFY(restore != m_helper.calls.end());
        QCOMPARE(restore->arguments()[2].toULongLong(), entry.id);
        QCOMPARE(restore->arguments()[3].toUInt(), 3U);
    }

    void anEmptyHistorySaysHowItBegins()
    {
        window().follow({.page = PageId::History});
        auto *page = window().findChild<HistoryPage *>();
        const auto text = [page] {
            QString all;
            for (const QLabel *label : page->findChildren<QLabel *>()) {
                if (label->isVisible())
                    all += label->text() + u'\n';
            }
            return all;
        };
        m_helper.answer = [](const QDBusMessage &call) {
            return FakeHelper::error(call, ErrorCode::Dismissed);
        };
        QTest::mouseClick(button(*page, u"Show the history"_s), Qt::LeftButton);
        QTRY_VERIFY(text().contains(u"The password prompt was closed"_s));
        m_helper.answer = nullptr;
        QTest::mouseClick(button(*page, u"Show the history"_s), Qt::LeftButton);
        QTRY_VERIFY2(text().contains(u"No changes yet"_s), qPrintable(text()));
        QVERIFY(button(*page, u"Show the history"_s) == nullptr);
    }

    void undoTakesTheChangeBackThroughTheHistory()
    {
        const ChangeOutcome outcome = applyOnce();
        const protocol::HistoryEntries entries{
            {.id = 5,
             .uid = 0,
             .verb = u"apply"_s,
             .operation = outcome.operation,
             .result = u"done"_s,
             .note = {},
             .hasPolicy = false,
             .files = {{.file = "demo", .before = "x", .after = "y"}},
             .profiles = {}}};
        m_helper.answer = [entries](const QDBusMessage &call) {
            return call.member() == u"ListHistory"_s
                ? call.createReply(QVariant::fromValue(entries))
                : call.createReply(QVariant::fromValue(protocol::ItemResults()));
        };
        auto *bar = window().findChild<ChangeBar *>();
        QTest::mouseClick(button(*bar, u"Undo"_s), Qt::LeftButton);
        QTRY_COMPARE(m_helper.calls.last().member(), u"Restore"_s);
        QCOMPARE(m_helper.calls.last().arguments()[2].toULongLong(), 5U);
        QTRY_COMPARE(messages(*bar).value(0), u"The change is taken back. "_s);
        QVERIFY(button(*bar, u"Undo"_s) == nullptr); // it would be the change once more
    }

    void linesAreComparedExactly()
    {
        const std::string before = "a\nb\nc\nd\ne\nf\ng\nh\ni\n";
        const std::string after = "a\nb\nx\nd\ne\nf\ng\nh\ni\nj\n";
        const TextDiff diff = diffLines(before, after, 1);
        QCOMPARE(diff.added, 2);
        QCOMPARE(diff.removed, 1);
        QCOMPARE(diffText(diff), "  …\n  b\n- c\n+ x\n  d\n  …\n  i\n+ j\n");
        QVERIFY(diffLines(before, before).lines.empty());
        QCOMPARE(diffLines({}, "a\n").added, 1);
        std::string many;
        std::string others;
        for (int i = 0; i < 3000; ++i) {
            many += "a" + std::to_string(i) + '\n';
            others += "b" + std::to_string(i) + '\n';
        }
        QCOMPARE(diffLines(many, others).removed, 3000);
    }
};

QTEST_MAIN(TestPolicyCommands)
#include "tst_policy_commands.moc"
