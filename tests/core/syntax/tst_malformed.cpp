// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Hostile and damaged input ends in diagnostics, soon, and never in harm.

#include "core/syntax/limits.h"
#include "core/syntax/parser/parser.h"
#include "core/text/file_reader.h"
#include "tests/test_paths.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <random>
#include <string>

using namespace Qt::StringLiterals;
using namespace pavise;
using namespace pavise::syntax;
using text::DiagnosticCode;

namespace {

text::Outcome<File> parsed(std::string bytes, Context context = Context::TopLevel)
{
    static text::SourceSet *sources = nullptr;
    delete sources;
    sources = new text::SourceSet;
    return parse(*sources, sources->add("test", std::move(bytes)), context);
}

bool has(const text::Outcome<File> &outcome, DiagnosticCode code)
{
    return std::ranges::any_of(outcome.diagnostics,
                               [&](const auto &each) { return each.code == code; });
}

std::string repeated(std::string_view text, std::size_t count)
{
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
        out += text;
    return out;
}

} // namespace

class TestMalformed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deepNestingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("opening");
        QTest::newRow("blocks") << QByteArray("{ ");
        QTest::newRow("profiles") << QByteArray("profile a { ");
        QTest::newRow("hats") << QByteArray("^h { ");
        QTest::newRow("conditionals") << QByteArray("if $x { ");
    }
    void deepNestingIsRefused()
    {
        QFETCH(QByteArray, opening);
        const auto deep = parsed(repeated(opening.toStdString(), 100'000), Context::Body);
        QVERIFY(has(deep, DiagnosticCode::NestingTooDeep));
        const std::string fine =
            repeated(opening.toStdString(), kMaxNesting) + repeated("} ", kMaxNesting);
        QVERIFY(!text::hasErrors(parsed(fine, Context::Body).diagnostics));
    }

    void deepExpressionIsRefused()
    {
        QVERIFY(has(parsed("if " + repeated("not ", 100'000) + "$x { }", Context::Body),
                    DiagnosticCode::NestingTooDeep));
        QVERIFY(has(parsed("if " + repeated("( ", 100'000) + "$x { }", Context::Body),
                    DiagnosticCode::NestingTooDeep));
        QVERIFY(!text::hasErrors(
            parsed("if $x" + repeated(" and $x or $y", 10'000) + " { }", Context::Body)
                .diagnostics));
    }

    void longElseIfChainIsFine()
    {
        const auto chain = parsed("if $x { }" + repeated(" else if $x { }", 10'000), Context::Body);
        QVERIFY(!text::hasErrors(chain.diagnostics));
    }

    void tooManyErrorsStop()
    {
        const auto outcome = parsed(repeated("foo bar,\n", 10'000), Context::Body);
        QVERIFY(has(outcome, DiagnosticCode::TooManyErrors));
        QVERIFY(outcome.diagnostics.size() <= kMaxErrors + 1);
    }

    void tooManyTokensStop()
    {
        const auto outcome = parsed(repeated("all,", kMaxTokens), Context::Body);
        QVERIFY(has(outcome, DiagnosticCode::TooManyTokens));
    }

    void largestFileIsReadInReasonableTime_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("zero bytes") << QByteArray(1, '\0');
        QTest::newRow("quotes") << QByteArray("\"");
        QTest::newRow("backslashes") << QByteArray("\\");
        QTest::newRow("commas") << QByteArray(",");
        QTest::newRow("hashes") << QByteArray("#");
        QTest::newRow("one long path") << QByteArray("/a");
        QTest::newRow("braces") << QByteArray("{}");
        QTest::newRow("closing braces") << QByteArray("} ");
        QTest::newRow("blanks") << QByteArray(" ");
        QTest::newRow("lines") << QByteArray("\n");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
        QTest::newRow("words") << QByteArray("a ");
        QTest::newRow("assignments") << QByteArray("@{A}=");
        QTest::newRow("open conditions") << QByteArray("mount a=(");
    }
    void largestFileIsReadInReasonableTime()
    {
        QFETCH(QByteArray, unit);
        const auto bytes = repeated(unit.toStdString(),
                                    text::kMaxFileBytes / static_cast<std::size_t>(unit.size()));
        for (const Context context : {Context::TopLevel, Context::Body}) {
            QElapsedTimer timer;
            timer.start();
            const auto outcome = parsed(bytes, context);
            // 0.2 s where measured; a quadratic scan would take minutes.
            QVERIFY(timer.elapsed() < 10'000);
            QVERIFY(outcome.diagnostics.size() <= kMaxErrors + 2);
        }
    }

    void damagedProfilesDoNoHarm()
    {
        const auto shared = tests::sharedDir();
        if (!shared)
            QSKIP("needs ../shared");
        std::mt19937 random(1); // NOLINT: the same damage every time
        const auto below = [&](std::size_t limit) { return random() % limit; };
        static constexpr std::string_view kPieces[] = {
            "{",  "}",  "\"", ",",  "\n",   "#", "(",        ")",         "=",     "->",     "@{",
            "$x", "if", "\\", "\0", "\xff", "^", "profile ", "include <", " in (", "peer=(", ":="};
        int count = 0;
        QDirIterator it(QString::fromStdString(*shared) + u"/corpus/profiles/apparmor.d"_s,
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            std::string bytes = file.readAll().toStdString();
            if (bytes.empty())
                continue;
            for (int round = 0; round < 8; ++round) {
                const std::size_t at = below(bytes.size());
                const std::string_view piece = kPieces[below(std::size(kPieces))];
                switch (below(3)) {
                case 0:
                    bytes.erase(at, below(20));
                    break;
                case 1:
                    bytes.insert(at, piece);
                    break;
                default:
                    bytes[at] = static_cast<char>(static_cast<unsigned char>(below(256)));
                    break;
                }
                if (bytes.empty())
                    bytes = "x";
                const auto outcome =
                    parsed(bytes, round % 2 == 0 ? Context::TopLevel : Context::Body);
                for (const auto &each : outcome.diagnostics)
                    QVERIFY(each.where && each.where->end <= bytes.size());
                ++count;
            }
        }
        QVERIFY(count > 5000);
    }
};

QTEST_APPLESS_MAIN(TestMalformed)
#include "tst_malformed.moc"
