// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/build/subset_automaton.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace pavise::automata {

namespace {

/// Above it an item counts to the fallback and only the bytes it does not read cost something.
constexpr std::size_t kWideFrom = 129;

} // namespace

SubsetAutomaton::SubsetAutomaton(const PatternArena &patterns)
    : m_patterns(patterns)
    , m_continuations(patterns)
{
    (void)number({});            // SubsetId::Empty
    (void)m_ruleSets.intern({}); // set 0: no rule accepts
}

std::size_t SubsetAutomaton::cost(SubsetId subset) const
{
    constexpr std::size_t kStepsOfAnyRow = 16;
    if (isKnown(subset))
        return 2 + m_rows[std::to_underlying(subset)].exitCount;
    const auto [steady, moving] = parts(subset);
    return kStepsOfAnyRow
        + 4 * (m_continuations.memberCount(steady) + m_continuations.memberCount(moving));
}

const SubsetAutomaton::Row &SubsetAutomaton::row(SubsetId subset)
{
    const auto index = std::to_underlying(subset);
    if (index >= m_rows.size()) {
        m_rows.resize(std::max<std::size_t>(m_subsets.size(), m_rows.size() * 2),
                      Row{.fallback = kNotMade});
    }
    if (m_rows[index].fallback == kNotMade) {
        const auto [steady, moving] = parts(subset);
        Row made;
        if (steady == SetId::Empty) {
            made = gatheredRow(moving);
        } else if (moving == SetId::Empty) {
            made = gatheredRow(steady);
        } else {
            const Row first = row(number({.steady = steady}));
            const Row second = row(number({.moving = moving}));
            made = mergedRow(first, second);
        }
        m_rows[index] = made;
    }
    return m_rows[index];
}

SubsetAutomaton::Row SubsetAutomaton::gatheredRow(SetId part)
{
    Row row;
    row.loops = gather(part);
    row.outOfBand = unite(m_arrivals.outOfBand);
    m_targets.clear();
    for (const Move &wide : m_arrivals.wide)
        m_targets.push_back(wide.to);
    const SubsetId common = unite(m_targets);
    row.fallback = common;
    row.firstExit = static_cast<std::uint32_t>(m_exits.size());
    std::size_t next = 0;
    // A fallback that no byte takes must not become a state.
    const bool isAllTouched = m_arrivals.touched == ByteSet::all();
    m_arrivals.touched.forEach([&](std::uint8_t byte) {
        const SubsetId to = arrival(byte, common, next);
        if (byte == 0 && isAllTouched)
            row.fallback = to;
        if (to != row.fallback)
            m_exits.push_back({.byte = byte, .to = to});
    });
    row.exitCount = static_cast<std::uint32_t>(m_exits.size()) - row.firstExit;
    m_words.clear();
    for (const std::uint32_t rule : m_continuations.accepts(part))
        m_words.push_back(rule & ~Continuations::kAccept);
    row.ruleSet = m_ruleSets.intern(m_words);
    return row;
}

SubsetAutomaton::Row SubsetAutomaton::mergedRow(const Row &steady, const Row &moving)
{
    Row row{.fallback = unite(steady.fallback, moving.fallback),
            .outOfBand = unite(steady.outOfBand, moving.outOfBand),
            .firstExit = static_cast<std::uint32_t>(m_exits.size()),
            .ruleSet = mergedRules(steady.ruleSet, moving.ruleSet),
            .loops = steady.loops + moving.loops};
    const std::size_t leftEnd = steady.firstExit + std::size_t(steady.exitCount);
    const std::size_t rightEnd = moving.firstExit + std::size_t(moving.exitCount);
    std::size_t left = steady.firstExit;
    std::size_t right = moving.firstExit;
    while (left < leftEnd || right < rightEnd) {
        const bool takesLeft =
            right == rightEnd || (left < leftEnd && m_exits[left].byte <= m_exits[right].byte);
        const bool takesRight =
            left == leftEnd || (right < rightEnd && m_exits[right].byte <= m_exits[left].byte);
        const std::uint8_t byte = m_exits[takesLeft ? left : right].byte;
        const SubsetId to = unite(takesLeft ? m_exits[left].to : steady.fallback,
                                  takesRight ? m_exits[right].to : moving.fallback);
        left += takesLeft ? 1U : 0U;
        right += takesRight ? 1U : 0U;
        if (to != row.fallback)
            m_exits.push_back({.byte = byte, .to = to});
    }
    row.exitCount = static_cast<std::uint32_t>(m_exits.size()) - row.firstExit;
    // A fallback that no byte takes must not become a state.
    constexpr std::uint32_t kAllBytes = 256;
    if (row.exitCount == kAllBytes) {
        row.fallback = m_exits[row.firstExit].to;
        const auto begin = m_exits.begin() + row.firstExit;
        m_exits.erase(std::remove_if(begin, m_exits.end(),
                                     [&](const Exit &exit) { return exit.to == row.fallback; }),
                      m_exits.end());
        row.exitCount = static_cast<std::uint32_t>(m_exits.size()) - row.firstExit;
    }
    return row;
}

std::uint32_t SubsetAutomaton::mergedRules(std::uint32_t left, std::uint32_t right)
{
    if (left == 0 || right == 0)
        return left + right; // 0 is the empty set.
    m_words.clear();
    std::ranges::set_union(m_ruleSets.at(left), m_ruleSets.at(right), std::back_inserter(m_words));
    return m_ruleSets.intern(m_words);
}

/// The number of items that lead back to themselves.
std::uint32_t SubsetAutomaton::gather(SetId part)
{
    Arrivals &into = m_arrivals;
    into.wide.clear();
    into.named.clear();
    into.outOfBand.clear();
    into.touched = into.excluded = {};
    std::uint32_t loops = 0;
    const std::span<const std::uint32_t> items = m_continuations.items(part);
    m_words.assign(items.begin(), items.end()); // move() may make sets
    for (const std::uint32_t item : m_words) {
        const Move &does = move(item);
        loops += does.isLoop ? 1U : 0U;
        if (does.kind == Move::Kind::OutOfBand) {
            into.outOfBand.push_back(does.to);
            continue;
        }
        const bool isWide = does.kind == Move::Kind::Wide;
        if (isWide)
            into.wide.push_back(does);
        for (const std::uint8_t byte : letters(does)) {
            into.touched.add(byte);
            if (isWide)
                into.excluded.add(byte);
            else
                into.named.push_back(std::uint64_t{byte} << 32U | std::to_underlying(does.to));
        }
    }
    sortNamed();
    return loops;
}

/// By byte. Few are sorted, many are counted.
void SubsetAutomaton::sortNamed()
{
    std::vector<std::uint64_t> &named = m_arrivals.named;
    constexpr std::size_t kMany = 64;
    if (named.size() < kMany) {
        std::ranges::sort(named);
        return;
    }
    std::array<std::uint32_t, 257> starts{};
    for (const std::uint64_t each : named)
        ++starts[(each >> 32U) + 1];
    for (std::size_t byte = 0; byte < 256; ++byte)
        starts[byte + 1] += starts[byte];
    m_byByte.resize(named.size());
    for (const std::uint64_t each : named)
        m_byByte[starts[each >> 32U]++] = each;
    named.swap(m_byByte);
}

/// Where \p byte leads. \p next is where its targets begin in m_arrivals.named, afterwards where
/// those of the next byte do.
SubsetId SubsetAutomaton::arrival(std::uint8_t byte, SubsetId fallback, std::size_t &next)
{
    const Arrivals &from = m_arrivals;
    m_targets.clear();
    if (!from.excluded.contains(byte)) {
        if (fallback != SubsetId::Empty)
            m_targets.push_back(fallback);
    } else {
        for (const Move &wide : from.wide) {
            if (m_patterns.byteSet(wide.step).contains(byte))
                m_targets.push_back(wide.to);
        }
    }
    for (; next < from.named.size() && from.named[next] >> 32U == byte; ++next)
        m_targets.push_back(SubsetId{static_cast<std::uint32_t>(from.named[next])});
    return unite(m_targets);
}

SubsetId SubsetAutomaton::unite(std::span<const SubsetId> subsets)
{
    if (subsets.size() <= 2) {
        return subsets.empty() ? SubsetId::Empty : unite(subsets.front(), subsets.back());
    }
    m_words.clear();
    for (const SubsetId subset : subsets)
        m_words.push_back(std::to_underlying(subset));
    const std::uint32_t index = m_unions.intern(m_words);
    if (index == m_unionResults.size()) {
        m_parts.clear();
        for (const SubsetId subset : subsets)
            m_parts.push_back(parts(subset));
        m_unionResults.push_back(number(m_continuations.unite(m_parts)));
    }
    return m_unionResults[index];
}

SubsetId SubsetAutomaton::unite(SubsetId left, SubsetId right)
{
    if (left == right || right == SubsetId::Empty)
        return left;
    if (left == SubsetId::Empty)
        return right;
    const auto [low, high] = std::minmax(left, right);
    const std::uint32_t index =
        m_pairUnions.intern({std::to_underlying(low), std::to_underlying(high)});
    if (index == m_pairUnionResults.size())
        m_pairUnionResults.push_back(
            number(m_continuations.unite(std::array{parts(low), parts(high)})));
    return m_pairUnionResults[index];
}

const SubsetAutomaton::Move &SubsetAutomaton::move(std::uint32_t item)
{
    if (item >= m_moves.size())
        m_moves.resize(std::max<std::size_t>(item + std::size_t(1), m_moves.size() * 2));
    if (m_moves[item].kind != Move::Kind::Unknown)
        return m_moves[item];
    Move made;
    made.to = subset(m_continuations.target(item));
    made.isLoop = m_continuations.isLoop(item);
    made.step = m_continuations.step(item);
    made.firstLetter = static_cast<std::uint32_t>(m_letters.size());
    if (m_patterns.kind(made.step) == PatternKind::OutOfBand) {
        made.kind = Move::Kind::OutOfBand;
    } else {
        const ByteSet &read = m_patterns.byteSet(made.step);
        const bool isWide = read.size() >= kWideFrom;
        made.kind = isWide ? Move::Kind::Wide : Move::Kind::Narrow;
        const ByteSet named = isWide ? read.complement() : read;
        named.forEach([&](std::uint8_t byte) { m_letters.push_back(byte); });
        made.letterCount = static_cast<std::uint32_t>(named.size());
    }
    m_moves[item] = made;
    return m_moves[item];
}

std::size_t SubsetAutomaton::memoryBytes() const
{
    return m_continuations.memoryBytes() + m_subsets.memoryBytes() + m_rows.capacity() * sizeof(Row)
        + m_exits.capacity() * sizeof(Exit) + m_ruleSets.memoryBytes() + m_unions.memoryBytes()
        + m_unionResults.capacity() * sizeof(SubsetId) + m_pairUnions.memoryBytes()
        + m_pairUnionResults.capacity() * sizeof(SubsetId) + m_moves.capacity() * sizeof(Move)
        + m_letters.capacity() + m_stateNumbers.capacity() * sizeof(std::uint32_t)
        + m_verdictNumbers.capacity() * sizeof(std::uint32_t);
}

} // namespace pavise::automata
