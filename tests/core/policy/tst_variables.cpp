// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/names/variables.h"
#include "tests/core/policy/resolved.h"

#include <QElapsedTimer>
#include <QTest>

#include <string>

using namespace pavise;
using tests::inProfile;
using tests::resolved;
using text::DiagnosticCode;

namespace {

/// The path of the only file rule, or the first message.
QByteArray pathOf(const tests::Resolved &it)
{
    if (!it.isGood())
        return QByteArray::fromStdString(it.lines.front());
    return QByteArray::fromStdString(it.rules().files.at(0).path);
}

std::string with(const std::string &preamble, const std::string &path)
{
    return preamble + "profile t {\n" + path + " r,\n}\n";
}

} // namespace

class TestVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expand_data()
    {
        QTest::addColumn<QByteArray>("preamble");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *preamble, const char *path,
                            const char *expected) {
            QTest::newRow(name) << QByteArray(preamble) << QByteArray(path) << QByteArray(expected);
        };
        row("one value", "@{A}=/x\n", "@{A}/y", "/x/y");
        row("several are sorted", "@{A}=/z /x\n", "@{A}/y", "{/x,/z}/y");
        row("duplicates vanish", "@{A}=/x /x\n", "@{A}/y", "/x/y");
        row("added later", "@{A}=/x\n@{A}+=/w\n", "@{A}", "{/w,/x}");
        row("kept when there", "@{A}=/x\n@{A}?=/w\n", "@{A}", "/x");
        row("set when not there", "@{A}?=/w\n", "@{A}", "/w");
        row("replaced", "@{A}=/x\n@{A} := /w\n", "@{A}", "/w");
        row("nested", "@{B}=1 2\n@{A}=/x@{B}\n", "@{A}", "{/x1,/x2}");
        row("nested twice in one value", "@{B}=1 2\n@{A}=/@{B}@{B}\n", "@{A}", "{/11,/12,/21,/22}");
        row("empty value", "@{E}=\"\"\n", "/a/@{E}/b", "/a/b");
        row("slash before is not doubled", "@{A}=/x\n", "/a/@{A}", "/a/x");
        row("slash before several", "@{A}=/run /var/run\n", "/@{A}/x", "/{run,var/run}/x");
        row("slash after", "@{A}=/x/\n", "@{A}/y", "/x/y");
        row("single after only slashes keeps both", "@{A}=/x\n", "/@{A}", "//x");
        row("empty one between slashes", "@{E}=\"\"\n@{S}=/run /var/run\n", "@{E}/@{S}/3",
            "/{run,var/run}/3");
        row("escaped at sign", "@{A}=/x\n", "/a/\\@{A,B}", "/a/\\@{A,B}");
        row("comma makes a choice", "@{A}=/x\n", "/a/@{foo,bar}", "/a/@{foo,bar}");
        row("profile's name", "", "/@{profile_name}", "/t");
    }

    void expand()
    {
        QFETCH(QByteArray, preamble);
        QFETCH(QByteArray, path);
        QTEST(pathOf(resolved(with(preamble.toStdString(), path.toStdString()))), "expected");
    }

    void attachmentVariablesAreKnownWhereThereIsOne()
    {
        const auto it = resolved("profile t /bin/x {\n@{attach_path} r,\n@{exec_path} m,\n}\n");
        QVERIFY(it.isGood());
        QCOMPARE(it.rules().files[0].path, std::string("/bin/x"));
        QCOMPARE(it.rules().files[1].path, std::string("/bin/x"));
        QCOMPARE(resolved("profile t {\n@{exec_path} r,\n}\n").codes(),
                 std::vector{DiagnosticCode::UnknownVariable});
    }

    void profileNameIsThatOfTheInnermostProfile()
    {
        const auto it = resolved("profile a {\nprofile b* {\n/@{profile_name}/x r,\n}\n"
                                 "/@{profile_name} r,\n}\n");
        QVERIFY(it.isGood());
        QCOMPARE(it.rules().files[0].path, std::string("/a"));
        QCOMPARE(it.profile().children[0].rules.files[0].path, std::string("/a/b\\*/x"));
    }

    void refuse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *text, DiagnosticCode code) {
            QTest::newRow(name) << QByteArray(text) << static_cast<int>(code);
        };
        row("unknown", "profile t { @{A} r, }\n", DiagnosticCode::UnknownVariable);
        row("unknown inside a value", "@{A}=@{B}\nprofile t { @{A} r, }\n",
            DiagnosticCode::UnknownVariable);
        row("twice", "@{A}=/x\n@{A}=/y\n", DiagnosticCode::VariableAlreadyDefined);
        row("added too early", "@{A}+=/x\n", DiagnosticCode::VariableNotYetDefined);
        row("boolean in a path", "$A=true\nprofile t { @{A} r, }\n",
            DiagnosticCode::VariableNotSet);
        row("recursive", "@{A}=/@{B}\n@{B}=/@{A}\nprofile t { @{A} r, }\n",
            DiagnosticCode::VariableRecursive);
        row("refers to itself", "@{A}=/@{A}\nprofile t { @{A} r, }\n",
            DiagnosticCode::VariableRecursive);
        row("not a name", "profile t { /@{6x} r, }\n", DiagnosticCode::VariableNameInvalid);
        row("boolean with +=", "$A=true\n$A+=true\n", DiagnosticCode::BooleanAppend);
    }

    void refuse()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const auto it = resolved(text.toStdString());
        QVERIFY(!it.codes().empty());
        QCOMPARE(static_cast<int>(it.codes().front()), code);
    }

    void recursionUnusedIsFine()
    {
        QVERIFY(resolved("@{A}=/@{B}\n@{B}=/@{A}\nprofile t { /a r, }\n").isGood());
    }

    void unknownNameIsPointedAtWithAFix()
    {
        const auto it = resolved("@{HOME}=/home/*\nprofile t {\n  /x/@{HOEM}/y r,\n}\n");
        QCOMPARE(it.codes(), std::vector{DiagnosticCode::UnknownVariable});
        const text::Diagnostic &fault = it.diagnostics.front();
        QCOMPARE(it.lines.front(), std::string("t:3:6: error: variable @{HOEM} is not defined"));
        QCOMPARE(fault.fixes.size(), 1U);
        QCOMPARE(fault.fixes[0].replacement, std::string("@{HOME}"));
        QCOMPARE(fault.fixes[0].range.end - fault.fixes[0].range.begin, 7U);
    }

    void unknownBooleanIsPointedAtWithAFix()
    {
        const auto it = resolved("$other = true\n${debug} = false\nprofile t {\n  if not ${debgu} "
                                 "{\n    /x r,\n  }\n}\n");
        QCOMPARE(it.codes(), std::vector{DiagnosticCode::UnknownVariable});
        const text::Diagnostic &fault = it.diagnostics.front();
        QCOMPARE(fault.fixes.size(), 1U);
        QCOMPARE(fault.fixes[0].replacement, std::string("${debug}"));
        QCOMPARE(fault.fixes[0].range.end - fault.fixes[0].range.begin, 8U);
    }

    void hostileSetsEndInAnError_data()
    {
        QTest::addColumn<QByteArray>("preamble");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isGood");

        QByteArray chain("@{V0}=/x\n");
        for (int i = 1; i < 20000; ++i)
            chain += "@{V" + QByteArray::number(i) + "}=@{V" + QByteArray::number(i - 1) + "}\n";
        QTest::newRow("20,000 in a chain") << chain << QByteArray("@{V19999}") << true;

        QByteArray many;
        for (int i = 0; i < 20000; ++i)
            many += "@{W" + QByteArray::number(i) + "}=/x\n";
        QTest::newRow("20,000 beside each other") << many << QByteArray("@{W7}") << true;

        QByteArray doubling("@{D0}=a b\n");
        for (int i = 1; i < 64; ++i)
            doubling += "@{D" + QByteArray::number(i) + "}=@{D" + QByteArray::number(i - 1) + "}@{D"
                + QByteArray::number(i - 1) + "}\n";
        QTest::newRow("2^2^63 values") << doubling << QByteArray("/@{D63}") << false;

        QByteArray longer("@{L0}=abcdefgh\n");
        for (int i = 1; i < 64; ++i)
            longer += "@{L" + QByteArray::number(i) + "}=@{L" + QByteArray::number(i - 1) + "}@{L"
                + QByteArray::number(i - 1) + "}\n";
        QTest::newRow("2^66 bytes") << longer << QByteArray("/@{L63}") << false;

        QByteArray wide("@{S}=");
        for (int i = 0; i < 300; ++i)
            wide += "v" + QByteArray::number(i) + ' ';
        QTest::newRow("300^4 values") << wide + "\n@{X}=@{S}@{S}@{S}@{S}\n"
                                      << QByteArray("/@{X}") << false;
        QTest::newRow("the same set over and over")
            << wide + '\n'
            << QByteArray("/") + QByteArray("@{S}").repeated(5000) << false;
    }

    void hostileSetsEndInAnError()
    {
        QFETCH(QByteArray, preamble);
        QFETCH(QByteArray, path);
        QElapsedTimer timer;
        timer.start();
        const auto it = resolved(with(preamble.toStdString(), path.toStdString()));
        QTEST(it.isGood(), "isGood");
        QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
    }

    void conditions_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *condition, bool expected) {
            QTest::newRow(condition) << QByteArray(condition) << expected;
        };
        row("$yes", true);
        row("$no", false);
        row("not $no", true);
        row("$yes and $no", false);
        row("$yes or $no", true);
        row("$no and $no or $yes", true);
        row("$no and ($no or $yes)", false);
        row("defined $no", true);
        row("defined $other", false);
        row("defined @{A}", true);
        row("defined @{other}", false);
        row("a in @{A}", true);
        row("c in @{A}", false);
        row("@{A} in @{B}", true);
        row("@{B} in @{A}", false);
        row("@{A} == @{A2}", true);
        row("@{A} != @{B}", true);
        row("10 > 9", true);
        row("0x10 == 16", false);
        row("0x10 >= 16", true);
        row("010 <= 8", true);
        row("ten > nine", true);
        row("true", true);
        row("FALSE", false);
    }

    void conditions()
    {
        QFETCH(QByteArray, condition);
        const auto it =
            resolved("$yes=true\n$no=false\n@{A}=a b\n@{A2}=b a\n@{B}=a b c\n"
                     "profile t {\nif "
                     + condition.toStdString() + " {\n/then r,\n} else {\n/else r,\n}\n}\n");
        QVERIFY2(it.isGood(), it.lines.empty() ? "" : it.lines.front().c_str());
        QCOMPARE(it.rules().files.size(), 1U);
        QTEST(it.rules().files[0].path == "/then", "expected");
    }

    void comparingNumberWithTextIsRefused()
    {
        QCOMPARE(inProfile("if 1 > a { /x r, }").codes(),
                 std::vector{DiagnosticCode::ComparisonMixed});
    }

    void deadBranchIsCheckedButLooksNothingUp()
    {
        QVERIFY(inProfile("if false { @{NONE} r, }").isGood());
        QCOMPARE(inProfile("if false { capability nonsense, }").codes(),
                 std::vector{DiagnosticCode::CapabilityUnknown});
        const auto it = inProfile("if true { set rlimit nofile <= 7, } else { /no r, }");
        QVERIFY(it.isGood());
        QCOMPARE(it.rules().rlimits.size(), 1U);
        QVERIFY(it.rules().files.empty());
    }
};

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
