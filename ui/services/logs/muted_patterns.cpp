// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/logs/muted_patterns.h"

#include "ui/common/convert.h"
#include "ui/models/denials/denial_text.h"

#include <QDateTime>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

const QString kKey = u"denials/muted"_s;

bool isOver(const MutedPattern &pattern)
{
    return pattern.until != 0 && pattern.until <= QDateTime::currentMSecsSinceEpoch();
}

/// `field:"value"`, when the value can stand between quotes.
void addTerm(QStringList &terms, const QString &field, const QString &value)
{
    if (!value.isEmpty() && !value.contains(u'"'))
        terms << u"%1:\"%2\""_s.arg(field, value);
}

} // namespace

MutedPatterns::MutedPatterns(QObject *parent)
    : QObject(parent)
{
    load();
}

QList<MutedPattern> MutedPatterns::list() const
{
    QList<MutedPattern> patterns;
    for (const Entry &entry : m_entries) {
        if (!isOver(entry.pattern))
            patterns << entry.pattern;
    }
    return patterns;
}

void MutedPatterns::mute(const QString &filter, qint64 until)
{
    const DenialQuery query = DenialQuery::parse(filter);
    if (query.isEmpty())
        return;
    m_entries.removeIf([&](const Entry &entry) { return entry.pattern.filter == filter; });
    m_entries.prepend({{filter, QDateTime::currentMSecsSinceEpoch(), until}, query});
    save();
    Q_EMIT changed();
}

void MutedPatterns::remove(const MutedPattern &pattern)
{
    m_entries.removeIf([&](const Entry &entry) { return entry.pattern == pattern; });
    save();
    Q_EMIT changed();
}

bool MutedPatterns::isMuted(const audit::Denial &denial) const
{
    return std::ranges::any_of(m_entries, [&](const Entry &entry) {
        return !isOver(entry.pattern) && entry.query.matches(denial);
    });
}

std::function<bool(const audit::Denial &)> MutedPatterns::matcher() const
{
    QList<DenialQuery> queries;
    for (const Entry &entry : m_entries) {
        if (!isOver(entry.pattern))
            queries << entry.query;
    }
    if (queries.isEmpty())
        return {};
    return [queries](const audit::Denial &denial) {
        return std::ranges::any_of(queries,
                                   [&](const DenialQuery &query) { return query.matches(denial); });
    };
}

QString MutedPatterns::filterFor(const audit::Denial &denial)
{
    QStringList terms;
    addTerm(terms, u"profile"_s, toDisplay(denial.first.text(audit::Field::Profile)));
    addTerm(terms, u"class"_s, classText(denial.first.eventClass));
    addTerm(terms, u"target"_s, targetText(denial.first));
    addTerm(terms, u"want"_s, wantText(denial.first));
    return terms.join(u' ');
}

void MutedPatterns::load()
{
    QSettings settings;
    const int count = settings.beginReadArray(kKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const MutedPattern pattern{settings.value(u"filter"_s).toString(),
                                   settings.value(u"since"_s).toLongLong(),
                                   settings.value(u"until"_s).toLongLong()};
        const DenialQuery query = DenialQuery::parse(pattern.filter);
        if (!query.isEmpty() && !isOver(pattern))
            m_entries << Entry{pattern, query};
    }
    settings.endArray();
}

void MutedPatterns::save()
{
    QSettings settings;
    settings.remove(kKey);
    settings.beginWriteArray(kKey);
    int at = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        settings.setArrayIndex(at++);
        settings.setValue(u"filter"_s, entry.pattern.filter);
        settings.setValue(u"since"_s, entry.pattern.since);
        settings.setValue(u"until"_s, entry.pattern.until);
    }
    settings.endArray();
}

} // namespace pavise::ui
