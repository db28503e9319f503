// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/profiles/profile_model.h"

#include "ui/common/convert.h"
#include "ui/common/time_text.h"
#include "ui/models/badges.h"
#include "ui/models/cells.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// Children show only what they add to their parent's name.
QString shownName(const ProfileEntry &entry, bool isChild)
{
    if (isChild) {
        const auto parts = kernel::profileNameParts(entry.name);
        if (!parts.empty())
            return toDisplay(parts.back());
    }
    return toDisplay(entry.name);
}

/// What the state rests on.
QVariant exactText(const ProfileEntry &entry)
{
    if (!entry.exact || !entry.isLoaded())
        return {};
    switch (entry.exact->state) {
    case explain::DiskState::Same:
        return ProfileModel::tr("Compared in meaning: loading the file would change no answer.");
    case explain::DiskState::Differs:
        return entry.exact->differences > 0
            ? ProfileModel::tr("Compared in meaning: loading the file would change %n kind(s) of "
                               "answers.",
                               nullptr, entry.exact->differences)
            : ProfileModel::tr("Compared in meaning: only the header differs.");
    case explain::DiskState::OnlyLoaded:
        return ProfileModel::tr("The kernel has it, and the file of its parent has not.");
    case explain::DiskState::NotLoaded:
        break;
    case explain::DiskState::Unknown:
        return ProfileModel::tr(
            "The policy that is loaded cannot be read, so it was not compared.");
    }
    return {};
}

CellKind profileCellKind(int column)
{
    switch (column) {
    case ProfileModel::Name:
        return CellKind::Name;
    case ProfileModel::Mode:
        return CellKind::Badge;
    case ProfileModel::State:
        return CellKind::State;
    case ProfileModel::Processes:
    case ProfileModel::Denials:
        return CellKind::Number;
    case ProfileModel::LastDenial:
    case ProfileModel::Local:
        return CellKind::Muted;
    case ProfileModel::File:
    case ProfileModel::Attachment:
        return CellKind::Mono;
    default:
        return CellKind::Plain;
    }
}

} // namespace

qsizetype ProfileModel::addNode(QList<Node> &nodes, const ProfileEntry &entry, qsizetype parent,
                                int row)
{
    const qsizetype place = nodes.size();
    nodes.append({entry, parent, row, {}});
    nodes[place].entry.children.clear();
    int childRow = 0;
    for (const ProfileEntry &child : entry.children) {
        const qsizetype childPlace = addNode(nodes, child, place, childRow++);
        nodes[place].children.append(childPlace);
    }
    return place;
}

void ProfileModel::setProfiles(const std::vector<ProfileEntry> &profiles)
{
    QList<Node> nodes;
    QList<qsizetype> roots;
    for (const ProfileEntry &profile : profiles) {
        const int row = static_cast<int>(roots.size());
        roots.append(addNode(nodes, profile, -1, row));
    }
    takeExactStates(nodes);
    const bool isSameShape = std::ranges::equal(nodes, m_nodes, [](const Node &a, const Node &b) {
        return a.entry.name == b.entry.name && a.entry.namespaceName == b.entry.namespaceName
            && a.parent == b.parent;
    });
    if (!isSameShape) {
        beginResetModel();
        m_nodes = std::move(nodes);
        m_roots = std::move(roots);
        endResetModel();
        return;
    }
    m_nodes = std::move(nodes);
    for (const Node &node : std::as_const(m_nodes)) {
        const QModelIndex first =
            createIndex(node.row, 0, static_cast<quintptr>(&node - m_nodes.constData()));
        Q_EMIT dataChanged(first, first.siblingAtColumn(Count - 1));
    }
}

void ProfileModel::setDenials(const QHash<QByteArray, DenialCount> &denials)
{
    m_denials = denials;
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        const QModelIndex row = createIndex(m_nodes[i].row, Denials, static_cast<quintptr>(i));
        Q_EMIT dataChanged(row, row.siblingAtColumn(LastDenial));
    }
}

void ProfileModel::setExactStates(const QHash<QByteArray, ExactState> &states)
{
    m_exact = states;
    takeExactStates(m_nodes);
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        const QModelIndex state = createIndex(m_nodes[i].row, State, static_cast<quintptr>(i));
        Q_EMIT dataChanged(state, state);
    }
}

void ProfileModel::takeExactStates(QList<Node> &nodes) const
{
    for (Node &node : nodes) {
        const auto found = node.entry.namespaceName.empty()
            ? m_exact.find(QByteArray::fromStdString(node.entry.name))
            : m_exact.end();
        node.entry.exact = found != m_exact.end() ? std::optional(*found) : std::nullopt;
    }
}

const ProfileEntry *ProfileModel::entry(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[static_cast<qsizetype>(index.internalId())].entry : nullptr;
}

DenialCount ProfileModel::denials(const QModelIndex &index) const
{
    return index.isValid() ? denialsOf(m_nodes[static_cast<qsizetype>(index.internalId())])
                           : DenialCount{};
}

DenialCount ProfileModel::denialsOf(const Node &node) const
{
    return m_denials.value(QByteArray::fromStdString(node.entry.name));
}

QModelIndex ProfileModel::find(const std::string &name) const
{
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].entry.name == name)
            return createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
    }
    return {};
}

QModelIndex ProfileModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const QList<qsizetype> &siblings =
        parent.isValid() ? m_nodes[static_cast<qsizetype>(parent.internalId())].children : m_roots;
    return createIndex(row, column, static_cast<quintptr>(siblings[row]));
}

QModelIndex ProfileModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const qsizetype place = m_nodes[static_cast<qsizetype>(child.internalId())].parent;
    return place < 0 ? QModelIndex()
                     : createIndex(m_nodes[place].row, 0, static_cast<quintptr>(place));
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(
        parent.isValid() ? m_nodes[static_cast<qsizetype>(parent.internalId())].children.size()
                         : m_roots.size());
}

int ProfileModel::columnCount(const QModelIndex &) const
{
    return Count;
}

QVariant ProfileModel::text(const Node &node, int column) const
{
    const ProfileEntry &entry = node.entry;
    const QLocale locale;
    const bool hasCounts = entry.isLoaded();
    switch (column) {
    case Name:
        return shownName(entry, node.parent >= 0);
    case Mode:
        return modeBadge(entry).text;
    case State:
        return stateText(entry).text;
    case Processes:
        return hasCounts ? locale.toString(entry.processes) : u"–"_s;
    case Denials: {
        const DenialCount count = denialsOf(node);
        const auto events = static_cast<qulonglong>(count.denied + count.allowed);
        return hasCounts || events > 0 ? locale.toString(events) : u"–"_s;
    }
    case LastDenial:
        return shortTime(denialsOf(node).lastTime);
    case File:
        return entry.fileName.empty() ? u"–"_s : toDisplay(entry.fileName);
    case Local:
        return entry.localFile.empty() ? u"–"_s : tr("yes");
    case Attachment:
        return entry.attachment.empty() || entry.attachment == entry.name
            ? u"–"_s
            : toDisplay(entry.attachment);
    default:
        return {};
    }
}

QVariant ProfileModel::sortKey(const Node &node, int column) const
{
    const DenialCount count = denialsOf(node);
    switch (column) {
    case Processes:
        return node.entry.isLoaded() ? node.entry.processes : -1;
    case Denials:
        return static_cast<qulonglong>(count.denied + count.allowed);
    case LastDenial:
        return static_cast<qlonglong>(count.lastTime);
    case State:
        return static_cast<int>(node.entry.state);
    default:
        return text(node, column);
    }
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = m_nodes[static_cast<qsizetype>(index.internalId())];
    const ProfileEntry &entry = node.entry;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(node, column);
    case Qt::TextAlignmentRole:
        return profileCellKind(column) == CellKind::Number
            ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case Qt::ToolTipRole:
        if (column == State && !entry.problem.empty())
            return toDisplay(entry.problem);
        if (column == State)
            return exactText(entry);
        if (column == LastDenial)
            return fullTime(denialsOf(node).lastTime);
        return {};
    case KindRole:
        return static_cast<int>(profileCellKind(column));
    case StateRole:
        return static_cast<int>(column == Mode        ? modeBadge(entry).role
                                    : column == State ? stateText(entry).role
                                                      : Role::None);
    case ShapeRole:
        return static_cast<int>(modeBadge(entry).shape);
    case IconRole:
        return column == State ? stateText(entry).icon : QString();
    case SubTextRole:
        return column == Name && !entry.namespaceName.empty()
            ? tr("in namespace %1").arg(toDisplay(entry.namespaceName))
            : QString();
    case SortRole:
        return sortKey(node, column);
    case FilterRole:
        return toDisplay(entry.name + '\n' + entry.fileName + '\n' + entry.attachment);
    case BytesRole:
        return QByteArray::fromStdString(entry.name);
    default:
        return {};
    }
}

QVariant ProfileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(profileCellKind(section) == CellKind::Number
                                    ? Qt::AlignRight | Qt::AlignVCenter
                                    : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Mode:
        return tr("Mode");
    case State:
        return tr("State");
    case Processes:
        return tr("Processes");
    case Denials:
        return tr("Denials");
    case LastDenial:
        return tr("Last denial");
    case File:
        return tr("File");
    case Local:
        return tr("Local");
    case Attachment:
        return tr("Attaches to");
    default:
        return {};
    }
}

} // namespace pavise::ui
