// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/language/word_context.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

struct Token
{
    int begin = 0;
    int end = 0;
};

bool isPathStart(QChar c)
{
    return c == u'/' || c == u'@' || c == u'"';
}

/// The end of a word that starts at \p at. Paths hold braces, commas and parentheses of their own.
int wordEnd(const QString &line, int at)
{
    const bool isPath = isPathStart(line[at]);
    const bool isQuoted = line[at] == u'"';
    int depth = 0;
    for (int i = isQuoted ? at + 1 : at; i < line.size(); ++i) {
        const QChar c = line[i];
        if (isQuoted) {
            if (c == u'"')
                return i + 1;
            continue;
        }
        if (c.isSpace())
            return i;
        if (c == u'{' || c == u'[')
            ++depth;
        else if (c == u'}' || c == u']')
            --depth;
        const bool isLastComma =
            c == u',' && (i + 1 == line.size() || line[i + 1].isSpace() || line[i + 1] == u'#');
        if (depth <= 0 && (isLastComma || (!isPath && QStringView(u"(),=<>").contains(c))))
            return i;
    }
    return static_cast<int>(line.size());
}

/// Words of the line; signs such as `(`, `=`, `<` and `->` are words of their own.
QList<Token> tokensOf(const QString &line, int stop)
{
    QList<Token> tokens;
    for (int at = 0; at < stop;) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        int end = wordEnd(line, at);
        if (line[at] == u'-' && at + 1 < line.size() && line[at + 1] == u'>')
            end = at + 2;
        tokens << Token{at, std::max(end, at + 1)};
        at = tokens.last().end;
    }
    return tokens;
}

/// Where a comment begins, or the line's end. `#include` begins none.
int commentStart(const QString &line)
{
    bool isQuoted = false;
    for (int i = 0; i < line.size(); ++i) {
        if (line[i] == u'"')
            isQuoted = !isQuoted;
        const bool isFree = i == 0 || line[i - 1].isSpace() || line[i - 1] == u',';
        if (line[i] == u'#' && !isQuoted && isFree
            && !QStringView(line).sliced(i).startsWith(u"#include"))
            return i;
    }
    return static_cast<int>(line.size());
}

bool isPrefix(const QString &word)
{
    static const QStringList words{u"audit"_s, u"deny"_s,  u"allow"_s, u"prompt"_s,
                                   u"owner"_s, u"other"_s, u"user"_s,  u"priority"_s,
                                   u"="_s,     u"safe"_s,  u"unsafe"_s};
    bool isNumber = false;
    word.toInt(&isNumber);
    return isNumber || words.contains(word);
}

} // namespace

WordContext wordContext(const QString &line, int column)
{
    using Kind = WordContext::Kind;
    WordContext found;
    found.begin = found.end = column;
    const int comment = commentStart(line);
    if (column > comment || column > line.size())
        return found;

    QStringList before; // words left of the one at the column
    const QList<Token> tokens = tokensOf(line, comment);
    for (const Token &token : tokens) {
        const QString text = line.mid(token.begin, token.end - token.begin);
        const bool isSign = text.size() <= 2 && !text.front().isLetterOrNumber()
            && !isPathStart(text.front()) && text != u"*";
        if (column >= token.begin && column <= token.end && !(isSign && column > token.begin)) {
            if (isSign)
                break;
            found.word = text;
            found.begin = token.begin;
            found.end = token.end;
            break;
        }
        if (token.end > column)
            break;
        before << text;
    }
    const QString last = before.isEmpty() ? QString() : before.last();
    qsizetype first = 0;
    while (first < before.size() && isPrefix(before[first]))
        ++first;
    found.rule = before.value(first);
    if (found.rule == u"{" || found.rule == u",") {
        before = before.mid(first + 1);
        found.rule = before.value(0);
        first = 0;
    }

    // A variable within the word is nearer than the word.
    const int open = static_cast<int>(QStringView(line).first(column).lastIndexOf(u"@{"));
    const qsizetype close = open < 0 ? -1 : line.indexOf(u'}', open);
    if (open >= found.begin && open >= 0 && (close < 0 || close >= column)) {
        found.kind = Kind::Variable;
        found.begin = open + 2;
        found.end = close < 0 ? found.end : static_cast<int>(close);
        found.word = line.mid(found.begin, found.end - found.begin);
        return found;
    }
    const qsizetype group = before.lastIndexOf(u"("_s);
    const bool isInGroup = group > before.lastIndexOf(u")"_s);
    const QString opener = isInGroup ? before.value(group - 2) : QString(); // name = (
    const QString assigned = last == u"=" ? before.value(before.size() - 2) : QString();
    if (last == u"<")
        found.kind = found.rule == u"abi" ? Kind::Abi : Kind::Include;
    else if (last == u"->")
        found.kind = Kind::ProfileName;
    else if (opener == u"flags")
        found.kind = Kind::Flag;
    else if (opener == u"set" || assigned == u"set")
        found.kind = Kind::SignalName;
    else if (assigned == u"peer" || assigned == u"label")
        found.kind = Kind::ProfileName;
    else if (before.size() == first && (found.word.isEmpty() || !isPathStart(found.word.front())))
        found.kind = Kind::RuleStart;
    else if (!found.word.isEmpty() && isPathStart(found.word.front()))
        found.kind = Kind::Path;
    else if (found.rule == u"capability")
        found.kind = Kind::Capability;
    else if (found.rule == u"network")
        found.kind = Kind::Network;
    else if (!found.rule.isEmpty()
             && (isPathStart(found.rule.front())
                 || (found.rule == u"file" && before.size() - first == 2)))
        found.kind = Kind::Permission;
    else
        found.kind = Kind::Access;
    if (!found.rule.isEmpty() && isPathStart(found.rule.front()))
        found.rule.clear();
    return found;
}

} // namespace pavise::ui
