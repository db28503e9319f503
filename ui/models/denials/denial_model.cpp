// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/denials/denial_model.h"

#include "ui/common/convert.h"
#include "ui/common/time_text.h"
#include "ui/models/badges.h"
#include "ui/models/cells.h"
#include "ui/models/denials/denial_query.h"
#include "ui/models/denials/denial_text.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <utility>

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
    case DenialModel::GroupBy::Machine: {
        const std::string name = denial.hosts.empty() ? std::string() : denial.hosts.front();
        return {bytes(name), name.empty() ? DenialModel::tr("not named") : toDisplay(name)};
    }
    case DenialModel::GroupBy::Nothing:
        break;
    }
    return {};
}

CellKind denialCellKind(int column)
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

QString firstOf(const std::vector<std::string> &names);

/// What rows are ordered by: a number where there is one, else a text.
struct SortKey
{
    qint64 number = 0;
    QString text;
};

bool isLess(const SortKey &a, const SortKey &b)
{
    return a.number != b.number ? a.number < b.number
                                : a.text.compare(b.text, Qt::CaseInsensitive) < 0;
}

SortKey keyFor(const DenialEntry &entry, int column)
{
    const audit::Denial &denial = entry.denial;
    switch (column) {
    case DenialModel::Events:
        return {static_cast<qint64>(denial.count), {}};
    case DenialModel::Last:
        return {denial.lastTime, {}};
    case DenialModel::Want:
        return {0, wantText(denial.first)};
    case DenialModel::Class:
        return {0, classText(denial.first.eventClass)};
    case DenialModel::Process:
        return {0, firstOf(denial.comms)};
    case DenialModel::Machine:
        return {0, firstOf(denial.hosts)};
    case DenialModel::Outcome:
        return {0, outcomeBadge(denial.first.kind).text};
    default:
        return {0, targetText(denial.first)};
    }
}

SortKey keyFor(const DenialModel::Gathering &gathering, int column)
{
    if (column == DenialModel::Events)
        return {static_cast<qint64>(gathering.events), {}};
    if (column == DenialModel::Last)
        return {gathering.last, {}};
    return {0, gathering.title};
}

/// Keys are made once for each row, as making them is most of the work.
template <typename Row, typename MakeKey>
void sortBy(std::vector<Row> &rows, const DenialModel::Sorting &sorting, const MakeKey &makeKey)
{
    std::vector<std::pair<SortKey, std::size_t>> keys;
    keys.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        keys.emplace_back(makeKey(rows[i]), i);
    std::ranges::stable_sort(keys, [&](const auto &a, const auto &b) {
        return sorting.order == Qt::AscendingOrder ? isLess(a.first, b.first)
                                                   : isLess(b.first, a.first);
    });
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const auto &[key, place] : keys)
        sorted.push_back(std::move(rows[place]));
    rows = std::move(sorted);
}

QString firstOf(const std::vector<std::string> &names)
{
    if (names.empty())
        return u"–"_s;
    const QString first = toDisplay(names.front());
    return names.size() == 1
        ? first
        : DenialModel::tr("%1 and %n more", nullptr, static_cast<int>(names.size()) - 1).arg(first);
}

} // namespace

DenialModel::Rows DenialModel::gather(const std::vector<DenialEntry> &entries,
                                      const DenialQuery &query, const DenialChoice &choice,
                                      GroupBy groupBy, const Sorting &sorting,
                                      const std::stop_token &stop)
{
    Rows rows;
    rows.isFlat = groupBy == GroupBy::Nothing;
    std::string_view machine;
    for (const DenialEntry &entry : entries) {
        for (const std::string &host : entry.denial.hosts) {
            rows.hasSeveralMachines |= !machine.empty() && machine != host;
            machine = host;
        }
    }
    QHash<QByteArray, std::size_t> places;
    for (const DenialEntry &entry : entries) {
        if (stop.stop_requested())
            return rows;
        const audit::Denial &denial = entry.denial;
        if (!isWanted(denial, choice) || !query.matches(denial))
            continue;
        if (choice.isMuted && choice.isMuted(denial)) {
            ++rows.muted;
            continue;
        }
        const auto [key, title] = gatheringOf(denial, groupBy);
        const std::size_t place = places.value(key, rows.gatherings.size());
        if (place == rows.gatherings.size()) {
            places.insert(key, place);
            rows.gatherings.push_back({.title = title, .key = key});
        }
        Gathering &gathering = rows.gatherings[place];
        gathering.entries.push_back(&entry);
        gathering.events += denial.count;
        gathering.last = std::max(gathering.last, denial.lastTime);
        ++rows.groups;
        rows.events += denial.count;
    }
    if (sorting.column < 0)
        return rows;
    for (Gathering &gathering : rows.gatherings) {
        if (stop.stop_requested())
            return rows;
        sortBy(gathering.entries, sorting,
               [&](const DenialEntry *entry) { return keyFor(*entry, sorting.column); });
    }
    sortBy(rows.gatherings, sorting,
           [&](const Gathering &gathering) { return keyFor(gathering, sorting.column); });
    return rows;
}

void DenialModel::setRows(Rows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void DenialModel::setEntries(const std::vector<DenialEntry> &entries, const DenialQuery &query,
                             const DenialChoice &choice, GroupBy groupBy)
{
    setRows(gather(entries, query, choice, groupBy, m_sorting));
}

void DenialModel::sort(int column, Qt::SortOrder order)
{
    const Sorting wanted{column, order};
    if (wanted == m_sorting)
        return;
    m_sorting = wanted;
    Q_EMIT sortingChanged();
}

const DenialEntry *DenialModel::entry(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    if (m_rows.isFlat)
        return m_rows.gatherings.front().entries[row];
    if (index.internalId() == kTop)
        return nullptr;
    return m_rows.gatherings[index.internalId() - 1].entries[row];
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
    if (parent.column() > 0 || m_rows.gatherings.empty())
        return 0;
    if (m_rows.isFlat)
        return parent.isValid() ? 0 : static_cast<int>(m_rows.gatherings.front().entries.size());
    if (!parent.isValid())
        return static_cast<int>(m_rows.gatherings.size());
    if (parent.internalId() != kTop)
        return 0;
    return static_cast<int>(
        m_rows.gatherings[static_cast<std::size_t>(parent.row())].entries.size());
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
        return static_cast<int>(column == Target ? CellKind::Group : denialCellKind(column));
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
            return firstOf(denial.comms);
        case Last:
            return shortTime(denial.lastTime);
        case Outcome:
            return outcome.text;
        case Machine:
            return firstOf(denial.hosts);
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
        return static_cast<int>(denialCellKind(column));
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
    return gatheringData(m_rows.gatherings[static_cast<std::size_t>(index.row())], index.column(),
                         role);
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
    case Machine:
        return tr("Machine");
    default:
        return {};
    }
}

} // namespace pavise::ui
