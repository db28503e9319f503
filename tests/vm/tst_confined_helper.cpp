// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The helper as its unit runs it, but for systemd: three capabilities, no new privileges, and its
/// own profile in enforce mode. It does its work, it can mend that very profile, and the kernel
/// denies it nothing.

#include "tests/vm/guest_commands.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace pavise::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kService = u"/usr/share/dbus-1/system-services/org.pavise.Helper1.service"_s;
const QString kProfile = u"/etc/apparmor.d/pavise-helper"_s;

QByteArray statusOf(const QByteArray &pid, const QByteArray &field)
{
    const auto lines = readFile(u"/proc/%1/status"_s.arg(QString::fromLatin1(pid))).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field + ":"))
            return line.sliced(field.size() + 1).trimmed();
    }
    return {};
}

QByteArray helperPid()
{
    // The service came before the worker that waits.
    QByteArrayList pids = run({u"pidof"_s, u"pavise-helper"_s}).output.simplified().split(' ');
    std::ranges::sort(pids, {}, [](const QByteArray &pid) { return pid.toInt(); });
    return pids.first();
}

} // namespace

class TestConfinedHelper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Ran loaded = run({u"apparmor_parser"_s, u"-r"_s, kProfile});
        QVERIFY2(loaded.status == 0, loaded.errors.constData());
        QByteArray service = readFile(kService);
        service.replace("Exec=",
                        "Exec=/usr/bin/setpriv --inh-caps=-all --no-new-privs "
                        "--bounding-set=-all,+mac_admin,+setuid,+setgid ");
        writeFile(kService, service);
        QCOMPARE(run({u"dbus-send"_s, u"--system"_s, u"--print-reply"_s,
                      u"--dest=org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                      u"org.freedesktop.DBus.ReloadConfig"_s})
                     .status,
                 0);
    }

    void runsUnderItsOwnProfileWithThreeCapabilities()
    {
        QCOMPARE(askHelper(u"anna"_s, {u"version"_s}).status, 0);
        const QByteArray pid = helperPid();
        QCOMPARE(readFile(u"/proc/%1/attr/apparmor/current"_s.arg(QString::fromLatin1(pid))),
                 "pavise-helper (enforce)\n");
        // Bits 6, 7 and 33: setgid, setuid, mac_admin.
        QCOMPARE(statusOf(pid, "CapEff"), "00000002000000c0");
        QCOMPARE(statusOf(pid, "NoNewPrivs"), "1");
    }

    void savesAndLoads()
    {
        QVERIFY(applied(u"confined-demo"_s, "profile confined-demo /usr/bin/demo {\n}\n"));
        QCOMPARE(modeInKernel("confined-demo"), "enforce");
    }

    void refusesAsBefore()
    {
        QCOMPARE(askHelper(u"bert"_s, {u"mode"_s, u"confined-demo"_s, u"1"_s}).status, 1);
        QCOMPARE(modeInKernel("confined-demo"), "enforce");
    }

    void changesItsOwnProfileAndGoesOn()
    {
        const QByteArray pid = helperPid();
        // What may lock the helper itself out is a trial first.
        QCOMPARE(askHelper(u"anna"_s, {u"mode"_s, u"pavise-helper"_s, u"2"_s}).status, 1);
        for (const auto &[verb, number, name] :
             {std::tuple{u"mode"_s, u"1"_s, "complain"_ba}, {u"try"_s, u"0"_s, "enforce"_ba}}) {
            const Ran mode = askHelper(u"anna"_s, {verb, u"pavise-helper"_s, number});
            QVERIFY2(mode.status == 0, (mode.output + mode.errors).constData());
            QCOMPARE(modeInKernel("pavise-helper"), name);
            QCOMPARE(readFile(u"/proc/%1/attr/apparmor/current"_s.arg(QString::fromLatin1(pid))),
                     "pavise-helper (" + name + ")\n");
        }
        QVERIFY(applied(u"confined-demo"_s, "profile confined-demo /usr/bin/demo {\n /x r,\n}\n"));
        QCOMPARE(helperPid(), pid);
    }

    void nothingItNeedsIsDenied()
    {
        const auto denied = kernelLog({"apparmor=\"DENIED\"", "profile=\"pavise-helper"});
        QVERIFY2(denied.isEmpty(), denied.join('\n').constData());
    }

    /// As polkit/README.md says: the compiler needs no helper.
    void aTooTightProfileIsMendedByHand()
    {
        QByteArray tight = readFile(kProfile);
        tight.insert(tight.lastIndexOf('}'), "  deny /sys/kernel/security/apparmor/.replace w,\n");
        writeFile(u"/srv/tight"_s, tight);
        const Ran loaded = run({u"apparmor_parser"_s, u"-r"_s, u"/srv/tight"_s});
        QVERIFY2(loaded.status == 0, loaded.errors.constData());
        const QByteArray before = readFile(u"/etc/apparmor.d/confined-demo"_s);
        const Ran refused = askHelper(u"anna"_s, {u"apply"_s, u"confined-demo"_s},
                                      "profile confined-demo /usr/bin/demo {\n /y r,\n}\n");
        QVERIFY2(refused.status == 1, (refused.output + refused.errors).constData());
        QCOMPARE(readFile(u"/etc/apparmor.d/confined-demo"_s), before);
        QCOMPARE(modeInKernel("confined-demo"), "enforce");

        const Ran mended = run({u"pavise-parser"_s, u"--replace"_s, kProfile});
        QVERIFY2(mended.status == 0, mended.errors.constData());
        QVERIFY(applied(u"confined-demo"_s, "profile confined-demo /usr/bin/demo {\n /y r,\n}\n"));
    }

    /// Locked for good, so this comes last: the real kernel says no to a batch.
    void aKernelThatRefusesChangesNothing()
    {
        const QByteArray before = readFile(u"/etc/apparmor.d/confined-demo"_s);
        const QByteArray list = readFile(u"/sys/kernel/security/apparmor/profiles"_s);
        writeFile(u"/sys/module/apparmor/parameters/lock_policy"_s, "Y");
        const Ran refused = askHelper(u"anna"_s, {u"apply"_s, u"confined-demo"_s},
                                      "profile confined-demo /usr/bin/demo {\n /z r,\n}\n"
                                      "profile another /usr/bin/another {\n}\n");
        QVERIFY2(refused.status == 1, (refused.output + refused.errors).constData());
        QCOMPARE(readFile(u"/etc/apparmor.d/confined-demo"_s), before);
        QCOMPARE(readFile(u"/sys/kernel/security/apparmor/profiles"_s), list);
        QCOMPARE(run({u"sh"_s, u"-c"_s, u"ls -A /etc/apparmor.d | grep pavise-"_s}).output,
                 "pavise-helper\n");
    }
};

QTEST_GUILESS_MAIN(TestConfinedHelper)
#include "tst_confined_helper.moc"
