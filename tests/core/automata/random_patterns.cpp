// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/core/automata/random_patterns.h"

#include <array>
#include <string>

namespace pavise::tests {

using namespace pavise::automata;

namespace {

/// One of the things a path pattern consists of.
PatternId randomPart(PatternArena &arena, std::mt19937 &random, int depth)
{
    const ByteSet notNul = ByteSet::of(0).complement();
    ByteSet notSlash = notNul;
    notSlash.remove('/');
    switch (random() % (depth > 0 ? 10 : 7)) {
    case 0:
        return arena.repeat(arena.oneOf(notNul));
    case 1:
        return arena.repeat(arena.oneOf(notSlash));
    case 2:
        return arena.oneOf(notSlash);
    case 3:
        return arena.oneOf(ByteSet::range('a', 'b'));
    case 4:
        return arena.bytes("/a");
    case 5:
        return random() % 8 == 0 ? arena.outOfBand() : arena.byte('/');
    case 6:
        return arena.byte(static_cast<std::uint8_t>('a' + random() % 3));
    case 7:
        return arena.optional(randomPart(arena, random, depth - 1));
    case 8:
        return arena.choice(
            std::array{randomPart(arena, random, depth - 1), randomPart(arena, random, depth - 1)});
    default:
        return arena.repeatOnce(randomPart(arena, random, depth - 1));
    }
}

} // namespace

std::vector<PatternId> randomPatterns(PatternArena &arena, std::mt19937 &random, std::size_t count)
{
    std::vector<PatternId> patterns;
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<PatternId> parts;
        const std::size_t length = 1 + random() % 6;
        for (std::size_t part = 0; part < length; ++part)
            parts.push_back(randomPart(arena, random, 2));
        patterns.push_back(arena.sequence(parts));
    }
    return patterns;
}

} // namespace pavise::tests
