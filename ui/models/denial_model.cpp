// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/denial_model.h"

#include "ui/common/convert.h"
#include "ui/common/time_text.h"
#include "ui/models/badges.h"
#include "ui/models/cells.h"
#include "ui/models/denial_query.h"
#include "ui/models/denial_text.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

using audit::EventKind;

// Index ids: 0 for a gathering, its row + 1 for the entries below it.
constexpr quintptr kTop = 0;

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool isWanted(const audit::Denial &denial, const DenialChoice &choice)
{
    if (choice.since > 0 && denial.lastTime > 0 && denial.lastTime < choice.since)
        return false;
    switch (denial.first.kind) {
    case EventKind::Denied:
    case EventKind::Killed:
        return choice.denied;
    case EventKind::Allowed:
        return choice.allowed;
    case EventKind::Audited:
        return choice.audited;
    case EventKind::Status:
    case EventKind::Hint:
    case EventKind::Error:
    case EventKind::Unknown:
        break;
    }
    return choice.others;
}

std::pair<QByteArray, QString> gatheringOf(const audit::Denial &denial,
                                           DenialModel::GroupBy groupBy)
{
    const audit::Event &event = denial.first;
    switch (groupBy) {
    case DenialModel::GroupBy::Profile: {
        const std::string_view profile = event.text(audit::Field::Profile);
        return {bytes(profile),
                profile.empty() ? DenialModel::tr("no profile") : toDisplay(profile)};
    }
    case DenialModel::GroupBy::Class: {
        const QString name = classText(event.eventClass);
        return {name.toUtf8(), name};
    }
    case DenialModel::GroupBy::Process: {
        const std::string name = denial.comms.empty() ? std::string() : denial.comms.front();
        return {bytes(name), name.empty() ? DenialModel::tr("not named") : toDisplay(name)};
    }
    case DenialModel::GroupBy::Nothing:
        break;
    }
    return {};
}

CellKind kindOf(int column)
{
    switch (column) {
    case DenialModel::Target:
        return CellKind::Mono;
    case DenialModel::Events:
        return CellKind::Number;
    case DenialModel::Want:
    case DenialModel::Outcome:
        return CellKind::Badge;
    case DenialModel::Last:
        return CellKind::Muted;
    default:
        return CellKind::Plain;
    }
}

QByteArray keyOf(const audit::Event &event)
{
    std::string key;
    audit::groupKey(event, key);
    return QByteArray::fromStdString(key);
}

QString processText(const audit::Denial &denial)
{
    if (denial.comms.empty())
        return u"–"_s;
    const QString first = toDisplay(denial.comms.front());
    return denial.comms.size() == 1
        ? first
        : DenialModel::tr("%1 and %n more", nullptr, static_cast<int>(denial.comms.size()) - 1)
              .arg(first);
}

} // namespace

void DenialModel::setEntries(const std::vector<DenialEntry> &entries, const DenialQuery &query,
                             const DenialChoice &choice, GroupBy groupBy)
{
    beginResetModel();
    m_gatherings.clear();
    m_isFlat = groupBy == GroupBy::Nothing;
    m_shownGroups = 0;
    m_mutedGroups = 0;
    m_shownEvents = 0;
    QHash<QByteArray, std::size_t> places;
    for (const DenialEntry &entry : entries) {
        const audit::Denial &denial = entry.denial;
        if (!isWanted(denial, choice) || !query.matches(denial))
            continue;
        if (choice.isMuted && choice.isMuted(denial)) {
            ++m_mutedGroups;
            continue;
        }
        const auto [key, title] = gatheringOf(denial, groupBy);
        if (!places.contains(key)) {
            places.insert(key, m_gatherings.size());
            m_gatherings.push_back({.title = title, .key = key, .entries = {}});
        }
        Gathering &gathering = m_gatherings[places.value(key)];
        gathering.entries.push_back(&entry);
        gathering.events += denial.count;
        gathering.last = std::max(gathering.last, denial.lastTime);
        ++m_shownGroups;
        m_shownEvents += denial.count;
    }
    endResetModel();
}

const DenialEntry *DenialModel::entry(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    if (m_isFlat)
        return m_gatherings.front().entries[row];
    if (index.internalId() == kTop)
        return nullptr;
    return m_gatherings[index.internalId() - 1].entries[row];
}

QModelIndex DenialModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kTop);
}

QModelIndex DenialModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kTop)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, kTop);
}

int DenialModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0 || m_gatherings.empty())
        return 0;
    if (m_isFlat)
        return parent.isValid() ? 0 : static_cast<int>(m_gatherings.front().entries.size());
    if (!parent.isValid())
        return static_cast<int>(m_gatherings.size());
    if (parent.internalId() != kTop)
        return 0;
    return static_cast<int>(m_gatherings[static_cast<std::size_t>(parent.row())].entries.size());
}

int DenialModel::columnCount(const QModelIndex &) const
{
    return Count;
}

QVariant DenialModel::gatheringData(const Gathering &gathering, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == Target)
            return gathering.title;
        if (column == Events)
            return QLocale().toString(static_cast<qulonglong>(gathering.events));
        return column == Last ? shortTime(gathering.last) : QString();
    case Qt::ToolTipRole:
        return column == Last ? fullTime(gathering.last) : QVariant();
    case KindRole:
        return static_cast<int>(column == Target ? CellKind::Group : kindOf(column));
    case SubTextRole:
        return column == Target
            ? tr("%n target(s)", nullptr, static_cast<int>(gathering.entries.size()))
            : QString();
    case SortRole:
        if (column == Events)
            return static_cast<qulonglong>(gathering.events);
        if (column == Last)
            return static_cast<qlonglong>(gathering.last);
        return gathering.title;
    case BytesRole:
        return gathering.key;
    default:
        return {};
    }
}

QVariant DenialModel::entryData(const DenialEntry &entry, int column, int role) const
{
    const audit::Denial &denial = entry.denial;
    const Badge outcome = outcomeBadge(denial.first.kind);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Target:
            return targetText(denial.first);
        case Events:
            return QLocale().toString(static_cast<qulonglong>(denial.count));
        case Want:
            return wantText(denial.first);
        case Class:
            return classText(denial.first.eventClass);
        case Process:
            return processText(denial);
        case Last:
            return shortTime(denial.lastTime);
        case Outcome:
            return outcome.text;
        default:
            return {};
        }
    case Qt::ToolTipRole:
        if (column == Target && denial.origin == audit::Origin::Anyone)
            return tr("%1\nAny program can write a line that looks like this one.")
                .arg(targetText(denial.first));
        return column == Last ? fullTime(denial.lastTime) : QVariant();
    case SubTextRole: // a forger must not look like the kernel
        return column == Target && denial.origin == audit::Origin::Anyone ? tr("may be forged")
                                                                          : QString();
    case KindRole:
        return static_cast<int>(kindOf(column));
    case StateRole:
        return static_cast<int>(column == Outcome    ? outcome.role
                                    : column == Want ? Role::Muted
                                                     : Role::None);
    case ShapeRole:
        return static_cast<int>(column == Outcome ? outcome.shape : Shape::None);
    case SortRole:
        if (column == Events)
            return static_cast<qulonglong>(denial.count);
        if (column == Last)
            return static_cast<qlonglong>(denial.lastTime);
        return entryData(entry, column, Qt::DisplayRole);
    case BytesRole:
        return keyOf(denial.first);
    default:
        return {};
    }
}

QVariant DenialModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const DenialEntry *row = entry(index))
        return entryData(*row, index.column(), role);
    return gatheringData(m_gatherings[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant DenialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == Events ? Qt::AlignRight | Qt::AlignVCenter
                                                  : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Target:
        return tr("Target");
    case Events:
        return tr("Events");
    case Want:
        return tr("Wanted");
    case Class:
        return tr("Class");
    case Process:
        return tr("Process");
    case Last:
        return tr("Last");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace pavise::ui
