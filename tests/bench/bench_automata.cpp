// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// CPU time of the automata stage: families that blow up, and a profile of many rules built cold,
/// built again after one rule changed, and built beside others that share most of it. Compare
/// lines of one run with each other; the machine decides about the rest.

#include "core/automata/packed_dfa.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <random>
#include <string>
#include <vector>

using namespace pavise;
using namespace pavise::automata;

namespace {

class AnyRule final : public AcceptResolver
{
public:
    [[nodiscard]] text::Result<AcceptWords> resolve(std::span<const AcceptId> rules) override
    {
        return AcceptWords{.accept = static_cast<std::uint32_t>(rules.back()) % 7 + 1};
    }
};

double cpuMilliseconds()
{
    std::timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Builds, minimises and packs; prints a line with the time of each.
void measure(const char *what, Workspace &workspace, std::span<const TaggedPattern> rules)
{
    AnyRule resolver;
    const double start = cpuMilliseconds();
    const auto built = build(workspace, rules, resolver);
    const double afterBuild = cpuMilliseconds();
    if (!built) {
        std::printf("%-24s refused: %s\n", what, text::toEnglish(built.error().diagnostic).c_str());
        return;
    }
    const Dfa minimal = minimize(*built);
    const double afterMinimize = cpuMilliseconds();
    const bool isPacked = pack(minimal).has_value();
    const double end = cpuMilliseconds();
    std::printf("%-24s %8zu -> %7zu states  build %8.2f  minimise %8.2f  pack %8.2f ms%s\n", what,
                built->stateCount(), minimal.stateCount(), afterBuild - start,
                afterMinimize - afterBuild, end - afterMinimize,
                isPacked ? "" : "  (too many states to pack)");
}

PatternId anything(PatternArena &arena)
{
    return arena.repeat(arena.oneOf(ByteSet::of(0).complement()));
}

std::vector<TaggedPattern> tagged(std::span<const PatternId> patterns)
{
    std::vector<TaggedPattern> rules;
    for (const PatternId pattern : patterns)
        rules.push_back({pattern, AcceptId{static_cast<std::uint32_t>(rules.size())}});
    return rules;
}

/// `/**/a/**/n`, `/**/b/**/o`, ...
void crossing(const char *what, std::size_t count)
{
    Workspace workspace;
    PatternArena &arena = workspace.patterns();
    std::vector<PatternId> patterns;
    for (std::size_t i = 0; i < count; ++i) {
        patterns.push_back(arena.sequence(std::array{
            arena.byte('/'), anything(arena), arena.byte('/'),
            arena.byte(static_cast<std::uint8_t>('a' + i)), arena.byte('/'), anything(arena),
            arena.byte('/'), arena.byte(static_cast<std::uint8_t>('A' + i))}));
    }
    measure(what, workspace, tagged(patterns));
}

/// `/**a????`
void fromTheEnd(const char *what, std::size_t count)
{
    Workspace workspace;
    PatternArena &arena = workspace.patterns();
    std::vector<PatternId> parts = {arena.byte('/'), anything(arena), arena.byte('a')};
    parts.insert(parts.end(), count, arena.oneOf(ByteSet::of(0).complement()));
    measure(what, workspace, tagged(std::array{arena.sequence(parts)}));
}

/// Rules shaped like those of a large profile: names in few folders, some with `*` or `**`.
std::vector<PatternId> profileRules(PatternArena &arena, std::mt19937 &random, std::size_t count)
{
    static constexpr std::array kFolders = {"/usr/lib/", "/etc/", "/usr/share/icons/", "/proc/",
                                            "/var/cache/"};
    ByteSet notSlash = ByteSet::of(0).complement();
    notSlash.remove('/');
    std::vector<PatternId> patterns;
    while (patterns.size() < count) {
        std::string name = kFolders[random() % kFolders.size()];
        for (std::size_t length = 3 + random() % 10; length > 0; --length)
            name += static_cast<char>('a' + random() % 26);
        PatternId tail = arena.empty();
        if (random() % 4 == 0)
            tail = arena.repeat(arena.oneOf(notSlash));
        else if (random() % 4 == 0)
            tail = arena.sequence(std::array{arena.byte('/'), anything(arena)});
        patterns.push_back(arena.sequence(std::array{arena.bytes(name), tail}));
    }
    return patterns;
}

void profiles()
{
    Workspace workspace;
    std::mt19937 random(1);
    std::vector<PatternId> patterns = profileRules(workspace.patterns(), random, 3000);
    measure("3000 rules, cold", workspace, tagged(patterns));
    patterns[1500] = profileRules(workspace.patterns(), random, 1).front();
    measure("3000 rules, one changed", workspace, tagged(patterns));
    const std::vector<PatternId> others = profileRules(workspace.patterns(), random, 300);
    std::ranges::copy(others, patterns.begin());
    measure("3000 rules, 300 others", workspace, tagged(patterns));
    std::printf("workspace %.1f MB\n", static_cast<double>(workspace.memoryBytes()) / 1e6);
}

} // namespace

int main()
{
    crossing("E8", 8);
    crossing("E10", 10);
    crossing("E12", 12);
    crossing("E14", 14);
    fromTheEnd("F14", 14);
    fromTheEnd("F16", 16);
    fromTheEnd("F18", 18);
    profiles();
    return 0;
}
