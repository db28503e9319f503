// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/compare/product_walk.h"

#include <algorithm>
#include <utility>

namespace pavise::explain {

namespace {

using automata::StateId;
using automata::Transition;

constexpr std::uint64_t kEmptyKey = UINT64_MAX;

/// Bytes that make a readable example come first.
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

bool isPlain(std::uint8_t byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
        || (byte >= '0' && byte <= '9');
}

StateId startOf(const ProfileAutomata &profile, AutomatonKind kind, const std::string &prefix)
{
    const automata::Dfa &dfa = profile.dfa(kind);
    if (dfa.stateCount() == 0)
        return StateId::Trap;
    return dfa.match(profile.start(kind), prefix);
}

} // namespace

ProductWalk::Seen::Seen()
    : m_keys(1024, Key{.high = kEmptyKey})
{
}

ProductWalk::Seen::Key &ProductWalk::Seen::slot(std::uint64_t high, std::uint64_t low)
{
    std::uint64_t hash = (high ^ low * 0x9E3779B97F4A7C15U) * 0xD6E8FEB86659FD93U;
    hash ^= hash >> 32;
    const std::size_t mask = m_keys.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        Key &key = m_keys[at];
        if (key.high == kEmptyKey || (key.high == high && key.low == low))
            return key;
    }
}

void ProductWalk::Seen::grow()
{
    std::vector<Key> old(m_keys.size() * 2, Key{.high = kEmptyKey});
    old.swap(m_keys);
    for (const Key &key : old) {
        if (key.high != kEmptyKey)
            slot(key.high, key.low) = key;
    }
}

bool ProductWalk::Seen::insert(std::uint64_t high, std::uint64_t low)
{
    if (m_count * 2 > m_keys.size())
        grow();
    Key &key = slot(high, low);
    if (key.high != kEmptyKey)
        return false;
    key = {.high = high, .low = low};
    ++m_count;
    return true;
}

ProductWalk::ProductWalk(const ProfileAutomata &left, const ProfileAutomata &right,
                         const QuestionForm &form, bool passesTraps)
    : m_left(left)
    , m_right(right)
    , m_form(form)
    , m_kind(form.prefix.empty() ? AutomatonKind::File : AutomatonKind::Policy)
    , m_passesTraps(passesTraps)
    , m_leftDfa(left.dfa(m_kind))
    , m_rightDfa(right.dfa(m_kind))
{
}

void ProductWalk::run(const Visit &visit)
{
    reach({.left = startOf(m_left, m_kind, m_form.prefix),
           .right = startOf(m_right, m_kind, m_form.prefix)},
          0, 0, Part::None);
    for (std::uint32_t at = 0; at < m_nodes.size(); ++at) {
        const ProductPlace place = m_nodes[at].place;
        if (m_form.phases[place.phase].wanted != 0 && !visit(place, at))
            return;
        leave(at);
    }
}

Parts ProductWalk::parts(std::size_t number) const
{
    Parts parts;
    for (std::size_t at = number; at != 0; at = m_nodes[at].from) {
        if (m_nodes[at].part != Part::None)
            parts.at(static_cast<std::size_t>(m_nodes[at].part)) +=
                static_cast<char>(m_nodes[at].byte);
    }
    for (std::string &part : parts)
        std::ranges::reverse(part);
    return parts;
}

void ProductWalk::reach(const ProductPlace &place, std::uint32_t from, std::uint8_t byte, Part part)
{
    // Two traps say the same of every string that goes on.
    if (place.left == StateId::Trap && place.right == StateId::Trap && !m_passesTraps)
        return;
    const std::uint64_t states = std::uint64_t{std::to_underlying(place.left)} << 32U
        | std::uint64_t{std::to_underlying(place.right)};
    if (m_seen.insert(states, std::uint64_t{place.phase} << 8U | place.carried))
        m_nodes.push_back({.place = place, .from = from, .byte = byte, .part = part});
}

void ProductWalk::leave(std::uint32_t at)
{
    const ProductPlace place = m_nodes[at].place;
    const FormPhase &phase = m_form.phases[place.phase];
    if (phase.steps.empty())
        return;
    mergeRows(place.left, place.right);
    const bool opensPair = phase.carried != 0;
    const std::uint8_t opened = opensPair ? carriedBy(place, phase.carried) : place.carried;
    const auto follow = [&](const Row &row, const FormStep &step) {
        const bool isSeparator = opensPair && step.part == Part::None;
        reach({.left = row.left,
               .right = row.right,
               .phase = step.to,
               .carried = isSeparator ? opened : place.carried},
              at, row.byte, step.part);
    };
    for (const bool plainOnes : {true, false}) {
        for (const Row &row : m_rows) {
            if (isPlain(row.byte) != plainOnes)
                continue;
            for (const FormStep &step : phase.steps) {
                if (step.bytes.contains(row.byte))
                    follow(row, step);
            }
        }
    }
    const StateId left =
        place.left == StateId::Trap ? place.left : m_leftDfa.defaultNext(place.left);
    const StateId right =
        place.right == StateId::Trap ? place.right : m_rightDfa.defaultNext(place.right);
    if (left == StateId::Trap && right == StateId::Trap && !m_passesTraps)
        return;
    for (const FormStep &step : phase.steps) {
        const auto *const other = std::ranges::find_if(kReadableFirst, [&](std::uint8_t byte) {
            return step.bytes.contains(byte) && !m_listed.contains(byte);
        });
        if (other != kReadableFirst.end())
            follow({.byte = *other, .left = left, .right = right}, step);
    }
}

void ProductWalk::mergeRows(StateId left, StateId right)
{
    m_rows.clear();
    m_listed = {};
    const auto row = [](const automata::Dfa &dfa, StateId state) {
        return state == StateId::Trap ? std::span<const Transition>() : dfa.exceptions(state);
    };
    const auto fallback = [](const automata::Dfa &dfa, StateId state) {
        return state == StateId::Trap ? StateId::Trap : dfa.defaultNext(state);
    };
    const std::span<const Transition> leftRow = row(m_leftDfa, left);
    const std::span<const Transition> rightRow = row(m_rightDfa, right);
    const StateId leftDefault = fallback(m_leftDfa, left);
    const StateId rightDefault = fallback(m_rightDfa, right);
    auto l = leftRow.begin();
    auto r = rightRow.begin();
    while (l != leftRow.end() || r != rightRow.end()) {
        const bool takeLeft = r == rightRow.end() || (l != leftRow.end() && l->byte <= r->byte);
        const bool takeRight = l == leftRow.end() || (r != rightRow.end() && r->byte <= l->byte);
        const std::uint8_t byte = takeLeft ? l->byte : r->byte;
        m_rows.push_back({.byte = byte,
                          .left = takeLeft ? l->to : leftDefault,
                          .right = takeRight ? r->to : rightDefault});
        m_listed.add(byte);
        if (takeLeft)
            ++l;
        if (takeRight)
            ++r;
    }
}

std::uint8_t ProductWalk::carriedBy(const ProductPlace &place, std::uint32_t wanted) const
{
    std::uint8_t carried = 0;
    const auto add = [&](const ProfileAutomata &side, StateId state, unsigned firstBit,
                         unsigned onExecBit) {
        for (const bool isOwner : {true, false}) {
            const std::uint32_t allow = side.permissions(m_kind, state, isOwner).allow & wanted;
            if ((allow & kernel_bits::kLink) != 0)
                carried |= static_cast<std::uint8_t>(1U << (firstBit + (isOwner ? 0U : 1U)));
            if ((allow & kernel_bits::kOnExec) != 0)
                carried |= static_cast<std::uint8_t>(1U << onExecBit);
        }
    };
    add(m_left, place.left, 0, 4);
    add(m_right, place.right, 2, 5);
    return carried;
}

} // namespace pavise::explain
