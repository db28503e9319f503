// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/encode/glob.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace pavise::compile {

namespace {

using automata::ByteSet;
using automata::PatternArena;
using automata::PatternId;

int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return 16;
}

class GlobParser
{
public:
    GlobParser(PatternArena &arena, std::string_view text, GlobAlphabet alphabet)
        : m_arena(arena)
        , m_text(text)
    {
        m_component.remove('/');
        if (alphabet == GlobAlphabet::Text) {
            m_component.remove(0);
            m_anything.remove(0);
        }
    }

    std::optional<Glob> parse()
    {
        std::optional<Piece> piece = sequence(0);
        if (!piece)
            return std::nullopt;
        return Glob{.pattern = piece->pattern,
                    .isExact = m_isExact,
                    .literal = m_isLiteral ? std::optional(m_literal) : std::nullopt,
                    .minLength = piece->minLength,
                    .tail = m_longestTail};
    }

private:
    struct Piece
    {
        PatternId pattern{};
        std::size_t minLength = 0;
        bool hasWildcard = false; ///< Then nothing after it counts.
    };

    /// The parts of a sequence as they are read.
    struct Parts
    {
        std::vector<PatternId> patterns;
        std::size_t minLength = 0;
        bool hasWildcard = false;

        void add(PatternId pattern, std::size_t length, bool isWildcard)
        {
            patterns.push_back(pattern);
            if (!hasWildcard)
                minLength += length;
            hasWildcard = hasWildcard || isWildcard;
        }
    };

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

    void lengthenTail()
    {
        if (m_tail)
            m_longestTail = std::max(m_longestTail, ++*m_tail);
    }

    void literal(char c)
    {
        if (c == '/' && m_tail)
            m_tail = m_isAfterDoubleStar ? std::optional<std::size_t>(0) : std::nullopt;
        m_run.push_back(c);
        m_literal.push_back(c);
        m_afterSlash = c == '/';
    }

    void flush(Parts &parts)
    {
        if (m_run.empty())
            return;
        parts.add(m_arena.bytes(m_run), m_run.size(), false);
        m_run.clear();
    }

    /// Up to the end, or inside braces up to the `,` or `}` that ends this alternative.
    std::optional<Piece> sequence(std::size_t depth)
    {
        Parts parts;
        while (!atEnd()) {
            const char c = m_text[m_at];
            if (depth > 0 && (c == ',' || c == '}'))
                break;
            if (c == '*') {
                flush(parts);
                star(parts);
            } else if (c == '?') {
                flush(parts);
                ++m_at;
                wildcard();
                lengthenTail();
                parts.add(m_arena.oneOf(m_component), 1, true);
            } else if (c == '[') {
                flush(parts);
                const bool isNegated = m_text.substr(m_at).starts_with("[^");
                auto set = characterClass();
                if (!set)
                    return std::nullopt;
                if (isNegated)
                    lengthenTail();
                parts.add(m_arena.oneOf(*set), 1, isNegated);
                m_afterSlash = false;
            } else if (c == '{') {
                flush(parts);
                auto group = alternatives(depth + 1);
                if (!group)
                    return group;
                parts.add(group->pattern, group->minLength, group->hasWildcard);
            } else if (c == ']' || c == '}') {
                return std::nullopt;
            } else if (c == '\\') {
                const auto byte = escaped();
                if (!byte)
                    return std::nullopt;
                const bool writtenOut = *byte != '/' || m_text[m_at - 1] == '/';
                literal(*byte);
                m_afterSlash = m_afterSlash && writtenOut;
            } else {
                ++m_at;
                literal(c);
            }
        }
        flush(parts);
        return Piece{.pattern = m_arena.sequence(parts.patterns),
                     .minLength = parts.minLength,
                     .hasWildcard = parts.hasWildcard};
    }

    void wildcard()
    {
        m_isExact = false;
        m_isLiteral = false;
        m_afterSlash = false;
    }

    void star(Parts &parts)
    {
        if (m_afterSlash) {
            const std::size_t next = m_text.find_first_not_of('*', m_at);
            if (next == std::string_view::npos || m_text[next] == '/') {
                parts.add(m_arena.oneOf(m_component), 1, true);
            }
        }
        wildcard();
        ++m_at;
        const bool isDouble = !atEnd() && m_text[m_at] == '*';
        if (isDouble)
            ++m_at;
        m_isAfterDoubleStar = m_isAfterDoubleStar || isDouble;
        m_tail = m_tail.value_or(0);
        parts.add(m_arena.repeat(m_arena.oneOf(isDouble ? m_anything : m_component)), 0, true);
    }

    std::optional<Piece> alternatives(std::size_t depth)
    {
        if (depth > kMaxGlobNesting)
            return std::nullopt;
        m_isLiteral = false;
        std::vector<PatternId> choices;
        std::size_t shortest = SIZE_MAX;
        bool hasWildcard = false;
        const std::optional<std::size_t> tailBefore = m_tail;
        std::optional<std::size_t> tailAfter;
        do {
            ++m_at; // the `{` or `,`
            m_afterSlash = false;
            m_tail = tailBefore;
            auto piece = sequence(depth);
            if (!piece)
                return piece;
            tailAfter = std::max(tailAfter, m_tail);
            choices.push_back(piece->pattern);
            shortest = std::min(shortest, piece->minLength);
            hasWildcard = hasWildcard || piece->hasWildcard;
        } while (!atEnd() && m_text[m_at] == ',');
        if (atEnd())
            return std::nullopt;
        if (choices.size() < 2)
            return std::nullopt;
        ++m_at; // the `}`
        m_afterSlash = false;
        m_tail = tailAfter;
        return Piece{
            .pattern = m_arena.choice(choices), .minLength = shortest, .hasWildcard = hasWildcard};
    }

    /// At a `\`: the byte that it and what follows stand for; empty at the end of the text.
    std::optional<char> escaped()
    {
        ++m_at;
        if (atEnd())
            return std::nullopt;
        const char c = m_text[m_at];
        if (c >= '0' && c <= '7')
            return number(8, 3);
        ++m_at;
        if (c == 'd' || c == 'x') {
            const int base = c == 'd' ? 10 : 16;
            if (!atEnd() && digitValue(m_text[m_at]) < base)
                return number(base, c == 'd' ? 3 : 2);
            return c;
        }
        static constexpr std::array<std::pair<char, char>, 6> kControls{
            {{'a', '\a'}, {'e', '\x1b'}, {'f', '\f'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}}};
        const auto *it = std::ranges::find(kControls, c, &std::pair<char, char>::first);
        return it == kControls.end() ? c : it->second;
    }

    /// The longest run of at most \p most digits that still fits a byte.
    char number(int base, int most)
    {
        int value = 0;
        for (; most > 0 && !atEnd(); --most) {
            const int digit = digitValue(m_text[m_at]);
            if (digit >= base || value * base + digit > 255)
                break;
            value = value * base + digit;
            ++m_at;
        }
        return static_cast<char>(value);
    }

    std::optional<ByteSet> characterClass()
    {
        m_isLiteral = false;
        ++m_at;
        ByteSet set;
        bool isNegated = false;
        if (!atEnd() && m_text[m_at] == '^') {
            isNegated = true;
            m_isExact = false;
            ++m_at;
        }
        if (!atEnd() && m_text[m_at] == ']')
            return std::nullopt;
        bool isFirst = true;
        while (!atEnd() && m_text[m_at] != ']') {
            // A `-` of its own may only come first.
            if (m_text[m_at] == '-' && !isFirst)
                return std::nullopt;
            isFirst = false;
            const auto first = classMember();
            if (!first)
                return std::nullopt;
            if (atEnd() || m_text[m_at] != '-') {
                set.add(*first);
                continue;
            }
            ++m_at;
            if (atEnd() || m_text[m_at] == ']' || m_text[m_at] == '-')
                return std::nullopt;
            const auto last = classMember();
            if (!last)
                return std::nullopt;
            // `[z-a]` is `[a-z]`.
            for (unsigned byte = std::min(*first, *last); byte <= std::max(*first, *last); ++byte)
                set.add(static_cast<std::uint8_t>(byte));
        }
        if (atEnd())
            return std::nullopt;
        ++m_at;
        return isNegated ? set.complement() : set;
    }

    std::optional<std::uint8_t> classMember()
    {
        if (m_text[m_at] != '\\')
            return static_cast<std::uint8_t>(m_text[m_at++]);
        const auto byte = escaped();
        return byte ? std::optional(static_cast<std::uint8_t>(*byte)) : std::nullopt;
    }

    PatternArena &m_arena;
    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_run;         ///< Literal bytes not yet made a pattern.
    std::string m_literal;     ///< All literal bytes.
    bool m_afterSlash = false; ///< What came last is a `/` written as such.
    bool m_isExact = true;
    bool m_isLiteral = true;
    std::optional<std::size_t> m_tail; ///< Of Glob::tail so far; empty before a star.
    std::size_t m_longestTail = 0;
    bool m_isAfterDoubleStar = false;
    ByteSet m_component = ByteSet::all(); ///< What `*` and `?` match.
    ByteSet m_anything = ByteSet::all();  ///< What `**` matches.
};

} // namespace

std::optional<Glob> compileGlob(PatternArena &arena, std::string_view text, GlobAlphabet alphabet)
{
    return GlobParser(arena, text, alphabet).parse();
}

} // namespace pavise::compile
