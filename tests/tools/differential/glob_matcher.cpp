// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/tools/differential/glob_matcher.h"

#include <algorithm>
#include <utility>

namespace pavise::tests {

namespace {

std::bitset<256> allBut(std::string_view bytes)
{
    std::bitset<256> set;
    set.set();
    for (const char each : bytes)
        set.reset(static_cast<std::uint8_t>(each));
    return set;
}

const std::bitset<256> kAnything = allBut(std::string_view("\0", 1));
const std::bitset<256> kComponent = allBut(std::string_view("\0/", 2));

std::bitset<256> only(char byte)
{
    std::bitset<256> set;
    set.set(static_cast<std::uint8_t>(byte));
    return set;
}

} // namespace

GlobMatcher::GlobMatcher(std::string_view glob)
    : m_glob(glob)
{
    for (Steps &steps : alternatives(false)) {
        Way way{.steps = std::move(steps), .reads = {}};
        for (std::size_t i = 0; i < way.steps.size(); ++i) {
            for (std::size_t byte = 0; byte < way.reads.size(); ++byte)
                way.reads[byte] |= way.steps[i].bytes.test(byte) ? std::uint64_t{1} << i : 0;
            way.repeated |= way.steps[i].isRepeated ? std::uint64_t{1} << i : 0;
        }
        m_ways.push_back(std::move(way));
    }
}

bool GlobMatcher::isShortEnough() const
{
    return std::ranges::all_of(m_ways, [](const Way &way) { return way.steps.size() < 64; });
}

std::vector<GlobMatcher::Steps> GlobMatcher::alternatives(bool isInside)
{
    std::vector<Steps> ways(1);
    const auto append = [&ways](const std::vector<Steps> &tails) {
        std::vector<Steps> longer;
        for (const Steps &way : ways) {
            for (const Steps &tail : tails) {
                longer.push_back(way);
                longer.back().insert(longer.back().end(), tail.begin(), tail.end());
            }
        }
        ways = std::move(longer);
    };
    while (m_at < m_glob.size()) {
        const char byte = m_glob[m_at];
        if (isInside && (byte == ',' || byte == '}'))
            break;
        switch (byte) {
        case '{':
            append(group());
            break;
        case '*':
            append({star()});
            break;
        case '?':
            ++m_at;
            append({{{kComponent, false}}});
            break;
        case '[':
            append({{{characterClass(), false}}});
            break;
        case '\\':
            append({{{only(m_glob[m_at + 1]), false}}});
            m_at += 2;
            break;
        default:
            ++m_at;
            append({{{only(byte), false}}});
            break;
        }
    }
    return ways;
}

std::vector<GlobMatcher::Steps> GlobMatcher::group()
{
    std::vector<Steps> all;
    do {
        ++m_at; // `{` or `,`
        const std::vector<Steps> some = alternatives(true);
        all.insert(all.end(), some.begin(), some.end());
    } while (m_glob[m_at] == ',');
    ++m_at;
    return all;
}

GlobMatcher::Steps GlobMatcher::star()
{
    const std::size_t end = std::min(m_glob.find_first_not_of('*', m_at), m_glob.size());
    const bool isWholeComponent =
        m_at > 0 && m_glob[m_at - 1] == '/' && (end == m_glob.size() || m_glob[end] == '/');
    Steps steps;
    if (isWholeComponent)
        steps.push_back({kComponent, false});
    while (m_at < end) {
        const bool isDouble = end - m_at >= 2;
        steps.push_back({isDouble ? kAnything : kComponent, true});
        m_at += isDouble ? 2 : 1;
    }
    return steps;
}

GlobMatcher::Bytes GlobMatcher::characterClass()
{
    const std::size_t end = m_glob.find(']', m_at);
    std::string_view inside = std::string_view(m_glob).substr(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    const bool isNegated = inside.starts_with('^');
    if (isNegated)
        inside.remove_prefix(1);
    Bytes set;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        const bool isRange = i + 2 < inside.size() && inside[i + 1] == '-';
        const auto first = static_cast<std::uint8_t>(inside[i]);
        const auto last = static_cast<std::uint8_t>(inside[isRange ? i + 2 : i]);
        for (unsigned byte = first; byte <= last; ++byte)
            set.set(byte);
        i += isRange ? 2 : 0;
    }
    return isNegated ? set.flip() : set; // `[^a]` takes a slash and a NUL
}

bool GlobMatcher::matches(std::string_view input) const
{
    return std::ranges::any_of(m_ways, [&](const Way &way) { return way.matches(input); });
}

bool GlobMatcher::Way::matches(std::string_view input) const
{
    // Bit n: the first n steps are done. A repeated step may be left out.
    const auto skip = [this](std::uint64_t at) {
        for (std::uint64_t more = at; (more = (more & repeated) << 1U & ~at) != 0;)
            at |= more;
        return at;
    };
    std::uint64_t at = skip(1);
    for (const char byte : input) {
        const std::uint64_t reading = at & reads[static_cast<std::uint8_t>(byte)];
        at = skip((reading & repeated) | (reading & ~repeated) << 1U);
    }
    return (at >> steps.size() & 1U) != 0;
}

std::string GlobMatcher::example(std::mt19937 &random) const
{
    static constexpr std::string_view kLikely = "abc/-.\xC3\x7F";
    const auto anyOf = [&random](const Bytes &bytes) {
        for (int attempt = 0; attempt < 4; ++attempt) {
            const char likely = kLikely[random() % kLikely.size()];
            if (bytes.test(static_cast<std::uint8_t>(likely)))
                return likely;
        }
        auto byte = static_cast<unsigned>(random() % 256);
        while (bytes.any() && !bytes.test(byte))
            byte = (byte + 1) % 256;
        return static_cast<char>(byte);
    };
    std::string text;
    for (const Step &step : m_ways[random() % m_ways.size()].steps) {
        const std::size_t count = step.isRepeated ? random() % 4 : 1;
        for (std::size_t i = 0; i < count; ++i)
            text += anyOf(step.bytes);
    }
    if (random() % 3 != 0 || text.empty())
        return text;
    // A near miss: one byte more, less, or another one.
    const std::size_t at = random() % text.size();
    switch (random() % 3) {
    case 0:
        text.insert(at, 1, kLikely[random() % kLikely.size()]);
        break;
    case 1:
        text.erase(at, 1);
        break;
    default:
        text[at] = kLikely[random() % kLikely.size()];
        break;
    }
    return text;
}

} // namespace pavise::tests
