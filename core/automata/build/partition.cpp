// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/build/partition.h"

#include <algorithm>
#include <bit>
#include <map>

namespace pavise::automata {

namespace {

constexpr std::size_t kOutOfBand = 256;

/// The splitmix64 generator's output function: spreads small numbers over all 64 bits.
std::uint64_t mix(std::uint64_t value)
{
    value += 0x9E37'79B9'7F4A'7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58'476D'1CE4'E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D0'49BB'1331'11EBULL;
    return value ^ (value >> 31);
}

} // namespace

Partition::Partition(const Dfa &dfa, std::uint64_t firstSignatures)
    : m_dfa(dfa)
    , m_signatureMask(firstSignatures)
    , m_blocks(dfa.stateCount())
    , m_places(dfa.stateCount())
{
}

std::optional<text::DiagnosticCode> Partition::refine(Watch &watch)
{
    if (const auto end = listPredecessors(watch))
        return end;
    for (std::uint64_t attempt = 1;; ++attempt) {
        seed(attempt);
        divideCoarsely();
        arrange();
        // A watch that once said why to end says so whenever it is asked again.
        if (const auto end = watch.spend(m_blocks.size()))
            return end;
        while (!m_work.empty()) {
            const std::uint32_t block = m_work.back();
            m_work.pop_back();
            if (const auto end = split(block, watch))
                return end;
        }
        const bool isFinal = isStable(watch);
        if (const auto end = watch.spend(0); end || isFinal)
            return end;
        m_signatureMask = UINT64_MAX;
    }
}

void Partition::seed(std::uint64_t value)
{
    m_seed = mix(value);
    m_byteFactors.resize(kOutOfBand + 1);
    m_factorSum = 0;
    for (std::size_t byte = 0; byte < m_byteFactors.size(); ++byte) {
        m_byteFactors[byte] = mix(m_seed + byte) | 1;
        if (byte < kOutOfBand)
            m_factorSum += m_byteFactors[byte];
    }
}

/// By the accept words and by how many steps the nearest accepting state is away: what no two
/// states that are alike differ in. So most states are told apart before any signature is looked
/// at.
void Partition::divideCoarsely()
{
    std::map<AcceptWords, std::uint32_t> known;
    std::vector<bool> isReached(m_blocks.size());
    std::vector<std::uint32_t> reached;
    const auto reach = [&](std::uint32_t state) {
        isReached[state] = true;
        reached.push_back(state);
    };
    m_hashes.resize(m_blocks.size());
    m_blockCount = 0;
    setBlock(std::to_underlying(StateId::Trap), m_blockCount++);
    setBlock(std::to_underlying(StateId::Start), m_blockCount++);
    for (std::uint32_t state = 1; state < m_blocks.size(); ++state) {
        const AcceptWords accept = m_dfa.accept(StateId{state});
        if (accept == AcceptWords())
            continue;
        reach(state);
        if (StateId{state} == StateId::Start)
            continue;
        const auto [at, isNew] = known.try_emplace(accept, m_blockCount);
        m_blockCount += isNew ? 1 : 0;
        setBlock(state, at->second);
    }
    // Breadth-first, against the transitions.
    for (std::size_t at = 0; at < reached.size();) {
        const std::uint32_t block = m_blockCount;
        for (const std::size_t end = reached.size(); at < end; ++at) {
            const std::size_t target = reached[at];
            for (std::uint32_t i = m_predecessorStarts[target]; i < m_predecessorStarts[target + 1];
                 ++i) {
                const std::uint32_t state = m_predecessors[i];
                if (isReached[state])
                    continue;
                reach(state);
                if (StateId{state} == StateId::Start)
                    continue;
                setBlock(state, block);
                m_blockCount = block + 1;
            }
        }
    }
    // From the rest nothing can be accepted any more.
    for (std::uint32_t state = 2; state < m_blocks.size(); ++state) {
        if (!isReached[state])
            setBlock(state, m_blocks[std::to_underlying(StateId::Trap)]);
    }
}

void Partition::setBlock(std::uint32_t state, std::uint32_t block)
{
    m_blocks[state] = block;
    m_hashes[state] = mix(m_seed ^ block);
}

std::optional<text::DiagnosticCode> Partition::listPredecessors(Watch &watch)
{
    const std::size_t count = m_dfa.stateCount();
    // Nearly every state leads to the trap, whose block never changes.
    const auto forEachTarget = [this](std::uint32_t state, auto &&visit) {
        const auto visitUnlessTrap = [&visit](StateId to) {
            if (to != StateId::Trap)
                visit(to);
        };
        const StateId id{state};
        visitUnlessTrap(m_dfa.defaultNext(id));
        visitUnlessTrap(m_dfa.nextOutOfBand(id));
        for (const Transition &each : m_dfa.exceptions(id))
            visitUnlessTrap(each.to);
    };
    m_predecessorStarts.assign(count + 1, 0);
    for (std::uint32_t state = 0; state < count; ++state) {
        // For the second round too.
        if (const auto end = watch.spend(2 + m_dfa.exceptions(StateId{state}).size()))
            return end;
        forEachTarget(state, [this](StateId to) {
            ++m_predecessorStarts[std::to_underlying(to) + std::size_t(1)];
        });
    }
    for (std::size_t i = 0; i < count; ++i)
        m_predecessorStarts[i + 1] += m_predecessorStarts[i];
    m_predecessors.resize(m_predecessorStarts[count]);
    std::vector<std::uint32_t> next(m_predecessorStarts);
    for (std::uint32_t state = 0; state < count; ++state) {
        forEachTarget(state,
                      [&](StateId to) { m_predecessors[next[std::to_underlying(to)]++] = state; });
    }
    return std::nullopt;
}

void Partition::arrange()
{
    std::vector<std::uint32_t> starts(m_blockCount + std::size_t(1), 0);
    for (const std::uint32_t block : m_blocks)
        ++starts[block + std::size_t(1)];
    for (std::uint32_t block = 0; block < m_blockCount; ++block)
        starts[block + std::size_t(1)] += starts[block];
    m_begins.assign(starts.begin(), starts.end() - 1);
    m_dirties = m_begins;
    m_ends.assign(starts.begin() + 1, starts.end());
    m_members.resize(m_blocks.size());
    for (std::uint32_t state = 0; state < m_blocks.size(); ++state) {
        const std::uint32_t place = starts[m_blocks[state]]++;
        m_members[place] = state;
        m_places[state] = place;
    }
    // The last is looked at first: those near acceptance, so that nearly every state is looked at
    // once, after all that it leads to.
    m_work.clear();
    for (std::uint32_t block = m_blockCount; block > 0; --block)
        m_work.push_back(block - 1);
}

std::uint64_t Partition::signature(std::uint32_t state) const
{
    const auto hashOf = [this](StateId to) { return m_hashes[std::to_underlying(to)]; };
    const StateId id{state};
    const std::uint64_t fallback = hashOf(m_dfa.defaultNext(id));
    // As if every byte were added, whichever of them the row happens to list.
    std::uint64_t sum = fallback * m_factorSum;
    for (const Transition &each : m_dfa.exceptions(id))
        sum += m_byteFactors[each.byte] * (hashOf(each.to) - fallback);
    sum += m_byteFactors[kOutOfBand] * hashOf(m_dfa.nextOutOfBand(id));
    return sum & m_signatureMask;
}

std::optional<text::DiagnosticCode> Partition::split(std::uint32_t block, Watch &watch)
{
    const std::uint32_t begin = m_begins[block];
    const std::uint32_t dirty = m_dirties[block];
    const std::uint32_t end = m_ends[block];
    m_dirties[block] = end;
    if (end - begin <= 1)
        return std::nullopt;
    // The first part is that of the clean members, which all have one signature, or of the first
    // member.
    m_parts.assign(1, {.signature = signature(m_members[begin]), .size = dirty - begin});
    if (const auto stopped = divide(dirty, end, watch))
        return stopped;
    if (m_parts.size() == 1)
        return std::nullopt;
    const std::uint32_t firstNew = m_blockCount;
    distribute(block, dirty);
    markPredecessors(firstNew);
    return std::nullopt;
}

/// Finds the part of each of the members from \p dirty to \p end.
std::optional<text::DiagnosticCode> Partition::divide(std::uint32_t dirty, std::uint32_t end,
                                                      Watch &watch)
{
    const std::size_t slots = std::bit_ceil((end - dirty) * std::size_t(2) + 2);
    m_slots.assign(slots, 0);
    m_slots[m_parts.front().signature & (slots - 1)] = 1;
    m_partOf.clear();
    for (std::uint32_t at = dirty; at < end; ++at) {
        // Twice, for the marking of those that lead here.
        if (const auto stopped =
                watch.spend(4 + 2 * m_dfa.exceptions(StateId{m_members[at]}).size()))
            return stopped;
        const std::uint32_t part = partOf(signature(m_members[at]));
        ++m_parts[part].size;
        m_partOf.push_back(part);
    }
    return std::nullopt;
}

std::uint32_t Partition::partOf(std::uint64_t signature)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = signature & mask;
    for (; m_slots[at] != 0; at = (at + 1) & mask) {
        if (m_parts[m_slots[at] - 1].signature == signature)
            return m_slots[at] - 1;
    }
    m_parts.push_back({.signature = signature});
    m_slots[at] = static_cast<std::uint32_t>(m_parts.size());
    return m_slots[at] - 1;
}

/// Orders the members of \p block by parts. The largest part stays that block, the others become
/// new ones.
void Partition::distribute(std::uint32_t block, std::uint32_t dirty)
{
    const std::uint32_t begin = m_begins[block];
    const std::size_t kept = static_cast<std::size_t>(
        std::ranges::max_element(m_parts, {}, &Part::size) - m_parts.begin());
    m_previous.assign(m_members.begin() + dirty, m_members.begin() + m_ends[block]);
    // The first part goes first, so that the clean members stay where they are.
    std::uint32_t place = begin;
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        const std::uint32_t first = std::exchange(place, place + m_parts[part].size);
        m_parts[part].place = first;
        if (part == kept) {
            m_begins[block] = first;
            m_ends[block] = m_dirties[block] = place;
        } else {
            m_begins.push_back(first);
            m_ends.push_back(place);
            m_dirties.push_back(place);
        }
    }
    m_parts.front().place += dirty - begin;
    for (std::size_t i = 0; i < m_previous.size(); ++i) {
        const std::uint32_t to = m_parts[m_partOf[i]].place++;
        m_members[to] = m_previous[i];
        m_places[m_previous[i]] = to;
    }
    for (; m_blockCount < m_begins.size(); ++m_blockCount) {
        for (std::uint32_t at = m_begins[m_blockCount]; at < m_ends[m_blockCount]; ++at)
            setBlock(m_members[at], m_blockCount);
    }
}

void Partition::markPredecessors(std::uint32_t firstNew)
{
    // Marking moves states within their blocks, the new ones included: walk over a copy.
    m_moved.clear();
    for (std::uint32_t block = firstNew; block < m_blockCount; ++block)
        m_moved.insert(m_moved.end(), m_members.begin() + m_begins[block],
                       m_members.begin() + m_ends[block]);
    for (const std::uint32_t target : m_moved) {
        for (std::uint32_t at = m_predecessorStarts[target];
             at < m_predecessorStarts[target + std::size_t(1)]; ++at) {
            const std::uint32_t state = m_predecessors[at];
            const std::uint32_t block = m_blocks[state];
            const std::uint32_t place = m_places[state];
            if (place >= m_dirties[block])
                continue;
            if (m_dirties[block] == m_ends[block])
                m_work.push_back(block);
            const std::uint32_t last = --m_dirties[block];
            std::swap(m_members[place], m_members[last]);
            m_places[m_members[place]] = place;
            m_places[state] = last;
        }
    }
}

bool Partition::isStable(Watch &watch) const
{
    for (std::uint32_t block = 0; block < m_blockCount; ++block) {
        const StateId first = member(block);
        if (watch.spend(m_ends[block] - m_begins[block]))
            return false;
        for (std::uint32_t at = m_begins[block] + 1; at < m_ends[block]; ++at) {
            if (!leadAlike(first, StateId{m_members[at]}))
                return false;
        }
    }
    return true;
}

bool Partition::leadAlike(StateId left, StateId right) const
{
    if (blockOf(m_dfa.nextOutOfBand(left)) != blockOf(m_dfa.nextOutOfBand(right)))
        return false;
    const std::uint32_t leftFallback = blockOf(m_dfa.defaultNext(left));
    const std::uint32_t rightFallback = blockOf(m_dfa.defaultNext(right));
    const std::span<const Transition> leftRow = m_dfa.exceptions(left);
    const std::span<const Transition> rightRow = m_dfa.exceptions(right);
    std::size_t listed = 0; // bytes that either row lists
    auto l = leftRow.begin();
    auto r = rightRow.begin();
    while (l != leftRow.end() || r != rightRow.end()) {
        const bool takeLeft = r == rightRow.end() || (l != leftRow.end() && l->byte <= r->byte);
        const bool takeRight = l == leftRow.end() || (r != rightRow.end() && r->byte <= l->byte);
        const std::uint32_t leftBlock = takeLeft ? blockOf(l++->to) : leftFallback;
        const std::uint32_t rightBlock = takeRight ? blockOf(r++->to) : rightFallback;
        if (leftBlock != rightBlock)
            return false;
        ++listed;
    }
    return listed == 256 || leftFallback == rightFallback;
}

} // namespace pavise::automata
