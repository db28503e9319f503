// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Rules beyond files, as a real kernel obeys them when our helper compiled and loaded the profile.
/// What a kernel does not mediate is skipped on it; Debian's newest mediates all of it.

#include "tests/vm/guest_commands.h"

#include <QProcess>
#include <QTest>

using namespace pavise::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray profile(const QByteArray &name, const QByteArray &program, const QByteArray &rules)
{
    return "abi <kernel>,\n"
           "include <tunables/global>\n"
           "profile "
        + name + " " + program + " {\n  file,\n" + rules + "}\n";
}

Ran connectTo(const QString &address)
{
    return run({u"/usr/bin/socat1"_s, u"-u"_s, u"ABSTRACT-CONNECT:"_s + address, u"-"_s});
}

Ran callBus(const QString &member)
{
    return run({u"/usr/bin/dbus-send"_s, u"--system"_s, u"--print-reply"_s,
                u"--dest=org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                u"org.freedesktop.DBus."_s + member});
}

} // namespace

class TestMediation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capability()
    {
        writeFile(u"/srv/owned.txt"_s, "x");
        QVERIFY(
            applied(u"chown"_s, profile("chowner", "/usr/bin/chown", "  capability fowner,\n")));
        const Ran without = run({u"/usr/bin/chown"_s, u"anna"_s, u"/srv/owned.txt"_s});
        QCOMPARE(without.status, 1);
        QVERIFY(!kernelLog({"profile=\"chowner\"", "capname=\"chown\""}).isEmpty());
        QVERIFY(applied(u"chown"_s, profile("chowner", "/usr/bin/chown", "  capability chown,\n")));
        QCOMPARE(run({u"/usr/bin/chown"_s, u"anna"_s, u"/srv/owned.txt"_s}).status, 0);
    }

    void network()
    {
        const QStringList command{u"/usr/bin/socat1"_s, u"-u"_s, u"/dev/null"_s,
                                  u"UDP:127.0.0.1:9"_s};
        QVERIFY(
            applied(u"socat"_s, profile("plug", "/usr/bin/socat1", "  network inet stream,\n")));
        QVERIFY(run(command).status != 0);
        QVERIFY(!kernelLog({"profile=\"plug\"", "class=\"net\"", "sock_type=\"dgram\""}).isEmpty());
        QVERIFY(applied(u"socat"_s, profile("plug", "/usr/bin/socat1", "  network inet dgram,\n")));
        QCOMPARE(run(command).status, 0);
    }

    void signal()
    {
        QProcess victim;
        victim.start(u"/usr/bin/sleep"_s, {u"1000"_s});
        QVERIFY(victim.waitForStarted());
        const QString pid = QString::number(victim.processId());
        QVERIFY(applied(
            u"pkill"_s,
            profile("killer", "/usr/bin/kill", "  capability,\n  signal (send) set=(usr1),\n")));
        const Ran forbidden = run({u"/usr/bin/kill"_s, u"-TERM"_s, pid});
        QVERIFY(forbidden.status != 0);
        QVERIFY(!kernelLog({"profile=\"killer\"", "signal=term"}).isEmpty());
        QCOMPARE(victim.state(), QProcess::Running);
        QVERIFY(applied(
            u"pkill"_s,
            profile("killer", "/usr/bin/kill", "  capability,\n  signal (send) set=(term),\n")));
        QCOMPARE(run({u"/usr/bin/kill"_s, u"-TERM"_s, pid}).status, 0);
        QVERIFY(victim.waitForFinished());
    }

    void unixSockets()
    {
        if (!kernelMediates(u"network_v9/af_unix"_s))
            QSKIP("this kernel does not mediate unix sockets");
        // Another program under no profile, so that only the connecting side is judged.
        QCOMPARE(run({u"cp"_s, u"/usr/bin/socat1"_s, u"/usr/bin/listener"_s}).status, 0);
        QProcess open;
        QProcess closed;
        open.start(u"/usr/bin/listener"_s,
                   {u"ABSTRACT-LISTEN:open,fork"_s, u"SYSTEM:echo hello"_s});
        closed.start(u"/usr/bin/listener"_s,
                     {u"ABSTRACT-LISTEN:closed,fork"_s, u"SYSTEM:echo hello"_s});
        QVERIFY(open.waitForStarted() && closed.waitForStarted());
        QVERIFY(applied(u"socat"_s, profile("plug", "/usr/bin/socat1", "  unix,\n")));
        QVERIFY(QTest::qWaitFor([] { return connectTo(u"open"_s).output == "hello\n"; }, kLongMs));
        QVERIFY(
            QTest::qWaitFor([] { return connectTo(u"closed"_s).output == "hello\n"; }, kLongMs));

        QVERIFY(
            applied(u"socat"_s,
                    profile("plug", "/usr/bin/socat1",
                            "  unix (create, getattr, setattr, getopt, setopt, shutdown),\n"
                            "  unix (connect, send, receive) type=stream peer=(addr=@open),\n")));
        QCOMPARE(connectTo(u"open"_s).output, "hello\n");
        const Ran refused = connectTo(u"closed"_s);
        QVERIFY2(refused.errors.contains("Permission denied"), refused.errors.constData());
        QVERIFY(!kernelLog({"DENIED", "profile=\"plug\"", "peer_addr=\"@closed\""}).isEmpty());

        // A network rule allows everything in the state behind family and type. What is refused
        // further on is refused all the same: the kernel does not stop there.
        QVERIFY(applied(u"socat"_s,
                        profile("plug", "/usr/bin/socat1",
                                "  network unix stream,\n"
                                "  deny unix (connect) type=stream peer=(addr=@closed),\n")));
        QCOMPARE(connectTo(u"open"_s).output, "hello\n");
        QVERIFY(connectTo(u"closed"_s).errors.contains("Permission denied"));
        QVERIFY(applied(u"socat"_s,
                        profile("plug", "/usr/bin/socat1",
                                "  network unix stream,\n  deny unix (create) type=stream,\n")));
        QVERIFY(connectTo(u"open"_s).errors.contains("Permission denied"));
        open.kill();
        closed.kill();
        open.waitForFinished();
        closed.waitForFinished();
    }

    void dbus()
    {
        if (!kernelMediates(u"dbus"_s))
            QSKIP("this kernel does not mediate D-Bus");
        QCOMPARE(callBus(u"ListNames"_s).status, 0);
        QVERIFY(applied(u"dbus-send"_s,
                        profile("caller", "/usr/bin/dbus-send",
                                "  unix,\n  network,\n"
                                "  dbus (send) bus=system path=/org/freedesktop/DBus "
                                "interface=org.freedesktop.DBus member={Hello,GetId},\n"
                                "  dbus (receive) bus=system,\n")));
        const Ran allowed = callBus(u"GetId"_s);
        QVERIFY2(allowed.status == 0, allowed.errors.constData());
        const Ran refused = callBus(u"ListNames"_s);
        QVERIFY(refused.status != 0);
        QVERIFY2(refused.errors.contains("AccessDenied"), refused.errors.constData());
    }
};

QTEST_GUILESS_MAIN(TestMediation)
#include "tst_mediation.moc"
