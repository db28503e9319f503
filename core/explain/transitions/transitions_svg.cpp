// SPDX-License-Identifier: GPL-2.0-or-later
// The transition graph as a drawing: layers by distance, every edge a curve with its rule's
// program.
#include "core/explain/transitions/drawing.h"

#include <algorithm>
#include <cstddef>
#include <format>
#include <ranges>
#include <utility>

namespace pavise::explain {

namespace {

// In user units, which a viewer takes as pixels.
constexpr std::size_t kBoxWidth = 220;
constexpr std::size_t kBoxHeight = 32;
constexpr std::size_t kColumnGap = 160;
constexpr std::size_t kRowGap = 18;
constexpr std::size_t kMargin = 24;
constexpr std::size_t kInset = 10;        ///< Of the profiles of a bundle that is open.
constexpr std::size_t kLongestLabel = 28; ///< Characters that fit a box.

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '<')
            out += "&lt;";
        else if (c == '&')
            out += "&amp;";
        else if (c == '"')
            out += "&quot;";
        else if (byte < 0x20 || byte > 0x7e)
            out += std::format("\\x{:02x}", byte);
        else
            out += c;
    }
    return out;
}

/// The end of a long name tells more than its beginning.
std::string shortened(std::string_view name)
{
    if (name.size() <= kLongestLabel)
        return std::string(name);
    return "..." + std::string(name.substr(name.size() - kLongestLabel + 3));
}

std::size_t left(const DrawnBox &box)
{
    return kMargin + box.column * (kBoxWidth + kColumnGap);
}

std::size_t top(const DrawnBox &box)
{
    return kMargin + box.row * (kBoxHeight + kRowGap);
}

std::size_t height(const DrawnBox &box)
{
    return box.rows() * (kBoxHeight + kRowGap) - (box.isOpen ? kRowGap / 2 : kRowGap);
}

/// Several at most; what a pointer shows need not fill the screen.
std::string namesOf(const TransitionGraph &graph, const DrawnBox &box)
{
    constexpr std::size_t kMost = 20;
    std::string names;
    for (const std::size_t node : box.nodes | std::views::take(kMost))
        names += (names.empty() ? "" : ", ") + escaped(graph.nodes[node].name);
    return box.nodes.size() > kMost ? names + ", ..." : names;
}

std::string_view edgeColour(TransitionKind kind)
{
    switch (kind) {
    case TransitionKind::Exec:
        return "#3a7bd5";
    case TransitionKind::Fallback:
    case TransitionKind::Unconfined:
        return "#c0392b";
    case TransitionKind::ChangeProfile:
        return "#8e44ad";
    case TransitionKind::Hat:
        return "#7f8c8d";
    }
    std::unreachable();
}

/// One profile at the given place.
std::string nodeSvg(const TransitionGraph &graph, std::size_t node, std::size_t x, std::size_t y,
                    std::size_t width)
{
    const TransitionNode &what = graph.nodes[node];
    const bool isUnconfined = node == 0;
    const bool isMissing = !isUnconfined && what.policy == std::string_view::npos;
    return std::format(
        "<g><title>{}</title><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\" "
        "fill=\"{}\" stroke=\"{}\"{}/><text x=\"{}\" y=\"{}\" fill=\"#202428\">{}</text></g>\n",
        escaped(what.name), x, y, width, kBoxHeight, isUnconfined ? "#f8d7da" : "#eef3f8",
        isUnconfined ? "#c0392b" : "#5b6b7b", isMissing ? " stroke-dasharray=\"4 3\"" : "", x + 10,
        y + kBoxHeight / 2 + 4, escaped(shortened(what.name)));
}

/// A bundle: its title, and its profiles below when it is open.
std::string bundleSvg(const TransitionGraph &graph, const DrawnBox &box)
{
    const std::size_t x = left(box);
    const std::size_t y = top(box);
    std::string svg = std::format(
        "<g><title>{}</title><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\" "
        "fill=\"#ffffff\" stroke=\"#5b6b7b\" stroke-width=\"2\"/><text x=\"{}\" y=\"{}\" "
        "fill=\"#202428\" font-weight=\"bold\">{} profiles</text></g>\n",
        namesOf(graph, box), x, y, kBoxWidth, height(box), x + 10, y + kBoxHeight / 2 + 4,
        box.nodes.size());
    for (std::size_t i = 0; box.isOpen && i < box.nodes.size(); ++i)
        svg += nodeSvg(graph, box.nodes[i], x + kInset, y + (i + 1) * (kBoxHeight + kRowGap),
                       kBoxWidth - 2 * kInset);
    return svg;
}

} // namespace

std::string toSvg(const TransitionGraph &graph, const Drawing &drawing)
{
    std::size_t right = 0;
    std::size_t bottom = 0;
    for (const DrawnBox &box : drawing.boxes) {
        right = std::max(right, left(box) + kBoxWidth + kMargin);
        bottom = std::max(bottom, top(box) + height(box) + kMargin);
    }
    std::string svg = std::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" "
        "viewBox=\"0 0 {0} {1}\" font-family=\"sans-serif\" font-size=\"12\">\n"
        "<defs><marker id=\"end\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" "
        "markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\"context-stroke\"/>"
        "</marker></defs>\n",
        right, bottom);
    for (const DrawnLine &line : drawing.lines) {
        const Transition &edge = graph.transitions[line.transition];
        const DrawnBox &from = drawing.boxes[line.from];
        const DrawnBox &to = drawing.boxes[line.to];
        const std::size_t x1 = left(from) + kBoxWidth;
        const std::size_t y1 = top(from) + kBoxHeight / 2;
        const std::size_t x2 = left(to);
        const std::size_t y2 = top(to) + kBoxHeight / 2;
        svg += std::format("<path d=\"M{} {}C{} {} {} {} {} {}\" fill=\"none\" stroke=\"{}\" "
                           "marker-end=\"url(#end)\"><title>{} {} {}</title></path>\n",
                           x1, y1, x1 + kColumnGap / 2, y1, x2 - std::min(x2, kColumnGap / 2), y2,
                           x2, y2, edgeColour(edge.kind), transitionKindName(edge.kind),
                           escaped(edge.program), namesOf(graph, to));
    }
    for (const DrawnBox &box : drawing.boxes)
        svg += box.isBundle() ? bundleSvg(graph, box)
                              : nodeSvg(graph, box.nodes.front(), left(box), top(box), kBoxWidth);
    return svg + "</svg>\n";
}

} // namespace pavise::explain
