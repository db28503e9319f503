// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/learn_model.h"

#include "ui/common/convert.h"
#include "ui/common/time_text.h"
#include "ui/models/cells.h"
#include "ui/models/denials/denial_text.h"
#include "ui/models/learn_text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// Index of a group's head; an item holds the number of its group.
constexpr quintptr kHead = ~quintptr(0);

constexpr int kRight = static_cast<int>(Qt::AlignRight) | static_cast<int>(Qt::AlignVCenter);

} // namespace

namespace {

/// The answer, which was chosen before, in the item's ladder or behind it.
void choose(LearnItem &item, const suggest::Candidate &answer)
{
    const auto at = std::ranges::find(item.ladder, answer.rules, &suggest::Candidate::rules);
    item.chosen = static_cast<int>(at - item.ladder.begin());
    if (at == item.ladder.end())
        item.ladder.push_back(answer);
    item.isOn = true;
}

} // namespace

LearnItem learnItem(const suggest::Row &row)
{
    LearnItem item{.row = row, .ladder = row.candidates};
    // The kinds are numbered from narrow to wide; deny is the last.
    std::ranges::stable_sort(item.ladder, {}, &suggest::Candidate::kind);
    const suggest::Candidate &usual = row.candidates.front();
    const auto at = std::ranges::find_if(item.ladder, [&usual](const suggest::Candidate &each) {
        return each.kind == usual.kind && each.rules == usual.rules;
    });
    item.usual = static_cast<int>(at - item.ladder.begin());
    item.chosen = item.usual;
    item.isOn = !isSensitive(usual);
    item.isMuted = row.state == suggest::RowState::Muted;
    if (row.decision && row.decision->kind == suggest::Decision::Kind::Accept)
        choose(item, row.decision->candidate);
    return item;
}

Qt::CheckState LearnModel::Group::check() const
{
    const auto on = std::ranges::count_if(items, &LearnItem::isOn);
    return on == 0                                        ? Qt::Unchecked
        : on == static_cast<std::ptrdiff_t>(items.size()) ? Qt::Checked
                                                          : Qt::PartiallyChecked;
}

LearnModel::LearnModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void LearnModel::setRows(const std::vector<suggest::Row> &rows)
{
    std::map<std::string, LearnItem> before;
    for (Group &group : m_groups) {
        for (LearnItem &item : group.items)
            before.emplace(item.row.key, std::move(item));
    }
    m_rows = rows;
    beginResetModel();
    m_groups.clear();
    Group muted{.kind = GroupKind::Muted, .profile = {}, .items = {}};
    Group toLookAt{.kind = GroupKind::LookAt, .profile = {}, .items = {}};
    for (const suggest::Row &row : m_rows) {
        const bool isProgram = row.eventClass == audit::EventClass::Exec
            || row.eventClass == audit::EventClass::ChangeHat;
        if (row.state == suggest::RowState::ReadOnly) {
            toLookAt.items.push_back({.row = row});
            continue;
        }
        const bool isAsked =
            row.state == suggest::RowState::Open || row.state == suggest::RowState::Muted;
        if (!isAsked || row.candidates.empty() || isProgram)
            continue;
        LearnItem item = learnItem(row);
        if (const auto old = before.find(row.key);
            old != before.end() && !old->second.ladder.empty()) {
            ui::choose(item, old->second.answer());
            item.isOn = old->second.isOn;
        }
        if (const auto said = m_muted.find(row.key); said != m_muted.end())
            item.isMuted = said->second;
        if (item.isMuted) {
            item.isOn = false;
            muted.items.push_back(std::move(item));
            continue;
        }
        auto group = std::ranges::find(m_groups, row.profile, &Group::profile);
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), Group{.profile = row.profile, .items = {}});
        group->items.push_back(std::move(item));
    }
    for (Group *last : {&muted, &toLookAt}) {
        if (!last->items.empty())
            m_groups.push_back(std::move(*last));
    }
    endResetModel();
    Q_EMIT choicesChanged();
}

void LearnModel::setMuted(const QModelIndex &index, bool isMuted)
{
    if (!index.isValid() || index.internalId() == kHead)
        return;
    const Group &group = m_groups[index.internalId()];
    if (group.kind == GroupKind::LookAt)
        return;
    m_muted[group.items[static_cast<std::size_t>(index.row())].row.key] = isMuted;
    const std::vector<suggest::Row> rows = std::move(m_rows);
    setRows(rows);
}

const LearnItem *LearnModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kHead)
        return nullptr;
    const Group &group = m_groups[index.internalId()];
    return group.kind != GroupKind::LookAt ? &group.items[static_cast<std::size_t>(index.row())]
                                           : nullptr;
}

LearnItem *LearnModel::itemAt(const QModelIndex &index)
{
    return const_cast<LearnItem *>(item(index)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

void LearnModel::tellChanged(const QModelIndex &index)
{
    const QModelIndex head = index.parent().isValid() ? index.parent() : index;
    Q_EMIT dataChanged(head.siblingAtColumn(0), head.siblingAtColumn(Count - 1));
    if (const int rows = rowCount(head.siblingAtColumn(0)); rows > 0)
        Q_EMIT dataChanged(this->index(0, 0, head.siblingAtColumn(0)),
                           this->index(rows - 1, Count - 1, head.siblingAtColumn(0)));
    Q_EMIT choicesChanged();
}

void LearnModel::choose(const QModelIndex &index, int answer)
{
    LearnItem *item = itemAt(index);
    if (item == nullptr || answer < 0 || answer >= static_cast<int>(item->ladder.size()))
        return;
    item->chosen = answer;
    item->isOn = !item->isMuted; // the person looked at it and chose
    tellChanged(index);
}

void LearnModel::setOwnRule(const QModelIndex &index, const std::string &rule)
{
    LearnItem *item = itemAt(index);
    if (item == nullptr)
        return;
    suggest::Candidate own{.kind = suggest::CandidateKind::Literal,
                           .rules = {rule},
                           .target = {},
                           .severity = item->row.severity};
    item->ladder.push_back(std::move(own));
    item->chosen = static_cast<int>(item->ladder.size()) - 1;
    item->isOn = !item->isMuted;
    tellChanged(index);
}

suggest::Decisions LearnModel::decisions() const
{
    using Kind = suggest::Decision::Kind;
    suggest::Decisions decisions;
    for (const Group &group : m_groups) {
        if (group.kind == GroupKind::LookAt)
            continue;
        for (const LearnItem &item : group.items)
            decisions[item.row.key] = {.kind = item.isMuted ? Kind::Mute
                                           : item.isOn      ? Kind::Accept
                                                            : Kind::Ignore,
                                       .candidate = item.answer()};
    }
    return decisions;
}

int LearnModel::itemCount() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += group.canAnswer() ? static_cast<int>(group.items.size()) : 0;
    return count;
}

int LearnModel::chosenCount() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += static_cast<int>(std::ranges::count_if(group.items, &LearnItem::isOn));
    return count;
}

std::uint64_t LearnModel::chosenEvents() const
{
    std::uint64_t count = 0;
    for (const Group &group : m_groups) {
        for (const LearnItem &item : group.items)
            count += item.isOn ? item.row.count : 0;
    }
    return count;
}

std::uint64_t LearnModel::allEvents() const
{
    std::uint64_t count = 0;
    for (const Group &group : m_groups) {
        for (const LearnItem &item : group.items)
            count += group.canAnswer() ? item.row.count : 0;
    }
    return count;
}

QStringList LearnModel::subjectsOf(const std::vector<std::string> &keys) const
{
    QStringList subjects;
    for (const Group &group : m_groups) {
        for (const LearnItem &item : group.items) {
            if (std::ranges::contains(keys, item.row.key))
                subjects << toDisplay(item.row.profile) + u": "_s + toDisplay(item.row.subject);
        }
    }
    return subjects;
}

// --- what the view asks --------------------------------------------------------------------------

QModelIndex LearnModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : kHead);
}

QModelIndex LearnModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kHead)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, kHead);
}

int LearnModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != kHead || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].items.size());
}

int LearnModel::columnCount(const QModelIndex &) const
{
    return Count;
}

QVariant LearnModel::groupData(const Group &group, int column, int role) const
{
    std::uint64_t events = 0;
    for (const LearnItem &item : group.items)
        events += item.row.count;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column == Rule)
            return group.canAnswer()             ? toDisplay(group.profile)
                : group.kind == GroupKind::Muted ? tr("Muted in this session")
                                                 : tr("Only to look at");
        return column == Seen ? QLocale().toString(static_cast<qulonglong>(events)) : QString();
    case Qt::CheckStateRole:
        return column == Rule && group.canAnswer() ? QVariant(static_cast<int>(group.check()))
                                                   : QVariant();
    case SubTextRole:
        return column == Rule ? tr("%n group(s)", nullptr, static_cast<int>(group.items.size()))
                              : QString();
    case KindRole:
        return static_cast<int>(column == Seen ? CellKind::Number : CellKind::Group);
    case Qt::TextAlignmentRole:
        return column == Seen ? QVariant(kRight) : QVariant();
    default:
        return {};
    }
}

QVariant LearnModel::itemData(const LearnItem &item, int column, int role) const
{
    const bool canAnswer = !item.ladder.empty();
    const Badge risk = item.isMuted ? Badge{tr("muted"), Shape::Ring, Role::Muted}
        : canAnswer                 ? riskBadge(item.answer())
                                    : Badge{tr("no rule"), Shape::Ring, Role::Muted};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (column) {
        case Rule:
            return canAnswer ? ruleLine(item.answer()) : reasonText(item.row.reason);
        case Seen:
            return QLocale().toString(static_cast<qulonglong>(item.row.count));
        case AskedFor:
            return item.row.fileCount > 1
                ? tr("%1 (%n file(s))", nullptr, static_cast<int>(item.row.fileCount))
                      .arg(toDisplay(item.row.subject))
                : toDisplay(item.row.subject);
        case Class:
            return classText(item.row.eventClass);
        case Risk:
            return risk.text;
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return column == Seen ? QVariant(tr("Last: %1").arg(fullTime(item.row.lastTime)))
                              : QVariant();
    case Qt::CheckStateRole:
        return column == Rule && canAnswer && !item.isMuted
            ? QVariant(static_cast<int>(item.isOn ? Qt::Checked : Qt::Unchecked))
            : QVariant();
    case KindRole:
        switch (column) {
        case Rule:
            return static_cast<int>(canAnswer ? CellKind::Mono : CellKind::Muted);
        case Seen:
            return static_cast<int>(CellKind::Number);
        case AskedFor:
            return static_cast<int>(CellKind::Mono);
        case Risk:
            return static_cast<int>(CellKind::Badge);
        default:
            return static_cast<int>(CellKind::Muted);
        }
    case StateRole:
        return static_cast<int>(column == Risk           ? risk.role
                                    : column == AskedFor ? Role::Muted
                                                         : Role::None);
    case ShapeRole:
        return static_cast<int>(risk.shape);
    case Qt::TextAlignmentRole:
        return column == Seen ? QVariant(kRight) : QVariant();
    default:
        return {};
    }
}

QVariant LearnModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == kHead)
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    return itemData(m_groups[index.internalId()].items[static_cast<std::size_t>(index.row())],
                    index.column(), role);
}

bool LearnModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const bool isOn = value.toInt() != Qt::Unchecked;
    if (LearnItem *item = itemAt(index)) {
        item->isOn = isOn && !item->isMuted;
    } else if (index.internalId() == kHead
               && m_groups[static_cast<std::size_t>(index.row())].canAnswer()) {
        // All at once never grants what has to be looked at.
        for (LearnItem &each : m_groups[static_cast<std::size_t>(index.row())].items)
            each.isOn = !each.ladder.empty() && isOn && !isSensitive(each.answer());
    } else {
        return false;
    }
    tellChanged(index);
    return true;
}

Qt::ItemFlags LearnModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Rule && data(index, Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant LearnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Seen)
        return QVariant(kRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rule:
        return tr("Rule to add");
    case Seen:
        return tr("Seen");
    case AskedFor:
        return tr("Asked for");
    case Class:
        return tr("Class");
    case Risk:
        return tr("Risk");
    default:
        return {};
    }
}

} // namespace pavise::ui
