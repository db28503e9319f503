// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The package on a booted Debian with systemd: it installs, its unit keeps its hardening while an
/// ordinary user calls every method, the helper runs under its own enforced profile and mends it,
/// and what was lent comes back after kill -9.

#include "tests/vm/guest_commands.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <thread>

using namespace pavise::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kRules = "polkit.addRule(function (action, subject) {\n"
                          "    if (action.id.indexOf('org.pavise.') === 0)\n"
                          "        return subject.user === 'anna' ? polkit.Result.YES : "
                          "polkit.Result.NO;\n});\n";
const auto kLoadable = QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot; // not hidden
const QString kText = u"profile demo /srv/demo {\n  /** mrix,\n}\n"_s;

/// One verb of rig_client as an ordinary user, then \p more lines; what it answers.
QByteArray ask(const QString &user, const QStringList &arguments, const QByteArray &more = {})
{
    const Ran ran = run(QStringList{u"setpriv"_s, u"--reuid="_s + user, u"--regid="_s + user,
                                    u"--init-groups"_s, u"/srv/test/vm_caller"_s}
                            + arguments,
                        "go\n" + more);
    return ran.output.sliced(ran.output.indexOf('\n') + 1).trimmed();
}

QByteArray status(const QString &unit)
{
    return run({u"systemctl"_s, u"is-active"_s, unit}).output.trimmed();
}

QString helperPid()
{
    return QString::fromLatin1(run({u"systemctl"_s, u"show"_s, u"--property=MainPID"_s,
                                    u"--value"_s, u"pavise-helper.service"_s})
                                   .output.trimmed());
}

QByteArray labelOf(const QString &pid)
{
    return readFile(u"/proc/%1/attr/apparmor/current"_s.arg(pid)).trimmed();
}

} // namespace

class TestInstalled : public QObject
{
    Q_OBJECT

    QProcess m_confined; ///< Runs under the profile `demo`.
    int m_number = 0;

    QString op() { return u"op-%1"_s.arg(++m_number); }

private Q_SLOTS:
    void initTestCase()
    {
        writeFile(u"/etc/polkit-1/rules.d/10-pavise-test.rules"_s, kRules);
        const Ran installed = run({u"sh"_s, u"-c"_s, u"dpkg --install /srv/package/*.deb 2>&1"_s});
        QVERIFY2(installed.status == 0, installed.output.constData());
    }

    void thePackageSetsEverythingUp()
    {
        QCOMPARE(status(u"pavise-helper.path"_s), "active");
        QCOMPARE(modeInKernel("pavise-helper"), "enforce");
        for (const QString &file :
             {u"/usr/bin/pavise"_s, u"/usr/bin/pavisectl"_s, u"/usr/sbin/pavise-parser"_s,
              u"/usr/libexec/pavise-helper"_s, u"/usr/share/polkit-1/actions/org.pavise.policy"_s,
              u"/usr/share/bash-completion/completions/pavisectl"_s,
              u"/usr/share/zsh/vendor-completions/_pavise"_s,
              u"/usr/share/fish/vendor_completions.d/pavise-parser.fish"_s})
            QVERIFY2(QFile::exists(file), qPrintable(file));
        const QByteArray actions = run({u"pkaction"_s}).output;
        QCOMPARE(actions.count("org.pavise."), 9);
    }

    void theUnitIsHardened()
    {
        const Ran verified = run({u"systemd-analyze"_s, u"verify"_s, u"--man=no"_s,
                                  u"/usr/lib/systemd/system/pavise-helper.service"_s,
                                  u"/usr/lib/systemd/system/pavise-helper.path"_s});
        QVERIFY2(verified.status == 0 && !verified.errors.contains("pavise"),
                 verified.errors.constData());
        const Ran exposure = run({u"systemd-analyze"_s, u"security"_s, u"--threshold=13"_s,
                                  u"--no-pager"_s, u"pavise-helper.service"_s});
        qInfo().noquote() << exposure.output.trimmed().split('\n').last();
        QVERIFY2(exposure.status == 0, exposure.output.constData());
        // A worker that takes too much memory does not take the service with it.
        QCOMPARE(run({u"systemctl"_s, u"show"_s, u"--property=OOMPolicy"_s, u"--value"_s,
                      u"pavise-helper.service"_s})
                     .output.trimmed(),
                 "continue");
    }

    void runsUnderItsOwnProfileWithThreeCapabilities()
    {
        QVERIFY(ask(u"bert"_s, {u"version"_s}).startsWith("ok 1 "));
        QCOMPARE(status(u"pavise-helper.service"_s), "active");
        QCOMPARE(labelOf(helperPid()), "pavise-helper (enforce)");
        const QByteArray state = readFile(u"/proc/%1/status"_s.arg(helperPid()));
        // Bits 6, 7 and 33: setgid, setuid, mac_admin.
        QVERIFY(state.contains("CapEff:\t00000002000000c0"));
        QVERIFY(state.contains("NoNewPrivs:\t1"));
        QVERIFY(state.contains("Seccomp:\t2"));
    }

    void savesAndLoads()
    {
        QCOMPARE(ask(u"anna"_s, {u"apply"_s, op(), u"demo"_s, kText, u"-"_s}), "ok 0");
        QCOMPARE(modeInKernel("demo"), "enforce");
        QVERIFY(run({u"cp"_s, u"/usr/bin/sleep"_s, u"/srv/demo"_s}).status == 0);
        m_confined.start(u"/srv/demo"_s, {u"1000"_s});
        QVERIFY(m_confined.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(labelOf(QString::number(m_confined.processId())),
                                  "demo (enforce)", kLongMs);
    }

    /// All that introspection tells of, so that none can be forgotten.
    void refusesAnOrdinaryUser()
    {
        const QByteArrayList methods = ask(u"bert"_s, {u"methods"_s}).split(' ').mid(1);
        QVERIFY(methods.size() >= 20);
        const QByteArray entry =
            ask(u"anna"_s, {u"history"_s}).split(' ').value(1).split(':').value(0);
        const QMap<QByteArray, QByteArray> free{{"Version", "ok"},
                                                {"Pending", "ok"},
                                                {"Confirm", "Invalid"},
                                                {"Revert", "Invalid"},
                                                {"Cancel", "ok"}};
        QByteArrayList expected;
        for (const QByteArray &method : methods)
            expected << method + ' ' + free.value(method, "NotAuthorized");
        expected << "ok " + QByteArray::number(methods.size());
        QCOMPARE(ask(u"bert"_s, {u"each"_s, QString::fromLatin1(entry)}).split('\n'), expected);
        qInfo() << "an ordinary user called" << methods.size() << "methods";
        QCOMPARE(modeInKernel("demo"), "enforce");
        QCOMPARE(readFile(u"/etc/apparmor.d/demo"_s), kText.toUtf8());
    }

    void noMomentIsUnconfined()
    {
        std::atomic<int> samples = 0;
        std::atomic<int> wrong = 0;
        const QString pid = QString::number(m_confined.processId());
        const std::jthread sampler([&](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                wrong += labelOf(pid).startsWith("demo (") ? 0 : 1;
                ++samples;
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        });
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(ask(u"anna"_s, {u"mode"_s, op(), u"demo"_s, u"1"_s}), "ok 0");
            QCOMPARE(ask(u"anna"_s, {u"mode"_s, op(), u"demo"_s, u"0"_s}), "ok 0");
        }
        qInfo() << "meanwhile" << samples.load() << "samples," << wrong.load()
                << "not under the profile";
        QVERIFY(samples > 50);
        QCOMPARE(wrong.load(), 0);
    }

    void namesWhoWouldLoseItsConfinement()
    {
        for (const QString &verb : {u"disable"_s, u"unload"_s}) {
            const QByteArray answer = ask(u"anna"_s, {verb, op(), u"demo"_s});
            QVERIFY2(answer.startsWith("error Refused/Unacknowledged")
                         && answer.contains("[demo 12 1]"),
                     answer.constData());
        }
        QCOMPARE(labelOf(QString::number(m_confined.processId())), "demo (enforce)");
    }

    void aTrialGoesBackToThePolicyThatWasLoaded()
    {
        const QString more = u"profile demo /srv/demo {\n  /** mrixw,\n}\n"_s;
        const QByteArray before =
            run({u"sh"_s, u"-c"_s,
                 u"cat /sys/kernel/security/apparmor/policy/profiles/demo.*/sha256"_s})
                .output;
        QCOMPARE(ask(u"anna"_s, {u"apply"_s, op(), u"demo"_s, more, kText, u"60"_s}), "ok 0");
        // Its caller has left already.
        QTRY_COMPARE_WITH_TIMEOUT(readFile(u"/etc/apparmor.d/demo"_s), kText.toUtf8(), kLongMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            run({u"sh"_s, u"-c"_s,
                 u"cat /sys/kernel/security/apparmor/policy/profiles/demo.*/sha256"_s})
                .output,
            before, kLongMs);
        QCOMPARE(labelOf(QString::number(m_confined.processId())), "demo (enforce)");
    }

    void whatWasLentComesBackAfterACrash()
    {
        QCOMPARE(ask(u"anna"_s, {u"mode"_s, op(), u"demo"_s, u"1"_s, u"10"_s}), "ok 0");
        QCOMPARE(modeInKernel("demo"), "complain");
        QCOMPARE(run({u"kill"_s, u"-9"_s, helperPid()}).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(modeInKernel("demo"), "enforce", kLongMs);
        QCOMPARE(readFile(u"/etc/apparmor.d/demo"_s), kText.toUtf8());
    }

    /// The real kernel, and a kill at whatever moment comes: old or new, nothing else that a boot
    /// would load, and at no moment less confined.
    void isKilledAtAnyMoment()
    {
        const QByteArray one = "profile demo /srv/demo {\n  /** mrix,\n}\n";
        const QByteArray two = "profile demo /srv/demo {\n  /** mrixw,\n}\n";
        const QStringList before = QDir(u"/etc/apparmor.d"_s).entryList(kLoadable);
        const QString pid = QString::number(m_confined.processId());
        std::atomic<int> wrong = 0;
        std::atomic<int> samples = 0;
        const std::jthread sampler([&](const std::stop_token &stop) {
            for (; !stop.stop_requested(); ++samples) {
                wrong += labelOf(pid) == "demo (enforce)" ? 0 : 1;
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        });
        int changed = 0;
        int interrupted = 0;
        qint64 longest = 0;
        constexpr int kKills = 16;
        for (int i = 0; i < kKills; ++i) {
            QVERIFY(ask(u"anna"_s, {u"version"_s}).startsWith("ok"));
            const pid_t helper = helperPid().toInt();
            const QByteArray old = readFile(u"/etc/apparmor.d/demo"_s);
            const QByteArray fresh = old == one ? two : one;
            QProcess change;
            change.start(u"setpriv"_s,
                         {u"--reuid=anna"_s, u"--regid=anna"_s, u"--init-groups"_s,
                          u"/srv/test/vm_caller"_s, u"apply"_s, op(), u"demo"_s,
                          QString::fromUtf8(fresh), QString::fromUtf8(old)});
            QVERIFY(change.waitForStarted() && change.waitForReadyRead(kLongMs));
            change.write("go\n");
            change.closeWriteChannel();
            QVERIFY(change.waitForBytesWritten(kLongMs));
            // From before it is asked until after it has answered.
            QThread::msleep(static_cast<unsigned long>(i) * 50);
            ::kill(helper, SIGKILL);
            QVERIFY(change.waitForFinished(kLongMs));
            interrupted += change.readAll().contains("error Died") ? 1 : 0;
            // The next helper is there, as soon as systemd has seen that the first is gone.
            QElapsedTimer waited;
            waited.start();
            QTRY_VERIFY_WITH_TIMEOUT(ask(u"anna"_s, {u"list"_s}).contains("demo:0"), kLongMs);
            longest = std::max(longest, waited.elapsed());
            const QByteArray now = readFile(u"/etc/apparmor.d/demo"_s);
            QVERIFY(now == old || now == fresh);
            changed += now == fresh ? 1 : 0;
            QCOMPARE(QDir(u"/etc/apparmor.d"_s).entryList(kLoadable), before);
            QVERIFY(!QFile::exists(u"/var/lib/pavise/pending"_s));
            (void)run({u"systemctl"_s, u"reset-failed"_s, u"pavise-helper.service"_s,
                       u"pavise-helper.path"_s});
        }
        qInfo() << "killed" << kKills << "times," << interrupted << "in the middle; done" << changed
                << "times; of" << samples.load() << "samples" << wrong.load()
                << "not under the profile; longest without an answer" << longest << "ms";
        QVERIFY(interrupted > 0);
        QVERIFY(samples > 100);
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(ask(u"anna"_s,
                     {u"apply"_s, op(), u"demo"_s, kText,
                      QString::fromUtf8(readFile(u"/etc/apparmor.d/demo"_s))})
                     .left(2),
                 "ok");
    }

    void readsAndSwitches()
    {
        QVERIFY(ask(u"anna"_s, {u"list"_s}).contains("demo:0"));
        QVERIFY(ask(u"anna"_s, {u"file"_s, u"demo"_s}).startsWith("ok 644 "));
        QVERIFY(ask(u"anna"_s, {u"policy"_s, u"demo"_s}).endsWith(" 1"));
        QVERIFY(ask(u"anna"_s, {u"parameters"_s}).contains("audit=normal"));
        QVERIFY(ask(u"anna"_s, {u"log"_s, u"0"_s}).startsWith("ok "));
        QCOMPARE(ask(u"anna"_s, {u"silence"_s, op(), u"60"_s}), "ok");
        QCOMPARE(readFile(u"/sys/module/apparmor/parameters/audit"_s).trimmed(), "noquiet");
        QVERIFY(ask(u"bert"_s, {u"pending"_s}).contains("record-silenced"));
        QCOMPARE(ask(u"anna"_s, {u"silence"_s, op(), u"0"_s}), "ok");
        QCOMPARE(readFile(u"/sys/module/apparmor/parameters/audit"_s).trimmed(), "normal");
    }

    void disablesEnablesAndRestores()
    {
        QCOMPARE(ask(u"anna"_s, {u"disable"_s, op(), u"demo"_s, u"demo"_s}), "ok 0");
        QCOMPARE(modeInKernel("demo"), "");
        QVERIFY(QFileInfo(u"/etc/apparmor.d/disable/demo"_s).isSymLink());
        const QByteArray entry =
            ask(u"anna"_s, {u"history"_s}).split(' ').value(1).split(':').value(0);
        QVERIFY(QFile::remove(u"/etc/apparmor.d/demo"_s)); // its policy comes back without it
        QVERIFY(ask(u"anna"_s, {u"restore"_s, op(), QString::fromLatin1(entry), u"2"_s})
                    .startsWith("ok"));
        QCOMPARE(modeInKernel("demo"), "enforce");
        QCOMPARE(ask(u"anna"_s, {u"unload"_s, op(), u"demo"_s}), "ok 0");
        QCOMPARE(modeInKernel("demo"), "");
        writeFile(u"/etc/apparmor.d/demo"_s, kText.toUtf8());
        QCOMPARE(ask(u"anna"_s, {u"enable"_s, op(), u"demo"_s}), "ok 0");
        QCOMPARE(modeInKernel("demo"), "enforce");
    }

    void mendsItsOwnProfile()
    {
        const QString pid = helperPid();
        const QString operation = op();
        QVERIFY(ask(u"anna"_s, {u"mode"_s, op(), u"pavise-helper"_s, u"2"_s})
                    .startsWith("error Refused/Dangerous"));
        const QByteArray answer =
            ask(u"anna"_s, {u"stay"_s, u"mode"_s, operation, u"pavise-helper"_s, u"0"_s, u"60"_s},
                "confirm " + operation.toUtf8() + '\n');
        QVERIFY2(answer == "ok 0\nok" || answer == "ok 1\nok", answer.constData());
        QCOMPARE(labelOf(helperPid()), "pavise-helper (enforce)");
        QCOMPARE(ask(u"anna"_s, {u"mode"_s, op(), u"demo"_s, u"0"_s}).left(2), "ok");
        QCOMPARE(helperPid(), pid);
    }

    void logsWhatItDid()
    {
        const QByteArray lines =
            run({u"journalctl"_s, u"--no-pager"_s, u"-o"_s, u"cat"_s, u"PAVISE_VERB=disable"_s})
                .output;
        QVERIFY2(lines.contains("disable for user") && lines.contains("NotAuthorized"),
                 lines.constData());
    }

    void nothingItNeedsIsDenied()
    {
        const auto denied = kernelLog({"apparmor=\"DENIED\"", "profile=\"pavise-helper"});
        QVERIFY2(denied.isEmpty(), denied.join('\n').constData());
    }

    /// So that the refusals above are not of calls that never work.
    void everyMethodWorksForAnAdministrator()
    {
        const QByteArray entry =
            ask(u"anna"_s, {u"history"_s}).split(' ').value(1).split(':').value(0);
        // Behind the question: unloaded by an earlier one, an unknown digest, no trial.
        const QByteArrayList late{"Conflict", "Unavailable", "Invalid"};
        int done = 0;
        for (const QByteArray &line :
             ask(u"anna"_s, {u"each"_s, QString::fromLatin1(entry)}).split('\n')) {
            const QByteArray answer = line.split(' ').value(1);
            QVERIFY2(line.startsWith("ok ") || answer == "ok" || late.contains(answer),
                     line.constData());
            done += answer == "ok" ? 1 : 0;
        }
        QVERIFY2(done >= 15, QByteArray::number(done).constData());
    }

    void unloadsEverythingLast()
    {
        const QByteArray answer =
            ask(u"anna"_s, {u"everything"_s, op(), u"pavise-helper"_s, u"demo"_s});
        QVERIFY2(answer.startsWith("ok 0"), answer.constData());
        QCOMPARE(readFile(u"/sys/kernel/security/apparmor/profiles"_s), "");
    }

    void thePackageGoes()
    {
        const Ran removed = run({u"dpkg"_s, u"--purge"_s, u"pavise"_s});
        QVERIFY2(removed.status == 0, (removed.output + removed.errors).constData());
        QVERIFY(!QFile::exists(u"/var/lib/pavise"_s));
        QVERIFY(!QFile::exists(u"/etc/apparmor.d/pavise-helper"_s));
    }

    void cleanupTestCase()
    {
        m_confined.kill();
        m_confined.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestInstalled)
#include "tst_installed.moc"
