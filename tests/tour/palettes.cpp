// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/tour/palettes.h"

namespace pavise::tests {

namespace {

struct Colours
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb button;
    QRgb highlight;
    QRgb link;
    QRgb tip;
    QRgb disabled;
};

// Read off the colour schemes BreezeLight and BreezeDark of Plasma 6.3 and off GNOME's portals
// with Fusion, as look.md measured them.
constexpr Colours kBreezeLight = {0xffeff0f1, 0xffffffff, 0xfff7f7f7, 0xff232629, 0xfffcfcfc,
                                  0xff3daee9, 0xff2980b9, 0xfff7f7f7, 0xff9a9c9e};
constexpr Colours kBreezeDark = {0xff202326, 0xff141618, 0xff1d1f22, 0xfffcfcfc, 0xff292c30,
                                 0xff3daee9, 0xff1d99f3, 0xff292c30, 0xff6e7175};
constexpr Colours kFusionLight = {0xfff6f5f4, 0xffffffff, 0xfffafafa, 0xff2e3436, 0xfff6f5f4,
                                  0xff3584e4, 0xff1b6acb, 0xffffffff, 0xff929595};
constexpr Colours kFusionDark = {0xff2c2c2e, 0xff1e1e20, 0xff242426, 0xfff2f2f2, 0xff3a3a3d,
                                 0xff3584e4, 0xff78aeed, 0xff3a3a3d, 0xff7c7c80};

/// Light, Midlight, Mid, Dark, Shadow: what frames and bevels are drawn with.
constexpr QRgb kEdges[2][5] = {{0xffffffff, 0xfff6f6f7, 0xffd9dbde, 0xffb6b9bd, 0xff6f7275},
                               {0xff4a4d52, 0xff3a3d42, 0xff2a2d31, 0xff18191b, 0xff000000}};

const Colours &coloursOf(Family family, Scheme scheme)
{
    if (family == Family::Breeze)
        return scheme == Scheme::Light ? kBreezeLight : kBreezeDark;
    return scheme == Scheme::Light ? kFusionLight : kFusionDark;
}

} // namespace

QPalette desktopPalette(Family family, Scheme scheme)
{
    const Colours &colours = coloursOf(family, scheme);
    QPalette palette{QColor(colours.button), QColor(colours.window)};
    const auto set = [&](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, colours.window);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, colours.text);
    set(QPalette::Button, colours.button);
    set(QPalette::Highlight, colours.highlight);
    set(QPalette::HighlightedText, 0xffffffff);
    set(QPalette::Link, colours.link);
    set(QPalette::ToolTipBase, colours.tip);
    QColor placeholder(colours.text);
    placeholder.setAlphaF(0.68F);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    const auto &edges = kEdges[scheme == Scheme::Dark ? 1 : 0];
    constexpr QPalette::ColorRole edgeRoles[] = {QPalette::Light, QPalette::Midlight, QPalette::Mid,
                                                 QPalette::Dark, QPalette::Shadow};
    for (int i = 0; i < 5; ++i)
        set(edgeRoles[i], edges[i]);
    return palette;
}

} // namespace pavise::tests
