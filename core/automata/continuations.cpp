// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/continuations.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::automata {

Continuations::Continuations(const PatternArena &patterns)
    : m_patterns(patterns)
{
    (void)m_sets.intern({}); // SetId::Empty
}

SetId Continuations::whole(PatternId pattern, AcceptId accept)
{
    const std::uint32_t number =
        m_wholeNumbers.intern(std::array{std::to_underlying(pattern), std::to_underlying(accept)});
    if (number < m_wholes.size())
        return m_wholes[number];
    const SetId set = before(pattern, alone(std::to_underlying(accept) | kAccept));
    m_wholes.push_back(set);
    return set;
}

SetId Continuations::before(PatternId pattern, SetId next)
{
    // Nothing can be accepted from an empty set, whatever is read before it.
    if (next == SetId::Empty)
        return next;
    switch (m_patterns.kind(pattern)) {
    case PatternKind::Sequence: {
        const std::span<const std::uint32_t> parts = m_patterns.parts(pattern);
        for (auto part = parts.rbegin(); part != parts.rend(); ++part)
            next = before(PatternId{*part}, next);
        return next;
    }
    case PatternKind::Choice:
        return beforeChoice(pattern, next);
    case PatternKind::Repeat:
        return loop(PatternId{m_patterns.parts(pattern).front()}, next);
    case PatternKind::OneOf:
    case PatternKind::OutOfBand:
        return item(pattern, next);
    }
    std::unreachable();
}

SetId Continuations::beforeChoice(PatternId choice, SetId next)
{
    std::vector<SetId> sets;
    for (const std::uint32_t alternative : m_patterns.parts(choice))
        sets.push_back(before(PatternId{alternative}, next));
    return unite(sets);
}

SetId Continuations::item(PatternId step, SetId next)
{
    const std::uint32_t number =
        m_itemNumbers.intern(std::array{std::to_underlying(step), std::to_underlying(next)});
    if (number == m_items.size())
        m_items.push_back({.step = step, .next = next, .alone = alone(number)});
    return m_items[number].alone;
}

SetId Continuations::loop(PatternId repeated, SetId next)
{
    const std::uint32_t number =
        m_loopNumbers.intern(std::array{std::to_underlying(repeated), std::to_underlying(next)});
    if (number < m_loops.size())
        return m_loops[number].alone;
    const SetId itself = alone(number | kLoop);
    m_loops.push_back({.alone = itself});
    const SetId entered = unite(std::array{next, before(repeated, itself)});
    m_loops[number].entered = entered;
    return itself;
}

SetId Continuations::alone(std::uint32_t member)
{
    return SetId{m_sets.intern(std::array{member})};
}

SetId Continuations::internSorted(std::vector<std::uint32_t> &members)
{
    std::ranges::sort(members);
    const auto repeated = std::ranges::unique(members);
    members.erase(repeated.begin(), repeated.end());
    return SetId{m_sets.intern(members)};
}

SetId Continuations::unite(std::span<const SetId> sets)
{
    // Each set is sorted: two neighbours become one until one is left.
    m_members.clear();
    m_runEnds = {0};
    for (const SetId set : sets) {
        const std::span<const std::uint32_t> members = m_sets.at(std::to_underlying(set));
        m_members.insert(m_members.end(), members.begin(), members.end());
        m_runEnds.push_back(m_members.size());
    }
    while (m_runEnds.size() > 2) {
        m_merged.resize(m_members.size());
        std::size_t size = 0;
        std::size_t runs = 0;
        for (std::size_t run = 0; run + 1 < m_runEnds.size(); run += 2) {
            const auto part = [&](std::size_t which) {
                const std::size_t last = m_runEnds.size() - 1;
                const std::size_t begin = m_runEnds[std::min(which, last)];
                return std::span(m_members).subspan(begin,
                                                    m_runEnds[std::min(which + 1, last)] - begin);
            };
            const auto to = m_merged.begin() + static_cast<std::ptrdiff_t>(size);
            const auto end = std::ranges::set_union(part(run), part(run + 1), to).out;
            size += static_cast<std::size_t>(end - to);
            m_mergedEnds.resize(runs + 1);
            m_mergedEnds[runs++] = size;
        }
        m_merged.resize(size);
        m_members.swap(m_merged);
        m_runEnds.assign(1, 0);
        m_runEnds.insert(m_runEnds.end(), m_mergedEnds.begin(), m_mergedEnds.end());
    }
    return SetId{m_sets.intern(m_members)};
}

SetId Continuations::close(SetId set)
{
    const auto number = std::to_underlying(set);
    if (number >= m_closed.size())
        m_closed.resize(std::max<std::size_t>(m_sets.size(), m_closed.size() * 2), kUnknown);
    if (m_closed[number] != kUnknown)
        return m_closed[number];
    std::vector<std::uint32_t> members;
    std::vector<std::uint32_t> loops; // met so far, each entered once
    std::vector<SetId> open = {set};
    while (!open.empty()) {
        const SetId next = open.back();
        open.pop_back();
        for (const std::uint32_t member : m_sets.at(std::to_underlying(next))) {
            const bool isLoopToEnter = (member & kLoop) != 0 && (member & kAccept) == 0;
            if (!isLoopToEnter) {
                members.push_back(member);
            } else if (std::ranges::find(loops, member) == loops.end()) {
                loops.push_back(member);
                open.push_back(m_loops[member & ~kLoop].entered);
            }
        }
    }
    m_closed[number] = loops.empty() ? set : internSorted(members);
    return m_closed[number];
}

std::span<const std::uint32_t> Continuations::items(SetId closed) const
{
    const std::span<const std::uint32_t> all = m_sets.at(std::to_underlying(closed));
    const auto firstAccept = std::ranges::lower_bound(all, kAccept);
    return all.first(static_cast<std::size_t>(firstAccept - all.begin()));
}

std::span<const std::uint32_t> Continuations::accepts(SetId closed) const
{
    const std::span<const std::uint32_t> all = m_sets.at(std::to_underlying(closed));
    return all.subspan(items(closed).size());
}

SetId Continuations::target(std::uint32_t item)
{
    if (m_items[item].target == kUnknown) {
        const SetId closed = close(m_items[item].next);
        m_items[item].target = closed;
    }
    return m_items[item].target;
}

bool Continuations::isLoop(std::uint32_t item)
{
    return std::ranges::binary_search(items(target(item)), item);
}

std::size_t Continuations::memoryBytes() const
{
    return m_sets.memoryBytes() + m_itemNumbers.memoryBytes() + m_loopNumbers.memoryBytes()
        + m_wholeNumbers.memoryBytes() + m_items.capacity() * sizeof(Item)
        + m_loops.capacity() * sizeof(Loop) + m_wholes.capacity() * sizeof(SetId)
        + m_closed.capacity() * sizeof(SetId);
}

} // namespace pavise::automata
