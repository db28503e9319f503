// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The inline message: one sentence above what it talks about, with what to do at its right.

#pragma once

#include "ui/common/appearance/look.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace pavise::ui {

class Glyph;

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// \p head is set in bold before \p text. The icon follows the role. Shows the bar.
    void show(Role role, const QString &head, const QString &text);

    /// The caller connects clicked().
    QPushButton *addButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Role m_role = Role::Info;
    Glyph *m_glyph;
    QLabel *m_text;
    QBoxLayout *m_layout;
    QHBoxLayout *m_buttons;
};

} // namespace pavise::ui
