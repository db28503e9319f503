// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/outline_model.h"
#include "ui/editor/profile_editor.h"
#include "ui/editor/view/editor_view.h"
#include "ui/pages/editor/editor_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace pavise;
using namespace pavise::ui;
using namespace Qt::StringLiterals;

namespace {

/// After how long something counts as stuck.
constexpr int kLongMs = 60'000;

const char *const kProfile = "# Viewer\n"
                             "profile viewer /usr/bin/viewer {\n"
                             "  /etc/viewer/** r,\n"
                             "  /usr/bin/gs cx,\n"
                             "  network inet stream,\n"
                             "  deny /etc/shadow r,\n"
                             "  profile kid {\n"
                             "    capability kill,\n"
                             "  }\n"
                             "}\n";

} // namespace

class TestEditorPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder is not writable");
        return file.fileName().toStdString();
    }

    compile::CompileOptions options() const
    {
        compile::CompileOptions options;
        options.base = m_folder.path().toStdString();
        return options;
    }

    static QStringList rows(const QAbstractItemModel &model, const QModelIndex &parent = {},
                            const QString &indent = {})
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            all << indent + index.data(Qt::AccessibleTextRole).toString();
            all << rows(model, index, indent + u' ');
        }
        return all;
    }

private Q_SLOTS:
    void theOutlineShowsProfilesAndCountsRules()
    {
        const Highlighting highlighting;
        EditorView view(write(u"viewer"_s, kProfile), options(), highlighting);
        const QAbstractItemModelTester tester(&view.outline());
        view.open();
        QTRY_VERIFY_WITH_TIMEOUT(view.outline().rowCount() > 0, kLongMs);
        QCOMPARE(rows(view.outline()),
                 QStringList({u"viewer"_s, u" file rules: 1"_s, u" exec rules: 1"_s,
                              u" network rules: 1"_s, u" deny rules: 1"_s, u" kid child profile"_s,
                              u"  capability rules: 1"_s}));
        QVERIFY(!view.isModified());
    }

    void aProblemIsMarkedWhileTyping()
    {
        const Highlighting highlighting;
        EditorView view(write(u"typed"_s, kProfile), options(), highlighting);
        const QAbstractItemModelTester tester(&view.problems());
        view.open();
        QTRY_VERIFY_WITH_TIMEOUT(view.outline().rowCount() > 0, kLongMs);
        view.editor().goToLine(5);
        view.editor().textCursor().insertText(u"  networkk inet stream\n"_s);
        QTRY_VERIFY_WITH_TIMEOUT(view.problems().count(text::Severity::Error) > 0, kLongMs);
        QVERIFY(view.isModified());
        QVERIFY(!view.editor().marks().empty());
        const Problem &problem = view.problems().problem(0);
        QVERIFY(problem.isInThisFile);
        QVERIFY2(problem.place.startsWith(u"typed:"_s), qPrintable(problem.place));
        view.editor().undo();
        QTRY_COMPARE_WITH_TIMEOUT(view.problems().count(text::Severity::Error), 0, kLongMs);
        QVERIFY(!view.isModified());
    }

    void bytesThatAreNotUtf8AreKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("latin-1") << QByteArray("profile b /b {\r\n  /srv/caf\xe9/x r,\r\n}\r\n");
        QTest::newRow("in a variable") << QByteArray("profile b {\n  /srv/\xe9@{\xe9x} r,\n}\n");
        QRandomGenerator random(11);
        for (int i = 0; i < 10; ++i) {
            QByteArray bytes(20'000, '\0');
            for (char &byte : bytes)
                byte = static_cast<char>(random.bounded(256));
            QTest::addRow("random %d", i) << bytes;
        }
    }
    /// And coloured: the highlighter must not take them for whole characters.
    void bytesThatAreNotUtf8AreKept()
    {
        QFETCH(QByteArray, bytes);
        const Highlighting highlighting;
        EditorView view(write(u"bytes"_s, bytes), options(), highlighting);
        QSignalSpy opened(&view, &EditorView::opened);
        view.open();
        QVERIFY(opened.wait(kLongMs));
        QCOMPARE(view.saveCopy(m_folder.filePath(u"copy"_s)), QString());
        QFile copy(m_folder.filePath(u"copy"_s));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), bytes);
    }

    void linesThatStayAreNotMarkedAsChanged()
    {
        const Highlighting highlighting;
        ProfileEditor editor(highlighting);
        editor.setBytes("a\nb\nc\nd\n");
        QTextCursor cursor(editor.document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(u"a\nc\nd\ne\nf\n"_s);
        QList<LineChange> changes;
        for (int line = 0; line < editor.blockCount(); ++line)
            changes << editor.changeOfLine(line);
        using enum LineChange;
        QCOMPARE(changes, QList<LineChange>({None, None, None, Edited, Added, None}));
    }

    void aFileThatCannotBeReadSaysSo()
    {
        const Highlighting highlighting;
        EditorView view(m_folder.filePath(u"missing"_s).toStdString(), options(), highlighting);
        QSignalSpy opened(&view, &EditorView::opened);
        view.open();
        QVERIFY(opened.wait(kLongMs));
        QVERIFY(!view.isReadable());
    }

    void aProfileFoldsAndUnfolds()
    {
        const Highlighting highlighting;
        EditorView view(write(u"folded"_s, kProfile), options(), highlighting);
        view.resize(600, 400);
        view.show();
        view.open();
        QTRY_VERIFY_WITH_TIMEOUT(view.outline().rowCount() > 0, kLongMs);
        const QTextBlock start = view.editor().document()->findBlockByNumber(1);
        QVERIFY(view.editor().isFoldable(start));
        view.editor().toggleFold(start);
        QVERIFY(view.editor().isFolded(start));
        QVERIFY(!view.editor().document()->findBlockByNumber(4).isVisible());
        view.editor().goToLine(5);
        QVERIFY(view.editor().document()->findBlockByNumber(4).isVisible());
    }

    void aFileOpensOnceAndCountsAsDraftWhenEdited()
    {
        EditorPage page;
        QSignalSpy counts(&page, &Page::countChanged);
        const std::string path = write(u"twice"_s, kProfile);
        page.openFile(path);
        page.openFile(path, 3);
        const auto editors = page.findChildren<ProfileEditor *>();
        QCOMPARE(editors.size(), 1);
        ProfileEditor *editor = editors.first();
        QTRY_COMPARE_WITH_TIMEOUT(editor->blockCount(), 11, kLongMs);
        QCOMPARE(editor->textCursor().blockNumber(), 2);
        QTest::keyClicks(editor, u"# "_s);
        QCOMPARE(counts.last().first().value<PageCount>().number, 1);
        editor->undo();
        QVERIFY(page.mayClose());
    }

    void everyActionHasAShortcutOfItsOwn()
    {
        const EditorPage page;
        QStringList shortcuts;
        for (const QAction *action : page.menuActions()) {
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
            shortcuts << action->shortcut().toString();
        }
        QCOMPARE(shortcuts.removeDuplicates(), 0);
    }
};

QTEST_MAIN(TestEditorPage)
#include "tst_editor_page.moc"
