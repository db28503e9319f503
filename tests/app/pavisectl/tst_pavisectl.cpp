// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The command line: what it takes, what it prints, what it ends with.

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/json.h"
#include "tests/app/pavisectl/run_command.h"
#include "tests/fake_tree.h"
#include "tests/test_paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace pavise;
using namespace pavise::ctl;
using namespace std::string_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pavise::ctl::ExitStatus)

namespace {

std::string record(int serial, const std::string &name)
{
    return "Nov 23 21:00:00 host kernel: audit: type=1400 audit(1795458439.047:"
        + std::to_string(serial)
        + "): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"app\" name=" + name
        + " pid=" + std::to_string(serial)
        + " comm=\"cat\" requested_mask=\"r\" denied_mask=\"r\" fsuid=1000 ouid=1000\n";
}

} // namespace

class TestPavisectl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUseIsToldAndEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"frob"_s};
        QTest::newRow("unknown option") << QStringList{u"status"_s, u"--frob"_s};
        QTest::newRow("value missing") << QStringList{u"events"_s, u"--log"_s};
        QTest::newRow("value where none belongs") << QStringList{u"status"_s, u"--json=1"_s};
        QTest::newRow("check of nothing") << QStringList{u"check"_s};
        QTest::newRow("status of a file") << QStringList{u"status"_s, u"file"_s};
        QTest::newRow("review of nothing") << QStringList{u"review"_s};
        QTest::newRow("a session for events") << QStringList{u"events"_s, u"--session"_s, u"x"_s};
        QTest::newRow("no moment")
            << QStringList{u"review"_s, u"--log"_s, u"x"_s, u"--since"_s, u"someday"_s};
        QTest::newRow("a decision without a choice")
            << QStringList{u"review"_s, u"--log"_s, u"x"_s, u"--decide"_s, u"abc"_s};
        QTest::newRow("a profile of nothing") << QStringList{u"new-profile"_s};
        QTest::newRow("output of nothing")
            << QStringList{u"review"_s, u"--log"_s, u"x"_s, u"--output"_s, u"y"_s};
        QTest::newRow("lints of a status") << QStringList{u"status"_s, u"--lints"_s};
        QTest::newRow("allowing nothing") << QStringList{u"check"_s, u"x"_s, u"--allow"_s};
        QTest::newRow("allowing what is not there")
            << QStringList{u"check"_s, u"x"_s, u"--allow=nonsense"_s};
        QTest::newRow("allowing an error")
            << QStringList{u"check"_s, u"x"_s, u"--allow=missing-comma"_s};
        QTest::newRow("a log for status") << QStringList{u"status"_s, u"--log"_s, u"x"_s};
    }

    void wrongUseIsToldAndEndsWithTwo()
    {
        QFETCH(const QStringList, words);
        std::vector<std::string> arguments;
        for (const QString &word : words)
            arguments.push_back(word.toStdString());
        const Outcome outcome = runWith(arguments);
        QVERIFY(outcome.status == ExitStatus::WrongUse);
        QVERIFY(outcome.out.empty());
        QVERIFY(outcome.error.starts_with("pavisectl: "));
    }

    void helpNamesEveryOption()
    {
        const Outcome outcome = runWith({"--help"});
        QVERIFY(outcome.status == ExitStatus::Fine);
        for (const char *word : {"status",      "events",    "check",     "review",
                                 "new-profile", "--base",    "--profile", "--accept-defaults",
                                 "--session",   "--since",   "--decide",  "--output",
                                 "--root",      "--log",     "--json",    "--each",
                                 "--follow",    "--all",     "--lints",   "--allow",
                                 "--target",    "--version", "rules",     "silenced",
                                 "state",       "report",    "export",    "--mask",
                                 "--as"})
            QVERIFY2(outcome.out.find(word) != std::string::npos, word);
        QVERIFY(runWith({"--version"}).out.starts_with("pavisectl "));
    }

    void optionsStandAnywhere()
    {
        const std::vector<std::string_view> words = {"--json", "events", "--log=a",
                                                     "--log",  "b",      "--root=/x/"};
        const Arguments parsed = parseArguments(words);
        QCOMPARE(parsed.problem, ""s);
        QVERIFY(parsed.command == Command::Events && parsed.isJson);
        QVERIFY((parsed.logs == std::vector{"a"s, "b"s}));
        QCOMPARE(parsed.root, "/x"s);
    }

    void namesThatAreNoTextSurviveJson()
    {
        QCOMPARE(jsonString("a\"b\\c\n\t\x01"), "\"a\\\"b\\\\c\\n\\t\\u0001\""s);
        QCOMPARE(jsonString("caf\xc3\xa9"), "\"caf\xc3\xa9\""s);
        QCOMPARE(jsonString("caf\xe9/x"), "\"caf\\udce9/x\""s);
        QCOMPARE(jsonString("\xed\xa0\x80"), "\"\\udced\\udca0\\udc80\""s); // a lone surrogate
        QCOMPARE(jsonString("\xc0\xaf"), "\"\\udcc0\\udcaf\""s);            // an overlong form
        QCOMPARE(jsonString("\xf0\x9f\x98"), "\"\\udcf0\\udc9f\\udc98\""s);
    }

    void pythonGivesTheBytesBack()
    {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes += static_cast<char>(i);
        bytes += "\xf0\x9f\x98\x80 \xc3\xa9 \xe9";
        QProcess python;
        python.start(u"python3"_s,
                     {u"-c"_s,
                      u"import json,sys\n"
                      "text = json.loads(sys.stdin.read())\n"
                      "sys.stdout.buffer.write(text.encode('utf-8', 'surrogateescape'))"_s});
        if (!python.waitForStarted())
            QSKIP("needs python3");
        python.write(QByteArray::fromStdString(jsonString(bytes.toStdString())));
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.readAllStandardOutput(), bytes);
    }

    void equalEventsAreOneGroup()
    {
        const tests::FakeTree tree;
        tree.file("kern.log",
                  record(1, "\"/a\"") + record(2, "\"/a\"") + record(3, "2F62FF")
                      + "kernel: audit: kauditd_printk_skb: 7 callbacks suppressed\n");
        const Outcome text = runWith({"events", "--log", tree.at("kern.log")});
        QVERIFY(text.status == ExitStatus::Fine);
        QCOMPARE(text.out,
                 "     2 denied  app open /a r\n"
                 "     1 denied  app open /b\\xFF r\n"
                 "3 events in 2 groups\n"
                 "at least 7 more were not logged by the kernel\n"s);
        const QJsonObject json = runWith({"events", "--json", "--log", tree.at("kern.log")}).json();
        QCOMPARE(json[u"version"].toInt(), 1);
        QCOMPARE(json[u"totals"][u"events"].toInt(), 3);
        QCOMPARE(json[u"totals"][u"lost"].toInt(), 7);
        const QJsonArray groups = json[u"groups"].toArray();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups[0][u"count"].toInt(), 2);
        QCOMPARE(groups[0][u"kind"].toString(), u"denied"_s);
        QCOMPARE(groups[0][u"origin"].toString(), u"kernel-text"_s);
        QCOMPARE(groups[0][u"fields"][u"name"].toString(), u"/a"_s);
        QCOMPARE(groups[0][u"pids"].toArray().size(), 2);
        QCOMPARE(groups[0][u"alwaysOwner"].toBool(), true);
    }

    void eachEventIsALine()
    {
        const tests::FakeTree tree;
        tree.file("kern.log", record(1, "\"/a\"") + record(2, "\"/a\""));
        const Outcome text = runWith({"events", "--each", "--log", tree.at("kern.log")});
        QCOMPARE(text.out,
                 "2026-11-23 18:27:19.047Z denied  app open /a r\n"
                 "2026-11-23 18:27:19.047Z denied  app open /a r\n"s);
        const Outcome json = runWith({"events", "--each", "--json", "--log", tree.at("kern.log")});
        const QList<QByteArray> lines = QByteArray::fromStdString(json.out).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object()[u"serial"].toInt(), 2);
    }

    void missingLogEndsWithFour()
    {
        const Outcome outcome = runWith({"events", "--log", "/nonexistent/kern.log"});
        QVERIFY(outcome.status == ExitStatus::NotReadable);
        QVERIFY(outcome.error.find("/nonexistent/kern.log") != std::string::npos);
    }

    void withoutAppArmorStatusEndsWithThree()
    {
        const tests::FakeTree tree;
        tree.folder("proc");
        const Outcome outcome = runWith({"status", "--json", "--root", tree.root()});
        QVERIFY(outcome.status == ExitStatus::NotAvailable);
        QCOMPARE(outcome.json()[u"apparmor"][u"state"].toString(), u"not-in-kernel"_s);
    }

    void sampleSystemIsShown()
    {
        const std::string root = tests::sourceDir() + "/resources/sample-system";
        const Outcome json = runWith({"status", "--json", "--root", root});
        QCOMPARE(json.error, ""s);
        QVERIFY(json.status == ExitStatus::Fine);
        const QJsonObject status = json.json();
        QCOMPARE(status[u"apparmor"][u"state"].toString(), u"enabled"_s);
        QCOMPARE_GT(status[u"profiles"].toArray().size(), 50);
        QCOMPARE_GT(status[u"processes"].toArray().size(), 3);
        const Outcome text = runWith({"status", "--root", root});
        QVERIFY(text.out.starts_with("AppArmor is on"));

        const QJsonObject events = runWith({"events", "--json", "--root", root}).json();
        QCOMPARE_GT(events[u"groups"].toArray().size(), 5);
        QCOMPARE_GT(events[u"totals"][u"events"].toInt(), 10);
    }

    void checkFindsErrorsWithTheirPlaces()
    {
        const std::string root = tests::sourceDir() + "/resources/sample-system";
        const tests::FakeTree tree;
        tree.file("good", "abi <abi/4.0>,\nprofile good {\n  /etc/passwd r,\n}\n");
        tree.file("bad", "abi <abi/4.0>,\nprofile bad {\n  /etc/passwd r\n  network inett,\n}\n");
        const Outcome good = runWith({"check", "--root", root, tree.at("good")});
        QCOMPARE(good.out, tree.at("good") + ": no errors\n");
        QVERIFY(good.status == ExitStatus::Fine);
        const Outcome bad = runWith({"check", "--root", root, tree.at("bad")});
        QVERIFY(bad.status == ExitStatus::FoundErrors);
        QVERIFY2(bad.out.find(tree.at("bad") + ":3:") != std::string::npos, bad.out.c_str());
        const QJsonObject json =
            runWith({"check", "--json", "--root", root, tree.at("good"), tree.at("bad")}).json();
        QCOMPARE(json[u"files"][0][u"hasErrors"].toBool(), false);
        QCOMPARE(json[u"files"][1][u"hasErrors"].toBool(), true);
        QCOMPARE(json[u"files"][1][u"diagnostics"][0][u"line"].toInt(), 3);
        QVERIFY(runWith({"check", "/nonexistent"}).status == ExitStatus::NotReadable);
    }

    void reviewProposesAndWrites()
    {
        namespace fs = std::filesystem;
        const std::string data = tests::sourceDir() + "/tests/data/suggest/";
        const std::string sample = data + "s04_many_files_of_one_program";
        const tests::FakeTree tree;
        const auto overwrite = fs::copy_options::recursive | fs::copy_options::overwrite_existing;
        fs::copy(data + "base", tree.at("policy"), overwrite);
        fs::copy(sample + "/before", tree.at("policy"), overwrite);
        const QJsonObject json =
            runWith({"review", "--json", "--log", sample + "/log", "--base", tree.at("policy")})
                .json();
        QCOMPARE(json[u"log"][u"groups"].toInt(), 12);
        QCOMPARE(json[u"groups"].toArray().size(), 12);
        QCOMPARE(json[u"groups"][3][u"count"].toInt(), 1);
        QCOMPARE(json[u"rows"].toArray().size(), 1);
        const QJsonValue row = json[u"rows"][0];
        QCOMPARE(row[u"files"].toInt(), 12);
        const QJsonValue first = row[u"candidates"][0];
        QCOMPARE(first[u"rules"][0].toString(), u"owner @{HOME}/.config/app/** rw,"_s);
        QCOMPARE(first[u"answersRow"].toBool(), true);
        QVERIFY(row[u"severity"].toInt() > 0);

        const Outcome written =
            runWith({"review", "--log", sample + "/log", "--base", tree.at("policy"),
                     "--accept-defaults", "--output", tree.at("out")});
        QVERIFY2(written.status == ExitStatus::Fine, written.error.c_str());
        QFile expected(QString::fromStdString(sample + "/after/app"));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(QByteArray::fromStdString(tree.read("out/app")), expected.readAll());
        const QJsonObject other = runWith({"review", "--json", "--log", sample + "/log", "--base",
                                           tree.at("policy"), "--profile", "other"})
                                      .json();
        QCOMPARE(other[u"rows"].toArray().size(), 0);
    }

    void checkLints()
    {
        const std::string root = tests::sourceDir() + "/resources/sample-system";
        const tests::FakeTree tree;
        const std::string file = tree.at("p");
        tree.file("p", "abi <abi/4.0>,\nprofile p {\n  /a r,\n  /* r,\n  /bin/x px,\n}\n");
        const std::vector<std::string> check = {"check", "--root", root, file};
        QCOMPARE(runWith(check).out, file + ": no errors\n");

        std::vector<std::string> words = check;
        words.push_back("--lints");
        const Outcome text = runWith(words);
        QVERIFY(text.status == ExitStatus::Fine);
        QVERIFY2(text.out.starts_with(file + ":3:3: warning: "), text.out.c_str());
        for (const char *part : {"[redundant-rule]\n    fix: remove it\n",
                                 ":4:3: note: ", ":5:3: note: ", "[exec-keeps-environment]\n",
                                 ":5:3: warning: there is no profile /bin/x"})
            QVERIFY2(text.out.find(part) != std::string::npos, (part + text.out).c_str());

        words.push_back("--json");
        const QJsonArray said = runWith(words).json()[u"files"][0][u"diagnostics"].toArray();
        QCOMPARE(said[0][u"code"].toString(), u"redundant-rule"_s);
        QCOMPARE(said[0][u"severity"].toString(), u"warning"_s);
        QCOMPARE(said[0][u"fixes"][0][u"line"].toInt(), 3);
        QCOMPARE(said[0][u"fixes"][0][u"endLine"].toInt(), 4);

        words.insert(words.end(),
                     {"--allow", "redundant-rule", "--allow=exec-keeps-environment",
                      "--allow=transition-target-missing"});
        QCOMPARE(runWith(words).json()[u"files"][0][u"diagnostics"].toArray().size(), 0);
    }

    void checkLooksAtOtherKernels()
    {
        const std::string root = tests::sourceDir() + "/resources/sample-system";
        const tests::FakeTree tree;
        tree.file("p", "abi <kernel>,\nprofile p {\n  userns,\n}\n");
        tree.file("old", "file {mask {read\n}\n}\n");
        const Outcome outcome =
            runWith({"check", "--root", root, "--target", tree.at("old"), tree.at("p")});
        QVERIFY2(outcome.out.find("old does not enforce this userns rule") != std::string::npos,
                 outcome.out.c_str());
        QVERIFY(runWith({"check", "--target", "/nonexistent", tree.at("p")}).status
                == ExitStatus::NotReadable);
    }

    void lintsAreListed()
    {
        const Outcome outcome = runWith({"lints"});
        QVERIFY(outcome.status == ExitStatus::Fine);
        for (const char *word : {"redundant-rule (warning)", "Why: ", "What to do: ", "--allow"})
            QVERIFY2(outcome.out.find(word) != std::string::npos, word);
    }

    void programEndsWithTheStatus()
    {
        QProcess program;
        program.start(QString::fromStdString(tests::binaryDir() + "/bin/pavisectl"), {u"frob"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPavisectl)
#include "tst_pavisectl.moc"
