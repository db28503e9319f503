// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/transitions/drawing.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace pavise::explain {

namespace {

constexpr std::size_t kNone = std::string_view::npos;

class Layout
{
public:
    Layout(const TransitionGraph &graph, const DrawingWish &wish)
        : m_graph(graph)
        , m_wish(wish)
        , m_leaving(graph.nodes.size())
        , m_boxOf(graph.nodes.size(), kNone)
    {
        for (std::size_t i = 0; i < graph.transitions.size(); ++i)
            m_leaving[graph.transitions[i].from].push_back(i);
        for (const std::size_t i : wish.path)
            m_onPath.insert(graph.transitions[i].to);
    }

    Drawing from(std::size_t start)
    {
        if (start != kNone)
            put({start}, 0, {});
        else
            putRoots();
        for (std::size_t at = 0; at < m_drawing.boxes.size(); ++at)
            spread(at);
        draw();
        return std::move(m_drawing);
    }

private:
    struct Bundle
    {
        std::size_t opener = kNone;
        bool isOneRule = false;
    };

    void put(std::vector<std::size_t> nodes, std::size_t column, const Bundle &bundle)
    {
        if (m_drawing.boxes.size() >= m_wish.mostBoxes)
            return;
        for (const std::size_t node : nodes)
            m_boxOf[node] = m_drawing.boxes.size();
        DrawnBox box{.nodes = std::move(nodes), .column = column, .row = m_rows[column]};
        if (box.isBundle()) {
            box.opener = bundle.opener;
            box.isOneRule = bundle.isOneRule;
            box.isOpen = m_wish.opened.contains(bundle.opener);
        }
        m_rows[column] += box.rows();
        m_drawing.boxes.push_back(std::move(box));
    }

    void putRoots()
    {
        std::set<std::size_t> targets;
        for (const Transition &transition : m_graph.transitions)
            targets.insert(transition.to);
        for (std::size_t node = 0; node < m_leaving.size(); ++node) {
            if (!m_leaving[node].empty() && !targets.contains(node))
                put({node}, 0, {});
        }
        // Where everything leads round and round, any is as good.
        if (m_drawing.boxes.empty() && !m_graph.transitions.empty())
            put({m_graph.transitions.front().from}, 0, {});
    }

    /// Puts what the box leads to into the next column, unless it stands somewhere already.
    void spread(std::size_t at)
    {
        const std::size_t column = m_drawing.boxes[at].column + 1;
        const bool isBundle = m_drawing.boxes[at].isBundle();
        std::vector<std::size_t> alone; // Transitions, one for each target.
        std::vector<std::size_t> many;
        std::set<std::size_t> seen;
        for (const std::size_t node : m_drawing.boxes[at].nodes) {
            for (const std::size_t i : m_leaving[node]) {
                const std::size_t to = m_graph.transitions[i].to;
                if (m_boxOf[to] == kNone && seen.insert(to).second)
                    (to == 0 || m_onPath.contains(to) ? alone : many).push_back(i);
            }
        }
        std::vector<std::vector<std::size_t>> bundles;
        if (isBundle) {
            bundles.push_back(std::move(many));
        } else {
            many = takeBundles(std::move(many), bundles, [this](std::size_t i) { return rule(i); });
            if (many.size() > m_wish.mostSingles)
                many = takeBundles(std::move(many), bundles, [this](std::size_t i) {
                    return std::tuple(m_graph.transitions[i].kind);
                });
            alone.insert(alone.end(), many.begin(), many.end());
        }
        for (const std::size_t i : alone)
            put({m_graph.transitions[i].to}, column, {});
        for (const std::vector<std::size_t> &bundle : bundles) {
            std::vector<std::size_t> nodes;
            for (const std::size_t i : bundle)
                nodes.push_back(m_graph.transitions[i].to);
            if (!nodes.empty())
                put(std::move(nodes), column,
                    {.opener = bundle.front(),
                     .isOneRule = std::ranges::all_of(
                         bundle, [&](std::size_t i) { return rule(i) == rule(bundle.front()); })});
        }
    }

    [[nodiscard]] std::tuple<std::size_t, std::uint32_t, std::uint32_t, TransitionKind>
    rule(std::size_t transition) const
    {
        const Transition &is = m_graph.transitions[transition];
        return {is.from, std::to_underlying(is.origin.where.file), is.origin.where.begin, is.kind};
    }

    /// Moves what has the same key in great number to \p bundles. \returns the rest.
    template <typename Key>
    std::vector<std::size_t> takeBundles(std::vector<std::size_t> transitions,
                                         std::vector<std::vector<std::size_t>> &bundles, Key keyOf)
    {
        std::map<decltype(keyOf(0)), std::vector<std::size_t>> byKey;
        for (const std::size_t i : transitions)
            byKey[keyOf(i)].push_back(i);
        for (const auto &[key, members] : byKey) {
            if (members.size() >= m_wish.leastBundle)
                bundles.push_back(members);
        }
        std::erase_if(transitions,
                      [&](std::size_t i) { return byKey[keyOf(i)].size() >= m_wish.leastBundle; });
        return transitions;
    }

    void draw()
    {
        std::set<std::pair<std::size_t, std::size_t>> drawn;
        const auto take = [&](std::size_t i) {
            const std::size_t from = m_boxOf[m_graph.transitions[i].from];
            const std::size_t to = m_boxOf[m_graph.transitions[i].to];
            if (from != to && from != kNone && to != kNone && drawn.emplace(from, to).second)
                m_drawing.lines.push_back({.from = from, .to = to, .transition = i});
        };
        // Those of the path first, so that they stand for their pair of boxes.
        std::ranges::for_each(m_wish.path, take);
        for (std::size_t i = 0; i < m_graph.transitions.size(); ++i)
            take(i);
    }

    const TransitionGraph &m_graph;
    const DrawingWish &m_wish;
    std::vector<std::vector<std::size_t>> m_leaving; ///< Transitions, by node.
    std::vector<std::size_t> m_boxOf;                ///< By node.
    std::set<std::size_t> m_onPath;
    std::map<std::size_t, std::size_t> m_rows; ///< That are taken, by column.
    Drawing m_drawing;
};

} // namespace

std::size_t Drawing::nodeCount() const
{
    std::size_t count = 0;
    for (const DrawnBox &box : boxes)
        count += box.nodes.size();
    return count;
}

Drawing drawingFrom(const TransitionGraph &graph, std::size_t start, const DrawingWish &wish)
{
    return Layout(graph, wish).from(start);
}

} // namespace pavise::explain
