// SPDX-License-Identifier: GPL-2.0-or-later
// Rules that make an automaton explode: a limit ends it, the message names the rules, and before
// that there is a warning. The families E(n) and F(n) are those of design/performance.md 5.
#include "core/compile/compiler.h"

#include <QTest>

#include <algorithm>
#include <format>
#include <string>
#include <vector>

using namespace pavise;
using text::DiagnosticCode;
using text::Severity;

namespace {

/// `/**/a/**/A`, `/**/b/**/B`, ..., from line 4 on.
std::string crossingRules(int count)
{
    std::string text = "profile p {\n  /etc/passwd r,\n  owner @{HOME}/x w,\n";
    for (int i = 0; i < count; ++i)
        text += std::format("  /**/{}/**/{} r,\n", static_cast<char>('a' + i),
                            static_cast<char>('A' + i));
    return "@{HOME}=/home/*/\n" + text + "}\n";
}
constexpr std::uint32_t kFirstCrossing = 5; ///< Line.

/// `/**a????`, in line 3.
std::string fromTheEnd(std::size_t count)
{
    return "profile p {\n  /etc/passwd r,\n  /**a" + std::string(count, '?') + " r,\n}\n";
}

struct Told
{
    text::Diagnostic diagnostic;
    std::uint32_t line = 0;
};

struct Result
{
    std::vector<Told> told;
    std::size_t profiles = 0;

    [[nodiscard]] const Told *find(DiagnosticCode code) const
    {
        const auto at =
            std::ranges::find(told, code, [](const Told &each) { return each.diagnostic.code; });
        return at == told.end() ? nullptr : &*at;
    }
    [[nodiscard]] std::vector<std::uint32_t> lines(DiagnosticCode code) const
    {
        std::vector<std::uint32_t> all;
        for (const Told &each : told) {
            if (each.diagnostic.code == code)
                all.push_back(each.line);
        }
        return all;
    }
};

constexpr const char *kPath = "/etc/apparmor.d/p";

compile::CompileOptions optionsWith(automata::BuildLimits limits)
{
    compile::CompileOptions options;
    options.kernelFeatures = policy::Features::builtIn();
    options.limits = limits;
    // The machine may be slow; one test is about time, the others are not.
    if (limits.maxTime == automata::BuildLimits().maxTime)
        options.limits.maxTime = std::chrono::minutes(10);
    return options;
}

std::vector<Told> withLines(const text::SourceSet &sources,
                            std::vector<text::Diagnostic> diagnostics)
{
    std::vector<Told> told;
    for (text::Diagnostic &each : diagnostics) {
        const std::uint32_t line =
            each.where ? sources.position(each.where->file, each.where->begin).line : 0;
        told.push_back({std::move(each), line});
    }
    return told;
}

Result compileText(const std::string &text, automata::BuildLimits limits = {})
{
    text::MemoryFiles files;
    files.put(kPath, text);
    text::SourceSet sources;
    auto outcome = compile::compile(sources, files, kPath, optionsWith(limits));
    return {.told = withLines(sources, std::move(outcome.diagnostics)),
            .profiles = outcome.value.profiles.size()};
}

Result checkText(const std::string &text)
{
    text::MemoryFiles files;
    files.put(kPath, text);
    text::SourceSet sources;
    return {.told = withLines(sources, compile::check(sources, files, kPath, optionsWith({})))};
}

} // namespace

class TestGrowth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooManyStatesNamesTheRulesThatMultiply()
    {
        const Result result = compileText(crossingRules(12), {.maxStates = 20'000});
        const Told *error = result.find(DiagnosticCode::StateLimitReached);
        QVERIFY(error != nullptr);
        QCOMPARE(error->diagnostic.severity, Severity::Error);
        QCOMPARE(error->diagnostic.args, std::vector<std::string>{"20000"});
        QCOMPARE(error->line, kFirstCrossing);
        // The notes behind it are the next rules, not those without wildcards.
        const std::vector<std::uint32_t> notes = result.lines(DiagnosticCode::GrowthRuleHere);
        QCOMPARE(notes, (std::vector<std::uint32_t>{6, 7, 8, 9, 10, 11, 12, 13}));
        QCOMPARE(result.profiles, std::size_t(0));
    }

    void tooMuchMemoryNamesThemToo()
    {
        const Result result = compileText(crossingRules(12), {.maxBytes = 8 * 1024 * 1024});
        const Told *error = result.find(DiagnosticCode::MemoryLimitReached);
        QVERIFY(error != nullptr);
        QCOMPARE(error->diagnostic.args, std::vector<std::string>{"8"});
        QCOMPARE(error->line, kFirstCrossing);
    }

    void tooMuchTimeIsAnError()
    {
        const Result result =
            compileText(fromTheEnd(16), {.maxTime = std::chrono::milliseconds(0)});
        const Told *error = result.find(DiagnosticCode::TimeLimitReached);
        QVERIFY(error != nullptr);
        QCOMPARE(error->diagnostic.severity, Severity::Error);
        QVERIFY(error->line > 0);
    }

    void oneRuleThatNoKernelTakesIsNamed()
    {
        const Result result = compileText(fromTheEnd(16));
        const Told *error = result.find(DiagnosticCode::StateLimitReached);
        QVERIFY(error != nullptr);
        QCOMPARE(error->diagnostic.args, std::vector<std::string>{"65534"});
        QCOMPARE(error->line, 3U);
        QVERIFY(result.lines(DiagnosticCode::GrowthRuleHere).empty());
    }

    void aLongTailIsWarnedOfWithoutBuildingAnything()
    {
        const Told warning = *checkText(fromTheEnd(9)).find(DiagnosticCode::LongWildcardTail);
        QCOMPARE(warning.diagnostic.severity, Severity::Warning);
        QCOMPARE(warning.diagnostic.args, (std::vector<std::string>{"9", "8"}));
        QCOMPARE(warning.line, 3U);
        QVERIFY(checkText(fromTheEnd(8)).find(DiagnosticCode::LongWildcardTail) == nullptr);
    }

    void whatDoesNotMultiplyIsNoTail_data()
    {
        QTest::addColumn<QByteArray>("glob");
        QTest::newRow("before the star") << QByteArray("/?????????*");
        QTest::newRow("no star") << QByteArray("/a?????????");
        QTest::newRow("in another folder") << QByteArray("/*/?????????");
        QTest::newRow("classes of few bytes")
            << QByteArray("/*-[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]");
        QTest::newRow("alternatives") << QByteArray("/*{?????,?????}");
    }

    void whatDoesNotMultiplyIsNoTail()
    {
        QFETCH(QByteArray, glob);
        const std::string text = "profile p {\n  " + glob.toStdString() + " r,\n}\n";
        QVERIFY(checkText(text).find(DiagnosticCode::LongWildcardTail) == nullptr);
    }

    void manyWildcardsAreWarnedOfWhileTheyStillCompile()
    {
        const Result result = compileText(crossingRules(12));
        QCOMPARE(result.profiles, std::size_t(1));
        const Told *warning = result.find(DiagnosticCode::ManyWildcardsMeet);
        QVERIFY(warning != nullptr);
        QCOMPARE(warning->diagnostic.severity, Severity::Warning);
        QCOMPARE(warning->line, kFirstCrossing);
        QCOMPARE(result.lines(DiagnosticCode::GrowthRuleHere).size(), std::size_t(8));
    }

    void fewWildcardsAreNotWarnedOf()
    {
        const Result result = compileText(crossingRules(8));
        QCOMPARE(result.profiles, std::size_t(1));
        QVERIFY(result.find(DiagnosticCode::ManyWildcardsMeet) == nullptr);
    }
};

QTEST_APPLESS_MAIN(TestGrowth)
#include "tst_growth.moc"
