// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The tree of profiles with their hats and children.

#pragma once

#include "ui/models/profiles/profile_entry.h"

#include <QAbstractItemModel>
#include <QHash>

namespace pavise::ui {

class ProfileModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Mode,
        State,
        Processes,
        Denials,
        LastDenial,
        File,
        Local,
        Attachment,
        Count
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Rows stay in place when the names are the same as before.
    void setProfiles(const std::vector<ProfileEntry> &profiles);

    /// By profile name, as bytes.
    void setDenials(const QHash<QByteArray, DenialCount> &denials);

    /// By profile name, as bytes: what comparing file and kernel found.
    void setExactStates(const QHash<QByteArray, ExactState> &states);

    [[nodiscard]] const ProfileEntry *entry(const QModelIndex &index) const;
    [[nodiscard]] DenialCount denials(const QModelIndex &index) const;

    /// The row of a profile, invalid when there is none.
    [[nodiscard]] QModelIndex find(const std::string &name) const;

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
        ProfileEntry entry; ///< Its `children` are empty here: they are nodes of their own.
        qsizetype parent = -1;
        int row = 0;
        QList<qsizetype> children;
    };

    qsizetype addNode(QList<Node> &nodes, const ProfileEntry &entry, qsizetype parent, int row);
    [[nodiscard]] QVariant text(const Node &node, int column) const;
    [[nodiscard]] QVariant sortKey(const Node &node, int column) const;
    [[nodiscard]] DenialCount denialsOf(const Node &node) const;

    QList<Node> m_nodes;
    QList<qsizetype> m_roots;
    void takeExactStates(QList<Node> &nodes) const;

    QHash<QByteArray, DenialCount> m_denials;
    QHash<QByteArray, ExactState> m_exact;
};

} // namespace pavise::ui
