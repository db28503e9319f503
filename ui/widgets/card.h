// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Cards of the overview and of dialogs, with the two kinds of bars they may hold.

#pragma once

#include "ui/common/appearance/look.h"

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QVBoxLayout;

namespace pavise::ui {

class TextLabel;

/// Content on Base with a hairline around it; hugs what it holds.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

    /// The link at the right of the title. Hidden while \p text is empty.
    void setLink(const QString &text);

    void setTitle(const QString &title);

    /// Takes everything out below the title.
    void clear();

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_link;
    QVBoxLayout *m_content;
};

/// Widgets in one line; the one at \p stretchAt takes the free room, or a space at the end when -1.
[[nodiscard]] QHBoxLayout *lineOf(const QList<QWidget *> &widgets, int stretchAt);

/// Shares of a whole.
class SegmentBar : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        int count = 0;
        Role role = Role::None;
    };

    explicit SegmentBar(QList<Segment> segments, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Segment> m_segments;
};

/// One share between 0 and 1.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    ShareBar(double share, Role role, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share;
    Role m_role;
};

} // namespace pavise::ui
