// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The tree of processes, each with what confines it.

#pragma once

#include "ui/models/processes/process_entry.h"

#include <QAbstractItemModel>
#include <QHash>

namespace pavise::ui {

/// `tcp 22, udp 5353`, each once.
[[nodiscard]] QString socketsText(const ProcessEntry &process);

/// What is odd about the process, or empty.
[[nodiscard]] QString noteText(const ProcessEntry &process);

class ProcessModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Program, Pid, User, Confinement, Mode, Listening, Started, Note, Count };

    using QAbstractItemModel::QAbstractItemModel;

    /// Only rows of processes that came, went or changed are told of, so that ten thousand of them
    /// can be read again every few seconds.
    void setProcesses(const std::vector<ProcessEntry> &processes);

    [[nodiscard]] const ProcessEntry *entry(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex find(process::Pid pid) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Node
    {
        ProcessEntry entry;
        process::Pid parent = 0; ///< 0: at the top.
        int row = 0;
        QList<process::Pid> children;
    };

    void reset(const std::vector<ProcessEntry> &processes,
               const QHash<process::Pid, process::Pid> &parents);
    void remove(process::Pid pid);
    void insert(const ProcessEntry &process, process::Pid parent);
    [[nodiscard]] QList<process::Pid> &childrenOf(process::Pid pid);
    [[nodiscard]] QModelIndex indexOf(process::Pid pid) const;
    [[nodiscard]] const Node &node(const QModelIndex &index) const;

    QHash<process::Pid, Node> m_nodes; ///< An index holds the process id.
    QList<process::Pid> m_roots;
};

} // namespace pavise::ui
