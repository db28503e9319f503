// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/tools/differential/random_rules.h"

#include <array>
#include <format>

namespace pavise::tests {

namespace {

/// Bits of one half of the accept word. Source: policy-binary.md 3.1.
struct Letter
{
    char letter = 0;
    std::uint32_t bits = 0;
};
constexpr std::array<Letter, 5> kLetters{
    {{'m', 0x40}, {'w', 0xA}, {'r', 0x4}, {'k', 0x20}, {'a', 0x8}}};
constexpr std::uint32_t kOtherShift = 14;

template <std::size_t Count>
std::string_view oneOf(std::mt19937 &random, const std::array<std::string_view, Count> &choices)
{
    return choices[random() % Count];
}

std::string randomPart(std::mt19937 &random, int depth)
{
    static constexpr std::array<std::string_view, 18> kParts{
        "a", "b",     "ab",   "abc",   "-",     ".",   "*",   "*",   "**",
        "?", "[a-c]", "[^a]", "[ab/]", "[^/b]", "\\*", "\\?", "\\{", "c.a"};
    if (depth == 0 || random() % 6 != 0)
        return std::string(oneOf(random, kParts));
    std::string group = "{";
    const std::size_t choices = 2 + random() % 2;
    for (std::size_t i = 0; i < choices; ++i) {
        group += i > 0 ? "," : "";
        for (std::size_t parts = random() % 3; parts > 0; --parts)
            group += random() % 5 == 0 ? "/" : randomPart(random, depth - 1);
    }
    return group + "}";
}

/// No two slashes in a row: those become one before a pattern is looked at.
std::string randomGlob(std::mt19937 &random)
{
    for (;;) {
        std::string glob = "/";
        for (std::size_t parts = 1 + random() % 5; parts > 0; --parts) {
            glob += randomPart(random, 2);
            if (random() % 3 == 0)
                glob += '/';
        }
        if (glob.find("//") == std::string::npos)
            return glob;
    }
}

} // namespace

std::vector<RandomRule> randomRules(std::mt19937 &random, std::size_t count)
{
    std::vector<RandomRule> rules;
    while (rules.size() < count) {
        const std::string glob = randomGlob(random);
        RandomRule rule{.matcher = GlobMatcher(glob), .glob = glob, .letters = {}};
        if (!rule.matcher.isShortEnough())
            continue;
        const auto chosen = static_cast<unsigned>(1 + random() % 31);
        for (std::size_t i = 0; i < kLetters.size(); ++i) {
            const bool isBoth = kLetters[i].letter == 'a' && (rule.bits & 0x2) != 0;
            if ((chosen >> i & 1U) == 0 || isBoth) // `wa` is an error
                continue;
            rule.letters += kLetters[i].letter;
            rule.bits |= kLetters[i].bits;
        }
        rule.isDeny = random() % 6 == 0;
        rule.isAudited = random() % 6 == 0;
        rule.isOwner = random() % 4 == 0;
        rules.push_back(std::move(rule));
    }
    return rules;
}

std::string profileText(std::span<const RandomRule> rules)
{
    std::string text = "profile p {\n";
    for (const RandomRule &rule : rules)
        text += std::format("  {}{}{}\"{}\" {},\n", rule.isAudited ? "audit " : "",
                            rule.isDeny ? "deny " : "", rule.isOwner ? "owner " : "", rule.glob,
                            rule.letters);
    return text + "}\n";
}

FileVerdict verdictOf(std::span<const RandomRule> rules, std::string_view path)
{
    std::uint32_t allow = 0;
    std::uint32_t deny = 0;
    FileVerdict verdict;
    for (const RandomRule &rule : rules) {
        if (!rule.matcher.matches(path))
            continue;
        const std::uint32_t bits = rule.bits | (rule.isOwner ? 0 : rule.bits << kOtherShift);
        (rule.isDeny ? deny : allow) |= bits;
        if (!rule.isDeny && rule.isAudited)
            verdict.audit |= bits;
        if (rule.isDeny && !rule.isAudited)
            verdict.quiet |= bits;
    }
    verdict.allow = allow & ~deny;
    verdict.audit &= verdict.allow;
    verdict.quiet &= ~verdict.allow;
    return verdict;
}

} // namespace pavise::tests
