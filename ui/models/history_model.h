// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What was changed with Pavise, newest first.

#pragma once

#include "polkit/protocol/wire.h"

#include <QAbstractTableModel>
#include <QHash>

namespace pavise::ui {

class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Profiles, Time, User, Result, Note, Count };

    /// \p verbText words a verb for people.
    explicit HistoryModel(QString (*verbText)(const QString &), QObject *parent = nullptr);

    void setEntries(const protocol::HistoryEntries &entries);
    /// Older ones, below those that are there.
    void append(const protocol::HistoryEntries &entries);

    [[nodiscard]] const protocol::HistoryEntry &entry(int row) const { return m_entries[row]; }
    [[nodiscard]] QString userName(quint32 uid) const;
    /// `nginx, sshd and 3 more`; files when no profile is named.
    [[nodiscard]] static QString subject(const protocol::HistoryEntry &entry);
    [[nodiscard]] static qint64 time(const protocol::HistoryEntry &entry); ///< Milliseconds.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const protocol::HistoryEntry &entry, int column) const;

    QString (*m_verbText)(const QString &);
    protocol::HistoryEntries m_entries;
    mutable QHash<quint32, QString> m_users;
};

} // namespace pavise::ui
