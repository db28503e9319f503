// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/tree_place.h"

#include "ui/models/cells.h"

#include <QScrollBar>
#include <QTreeView>

namespace pavise::ui {

TreePlace::TreePlace(QTreeView &view)
    : QObject(&view)
    , m_view(view)
{
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TreePlace::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &TreePlace::restore);
    // A filter brings rows back folded.
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parent) { unfold(parent); });
    const auto note = [this](const QModelIndex &index, bool folded) {
        if (m_isRestoring)
            return;
        const QByteArray name = index.siblingAtColumn(0).data(BytesRole).toByteArray();
        if (folded)
            m_folded.insert(name);
        else
            m_folded.remove(name);
    };
    connect(&view, &QTreeView::collapsed, this,
            [note](const QModelIndex &index) { note(index, true); });
    connect(&view, &QTreeView::expanded, this,
            [note](const QModelIndex &index) { note(index, false); });
    unfold({});
}

void TreePlace::remember()
{
    m_current = m_view.currentIndex().siblingAtColumn(0).data(BytesRole).toByteArray();
    m_scroll = m_view.verticalScrollBar()->value();
}

void TreePlace::restore()
{
    unfold({});
    if (!m_current.isEmpty()) {
        const QModelIndexList found =
            m_view.model()->match(m_view.model()->index(0, 0), BytesRole, m_current, 1,
                                  Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
        if (!found.isEmpty())
            m_view.setCurrentIndex(found.first());
    }
    m_view.verticalScrollBar()->setValue(m_scroll);
}

void TreePlace::unfold(const QModelIndex &parent)
{
    m_isRestoring = true;
    const QAbstractItemModel &model = *m_view.model();
    if (parent.isValid() && !m_folded.contains(parent.data(BytesRole).toByteArray()))
        m_view.setExpanded(parent, true);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (!model.hasChildren(index))
            continue;
        m_view.setExpanded(index, !m_folded.contains(index.data(BytesRole).toByteArray()));
        unfold(index);
        m_isRestoring = true;
    }
    m_isRestoring = false;
}

} // namespace pavise::ui
