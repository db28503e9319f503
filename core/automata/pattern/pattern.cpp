// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/pattern/pattern.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::automata {

namespace {

constexpr PatternId kEmpty{0};
constexpr PatternId kNothing{1};

} // namespace

PatternArena::PatternArena()
{
    clear();
}

void PatternArena::clear()
{
    m_nodes.clear();
    m_byteSetNumbers.clear();
    m_byteSets.clear();
    m_depths.clear();
    m_bytes.fill(std::nullopt);
    m_node = {std::to_underlying(PatternKind::Sequence)};
    (void)intern(1); // kEmpty: a sequence of no parts
    m_node = {std::to_underlying(PatternKind::Choice)};
    (void)intern(1); // kNothing: a choice of no alternatives
}

PatternId PatternArena::intern(std::uint32_t depth)
{
    const std::uint32_t number = m_nodes.intern(m_node);
    if (number == m_depths.size())
        m_depths.push_back(depth);
    return PatternId{number};
}

PatternId PatternArena::empty() const
{
    return kEmpty;
}

PatternId PatternArena::nothing() const
{
    return kNothing;
}

PatternId PatternArena::byte(std::uint8_t value)
{
    std::optional<PatternId> &known = m_bytes[value];
    if (!known)
        known = oneOf(ByteSet::of(value));
    return *known;
}

PatternId PatternArena::bytes(std::string_view literal)
{
    if (literal.size() == 1)
        return byte(static_cast<std::uint8_t>(literal.front()));
    m_literal = {std::to_underlying(PatternKind::Sequence)};
    for (const char each : literal)
        m_literal.push_back(std::to_underlying(byte(static_cast<std::uint8_t>(each))));
    m_node.swap(m_literal);
    return intern(1);
}

PatternId PatternArena::oneOf(const ByteSet &set)
{
    if (set.isEmpty())
        return kNothing;
    std::array<std::uint32_t, 8> words{};
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = static_cast<std::uint32_t>(set.words()[i / 2] >> (i % 2 * 32));
    const std::uint32_t number = m_byteSetNumbers.intern(words);
    if (number == m_byteSets.size())
        m_byteSets.push_back(set);
    m_node = {std::to_underlying(PatternKind::OneOf), number};
    return intern(1);
}

PatternId PatternArena::outOfBand()
{
    m_node = {std::to_underlying(PatternKind::OutOfBand)};
    return intern(1);
}

PatternId PatternArena::sequence(std::span<const PatternId> parts)
{
    m_node = {std::to_underlying(PatternKind::Sequence)};
    for (const PatternId part : parts) {
        if (part == kNothing)
            return kNothing;
        appendPart(part);
    }
    return m_node.size() == 2 ? PatternId{m_node.back()} : intern(deepest(parts));
}

PatternId PatternArena::choice(std::span<const PatternId> alternatives)
{
    m_node = {std::to_underlying(PatternKind::Choice)};
    for (const PatternId each : alternatives)
        appendPart(each);
    std::ranges::sort(m_node.begin() + 1, m_node.end());
    const auto repeated = std::ranges::unique(m_node.begin() + 1, m_node.end());
    m_node.erase(repeated.begin(), repeated.end());
    return m_node.size() == 2 ? PatternId{m_node.back()} : intern(deepest(alternatives) + 1);
}

PatternId PatternArena::optional(PatternId what)
{
    return choice(std::array{what, kEmpty});
}

PatternId PatternArena::repeat(PatternId what)
{
    if (what == kNothing || what == kEmpty)
        return kEmpty;
    if (kind(what) == PatternKind::Repeat)
        return what;
    m_node = {std::to_underlying(PatternKind::Repeat), std::to_underlying(what)};
    return intern(depth(what) + 1);
}

PatternId PatternArena::repeatOnce(PatternId what)
{
    return sequence(std::array{what, repeat(what)});
}

void PatternArena::appendPart(PatternId part)
{
    const bool isSameKind = std::to_underlying(kind(part)) == m_node.front();
    if (!isSameKind) {
        m_node.push_back(std::to_underlying(part));
        return;
    }
    const std::span<const std::uint32_t> inner = parts(part);
    m_node.insert(m_node.end(), inner.begin(), inner.end());
}

PatternKind PatternArena::kind(PatternId pattern) const
{
    return static_cast<PatternKind>(m_nodes.at(std::to_underlying(pattern)).front());
}

std::span<const std::uint32_t> PatternArena::parts(PatternId pattern) const
{
    return m_nodes.at(std::to_underlying(pattern)).subspan(1);
}

const ByteSet &PatternArena::byteSet(PatternId pattern) const
{
    return m_byteSets[parts(pattern).front()];
}

std::uint32_t PatternArena::depth(PatternId pattern) const
{
    return m_depths[std::to_underlying(pattern)];
}

std::uint32_t PatternArena::deepest(std::span<const PatternId> parts) const
{
    std::uint32_t most = 1;
    for (const PatternId part : parts)
        most = std::max(most, depth(part));
    return most;
}

std::size_t PatternArena::memoryBytes() const
{
    return m_nodes.memoryBytes() + m_byteSetNumbers.memoryBytes()
        + m_byteSets.capacity() * sizeof(ByteSet) + m_depths.capacity() * sizeof(std::uint32_t);
}

} // namespace pavise::automata
