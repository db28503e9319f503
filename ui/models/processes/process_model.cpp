// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/processes/process_model.h"

#include "ui/common/convert.h"
#include "ui/common/time_text.h"
#include "ui/models/badges.h"
#include "ui/models/cells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

CellKind processCellKind(int column)
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

namespace {

/// More changes than this cost less as a new model.
constexpr qsizetype kManyChanges = 500;

/// Parents by process; a process cannot be older than its parent, and a wrong id must not make a
/// circle.
QHash<process::Pid, process::Pid> parentsOf(const std::vector<ProcessEntry> &processes)
{
    QHash<process::Pid, process::Pid> parents;
    parents.reserve(static_cast<qsizetype>(processes.size()));
    for (const ProcessEntry &process : processes) {
        const process::Pid parent = process.details.parent;
        // Sorted by id: what is in the table came before.
        parents.insert(process.details.pid, parents.contains(parent) ? parent : 0);
    }
    return parents;
}

/// What its row shows is the same.
bool isSameRow(const ProcessEntry &a, const ProcessEntry &b)
{
    return a.confinement.label == b.confinement.label && a.confinement.mode == b.confinement.mode
        && a.isLabelKnown == b.isLabelKnown && a.waitingProfile == b.waitingProfile
        && a.details.command == b.details.command && a.details.exe == b.details.exe
        && a.details.exeDeleted == b.details.exeDeleted && a.user == b.user
        && socketsText(a) == socketsText(b)
        && a.details.noNewPrivileges == b.details.noNewPrivileges;
}

} // namespace

void ProcessModel::setProcesses(const std::vector<ProcessEntry> &processes)
{
    const auto parents = parentsOf(processes);
    QHash<process::Pid, const ProcessEntry *> now;
    now.reserve(static_cast<qsizetype>(processes.size()));
    for (const ProcessEntry &process : processes)
        now.insert(process.details.pid, &process);

    // Gone, another process under the same id, or below another parent; with all below them.
    QList<process::Pid> gone;
    for (const auto &[pid, node] : m_nodes.asKeyValueRange()) {
        const ProcessEntry *process = now.value(pid);
        if (process == nullptr || process->details.startTicks != node.entry.details.startTicks
            || parents.value(pid) != node.parent)
            gone << pid;
    }
    const qsizetype came = std::max<qsizetype>(now.size() - m_nodes.size(), 0);
    if (m_nodes.isEmpty() || gone.size() + came > kManyChanges) {
        reset(processes, parents);
        return;
    }
    for (const process::Pid pid : std::as_const(gone)) {
        if (m_nodes.contains(pid)) // it may have gone with its parent
            remove(pid);
    }
    for (const ProcessEntry &process : processes) {
        const process::Pid pid = process.details.pid;
        const auto known = m_nodes.find(pid);
        if (known == m_nodes.end()) {
            insert(process, parents.value(pid));
            continue;
        }
        const bool isSame = isSameRow(known->entry, process);
        known->entry = process;
        if (!isSame) {
            const QModelIndex first = indexOf(pid);
            Q_EMIT dataChanged(first, first.siblingAtColumn(Count - 1));
        }
    }
}

void ProcessModel::reset(const std::vector<ProcessEntry> &processes,
                         const QHash<process::Pid, process::Pid> &parents)
{
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    m_nodes.reserve(static_cast<qsizetype>(processes.size()));
    for (const ProcessEntry &process : processes) {
        const process::Pid pid = process.details.pid;
        const process::Pid parent = parents.value(pid);
        QList<process::Pid> &siblings = childrenOf(parent);
        const auto row = static_cast<int>(siblings.size());
        siblings << pid;
        m_nodes.insert(pid, {.entry = process, .parent = parent, .row = row, .children = {}});
    }
    endResetModel();
}

void ProcessModel::remove(process::Pid pid)
{
    const Node node = m_nodes.value(pid);
    // Those below first, so that one row goes at a time.
    for (qsizetype i = node.children.size() - 1; i >= 0; --i)
        remove(node.children[i]);
    beginRemoveRows(indexOf(node.parent), node.row, node.row);
    QList<process::Pid> &siblings = childrenOf(node.parent);
    siblings.removeAt(node.row);
    for (qsizetype row = node.row; row < siblings.size(); ++row)
        m_nodes[siblings[row]].row = static_cast<int>(row);
    m_nodes.remove(pid);
    endRemoveRows();
}

void ProcessModel::insert(const ProcessEntry &process, process::Pid parent)
{
    const auto row = static_cast<int>(childrenOf(parent).size());
    beginInsertRows(indexOf(parent), row, row);
    childrenOf(parent) << process.details.pid;
    m_nodes.insert(process.details.pid,
                   {.entry = process, .parent = parent, .row = row, .children = {}});
    endInsertRows();
}

QList<process::Pid> &ProcessModel::childrenOf(process::Pid pid)
{
    return pid == 0 ? m_roots : m_nodes[pid].children;
}

QModelIndex ProcessModel::indexOf(process::Pid pid) const
{
    const auto found = m_nodes.constFind(pid);
    return found == m_nodes.constEnd() ? QModelIndex()
                                       : createIndex(found->row, 0, static_cast<quintptr>(pid));
}

const ProcessModel::Node &ProcessModel::node(const QModelIndex &index) const
{
    static const Node none; // an index of a process that is gone is used by nobody
    const auto found = m_nodes.constFind(static_cast<process::Pid>(index.internalId()));
    return found != m_nodes.constEnd() ? *found : none;
}

const ProcessEntry *ProcessModel::entry(const QModelIndex &index) const
{
    return index.isValid() ? &node(index).entry : nullptr;
}

QModelIndex ProcessModel::find(process::Pid pid) const
{
    return indexOf(pid);
}

QModelIndex ProcessModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const QList<process::Pid> &siblings = parent.isValid() ? node(parent).children : m_roots;
    return createIndex(row, column, static_cast<quintptr>(siblings[row]));
}

QModelIndex ProcessModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(node(child).parent) : QModelIndex();
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
        return static_cast<int>(processCellKind(column));
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
        return static_cast<int>(processCellKind(section) == CellKind::Number
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
