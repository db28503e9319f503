// SPDX-License-Identifier: GPL-2.0-or-later
// What a pattern means is what trying it out says; the automaton, the minimal one and the packed
// tables must say the same for every small pattern and every short string.
#include "core/automata/packed_dfa.h"
#include "tests/core/automata/backtracking_matcher.h"
#include "tests/core/automata/rule_union.h"

#include <QTest>

#include <random>
#include <set>

using namespace pavise;
using namespace pavise::automata;

namespace {

/// The byte that stands for an out-of-band step in the strings of these tests.
constexpr char kStep = '!';

std::vector<std::string> allStrings(std::string_view alphabet, std::size_t longest)
{
    std::vector<std::string> strings = {""};
    for (std::size_t i = 0; i < strings.size(); ++i) {
        if (strings[i].size() == longest)
            continue;
        for (const char each : alphabet)
            strings.push_back(strings[i] + each);
    }
    return strings;
}

/// Every pattern of at most \p size operators and letters.
std::vector<PatternId> allPatterns(PatternArena &arena, std::size_t size, bool withOutOfBand)
{
    std::vector<std::vector<PatternId>> bySize(size + 1);
    std::set<PatternId> known;
    const auto add = [&](std::size_t ofSize, PatternId pattern) {
        if (known.insert(pattern).second)
            bySize[ofSize].push_back(pattern);
    };
    add(1, arena.empty());
    add(1, arena.byte('a'));
    add(1, arena.byte('b'));
    add(1, arena.oneOf(ByteSet::of('a').complement()));
    if (withOutOfBand)
        add(1, arena.outOfBand());
    for (std::size_t total = 2; total <= size; ++total) {
        for (const PatternId each : std::vector(bySize[total - 1])) {
            add(total, arena.repeat(each));
            add(total, arena.optional(each));
        }
        for (std::size_t left = 1; left + 1 < total; ++left) {
            for (const PatternId first : std::vector(bySize[left])) {
                for (const PatternId second : std::vector(bySize[total - left - 1])) {
                    add(total, arena.sequence(std::array{first, second}));
                    add(total, arena.choice(std::array{first, second}));
                }
            }
        }
    }
    std::vector<PatternId> all;
    for (const std::vector<PatternId> &patterns : bySize)
        all.insert(all.end(), patterns.begin(), patterns.end());
    return all;
}

struct Automata
{
    Dfa built;
    Dfa minimal;
    PackedDfa packed;
};

StateId matchDfa(const Dfa &dfa, std::string_view input)
{
    StateId state = StateId::Start;
    for (const char each : input)
        state = each == kStep ? dfa.nextOutOfBand(state)
                              : dfa.next(state, static_cast<std::uint8_t>(each));
    return state;
}

std::uint32_t matchTables(const PackedDfa &packed, std::string_view input)
{
    std::uint32_t state = 1;
    for (std::size_t i = 0; i < input.size(); ++i)
        state = input[i] == kStep ? outOfBandPacked(packed, state)
                                  : matchPacked(packed, state, input.substr(i, 1));
    return state;
}

std::optional<Automata> make(Workspace &workspace, std::span<const PatternId> patterns)
{
    tests::RuleUnion resolver;
    BuildResult<Dfa> built = build(workspace, tests::tagged(patterns), resolver);
    if (!built)
        return std::nullopt;
    Dfa minimal = minimize(*built);
    BuildResult<PackedDfa> packed = pack(minimal);
    if (!packed)
        return std::nullopt;
    return Automata{std::move(*built), std::move(minimal), std::move(*packed)};
}

/// Which of the patterns match, a bit each, by trying.
std::uint32_t expected(const PatternArena &arena, std::span<const PatternId> patterns,
                       std::string_view input)
{
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < patterns.size(); ++i)
        bits |= tests::matches(arena, patterns[i], input, kStep) ? 1U << i : 0U;
    return bits;
}

/// The bits in the rules of a state.
std::uint32_t rulesOf(const Dfa &dfa, StateId state)
{
    std::uint32_t bits = 0;
    for (const AcceptId rule : dfa.rules(state))
        bits |= 1U << std::to_underlying(rule);
    return bits;
}

/// The string on which they do not agree, or nothing.
std::optional<std::string> disagreement(const PatternArena &arena,
                                        std::span<const PatternId> patterns,
                                        const Automata &automata,
                                        std::span<const std::string> strings)
{
    for (const std::string &each : strings) {
        const std::uint32_t bits = expected(arena, patterns, each);
        const StateId built = matchDfa(automata.built, each);
        if (automata.built.accept(built).accept != bits || rulesOf(automata.built, built) != bits
            || automata.minimal.accept(matchDfa(automata.minimal, each)).accept != bits
            || automata.packed.accept[matchTables(automata.packed, each)] != bits)
            return each;
    }
    return std::nullopt;
}

} // namespace

class TestAgreement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySmallPatternOnEveryShortString()
    {
        Workspace workspace;
        const std::vector<PatternId> patterns = allPatterns(workspace.patterns(), 7, false);
        const std::vector<std::string> strings = allStrings("abc", 5);
        QVERIFY(patterns.size() > 1000);
        for (const PatternId each : patterns) {
            const std::array one{each};
            const std::optional<Automata> automata = make(workspace, one);
            QVERIFY(automata);
            const auto found = disagreement(workspace.patterns(), one, *automata, strings);
            QVERIFY2(!found, found ? (*found + '\n' + dump(automata->built)).c_str() : "");
        }
    }

    void outOfBandStepsAreNoBytes()
    {
        Workspace workspace;
        const std::vector<PatternId> patterns = allPatterns(workspace.patterns(), 6, true);
        const std::vector<std::string> strings = allStrings("ab!", 5);
        for (const PatternId each : patterns) {
            const std::array one{each};
            const std::optional<Automata> automata = make(workspace, one);
            QVERIFY(automata);
            const auto found = disagreement(workspace.patterns(), one, *automata, strings);
            QVERIFY2(!found, found ? (*found + '\n' + dump(automata->built)).c_str() : "");
        }
    }

    void manyRulesAtOnce()
    {
        std::mt19937 random(20261123);
        Workspace workspace;
        const std::vector<PatternId> patterns = allPatterns(workspace.patterns(), 6, true);
        const std::vector<std::string> strings = allStrings("ab!c", 4);
        std::size_t comparisons = 0;
        while (comparisons < 300'000) {
            std::vector<PatternId> some(2 + random() % 6);
            for (PatternId &each : some)
                each = patterns[random() % patterns.size()];
            const std::optional<Automata> automata = make(workspace, some);
            QVERIFY(automata);
            const auto found = disagreement(workspace.patterns(), some, *automata, strings);
            QVERIFY2(!found, found ? (*found + '\n' + dump(automata->built)).c_str() : "");
            comparisons += strings.size();
        }
    }
};

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
