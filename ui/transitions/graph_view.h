// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The drawn transition graph: nodes in layers, edges as curves. Arrow keys go from node to node;
/// the tree beside it says the same to those who do not see it.

#pragma once

#include "core/explain/transitions/drawing.h"
#include "ui/transitions/transition_map.h"

#include <QWidget>

#include <memory>
#include <set>
#include <vector>

namespace pavise::ui {

class GraphView final : public QWidget
{
    Q_OBJECT

public:
    explicit GraphView(QWidget *parent = nullptr);

    /// From node \p start on; \p path are indexes of transitions that are drawn stronger.
    void setGraph(std::shared_ptr<const TransitionMap> map, std::size_t start,
                  const std::vector<std::size_t> &path);

    /// What is drawn, with the bundles that the person opened.
    [[nodiscard]] const explain::Drawing &drawing() const { return m_drawing; }

    /// The chosen node; npos when that is a bundle.
    [[nodiscard]] std::size_t current() const;
    /// Also scrolls there; in a closed bundle that is chosen, and what is not drawn changes
    /// nothing.
    void setCurrent(std::size_t node);
    /// Empty for what is not drawn or in a closed bundle.
    [[nodiscard]] QRect nodeRect(std::size_t node) const;
    /// Of box \p box of the drawing, with all that is in it.
    [[nodiscard]] QRect boxRect(std::size_t box) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// npos for a bundle.
    void currentChanged(std::size_t node);
    /// Enter or a double click on a profile: the person wants to start there.
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
    /// What can be chosen: a profile, or the title of a bundle.
    struct Spot
    {
        std::size_t box = 0;
        std::size_t node = std::string_view::npos;
        QRect rect;
    };

    void layOut();
    [[nodiscard]] const Spot *spotOf(std::size_t node) const;
    [[nodiscard]] const Spot *spotAt(const QPoint &point) const;
    void choose(std::size_t spot);
    void toggle(std::size_t box);
    void activate();
    void drawLine(QPainter &painter, const explain::DrawnLine &line, bool isStrong) const;
    void drawBundle(QPainter &painter, const explain::DrawnBox &box, const Spot &title) const;
    void drawNode(QPainter &painter, const Spot &spot) const;
    void drawRing(QPainter &painter, const QRectF &rect, const QColor &line) const;
    void step(int columns, int rows);
    void describe();

    std::shared_ptr<const TransitionMap> m_map;
    explain::Drawing m_drawing;
    std::vector<Spot> m_spots;
    std::set<std::size_t> m_opened; ///< DrawnBox::opener.
    std::vector<std::size_t> m_path;
    std::size_t m_start = 0;
    std::size_t m_current = 0; ///< Index into m_spots.
};

} // namespace pavise::ui
