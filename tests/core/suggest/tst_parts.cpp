// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The parts that proposals are made of: path forms, patterns, severity, made-up profiles,
/// sessions.

#include "core/policy/names/names.h"
#include "core/suggest/candidates/file_rules.h"
#include "core/suggest/candidates/path_form.h"
#include "core/suggest/candidates/path_glob.h"
#include "core/suggest/candidates/rule_words.h"
#include "core/suggest/program/null_profile.h"
#include "core/suggest/session.h"
#include "core/suggest/severity.h"
#include "core/text/bytes.h"

#include <QTest>

#include <set>

using namespace pavise;
using namespace pavise::suggest;
using namespace pavise::policy::file_permission;

namespace {

VariableValues stock()
{
    VariableValues values;
    values["HOME"] = {"/home//*/", "/root/"};
    for (const char *name : {"PROC", "run", "sys", "pid", "tid", "uid", "int", "multiarch", "hex4",
                             "hex8", "hex12", "hex32", "hex64", "rand6", "rand8", "rand10"})
        values[name] = {"x"};
    return values;
}

std::string pattern(std::string_view path, std::vector<std::int64_t> pids = {})
{
    return pathForm(path, PathDetail::Pattern, stock(), pids).word;
}

} // namespace

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsGetTheNamesThatThePreambleHas_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char *path, const char *word) {
            QTest::newRow(path) << QByteArray(path) << QByteArray(word);
        };
        row("/home/u/.bashrc", "@{HOME}/.bashrc");
        row("/home/u/", "@{HOME}/");
        row("/root/.profile", "@{HOME}/.profile");
        row("/home/", "/home/");
        row("/homes/u/x", "/homes/u/x");
        row("/run/nginx.pid", "@{run}/nginx.pid");
        row("/var/run/user/1000/bus", "@{run}/user/@{uid}/bus");
        row("/run/user/x/bus", "@{run}/user/x/bus");
        row("/proc/12/task/13/comm", "@{PROC}/@{pid}/task/@{tid}/comm");
        row("/proc/sys/kernel/osrelease", "@{PROC}/sys/kernel/osrelease");
        row("/sys/devices/x", "@{sys}/devices/x");
        row("/usr/lib/x86_64-linux-gnu/libz.so.1.3", "/usr/lib/@{multiarch}/libz.so.*");
        row("/usr/share/perl/5.40.1/x.pm", "/usr/share/perl/5.@{int}.@{int}/x.pm");
        row("/etc/app-1.2/x", "/etc/app-1.2/x"); // not of a package
        row("/usr/lib/app/config.sqlite", "/usr/lib/app/config.sqlite");
        row("/tmp/readme", "/tmp/readme");
        row("/tmp/x-AbC123", "/tmp/x-@{rand6}");
        row("/srv/report.docx17", "/srv/report.docx17");
        row("/srv/deadbeefdeadbeefdeadbeefdeadbeef", "/srv/deadbeefdeadbeefdeadbeefdeadbeef");
        row("/srv/0eadbeefdeadbeefdeadbeefdeadbeef", "/srv/@{hex32}");
        row("/tmp/a*b", "/tmp/a\\*b");
        row("/tmp/@{HOME}", "/tmp/@\\{HOME\\}");
        row("/tmp/caf\xc3\xa9", "/tmp/caf\xc3\xa9");
        row("/tmp/caf\xe9", "/tmp/caf\\351");
    }

    void pathsGetTheNamesThatThePreambleHas()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, word);
        QCOMPARE(QByteArray::fromStdString(pattern(path.toStdString())), word);
        // Without variables nothing is made up.
        const PathForm bare = pathForm(path.toStdString(), PathDetail::Variable, {}, {});
        QVERIFY(!bare.word.contains("@{"));
    }

    void ownPidIsAPattern()
    {
        QCOMPARE(pattern("/tmp/app-4711.lock", {4711}), std::string("/tmp/app-@{pid}.lock"));
        QCOMPARE(pattern("/tmp/app-4711.lock", {12}), std::string("/tmp/app-4711.lock"));
    }

    void globsMatchAsTheCompilerHasIt()
    {
        QVERIFY(globMatches("/a/*", "/a/b"));
        QVERIFY(!globMatches("/a/*", "/a/b/c"));
        QVERIFY(globMatches("/a/**", "/a/b/c"));
        QVERIFY(globMatches("/{usr/,}bin/x", "/bin/x"));
        QVERIFY(globMatches("/{a,b{c,d}}/[^x-z]?", "/bd/ab"));
        QVERIFY(!globMatches("/{a,b{c,d}}/[^x-z]?", "/bd/xb"));
        QVERIFY(globMatches("/a\\*b", "/a*b"));
        QCOMPARE(globPrefix("/home/*", "/home/u/x").value_or(0), std::size_t{7});
        // Nothing takes for ever.
        const std::string hostile = "/" + std::string(60, '*') + "{*,**}{*,**}{*,**}x";
        QVERIFY(!globMatches(hostile, "/" + std::string(3000, 'a')));
        for (const std::string broken : {"{", "{a", "[", "[a", "\\", "{{{,,,", "}", "**{", "[^]"}) {
            (void)globMatches(broken, "/a");
            (void)globExample(broken);
        }
        QCOMPARE(globExample("/{a,b}/[xy]*/**.z").path, std::string("/a/xx/x.z"));
    }

    void everyCapabilityHasALevelAndAReason()
    {
        std::set<std::string_view> reasons;
        for (const std::string_view name : policy::capabilityNames()) {
            const Severity severity = capabilitySeverity(name);
            QVERIFY(severity.level <= 10);
            QVERIFY2(severity.reason != capabilitySeverity("unheard_of").reason, name.data());
        }
        QCOMPARE(capabilitySeverity("sys_admin").level, std::uint8_t{10});
        QCOMPARE(capabilitySeverity("net_admin").level, std::uint8_t{8});
    }

    void severityTellsSecretsFromTheRest()
    {
        QVERIFY(fileSeverity("/etc/shadow", kRead).level >= 9);
        QVERIFY(fileSeverity("/home/u/.ssh/id_rsa", kRead).level >= 9);
        QVERIFY(fileSeverity("/usr/share/x", kRead).level <= 1);
        QVERIFY(fileSeverity("/usr/bin/x", kWrite).level >= 9);
        QVERIFY(fileSeverity("/dev/null", kRead | kWrite).level == 0);
        // A folder is as bad as the worst below it, and code from where people write is bad.
        QVERIFY(fileSeverity("/etc/", kRead, true).level >= 9);
        QVERIFY(fileSeverity("/home/u/", kRead, true).level >= 9);
        QVERIFY(fileSeverity("/", kRead, true).level == 10);
        QVERIFY(fileSeverity("/home/u/.config/app/", kRead | kWrite, true).level < kSensitive);
        QVERIFY(fileSeverity("/tmp/x", kMmap).level >= 6);
        QVERIFY(execSeverity("/usr/bin/bash").level > execSeverity("/usr/bin/ls").level);
    }

    void masksBecomePermissions()
    {
        QCOMPARE(fileLetters(permissionsOfMask("wc")), std::string("w"));
        QCOMPARE(fileLetters(permissionsOfMask("rmx")), std::string("mr"));
        QCOMPARE(fileLetters(permissionsOfMask("ac")), std::string("w"));
        QCOMPARE(fileLetters(permissionsOfMask("a")), std::string("a"));
        QCOMPARE(fileLetters(permissionsOfMask("r::")), std::string("r"));
        QCOMPARE(permissionsOfMask("x"), kExec);
    }

    void chainsAreTakenApart()
    {
        QCOMPARE(chainOf("app").steps.size(), std::size_t{0});
        const ProfileChain chain = chainOf("a//b//null-/bin/x_u//null-/bin/y//null-hat");
        QCOMPARE(chain.base, std::string("a//b"));
        QCOMPARE(chain.steps, (std::vector<std::string>{"/bin/x_u", "/bin/y", "hat"}));
        QCOMPARE(withoutNamespace(":ns://name"), std::string_view("name"));
        QCOMPARE(withoutNamespace(":ns:name"), std::string_view("name"));
        QCOMPARE(withoutNamespace("a//&b"), std::string_view("a"));

        Homes homes;
        homes.set("a//b", "/bin/x_u", "a//b");
        homes.set("a//b", "/bin/y", "other");
        QVERIFY(!homes.of(chain));
        QCOMPARE(homes.of(chain, 2).value_or(""), std::string("other"));
        homes.set("other", "hat", "");
        QVERIFY(!homes.of(chain));
    }

    void sessionSurvivesASave()
    {
        Session session;
        session.profiles = {"app", "b\tc\nd\\e"};
        session.since = 1'795'458'439'047;
        session.passes = {{.time = 1, .newRows = 2, .openRows = 3, .events = 4}};
        session.seen = {"k1", "app\tfile\t/x\xe9 r"};
        session.decisions["app\tfile\t/x r"] = {.kind = Decision::Kind::Accept,
                                                .candidate = {.kind = CandidateKind::ExecChild,
                                                              .rules = {"/x Cx -> x,", "/y r,"},
                                                              .target = "x",
                                                              .severity = {}}};
        session.decisions["m"] = {.kind = Decision::Kind::Mute, .candidate = {}};
        const std::string text = toText(session);
        const auto read = sessionFromText(text);
        QVERIFY(read.has_value());
        QCOMPARE(toText(*read), text);
        QCOMPARE(read->profiles, session.profiles);
        QVERIFY(read->passes == session.passes);
        QVERIFY(read->seen == session.seen);
        QCOMPARE(read->decisions.at("app\tfile\t/x r").candidate.rules.size(), std::size_t{2});
        QCOMPARE(read->decisions.at("app\tfile\t/x r").candidate.target, std::string("x"));
    }

    void brokenSessionIsRefusedWithItsLine()
    {
        const auto lineOf = [](std::string_view text) {
            const auto read = sessionFromText(text);
            return read ? std::string("fine") : read.error().args.at(0);
        };
        QCOMPARE(lineOf(""), std::string("1"));
        QCOMPARE(lineOf("pavise-session\t2\n"), std::string("1"));
        QCOMPARE(lineOf("pavise-session\t1\nsince\tx\n"), std::string("2"));
        QCOMPARE(lineOf("pavise-session\t1\n\nseen\ta\\q\n"), std::string("3"));
        QCOMPARE(lineOf("pavise-session\t1\ndecision\tk\taccept\tno-such\t\t/x r,\n"),
                 std::string("2"));
        QCOMPARE(lineOf("pavise-session\t1\nunheard\tof\n"), std::string("fine"));
    }
};

QTEST_APPLESS_MAIN(TestParts)
#include "tst_parts.moc"
