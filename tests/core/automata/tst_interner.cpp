// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers go by contents: sequences with equal hashes are still different.
#include "core/automata/pattern/interner.h"

#include <QTest>

#include <array>
#include <unordered_map>
#include <vector>

using namespace pavise::automata;

namespace {

using Pair = std::array<std::uint32_t, 2>;

/// Pairs of different sequences with the same hash. Among so many there are some, as the hash has
/// 32 bits.
std::vector<std::pair<Pair, Pair>> collidingPairs()
{
    constexpr std::uint32_t kTried = 400'000;
    std::unordered_map<std::uint32_t, Pair> known;
    std::vector<std::pair<Pair, Pair>> colliding;
    for (std::uint32_t i = 0; i < kTried; ++i) {
        const Pair words{i, i * 7 + 3};
        const auto [at, isNew] = known.try_emplace(Interner::hashOf(words), words);
        if (!isNew)
            colliding.emplace_back(at->second, words);
    }
    return colliding;
}

} // namespace

class TestInterner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalSequencesHaveEqualNumbers()
    {
        Interner interner;
        const std::array<std::uint32_t, 3> words{1, 2, 3};
        QCOMPARE(interner.intern(words), 0U);
        QCOMPARE(interner.intern({}), 1U);
        QCOMPARE(interner.intern(words), 0U);
        QCOMPARE(interner.intern(std::array<std::uint32_t, 2>{1, 2}), 2U);
        QCOMPARE(interner.size(), 3U);
        QVERIFY(std::ranges::equal(interner.at(0), words));
    }

    void collidingHashesAreToldApart()
    {
        const auto colliding = collidingPairs();
        QVERIFY2(!colliding.empty(), "no two of the sequences collide: nothing is tested");
        Interner interner;
        for (const auto &[first, second] : colliding) {
            QCOMPARE(Interner::hashOf(first), Interner::hashOf(second));
            const std::uint32_t one = interner.intern(first);
            const std::uint32_t other = interner.intern(second);
            QVERIFY(one != other);
            QCOMPARE(interner.intern(first), one);
            QCOMPARE(interner.intern(second), other);
        }
    }

    void aNumberStaysWhenTheTableGrows()
    {
        Interner interner;
        for (std::uint32_t i = 0; i < 10'000; ++i)
            QCOMPARE(interner.intern(Pair{i, 1}), i);
        for (std::uint32_t i = 0; i < 10'000; ++i)
            QCOMPARE(interner.intern(Pair{i, 1}), i);
    }
};

QTEST_APPLESS_MAIN(TestInterner)
#include "tst_interner.moc"
