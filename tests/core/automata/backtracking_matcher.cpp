// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/core/automata/backtracking_matcher.h"

#include <functional>
#include <span>
#include <utility>

namespace pavise::tests {

namespace {

using automata::PatternArena;
using automata::PatternId;
using automata::PatternKind;

/// Called with what is left of the input after a match.
using Rest = std::function<bool(std::string_view)>;

class Matcher
{
public:
    Matcher(const PatternArena &arena, int outOfBand)
        : m_arena(arena)
        , m_outOfBand(outOfBand)
    {
    }

    [[nodiscard]] bool match(PatternId pattern, std::string_view input, const Rest &rest) const
    {
        switch (m_arena.kind(pattern)) {
        case PatternKind::Sequence:
            return matchParts(m_arena.parts(pattern), input, rest);
        case PatternKind::Choice:
            for (const std::uint32_t part : m_arena.parts(pattern)) {
                if (match(PatternId{part}, input, rest))
                    return true;
            }
            return false;
        case PatternKind::Repeat: {
            if (rest(input))
                return true;
            const PatternId once{m_arena.parts(pattern).front()};
            return match(once, input, [&](std::string_view left) {
                return left.size() < input.size() && match(pattern, left, rest);
            });
        }
        case PatternKind::OneOf: {
            if (input.empty() || isOutOfBand(input.front()))
                return false;
            const auto byte = static_cast<std::uint8_t>(input.front());
            return m_arena.byteSet(pattern).contains(byte) && rest(input.substr(1));
        }
        case PatternKind::OutOfBand:
            return !input.empty() && isOutOfBand(input.front()) && rest(input.substr(1));
        }
        std::unreachable();
    }

private:
    [[nodiscard]] bool matchParts(std::span<const std::uint32_t> parts, std::string_view input,
                                  const Rest &rest) const
    {
        if (parts.empty())
            return rest(input);
        return match(PatternId{parts.front()}, input, [&](std::string_view left) {
            return matchParts(parts.subspan(1), left, rest);
        });
    }

    [[nodiscard]] bool isOutOfBand(char byte) const
    {
        return static_cast<std::uint8_t>(byte) == m_outOfBand;
    }

    const PatternArena &m_arena;
    int m_outOfBand;
};

} // namespace

bool matches(const PatternArena &arena, PatternId pattern, std::string_view input, int outOfBand)
{
    return Matcher(arena, outOfBand).match(pattern, input, [](std::string_view rest) {
        return rest.empty();
    });
}

} // namespace pavise::tests
