// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Learning by the command line: a program's first profile, then passes that go on from a file.

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/logs/moment.h"
#include "core/suggest/session_file.h"
#include "core/text/file_reader.h"
#include "tests/app/pavisectl/run_command.h"
#include "tests/fake_tree.h"
#include "tests/test_paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <filesystem>
#include <format>

#include <sys/stat.h>

using namespace pavise;
using namespace pavise::ctl;
using namespace std::string_literals;
using namespace Qt::StringLiterals;

namespace {

std::string record(int serial, const std::string &rest, const std::string &profile = "tool")
{
    return std::format("Nov 24 08:00:00 host kernel: audit: type=1400 audit({}.047:{}): "
                       "apparmor=\"ALLOWED\" class=\"file\" profile=\"{}\" pid=9 comm=\"tool\" "
                       "{} fsuid=1000 ouid=0\n",
                       1'795'458'000 + serial, serial, profile, rest);
}

std::string reading(int serial, const std::string &name, const std::string &profile = "tool")
{
    return record(serial,
                  "operation=\"open\" name=\"" + name + "\" requested_mask=\"r\" denied_mask=\"r\"",
                  profile);
}

std::string starting(int serial, const std::string &name)
{
    return record(serial,
                  "operation=\"exec\" name=\"" + name
                      + "\" requested_mask=\"x\" denied_mask=\"x\" target=\"tool//null-" + name
                      + '"');
}

/// A policy folder with the profile `tool`, and a log.
class Desk
{
public:
    Desk()
    {
        std::filesystem::copy(tests::sourceDir() + "/tests/data/suggest/base", m_tree.at("policy"),
                              std::filesystem::copy_options::recursive);
        m_tree.file("policy/tool",
                    "include <tunables/global>\nprofile tool /usr/bin/tool flags=(complain) {\n"
                    "  /usr/bin/tool mr,\n}\n");
        m_tree.file("kern.log", "");
        m_tree.folder("home");
    }

    void log(const std::string &lines) { m_tree.file("kern.log", lines); }

    [[nodiscard]] Outcome review(std::vector<std::string> more) const
    {
        std::vector<std::string> words = {"review", "--json",     "--log",     at("kern.log"),
                                          "--base", at("policy"), "--session", at("home/s")};
        words.insert(words.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
        return runWith(words);
    }

    [[nodiscard]] std::string at(const std::string &path) const { return m_tree.at(path); }
    [[nodiscard]] const tests::FakeTree &tree() const { return m_tree; }

private:
    tests::FakeTree m_tree;
};

std::string idOf(const QJsonObject &json, const QString &subject)
{
    for (const QJsonValue &row : json[u"rows"].toArray()) {
        if (row[u"subject"].toString() == subject)
            return row[u"id"].toString().toStdString();
    }
    return "no row " + subject.toStdString();
}

int numberOf(const QJsonObject &json, const QString &subject, const QString &rule)
{
    for (const QJsonValue &row : json[u"rows"].toArray()) {
        const QJsonArray candidates = row[u"candidates"].toArray();
        for (int i = 0; row[u"subject"].toString() == subject && i < candidates.size(); ++i) {
            if (candidates[i][u"rules"][0].toString() == rule)
                return i + 1;
        }
    }
    return 0;
}

std::vector<int> newRows(const QJsonObject &json)
{
    std::vector<int> out;
    for (const QJsonValue &pass : json[u"session"][u"passes"].toArray())
        out.push_back(pass[u"newRows"].toInt());
    return out;
}

} // namespace

class TestLearningCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionGoesOnUntilNothingIsNew()
    {
        Desk desk;
        std::string log = reading(1, "/srv/a") + reading(2, "/etc/tool.conf");
        desk.log(log);
        Outcome pass =
            desk.review({"--profile", "tool", "--accept-defaults", "--output", desk.at("policy")});
        QVERIFY2(pass.status == ExitStatus::Fine, pass.error.c_str());
        QCOMPARE(newRows(pass.json()), std::vector<int>{2});
        QCOMPARE(pass.json()[u"session"][u"converged"].toBool(), false);

        // Days later: the old lines are still in the log, and what they ask for is allowed by now.
        log += reading(3, "/srv/a") + reading(4, "/srv/late/x") + reading(5, "/x", "other");
        desk.log(log);
        pass = desk.review({"--accept-defaults", "--output", desk.at("policy")});
        QCOMPARE(newRows(pass.json()), (std::vector<int>{2, 1}));
        const QJsonObject json = pass.json();
        int news = 0;
        for (const QJsonValue &row : json[u"rows"].toArray()) {
            QCOMPARE(row[u"profile"].toString(), u"tool"_s); // it is learnt alone
            news += row[u"new"].toBool() ? 1 : 0;
        }
        QCOMPARE(news, 1);
        pass = desk.review({});
        QCOMPARE(newRows(pass.json()), (std::vector<int>{2, 1, 0}));
        QCOMPARE(pass.json()[u"session"][u"converged"].toBool(), true);
        QVERIFY(desk.tree().read("policy/tool").contains("  /srv/late/x r,\n"));
        struct stat info{};
        QCOMPARE(::stat(desk.at("home/s").c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
    }

    void sessionKnowsWhatItReads()
    {
        Desk desk;
        desk.log(reading(1, "/srv/a") + reading(2, "/srv/b", "other"));
        (void)desk.review({"--profile", "tool"});
        const Outcome pass = runWith(
            {"review", "--json", "--base", desk.at("policy"), "--session", desk.at("home/s")});
        QVERIFY2(pass.status == ExitStatus::Fine, pass.error.c_str());
        QCOMPARE(pass.json()[u"log"][u"lines"].toInt(), 2);
        QCOMPARE(newRows(pass.json()), (std::vector<int>{1, 0}));
        // Nothing is new, and nothing is decided either.
        const Outcome text =
            runWith({"review", "--base", desk.at("policy"), "--session", desk.at("home/s")});
        QVERIFY(text.out.ends_with("; nothing new came, still to be decided: 1\n"));
    }

    void manyProgramsAreLearntAtOnce()
    {
        Desk desk;
        desk.tree().file("policy/other", "profile other /usr/bin/other flags=(complain) { }\n");
        desk.log(reading(1, "/srv/a") + reading(2, "/srv/b", "other"));
        const Outcome pass = desk.review({"--profile", "tool", "--profile=other",
                                          "--accept-defaults", "--output", desk.at("out")});
        QCOMPARE(newRows(pass.json()), std::vector<int>{2});
        QVERIFY(desk.tree().read("out/tool").contains("/srv/a r,"));
        QVERIFY(desk.tree().read("out/other").contains("/srv/b r,"));
    }

    void decisionsAndMutesLast()
    {
        Desk desk;
        desk.log(reading(1, "/srv/a") + reading(2, "/srv/noise") + reading(3, "/srv/c")
                 + reading(4, "/srv/later"));
        const QJsonObject first = desk.review({}).json();
        const int deny = numberOf(first, u"/srv/c"_s, u"deny /srv/c r,"_s);
        QVERIFY(deny > 0);
        Outcome pass = desk.review({"--decide", idOf(first, u"/srv/noise"_s) + "=mute", "--decide",
                                    idOf(first, u"/srv/c"_s) + "=" + std::to_string(deny),
                                    "--decide=" + idOf(first, u"/srv/a"_s) + "=/srv/[ab] r,",
                                    "--decide", idOf(first, u"/srv/later"_s) + "=ignore"});
        QVERIFY2(pass.status == ExitStatus::Fine, pass.error.c_str());
        pass = desk.review({"--output", desk.at("out")});
        const std::string text = desk.tree().read("out/tool");
        QVERIFY2(text.contains("  /srv/[ab] r,\n"), text.c_str());
        QVERIFY(text.contains("  deny /srv/c r,\n"));
        QVERIFY(!text.contains("noise") && !text.contains("later"));
        for (const QJsonValue &row : pass.json()[u"rows"].toArray()) {
            if (row[u"subject"].toString() == u"/srv/noise")
                QCOMPARE(row[u"state"].toString(), u"muted"_s);
            if (row[u"subject"].toString() == u"/srv/later")
                QVERIFY(!row[u"decision"].isObject()); // asked again
        }
    }

    void whatAChildDoesIsDecidedWithIt()
    {
        Desk desk;
        desk.tree().file("policy/helper", "profile helper { }\n");
        desk.log(starting(1, "/usr/bin/helper")
                 + reading(2, "/srv/h", "tool//null-/usr/bin/helper"));
        const QJsonObject first = desk.review({}).json();
        const std::string id = idOf(first, u"/usr/bin/helper"_s);
        QVERIFY(numberOf(first, u"/usr/bin/helper"_s, u"/usr/bin/helper Px -> helper,"_s) > 0);
        QVERIFY(numberOf(first, u"/usr/bin/helper"_s, u"/usr/bin/helper px -> helper,"_s) > 0);
        const int child = numberOf(first, u"/usr/bin/helper"_s, u"/usr/bin/helper Cx -> helper,"_s);
        const std::string inChild = suggest::rowId("tool//helper\tfile\t/srv/h r");
        const Outcome pass =
            desk.review({"--decide", inChild + "=1", "--decide", id + "=" + std::to_string(child),
                         "--output", desk.at("out")});
        QVERIFY2(pass.status == ExitStatus::Fine, pass.error.c_str());
        QCOMPARE(pass.json()[u"exerciseAgain"][0].toString(), u"tool//helper"_s);
        const std::string text = desk.tree().read("out/tool");
        QVERIFY2(text.contains("  profile helper flags=(complain) {\n")
                     && text.contains("/srv/h r,"),
                 text.c_str());

        const Outcome named = desk.review(
            {"--decide", id + "=named:helper", "--accept-defaults", "--output", desk.at("named")});
        QVERIFY2(named.status == ExitStatus::Fine, named.error.c_str());
        QVERIFY(desk.tree().read("named/tool").contains("  /usr/bin/helper Px -> helper,\n"));
        QVERIFY(desk.tree().read("named/helper").contains("/srv/h r,"));
    }

    void onlyWhatHappenedSinceCounts()
    {
        Desk desk;
        desk.log(reading(1, "/srv/old") + reading(500, "/srv/new"));
        const QJsonObject json = desk.review({"--since", "@1795458100"}).json();
        QCOMPARE(json[u"rows"].toArray().size(), 1);
        QCOMPARE(json[u"rows"][0][u"subject"].toString(), u"/srv/new"_s);
        QCOMPARE(desk.review({}).json()[u"rows"].toArray().size(), 1); // it is kept
    }

    void clockThatJumpsLosesNothing()
    {
        // Back by a day, by a reset serial, and to 1970 before the clock was set.
        Desk desk;
        const auto at = [](std::int64_t seconds, int serial, const std::string &name) {
            return std::format("Nov 24 08:00:00 host kernel: audit: type=1400 audit({}.000:{}): "
                               "apparmor=\"DENIED\" operation=\"open\" class=\"file\" "
                               "profile=\"tool\" name=\"{}\" pid=9 comm=\"tool\" "
                               "requested_mask=\"r\" denied_mask=\"r\" fsuid=1000 ouid=0\n",
                               seconds, serial, name);
        };
        desk.log(at(1'795'458'500, 900, "/srv/a") + at(1'795'372'100, 901, "/srv/a")
                 + at(1'795'458'501, 1, "/srv/a") + at(12, 2, "/srv/early")
                 + at(1'795'372'100, 902, "/srv/before"));
        const QJsonObject json = desk.review({"--since", "@1795458000"}).json();
        QCOMPARE(json[u"rows"].toArray().size(), 2);
        for (const QJsonValue &row : json[u"rows"].toArray()) {
            if (row[u"subject"].toString() != u"/srv/a")
                continue;
            QCOMPARE(row[u"count"].toInt(), 3);
            QCOMPARE(row[u"firstMs"].toInteger(), 1'795'372'100'000);
            QCOMPARE(row[u"lastMs"].toInteger(), 1'795'458'501'000);
        }
        QVERIFY(idOf(json, u"/srv/early"_s).size() == 12);
    }

    void damagedLinesAreShownOrCounted()
    {
        Desk desk;
        const std::string whole = reading(1, "/srv/a");
        desk.log(whole.substr(0, whole.find("srv/a") + 3) + '\n' // cut within the name
                 + reading(2, std::string(70'000, 'x'))          // longer than any record
                 + std::string("\0\0\0", 3) + reading(3, "/srv/" + std::string("n\0l", 3))
                 + std::string(200'000, '\0') + '\n' + reading(4, "/srv/b"));
        const Outcome pass = desk.review({"--accept-defaults", "--output", desk.at("out")});
        QVERIFY2(pass.status == ExitStatus::Fine, pass.error.c_str());
        const QJsonObject json = pass.json();
        QCOMPARE(json[u"log"][u"events"].toInt(), 4);
        int cut = 0;
        for (const QJsonValue &row : json[u"rows"].toArray())
            cut += row[u"reason"].toString() == u"truncated" ? 1 : 0;
        QCOMPARE(cut, 2);
        const std::string text = desk.tree().read("out/tool");
        QVERIFY(text.contains("  /srv/b r,\n"));
        QVERIFY(!text.contains('\0') && !text.contains("xxx"));
    }

    void profileThatDoesNotParseHoldsNoOtherUp()
    {
        Desk desk;
        desk.tree().file("policy/broken", "profile broken /usr/bin/broken {\n  /x r\n  /y r\n}\n");
        desk.log(reading(1, "/srv/a") + reading(2, "/srv/b", "broken"));
        const Outcome pass = desk.review({"--accept-defaults", "--output", desk.at("out")});
        QVERIFY2(pass.status == ExitStatus::Fine, pass.error.c_str());
        const QJsonObject json = pass.json();
        for (const QJsonValue &row : json[u"rows"].toArray()) {
            if (row[u"profile"].toString() == u"broken")
                QCOMPARE(row[u"reason"].toString(), u"broken-file"_s);
        }
        QVERIFY(desk.tree().read("out/tool").contains("/srv/a r,"));
        QVERIFY(!std::filesystem::exists(desk.at("out/broken")));
    }

    void wrongDecisionsAreToldAndNothingIsKept()
    {
        Desk desk;
        desk.log(reading(1, "/srv/a"));
        const std::string id = idOf(
            runWith({"review", "--json", "--log", desk.at("kern.log"), "--base", desk.at("policy")})
                .json(),
            u"/srv/a"_s);
        for (const std::string &choice :
             {id + "=99", id + "=0", id + "=frob", "nonsense=1"s, id + "=named:x"}) {
            const Outcome pass = desk.review({"--decide", choice});
            QVERIFY(pass.status == ExitStatus::WrongUse);
            QVERIFY(pass.json().contains("errors"_L1) && !pass.error.empty());
        }
        const Outcome broken =
            desk.review({"--decide", id + "=/srv/{a r,", "--output", desk.at("out")});
        QVERIFY(broken.status == ExitStatus::NotReadable);
        QVERIFY(!std::filesystem::exists(desk.at("home/s")));
        QVERIFY(!std::filesystem::exists(desk.at("out/tool")));
    }

    void damagedSessionIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another file") << QByteArray("root:x:0:0\n");
        QTest::newRow("a later version") << QByteArray("pavise-session\t2\n");
        QTest::newRow("cut") << QByteArray("pavise-session\t1\ndecision\tk\tacc");
        QTest::newRow("a number that is none") << QByteArray("pavise-session\t1\nsince\t1e9\n");
        QTest::newRow("too large") << QByteArray(9'000'000, 'x');
    }

    void damagedSessionIsLeftAlone()
    {
        QFETCH(const QByteArray, bytes);
        Desk desk;
        desk.log(reading(1, "/srv/a"));
        desk.tree().file("home/s", {bytes.data(), static_cast<std::size_t>(bytes.size())});
        const Outcome pass = desk.review({});
        QVERIFY(pass.status == ExitStatus::NotReadable);
        QVERIFY(pass.error.contains("home/s"));
        QCOMPARE(QByteArray::fromStdString(desk.tree().read("home/s")), bytes);
    }

    void twoWindowsDoNotUndoEachOther()
    {
        const Desk desk;
        auto first = suggest::readSession(desk.at("home/s")).value();
        auto second = suggest::readSession(desk.at("home/s")).value();
        first.session.decisions["a"] = {.kind = suggest::Decision::Kind::Mute, .candidate = {}};
        QVERIFY(suggest::writeSession(desk.at("home/s"), first).has_value());
        QVERIFY(suggest::writeSession(desk.at("home/s"), first).has_value());
        second.session.decisions[std::string("b\0\t\n\\", 5)] = {
            .kind = suggest::Decision::Kind::Mute, .candidate = {}};
        const auto lost = suggest::writeSession(desk.at("home/s"), second);
        QVERIFY(!lost.has_value());
        QVERIFY(lost.error().code == text::DiagnosticCode::FileExists);
        second = suggest::readSession(desk.at("home/s")).value();
        QVERIFY(second.session.decisions.contains("a"));
        second.session.decisions[std::string("b\0\t\n\\", 5)] = {
            .kind = suggest::Decision::Kind::Mute, .candidate = {}};
        QVERIFY(suggest::writeSession(desk.at("home/s"), second).has_value());
        QVERIFY(suggest::readSession(desk.at("home/s"))
                    .value()
                    .session.decisions.contains(std::string("b\0\t\n\\", 5)));
        QVERIFY(!suggest::readSession(desk.at("no/where/s")).has_value());
    }

    void momentsAreUnderstood()
    {
        QCOMPARE(momentOf("@5").value_or(0), 5000);
        QCOMPARE(momentOf("2026-11-24T09:30Z").value_or(0), 1'795'512'600'000);
        QCOMPARE(momentOf("2026-11-24 09:30:05Z").value_or(0), 1'795'512'605'000);
        QCOMPARE(momentOf("2026-11-24Z").value_or(0), 1'795'478'400'000);
        QVERIFY(momentOf("now").value_or(0) > 1'700'000'000'000);
        QVERIFY(momentOf("2026-11-24").has_value());
        for (const char *words : {"", "@", "@x", "-5", "2026", "2026-13-01", "2026-02-30",
                                  "2026-11-24T", "2026-11-24T25:00", "2026-11-24T09:30:99",
                                  "2026-11-24T09:30 ", "tomorrow", "@99999999999999999999"})
            QVERIFY2(!momentOf(words).has_value(), words);
    }

    void newProfileIsPrintedAndWritten()
    {
        const Desk desk;
        const tests::FakeTree &tree = desk.tree();
        tree.file("usr/bin/dash",
                  "\x7f"
                  "ELF");
        tree.file("usr/bin/new", "#!/usr/bin/dash\n");
        for (const char *name : {"usr/bin/dash", "usr/bin/new"})
            QCOMPARE(::chmod(desk.at(name).c_str(), 04755), 0);
        tree.file("var/lib/dpkg/info/new.list", "/.\n/usr/bin/new\n");
        const std::vector<std::string> words = {"new-profile", "new",    "--root",
                                                desk.at(""),   "--base", desk.at("policy")};
        const Outcome printed = runWith(words);
        QVERIFY2(printed.status == ExitStatus::Fine, printed.error.c_str());
        QVERIFY(printed.out.starts_with("# /usr/bin/new is a script of the package new\n"));
        QVERIFY(printed.out.contains("# it is run by /usr/bin/dash\n"));
        QVERIFY(printed.out.contains("setuid"));
        QVERIFY(printed.out.contains("# abstractions/base: "));
        QVERIFY(printed.out.contains("\nprofile new /usr/bin/new flags=(complain) {\n"));
        // What the shell puts into a file is a profile.
        tree.file("policy/usr.bin.new", printed.out);
        QVERIFY(runWith({"check", desk.at("policy/usr.bin.new")}).status == ExitStatus::Fine);
        std::filesystem::remove(desk.at("policy/usr.bin.new"));

        std::vector<std::string> writing = words;
        writing.insert(writing.end(), {"--output", desk.at("out")});
        QVERIFY(runWith(writing).status == ExitStatus::Fine);
        const std::string text = tree.read("out/usr.bin.new");
        QVERIFY(printed.out.ends_with(text) && text.starts_with("abi "));
        const Outcome again = runWith(writing);
        QVERIFY(again.status == ExitStatus::NotReadable); // nothing is overwritten
        QCOMPARE(tree.read("out/usr.bin.new"), text);

        std::vector<std::string> json = words;
        json.emplace_back("--json");
        const QJsonObject object = runWith(json).json();
        QCOMPARE(object[u"program"][u"setuid"].toBool(), true);
        QCOMPARE(object[u"fileName"].toString(), u"usr.bin.new"_s);
        QCOMPARE(object[u"text"].toString().toStdString(), text);
    }

    void sourcesSayWhatTheyAreGoodFor()
    {
        const Desk desk;
        desk.tree().file("sys/var/log/kern.log", reading(1, "/a") + "x\n");
        desk.tree().file("sys/var/log/syslog", "x\n");
        const Outcome text = runWith({"sources", "--root", desk.at("sys")});
        QVERIFY(text.status == ExitStatus::Fine);
        QVERIFY(text.out.contains("kern.log can be read: 1 of 2 lines at its start"));
        QVERIFY(text.out.contains("syslog holds no AppArmor record: 0 of 1 lines"));
        QVERIFY(text.out.contains("audit.log is not there\n"));
        const QJsonArray sources =
            runWith({"sources", "--json", "--root", desk.at("sys")}).json()[u"sources"].toArray();
        QCOMPARE(sources.size(), 6);
        QCOMPARE(sources[2][u"records"].toInt(), 1);
        QCOMPARE(sources[0][u"advice"].toString(), u"install"_s);
    }

    void newProfileSaysWhyThereIsNone()
    {
        const Desk desk;
        desk.tree().file("usr/bin/tool", "#!/bin/sh\n");
        desk.tree().file("usr/bin/data", "x");
        QCOMPARE(::chmod(desk.at("usr/bin/tool").c_str(), 0755), 0);
        const auto made = [&desk](const std::string &program) {
            return runWith(
                {"new-profile", program, "--root", desk.at(""), "--base", desk.at("policy")});
        };
        QVERIFY(made("/usr/bin/tool").status == ExitStatus::FoundErrors);
        QVERIFY(made("/usr/bin/tool").error.contains("a profile already: tool"));
        QVERIFY(made("/usr/bin/data").status == ExitStatus::FoundErrors);
        QVERIFY(made("/nowhere").status == ExitStatus::NotReadable);
        QVERIFY(made("/usr/bin/tool").out.empty());
    }
};

QTEST_APPLESS_MAIN(TestLearningCommands)
#include "tst_learning_commands.moc"
