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
/// the person.
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

    QTreeView &m_view;
    QSet<QByteArray> m_folded;
    QByteArray m_current;
    int m_scroll = 0;
    bool m_isRestoring = false;
};

} // namespace pavise::ui
