// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/table/tree_place.h"

#include "ui/models/cells.h"

#include <QScrollBar>
#include <QTreeView>

#include <functional>

namespace pavise::ui {

namespace {

/// Rows of the second level above which unfolding all of them would take too long.
constexpr int kVeryMany = 3000;

QByteArray nameOf(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(BytesRole).toByteArray();
}

} // namespace

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
        const QByteArray name = nameOf(index);
        if (folded) {
            m_folded.insert(name);
            m_unfolded.remove(name);
        } else {
            m_folded.remove(name);
            m_unfolded.insert(name);
        }
    };
    connect(&view, &QTreeView::collapsed, this,
            [note](const QModelIndex &index) { note(index, true); });
    connect(&view, &QTreeView::expanded, this,
            [note](const QModelIndex &index) { note(index, false); });
    unfold({});
}

void TreePlace::remember()
{
    m_current.clear();
    for (QModelIndex index = m_view.currentIndex(); index.isValid(); index = index.parent())
        m_current.prepend(nameOf(index));
    m_scroll = m_view.verticalScrollBar()->value();
}

void TreePlace::restore()
{
    unfold({});
    if (!m_current.isEmpty()) {
        const QModelIndex found = find({}, 0);
        if (found.isValid())
            m_view.setCurrentIndex(found);
    }
    m_view.verticalScrollBar()->setValue(m_scroll);
}

/// The remembered row where it was, or anywhere when it has another parent now.
QModelIndex TreePlace::find(const QModelIndex &parent, qsizetype level) const
{
    const QAbstractItemModel &model = *m_view.model();
    const int rows = model.rowCount(parent);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (nameOf(index) != m_current[level])
            continue;
        return level + 1 < m_current.size() ? find(index, level + 1) : index;
    }
    if (level > 0 || hasVeryMany())
        return {};
    const QModelIndexList elsewhere =
        model.match(model.index(0, 0), BytesRole, m_current.last(), 1,
                    Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
    return elsewhere.value(0);
}

bool TreePlace::hasVeryMany() const
{
    const QAbstractItemModel &model = *m_view.model();
    int rows = 0;
    for (int row = 0; row < model.rowCount() && rows <= kVeryMany; ++row)
        rows += 1 + model.rowCount(model.index(row, 0));
    return rows > kVeryMany;
}

void TreePlace::unfold(const QModelIndex &parent)
{
    const bool isChosen = hasVeryMany(); // then only what the person unfolded
    const auto wanted = [&](const QModelIndex &index) {
        const QByteArray name = nameOf(index);
        return isChosen ? m_unfolded.contains(name) : !m_folded.contains(name);
    };
    const std::function<void(const QModelIndex &)> below = [&](const QModelIndex &top) {
        const QAbstractItemModel &model = *m_view.model();
        if (isChosen && m_unfolded.isEmpty())
            return;
        for (int row = 0; row < model.rowCount(top); ++row) {
            const QModelIndex index = model.index(row, 0, top);
            if (!model.hasChildren(index))
                continue;
            m_view.setExpanded(index, wanted(index));
            below(index);
        }
    };
    m_isRestoring = true;
    if (parent.isValid() && wanted(parent))
        m_view.setExpanded(parent, true);
    below(parent);
    m_isRestoring = false;
}

} // namespace pavise::ui
