// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Text, icons and lines that follow the palette and the font scale.

#pragma once

#include "ui/common/appearance/look.h"

#include <QLabel>

namespace pavise::ui {

/// The type scale of look.md section 2.
enum class TextLevel { Number, Title, Heading, Strong, Name, Body, Small, Section, Mono };

[[nodiscard]] QFont fontOf(TextLevel level);

/// A label of one level and one meaning. Its colour stays right when the scheme changes and also
/// on a Base ground, where Qt would take another palette role.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TextLevel level = TextLevel::Body,
                       Role role = Role::None, QWidget *parent = nullptr);

    void setRole(Role role);

    /// Wraps at word ends and is only as high as its text.
    TextLabel *wrapped();

    /// On one line, cut at the end with an ellipsis where the room is short; the tool tip has it
    /// all.
    TextLabel *elided();

    /// Shows the text as a link; linkActivated() tells of clicks and Enter.
    TextLabel *asLink();

    /// Of a wrapped label with a width: the height that the text has there.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyColour();

    Role m_role;
    bool m_isLink = false;
    bool m_isElided = false;
    bool m_isLaidOut = false; ///< width() is one that a layout gave.
};

/// A path or rule in full, broken anywhere, since paths have no spaces to break at. The context
/// menu copies it exactly as shown.
class PathLabel : public QWidget
{
    Q_OBJECT

public:
    explicit PathLabel(const QString &text, Role role = Role::None, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double layOut(int width, QPainter *painter) const;

    QString m_text;
    Role m_role;
};

/// One of our icons, still.
class Glyph : public QWidget
{
    Q_OBJECT

public:
    /// \p side in logical pixels; 0 is the size that goes beside text.
    explicit Glyph(const QString &icon, Role role, int side = 0, QWidget *parent = nullptr);

    void setIcon(const QString &icon, Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Role m_role;
};

/// One line, the only separator there is.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pavise::ui
