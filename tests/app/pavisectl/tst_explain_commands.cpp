// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The commands that explain and compare, over a tree that stands in for a system.

#include "app/pavisectl/command_line.h"
#include "core/explain/question/access_words.h"
#include "tests/app/pavisectl/run_command.h"
#include "tests/fake_tree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <string>
#include <vector>

using namespace pavise;
using namespace pavise::ctl;
using pavise::explain::parseAccess;
using namespace Qt::StringLiterals;

class TestExplainCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_tree.file("etc/apparmor.d/abstractions/a", "owner @{HOME}/.ssh/* r,\n");
        m_tree.file("etc/apparmor.d/tunables/t", "@{HOME}=/home/*/ /root/\n");
        m_tree.file("etc/apparmor.d/app",
                    "include <tunables/t>\nprofile app /usr/bin/app {\n"
                    "  include <abstractions/a>\n  /etc/app/** r,\n"
                    "  deny /etc/app/secret r,\n  /usr/bin/tool Px -> tool,\n"
                    "  capability kill,\n}\n");
        m_tree.file("etc/apparmor.d/tool", "profile tool /usr/bin/tool {\n  /bin/sh Ux,\n}\n");
        m_tree.file("app.new",
                    "include <tunables/t>\nprofile app /usr/bin/app {\n"
                    "  include <abstractions/a>\n  /etc/app/* r,\n"
                    "  deny /etc/app/secret r,\n  /usr/bin/tool Px -> tool,\n"
                    "  capability kill,\n}\n");
        m_tree.file("a.new", "owner @{HOME}/.ssh/* r,\nowner @{HOME}/.gnupg/** r,\n");
        m_tree.file("log",
                    "Nov 23 21:00:00 host kernel: audit: type=1400 audit(1795458439.047:1): "
                    "apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"app\" "
                    "name=\"/etc/app/x\" pid=1 comm=\"c\" requested_mask=\"r\" denied_mask=\"r\" "
                    "fsuid=1000 ouid=0\n"
                    "Nov 23 21:00:00 host kernel: audit: type=1400 audit(1795458439.047:2): "
                    "apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"app\" "
                    "name=\"/etc/other\" pid=1 comm=\"c\" requested_mask=\"r\" denied_mask=\"r\" "
                    "fsuid=1000 ouid=0\n");
    }

    void explains()
    {
        const auto json = ask({"app", "file", "/home/anna/.ssh/id", "r", "--owner"}).json();
        QCOMPARE(json["verdict"_L1].toString(), u"allowed"_s);
        const QJsonObject rule = json["rules"_L1].toArray().at(0).toObject();
        QCOMPARE(rule["effect"_L1].toString(), u"allows"_s);
        QVERIFY(rule["file"_L1].toString().endsWith(u"/abstractions/a"_s));
        QCOMPARE(rule["line"_L1].toInt(), 1);
        QCOMPARE(rule["includedFrom"_L1].toArray().size(), 1);
        const QJsonObject variable = rule["variables"_L1].toArray().at(0).toObject();
        QCOMPARE(variable["name"_L1].toString(), u"@{HOME}"_s);
        QCOMPARE(variable["values"_L1].toArray(), (QJsonArray{u"/home/*/"_s}));

        const Outcome others = ask({"app", "file", "/home/anna/.ssh/id", "r"});
        QVERIFY(others.status == ExitStatus::FoundErrors);
        QCOMPARE(others.json()["nearest"_L1].toArray().at(0)["why"_L1].toString(),
                 u"owners-only"_s);
        const Outcome silent = ask({"app", "file", "/etc/app/secret", "r"});
        QCOMPARE(silent.json()["verdict"_L1].toString(), u"denied-silently"_s);
        QCOMPARE(silent.json()["rules"_L1].toArray().size(), 2);
        const QJsonObject exec = ask({"app", "exec", "/usr/bin/tool"}).json()["exec"_L1].toObject();
        QCOMPARE(exec["profile"_L1].toString(), u"tool"_s);
        QVERIFY(ask({"app", "capability", "kill"}).status == ExitStatus::Fine);
        QVERIFY(ask({"app", "file", "/etc/app/x", "r"}).json()["kernel"_L1].isNull());
    }

    void explainsInWords()
    {
        const Outcome text =
            runWith({"explain", "--root", m_tree.root(), "app", "file", "/etc/app/secret", "r"});
        QVERIFY(text.out.starts_with("app: file r /etc/app/secret: denied, and not logged\n"));
        QVERIFY(text.out.find(":5: deny /etc/app/secret r\n") != std::string::npos);
    }

    void saysWhatIsWrongWithAQuestion_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no class") << QStringList{u"app"_s};
        QTest::newRow("unknown class") << QStringList{u"app"_s, u"fil"_s, u"/a"_s, u"r"_s};
        QTest::newRow("no permission") << QStringList{u"app"_s, u"file"_s, u"/a"_s};
        QTest::newRow("bad permission") << QStringList{u"app"_s, u"file"_s, u"/a"_s, u"z"_s};
        QTest::newRow("too many words")
            << QStringList{u"app"_s, u"file"_s, u"/a"_s, u"r"_s, u"w"_s};
        QTest::newRow("bad key") << QStringList{u"app"_s, u"mount"_s, u"/a/"_s, u"divice=x"_s};
        QTest::newRow("bad signal")
            << QStringList{u"app"_s, u"signal"_s, u"send"_s, u"trem"_s, u"x"_s};
    }

    void saysWhatIsWrongWithAQuestion()
    {
        QFETCH(const QStringList, words);
        std::vector<std::string> all;
        for (const QString &word : words)
            all.push_back(word.toStdString());
        const Outcome outcome = ask(all);
        QVERIFY(outcome.status == ExitStatus::WrongUse);
        QVERIFY(!outcome.error.empty());
    }

    void readsAQuestionOfEveryClass()
    {
        const std::vector<std::vector<std::string>> questions = {
            {"file", "/a", "rw"},
            {"exec", "/a"},
            {"link", "/a", "/b"},
            {"change_profile", "x", "/bin/x"},
            {"capability", "sys_admin"},
            {"network", "inet", "stream"},
            {"unix", "stream", "connect,send", "peer_addr=@x", "peer=y"},
            {"dbus", "send", "bus=session", "path=/x"},
            {"signal", "send", "term", "x"},
            {"ptrace", "trace", "x"},
            {"mount", "/a/", "device=/b", "options=ro,bind"},
            {"umount", "/a/"},
            {"pivot_root", "/a/", "/b/"},
            {"userns"},
            {"mqueue", "/q", "read"},
            {"io_uring", "sqpoll"},
            {"rlimit", "nofile", "10"}};
        for (const auto &words : questions) {
            const auto access = parseAccess(words, false);
            QVERIFY2(access.has_value(), words.front().c_str());
            QVERIFY(explain::requested(*access) != 0);
        }
    }

    void comparesTwoFiles()
    {
        const std::string app = m_tree.at("etc/apparmor.d/app");
        QVERIFY(runWith({"diff", "--root", m_tree.root(), app, app}).status == ExitStatus::Fine);
        const Outcome outcome =
            runWith({"diff", "--json", "--root", m_tree.root(), app, m_tree.at("app.new")});
        QVERIFY(outcome.status == ExitStatus::FoundErrors);
        QVERIFY(!outcome.json()["equal"_L1].toBool());
        const QJsonObject change =
            outcome.json()["profiles"_L1].toArray().at(0)["changes"_L1].toArray().at(0).toObject();
        QCOMPARE(change["kind"_L1].toString(), u"denied"_s);
        QVERIFY(change["example"_L1]["path"_L1].toString().startsWith(u"/etc/app/"_s));
        QCOMPARE(change["rules"_L1].toArray().at(0)["rule"_L1].toString(), u"/etc/app/** r"_s);
    }

    void rehearsesRecordedEvents()
    {
        const Outcome outcome = runWith({"dry-run", "--json", "--root", m_tree.root(), "--log",
                                         m_tree.at("log"), m_tree.at("etc/apparmor.d/app")});
        QVERIFY(outcome.status == ExitStatus::Fine);
        QCOMPARE(outcome.json()["counts"_L1]["fixed"_L1].toInt(), 1);
        QCOMPARE(outcome.json()["counts"_L1]["still-denied"_L1].toInt(), 1);
    }

    void tellsWhatCanBeReached()
    {
        const Outcome outcome =
            runWith({"reach", "--json", "--root", m_tree.root(), m_tree.at("etc/apparmor.d/app")});
        const QJsonArray targets =
            outcome.json()["profiles"_L1].toArray().at(0)["targets"_L1].toArray();
        QCOMPARE(targets.size(), 1);
        QCOMPARE(targets.at(0)["danger"_L1].toString(), u"secrets"_s);
        QCOMPARE(targets.at(0)["rules"_L1].toArray().at(0)["rule"_L1].toString(),
                 u"owner @{HOME}/.ssh/* r"_s);
    }

    void followsTransitions()
    {
        const Outcome outcome =
            runWith({"transitions", "--json", "--root", m_tree.root(), "app", "unconfined"});
        const QJsonArray way = outcome.json()["transitions"_L1].toArray();
        QCOMPARE(way.size(), 2);
        QCOMPARE(way.at(0)["to"_L1].toString(), u"tool"_s);
        QCOMPARE(way.at(1)["to"_L1].toString(), u"unconfined"_s);
        QVERIFY(runWith({"transitions", "--svg", "--root", m_tree.root()}).out.starts_with("<svg"));
        QVERIFY(runWith({"transitions", "--root", m_tree.root(), "nobody"}).status
                == ExitStatus::NotReadable);
    }

    void tellsWhomAnEditConcerns()
    {
        const Outcome outcome = runWith(
            {"impact", "--json", "--root", m_tree.root(), "abstractions/a", m_tree.at("a.new")});
        QVERIFY(outcome.status == ExitStatus::Fine);
        const QJsonObject file = outcome.json()["files"_L1].toArray().at(0).toObject();
        const QJsonObject changed = file["changed"_L1].toArray().at(0).toObject();
        QCOMPARE(changed["name"_L1].toString(), u"app"_s);
        // Each change says which rule brings it.
        const QJsonArray changes = changed["changes"_L1].toArray();
        QVERIFY(!changes.isEmpty());
        for (const auto &change : changes) {
            const QJsonArray rules = change.toObject()["rules"_L1].toArray();
            QVERIFY(!rules.isEmpty());
            QVERIFY(rules.at(0).toObject()["file"_L1].toString().endsWith("abstractions/a"_L1));
        }
        const Outcome words =
            runWith({"impact", "--root", m_tree.root(), "abstractions/a", m_tree.at("a.new")});
        QVERIFY2(words.out.contains("abstractions/a:"), words.out.c_str());
    }

    void tellsMachinesApart()
    {
        const auto line = [](const char *host, int serial) {
            return "Nov 23 21:00:00 " + std::string(host)
                + " kernel: audit: type=1400 audit(1795458439.047:" + std::to_string(serial)
                + "): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"app\" "
                  "name=\"/etc/other\" pid=1 comm=\"c\" requested_mask=\"r\" "
                  "denied_mask=\"r\" fsuid=1000 ouid=0\n";
        };
        m_tree.file("merged", line("web1", 1) + line("web2", 2) + line("web2", 3));
        const auto events = [&](std::vector<std::string> words) {
            words.insert(words.begin(), {"events", "--log", m_tree.at("merged")});
            return runWith(words);
        };
        QVERIFY(events({}).out.contains(" on web1 web2"));
        const auto json = events({"--json", "--host", "web2"}).json();
        QCOMPARE(json["groups"_L1].toArray().at(0)["count"_L1].toInt(), 2);
        QVERIFY(!events({"--host", "web1"}).out.contains("web2"));
        QVERIFY(events({"--each", "--host", "web2"}).out.contains("Z web2 denied"));
        QVERIFY(events({"--host", "web3"}).out.starts_with("0 events"));
    }

    void judgesRules()
    {
        const Outcome outcome = runWith({"rules", "--json", "--cost", "--log", m_tree.at("log"),
                                         "--root", m_tree.root(), "app"});
        QVERIFY2(outcome.status == ExitStatus::Fine, outcome.error.c_str());
        const QJsonObject profile = outcome.json()["profiles"_L1].toArray().at(0).toObject();
        QVERIFY(profile["states"_L1].toInt() > 20);
        const QJsonArray rules = profile["rules"_L1].toArray();
        const auto rule = [&](QLatin1StringView text) {
            for (const auto &each : rules) {
                if (each["rule"_L1].toString() == text)
                    return each.toObject();
            }
            return QJsonObject();
        };
        QCOMPARE(rule("/etc/app/** r"_L1)["uses"_L1].toInt(), 1);
        QVERIFY(rule("/etc/app/** r"_L1)["states"_L1].toInt() > 0);
        QCOMPARE(rule("capability kill"_L1)["uses"_L1].toInt(), 0);
        const QJsonArray opens = rule("owner @{HOME}/.ssh/* r"_L1)["opens"_L1].toArray();
        QVERIFY(!opens.isEmpty());
        QCOMPARE(opens.at(0)["danger"_L1].toString(), u"secrets"_s);
    }

    void saysWhatIsSilenced()
    {
        const auto json = runWith({"silenced", "--json", "--root", m_tree.root(), "app"}).json();
        const QJsonArray found = json["profiles"_L1].toArray().at(0)["silenced"_L1].toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0)["example"_L1]["path"_L1].toString(), u"/etc/app/secret"_s);
        QCOMPARE(found.at(0)["rules"_L1].toArray().size(), 1);
    }

    void reportsWithoutNames()
    {
        m_tree.file("etc/passwd",
                    "root:x:0:0::/root:/bin/sh\nanna:x:1000:1000::/home/anna:/bin/sh\n");
        m_tree.file("etc/hostname", "host\n");
        m_tree.file("names",
                    "Nov 23 21:00:00 host kernel: audit: type=1400 audit(1795458439.047:3): "
                    "apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"app\" "
                    "name=\"/home/anna/<b>,annas\" pid=1 comm=\"c\" requested_mask=\"r\" "
                    "denied_mask=\"r\" fsuid=1000 ouid=0\n");
        const auto report = [&](std::vector<std::string> words) {
            words.insert(words.begin(),
                         {"report", "--log", m_tree.at("names"), "--root", m_tree.root()});
            return runWith(words).out;
        };
        const std::string open = report({});
        QVERIFY(open.starts_with("<!DOCTYPE html>"));
        QVERIFY(open.contains("<td>/home/anna/&lt;b&gt;,annas</td>"));
        QVERIFY(open.contains("<td>host</td>"));
        const std::string masked = report({"--mask"});
        QVERIFY(masked.contains("<td>/home/user1/&lt;b&gt;,annas</td>"));
        QVERIFY(!masked.contains("<td>host</td>"));
        QVERIFY(report({"--mask", "--csv"}).contains("\"/home/user1/<b>,annas\""));
        const auto json =
            QJsonDocument::fromJson(QByteArray::fromStdString(report({"--json", "--mask"})))
                .object();
        QCOMPARE(json["machine"_L1].toString(), u"machine"_s);
        QCOMPARE(json["events"_L1].toArray().at(0)["machine"_L1].toString(), u"machine"_s);
    }

    void exports()
    {
        const auto files = [&](const char *form) {
            return runWith({"export", "--as", form, "--maintainer", "Anna <anna@pavise.org>",
                            "--output", m_tree.at(form), "--root", m_tree.root(), "app", "tool"});
        };
        QVERIFY(files("ansible").status == ExitStatus::Fine);
        QCOMPARE(m_tree.read("ansible/files/app"), m_tree.read("etc/apparmor.d/app"));
        QVERIFY(files("ansible").status == ExitStatus::NotReadable); // Nothing is overwritten.
        QVERIFY(files("deb").status == ExitStatus::Fine);
        QVERIFY(m_tree.read("deb/debian/install").starts_with("profiles/app etc/apparmor.d\n"));
        const Outcome objects = files("spo");
        QVERIFY(objects.status == ExitStatus::Fine);
        QVERIFY(objects.error.contains("app: What deny rules refuse"));
        QVERIFY(m_tree.read("spo/tool.yaml").contains("kind: AppArmorProfile\n"));
        QVERIFY(runWith({"export", "--as", "rpm", "--output", "x", "app"}).status
                == ExitStatus::WrongUse);
    }

    void tellsWhatIsNotLoaded()
    {
        const Outcome outcome = runWith({"state", "--json", "--root", m_tree.root(), "tool"});
        const QJsonObject state = outcome.json()["profiles"_L1].toArray().at(0).toObject();
        QCOMPARE(state["name"_L1].toString(), u"tool"_s);
        QVERIFY(state["state"_L1].toString() != u"same"_s);
        QVERIFY(outcome.status != ExitStatus::Fine);
    }

private:
    [[nodiscard]] Outcome ask(std::vector<std::string> words) const
    {
        words.insert(words.begin(), {"explain", "--json", "--root", m_tree.root()});
        return runWith(words);
    }

    tests::FakeTree m_tree;
};

QTEST_APPLESS_MAIN(TestExplainCommands)
#include "tst_explain_commands.moc"
