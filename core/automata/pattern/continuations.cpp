// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/pattern/continuations.h"

#include <algorithm>
#include <array>
#include <iterator>
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
        m_wholeNumbers.intern({std::to_underlying(pattern), std::to_underlying(accept)});
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
        m_itemNumbers.intern({std::to_underlying(step), std::to_underlying(next)});
    if (number == m_items.size())
        m_items.push_back({.step = step, .next = next, .alone = alone(number)});
    return m_items[number].alone;
}

SetId Continuations::loop(PatternId repeated, SetId next)
{
    const std::uint32_t number =
        m_loopNumbers.intern({std::to_underlying(repeated), std::to_underlying(next)});
    if (number < m_loops.size())
        return m_loops[number].alone;
    const SetId itself = alone(number | kLoop);
    m_loops.push_back({.alone = itself});
    const SetId entered = unite(next, before(repeated, itself));
    m_loops[number].entered = entered;
    return itself;
}

SetId Continuations::alone(std::uint32_t member)
{
    return SetId{m_sets.intern(std::array{member})};
}

SetId Continuations::internSorted(std::vector<std::uint32_t> &members)
{
    // Items are numbered from the end of a pattern to its beginning, so that what follows sorted
    // items mostly is sorted too; and often these are the members of two sets.
    const auto second = std::ranges::is_sorted_until(members);
    if (std::ranges::is_sorted(second, members.end()))
        std::ranges::inplace_merge(members, second);
    else
        std::ranges::sort(members);
    const auto repeated = std::ranges::unique(members);
    members.erase(repeated.begin(), repeated.end());
    return SetId{m_sets.intern(members)};
}

SetId Continuations::unite(std::span<const SetId> sets)
{
    m_members.clear();
    for (const SetId set : sets)
        append(set, m_members);
    return internSorted(m_members);
}

SetId Continuations::unite(SetId left, SetId right)
{
    if (left == right || right == SetId::Empty)
        return left;
    if (left == SetId::Empty)
        return right;
    m_members.clear();
    std::ranges::set_union(members(left), members(right), std::back_inserter(m_members));
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
        for (const std::uint32_t member : this->members(next)) {
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
    const std::span<const std::uint32_t> all = members(closed);
    const auto firstAccept = std::ranges::lower_bound(all, kAccept);
    return all.first(static_cast<std::size_t>(firstAccept - all.begin()));
}

std::span<const std::uint32_t> Continuations::accepts(SetId closed) const
{
    const std::span<const std::uint32_t> all = members(closed);
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

Continuations::Parts Continuations::parts(SetId closed)
{
    return unite(std::array{Parts{.moving = closed}});
}

Continuations::Parts Continuations::unite(std::span<const Parts> sets)
{
    SetId steady{};
    std::size_t count = 0;
    m_members.clear();
    m_moving.clear();
    for (const Parts &each : sets) {
        append(each.moving, m_moving);
        if (each.steady == SetId::Empty || each.steady == steady)
            continue;
        steady = each.steady;
        append(steady, m_members);
        ++count;
    }
    if (count > 1)
        steady = internSorted(m_members);
    while (settle(steady)) { }
    return {.steady = steady, .moving = internSorted(m_moving)};
}

/// Takes out of m_moving what is in \p steady, and moves there what one more loop makes steady.
/// False when there is none.
bool Continuations::settle(SetId &steady)
{
    const auto isSteady = [&](std::uint32_t member) {
        return std::ranges::binary_search(members(steady), member);
    };
    if (steady != SetId::Empty)
        std::erase_if(m_moving, isSteady);
    for (const std::uint32_t member : m_moving) {
        if ((member & kAccept) != 0 || !isLoop(member))
            continue;
        const bool isWhole = std::ranges::all_of(members(target(member)), [&](std::uint32_t each) {
            return isSteady(each) || std::ranges::contains(m_moving, each);
        });
        if (isWhole) {
            steady = unite(steady, target(member));
            return true;
        }
    }
    return false;
}

bool Continuations::isLoop(std::uint32_t item)
{
    if (!m_items[item].isLoop)
        m_items[item].isLoop = std::ranges::binary_search(items(target(item)), item);
    return *m_items[item].isLoop;
}

std::size_t Continuations::memoryBytes() const
{
    return m_sets.memoryBytes() + m_itemNumbers.memoryBytes() + m_loopNumbers.memoryBytes()
        + m_wholeNumbers.memoryBytes() + m_items.capacity() * sizeof(Item)
        + m_loops.capacity() * sizeof(Loop) + m_wholes.capacity() * sizeof(SetId)
        + m_closed.capacity() * sizeof(SetId);
}

} // namespace pavise::automata
