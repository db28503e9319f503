// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/subset_automaton.h"

#include <algorithm>
#include <utility>

namespace pavise::automata {

namespace {

constexpr SetId kNotMade{UINT32_MAX};

/// Above it an item counts to the fallback and only the bytes it does not read cost something.
constexpr std::size_t kWideFrom = 129;

} // namespace

SubsetAutomaton::SubsetAutomaton(const PatternArena &patterns)
    : m_patterns(patterns)
    , m_continuations(patterns)
{
    (void)m_ruleSets.intern({}); // set 0: no rule accepts
}

SubsetAutomaton::Row SubsetAutomaton::row(SetId set)
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
    groupByByte();
    row.outOfBand = unite(m_arrivals.outOfBand);
    m_targets.clear();
    for (const Arrivals::Wide &wide : m_arrivals.wide)
        m_targets.push_back(wide.to);
    row.fallback = unite(m_targets);
    const bool isAllTouched =
        std::ranges::find(m_arrivals.isTouched, false) == m_arrivals.isTouched.end();
    // A fallback that no byte takes must not become a state.
    const SetId common = row.fallback;
    if (isAllTouched)
        row.fallback = arrival(0, common);
    row.firstExit = static_cast<std::uint32_t>(m_exits.size());
    for (unsigned value = 0; value < 256; ++value) {
        const auto byte = static_cast<std::uint8_t>(value);
        if (!m_arrivals.isTouched[byte])
            continue;
        const SetId to = arrival(byte, common);
        if (to != row.fallback)
            m_exits.push_back({.byte = byte, .to = to});
    }
    row.exitCount = static_cast<std::uint32_t>(m_exits.size()) - row.firstExit;
    m_words.clear();
    for (const std::uint32_t rule : m_continuations.accepts(set))
        m_words.push_back(rule & ~Continuations::kAccept);
    row.ruleSet = m_ruleSets.intern(m_words);
    return row;
}

std::uint32_t SubsetAutomaton::gather(SetId set)
{
    Arrivals &into = m_arrivals;
    into.wide.clear();
    into.narrow.clear();
    into.outOfBand.clear();
    into.isTouched.fill(false);
    into.isExcluded.fill(false);
    std::uint32_t loops = 0;
    const std::span<const std::uint32_t> items = m_continuations.items(set);
    m_words.assign(items.begin(), items.end()); // target() may make sets
    for (const std::uint32_t item : m_words) {
        const SetId to = m_continuations.target(item);
        loops += m_continuations.isLoop(item) ? 1U : 0U;
        const PatternId step = m_continuations.step(item);
        if (m_patterns.kind(step) == PatternKind::OutOfBand) {
            into.outOfBand.push_back(to);
            continue;
        }
        const Letters &named = letters(step);
        if (named.isWide)
            into.wide.push_back({.step = step, .to = to});
        for (const std::uint8_t byte : named.bytes) {
            into.isTouched[byte] = true;
            if (named.isWide)
                into.isExcluded[byte] = true;
            else
                into.narrow.push_back({.byte = byte, .to = to});
        }
    }
    return loops;
}

void SubsetAutomaton::groupByByte()
{
    Arrivals &into = m_arrivals;
    into.starts.fill(0);
    for (const Exit &each : into.narrow)
        ++into.starts[each.byte + 1U];
    for (std::size_t byte = 0; byte < 256; ++byte)
        into.starts[byte + 1] += into.starts[byte];
    std::array<std::uint32_t, 257> next = into.starts;
    into.sorted.resize(into.narrow.size());
    for (const Exit &each : into.narrow)
        into.sorted[next[each.byte]++] = each.to;
}

SetId SubsetAutomaton::arrival(std::uint8_t byte, SetId fallback)
{
    const Arrivals &from = m_arrivals;
    m_targets.clear();
    if (!from.isExcluded[byte]) {
        if (fallback != SetId::Empty)
            m_targets.push_back(fallback);
    } else {
        for (const Arrivals::Wide &wide : from.wide) {
            if (m_patterns.byteSet(wide.step).contains(byte))
                m_targets.push_back(wide.to);
        }
    }
    for (std::uint32_t at = from.starts[byte]; at < from.starts[byte + 1U]; ++at)
        m_targets.push_back(from.sorted[at]);
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

const SubsetAutomaton::Letters &SubsetAutomaton::letters(PatternId step)
{
    const auto number = std::to_underlying(step);
    if (number >= m_letters.size())
        m_letters.resize(m_patterns.size());
    Letters &known = m_letters[number];
    if (!known.isKnown) {
        const ByteSet &set = m_patterns.byteSet(step);
        known.isKnown = true;
        known.isWide = set.size() >= kWideFrom;
        for (unsigned byte = 0; byte < 256; ++byte) {
            if (set.contains(static_cast<std::uint8_t>(byte)) != known.isWide)
                known.bytes.push_back(static_cast<std::uint8_t>(byte));
        }
    }
    return known;
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
        + m_unionResults.capacity() * sizeof(SetId) + m_letters.capacity() * sizeof(Letters)
        + m_stateNumbers.capacity() * sizeof(std::uint32_t);
}

} // namespace pavise::automata
