// SPDX-License-Identifier: GPL-2.0-or-later
// Minimisation against the definition: two states are the same when no string tells them apart,
// found here by Moore's plain table of pairs.
#include "core/automata/build/build.h"
#include "core/automata/build/partition.h"
#include "tests/core/automata/random_patterns.h"
#include "tests/core/automata/rule_union.h"

#include <QTest>

#include <map>
#include <random>
#include <vector>

using namespace pavise;
using namespace pavise::automata;

namespace {

constexpr int kSteps = 257; // the bytes and the out-of-band step

StateId step(const Dfa &dfa, StateId from, int letter)
{
    return letter < 256 ? dfa.next(from, static_cast<std::uint8_t>(letter))
                        : dfa.nextOutOfBand(from);
}

/// How many classes of states there are; the start counts for itself.
std::size_t classesByMoore(const Dfa &dfa)
{
    const std::size_t count = dfa.stateCount();
    std::vector<std::size_t> classes(count);
    std::size_t known = 0;
    std::map<std::vector<std::size_t>, std::size_t> first;
    for (std::size_t i = 0; i < count; ++i) {
        const AcceptWords words = dfa.accept(StateId{static_cast<std::uint32_t>(i)});
        classes[i] =
            first.try_emplace({words.accept, words.accept2, i == 1}, first.size()).first->second;
    }
    while (first.size() != known) {
        known = first.size();
        first.clear();
        std::vector<std::size_t> refined(count);
        for (std::size_t i = 0; i < count; ++i) {
            std::vector<std::size_t> row = {classes[i]};
            for (int letter = 0; letter < kSteps; ++letter) {
                const StateId to = step(dfa, StateId{static_cast<std::uint32_t>(i)}, letter);
                row.push_back(classes[std::to_underlying(to)]);
            }
            refined[i] = first.try_emplace(row, first.size()).first->second;
        }
        classes = refined;
    }
    return known;
}

} // namespace

class TestMinimize final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asSmallAsMooreSays()
    {
        std::mt19937 random(1);
        tests::RuleUnion resolver;
        for (int round = 0; round < 400; ++round) {
            Workspace workspace;
            const std::vector<PatternId> patterns =
                tests::randomPatterns(workspace.patterns(), random, 1 + random() % 12);
            const auto built = build(workspace, tests::tagged(patterns), resolver);
            QVERIFY(built);
            const Dfa minimal = minimize(*built);
            QCOMPARE(minimal.stateCount(), classesByMoore(*built));
            QCOMPARE(classesByMoore(minimal), minimal.stateCount());
        }
    }

    void collidingSignaturesChangeNothing()
    {
        std::mt19937 random(3);
        tests::RuleUnion resolver;
        std::size_t collided = 0;
        for (int round = 0; round < 100; ++round) {
            Workspace workspace;
            const auto built = build(
                workspace, tests::tagged(tests::randomPatterns(workspace.patterns(), random, 8)),
                resolver);
            QVERIFY(built);
            const std::size_t classes = classesByMoore(*built);
            // With so few bits nearly all signatures of the first attempt collide.
            Partition partition(*built, 1);
            Watch watch;
            QVERIFY(!partition.refine(watch));
            QCOMPARE(partition.blockCount(), static_cast<std::uint32_t>(classes));
            collided += classes > 8 ? 1 : 0;
        }
        QVERIFY(collided > 50);
    }

    void minimisingTwiceChangesNothing()
    {
        std::mt19937 random(2);
        tests::RuleUnion resolver;
        for (int round = 0; round < 200; ++round) {
            Workspace workspace;
            const auto built = build(
                workspace, tests::tagged(tests::randomPatterns(workspace.patterns(), random, 8)),
                resolver);
            QVERIFY(built);
            const Dfa minimal = minimize(*built);
            QVERIFY(minimize(minimal) == minimal);
        }
    }

    void equalLanguagesGiveEqualAutomata()
    {
        // (a|b)* and (a*b*)*, built in one workspace with other things before.
        Workspace workspace;
        PatternArena &arena = workspace.patterns();
        tests::RuleUnion resolver;
        const PatternId a = arena.byte('a');
        const PatternId b = arena.byte('b');
        const std::array either{arena.repeat(arena.choice(std::array{a, b}))};
        const std::array runs{
            arena.repeat(arena.sequence(std::array{arena.repeat(a), arena.repeat(b)}))};
        const auto left = build(workspace, tests::tagged(either), resolver);
        const auto right = build(workspace, tests::tagged(runs), resolver);
        QVERIFY(left && right);
        QVERIFY(minimize(*left) == minimize(*right));
    }

    void theStartIsNeverTheTrap()
    {
        Workspace workspace;
        tests::RuleUnion resolver;
        const auto built = build(workspace, {}, resolver);
        QVERIFY(built);
        const Dfa minimal = minimize(*built);
        QCOMPARE(minimal.stateCount(), std::size_t(2));
        QVERIFY(minimal.match(StateId::Start, "x") == StateId::Trap);
    }

    void statesThatGrantNothingAreTheTrap()
    {
        /// Says that no rule grants anything.
        class Nothing final : public AcceptResolver
        {
        public:
            [[nodiscard]] text::Result<AcceptWords> resolve(std::span<const AcceptId>) override
            {
                return AcceptWords{};
            }
        } resolver;
        Workspace workspace;
        const std::array patterns{workspace.patterns().bytes("/etc/passwd")};
        const auto built = build(workspace, tests::tagged(patterns), resolver);
        QVERIFY(built);
        QVERIFY(built->stateCount() > 10);
        QCOMPARE(minimize(*built).stateCount(), std::size_t(2));
    }
};

QTEST_APPLESS_MAIN(TestMinimize)
#include "tst_minimize.moc"
