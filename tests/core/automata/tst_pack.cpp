// SPDX-License-Identifier: GPL-2.0-or-later
// The packed tables obey every rule of the kernel (match.c, verify_dfa()) and waste little.
#include "core/automata/packed_dfa.h"
#include "tests/core/automata/random_patterns.h"
#include "tests/core/automata/rule_union.h"

#include <QTest>

#include <random>

using namespace pavise;
using namespace pavise::automata;

namespace {

Dfa minimalOf(Workspace &workspace, const std::vector<PatternId> &patterns)
{
    tests::RuleUnion resolver;
    return minimize(build(workspace, tests::tagged(patterns), resolver).value());
}

/// The first rule that the tables break, or nothing.
QString brokenRule(const PackedDfa &packed)
{
    const std::size_t states = packed.accept.size();
    if (packed.accept2.size() != states || packed.base.size() != states
        || packed.fallback.size() != states || packed.next.size() != packed.check.size()
        || packed.next.size() < 256)
        return QStringLiteral("sizes");
    for (std::size_t state = 0; state < states; ++state) {
        const std::size_t base = packed.base[state] & kBaseMask;
        const bool isOutOfBand = (packed.base[state] & kOutOfBandFlag) != 0;
        if (base + 255 >= packed.next.size())
            return QStringLiteral("base beyond the tables");
        if (isOutOfBand && (base == 0 || !packed.hasOutOfBand))
            return QStringLiteral("out of band");
        if (packed.fallback[state] >= states)
            return QStringLiteral("default");
    }
    for (std::size_t slot = 0; slot < packed.next.size(); ++slot) {
        if (packed.next[slot] >= states || packed.check[slot] >= states)
            return QStringLiteral("slot");
        if (packed.check[slot] == 0 && packed.next[slot] != 0)
            return QStringLiteral("the trap owns a slot");
    }
    return {};
}

} // namespace

class TestPack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obeysTheKernelsRules()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 200; ++round) {
            Workspace workspace;
            const auto packed = pack(minimalOf(
                workspace, tests::randomPatterns(workspace.patterns(), random, 1 + random() % 30)));
            QVERIFY(packed);
            QCOMPARE(brokenRule(*packed), QString());
        }
    }

    void unpackingGivesTheSameAutomatonBack()
    {
        std::mt19937 random(6);
        for (int round = 0; round < 200; ++round) {
            Workspace workspace;
            const Dfa dfa = minimalOf(
                workspace, tests::randomPatterns(workspace.patterns(), random, 1 + random() % 20));
            Dfa back = unpack(pack(dfa).value());
            back.setGrowth(dfa.growth());
            QVERIFY2(back == dfa, (dump(dfa) + '\n' + dump(back)).c_str());
        }
    }

    void wastesAlmostNoSlots()
    {
        // 2000 names in a folder, as an abstraction for fonts or icons has.
        Workspace workspace;
        std::mt19937 random(8);
        std::vector<PatternId> patterns;
        for (int name = 0; name < 2000; ++name) {
            std::string text = "/usr/share/";
            for (std::size_t i = 0; i < 8; ++i)
                text += static_cast<char>('a' + random() % 26);
            patterns.push_back(workspace.patterns().bytes(text));
        }
        const Dfa dfa = minimalOf(workspace, patterns);
        const auto packed = pack(dfa);
        QVERIFY(packed);
        std::size_t transitions = 0;
        for (std::uint32_t state = 0; state < dfa.stateCount(); ++state)
            transitions += dfa.exceptions(StateId{state}).size();
        // The last state needs a whole row behind its base, whatever it uses of it.
        QVERIFY2(packed->next.size() <= transitions + transitions / 50 + 256,
                 qPrintable(QString::number(packed->next.size())));
    }

    void onlyTheTrapAndTheStart()
    {
        Workspace workspace;
        const auto packed = pack(minimalOf(workspace, {}));
        QVERIFY(packed);
        QCOMPARE(packed->accept.size(), std::size_t(2));
        QCOMPARE(packed->next.size(), std::size_t(256));
        QCOMPARE(matchPacked(*packed, 1, "anything"), 0U);
    }
};

QTEST_APPLESS_MAIN(TestPack)
#include "tst_pack.moc"
