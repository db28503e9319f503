// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Hostile arguments over the bus, by a user who may do everything, so that they reach as deep as
/// they can. PAVISE_FUZZ_SECONDS makes it longer; `./dev fuzz SECONDS dbus` runs it with
/// sanitizers.

#include "tests/helper/rig.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace pavise::tests;
using namespace Qt::StringLiterals;

class TestRigFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesEveryArgument()
    {
        Rig rig;
        QElapsedTimer timer;
        timer.start();
        const int seconds = qEnvironmentVariableIntValue("PAVISE_FUZZ_SECONDS");
        int calls = 0;
        int good = 0;
        unsigned seed = seconds > 0 ? std::random_device{}() : 1;
        for (int round = 0; round < 8 || timer.elapsed() < seconds * 1000LL; ++round, ++seed) {
            // Twenty failures a minute are all that one user has.
            RigCall call =
                rig.fuzz(u"fuzz%1"_s.arg(round % kFuzzUsers), QString::number(seed), u"40"_s);
            const QString answer = call.client->line(u"ok "_s);
            QVERIFY2(answer.startsWith(u"ok 20 40 "_s),
                     qPrintable(u"seed %1: %2"_s.arg(seed).arg(answer)));
            QVERIFY2(rig.isHelperRunning(), qPrintable(u"seed %1"_s.arg(seed)));
            calls += answer.section(u' ', 2, 2).toInt();
            good += answer.section(u' ', 3, 3).toInt();
            const qint64 kilobytes = statusOf(rig.helperPid(), "VmRSS");
            QVERIFY2(kilobytes > 0 && kilobytes < 512 * 1024,
                     qPrintable(QString::number(kilobytes)));
            // Nothing of anybody lies outside of its place, or would be loaded by surprise.
            for (const QString &name :
                 QDir(rig.root()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
                QVERIFY2(QStringList({u"apparmor.d"_s, u"securityfs"_s, u"module"_s, u"proc"_s,
                                      u"state"_s, u"run"_s, u"journal"_s, u"kern.log"_s})
                             .contains(name),
                         qPrintable(name));
            if (round % kFuzzUsers == kFuzzUsers - 1) { // they are known by now
                rig.stopHelper();
                rig.startHelper();
            }
        }
        qInfo() << calls << "calls," << good << "of them answered without an error";
        QVERIFY(good > 0);
    }
};

int main(int argc, char **argv)
{
    return runInRig([&] {
        const QCoreApplication application(argc, argv);
        TestRigFuzz test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_rig_fuzz.moc"
