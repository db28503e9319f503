// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The drawn transition graph: nodes in layers, edges as curves. Arrow keys go from node to node;
/// the tree beside it says the same to those who do not see it.

#pragma once

#include "ui/transitions/transition_map.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace pavise::ui {

class GraphView final : public QWidget
{
    Q_OBJECT

public:
    explicit GraphView(QWidget *parent = nullptr);

    /// From node \p start on; \p path are indexes of transitions that are drawn stronger.
    void setGraph(std::shared_ptr<const TransitionMap> map, std::size_t start,
                  const std::vector<std::size_t> &path);

    /// Of the nodes that can be reached; more are left out of the drawing.
    static constexpr std::size_t kMostNodes = 60;

    [[nodiscard]] std::size_t current() const { return m_current; }
    /// Also scrolls there; a node that is not drawn changes nothing.
    void setCurrent(std::size_t node);
    [[nodiscard]] QRect nodeRect(std::size_t node) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(std::size_t node);
    /// Enter or a double click: the person wants to start there.
    void activated(std::size_t node);
    /// For a scroll area around it.
    void shownRectWanted(const QRect &rect);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] const explain::NodePlace *placeOf(std::size_t node) const;
    [[nodiscard]] QRect rectOf(const explain::NodePlace &place) const;
    [[nodiscard]] std::size_t nodeAt(const QPoint &point) const;
    void drawEdge(QPainter &painter, const explain::Transition &edge, bool isStrong) const;
    void drawNode(QPainter &painter, const explain::NodePlace &place) const;
    void step(int columns, int rows);
    void describe();

    std::shared_ptr<const TransitionMap> m_map;
    std::vector<explain::NodePlace> m_places;
    QHash<std::size_t, std::size_t> m_placeOf; ///< Node -> index into m_places.
    std::vector<std::size_t> m_edges;          ///< Transitions that are drawn, one a pair of nodes.
    std::vector<std::size_t> m_path;
    std::size_t m_start = 0;
    std::size_t m_current = 0;
};

} // namespace pavise::ui
