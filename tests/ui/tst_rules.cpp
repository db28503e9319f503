// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What stands below the editor: rules against reality, recorded events tried on the text, the
/// impact of an edit of a shared file.

#include "tests/ui/analysis_rig.h"
#include "ui/compare/impact_view.h"
#include "ui/pages/editor_panels.h"
#include "ui/rules/dry_run_panel.h"
#include "ui/rules/rules_panel.h"

namespace pavise::tests {

namespace {

const char *const kJudged = "profile demo /usr/bin/demo {\n"
                            "  /etc/demo r,\n"
                            "  /etc/** r,\n"
                            "  deny /var/cache/demo/** w,\n"
                            "  /var/cache/demo/x w,\n"
                            "  /usr/share/demo/** r,\n"
                            "}\n";

} // namespace

class TestRules : public AnalysisRig
{
    Q_OBJECT

    EditorPanels &panels() { return *window().findChild<EditorPanels *>(); }
    RulesPanel &rules() { return *window().findChild<RulesPanel *>(); }
    TableView &table() { return *named<TableView>(rules(), u"Rules against reality"_s); }
    DryRunPanel &dryRun() { return *window().findChild<DryRunPanel *>(); }

    QPlainTextEdit *judge(const QByteArray &text)
    {
        put(path(u"demo"_s), text);
        QPlainTextEdit *edit = openDemo();
        if (edit == nullptr)
            return nullptr;
        window().activateWindow();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        const bool isKnown =
            QTest::qWaitFor([this] { return rules().findingCount() >= 0; }, kLongMs);
        return isKnown ? edit : nullptr;
    }

    int rowOf(const QString &rule)
    {
        return static_cast<int>(column(*table().model(), RuleModel::Rule).indexOf(rule));
    }

    QString cell(const QString &rule, int column)
    {
        return table().model()->index(rowOf(rule), column).data().toString();
    }

private Q_SLOTS:
    void eachFindingHasItsReasonAndItsWinner()
    {
        QVERIFY(judge(kJudged) != nullptr);
        QCOMPARE(cell(u"/etc/demo r"_s, RuleModel::Finding), u"redundant"_s);
        QVERIFY(cell(u"/etc/demo r"_s, RuleModel::Why).contains(u"demo, line 3"_s));
        QCOMPARE(cell(u"/etc/** r"_s, RuleModel::Finding), u"sensitive"_s);
        QVERIFY(cell(u"/etc/** r"_s, RuleModel::Why).contains(u"passwords and keys"_s));
        QCOMPARE(cell(u"/var/cache/demo/x w"_s, RuleModel::Finding), u"shadowed"_s);
        QVERIFY(cell(u"/var/cache/demo/x w"_s, RuleModel::Why).contains(u"demo, line 4"_s));
        QCOMPARE(rowOf(u"/usr/share/demo/** r"_s), -1); // there is nothing to say of it
    }

    void theChoiceShowsOneKind()
    {
        QVERIFY(judge(kJudged) != nullptr);
        auto *choice = named<QComboBox>(rules(), u"Which rules"_s);
        choose(*choice, u"Without effect"_s);
        QCOMPARE(table().model()->rowCount(), 2);
        choose(*choice, u"Every rule"_s);
        QCOMPARE(table().model()->rowCount(), 5);
        // The log holds a denial of /etc/shadow, which the wide rule answers.
        QCOMPARE(cell(u"/etc/** r"_s, RuleModel::Needs), u"1"_s);
        choose(*choice, u"Never needed by recorded events"_s);
        QVERIFY(rowOf(u"/usr/share/demo/** r"_s) >= 0);
        QCOMPARE(rowOf(u"/etc/** r"_s), -1);
        choose(*choice, u"Not enforced here"_s);
        QVERIFY(shownTexts(rules()).contains(u"Nothing of this kind"_s));
    }

    void enterGoesToTheRuleAndFromTheReasonToTheWinner()
    {
        QPlainTextEdit *edit = judge(kJudged);
        QVERIFY(edit != nullptr);
        table().setFocus();
        table().setCurrentIndex(table().model()->index(rowOf(u"/var/cache/demo/x w"_s), 0));
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(edit->textCursor().blockNumber(), 4);
        const QModelIndex why =
            table().model()->index(rowOf(u"/var/cache/demo/x w"_s), RuleModel::Why);
        const QPoint middle = table().visualRect(why).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(edit->textCursor().blockNumber(), 3);
    }

    void aRuleIsTakenOutAndComesBack()
    {
        QPlainTextEdit *edit = judge(kJudged);
        QVERIFY(edit != nullptr);
        const QString before = edit->toPlainText();
        table().setCurrentIndex(table().model()->index(rowOf(u"/etc/demo r"_s), 0));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Delete);
        QVERIFY(!edit->toPlainText().contains(u"/etc/demo r"_s));
        QCOMPARE(edit->toPlainText().count(u'\n'), before.count(u'\n') - 1);
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(u"/etc/demo r"_s), -1, kLongMs);
        edit->undo();
        QCOMPARE(edit->toPlainText(), before);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"/etc/demo r"_s) >= 0, kLongMs);
    }

    void theCostOfEachRuleIsMeasured()
    {
        QVERIFY(judge(kJudged) != nullptr);
        QTest::mouseClick(button(rules(), u"Measure cost"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"/usr/share/demo/** r"_s) >= 0, kLongMs);
        QVERIFY(cell(u"/usr/share/demo/** r"_s, RuleModel::States).toInt() > 0);
        // What others grant costs nothing.
        QCOMPARE(cell(u"/etc/demo r"_s, RuleModel::States), u"0"_s);
    }

    void errorsLeaveNothingToSay()
    {
        QPlainTextEdit *edit = judge(kJudged);
        QVERIFY(edit != nullptr);
        setText(*edit, "profile demo {\n  /etc/x q,\n}\n");
        QTRY_VERIFY_WITH_TIMEOUT(shownTexts(rules()).contains(u"No rules to look at"_s), kLongMs);
        edit->document()->setModified(false);
    }

    void recordedEventsAreTriedWhileTyping()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_graph->denials().snapshot()->isCollected, kLongMs);
        QPlainTextEdit *edit = openDemo();
        QVERIFY(edit != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(dryRun().title(), u"Dry run: 0 fixed, 1 still denied"_s, kLongMs);
        setText(*edit, kAfter);
        QTRY_COMPARE_WITH_TIMEOUT(dryRun().title(), u"Dry run: 1 fixed, 0 still denied"_s, kLongMs);
        window().activateWindow();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        auto *events = shown<TableView>(dryRun());
        QVERIFY(events != nullptr);
        QCOMPARE(column(*events->model(), 0), QStringList(u"/etc/shadow"_s));
        QCOMPARE(column(*events->model(), 1), QStringList(u"fixed"_s));
        edit->undo();
        QTRY_COMPARE_WITH_TIMEOUT(column(*events->model(), 1), QStringList(u"still denied"_s),
                                  kLongMs);
        events->setCurrentIndex(events->model()->index(0, 0));
        events->setFocus();
        QTest::keyClick(events, Qt::Key_Return);
        QCOMPARE(window().currentPage(), PageId::Explain); // why it is so
        edit->document()->setModified(false);
    }

    void anEditOfASharedFileListsTheProfilesThatChange()
    {
        put(path(u"abstractions/shared"_s), "/etc/shared r,\n");
        for (const QString &name : {u"one"_s, u"two"_s})
            put(path(name),
                "profile " + name.toUtf8() + " /usr/bin/" + name.toUtf8()
                    + " {\n  include <abstractions/shared>\n}\n");
        put(path(u"three"_s),
            "profile three /usr/bin/three {\n  include <abstractions/shared>\n  /etc/** r,\n}\n");
        window().follow(
            {.page = PageId::Editor, .file = path(u"abstractions/shared"_s).toStdString()});
        auto *edit = shown<ProfileEditor>(window());
        QTRY_VERIFY_WITH_TIMEOUT(edit->toPlainText().contains(u"shared"_s), kLongMs);
        window().activateWindow();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        auto &impact = *window().findChild<ImpactView *>();
        QVERIFY(impact.isVisible());
        QVERIFY(shownTexts(impact).contains(u"No edits"_s));
        setText(*edit, "/etc/shared r,\n/etc/more r,\n");
        QTRY_COMPARE_WITH_TIMEOUT(impact.changedProfiles(), 2, kLongMs);
        QTRY_VERIFY_WITH_TIMEOUT(!impact.isBusy(), kLongMs);
        // The rules of a shared file stand in no profile, and are no errors.
        QTRY_VERIFY_WITH_TIMEOUT(button(editor(), u"Apply"_s)->isEnabled(), kLongMs);
        auto *profiles = shown<TableView>(impact);
        const QStringList rows = column(*profiles->model(), 0);
        QVERIFY(rows.contains(u"one"_s) && rows.contains(u"two"_s));
        QVERIFY(!rows.contains(u"three"_s)); // it could read all of /etc before
        QCOMPARE(rows.count(u"/etc/more"_s), 2);
        QTRY_VERIFY_WITH_TIMEOUT(
            shownTexts(impact).contains(u"3 files read it · 2 profiles change"_s), kLongMs);
        edit->document()->setModified(false);
    }
};

} // namespace pavise::tests

QTEST_MAIN(pavise::tests::TestRules)
#include "tst_rules.moc"
