// SPDX-License-Identifier: GPL-2.0-or-later
// The promises of build(): the same everywhere, each set asked once, and a stop in time.
#include "core/automata/packed_dfa.h"
#include "tests/core/automata/random_patterns.h"
#include "tests/core/automata/rule_union.h"

#include <QTest>

#include <atomic>
#include <random>
#include <set>
#include <thread>

using namespace pavise;
using namespace pavise::automata;

namespace {

constexpr ByteSet kNotNul = ByteSet::of(0).complement();

PatternId loop(PatternArena &arena)
{
    return arena.repeat(arena.oneOf(kNotNul));
}

/// `**` as a whole component: not empty, and not beginning with a slash.
PatternId component(PatternArena &arena)
{
    ByteSet first = kNotNul;
    first.remove('/');
    return arena.sequence(std::array{arena.oneOf(first), loop(arena)});
}

/// `/**/a/**/n`, `/**/b/**/o`, ...: each further rule doubles the automaton.
std::vector<PatternId> crossingRules(PatternArena &arena, std::size_t count)
{
    std::vector<PatternId> rules;
    for (std::size_t i = 0; i < count; ++i) {
        const auto first = static_cast<std::uint8_t>('a' + i);
        const auto second = static_cast<std::uint8_t>('A' + i);
        rules.push_back(arena.sequence(
            std::array{arena.byte('/'), component(arena), arena.byte('/'), arena.byte(first),
                       arena.byte('/'), component(arena), arena.byte('/'), arena.byte(second)}));
    }
    return rules;
}

/// `/**a????`: an `a` that many bytes before the end needs 2^(count + 1) states.
PatternId bytesFromTheEnd(PatternArena &arena, std::size_t count)
{
    std::vector<PatternId> parts = {arena.byte('/'), loop(arena), arena.byte('a')};
    parts.insert(parts.end(), count, arena.oneOf(ByteSet::of(0).complement()));
    return arena.sequence(parts);
}

text::DiagnosticCode codeOf(const BuildResult<Dfa> &result)
{
    return result.error().diagnostic.code;
}

} // namespace

class TestBuild final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameOnEveryThreadAndInEveryWorkspace()
    {
        const auto packedWith = [](Workspace &workspace, bool minimised) {
            std::mt19937 random(7);
            tests::RuleUnion resolver;
            const std::vector<PatternId> patterns =
                tests::randomPatterns(workspace.patterns(), random, 60);
            const Dfa dfa = build(workspace, tests::tagged(patterns), resolver).value();
            return minimised ? minimize(dfa) : dfa;
        };
        Workspace alone;
        const Dfa expected = packedWith(alone, false);
        const Dfa expectedMinimal = packedWith(alone, true);
        std::atomic<int> same = 0;
        {
            std::vector<std::jthread> threads;
            for (unsigned seed = 1; seed <= 4; ++seed) {
                threads.emplace_back([&, seed] {
                    Workspace workspace;
                    std::mt19937 random(seed);
                    tests::RuleUnion resolver;
                    for (int other = 0; other < 5; ++other) {
                        const auto patterns =
                            tests::randomPatterns(workspace.patterns(), random, 40);
                        (void)build(workspace, tests::tagged(patterns), resolver);
                    }
                    same += packedWith(workspace, false) == expected
                        && packedWith(workspace, true) == expectedMinimal;
                });
            }
        }
        QCOMPARE(same.load(), 4);
    }

    void orderOfTheRulesDoesNotMatter()
    {
        std::mt19937 random(3);
        Workspace workspace;
        tests::RuleUnion resolver;
        std::vector<TaggedPattern> rules =
            tests::tagged(tests::randomPatterns(workspace.patterns(), random, 20));
        const auto forward = build(workspace, rules, resolver);
        std::ranges::reverse(rules);
        const auto backward = build(workspace, rules, resolver);
        QVERIFY(forward && backward);
        QVERIFY(*forward == *backward);
    }

    void asksOnceForEverySetOfRules()
    {
        std::mt19937 random(4);
        Workspace workspace;
        tests::RuleUnion resolver;
        const auto dfa =
            build(workspace, tests::tagged(tests::randomPatterns(workspace.patterns(), random, 20)),
                  resolver);
        QVERIFY(dfa);
        std::set<std::vector<AcceptId>> sets;
        for (std::uint32_t i = 0; i < dfa->stateCount(); ++i) {
            const auto rules = dfa->rules(StateId{i});
            if (!rules.empty())
                sets.emplace(rules.begin(), rules.end());
        }
        QCOMPARE(resolver.asked, sets.size());
    }

    void theResolversErrorEndsTheBuild()
    {
        class Contradiction final : public AcceptResolver
        {
        public:
            [[nodiscard]] text::Result<AcceptWords> resolve(std::span<const AcceptId>) override
            {
                return std::unexpected(text::Diagnostic{
                    .code = text::DiagnosticCode::ConflictingExecModes, .args = {"/x"}});
            }
        } resolver;
        Workspace workspace;
        const std::array patterns{workspace.patterns().bytes("/x")};
        const auto result = build(workspace, tests::tagged(patterns), resolver);
        QVERIFY(!result);
        QCOMPARE(codeOf(result), text::DiagnosticCode::ConflictingExecModes);
        // The workspace is as good as before.
        tests::RuleUnion good;
        const auto again = build(workspace, tests::tagged(patterns), good);
        QVERIFY(again);
        QCOMPARE(again->accept(again->match(StateId::Start, "/x")).accept, 1U);
    }

    void crossingRulesDouble()
    {
        Workspace workspace;
        tests::AnyRule resolver;
        const auto eight =
            build(workspace, tests::tagged(crossingRules(workspace.patterns(), 8)), resolver);
        const auto ten =
            build(workspace, tests::tagged(crossingRules(workspace.patterns(), 10)), resolver);
        QVERIFY(eight && ten);
        // As many as apparmor_parser makes of the same rules, all of them r.
        QCOMPARE(minimize(*eight).stateCount(), std::size_t(2'818));
        QCOMPARE(minimize(*ten).stateCount(), std::size_t(13'314));
        QVERIFY(eight->growth().loops >= 8);
        // So few states need no warning, so that nobody looks for the patterns.
        QVERIFY(eight->growth().patterns.empty());
    }

    void onlyPatternsWithALoopUnderWayAreNamed()
    {
        Workspace workspace;
        PatternArena &arena = workspace.patterns();
        tests::AnyRule resolver;
        std::vector<PatternId> patterns = crossingRules(arena, 8);
        // These end as the others do, and have loops too, but elsewhere.
        patterns.push_back(arena.sequence(std::array{arena.bytes("//z"), component(arena)}));
        patterns.push_back(arena.bytes("/x"));
        std::vector<TaggedPattern> alike;
        for (const PatternId pattern : patterns)
            alike.push_back({.pattern = pattern, .accept = AcceptId{0}});
        const auto result = build(workspace, alike, resolver, {.maxStates = 3'000});
        QVERIFY(!result);
        QCOMPARE(codeOf(result), text::DiagnosticCode::StateLimitReached);
        QCOMPARE(result.error().culprits, (std::vector<std::uint32_t>{0, 1, 2, 3, 4, 5, 6, 7}));
    }

    void oneRuleCanNeedTwoToTheN()
    {
        Workspace workspace;
        tests::RuleUnion resolver;
        const std::array fourteen{bytesFromTheEnd(workspace.patterns(), 14)};
        const auto dfa = build(workspace, tests::tagged(fourteen), resolver);
        QVERIFY(dfa);
        const Dfa minimal = minimize(*dfa);
        QCOMPARE(minimal.stateCount(), std::size_t(32'770)); // as the reference has it
        QVERIFY(pack(minimal));
    }

    void tooManyStatesToPackNamesTheRule()
    {
        Workspace workspace;
        tests::RuleUnion resolver;
        const std::array patterns{workspace.patterns().bytes("/innocent"),
                                  bytesFromTheEnd(workspace.patterns(), 16)};
        const auto dfa = build(workspace, tests::tagged(patterns), resolver);
        QVERIFY(dfa);
        const auto packed = pack(minimize(*dfa));
        QVERIFY(!packed);
        QCOMPARE(packed.error().diagnostic.code, text::DiagnosticCode::StateLimitReached);
        QCOMPARE(packed.error().diagnostic.args.front(), "65534");
        QVERIFY(packed.error().culprits == std::vector<std::uint32_t>{1});
    }

    void stopsAtEveryLimit()
    {
        Workspace workspace;
        tests::RuleUnion resolver;
        const std::array patterns{workspace.patterns().bytes("/innocent"),
                                  bytesFromTheEnd(workspace.patterns(), 20)};
        const auto rules = tests::tagged(patterns);
        const auto states = build(workspace, rules, resolver, {.maxStates = 10'000});
        QVERIFY(!states);
        QCOMPARE(codeOf(states), text::DiagnosticCode::StateLimitReached);
        QVERIFY(states.error().culprits == std::vector<std::uint32_t>{1});
        const auto memory = build(workspace, rules, resolver, {.maxBytes = 8 * 1024 * 1024});
        QVERIFY(!memory);
        QCOMPARE(codeOf(memory), text::DiagnosticCode::MemoryLimitReached);
        QCOMPARE(memory.error().diagnostic.args.front(), "8");
        const auto time =
            build(workspace, rules, resolver, {.maxTime = std::chrono::milliseconds(1)});
        QVERIFY(!time);
        QCOMPARE(codeOf(time), text::DiagnosticCode::TimeLimitReached);
    }

    void stopsWhenAsked()
    {
        Workspace workspace;
        tests::RuleUnion resolver;
        const std::array patterns{bytesFromTheEnd(workspace.patterns(), 24)};
        std::stop_source stop;
        std::jthread canceller([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            stop.request_stop();
        });
        const auto result =
            build(workspace, tests::tagged(patterns), resolver,
                  {.maxStates = SIZE_MAX, .maxTime = std::chrono::seconds(60)}, stop.get_token());
        QVERIFY(!result);
        QCOMPARE(codeOf(result), text::DiagnosticCode::Cancelled);
        const std::array small{workspace.patterns().bytes("/a")};
        QVERIFY(build(workspace, tests::tagged(small), resolver));
    }

    void aRequestToStopIsSeenWithinFewSteps()
    {
        Workspace workspace;
        tests::RuleUnion resolver;
        const std::array patterns{bytesFromTheEnd(workspace.patterns(), 14)};
        const auto rules = tests::tagged(patterns);
        const BuildLimits limits{.maxTime = std::chrono::hours(1)};
        // Undisturbed, each stage takes many looks, and never long from one to the next.
        constexpr std::size_t kLate = Watch::kStepsBetweenLooks + 1024;
        const auto wasWatched = [](const Watch &watch) {
            return watch.steps() > 2 * Watch::kStepsBetweenLooks && watch.longestPause() <= kLate;
        };
        Watch building(limits);
        const auto dfa = build(workspace, rules, resolver, limits, building);
        QVERIFY(dfa && wasWatched(building));
        Watch minimizing(limits);
        const auto minimal = minimize(*dfa, minimizing);
        QVERIFY(minimal && wasWatched(minimizing));
        Watch packing(limits);
        QVERIFY(pack(*minimal, packing).has_value() && wasWatched(packing));
        // With a request, each ends at the first look.
        std::stop_source stop;
        stop.request_stop();
        const auto wasStopped = [](const auto &result, const Watch &watch) {
            return !result && result.error().diagnostic.code == text::DiagnosticCode::Cancelled
                && watch.steps() <= kLate;
        };
        Workspace fresh;
        const std::array again{bytesFromTheEnd(fresh.patterns(), 14)};
        Watch stopped(limits, stop.get_token());
        QVERIFY(wasStopped(build(fresh, tests::tagged(again), resolver, limits, stopped), stopped));
        Watch stoppedMinimizing(limits, stop.get_token());
        QVERIFY(wasStopped(minimize(*dfa, stoppedMinimizing), stoppedMinimizing));
        Watch stoppedPacking(limits, stop.get_token());
        QVERIFY(wasStopped(pack(*minimal, stoppedPacking), stoppedPacking));
    }

    void aPatternNestedTooDeepIsRefused()
    {
        Workspace workspace;
        PatternArena &arena = workspace.patterns();
        tests::RuleUnion resolver;
        PatternId pattern = arena.byte('a');
        for (int level = 0; level < 600; ++level)
            pattern = arena.optional(arena.sequence(std::array{arena.byte('b'), pattern}));
        const std::array patterns{pattern};
        const auto result = build(workspace, tests::tagged(patterns), resolver);
        QVERIFY(!result);
        QCOMPARE(codeOf(result), text::DiagnosticCode::PatternTooDeep);
        QVERIFY(result.error().culprits == std::vector<std::uint32_t>{0});
    }

    void aWorkspaceCanBeCleared()
    {
        Workspace workspace;
        tests::RuleUnion resolver;
        const std::array before{bytesFromTheEnd(workspace.patterns(), 12)};
        QVERIFY(build(workspace, tests::tagged(before), resolver));
        QVERIFY(!workspace.clearAbove());
        const std::size_t held = workspace.memoryBytes();
        QVERIFY(workspace.clearAbove(held - 1));
        QVERIFY(workspace.memoryBytes() < held / 10);
        const std::array after{workspace.patterns().bytes("/a")};
        const auto dfa = build(workspace, tests::tagged(after), resolver);
        QVERIFY(dfa);
        QCOMPARE(dfa->stateCount(), std::size_t(4));
    }

    void dumpHasOneLinePerState()
    {
        Workspace workspace;
        PatternArena &arena = workspace.patterns();
        tests::RuleUnion resolver;
        const std::array patterns{arena.sequence(
            std::array{arena.byte('/'), arena.repeat(arena.oneOf(ByteSet::range('a', 'c')))})};
        const auto dfa = build(workspace, tests::tagged(patterns), resolver);
        QVERIFY(dfa);
        QCOMPARE(dump(*dfa),
                 "0: else 0\n"
                 "1: '/' -> 2, else 0\n"
                 "2: accept 1/0, rules 0, 'a'-'c' -> 2, else 0\n");
    }
};

QTEST_APPLESS_MAIN(TestBuild)
#include "tst_build.moc"
