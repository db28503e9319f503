// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/compare.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <unordered_set>
#include <utility>

namespace pavise::automata {

namespace {

/// All bytes, those first that make a readable example.
constexpr std::array<std::uint8_t, 256> kReadableFirst = [] {
    std::array<std::uint8_t, 256> order{};
    std::size_t at = 0;
    const auto rank = [](unsigned byte) {
        if (byte >= 'a' && byte <= 'z')
            return 0;
        if ((byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z'))
            return 1;
        if (byte == '/' || byte == '.' || byte == '-' || byte == '_')
            return 2;
        return byte > ' ' && byte < 0x7F ? 3 : 4;
    };
    for (int wanted = 0; wanted <= 4; ++wanted) {
        for (unsigned byte = 0; byte < 256; ++byte) {
            if (rank(byte) == wanted)
                order[at++] = static_cast<std::uint8_t>(byte);
        }
    }
    return order;
}();

constexpr std::array<std::uint8_t, 256> kRank = [] {
    std::array<std::uint8_t, 256> ranks{};
    for (std::size_t i = 0; i < ranks.size(); ++i)
        ranks[kReadableFirst[i]] = static_cast<std::uint8_t>(i);
    return ranks;
}();

/// Walks both automata at once, breadth first, so that the first string found is a shortest.
class ProductWalk
{
public:
    ProductWalk(const Dfa &left, const Dfa &right, const ComparedStarts &starts,
                const SameAccept &same)
        : m_left(left)
        , m_right(right)
        , m_starts(starts)
        , m_same(same)
    {
    }

    [[nodiscard]] std::vector<Difference> run(std::size_t most)
    {
        // Not marked as seen: a string that comes back here may go on with any byte.
        m_pairs.push_back({.left = m_starts.left, .right = m_starts.right});
        for (std::size_t at = 0; at < m_pairs.size() && m_differences.size() < most; ++at) {
            compareAccept(at);
            leave(at);
        }
        return std::move(m_differences);
    }

private:
    struct Pair
    {
        StateId left{};
        StateId right{};
        std::size_t from = 0;                  ///< The pair before it.
        std::optional<std::uint8_t> byte = {}; ///< Without: an out-of-band step, or the start.
    };

    struct Step
    {
        std::uint8_t byte = 0;
        StateId left{};
        StateId right{};
    };

    void reach(StateId left, StateId right, std::size_t from, std::optional<std::uint8_t> byte)
    {
        const std::uint64_t key = std::uint64_t{std::to_underlying(left)} << 32U
            | std::uint64_t{std::to_underlying(right)};
        if (m_seen.insert(key).second)
            m_pairs.push_back({.left = left, .right = right, .from = from, .byte = byte});
    }

    void compareAccept(std::size_t at)
    {
        const AcceptWords left = m_left.accept(m_pairs[at].left);
        const AcceptWords right = m_right.accept(m_pairs[at].right);
        if (m_same(left, right) || !m_told.emplace(left, right).second)
            return;
        Difference difference{.input = {}, .outOfBand = {}, .left = left, .right = right};
        for (; at != 0; at = m_pairs[at].from) {
            if (m_pairs[at].byte)
                difference.input += static_cast<char>(*m_pairs[at].byte);
            else
                difference.outOfBand.push_back(difference.input.size());
        }
        std::ranges::reverse(difference.input);
        std::ranges::reverse(difference.outOfBand);
        for (std::size_t &offset : difference.outOfBand)
            offset = difference.input.size() - offset;
        m_differences.push_back(std::move(difference));
    }

    void leave(std::size_t at)
    {
        const Pair from = m_pairs[at];
        mergeRows(from, at == 0 ? m_starts.firstBytes : ByteSet::all());
        std::ranges::sort(m_steps, {}, [](const Step &step) { return kRank[step.byte]; });
        for (const Step &step : m_steps)
            reach(step.left, step.right, at, step.byte);
        reach(m_left.nextOutOfBand(from.left), m_right.nextOutOfBand(from.right), at, std::nullopt);
    }

    /// One step for every byte of \p bytes that either row lists, and one for all others.
    void mergeRows(const Pair &from, const ByteSet &bytes)
    {
        m_steps.clear();
        const StateId leftFallback = m_left.defaultNext(from.left);
        const StateId rightFallback = m_right.defaultNext(from.right);
        const std::span<const Transition> left = m_left.exceptions(from.left);
        const std::span<const Transition> right = m_right.exceptions(from.right);
        ByteSet listed;
        for (auto l = left.begin(), r = right.begin(); l != left.end() || r != right.end();) {
            const bool takeLeft = r == right.end() || (l != left.end() && l->byte <= r->byte);
            const bool takeRight = l == left.end() || (r != right.end() && r->byte <= l->byte);
            const std::uint8_t byte = takeLeft ? l->byte : r->byte;
            if (bytes.contains(byte)) {
                m_steps.push_back({.byte = byte,
                                   .left = takeLeft ? l->to : leftFallback,
                                   .right = takeRight ? r->to : rightFallback});
            }
            listed.add(byte);
            if (takeLeft)
                ++l;
            if (takeRight)
                ++r;
        }
        const auto other = std::ranges::find_if(kReadableFirst, [&](std::uint8_t byte) {
            return bytes.contains(byte) && !listed.contains(byte);
        });
        if (other != kReadableFirst.end())
            m_steps.push_back({.byte = *other, .left = leftFallback, .right = rightFallback});
    }

    const Dfa &m_left;
    const Dfa &m_right;
    const ComparedStarts &m_starts;
    const SameAccept &m_same;
    std::vector<Pair> m_pairs; ///< In the order in which they were reached.
    std::unordered_set<std::uint64_t> m_seen;
    std::set<std::pair<AcceptWords, AcceptWords>> m_told;
    std::vector<Step> m_steps;
    std::vector<Difference> m_differences;
};

} // namespace

std::vector<Difference> differences(const Dfa &left, const Dfa &right, const ComparedStarts &starts,
                                    std::size_t most, const SameAccept &same)
{
    return ProductWalk(left, right, starts, same).run(most);
}

} // namespace pavise::automata
