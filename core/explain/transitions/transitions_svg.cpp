// SPDX-License-Identifier: GPL-2.0-or-later
// The transition graph as a drawing: layers by distance, every edge a curve with its rule's
// program.
#include "core/explain/transitions/transitions.h"

#include <algorithm>
#include <cstddef>
#include <format>
#include <map>
#include <set>
#include <utility>

namespace pavise::explain {

namespace {

// In user units, which a viewer takes as pixels.
constexpr std::size_t kBoxWidth = 220;
constexpr std::size_t kBoxHeight = 32;
constexpr std::size_t kColumnGap = 160;
constexpr std::size_t kRowGap = 18;
constexpr std::size_t kMargin = 24;
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

std::size_t left(const NodePlace &place)
{
    return kMargin + place.column * (kBoxWidth + kColumnGap);
}

std::size_t top(const NodePlace &place)
{
    return kMargin + place.row * (kBoxHeight + kRowGap);
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

} // namespace

std::vector<NodePlace> layersFrom(const TransitionGraph &graph, std::size_t start,
                                  std::size_t mostNodes)
{
    std::map<std::size_t, std::size_t> columns;
    std::vector<NodePlace> order;
    std::map<std::size_t, std::size_t> rows;
    const auto put = [&](std::size_t node, std::size_t column) {
        if (order.size() < mostNodes && columns.emplace(node, column).second)
            order.push_back({.node = node, .column = column, .row = rows[column]++});
    };
    if (start != std::string_view::npos) {
        put(start, 0);
    } else {
        std::set<std::size_t> targets;
        std::set<std::size_t> sources;
        for (const Transition &transition : graph.transitions) {
            targets.insert(transition.to);
            sources.insert(transition.from);
        }
        for (const std::size_t node : sources) {
            if (!targets.contains(node))
                put(node, 0);
        }
        if (order.empty() && !sources.empty())
            put(*sources.begin(), 0);
    }
    for (std::size_t at = 0; at < order.size(); ++at) {
        const NodePlace from = order[at];
        for (const Transition &transition : graph.transitions) {
            if (transition.from == from.node)
                put(transition.to, from.column + 1);
        }
    }
    return order;
}

std::string toSvg(const TransitionGraph &graph, std::size_t start, std::size_t mostNodes)
{
    std::map<std::size_t, NodePlace> places;
    for (const NodePlace &place : layersFrom(graph, start, mostNodes))
        places.emplace(place.node, place);
    std::size_t width = 0;
    std::size_t height = 0;
    for (const auto &[node, place] : places) {
        width = std::max(width, left(place) + kBoxWidth + kMargin);
        height = std::max(height, top(place) + kBoxHeight + kMargin);
    }
    std::string svg = std::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" "
        "viewBox=\"0 0 {0} {1}\" font-family=\"sans-serif\" font-size=\"12\">\n"
        "<defs><marker id=\"end\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" "
        "markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\"context-stroke\"/>"
        "</marker></defs>\n",
        width, height);
    std::set<std::pair<std::size_t, std::size_t>> drawn;
    for (const Transition &edge : graph.transitions) {
        const auto from = places.find(edge.from);
        const auto to = places.find(edge.to);
        if (from == places.end() || to == places.end() || edge.from == edge.to
            || !drawn.emplace(edge.from, edge.to).second)
            continue;
        const std::size_t x1 = left(from->second) + kBoxWidth;
        const std::size_t y1 = top(from->second) + kBoxHeight / 2;
        const std::size_t x2 = left(to->second);
        const std::size_t y2 = top(to->second) + kBoxHeight / 2;
        svg += std::format("<path d=\"M{} {}C{} {} {} {} {} {}\" fill=\"none\" stroke=\"{}\" "
                           "marker-end=\"url(#end)\"><title>{} {} {}</title></path>\n",
                           x1, y1, x1 + kColumnGap / 2, y1, x2 - std::min(x2, kColumnGap / 2), y2,
                           x2, y2, edgeColour(edge.kind), transitionKindName(edge.kind),
                           escaped(edge.program), escaped(graph.nodes[edge.to].name));
    }
    for (const auto &[node, place] : places) {
        const TransitionNode &what = graph.nodes[node];
        const bool isUnconfined = node == 0;
        const bool isMissing = !isUnconfined && what.policy == std::string_view::npos;
        svg += std::format(
            "<g><title>{}</title><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\" "
            "fill=\"{}\" stroke=\"{}\"{}/><text x=\"{}\" y=\"{}\" fill=\"#202428\">{}</text></g>\n",
            escaped(what.name), left(place), top(place), kBoxWidth, kBoxHeight,
            isUnconfined ? "#f8d7da" : "#eef3f8", isUnconfined ? "#c0392b" : "#5b6b7b",
            isMissing ? " stroke-dasharray=\"4 3\"" : "", left(place) + 10,
            top(place) + kBoxHeight / 2 + 4, escaped(shortened(what.name)));
    }
    return svg + "</svg>\n";
}

} // namespace pavise::explain
