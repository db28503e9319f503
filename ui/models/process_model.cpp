// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/process_model.h"

#include "ui/common/convert.h"
#include "ui/common/time_text.h"
#include "ui/models/badges.h"
#include "ui/models/cells.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

CellKind kindOf(int column)
{
    switch (column) {
    case ProcessModel::Program:
        return CellKind::Name;
    case ProcessModel::Pid:
        return CellKind::Number;
    case ProcessModel::Mode:
        return CellKind::Badge;
    case ProcessModel::Listening:
        return CellKind::Mono;
    case ProcessModel::Started:
    case ProcessModel::Note:
        return CellKind::Muted;
    default:
        return CellKind::Plain;
    }
}

QString confinementText(const ProcessEntry &process)
{
    if (!process.isLabelKnown)
        return ProcessModel::tr("not known");
    if (!process.isConfined())
        return ProcessModel::tr("none");
    return toDisplay(process.confinement.label);
}

Badge badgeOf(const ProcessEntry &process)
{
    if (!process.isLabelKnown)
        return {};
    if (!process.isConfined())
        return modeBadge(kernel::ProfileMode::Unconfined);
    return modeBadge(process.confinement.mode);
}

/// An unconfined process that the network can reach is what this page is for.
bool isExposed(const ProcessEntry &process)
{
    return process.isLabelKnown && !process.isConfined() && process.listensToNetwork();
}

} // namespace

QString socketsText(const ProcessEntry &process)
{
    QStringList texts;
    for (const process::ListeningSocket &socket : process.sockets) {
        const std::string_view protocol = process::socketProtocolName(socket.protocol);
        // tcp and tcp6 of one port are one service to a person.
        const QString name = toDisplay(protocol.substr(0, protocol.find('6')));
        const QString text = u"%1 %2"_s.arg(name).arg(socket.port);
        if (!texts.contains(text))
            texts << text;
    }
    return texts.join(u", "_s);
}

QString noteText(const ProcessEntry &process)
{
    QStringList notes;
    if (!process.waitingProfile.empty())
        notes
            << ProcessModel::tr("restart to confine by %1").arg(toDisplay(process.waitingProfile));
    if (process.details.container)
        notes << ProcessModel::tr("in %1 %2")
                     .arg(toDisplay(
                              process::containerRuntimeName(process.details.container->runtime)),
                          toDisplay(process.details.container->id.substr(0, 12)));
    if (process.details.noNewPrivileges)
        notes << ProcessModel::tr("may not change its profile");
    if (process.details.exeDeleted)
        notes << ProcessModel::tr("program was replaced");
    return notes.join(u", "_s);
}

void ProcessModel::setProcesses(const std::vector<ProcessEntry> &processes)
{
    QList<Node> nodes;
    QHash<process::Pid, qsizetype> places;
    nodes.reserve(static_cast<qsizetype>(processes.size()));
    for (const ProcessEntry &process : processes) {
        places.insert(process.details.pid, nodes.size());
        nodes.append({process, -1, 0, {}});
    }
    QList<qsizetype> roots;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const qsizetype parent = places.value(nodes[i].entry.details.parent, -1);
        // A process cannot be older than its parent; a wrong pid must not make a circle.
        nodes[i].parent = parent < i ? parent : -1;
        QList<qsizetype> &siblings = nodes[i].parent < 0 ? roots : nodes[parent].children;
        nodes[i].row = static_cast<int>(siblings.size());
        siblings.append(i);
    }
    const bool isSameShape = std::ranges::equal(nodes, m_nodes, [](const Node &a, const Node &b) {
        return a.entry.details.pid == b.entry.details.pid && a.parent == b.parent
            && a.entry.details.startTicks == b.entry.details.startTicks;
    });
    if (!isSameShape) {
        beginResetModel();
        m_nodes = std::move(nodes);
        m_roots = std::move(roots);
        endResetModel();
        return;
    }
    m_nodes = std::move(nodes);
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        const QModelIndex first = createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
        Q_EMIT dataChanged(first, first.siblingAtColumn(Count - 1));
    }
}

const ProcessModel::Node &ProcessModel::node(const QModelIndex &index) const
{
    return m_nodes[static_cast<qsizetype>(index.internalId())];
}

const ProcessEntry *ProcessModel::entry(const QModelIndex &index) const
{
    return index.isValid() ? &node(index).entry : nullptr;
}

QModelIndex ProcessModel::find(process::Pid pid) const
{
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].entry.details.pid == pid)
            return createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
    }
    return {};
}

QModelIndex ProcessModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const QList<qsizetype> &siblings = parent.isValid() ? node(parent).children : m_roots;
    return createIndex(row, column, static_cast<quintptr>(siblings[row]));
}

QModelIndex ProcessModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const qsizetype place = node(child).parent;
    return place < 0 ? QModelIndex()
                     : createIndex(m_nodes[place].row, 0, static_cast<quintptr>(place));
}

int ProcessModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(parent.isValid() ? node(parent).children.size() : m_roots.size());
}

int ProcessModel::columnCount(const QModelIndex &) const
{
    return Count;
}

QVariant ProcessModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ProcessEntry &process = node(index).entry;
    const int column = index.column();
    if (role == Qt::DisplayRole) {
        switch (column) {
        case Program:
            return toDisplay(process.details.command);
        case Pid:
            return QString::number(process.details.pid);
        case User:
            return toDisplay(process.user);
        case Confinement:
            return confinementText(process);
        case Mode:
            return badgeOf(process).text;
        case Listening:
            return process.sockets.empty() ? u"–"_s : socketsText(process);
        case Started:
            return shortTime(process.details.startedAt.value_or(0) * 1000);
        case Note:
            return noteText(process);
        default:
            return {};
        }
    }
    switch (role) {
    case KindRole:
        return static_cast<int>(kindOf(column));
    case StateRole:
        if (column == Mode)
            return static_cast<int>(badgeOf(process).role);
        if (column == Listening && isExposed(process))
            return static_cast<int>(Role::Warn);
        return static_cast<int>(column == Confinement && !process.isConfined() ? Role::Muted
                                                                               : Role::None);
    case ShapeRole:
        return static_cast<int>(badgeOf(process).shape);
    case IconRole:
        return column == Listening && isExposed(process) ? u"warning"_s : QString();
    case Qt::ToolTipRole:
        if (column == Program && process.details.exe)
            return toDisplay(*process.details.exe);
        if (column == Started)
            return fullTime(process.details.startedAt.value_or(0) * 1000);
        if (column == Listening && isExposed(process))
            return tr("The network can reach this program, and no profile confines it.");
        return {};
    case Qt::AccessibleTextRole:
        if (column == Listening && isExposed(process))
            return tr("%1, warning: not confined").arg(socketsText(process));
        return data(index, Qt::DisplayRole);
    case SortRole:
        if (column == Pid)
            return process.details.pid;
        if (column == Started)
            return static_cast<qulonglong>(process.details.startTicks);
        return data(index, Qt::DisplayRole);
    case FilterRole:
        return toDisplay(process.details.command + '\n' + process.details.exe.value_or("") + '\n'
                         + std::to_string(process.details.pid) + '\n' + process.user + '\n'
                         + process.confinement.label);
    case BytesRole:
        return QByteArray::number(process.details.pid);
    default:
        return {};
    }
}

QVariant ProcessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(kindOf(section) == CellKind::Number
                                    ? Qt::AlignRight | Qt::AlignVCenter
                                    : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Program:
        return tr("Process");
    case Pid:
        return tr("PID");
    case User:
        return tr("User");
    case Confinement:
        return tr("Profile");
    case Mode:
        return tr("Mode");
    case Listening:
        return tr("Listening on");
    case Started:
        return tr("Started");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace pavise::ui
