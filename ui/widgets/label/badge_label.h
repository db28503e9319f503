// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Badges (a state, not clickable) and chips (a filter that a click takes away).

#pragma once

#include "ui/common/appearance/shapes.h"

#include <QToolButton>

namespace pavise::ui {

class BadgeLabel : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeLabel(const Badge &badge, QWidget *parent = nullptr);

    void setBadge(const Badge &badge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
};

/// A shape alone, in front of a word.
class ShapeLabel : public QWidget
{
    Q_OBJECT

public:
    ShapeLabel(Shape shape, Role role, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape;
    Role m_role;
};

/// clicked() removes the filter it names.
class Chip : public QToolButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pavise::ui
