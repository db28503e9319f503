// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Where programs of a profile end up: drawn, as a tree, and as a way from one profile to another.

#pragma once

#include "ui/services/background.h"
#include "ui/transitions/transition_map.h"
#include "ui/widgets/page/page.h"

#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QStandardItem;
class QStandardItemModel;

namespace pavise::ui {

class Card;
class EmptyState;
class GraphView;
class PolicyService;
class StatusService;
class TableView;
class TextLabel;

class TransitionsView final : public QWidget
{
    Q_OBJECT

public:
    TransitionsView(StatusService &status, PolicyService &policy, QWidget *parent = nullptr);

    /// From \p profile to everywhere; empty keeps what is chosen. Reads the profiles when they
    /// were not read yet.
    void showFrom(const std::string &profile);

    void focusFirst();
    /// Reads the profiles again.
    void refresh();

    /// The drawing as a file, for Save as picture.
    [[nodiscard]] QByteArray svg() const;

Q_SIGNALS:
    void busyChanged(bool busy);
    void linkActivated(const pavise::ui::Link &link);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeResult();
    void read();
    void take(const std::shared_ptr<const TransitionMap> &map);
    void fillChoices();
    void showWays();
    void fillTree(QStandardItem &parent, std::size_t node, std::vector<bool> &seen, int depth);
    void fillPath(const std::vector<std::size_t> &path);
    QList<QStandardItem *> cellsOf(std::size_t transition) const;
    void showVerdict(std::size_t from, std::size_t to, const std::vector<std::size_t> &path);
    void selectInTree(std::size_t node);
    void openRule(const QModelIndex &index);
    void save();

    StatusService &m_status;
    Background m_work;
    std::shared_ptr<const TransitionMap> m_map;
    std::string m_wanted; ///< To start from as soon as the profiles are read.
    bool m_isOutdated = true;

    QComboBox *m_from;
    QComboBox *m_to;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Card *m_verdict = nullptr;
    QSplitter *m_splitter = nullptr;
    GraphView *m_graph;
    TextLabel *m_legend = nullptr;
    QStandardItemModel *m_rows;
    TableView *m_tree = nullptr;
};

} // namespace pavise::ui
