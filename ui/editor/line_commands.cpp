// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/line_commands.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

struct Lines
{
    QTextBlock first;
    QTextBlock last;
};

Lines selectedLines(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    Lines lines{.first = document->findBlock(cursor.selectionStart()),
                .last = document->findBlock(cursor.selectionEnd())};
    // A selection that ends at the start of a line does not mean that line.
    if (lines.last != lines.first && cursor.selectionEnd() == lines.last.position())
        lines.last = lines.last.previous();
    return lines;
}

QTextCursor selectWhole(const Lines &lines, QTextDocument *document)
{
    QTextCursor cursor(document);
    cursor.setPosition(lines.first.position());
    cursor.setPosition(lines.last.position() + lines.last.length() - 1, QTextCursor::KeepAnchor);
    return cursor;
}

QString textOf(const Lines &lines)
{
    QStringList texts;
    for (QTextBlock block = lines.first; block.isValid(); block = block.next()) {
        texts << block.text();
        if (block == lines.last)
            break;
    }
    return texts.join(u'\n');
}

} // namespace

void toggleComment(QTextCursor cursor)
{
    static const QRegularExpression comment(u"^(\\s*)# ?"_s);
    const Lines lines = selectedLines(cursor);
    QStringList texts = textOf(lines).split(u'\n');
    const bool isCommented = std::ranges::all_of(texts, [](const QString &line) {
        return line.trimmed().isEmpty() || line.trimmed().startsWith(u'#');
    });
    for (QString &line : texts) {
        if (line.trimmed().isEmpty())
            continue;
        if (isCommented) {
            line.replace(comment, u"\\1"_s);
        } else {
            const auto indent = std::ranges::find_if(line, [](QChar c) { return !c.isSpace(); });
            line.insert(indent - line.begin(), u"# "_s);
        }
    }
    selectWhole(lines, cursor.document()).insertText(texts.join(u'\n'));
}

void duplicateLines(QTextCursor cursor)
{
    const Lines lines = selectedLines(cursor);
    QTextCursor end(lines.last);
    end.movePosition(QTextCursor::EndOfBlock);
    end.insertText(u'\n' + textOf(lines));
}

void deleteLines(QTextCursor cursor)
{
    const Lines lines = selectedLines(cursor);
    QTextCursor whole = selectWhole(lines, cursor.document());
    whole.beginEditBlock();
    whole.removeSelectedText();
    if (!whole.atEnd())
        whole.deleteChar();
    else
        whole.deletePreviousChar();
    whole.endEditBlock();
}

QTextCursor moveLines(QTextCursor cursor, bool up)
{
    const Lines lines = selectedLines(cursor);
    const QTextBlock other = up ? lines.first.previous() : lines.last.next();
    if (!other.isValid())
        return cursor;
    const QString moved = textOf(lines);
    const QString passed = other.text();
    QTextCursor whole(cursor.document());
    whole.setPosition(up ? other.position() : lines.first.position());
    const QTextBlock end = up ? lines.last : other;
    whole.setPosition(end.position() + end.length() - 1, QTextCursor::KeepAnchor);
    const int start = whole.selectionStart();
    whole.insertText(up ? moved + u'\n' + passed : passed + u'\n' + moved);
    const int begin = up ? start : start + static_cast<int>(passed.size()) + 1;
    QTextCursor kept(cursor.document());
    kept.setPosition(begin);
    kept.setPosition(begin + static_cast<int>(moved.size()), QTextCursor::KeepAnchor);
    return kept;
}

std::pair<int, int> matchingBrackets(const QTextDocument &document, int position)
{
    static constexpr int kReach = 100'000;
    static const QString openers = u"({["_s;
    static const QString closers = u")}]"_s;
    for (const int at : {position, position - 1}) {
        if (at < 0 || at >= document.characterCount())
            continue;
        const QChar here = document.characterAt(at);
        const bool opens = openers.contains(here);
        const qsizetype kind = opens ? openers.indexOf(here) : closers.indexOf(here);
        if (kind < 0)
            continue;
        int depth = 0;
        const int step = opens ? 1 : -1;
        for (int i = at, seen = 0; i >= 0 && i < document.characterCount() && seen < kReach;
             i += step, ++seen) {
            const QChar c = document.characterAt(i);
            if (c == openers[kind])
                ++depth;
            else if (c == closers[kind])
                --depth;
            if (depth == 0)
                return {at, i};
        }
        return {at, -1};
    }
    return {-1, -1};
}

} // namespace pavise::ui
