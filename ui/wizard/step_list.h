// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The steps of a wizard at its side: done, at hand, to come.

#pragma once

#include <QStringList>
#include <QWidget>

namespace pavise::ui {

class StepList final : public QWidget
{
    Q_OBJECT

public:
    StepList(const QString &title, const QStringList &steps, QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    void setCurrent(int step);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QStringList m_steps;
    int m_current = 0;
};

} // namespace pavise::ui
