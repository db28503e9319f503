// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/common/appearance/look.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace pavise::ui::look {

namespace {

struct StateColours
{
    QRgb lightText;
    QRgb lightSeed;
    QRgb dark; ///< Text and seed: light colours tint a dark ground well.
};

// In the order of Role, from Ok.
constexpr std::array<StateColours, 6> kStates = {{
    {0xff14682f, 0xff2fb45a, 0xff6fcf8e},
    {0xff7d4f00, 0xfff0a020, 0xffe8b550},
    {0xffa8201a, 0xfff0503c, 0xffff9a90},
    {0xff0a5896, 0xff3a9be8, 0xff7cc0f5},
    {0xff66399a, 0xff9a5be0, 0xffc9abf7},
    {0xff555a5f, 0xff7d858c, 0xffb4bac0},
}};

const StateColours &colours(Role role)
{
    return kStates[static_cast<std::size_t>(role) - 1];
}

double luminance(const QColor &colour)
{
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double selectionStrength(const QPalette &palette)
{
    return isDark(palette) ? 0.26 : 0.18;
}

int lineHeight()
{
    return QFontMetrics(body()).height();
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

QColor mix(const QColor &from, const QColor &to, double t)
{
    const auto between = [t](float a, float b) { return a + (b - a) * static_cast<float>(t); };
    return QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()),
                            between(from.blueF(), to.blueF()));
}

QColor text(Role role, const QPalette &palette)
{
    if (role == Role::None)
        return palette.color(QPalette::Text);
    return isDark(palette) ? colours(role).dark : colours(role).lightText;
}

QColor text(Role role)
{
    return text(role, QGuiApplication::palette());
}

QColor seed(Role role, const QPalette &palette)
{
    const Role known = role == Role::None ? Role::Muted : role;
    return isDark(palette) ? colours(known).dark : colours(known).lightSeed;
}

QColor tint(Role role, const QColor &ground, const QPalette &palette)
{
    return mix(ground, seed(role, palette), 0.16);
}

QColor hairline(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
               isDark(palette) ? 0.16 : 0.14);
}

QColor selection(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), QGuiApplication::palette().color(QPalette::Highlight),
               selectionStrength(palette));
}

QColor navigationSelection(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window),
               QGuiApplication::palette().color(QPalette::Highlight),
               selectionStrength(palette) + 0.02);
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

void softenSelection(QWidget *view)
{
    // From the application's palette, so that a second call after a change of scheme is right too.
    QPalette palette = QGuiApplication::palette();
    const QColor ground = selection(palette);
    palette.setColor(QPalette::Active, QPalette::Highlight, ground);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, ground);
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    if (view->palette().color(QPalette::Highlight) != ground
        || view->palette().color(QPalette::Base) != palette.color(QPalette::Base))
        view->setPalette(palette);
}

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QFont body()
{
    return QGuiApplication::font();
}

QFont name()
{
    return scaled(1, QFont::Medium);
}

QFont strong()
{
    return scaled(1, QFont::DemiBold);
}

QFont small(QFont::Weight weight)
{
    return scaled(0.9, weight);
}

QFont heading()
{
    return scaled(1.2, QFont::DemiBold);
}

QFont title()
{
    return scaled(1.45, QFont::DemiBold);
}

QFont number()
{
    return scaled(1.9, QFont::DemiBold);
}

QFont mono()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QGuiApplication::font().pointSizeF() * 0.95);
    return font;
}

int unit()
{
    return std::max(3, lineHeight() / 4);
}

int units(double n)
{
    return static_cast<int>(std::lround(unit() * n));
}

int rowHeight()
{
    return lineHeight() + 3 * unit();
}

int iconSide()
{
    return static_cast<int>(std::lround(lineHeight() * 0.9 / 2)) * 2;
}

int characters(int n)
{
    return QFontMetrics(body()).averageCharWidth() * n;
}

} // namespace pavise::ui::look
