// SPDX-License-Identifier: GPL-2.0-or-later
// Comparison of two automata: equal ones are found equal, a difference comes with a string on
// which they really differ, and none shorter does.
#include "core/automata/build/build.h"
#include "core/automata/compare.h"
#include "tests/core/automata/random_patterns.h"
#include "tests/core/automata/rule_union.h"

#include <QTest>

#include <random>

using namespace pavise;
using namespace pavise::automata;

namespace {

Dfa built(Workspace &workspace, std::span<const PatternId> patterns)
{
    tests::RuleUnion resolver;
    return build(workspace, tests::tagged(patterns), resolver).value();
}

StateId follow(const Dfa &dfa, const Difference &difference)
{
    StateId state = StateId::Start;
    for (std::size_t i = 0; i <= difference.input.size(); ++i) {
        for (const std::size_t offset : difference.outOfBand)
            state = offset == i ? dfa.nextOutOfBand(state) : state;
        if (i < difference.input.size())
            state = dfa.next(state, static_cast<std::uint8_t>(difference.input[i]));
    }
    return state;
}

/// True when some string over a few letters, shorter than \p length, tells them apart.
bool differsBefore(const Dfa &left, const Dfa &right, std::size_t length)
{
    std::vector<std::string> strings = {""};
    for (std::size_t i = 0; i < strings.size(); ++i) {
        if (strings[i].size() >= length)
            continue;
        if (left.accept(left.match(StateId::Start, strings[i]))
            != right.accept(right.match(StateId::Start, strings[i])))
            return true;
        for (const char each : std::string_view("abc/x"))
            strings.push_back(strings[i] + each);
    }
    return false;
}

} // namespace

class TestCompare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAutomatonEqualsItsMinimalOne()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 200; ++round) {
            Workspace workspace;
            const auto patterns = tests::randomPatterns(workspace.patterns(), random, 10);
            const Dfa dfa = built(workspace, patterns);
            QVERIFY(differences(dfa, minimize(dfa)).empty());
        }
    }

    void theWitnessIsTrueAndShortest()
    {
        std::mt19937 random(12);
        int found = 0;
        for (int round = 0; round < 200; ++round) {
            Workspace workspace;
            auto patterns = tests::randomPatterns(workspace.patterns(), random, 4);
            const Dfa left = built(workspace, patterns);
            patterns.back() = tests::randomPatterns(workspace.patterns(), random, 1).front();
            const Dfa right = built(workspace, patterns);
            for (const Difference &each : differences(left, right, {}, 5)) {
                ++found;
                QVERIFY(left.accept(follow(left, each)) == each.left);
                QVERIFY(right.accept(follow(right, each)) == each.right);
                QVERIFY(each.left != each.right);
            }
            const std::vector<Difference> first = differences(left, right);
            if (!first.empty())
                QVERIFY(!differsBefore(left, right,
                                       std::min<std::size_t>(first.front().input.size(), 5)));
        }
        QVERIFY(found > 200);
    }

    void theExampleIsReadable()
    {
        Workspace workspace;
        PatternArena &arena = workspace.patterns();
        const PatternId any = arena.repeat(arena.oneOf(ByteSet::of(0).complement()));
        const std::array wide{arena.sequence(std::array{arena.bytes("/etc/"), any})};
        const std::array narrow{arena.bytes("/etc/")};
        const auto found = differences(built(workspace, wide), built(workspace, narrow));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().input, "/etc/a");
        QVERIFY((found.front().left == AcceptWords{1, 0}));
        QVERIFY((found.front().right == AcceptWords{}));
    }

    void onlyAskedFirstBytesCount()
    {
        Workspace workspace;
        PatternArena &arena = workspace.patterns();
        const std::array left{arena.bytes("\x0ax"), arena.bytes("\x09y")};
        const std::array right{arena.bytes("\x0ax"), arena.bytes("\x09z")};
        const Dfa leftDfa = built(workspace, left);
        const Dfa rightDfa = built(workspace, right);
        QVERIFY(differences(leftDfa, rightDfa, {.firstBytes = ByteSet::of(0x0A)}).empty());
        const auto found = differences(leftDfa, rightDfa, {.firstBytes = ByteSet::of(0x09)});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().input, "\x09y");
    }

    void theCallerSaysWhatIsTheSame()
    {
        Workspace workspace;
        const std::array left{workspace.patterns().bytes("a")};
        const std::array right{workspace.patterns().bytes("b"), workspace.patterns().bytes("a")};
        const Dfa leftDfa = built(workspace, left);
        const Dfa rightDfa = built(workspace, right);
        const SameAccept anyGrant = [](AcceptWords one, AcceptWords other) {
            return (one.accept != 0) == (other.accept != 0);
        };
        QCOMPARE(differences(leftDfa, rightDfa, {}, 9).size(), std::size_t(2));
        const auto found = differences(leftDfa, rightDfa, {}, 9, anyGrant);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().input, "b");
    }

    void anOutOfBandStepIsPartOfTheWitness()
    {
        Workspace workspace;
        PatternArena &arena = workspace.patterns();
        const std::array left{
            arena.sequence(std::array{arena.bytes("/a"), arena.outOfBand(), arena.byte('x')})};
        const auto found = differences(built(workspace, left), built(workspace, {}));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().input, "/ax");
        QVERIFY(found.front().outOfBand == std::vector<std::size_t>{2});
    }
};

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"
