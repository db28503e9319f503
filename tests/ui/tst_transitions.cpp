// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Where programs end up: the drawing, its tree, and ways between two profiles, in the real window;
/// and whether file and kernel are the same in meaning.

#include "tests/ui/analysis_rig.h"
#include "ui/pages/explain/explain_page.h"
#include "ui/pages/profiles/profiles_page.h"
#include "ui/transitions/graph_view.h"
#include "ui/transitions/transitions_view.h"

namespace pavise::tests {

class TestTransitions : public AnalysisRig
{
    Q_OBJECT

    TransitionsView &view() { return *window().findChild<TransitionsView *>(); }
    GraphView &graph() { return *window().findChild<GraphView *>(); }
    TableView &tree() { return *named<TableView>(view(), u"Transitions as a tree"_s); }
    QComboBox &from() { return *named<QComboBox>(view(), u"From"_s); }
    QComboBox &to() { return *named<QComboBox>(view(), u"To"_s); }

    void putChain() const
    {
        put(path(u"first"_s),
            "profile first /usr/bin/first {\n  /usr/bin/second px -> second,\n"
            "  /usr/bin/lost px -> lost,\n}\n");
        put(path(u"second"_s),
            "profile second /usr/bin/second {\n  /usr/bin/third ux,\n"
            "  /usr/bin/first px -> first,\n}\n");
        put(path(u"closed"_s), "profile closed /usr/bin/closed {\n  /usr/bin/x ix,\n}\n");
    }

    void showFirst()
    {
        putChain();
        showWaysOfFirst();
    }

    void showWaysOfFirst()
    {
        scanAgain();
        window().follow({.page = PageId::Profiles, .name = "first"});
        auto *profiles = shown<TableView>(window());
        profiles->setFocus();
        QTest::keyClick(profiles, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window().currentPage(), PageId::Explain);
        QTRY_VERIFY_WITH_TIMEOUT(tree().isVisible(), kLongMs);
    }

    QString stateOf(const QString &name)
    {
        window().follow({.page = PageId::Profiles});
        const QAbstractItemModel *model = shown<TableView>(window())->model();
        const QModelIndexList found =
            model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.isEmpty() ? QString() : found.first().siblingAtColumn(2).data().toString();
    }

private Q_SLOTS:
    void allWaysFromAProfile()
    {
        showFirst();
        QCOMPARE(from().currentText(), u"first"_s);
        QVERIFY(shownTexts(view()).contains(u"first leads to 2 profiles"_s));
        QVERIFY(shownTexts(view()).contains(u"It can get unconfined in 2 steps."_s));
        const QStringList names = column(*tree().model(), 0);
        QVERIFY(names.contains(u"second"_s) && names.contains(u"lost"_s)
                && names.contains(u"unconfined"_s));
        QCOMPARE(column(*tree().model(), 3).first(), u"first:2"_s);
    }

    void theWayToUnconfined()
    {
        showFirst();
        choose(to(), u"unconfined"_s);
        QVERIFY(shownTexts(view()).contains(u"first can reach unconfined in 2 steps"_s));
        QCOMPARE(column(*tree().model(), 0), QStringList({u"second"_s, u"unconfined"_s}));
        QCOMPARE(column(*tree().model(), 2),
                 QStringList({u"/usr/bin/second"_s, u"/usr/bin/third"_s}));
        choose(from(), u"closed"_s);
        QVERIFY(shownTexts(view()).contains(u"closed cannot reach unconfined"_s));
        QCOMPARE(tree().model()->rowCount(), 0);
    }

    void enterOnAStepGoesToItsRule()
    {
        showFirst();
        choose(to(), u"unconfined"_s);
        tree().setCurrentIndex(tree().model()->index(1, 0));
        tree().setFocus();
        QTest::keyClick(&tree(), Qt::Key_Return);
        QCOMPARE(window().currentPage(), PageId::Editor);
        auto *edit = shown<ProfileEditor>(window());
        QTRY_VERIFY_WITH_TIMEOUT(edit->toPlainText().contains(u"profile second"_s), kLongMs);
        QTRY_COMPARE(edit->textCursor().blockNumber(), 1);
    }

    void theDrawingIsUsedWithTheKeyboard()
    {
        showFirst();
        graph().setFocus();
        QTest::keyClick(&graph(), Qt::Key_Right);
        const QString there =
            column(*tree().model(), 0).contains(u"lost"_s) ? u"lost"_s : QString();
        QCOMPARE(there, u"lost"_s);
        const QString chosen = tree().currentIndex().siblingAtColumn(0).data().toString();
        QVERIFY(chosen == u"second"_s || chosen == u"lost"_s);
        if (chosen == u"lost"_s)
            QTest::keyClick(&graph(), Qt::Key_Down);
        QCOMPARE(tree().currentIndex().siblingAtColumn(0).data().toString(), u"second"_s);
        QTest::keyClick(&graph(), Qt::Key_Return);
        QCOMPARE(from().currentText(), u"second"_s);
        QVERIFY(!graph().accessibleName().isEmpty());
        QVERIFY(graph().accessibleDescription().startsWith(u"second,"_s));
    }

    void aClickOnABoxChoosesItInTheTree()
    {
        showFirst();
        const std::size_t lost = [this] {
            for (std::size_t node = 0; node < 10; ++node) {
                if (graph().nodeRect(node).isValid() && node != graph().current()) {
                    graph().setCurrent(node);
                    if (tree().currentIndex().siblingAtColumn(0).data().toString() == u"lost"_s)
                        return node;
                }
            }
            return std::size_t(0);
        }();
        choose(from(), u"first"_s);
        QTest::mouseClick(&graph(), Qt::LeftButton, {}, graph().nodeRect(lost).center());
        QCOMPARE(tree().currentIndex().siblingAtColumn(0).data().toString(), u"lost"_s);
    }

    void manyProgramsByOneRuleAreOneBoxThatOpens_data()
    {
        QTest::addColumn<int>("programs");
        QTest::newRow("30") << 30;
        QTest::newRow("300") << 300;
    }

    void manyProgramsByOneRuleAreOneBoxThatOpens()
    {
        QFETCH(const int, programs);
        QByteArray text = "profile first /usr/bin/first {\n  /usr/lib/p/* px,\n}\n";
        for (int i = 0; i < programs; ++i)
            text += QByteArray("profile p%1 /usr/lib/p/p%1 {\n}\n")
                        .replace("%1", QByteArray::number(i));
        put(path(u"first"_s), text);
        showWaysOfFirst();
        QCOMPARE(graph().drawing().nodeCount(), static_cast<std::size_t>(programs) + 1);
        QCOMPARE(graph().drawing().boxes.size(), 2U);
        QCOMPARE(graph().drawing().lines.size(), 1U);
        QVERIFY(graph().height() < 8 * graph().boxRect(0).height());
        // Right goes to the pile, Enter opens it where it stands, Down goes to its first program.
        graph().setFocus();
        QTest::keyClick(&graph(), Qt::Key_Right);
        QCOMPARE(graph().current(), std::string_view::npos);
        QVERIFY(
            graph().accessibleDescription().startsWith(u"%1 profiles as one box"_s.arg(programs)));
        QVERIFY(!tree().currentIndex().isValid());
        QTest::keyClick(&graph(), Qt::Key_Return);
        QCOMPARE(graph().drawing().lines.size(), 1U);
        QTest::keyClick(&graph(), Qt::Key_Down);
        QCOMPARE(tree().currentIndex().siblingAtColumn(0).data().toString(), u"p0"_s);
        const QRect first = graph().nodeRect(graph().current());
        QVERIFY(graph().boxRect(1).contains(first));
        QTest::keyClick(&graph(), Qt::Key_Down);
        QVERIFY(!graph().nodeRect(graph().current()).intersects(first));
        // A double click on its title makes it one box again; the tree's row then chooses the box.
        QTest::mouseDClick(&graph(), Qt::LeftButton, {},
                           graph().boxRect(1).topLeft() + QPoint(10, 10));
        QVERIFY(!graph().drawing().boxes[1].isOpen);
        tree().setCurrentIndex(tree().model()->index(programs - 1, 0));
        QCOMPARE(graph().current(), std::string_view::npos);
    }

    void theDrawingIsAFile()
    {
        showFirst();
        const QByteArray svg = view().svg();
        QVERIFY(svg.startsWith("<svg") && svg.contains("unconfined") && svg.contains("second"));
    }

    void fileAndKernelAreComparedInMeaning()
    {
        const QByteArray equal = "profile demo /usr/bin/demo {\n  /var/lib/demo/** wr,\n"
                                 "  /etc/{demo,local} r,\n}\n";
        load(u"demo"_s, equal);
        load(u"other"_s, "profile other /usr/bin/other {\n  /etc/else r,\n}\n");
        scanAgain();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"demo"_s), u"Same as file"_s, kLongMs);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"other"_s), u"Differs from file"_s, kLongMs);
        // Touching a file changes nothing; writing other rules does.
        put(path(u"demo"_s), QByteArray("# a comment\n") + kBefore);
        scanAgain();
        QTest::qWait(2500);
        QCOMPARE(stateOf(u"demo"_s), u"Same as file"_s);
        put(path(u"demo"_s), kAfter);
        scanAgain();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"demo"_s), u"Differs from file"_s, kLongMs);
    }
};

} // namespace pavise::tests

QTEST_MAIN(pavise::tests::TestTransitions)
#include "tst_transitions.moc"
