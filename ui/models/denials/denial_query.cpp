// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/denials/denial_query.h"

#include "ui/common/convert.h"
#include "ui/models/badges.h"
#include "ui/models/denials/denial_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// The values of a field; several for those of which a group has several.
QStringList valuesOf(const QString &field, const audit::Denial &denial)
{
    const audit::Event &event = denial.first;
    if (field == u"profile")
        return {toDisplay(event.text(audit::Field::Profile))};
    if (field == u"class")
        return {classText(event.eventClass)};
    if (field == u"target")
        return {targetText(event)};
    if (field == u"want")
        return {wantText(event)};
    if (field == u"outcome")
        return {outcomeBadge(event.kind).text};
    QStringList values;
    if (field == u"process") {
        for (const std::string &comm : denial.comms)
            values << toDisplay(comm);
    } else if (field == u"machine") {
        for (const std::string &host : denial.hosts)
            values << toDisplay(host);
    } else if (field == u"user") {
        for (const std::int64_t user : denial.users)
            values << QString::number(user);
    } else if (field == u"pid") {
        for (const std::int64_t pid : denial.pids)
            values << QString::number(pid);
    }
    return values;
}

/// The end of the term that starts at \p at: a blank outside quotes and slashes.
qsizetype termEnd(const QString &text, qsizetype at)
{
    bool inQuotes = false;
    for (; at < text.size(); ++at) {
        if (text[at] == u'"')
            inQuotes = !inQuotes;
        else if (text[at].isSpace() && !inQuotes)
            break;
    }
    return at;
}

} // namespace

QStringList DenialQuery::fields()
{
    return {u"profile"_s, u"process"_s, u"class"_s, u"target"_s, u"want"_s,
            u"outcome"_s, u"user"_s,    u"pid"_s,   u"machine"_s};
}

DenialQuery DenialQuery::parse(const QString &text)
{
    DenialQuery query;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype end = termEnd(text, at);
        Term term;
        term.written = text.mid(at, end - at);
        at = end;
        QString rest = term.written;
        if (rest.size() > 1 && rest.startsWith(u'-')) {
            term.isNegated = true;
            rest.remove(0, 1);
        }
        const qsizetype colon = rest.indexOf(u':');
        const QString field = rest.left(colon).toLower();
        if (colon > 0 && fields().contains(field)) {
            term.field = field;
            rest.remove(0, colon + 1);
        }
        if (rest.startsWith(u'"')) {
            term.isExact = true;
            rest.remove(u'"');
        } else if (rest.size() > 2 && rest.startsWith(u'/') && rest.endsWith(u'/')) {
            // A path such as /etc/ is no pattern a person means: it must hold a pattern's signs.
            const QString pattern = rest.mid(1, rest.size() - 2);
            QRegularExpression compiled(pattern, QRegularExpression::CaseInsensitiveOption);
            static const QRegularExpression signs(u"[\\\\\\[\\](){}.*+?^$|]"_s);
            if (compiled.isValid() && pattern.contains(signs))
                term.pattern = std::move(compiled);
        }
        term.value = rest;
        if (!term.value.isEmpty())
            query.m_terms << term;
    }
    return query;
}

QStringList DenialQuery::terms() const
{
    QStringList written;
    for (const Term &term : m_terms)
        written << term.written;
    return written;
}

bool DenialQuery::holds(const Term &term, const audit::Denial &denial)
{
    const QStringList names = term.field.isEmpty() ? fields() : QStringList{term.field};
    for (const QString &name : names) {
        const QStringList values = valuesOf(name, denial);
        const bool found = std::ranges::any_of(values, [&](const QString &value) {
            if (term.pattern)
                return value.contains(*term.pattern);
            if (term.isExact && !term.field.isEmpty())
                return value == term.value;
            return value.contains(term.value, Qt::CaseInsensitive);
        });
        if (found)
            return true;
    }
    return false;
}

bool DenialQuery::matches(const audit::Denial &denial) const
{
    return std::ranges::all_of(
        m_terms, [&](const Term &term) { return holds(term, denial) != term.isNegated; });
}

} // namespace pavise::ui
