// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A trial is never out of reach, also not behind a dialog; what was pending before the program
/// started is told; Undo asks once; reloading takes any number of files; rules go to local files.

#include "core/text/sha256.h"
#include "tests/ui/policy_rig.h"
#include "ui/pages/apply/apply_cards.h"
#include "ui/pages/profiles/profiles_page.h"
#include "ui/services/change/local_variant.h"
#include "ui/services/logs/denial_service.h"
#include "ui/trial_bar.h"
#include "ui/widgets/table/table_view.h"
#include "ui/window/change_bar.h"
#include "ui/wizard/learn/learn_wizard.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QMessageBox>
#include <QTextBlock>

#include <unistd.h>

using namespace pavise;
using namespace pavise::tests;

namespace {

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

class TestTrial : public PolicyRig
{
    Q_OBJECT

    /// Everything the person does goes through; files are written.
    void doAll()
    {
        m_helper.answer = [this](const QDBusMessage &call) {
            if (call.member() != u"ApplyProfiles"_s)
                return call.createReply(QVariant::fromValue(protocol::ItemResults()));
            const auto flags = protocol::ApplyFlags::fromInt(call.arguments()[3].toUInt());
            for (const auto &item : qdbus_cast<protocol::ProfileTexts>(call.arguments()[2])) {
                if (flags.testFlag(protocol::ApplyFlag::Save))
                    put(path(QString::fromUtf8(item.file)), item.text);
            }
            return call.createReply(QVariant::fromValue(protocol::ItemResults()));
        };
    }

    protocol::ProfileTexts lastItems()
    {
        return qdbus_cast<protocol::ProfileTexts>(m_helper.calls.last().arguments()[2]);
    }

    ApplySheet *sheetFor(const char *text)
    {
        QPlainTextEdit *edit = openDemo();
        if (edit == nullptr)
            return nullptr;
        setText(*edit, text);
        ApplySheet *sheet = nullptr;
        if (!QTest::qWaitFor([&] { return button(editor(), u"Apply"_s)->isEnabled(); }, kLongMs))
            return nullptr;
        sheet = openSheet(true);
        const bool isReady = QTest::qWaitFor(
            [&] { return sheet != nullptr && button(*sheet, u"Apply"_s)->isEnabled(); }, kLongMs);
        return isReady ? sheet : nullptr;
    }

private Q_SLOTS:
    void aDialogHasTheTrialsButtonsToo()
    {
        QVERIFY(applyOnce(30).isDone());
        QMessageBox box(QMessageBox::Question, u"Title"_s, u"A question"_s,
                        QMessageBox::Yes | QMessageBox::No, &window());
        box.open();
        auto *bar = box.findChild<TrialBar *>();
        QVERIFY(bar != nullptr);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->height() > 0);
        QVERIFY(button(*bar, u"Revert ("_s) != nullptr);
        QTest::mouseClick(button(*bar, u"Keep"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_graph->policy().trial().has_value());
        QCOMPARE(m_helper.calls.last().member(), u"Confirm"_s);
        QVERIFY(bar->isHidden());
        box.close();
    }

    void aTrialThatBeginsBehindAWizardIsSeenInIt()
    {
        LearnWizard learn(m_graph->status(), m_graph->denials(), {}, &window());
        learn.open();
        QVERIFY(QTest::qWaitForWindowExposed(&learn));
        auto *bar = learn.findChild<TrialBar *>();
        QVERIFY(bar != nullptr);
        QVERIFY(!bar->isVisible());
        QVERIFY(applyOnce(30).isDone());
        QTRY_VERIFY(bar->isVisible());
        // In its own room, above all else.
        QTRY_VERIFY(bar->height() >= bar->sizeHint().height() / 2);
        QCOMPARE(bar->mapTo(&learn, QPoint()).y(), 0);
        QVERIFY(learn.currentPage()->mapTo(&learn, QPoint()).y() >= bar->height());
        QTest::mouseClick(button(*bar, u"Revert"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_graph->policy().trial().has_value());
        QCOMPARE(m_helper.calls.last().member(), u"Revert"_s);
        learn.reject();
    }

    void aSheetOverATrialSaysWhatToDo()
    {
        QVERIFY(applyOnce(30).isDone());
        QVERIFY(openDemo() != nullptr);
        ApplySheet *sheet = openSheet(true);
        QVERIFY(sheet != nullptr);
        QVERIFY(!button(*sheet, u"Apply"_s)->isEnabled());
        auto *bar = sheet->findChild<TrialBar *>();
        QTest::mouseClick(button(*bar, u"Keep"_s), Qt::LeftButton);
        QTRY_VERIFY(button(*sheet, u"Apply"_s)->isEnabled());
        sheet->reject();
    }

    void whatWasPendingBeforeTheStartIsTold()
    {
        m_graph.reset();
        m_helper.pending = {{.operation = u"earlier"_s,
                             .verb = u"apply"_s,
                             .uid = ::getuid(),
                             .secondsLeft = 40,
                             .profiles = {"demo"}},
                            {.operation = u"later"_s,
                             .verb = u"set-mode"_s,
                             .uid = ::getuid() + 1,
                             .secondsLeft = 3000,
                             .profiles = {"other"}}};
        m_graph = std::make_unique<app::ObjectGraph>(m_helper.bus());
        m_graph->start({.tree = tree(), .files = {}});
        auto *bar = window().findChild<ChangeBar *>();
        QTRY_COMPARE(messages(*bar).size(), 1);
        const QString text = messages(*bar).first();
        QVERIFY2(text.startsWith(u"A trial runs."_s), qPrintable(text));
        QVERIFY2(text.contains(u"demo"_s), qPrintable(text));
        QVERIFY2(text.contains(u"1 more"_s), qPrintable(text));
        QCOMPARE(m_graph->policy().pending().size(), 2);
        m_helper.calls.clear();
        QTest::mouseClick(button(*bar, u"Take back now"_s), Qt::LeftButton);
        QTRY_COMPARE(m_graph->policy().pending().size(), 1);
        QCOMPARE(m_helper.calls.first().member(), u"Revert"_s);
        QCOMPARE(m_helper.calls.first().arguments().first().toString(), u"earlier"_s);
        // Of another user: only told.
        QTRY_VERIFY(messages(*bar).value(0).startsWith(u"For a while only."_s));
        QVERIFY(button(*bar, u"Take back now"_s) == nullptr);
        m_helper.pending.clear();
        m_graph->policy().askPending();
        QTRY_VERIFY(messages(*bar).isEmpty());
    }

    void undoOfATextIsOneCall()
    {
        doAll();
        ApplySheet *sheet = sheetFor(kAfter);
        QVERIFY(sheet != nullptr);
        checkBox(*sheet, u"Try first"_s)->setChecked(false);
        QTest::mouseClick(button(*sheet, u"Apply"_s), Qt::LeftButton);
        auto *bar = window().findChild<ChangeBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kLongMs);
        m_helper.calls.clear();
        QTest::mouseClick(button(*bar, u"Undo"_s), Qt::LeftButton);
        QTRY_COMPARE(m_helper.calls.size(), 1);
        QCOMPARE(m_helper.calls.first().member(), u"ApplyProfiles"_s);
        QCOMPARE(lastItems().size(), 1);
        QCOMPARE(lastItems().first().text, QByteArray(kBefore));
        QCOMPARE(lastItems().first().expectedDigest, digest(kAfter));
        QTRY_VERIFY(messages(*bar).value(0).startsWith(u"The change is taken back."_s));
    }

    void undoOfAModeIsOneCall()
    {
        doAll();
        std::optional<ChangeOutcome> outcome;
        m_graph->policy().setMode({{.file = "demo", .profile = "demo"}},
                                  protocol::ProfileMode::Complain, {}, 0, u"Done."_s, this,
                                  [&](const ChangeOutcome &found) { outcome = found; });
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(outcome->isDone());
        m_helper.calls.clear();
        std::optional<ChangeOutcome> undone;
        m_graph->policy().undo(outcome->operation, u"Undone."_s, this,
                               [&](const ChangeOutcome &found) { undone = found; });
        QTRY_VERIFY(undone.has_value());
        QCOMPARE(m_helper.calls.size(), 1);
        QCOMPARE(m_helper.calls.first().member(), u"SetMode"_s);
        QCOMPARE(m_helper.calls.first().arguments()[3].toUInt(),
                 static_cast<uint>(protocol::ProfileMode::Enforce));
    }

    void addedRulesCanGoToTheLocalFile()
    {
        doAll();
        const QByteArray added =
            QByteArray(kBefore).replace("  /etc/demo r,\n", "  /etc/demo r,\n  /etc/more r,\n");
        ApplySheet *sheet = sheetFor(added.constData());
        QVERIFY(sheet != nullptr);
        auto *where = sheet->findChild<QComboBox *>();
        QVERIFY(where->isEnabled());
        QVERIFY(!sheet->writesLocal());
        where->setFocus();
        QTest::keyClick(where, Qt::Key_Down);
        QTest::keyClick(where, Qt::Key_Return);
        if (!sheet->writesLocal()) {
            where->setCurrentIndex(1);
            Q_EMIT where->activated(1);
        }
        QTRY_VERIFY_WITH_TIMEOUT(button(*sheet, u"Apply"_s)->isEnabled(), kLongMs);
        QVERIFY(sheet->writesLocal());
        QCOMPARE(sheet->written().size(), 1U);
        QCOMPARE(sheet->written().front().file, std::string("local/demo"));
        checkBox(*sheet, u"Try first"_s)->setChecked(false);
        QTest::mouseClick(button(*sheet, u"Apply"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_helper.calls.isEmpty(), kLongMs);
        QCOMPARE(m_helper.calls.last().member(), u"ApplyProfiles"_s);
        const auto items = lastItems();
        QCOMPARE(items.first().file, QByteArray("local/demo"));
        QVERIFY2(items.first().text.contains("/etc/more r,"), items.first().text.constData());
        QVERIFY(items.first().text.contains("/etc/local r,"));
        for (const auto &item : items) {
            if (item.file == "demo")
                QCOMPARE(item.text, QByteArray(kBefore));
        }
        // The editor's text is what stands on the disk.
        auto *view = shown<ProfileEditor>(window());
        QTRY_COMPARE(view->toPlainText(), QString::fromUtf8(kBefore));
    }

    void whatALocalFileCannotSayStaysWhereItIs_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("obstacle");
        const QByteArray head = "profile demo /usr/bin/demo {\n  include if exists <local/demo>\n";
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                            LocalObstacle obstacle) {
            QTest::newRow(name) << before << after << static_cast<int>(obstacle);
        };
        row("added", head + "}\n", head + "  /a r,\n}\n", LocalObstacle::None);
        row("comment too", head + "}\n", head + "  # why\n  /a r,\n}\n", LocalObstacle::None);
        row("removed", head + "  /a r,\n}\n", head + "}\n", LocalObstacle::NotOnlyAdded);
        row("changed", head + "  /a r,\n}\n", head + "  /a rw,\n}\n", LocalObstacle::NotOnlyAdded);
        row("child", head + "}\n", head + "  profile c {\n    /a r,\n  }\n}\n",
            LocalObstacle::NotInAProfile);
        row("in a child", head + "  profile c {\n  }\n}\n",
            head + "  profile c {\n  /a r,\n  }\n}\n", LocalObstacle::NotInAProfile);
        row("preamble", head + "}\n", "@{X}=/a\n" + head + "}\n", LocalObstacle::NotInAProfile);
        row("no include", "profile demo {\n}\n", "profile demo {\n  /a r,\n}\n",
            LocalObstacle::NoInclude);
    }

    void whatALocalFileCannotSayStaysWhereItIs()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, obstacle);
        const LocalVariant variant = localVariant(
            {{.file = "demo", .before = before.toStdString(), .after = after.toStdString()}},
            tree());
        QCOMPARE(static_cast<int>(variant.obstacle), obstacle);
        QCOMPARE(variant.changes.empty(), obstacle != 0);
        QCOMPARE(obstacleText(variant.obstacle).isEmpty(), obstacle == 0);
    }

    void headsOfFilesStandOutFromTheirLines()
    {
        QPlainTextEdit view;
        showDiff(view,
                 {{.file = "one", .before = "a\n", .after = "a\n+ b\n"},
                  {.file = "local/two", .after = "c\n", .existed = false}});
        QStringList heads;
        int fillers = 0;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            if (block.text().isEmpty()) {
                ++fillers;
                continue;
            }
            const bool isBold = block.begin().fragment().charFormat().fontWeight() > QFont::Medium;
            if (isBold)
                heads << block.text();
            else
                QVERIFY2(!block.text().startsWith(u"one"_s), qPrintable(block.text()));
        }
        QCOMPARE(heads.size(), 2);
        QVERIFY(heads[0].startsWith(u"one"_s));
        QVERIFY(heads[1].startsWith(u"local/two"_s));
        QVERIFY(heads[1].contains(u"new file"_s));
        QCOMPARE(fillers, 1);
        // Heads and changed lines are tinted, and not alike.
        QSet<QRgb> grounds;
        for (const auto &mark : view.extraSelections())
            grounds << mark.format.background().color().rgb();
        QCOMPARE(grounds.size(), 2);
    }

    void aThousandFilesAreReloadedInParts()
    {
        constexpr int kFiles = 150;
        std::vector<std::string> files;
        for (int i = 0; i < kFiles; ++i) {
            const QString name = u"many%1"_s.arg(i, 3, 10, QLatin1Char('0'));
            put(path(name), "profile " + name.toUtf8() + " { /a r, }\n");
            files.push_back(name.toStdString());
        }
        files.emplace_back("missing");
        QCOMPARE(PolicyService::reloadCalls(files.size()), 3);
        m_helper.calls.clear();
        std::optional<ChangeOutcome> outcome;
        m_graph->policy().reload(files, u"why"_s, u"Loaded."_s, this,
                                 [&](const ChangeOutcome &found) { outcome = found; });
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), kLongMs);
        QVERIFY(outcome->isDone());
        QCOMPARE(outcome->items.size(), 1);
        QVERIFY(outcome->items.first().contains(u"missing"_s));
        QList<QByteArray> sent;
        for (const QDBusMessage &call : m_helper.calls) {
            QCOMPARE(call.member(), u"ApplyProfiles"_s);
            const auto items = qdbus_cast<protocol::ProfileTexts>(call.arguments()[2]);
            QVERIFY(items.size() <= 64);
            for (const auto &item : items)
                sent << item.file;
        }
        QCOMPARE(sent.size(), kFiles);
        QCOMPARE(m_helper.calls.size(), 3);
        // Undoing a third of it would be of no use.
        QVERIFY(button(*window().findChild<ChangeBar *>(), u"Undo"_s) == nullptr);
    }

    void aPartThatFailsEndsTheReload()
    {
        std::vector<std::string> files;
        for (int i = 0; i < 70; ++i) {
            const QString name = u"part%1"_s.arg(i);
            put(path(name), "profile " + name.toUtf8() + " { /a r, }\n");
            files.push_back(name.toStdString());
        }
        m_helper.answer = [count = 0](const QDBusMessage &call) mutable {
            return ++count == 1 ? call.createReply(QVariant::fromValue(protocol::ItemResults()))
                                : FakeHelper::error(call, ErrorCode::Dismissed);
        };
        std::optional<ChangeOutcome> outcome;
        m_graph->policy().reload(files, {}, u"Loaded."_s, this,
                                 [&](const ChangeOutcome &found) { outcome = found; });
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), kLongMs);
        QCOMPARE(outcome->kind, ChangeOutcome::Kind::Dismissed);
        QVERIFY2(outcome->items.join(u' ').contains(u"64 files"_s),
                 qPrintable(outcome->items.join(u' ')));
    }
};

QTEST_MAIN(TestTrial)
#include "tst_trial.moc"
