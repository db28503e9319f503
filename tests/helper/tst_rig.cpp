// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The helper with a real dbus-daemon, a real polkitd and a real password: who gets what, who does
/// not, and what happens when somebody leaves in the middle.

#include "tests/helper/rig.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace pavise::tests;
using namespace Qt::StringLiterals;

class TestRig : public QObject
{
    Q_OBJECT

    std::unique_ptr<Rig> m_rig;

    QString ask(const QString &user, const QStringList &arguments, const QString &behaviour = {})
    {
        return m_rig->call(user, arguments, behaviour).result();
    }

private Q_SLOTS:
    void initTestCase() { m_rig = std::make_unique<Rig>(); }
    void cleanupTestCase() { m_rig.reset(); }
    /// Each case begins with a helper that holds nothing against anybody.
    void init()
    {
        m_rig->stopHelper();
        m_rig->startHelper();
    }

    void tellsItsVersionToEverybody() { QCOMPARE(ask(u"dave"_s, {u"version"_s}), u"ok 1 511"_s); }

    void allowsWhomARuleAllows() { QCOMPARE(ask(u"alice"_s, {u"log"_s}), u"ok 2"_s); }

    void refusesWhomARuleRefuses()
    {
        RigCall call = m_rig->call(u"mallory"_s, {u"log"_s}, u"s3cret"_s);
        QVERIFY(call.result().startsWith(u"error NotAuthorized/NotAuthorized"_s));
        QVERIFY(call.agent->line(u"prompt"_s, 100).isEmpty());
    }

    /// Not active and not local: the shipped defaults are no.
    void refusesRemoteUsersByDefault()
    {
        QVERIFY(ask(u"dave"_s, {u"log"_s}, u"s3cret"_s)
                    .startsWith(u"error NotAuthorized/NotAuthorized"_s));
    }

    void asksForThePassword()
    {
        RigCall call = m_rig->call(u"bob"_s, {u"log"_s}, u"s3cret"_s);
        QCOMPARE(call.result(), u"ok 2"_s);
        QVERIFY(call.agent->line(u"prompt"_s, 100).startsWith(u"prompt org.pavise.read-log "_s));
    }

    void refusesAWrongPassword()
    {
        QVERIFY(ask(u"bob"_s, {u"log"_s}, u"wrong"_s)
                    .startsWith(u"error NotAuthorized/NotAuthorized"_s));
    }

    void tellsADismissedPromptFromARefusal()
    {
        QVERIFY(
            ask(u"bob"_s, {u"log"_s}, u"-dismiss"_s).startsWith(u"error Dismissed/Dismissed"_s));
        QVERIFY(ask(u"bob"_s, {u"log"_s}, u"-cancel"_s).startsWith(u"error NotAuthorized"_s));
    }

    void refusesAtOnceWithoutAnAgent()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ask(u"bob"_s, {u"log"_s}).startsWith(u"error NotAuthorized"_s));
        QVERIFY(timer.elapsed() < 2000);
    }

    void asksNobodyWhenTheCallAllowsNoPrompt()
    {
        RigCall call = m_rig->call(u"bob"_s, {u"quiet"_s}, u"s3cret"_s);
        QVERIFY(call.result().startsWith(u"error org.pavise.Error.InteractionRequired"_s));
        QVERIFY(call.agent->line(u"prompt"_s, 100).isEmpty());
    }

    /// The case that PolkitQt1::Authority gets wrong: one caller's yes is no other caller's.
    void aNeighboursRightOpensNothing()
    {
        RigCall waiting = m_rig->call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        QVERIFY(!waiting.agent->line(u"prompt"_s).isEmpty());
        for (int i = 0; i < 10; ++i) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(ask(u"alice"_s, {u"log"_s}), u"ok 2"_s);
            QVERIFY2(timer.elapsed() < 1000, "with the start of the program");
        }
        QVERIFY(waiting.client->isRunning());
        waiting.agent->end(); // nobody will ever answer
        QVERIFY(waiting.result().startsWith(u"error NotAuthorized"_s));
    }

    void closesThePromptOfACallerThatLeft()
    {
        RigCall call = m_rig->call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        QVERIFY(!call.agent->line(u"prompt"_s).isEmpty());
        call.client->end();
        QCOMPARE(call.agent->line(u"withdrawn"_s, 5000), u"withdrawn"_s);
        QVERIFY(m_rig->isHelperRunning());
    }

    void oneSenderHasOnePrompt()
    {
        // The second call of the same user gets a prompt, the third operation no place.
        RigCall first = m_rig->call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        QVERIFY(!first.agent->line(u"prompt"_s).isEmpty());
        RigCall second = m_rig->call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        QVERIFY(!second.agent->line(u"prompt"_s).isEmpty());
        QVERIFY(ask(u"bob"_s, {u"log"_s}, u"s3cret"_s).startsWith(u"error Refused/Busy"_s));
        QCOMPARE(ask(u"alice"_s, {u"log"_s}), u"ok 2"_s);
    }

    void deniesWhenPolkitDiesInMidPrompt()
    {
        RigCall call = m_rig->call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        QVERIFY(!call.agent->line(u"prompt"_s).isEmpty());
        m_rig->stopPolkit();
        QVERIFY(call.result().startsWith(u"error NotAuthorized/NotAuthorized"_s));
        m_rig->startPolkit();
    }

    void deniesEverybodyWithoutPolkit()
    {
        m_rig->stopPolkit();
        for (const QString &user : {u"alice"_s, u"root"_s, u"bob"_s})
            QVERIFY2(ask(user, {u"log"_s}).startsWith(u"error NotAuthorized/NotAuthorized"_s),
                     qPrintable(user));
        m_rig->startPolkit();
        QCOMPARE(ask(u"alice"_s, {u"log"_s}), u"ok 2"_s);
    }

    void theBusRefusesWhatIsNotTheInterface()
    {
        QVERIFY(ask(u"bob"_s, {u"own"_s})
                    .startsWith(u"error org.freedesktop.DBus.Error.AccessDenied"_s));
        QVERIFY(ask(u"bob"_s, {u"property"_s})
                    .startsWith(u"error org.freedesktop.DBus.Error.AccessDenied"_s));
    }

    void refusesArgumentsOfAnotherForm_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("form");
        QTest::newRow("no argument") << u"OpenLog"_s << QString();
        QTest::newRow("a string for a number") << u"OpenLog"_s << u"ss"_s;
        QTest::newRow("a variant") << u"OpenLog"_s << u"vv"_s;
        QTest::newRow("a descriptor") << u"OpenLog"_s << u"uh"_s;
        QTest::newRow("options") << u"ApplyProfiles"_s << u"ssmuu"_s;
        QTest::newRow("a path") << u"ApplyProfiles"_s << u"sssuu"_s;
        QTest::newRow("a mode as text") << u"SetMode"_s << u"sssss"_s;
        QTest::newRow("no such method") << u"RunCommand"_s << u"s"_s;
    }
    void refusesArgumentsOfAnotherForm()
    {
        QFETCH(QString, method);
        QFETCH(QString, form);
        const QString answer = ask(u"alice"_s, {u"raw"_s, method, form});
        QVERIFY2(answer.startsWith(u"error org.freedesktop.DBus.Error.UnknownMethod"_s)
                     || answer.startsWith(u"error org.freedesktop.DBus.Error.InvalidSignature"_s),
                 qPrintable(answer));
    }

    void aFloodGetsBusyAndHarmsNobody()
    {
        RigCall flood = m_rig->call(u"mallory"_s, {u"flood"_s, u"120"_s});
        QCOMPARE(ask(u"alice"_s, {u"log"_s}), u"ok 2"_s);
        const QString answer = flood.result();
        QVERIFY2(answer.contains(u"Busy="_s) && !answer.contains(u"ok="_s), qPrintable(answer));
        QCOMPARE(ask(u"alice"_s, {u"log"_s}), u"ok 2"_s);
        QFile status(u"/proc/%1/status"_s.arg(m_rig->helperPid()));
        QVERIFY(status.open(QIODevice::ReadOnly));
        const QByteArray all = status.readAll();
        const qsizetype at = all.indexOf("VmRSS:");
        QVERIFY(all.mid(at + 6, 12).trimmed().split(' ').value(0).toLongLong() < 64 * 1024);
    }

    /// Prompt bombing and trying things out end after twenty; others notice nothing.
    void twentyRefusalsAMinuteAreEnough()
    {
        const QString answer = ask(u"mallory"_s, {u"series"_s, u"30"_s});
        QVERIFY2(answer.startsWith(u"ok Busy=10 NotAuthorized=20"_s)
                     || answer.startsWith(u"ok Busy=9 NotAuthorized=21"_s),
                 qPrintable(answer));
        QCOMPARE(ask(u"alice"_s, {u"log"_s}), u"ok 2"_s);
    }

    void aRefusalTakesNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        const QString answer = ask(u"mallory"_s, {u"series"_s, u"19"_s});
        QVERIFY2(answer.startsWith(u"ok NotAuthorized=19"_s), qPrintable(answer));
        // The fastest: what it takes on a machine that has nothing else to do.
        const qint64 each = answer.section(u' ', -2, -2).toLongLong();
        qInfo() << "a refusal takes" << each << "ms";
        QVERIFY(each < 20);
    }

    void saysWhenItIsNotThere()
    {
        m_rig->stopHelper();
        QVERIFY(ask(u"alice"_s, {u"version"_s}).startsWith(u"error NotInstalled"_s));
        m_rig->startHelper();
    }

    void saysWhenItDiesInMidCall()
    {
        RigCall call = m_rig->call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        QVERIFY(!call.agent->line(u"prompt"_s).isEmpty());
        ::kill(static_cast<pid_t>(m_rig->helperPid()), SIGKILL);
        QVERIFY(call.result().startsWith(u"error Died"_s));
    }

    void aStopGivesUpWhatWaits()
    {
        RigCall call = m_rig->call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        QVERIFY(!call.agent->line(u"prompt"_s).isEmpty());
        ::kill(static_cast<pid_t>(m_rig->helperPid()), SIGTERM);
        QVERIFY(call.result().startsWith(u"error Refused/Cancelled"_s));
        QVERIFY(QTest::qWaitFor([this] { return !m_rig->isHelperRunning(); }, 5000));
    }
};

int main(int argc, char **argv)
{
    int status = 0;
    bool isParent = false;
    const QString why = Rig::enterNamespaces(status, isParent);
    if (isParent)
        return status;
    if (!why.isEmpty()) {
        // ctest's skip code: not run is not passed.
        qWarning("helper.rig: %s", qPrintable(why));
        return 77;
    }
    const QCoreApplication application(argc, argv);
    TestRig test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rig.moc"
