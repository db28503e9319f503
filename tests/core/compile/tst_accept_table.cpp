// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which permissions remain where several rules meet. Words as apparmor_parser 4.1.0 writes them
/// (design/policy-binary.md 3.1).

#include "core/compile/encode/accept_table.h"

#include <QTest>

#include <set>
#include <utility>
#include <vector>

using namespace pavise;
using compile::AcceptRule;
using compile::AcceptTable;
using compile::RuleIndex;
using compile::RuleMode;

namespace {

constexpr std::uint32_t both(std::uint32_t half)
{
    return half | half << 14;
}

constexpr std::uint32_t kIx = both(0x241);
constexpr std::uint32_t kPx = both(0x901);
constexpr std::uint32_t kRead = both(0x4);
constexpr std::uint32_t kWrite = both(0xa);

text::Result<automata::AcceptWords> resolve(const std::vector<AcceptRule> &rules,
                                            AcceptTable::Kind kind = AcceptTable::Kind::File)
{
    compile::RuleNumbers numbers;
    AcceptTable table(kind, AcceptTable::Identity::PerRule, numbers);
    std::vector<automata::AcceptId> ids;
    for (const AcceptRule &rule : rules)
        ids.push_back(table.add(rule));
    return table.resolve(ids);
}

} // namespace

class TestAcceptTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void permissionsOfOnePriorityAddUp()
    {
        const auto words = resolve({{.permissions = kRead}, {.permissions = kWrite}});
        QCOMPARE(words->accept, kRead | kWrite);
    }

    void denyOverridesAllow()
    {
        const auto words =
            resolve({{.permissions = kRead | kWrite},
                     {.mode = RuleMode::Deny, .permissions = kRead, .marks = kRead}});
        QCOMPARE(words->accept, kWrite);
        QCOMPARE(words->accept2, kRead << 7);
    }

    void aHigherPriorityOverridesADeny()
    {
        const auto words = resolve({{.priority = 1, .permissions = kRead},
                                    {.mode = RuleMode::Deny, .permissions = kRead}});
        QCOMPARE(words->accept, kRead);
    }

    void auditIsKeptForWhatIsAllowedOnly()
    {
        QCOMPARE(resolve({{.permissions = kRead, .marks = kRead}})->accept2, kRead);
        QCOMPARE(resolve({{.permissions = kRead, .marks = kRead},
                          {.mode = RuleMode::Deny, .permissions = kRead}})
                     ->accept2,
                 0U);
    }

    void anExactPathDecidesTheExecMode()
    {
        const auto words = resolve(
            {{.isExact = true, .permissions = kPx}, {.isExact = false, .permissions = kIx}});
        QCOMPARE(words->accept, kPx);
        const auto mapped =
            resolve({{.isExact = true, .permissions = kPx}, {.permissions = both(0x40)}});
        QCOMPARE(mapped->accept, kPx | both(0x40));
    }

    void mappingThatIsLostIsKnownByBothRules()
    {
        const auto lost = [](std::uint32_t winnerMaps, AcceptTable::Identity identity) {
            compile::RuleNumbers numbers;
            AcceptTable table(AcceptTable::Kind::File, identity, numbers);
            const std::vector<automata::AcceptId> ids{
                table.add(
                    {.isExact = true, .permissions = kPx | winnerMaps, .origin = RuleIndex{7}}),
                table.add({.permissions = kIx, .origin = RuleIndex{9}})};
            (void)table.resolve(ids);
            return table.lostMappings();
        };
        using Pairs = std::set<std::pair<RuleIndex, RuleIndex>>;
        QVERIFY(lost(0, AcceptTable::Identity::PerRule) == (Pairs{{RuleIndex{7}, RuleIndex{9}}}));
        QVERIFY(lost(0, AcceptTable::Identity::Merged)
                == (Pairs{{RuleIndex::None, RuleIndex::None}}));
        QVERIFY(lost(both(0x40), AcceptTable::Identity::PerRule).empty());
    }

    void equalRanksWithDifferentExecModesConflict()
    {
        compile::RuleNumbers numbers;
        AcceptTable table(AcceptTable::Kind::File, AcceptTable::Identity::PerRule, numbers);
        const std::vector<automata::AcceptId> ids{
            table.add({.permissions = kPx, .origin = RuleIndex{7}}),
            table.add({.permissions = kIx, .origin = RuleIndex{9}})};
        QVERIFY(!table.resolve(ids));
        QVERIFY(table.conflict());
        QCOMPARE(table.conflict()->first, RuleIndex{7});
        QCOMPARE(table.conflict()->second, RuleIndex{9});
    }

    void ownerAndOtherMayExecuteDifferently()
    {
        const std::uint32_t owner = kPx & 0x3fff;
        const std::uint32_t other = kIx & 0xfffc000;
        const auto words = resolve({{.permissions = owner}, {.permissions = other}});
        QCOMPARE(words->accept, owner | other);
    }

    void denyingExecTakesItsModeToo()
    {
        // `deny /a x, /a rix`: 0x00110044 and 0x00200080.
        const auto words =
            resolve({{.permissions = kIx | kRead},
                     {.mode = RuleMode::Deny, .permissions = both(0x1), .marks = both(0x1)}});
        QCOMPARE(words->accept, 0x00110044U);
        QCOMPARE(words->accept2, 0x00200080U);
    }

    void promptGrantsNothing()
    {
        QCOMPARE(resolve({{.mode = RuleMode::Prompt, .permissions = kRead}})->accept, 0U);
    }

    void mergedRulesShareAnId()
    {
        compile::RuleNumbers numbers;
        AcceptTable table(AcceptTable::Kind::File, AcceptTable::Identity::Merged, numbers);
        const auto first = table.add({.permissions = kRead, .origin = RuleIndex{1}});
        QCOMPARE(table.add({.permissions = kRead, .origin = RuleIndex{2}}), first);
        QVERIFY(table.add({.permissions = kWrite, .origin = RuleIndex{2}}) != first);
    }
};

QTEST_APPLESS_MAIN(TestAcceptTable)
#include "tst_accept_table.moc"
