// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/partition.h"

#include <algorithm>
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

Partition::Partition(const Dfa &dfa)
    : m_dfa(dfa)
    , m_blocks(dfa.stateCount())
    , m_places(dfa.stateCount())
{
    listPredecessors();
}

void Partition::refine()
{
    for (std::uint64_t attempt = 1;; ++attempt) {
        seed(attempt);
        divideByAccept();
        arrange();
        while (!m_work.empty()) {
            const std::uint32_t block = m_work.back();
            m_work.pop_back();
            split(block);
        }
        if (isStable())
            return;
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

void Partition::divideByAccept()
{
    std::map<AcceptWords, std::uint32_t> known;
    m_blockCount = 0;
    for (std::uint32_t state = 0; state < m_blocks.size(); ++state) {
        if (StateId{state} == StateId::Start) {
            m_blocks[state] = m_blockCount++;
            continue;
        }
        const auto [at, isNew] = known.try_emplace(m_dfa.accept(StateId{state}), m_blockCount);
        m_blockCount += isNew ? 1 : 0;
        m_blocks[state] = at->second;
    }
}

void Partition::listPredecessors()
{
    const std::size_t count = m_dfa.stateCount();
    const auto forEachTarget = [this](std::uint32_t state, auto &&visit) {
        const StateId id{state};
        visit(m_dfa.defaultNext(id));
        visit(m_dfa.nextOutOfBand(id));
        for (const Transition &each : m_dfa.exceptions(id))
            visit(each.to);
    };
    m_predecessorStarts.assign(count + 1, 0);
    for (std::uint32_t state = 0; state < count; ++state) {
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
    m_work.clear();
    for (std::uint32_t block = 0; block < m_blockCount; ++block)
        m_work.push_back(block);
}

std::uint64_t Partition::signature(std::uint32_t state) const
{
    const auto blockHash = [this](StateId to) { return mix(m_seed ^ blockOf(to)); };
    const StateId id{state};
    const std::uint64_t fallback = blockHash(m_dfa.defaultNext(id));
    // As if every byte were added, whichever of them the row happens to list.
    std::uint64_t sum = fallback * m_factorSum;
    for (const Transition &each : m_dfa.exceptions(id))
        sum += m_byteFactors[each.byte] * (blockHash(each.to) - fallback);
    return sum + m_byteFactors[kOutOfBand] * blockHash(m_dfa.nextOutOfBand(id));
}

void Partition::split(std::uint32_t block)
{
    const std::uint32_t begin = m_begins[block];
    const std::uint32_t dirty = m_dirties[block];
    const std::uint32_t end = m_ends[block];
    m_dirties[block] = end;
    if (end - begin <= 1)
        return;
    m_signed.clear();
    for (std::uint32_t at = dirty; at < end; ++at)
        m_signed.push_back({.signature = signature(m_members[at]), .state = m_members[at]});
    const std::uint64_t reference =
        dirty > begin ? signature(m_members[begin]) : m_signed.front().signature;
    if (std::ranges::all_of(m_signed,
                            [&](const Signed &each) { return each.signature == reference; }))
        return;
    std::ranges::sort(m_signed);
    m_clean.assign(m_members.begin() + begin, m_members.begin() + dirty);
    const std::uint32_t firstNew = m_blockCount;
    distribute(block, largestPart(reference, m_clean.size()), reference);
    markPredecessors(firstNew);
}

/// The signature most members have. The clean ones all have \p cleanSignature.
std::uint64_t Partition::largestPart(std::uint64_t cleanSignature, std::size_t clean) const
{
    std::uint64_t largest = cleanSignature;
    std::size_t most = clean;
    for (auto run = m_signed.begin(); run != m_signed.end();) {
        const auto next = std::find_if(run, m_signed.end(), [&](const Signed &each) {
            return each.signature != run->signature;
        });
        const std::size_t count =
            static_cast<std::size_t>(next - run) + (run->signature == cleanSignature ? clean : 0);
        if (count > most) {
            most = count;
            largest = run->signature;
        }
        run = next;
    }
    return largest;
}

/// Writes the members back, those with the \p kept signature as \p block, the others as new ones.
void Partition::distribute(std::uint32_t block, std::uint64_t kept, std::uint64_t cleanSignature)
{
    std::uint32_t place = m_begins[block];
    const auto put = [&](std::uint32_t state) {
        m_members[place] = state;
        m_places[state] = place++;
    };
    const auto putClean = [&] { std::ranges::for_each(m_clean, put); };
    const auto putSigned = [&](std::uint64_t signature) {
        const auto run = std::ranges::equal_range(m_signed, signature, {}, &Signed::signature);
        for (const Signed &each : run)
            put(each.state);
        return run.end();
    };
    const auto closeNew = [&](std::uint32_t begin) {
        if (begin == place)
            return;
        for (std::uint32_t at = begin; at < place; ++at)
            m_blocks[m_members[at]] = m_blockCount;
        m_begins.push_back(begin);
        m_dirties.push_back(place);
        m_ends.push_back(place);
        ++m_blockCount;
    };
    if (cleanSignature == kept)
        putClean();
    (void)putSigned(kept);
    m_ends[block] = m_dirties[block] = place;
    if (cleanSignature != kept) {
        const std::uint32_t begin = place;
        putClean();
        (void)putSigned(cleanSignature);
        closeNew(begin);
    }
    for (auto run = m_signed.cbegin(); run != m_signed.cend();) {
        const std::uint64_t signature = run->signature;
        if (signature == kept || signature == cleanSignature) {
            run = std::ranges::upper_bound(run, m_signed.cend(), signature, {}, &Signed::signature);
            continue;
        }
        const std::uint32_t begin = place;
        run = putSigned(signature);
        closeNew(begin);
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

bool Partition::isStable() const
{
    for (std::uint32_t block = 0; block < m_blockCount; ++block) {
        const StateId first = member(block);
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
