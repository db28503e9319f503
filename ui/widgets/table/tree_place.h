// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Where a person is in a tree, kept over a reload of its model.

#pragma once

#include <QObject>
#include <QSet>

class QModelIndex;
class QTreeView;

namespace pavise::ui {

/// Remembers current row, selection, scroll position and what is folded, by BytesRole of column 0,
/// before the view's model is reset, and restores them after. Rows are unfolded unless folded by
/// the person; of very many rows only those are unfolded that the person unfolds.
class TreePlace : public QObject
{
    Q_OBJECT

public:
    /// Call after QTreeView::setModel(). Belongs to \p view.
    explicit TreePlace(QTreeView &view);

private:
    void remember();
    void restore();
    void unfold(const QModelIndex &parent);
    [[nodiscard]] bool hasVeryMany() const;
    [[nodiscard]] QModelIndex find(const QModelIndex &parent, qsizetype level) const;

    QTreeView &m_view;
    QSet<QByteArray> m_folded;
    QList<QByteArray> m_current; ///< From the top down.
    QSet<QByteArray> m_unfolded; ///< By the person, while there are very many rows.
    int m_scroll = 0;
    bool m_isRestoring = false;
};

} // namespace pavise::ui
