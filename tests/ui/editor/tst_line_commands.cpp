// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/line_commands.h"

#include <QTest>
#include <QTextDocument>

using namespace pavise::ui;
using namespace Qt::StringLiterals;

namespace {

QTextCursor select(QTextDocument &document, int from, int to)
{
    QTextCursor cursor(&document);
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

class TestLineCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentingTwiceGivesTheTextBack()
    {
        const QString text = u"profile a {\n  /a r,\n\n  /b r,\n}"_s;
        QTextDocument document(text);
        toggleComment(select(document, 12, 25));
        QCOMPARE(document.toPlainText(), u"profile a {\n  # /a r,\n\n  # /b r,\n}"_s);
        toggleComment(select(document, 12, 28));
        QCOMPARE(document.toPlainText(), text);
    }

    void aSelectionThatEndsAtALineStartLeavesThatLineAlone()
    {
        QTextDocument document(u"one\ntwo\n"_s);
        toggleComment(select(document, 0, 4));
        QCOMPARE(document.toPlainText(), u"# one\ntwo\n"_s);
    }

    void linesMoveAndAreOneStepOfUndo()
    {
        QTextDocument document(u"one\ntwo\nthree"_s);
        const QTextCursor moved = moveLines(select(document, 8, 8), true);
        QCOMPARE(document.toPlainText(), u"one\nthree\ntwo"_s);
        QCOMPARE(moved.selectedText(), u"three"_s);
        document.undo();
        QCOMPARE(document.toPlainText(), u"one\ntwo\nthree"_s);
        (void)moveLines(select(document, 0, 5), false);
        QCOMPARE(document.toPlainText(), u"three\none\ntwo"_s);
    }

    void theFirstLineCannotMoveUp()
    {
        QTextDocument document(u"one\ntwo"_s);
        (void)moveLines(select(document, 1, 1), true);
        QCOMPARE(document.toPlainText(), u"one\ntwo"_s);
    }

    void linesAreDuplicatedAndDeleted()
    {
        QTextDocument document(u"one\ntwo"_s);
        duplicateLines(select(document, 5, 5));
        QCOMPARE(document.toPlainText(), u"one\ntwo\ntwo"_s);
        deleteLines(select(document, 9, 9));
        QCOMPARE(document.toPlainText(), u"one\ntwo"_s);
        deleteLines(select(document, 0, 0));
        QCOMPARE(document.toPlainText(), u"two"_s);
    }

    void bracketsFindTheirPartner()
    {
        const QTextDocument document(u"a { b (c) { } }"_s);
        QCOMPARE(matchingBrackets(document, 2), std::pair(2, 14));
        QCOMPARE(matchingBrackets(document, 15), std::pair(14, 2));
        QCOMPARE(matchingBrackets(document, 6), std::pair(6, 8));
        QCOMPARE(matchingBrackets(document, 0), std::pair(-1, -1));
        const QTextDocument open(u"profile a {"_s);
        QCOMPARE(matchingBrackets(open, 10), std::pair(10, -1));
    }
};

QTEST_APPLESS_MAIN(TestLineCommands)
#include "tst_line_commands.moc"
