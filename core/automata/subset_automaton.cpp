// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/subset_automaton.h"

#include <algorithm>
#include <array>
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
    (void)m_ruleSets.intern({}); // set 0: no rule accepts
}

const SubsetAutomaton::Row &SubsetAutomaton::row(SetId set)
{
    const auto number = std::to_underlying(set);
    if (number >= m_rows.size()) {
        m_rows.resize(std::max<std::size_t>(m_continuations.setCount(), m_rows.size() * 2),
                      Row{.fallback = kNotMade});
    }
    if (m_rows[number].fallback == kNotMade) {
        const Row made = makeRow(set);
        m_rows[number] = made;
    }
    return m_rows[number];
}

SubsetAutomaton::Row SubsetAutomaton::makeRow(SetId set)
{
    Row row;
    row.loops = gather(set);
    row.outOfBand = unite(m_arrivals.outOfBand);
    m_targets.clear();
    for (const Move &wide : m_arrivals.wide)
        m_targets.push_back(wide.to);
    const SetId common = unite(m_targets);
    row.fallback = common;
    row.firstExit = static_cast<std::uint32_t>(m_exits.size());
    std::size_t next = 0;
    // A fallback that no byte takes must not become a state.
    const bool isAllTouched = m_arrivals.touched == ByteSet::all();
    m_arrivals.touched.forEach([&](std::uint8_t byte) {
        const SetId to = arrival(byte, common, next);
        if (byte == 0 && isAllTouched)
            row.fallback = to;
        if (to != row.fallback)
            m_exits.push_back({.byte = byte, .to = to});
    });
    row.exitCount = static_cast<std::uint32_t>(m_exits.size()) - row.firstExit;
    m_words.clear();
    for (const std::uint32_t rule : m_continuations.accepts(set))
        m_words.push_back(rule & ~Continuations::kAccept);
    row.ruleSet = m_ruleSets.intern(m_words);
    return row;
}

/// The number of items that lead back to themselves.
std::uint32_t SubsetAutomaton::gather(SetId set)
{
    Arrivals &into = m_arrivals;
    into.wide.clear();
    into.named.clear();
    into.outOfBand.clear();
    into.touched = into.excluded = {};
    std::uint32_t loops = 0;
    const std::span<const std::uint32_t> items = m_continuations.items(set);
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
SetId SubsetAutomaton::arrival(std::uint8_t byte, SetId fallback, std::size_t &next)
{
    const Arrivals &from = m_arrivals;
    m_targets.clear();
    if (!from.excluded.contains(byte)) {
        if (fallback != SetId::Empty)
            m_targets.push_back(fallback);
    } else {
        for (const Move &wide : from.wide) {
            if (m_patterns.byteSet(wide.step).contains(byte))
                m_targets.push_back(wide.to);
        }
    }
    for (; next < from.named.size() && from.named[next] >> 32U == byte; ++next)
        m_targets.push_back(SetId{static_cast<std::uint32_t>(from.named[next])});
    return unite(m_targets);
}

SetId SubsetAutomaton::unite(std::span<const SetId> sets)
{
    if (sets.empty())
        return SetId::Empty;
    if (sets.size() == 1)
        return sets.front();
    m_words.clear();
    for (const SetId set : sets)
        m_words.push_back(std::to_underlying(set));
    const std::uint32_t number = m_unions.intern(m_words);
    if (number == m_unionResults.size())
        m_unionResults.push_back(m_continuations.unite(sets));
    return m_unionResults[number];
}

const SubsetAutomaton::Move &SubsetAutomaton::move(std::uint32_t item)
{
    if (item >= m_moves.size())
        m_moves.resize(std::max<std::size_t>(item + std::size_t(1), m_moves.size() * 2));
    if (m_moves[item].kind != Move::Kind::Unknown)
        return m_moves[item];
    Move made;
    made.to = m_continuations.target(item);
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

std::vector<AcceptId> SubsetAutomaton::rulesOfLoops(SetId set)
{
    const std::span<const std::uint32_t> items = m_continuations.items(set);
    std::vector<std::uint32_t> open(items.begin(), items.end());
    std::erase_if(open, [this](std::uint32_t item) { return !m_continuations.isLoop(item); });
    std::vector<bool> isSeen;
    std::vector<AcceptId> rules;
    while (!open.empty()) {
        const std::uint32_t item = open.back();
        open.pop_back();
        if (item >= isSeen.size())
            isSeen.resize(item + std::size_t(1));
        if (isSeen[item])
            continue;
        isSeen[item] = true;
        const SetId to = m_continuations.target(item);
        const std::span<const std::uint32_t> next = m_continuations.items(to);
        open.insert(open.end(), next.begin(), next.end());
        for (const std::uint32_t rule : m_continuations.accepts(to))
            rules.push_back(AcceptId{rule & ~Continuations::kAccept});
    }
    std::ranges::sort(rules);
    const auto repeated = std::ranges::unique(rules);
    rules.erase(repeated.begin(), repeated.end());
    return rules;
}

std::size_t SubsetAutomaton::memoryBytes() const
{
    return m_continuations.memoryBytes() + m_rows.capacity() * sizeof(Row)
        + m_exits.capacity() * sizeof(Exit) + m_ruleSets.memoryBytes() + m_unions.memoryBytes()
        + m_unionResults.capacity() * sizeof(SetId) + m_moves.capacity() * sizeof(Move)
        + m_letters.capacity() + m_stateNumbers.capacity() * sizeof(std::uint32_t)
        + m_verdictNumbers.capacity() * sizeof(std::uint32_t);
}

} // namespace pavise::automata
