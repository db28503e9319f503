// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How the application changes policy: the service over the helper's calls, what a change means,
/// the Apply sheet, the editor's saving.

#include "core/text/sha256.h"
#include "tests/ui/policy_rig.h"
#include "ui/pages/text_export.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/policy/policy_text.h"
#include "ui/window/change_bar.h"

#include <QLineEdit>
#include <QSpinBox>

using namespace pavise;
using namespace pavise::tests;

class TestPolicy : public PolicyRig
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorIsASentenceOfItsOwn()
    {
        QStringList sentences;
        for (int i = 0; i <= static_cast<int>(ErrorCode::Unacknowledged); ++i) {
            const auto code = static_cast<ErrorCode>(i);
            const QString sentence = failureText(
                {.failure = client::Failure::Refused, .code = code, .detail = {}, .items = {}});
            QCOMPARE(sentence.isEmpty(), code == ErrorCode::Dismissed);
            if (code != ErrorCode::InteractionRequired)
                sentences << sentence;
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
    }

    void aDismissedPromptIsNotAnError()
    {
        answerWith(ErrorCode::Dismissed);
        const ChangeOutcome outcome = applyOnce();
        QCOMPARE(outcome.kind, ChangeOutcome::Kind::Dismissed);
        QVERIFY(outcome.sentence.isEmpty());
        QVERIFY(messages(*window().findChild<ChangeBar *>()).isEmpty());
    }

    void aMissingHelperMakesEverythingReadOnly()
    {
        m_helper.disappear();
        m_graph->policy().probe();
        QTRY_COMPARE(m_graph->policy().readiness(), Readiness::NoHelper);
        QVERIFY(m_graph->policy().readOnlyText().contains(u"export"_s, Qt::CaseInsensitive));
        m_helper.appear(); // installed in the meantime
        m_graph->policy().probe();
        QTRY_COMPARE(m_graph->policy().readiness(), Readiness::Ready);
    }

    void anotherSystemIsReadOnlyWithoutAskingTheHelper()
    {
        m_graph->status().open({.root = m_folder.path().toStdString()});
        QCOMPARE(m_graph->policy().readiness(), Readiness::OtherSystem);
        QVERIFY(!m_graph->policy().readOnlyText().isEmpty());
    }

    void aHelperThatDiesLeavesTheTruth()
    {
        m_helper.answer = [this](const QDBusMessage &call) {
            put(path(u"demo"_s), kAfter); // done, and then it died
            return call.createErrorReply(u"org.freedesktop.DBus.Error.NoReply"_s, u"gone"_s);
        };
        const ChangeOutcome outcome = applyOnce();
        QCOMPARE(outcome.kind, ChangeOutcome::Kind::Uncertain);
        QCOMPARE(outcome.items, QStringList(u"Of 1 file, 1 now have the new text."_s));
    }

    void aTrialIsKeptOrTakenBack()
    {
        QVERIFY(applyOnce(30).isDone());
        QVERIFY(m_graph->policy().trial().has_value());
        auto *bar = window().findChild<ChangeBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(button(*bar, u"Revert (30 s)"_s) != nullptr
                || button(*bar, u"Revert (29 s)"_s) != nullptr);
        QTest::mouseClick(button(*bar, u"Keep"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_graph->policy().trial().has_value());
        QCOMPARE(m_helper.calls.last().member(), u"Confirm"_s);
        QCOMPARE(m_helper.calls.last().arguments().first(),
                 m_helper.calls.first().arguments().first());

        QVERIFY(applyOnce(30).isDone());
        QVERIFY(button(*bar, u"Undo"_s) == nullptr || !button(*bar, u"Undo"_s)->isVisible());
        QTest::mouseClick(button(*bar, u"Revert"_s), Qt::LeftButton);
        QTRY_COMPARE(m_helper.calls.last().member(), u"Revert"_s);
        QTRY_VERIFY(!m_graph->policy().trial().has_value());
        QCOMPARE(messages(*bar), QStringList(u"Taken back. All is as it was before."_s));
    }

    void keepingIsTriedAgainWhenItFailed()
    {
        QVERIFY(applyOnce(30).isDone());
        auto *bar = window().findChild<ChangeBar *>();
        answerWith(ErrorCode::Busy);
        QTest::mouseClick(button(*bar, u"Keep"_s), Qt::LeftButton);
        QTRY_VERIFY(messages(*bar).value(0).contains(u"It could not be kept"_s));
        QVERIFY(m_graph->policy().trial().has_value());
        answerWith(ErrorCode::Unavailable); // it knows of none any more
        QTest::mouseClick(button(*bar, u"Keep"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_graph->policy().trial().has_value());
        QVERIFY(messages(*bar).value(0).startsWith(u"Look again."_s));
    }

    void oneChangeIsTriedAtATime()
    {
        QVERIFY(applyOnce(30).isDone());
        QVERIFY(openDemo() != nullptr);
        ApplySheet *sheet = openSheet(true);
        QVERIFY(sheet != nullptr);
        QCOMPARE(messages(*sheet).filter(u"Another change is being tried."_s).size(), 1);
        QVERIFY(!button(*sheet, u"Apply"_s)->isEnabled());
        m_graph->policy().revertTrial();
        QTRY_VERIFY(button(*sheet, u"Apply"_s)->isEnabled());
        QVERIFY(messages(*sheet).isEmpty());
        sheet->reject();
    }

    void aLocalFileBringsItsProfilesAlong()
    {
        const text::DiskFiles disk;
        const std::string base = path({}).chopped(1).toStdString();
        QCOMPARE(includersOf(disk, base, "local/demo", {"demo", "other"}),
                 (std::vector<std::string>{"demo", "other"}));
        QVERIFY(includersOf(disk, base, "abstractions/base", {"demo", "other"}).empty());
        QVERIFY(includersOf(disk, base, "local/dem", {"demo", "other"}).empty());
        put(path(u"whole"_s), "profile whole {\n  include <local>\n  include <local/demo2>\n}\n");
        QCOMPARE(includersOf(disk, base, "local/demo", {"whole"}),
                 std::vector<std::string>{"whole"});
        put(path(u"whole"_s), "profile whole {\n  include <local/demo2>\n}\n");
        QVERIFY(includersOf(disk, base, "local/demo", {"whole"}).empty());
        QFile::remove(path(u"whole"_s));
    }

    void thePreviewSaysWhatChanges()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_graph->denials().snapshot()->isCollected, kLongMs);
        const ChangePreview preview =
            previewChange({.changes = {{.file = "demo", .before = kBefore, .after = kAfter}},
                           .tree = tree(),
                           .status = m_graph->status().snapshot(),
                           .denials = m_graph->denials().snapshot()},
                          {});
        QVERIFY(preview.isComplete);
        QVERIFY2(preview.errors.isEmpty(), qPrintable(preview.errors.join(u'\n')));
        QCOMPARE(preview.profiles.size(), 1U);
        const ProfilePreview &demo = preview.profiles.front();
        QCOMPARE(demo.fixed, 1U);
        QCOMPARE(demo.recorded, 1U);
        QString allowed;
        QString denied;
        for (const PreviewRow &row : demo.rows) {
            if (row.kind == PreviewRow::Kind::Allowed)
                allowed += row.permissions + u' ' + row.target + u' ' + row.reason;
            if (row.kind == PreviewRow::Kind::Denied)
                denied += row.permissions + u' ' + row.target;
        }
        QVERIFY2(allowed.startsWith(u"r /etc/shadow demo, line 4"_s), qPrintable(allowed));
        QVERIFY2(denied.contains(u"/var/lib/demo/"_s), qPrintable(denied));
        QVERIFY(preview.hasConcern()); // the shadow file
        QCOMPARE(preview.batch.size(), 1);
        const auto digest = text::sha256(kBefore);
        QCOMPARE(preview.batch.front().expectedDigest,
                 QByteArray(reinterpret_cast<const char *>(digest.data()), digest.size()));
    }

    void brokenTextIsNotOfferedToTheKernel()
    {
        const ChangePreview preview =
            previewChange({.changes = {{.file = "demo",
                                        .before = kBefore,
                                        .after = "profile demo {\n  nonsense\n}\n"}},
                           .tree = tree(),
                           .status = m_graph->status().snapshot(),
                           .denials = m_graph->denials().snapshot()},
                          {});
        QVERIFY(!preview.errors.isEmpty());
        QVERIFY2(preview.errors.first().contains(u"line 2"_s), qPrintable(preview.errors.first()));
    }

    void controlReturnAppliesThroughTheSheet()
    {
        QPlainTextEdit *edit = openDemo();
        QVERIFY(edit != nullptr);
        setText(*edit, kAfter);
        QTRY_VERIFY(button(editor(), u"Apply"_s)->isEnabled());
        ApplySheet *sheet = openSheet(true);
        QVERIFY(sheet != nullptr);
        QPushButton *apply = button(*sheet, u"Apply"_s);
        QTRY_VERIFY(apply->isEnabled());
        QVERIFY(!apply->isDefault()); // /etc/shadow is sensitive
        QTest::keyClick(sheet, Qt::Key_Return);
        QVERIFY(m_helper.calls.isEmpty());

        for (QLineEdit *line : sheet->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"Note for the history"_s)
                line->setText(u"a note"_s);
        }
        shown<QSpinBox>(*sheet)->setValue(45);
        m_helper.answer = [this](const QDBusMessage &call) {
            put(path(u"demo"_s), kAfter);
            return call.createReply(QVariant::fromValue(protocol::ItemResults()));
        };
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_VERIFY(window().findChild<ApplySheet *>() == nullptr);
        QCOMPARE(m_helper.calls.size(), 1);
        const QVariantList sent = m_helper.calls.first().arguments();
        QCOMPARE(m_helper.calls.first().member(), u"ApplyProfiles"_s);
        QCOMPARE(sent[1].toByteArray(), "a note"_ba);
        const auto items = qdbus_cast<protocol::ProfileTexts>(sent[2]);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].text, QByteArray(kAfter));
        QCOMPARE(sent[3].toUInt(), 3U);
        QCOMPARE(sent[4].toUInt(), 45U);
        QVERIFY(!edit->document()->isModified());
        QVERIFY(m_graph->policy().trial().has_value());

        // Taken back: the text stays as a draft.
        m_helper.answer = nullptr;
        put(path(u"demo"_s), kBefore);
        m_graph->policy().revertTrial();
        QTRY_VERIFY_WITH_TIMEOUT(edit->document()->isModified(), kLongMs);
        QCOMPARE(edit->toPlainText(), QString::fromUtf8(kAfter));
        edit->document()->setModified(false);
    }

    void controlSSavesWithoutLoading()
    {
        QPlainTextEdit *edit = openDemo();
        setText(*edit, kAfter);
        ApplySheet *sheet = openSheet(false);
        QVERIFY(sheet != nullptr);
        QVERIFY(!checkBox(*sheet, u"Load"_s)->isChecked());
        QPushButton *save = button(*sheet, u"Save"_s);
        QTRY_VERIFY(save->isEnabled());
        answerWith(ErrorCode::Dismissed);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(m_helper.calls.last().arguments()[3].toUInt(), 1U);
        QCOMPARE(m_helper.calls.last().arguments()[4].toUInt(), 0U); // nothing to try
        QVERIFY(messages(*sheet).first().startsWith(u"Not applied."_s));
        QVERIFY(edit->document()->isModified());
        sheet->reject();
        edit->document()->setModified(false);
    }

    void aDangerousChangeIsAskedForTwice()
    {
        QPlainTextEdit *edit = openDemo();
        setText(*edit, kAfter);
        ApplySheet *sheet = openSheet(true);
        QVERIFY(sheet != nullptr);
        QVERIFY(checkBox(*sheet, u"I know"_s)->isHidden());
        answerWith(ErrorCode::Dangerous);
        QPushButton *apply = button(*sheet, u"Apply"_s);
        checkBox(*sheet, u"Try first"_s)->setChecked(false);
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_VERIFY(checkBox(*sheet, u"I know"_s)->isVisible());
        m_helper.answer = nullptr;
        checkBox(*sheet, u"I know"_s)->setChecked(true);
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_COMPARE(m_helper.calls.size(), 2);
        QCOMPARE(m_helper.calls.last().arguments()[3].toUInt(), 7U);
        QVERIFY(m_helper.calls.last().arguments()[4].toUInt() >= 10);
        QTRY_VERIFY(window().findChild<ApplySheet *>() == nullptr);
        edit->document()->setModified(false);
    }

    void aChangeOnDiskIsNotOverwritten()
    {
        QPlainTextEdit *edit = openDemo();
        setText(*edit, kAfter);
        const QByteArray theirs = QByteArray(kBefore) + "# theirs\n";
        put(path(u"demo"_s), theirs);
        QTRY_VERIFY_WITH_TIMEOUT(!messages(editor()).isEmpty(), kLongMs);
        QVERIFY(messages(editor()).first().startsWith(u"The file was changed on the disk."_s));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(window().findChild<ApplySheet *>() == nullptr);
        QTest::mouseClick(button(editor(), u"Keep mine"_s), Qt::LeftButton);
        QCOMPARE(edit->toPlainText(), QString::fromUtf8(kAfter));
        QVERIFY(edit->document()->isModified());

        put(path(u"demo"_s), theirs + "# more\n");
        QTRY_VERIFY_WITH_TIMEOUT(!messages(editor()).isEmpty(), kLongMs);
        QTest::mouseClick(button(editor(), u"Reload"_s), Qt::LeftButton);
        QCOMPARE(edit->toPlainText().toUtf8(), theirs + "# more\n");
        QVERIFY(!edit->document()->isModified());
        edit->undo(); // nothing is lost
        QCOMPARE(edit->toPlainText(), QString::fromUtf8(kAfter));
        edit->document()->setModified(false);
    }

    void aHalfWrittenFileIsNotBelieved()
    {
        QPlainTextEdit *edit = openDemo();
        for (int i = 0; i < 5; ++i) {
            put(path(u"demo"_s), "profile de");
            QTest::qWait(150);
            put(path(u"demo"_s), QByteArray(kBefore) + "# " + QByteArray::number(i) + '\n');
            QTest::qWait(60);
        }
        QTRY_VERIFY_WITH_TIMEOUT(edit->toPlainText().endsWith(u"# 4\n"_s), kLongMs);
        edit->undo(); // one step: nothing was taken in between
        QCOMPARE(edit->toPlainText(), QString::fromUtf8(kBefore));
        edit->document()->setModified(false);
    }

    void anEmptiedFileIsAskedAbout()
    {
        QPlainTextEdit *edit = openDemo();
        put(path(u"demo"_s), "");
        QTRY_VERIFY_WITH_TIMEOUT(!messages(editor()).isEmpty(), kLongMs);
        QCOMPARE(edit->toPlainText(), QString::fromUtf8(kBefore));
        put(path(u"demo"_s), kBefore);
        QTRY_VERIFY_WITH_TIMEOUT(messages(editor()).isEmpty(), kLongMs);
        QVERIFY(!edit->document()->isModified());
    }

    void aDeletedFileIsMadeAgainBySaving()
    {
        QPlainTextEdit *edit = openDemo();
        QVERIFY(QFile::remove(path(u"demo"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!messages(editor()).isEmpty(), kLongMs);
        QVERIFY(messages(editor()).first().startsWith(u"The file was deleted."_s));
        QVERIFY(button(editor(), u"Reload"_s) == nullptr);
        ApplySheet *sheet = openSheet(true);
        QVERIFY(sheet != nullptr);
        checkBox(*sheet, u"Try first"_s)->setChecked(false);
        m_helper.answer = [this](const QDBusMessage &call) {
            put(path(u"demo"_s), kBefore);
            return call.createReply(QVariant::fromValue(protocol::ItemResults()));
        };
        QTRY_VERIFY(button(*sheet, u"Apply"_s)->isEnabled());
        QTest::mouseClick(button(*sheet, u"Apply"_s), Qt::LeftButton);
        QTRY_VERIFY(window().findChild<ApplySheet *>() == nullptr);
        const auto items =
            qdbus_cast<protocol::ProfileTexts>(m_helper.calls.first().arguments()[2]);
        QCOMPARE(items.value(0).text, QByteArray(kBefore));
        QVERIFY(items.value(0).expectedDigest.isEmpty()); // there must be none
        QTRY_VERIFY_WITH_TIMEOUT(messages(editor()).isEmpty(), kLongMs);
        QVERIFY(!edit->document()->isModified());
    }

    void theSampleSystemOffersOnlyToExport()
    {
        QPlainTextEdit *edit = openDemo();
        setText(*edit, kAfter);
        SystemTree other = tree();
        other.standsIn = false;
        m_graph->status().open(other);
        QTRY_VERIFY_WITH_TIMEOUT(m_graph->status().snapshot()->isScanned, kLongMs);
        ApplySheet *sheet = openSheet(true);
        QVERIFY(sheet != nullptr);
        QVERIFY(messages(*sheet).first().startsWith(u"Only to look at."_s));
        QVERIFY(!button(*sheet, u"Apply"_s)->isEnabled());
        QVERIFY(button(*sheet, u"Export"_s)->isEnabled());
        sheet->reject();
        const QTemporaryDir folder;
        QCOMPARE(writeTexts(folder.path(), {{.file = "local/demo", .bytes = "x"}}).role, Role::Ok);
        QVERIFY(QFile::exists(folder.filePath(u"local_demo"_s)));
        QCOMPARE(writeTexts(folder.path(), {{.file = "local/demo", .bytes = "y"}}).role,
                 Role::Warn);
        QVERIFY(m_helper.calls.isEmpty());
        edit->document()->setModified(false);
    }
};

QTEST_MAIN(TestPolicy)
#include "tst_policy.moc"
