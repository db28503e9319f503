// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Left of the text: mark icon, line number, fold chevron, change bar.

#pragma once

#include <QWidget>

namespace pavise::ui {

class ProfileEditor;

class EditorGutter final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorGutter(ProfileEditor &editor);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int numberWidth() const;
    [[nodiscard]] int lineAt(int y) const; ///< From 0; -1 below the text.

    ProfileEditor &m_editor;
};

} // namespace pavise::ui
