// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which processes are shown. A parent stays for its child, so that the tree makes sense.

#pragma once

#include <QSortFilterProxyModel>

namespace pavise::ui {

class ProcessModel;

class ProcessFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class View {
        Programs, ///< All but kernel threads.
        Confined,
        Unconfined,
        Exposed, ///< Reachable over the network and not confined.
        Everything,
    };

    explicit ProcessFilter(ProcessModel &processes, QObject *parent = nullptr);

    void setText(const QString &text);
    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }
    [[nodiscard]] bool isFiltering() const;

    /// Processes that pass by themselves, parents that only stay for them apart.
    [[nodiscard]] int matchCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool passes(const QModelIndex &index) const;
    [[nodiscard]] int countBelow(const QModelIndex &parent) const;

    ProcessModel &m_processes;
    QString m_text;
    View m_view = View::Programs;
};

} // namespace pavise::ui
