// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/encode/pattern_builder.h"

#include <algorithm>
#include <array>

namespace pavise::compile {

namespace {

using automata::ByteSet;
using automata::PatternId;

ByteSet allBut(std::string_view bytes)
{
    ByteSet set = ByteSet::all();
    for (const char c : bytes)
        set.remove(static_cast<std::uint8_t>(c));
    return set;
}

const ByteSet kText = allBut(std::string_view("\0", 1));

} // namespace

void PatternBuilder::add(PatternId part, std::size_t minLength)
{
    m_parts.push_back(part);
    if (!m_pastOutOfBand)
        m_minLength += minLength;
}

PatternBuilder &PatternBuilder::byte(std::uint8_t value)
{
    const char c = static_cast<char>(value);
    return bytes(std::string_view(&c, 1));
}

PatternBuilder &PatternBuilder::optionalByte(std::uint8_t value)
{
    const char c = static_cast<char>(value);
    const std::array<PatternId, 2> choices{m_arena->bytes(std::string_view(&c, 1)),
                                           m_arena->empty()};
    add(m_arena->choice(choices), 0);
    return *this;
}

PatternBuilder &PatternBuilder::bytes(std::string_view literal)
{
    add(m_arena->bytes(literal), literal.size());
    return *this;
}

PatternBuilder &PatternBuilder::number16(std::uint16_t value)
{
    const std::array<char, 2> raw{static_cast<char>(value >> 8), static_cast<char>(value)};
    return bytes(std::string_view(raw.data(), raw.size()));
}

PatternBuilder &PatternBuilder::number32(std::uint32_t value)
{
    return number16(static_cast<std::uint16_t>(value >> 16))
        .number16(static_cast<std::uint16_t>(value));
}

PatternBuilder &PatternBuilder::oneOf(const ByteSet &set)
{
    add(m_arena->oneOf(set), 1);
    return *this;
}

PatternBuilder &PatternBuilder::anyBytes(std::size_t count)
{
    m_isExact = false;
    for (std::size_t i = 0; i < count; ++i)
        oneOf(ByteSet::all());
    return *this;
}

PatternBuilder &PatternBuilder::anyBinary()
{
    m_isExact = false;
    add(m_arena->repeat(m_arena->oneOf(ByteSet::all())), 0);
    return *this;
}

PatternBuilder &PatternBuilder::anyText()
{
    m_isExact = false;
    add(m_arena->repeat(m_arena->oneOf(kText)), 0);
    return *this;
}

PatternBuilder &PatternBuilder::someText()
{
    return oneOf(kText).anyText();
}

PatternBuilder &PatternBuilder::outOfBand()
{
    add(m_arena->outOfBand(), 0);
    m_pastOutOfBand = true;
    return *this;
}

PatternBuilder &PatternBuilder::glob(std::string_view text, GlobAlphabet alphabet)
{
    const std::optional<Glob> &glob = m_workspace->glob(text, alphabet);
    if (!glob) {
        m_isValid = false;
        return *this;
    }
    m_isExact = m_isExact && glob->isExact;
    add(glob->pattern, glob->minLength);
    return *this;
}

PatternBuilder &PatternBuilder::globOrAny(const std::optional<std::string> &text)
{
    return text ? glob(*text) : anyText();
}

PatternBuilder &PatternBuilder::append(const PatternBuilder &other)
{
    add(other.build(), other.m_minLength);
    m_isExact = m_isExact && other.m_isExact;
    m_isValid = m_isValid && other.m_isValid;
    m_pastOutOfBand = m_pastOutOfBand || other.m_pastOutOfBand;
    return *this;
}

PatternBuilder &PatternBuilder::choice(const std::vector<PatternBuilder> &alternatives)
{
    std::vector<PatternId> choices;
    std::size_t shortest = SIZE_MAX;
    bool pastOutOfBand = m_pastOutOfBand;
    for (const PatternBuilder &each : alternatives) {
        choices.push_back(each.build());
        shortest = std::min(shortest, each.m_minLength);
        m_isExact = m_isExact && each.m_isExact;
        m_isValid = m_isValid && each.m_isValid;
        pastOutOfBand = pastOutOfBand || each.m_pastOutOfBand;
    }
    add(m_arena->choice(choices), alternatives.empty() ? 0 : shortest);
    m_pastOutOfBand = pastOutOfBand;
    return *this;
}

PatternId PatternBuilder::build() const
{
    return m_parts.size() == 1 ? m_parts.front() : m_arena->sequence(m_parts);
}

} // namespace pavise::compile
