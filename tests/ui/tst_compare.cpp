// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Versions of a profile compared in the real window: disk, editor, kernel, history, another file.

#include "tests/ui/analysis_rig.h"
#include "ui/compare/compare_view.h"
#include "ui/pages/explain/explain_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/profiles/profiles_page.h"
#include "ui/widgets/diff_view.h"

#include <QAction>

namespace pavise::tests {

class TestCompare : public AnalysisRig
{
    Q_OBJECT

    CompareView &view() { return *window().findChild<CompareView *>(); }
    TableView &table() { return *named<TableView>(view(), u"What is answered differently"_s); }
    QComboBox &before() { return *named<QComboBox>(view(), u"Before"_s); }
    QComboBox &after() { return *named<QComboBox>(view(), u"After"_s); }

    QString title()
    {
        const QStringList texts = shownTexts(view());
        for (const QString &text : texts) {
            if (text.contains(u"newly allowed"_s) || text.contains(u"no longer allowed"_s)
                || text == u"Equal in meaning"_s || text.contains(u"cannot be compared"_s)
                || text.startsWith(u"Only "_s))
                return text;
        }
        return {};
    }

    void compareEditor(const char *text)
    {
        QPlainTextEdit *edit = openDemo();
        QVERIFY(edit != nullptr);
        setText(*edit, text);
        window().activateWindow();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window().currentPage(), PageId::Explain);
        QTRY_VERIFY_WITH_TIMEOUT(!title().isEmpty(), kLongMs);
    }

    void forgetEdits()
    {
        for (auto *edit : window().findChildren<ProfileEditor *>())
            edit->document()->setModified(false);
    }

private Q_SLOTS:
    void theEditorIsComparedWithTheDisk()
    {
        compareEditor(kAfter);
        QCOMPARE(title(), u"1 newly allowed, 1 no longer allowed"_s);
        QCOMPARE(before().currentText(), u"File on disk"_s);
        QCOMPARE(after().currentText(), u"Text in the editor"_s);
        const QStringList examples = column(*table().model(), 0);
        QCOMPARE(examples.value(0), u"/etc/shadow"_s);
        QVERIFY(examples.value(1).startsWith(u"/var/lib/demo/"_s));
        QCOMPARE(column(*table().model(), 1),
                 QStringList({u"sensitive"_s, u"no longer allowed"_s}));
        QCOMPARE(column(*table().model(), 2), QStringList({u"file"_s, u"file"_s}));
        QCOMPARE(column(*table().model(), 3), QStringList({u"r"_s, u"rw"_s}));
        QCOMPARE(column(*table().model(), 4), QStringList({u"demo:4"_s, u"demo:4"_s}));
        auto *diff = view().findChild<DiffView *>();
        QVERIFY(diff->isVisible());
        QVERIFY(diff->toPlainText().contains(u"+   /etc/shadow r,"_s));
        forgetEdits();
    }

    void enterOnADifferenceGoesToItsRule()
    {
        compareEditor(kAfter);
        table().setCurrentIndex(table().model()->index(0, 0));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(window().currentPage(), PageId::Editor);
        QCOMPARE(shown<ProfileEditor>(window())->textCursor().blockNumber(), 3);
        forgetEdits();
    }

    void anotherTextOfTheSameMeaningIsEqual()
    {
        compareEditor("# all new\nprofile demo /usr/bin/demo {\n"
                      "  /var/lib/demo/** wr,\n  /etc/{demo,demo} r,\n"
                      "  /etc/local r,\n}\n");
        QCOMPARE(title(), u"Equal in meaning"_s);
        QVERIFY(!table().isVisible());
        QVERIFY(view().findChild<DiffView *>()->isVisible());
        forgetEdits();
    }

    void aTextWithErrorsSaysWhere()
    {
        compareEditor("profile demo /usr/bin/demo {\n  network inett,\n}\n");
        QCOMPARE(title(), u"Text in the editor cannot be compared"_s);
        QTest::mouseClick(button(view(), u"Open in the editor"_s), Qt::LeftButton);
        QCOMPARE(window().currentPage(), PageId::Editor);
        QCOMPARE(shown<ProfileEditor>(window())->textCursor().blockNumber(), 1);
        forgetEdits();
    }

    void theKernelIsComparedWithTheDisk()
    {
        load(u"demo"_s, "profile demo /usr/bin/demo {\n  /etc/demo r,\n}\n");
        scanAgain();
        window().follow({.page = PageId::Profiles, .name = "demo"});
        auto *profiles = shown<TableView>(window());
        profiles->setFocus();
        QTest::keyClick(profiles, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window().currentPage(), PageId::Explain);
        QTRY_VERIFY_WITH_TIMEOUT(title().contains(u"newly allowed"_s), kLongMs);
        QCOMPARE(before().currentText(), u"Loaded in the kernel"_s);
        QVERIFY(column(*table().model(), 0).contains(u"/etc/local"_s));
        QVERIFY(!view().findChild<DiffView *>()->isVisible()); // the kernel has no text
        QTest::mouseClick(button(view(), u"Swap"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(title().contains(u"no longer allowed"_s), kLongMs);
        // Loaded from the very file: equal, whatever the time stamps say.
        load(
            u"demo"_s,
            QByteArray(kBefore).replace("  include if exists <local/demo>\n", "  /etc/local r,\n"));
        view().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(title(), u"Equal in meaning"_s, kLongMs);
    }

    void theHistoryIsCompared()
    {
        m_helper.answer = [](const QDBusMessage &call) {
            if (call.member() == u"ListHistory"_s)
                return call.createReply(QVariant::fromValue(protocol::HistoryEntries{
                    {.id = 1'795'428'000'000'000'000,
                     .verb = u"apply"_s,
                     .operation = u"o"_s,
                     .result = u"done"_s,
                     .note = {},
                     .files = {{.file = "demo", .before = "old", .after = "new"}},
                     .profiles = {"demo"}}}));
            const bool isOld = call.arguments().value(0).toByteArray() == "old";
            return call.createReply(QByteArray(isOld ? kBefore : kAfter));
        };
        window().follow({.page = PageId::History});
        auto *page = window().findChild<HistoryPage *>();
        page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(page->menuActions().at(1)->isEnabled(), kLongMs);
        auto *entries = shown<TableView>(*page);
        entries->setFocus();
        QTest::keyClick(entries, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(title(), u"1 newly allowed, 1 no longer allowed"_s, kLongMs);
        QVERIFY(before().currentText().startsWith(u"Before the change of"_s));
        // The disk can be chosen in its place.
        choose(after(), u"File on disk"_s);
        QTRY_COMPARE_WITH_TIMEOUT(title(), u"Equal in meaning"_s, kLongMs);
    }

    void oneVersionAloneAsksForASecond()
    {
        m_graph->window().follow({.page = PageId::Explain});
        auto *page = window().findChild<ExplainPage *>();
        page->compare().compareProfile("other");
        QVERIFY(shownTexts(view()).contains(u"Choose a second version"_s));
    }
};

} // namespace pavise::tests

QTEST_MAIN(pavise::tests::TestCompare)
#include "tst_compare.moc"
