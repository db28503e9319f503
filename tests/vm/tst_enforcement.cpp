// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A profile's whole life on a real kernel: applied through the real helper on a real system bus
/// with real polkit, obeyed by a real program, seen in the log, changed while the program runs.
///
/// The slots are one story, in this order.

#include "tests/vm/guest_commands.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace pavise::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"log-follower"_s;
const QString kPublic = u"/srv/notes/public.txt"_s;
const QString kPrivate = u"/srv/notes/private.txt"_s;

/// A profile for coreutils' tail that lets it read this.
QByteArray profileReading(const QByteArray &paths)
{
    return "abi <abi/4.0>,\n"
           "include <tunables/global>\n"
           "profile log-follower /usr/bin/tail {\n"
           "  include <abstractions/base>\n"
           "  /usr/bin/tail mr,\n"
           "  "
        + paths + " r,\n}\n";
}

Ran tail(const QString &path)
{
    return run({u"/usr/bin/tail"_s, u"--lines=1"_s, path});
}

} // namespace

class TestEnforcement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        writeFile(kPublic, "public\n");
        writeFile(kPrivate, "private\n");
    }

    void busStartsTheHelper()
    {
        const Ran ran = askHelper(u"anna"_s, {u"version"_s});
        QVERIFY2(ran.status == 0, (ran.output + ran.errors).constData());
        QVERIFY2(ran.output.startsWith("api "), ran.output.constData());
    }

    void withoutProfileAllIsAllowed() { QCOMPARE(tail(kPrivate).output, "private\n"); }

    void unauthorisedUserChangesNothing()
    {
        const Ran ran = askHelper(u"bert"_s, {u"apply"_s, kFile}, profileReading("/srv/notes/*"));
        QCOMPARE(ran.status, 1);
        QVERIFY(!QFile::exists(u"/etc/apparmor.d/"_s + kFile));
        QCOMPARE(modeInKernel("log-follower"), QByteArray());
    }

    void helperSavesAndLoadsTheProfile()
    {
        const QByteArray text = profileReading("/srv/notes/public.txt");
        QVERIFY(applied(kFile, text));
        QCOMPARE(readFile(u"/etc/apparmor.d/"_s + kFile), text);
        QCOMPARE(modeInKernel("log-follower"), "enforce");
    }

    void allowedAccessSucceeds()
    {
        const Ran ran = tail(kPublic);
        QCOMPARE(ran.output, "public\n");
        QCOMPARE(ran.status, 0);
    }

    void forbiddenAccessFailsWithEacces()
    {
        const Ran ran = tail(kPrivate);
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.output, QByteArray());
        QVERIFY2(ran.errors.contains("Permission denied"), ran.errors.constData());
    }

    void kernelLogsTheDenial()
    {
        const auto lines = kernelLog({"apparmor=\"DENIED\"", "profile=\"log-follower\"",
                                      "name=\"/srv/notes/private.txt\"", "comm=\"tail\""});
        QCOMPARE(lines.size(), 1);
    }

    void ourReaderMakesAnEventOfIt()
    {
        writeFile(u"/tmp/kernel.log"_s, run({u"dmesg"_s}).output);
        const Ran ran =
            run({u"pavisectl"_s, u"events"_s, u"--json"_s, u"--log"_s, u"/tmp/kernel.log"_s});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QVERIFY2(ran.output.contains("log-follower"), ran.output.constData());
        QVERIFY2(ran.output.contains("/srv/notes/private.txt"), ran.output.constData());
    }

    void brokenTextIsRefusedAndNothingChanges()
    {
        const QByteArray before = readFile(u"/etc/apparmor.d/"_s + kFile);
        const Ran ran =
            askHelper(u"anna"_s, {u"apply"_s, kFile}, "profile log-follower /usr/bin/tail {\n");
        QCOMPARE(ran.status, 1);
        QCOMPARE(readFile(u"/etc/apparmor.d/"_s + kFile), before);
        QCOMPARE(modeInKernel("log-follower"), "enforce");
        QCOMPARE(tail(kPrivate).status, 1);
    }

    void complainModeLetsItPassAndLogsIt()
    {
        const Ran mode = askHelper(u"anna"_s, {u"mode"_s, kFile, u"1"_s});
        QVERIFY2(mode.status == 0, (mode.output + mode.errors).constData());
        QCOMPARE(modeInKernel("log-follower"), "complain");
        QCOMPARE(tail(kPrivate).output, "private\n");
        QVERIFY(!kernelLog({"apparmor=\"ALLOWED\"", "name=\"/srv/notes/private.txt\""}).isEmpty());
    }

    void replacingChangesTheAnswerForARunningProgram()
    {
        QVERIFY(applied(kFile, profileReading("/srv/notes/public.txt")));
        QProcess follower;
        follower.setProcessChannelMode(QProcess::MergedChannels);
        // It opens the file again and again by its name until that works.
        follower.start(u"/usr/bin/tail"_s,
                       {u"--follow=name"_s, u"--retry"_s, u"--sleep-interval=0.2"_s,
                        u"---disable-inotify"_s, kPrivate});
        QByteArray said;
        const auto saying = [&follower, &said](const QByteArray &words) {
            follower.waitForReadyRead(100);
            said += follower.readAll();
            return said.contains(words);
        };
        QVERIFY2(QTest::qWaitFor([&] { return saying("Permission denied"); }, kLongMs),
                 said.constData());
        const qint64 process = follower.processId();
        QVERIFY(applied(kFile, profileReading("/srv/notes/*.txt")));
        QVERIFY2(QTest::qWaitFor([&] { return saying("private\n"); }, kLongMs), said.constData());
        QCOMPARE(follower.processId(), process);
        QCOMPARE(readFile(u"/proc/%1/attr/apparmor/current"_s.arg(process)),
                 "log-follower (enforce)\n");

        QVERIFY(applied(kFile, profileReading("/srv/notes/public.txt")));
        writeFile(u"/srv/notes/next.txt"_s, "next\n");
        QVERIFY(QFile::remove(kPrivate));
        QVERIFY(QFile::rename(u"/srv/notes/next.txt"_s, kPrivate));
        QVERIFY2(QTest::qWaitFor([&] { return saying("has become inaccessible"); }, kLongMs),
                 said.constData());
        QVERIFY2(!said.contains("next"), said.constData());
        follower.kill();
        follower.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestEnforcement)
#include "tst_enforcement.moc"
