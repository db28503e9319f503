// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Tabs as words with a line below the current one; keyboard and accessibility stay Qt's.

#pragma once

#include <QTabBar>

namespace pavise::ui {

class FlatTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit FlatTabBar(QWidget *parent = nullptr);

protected:
    /// Room for the words as they are painted: the style's own padding does not grow with the type.
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pavise::ui
