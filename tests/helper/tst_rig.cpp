// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The helper with a real dbus-daemon, a real polkitd and a real password: who gets what, who does
/// not, and what happens when somebody leaves in the middle.

#include "tests/helper/rig.h"

#include <QElapsedTimer>
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
        QVERIFY(call.agent->said(u"prompt"_s).isEmpty());
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
        QVERIFY(call.agent->said(u"prompt"_s).startsWith(u"prompt org.pavise.read-log "_s));
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

    void refusesWithoutAnAgent()
    {
        QVERIFY(ask(u"bob"_s, {u"log"_s}).startsWith(u"error NotAuthorized"_s));
    }

    void asksNobodyWhenTheCallAllowsNoPrompt()
    {
        RigCall call = m_rig->call(u"bob"_s, {u"quiet"_s}, u"s3cret"_s);
        QVERIFY(call.result().startsWith(u"error org.pavise.Error.InteractionRequired"_s));
        QVERIFY(call.agent->said(u"prompt"_s).isEmpty());
    }

    /// The case that PolkitQt1::Authority gets wrong: one caller's yes is no other caller's.
    void aNeighboursRightOpensNothing()
    {
        RigCall waiting = m_rig->call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        QVERIFY(!waiting.prompt().isEmpty());
        for (int i = 0; i < 10; ++i)
            QCOMPARE(ask(u"alice"_s, {u"log"_s}), u"ok 2"_s);
        waiting.agent->end(); // nobody will ever answer, and nobody has
        QVERIFY(waiting.result().startsWith(u"error NotAuthorized"_s));
    }

    void closesThePromptOfACallerThatLeft()
    {
        RigCall call = m_rig->call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        QVERIFY(!call.prompt().isEmpty());
        call.client->end();
        QCOMPARE(call.agent->line(u"withdrawn"_s), u"withdrawn"_s);
        QVERIFY(m_rig->isHelperRunning());
    }

    void oneSenderHasOnePrompt()
    {
        // The second call of the same user gets a prompt, the third operation no place.
        RigCall first = m_rig->call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        QVERIFY(!first.prompt().isEmpty());
        RigCall second = m_rig->call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        QVERIFY(!second.prompt().isEmpty());
        QVERIFY(ask(u"bob"_s, {u"log"_s}, u"s3cret"_s).startsWith(u"error Refused/Busy"_s));
        QCOMPARE(ask(u"alice"_s, {u"log"_s}), u"ok 2"_s);
    }

    void deniesWhenPolkitDiesInMidPrompt()
    {
        RigCall call = m_rig->call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        QVERIFY(!call.prompt().isEmpty());
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
        QVERIFY(ask(u"bob"_s, {u"similar"_s})
                    .startsWith(u"error org.freedesktop.DBus.Error.AccessDenied"_s));
        QVERIFY(ask(u"bob"_s, {u"property"_s})
                    .startsWith(u"error org.freedesktop.DBus.Error.AccessDenied"_s));
    }

    /// Only the bus itself says who has left it.
    void believesNoForgedSignal()
    {
        RigCall waiting = m_rig->call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        QVERIFY(!waiting.prompt().isEmpty());
        QCOMPARE(ask(u"mallory"_s, {u"forge"_s}), u"ok"_s);
        QCOMPARE(ask(u"alice"_s, {u"log"_s}), u"ok 2"_s);
        waiting.agent->end();
        QVERIFY(waiting.result().startsWith(u"error NotAuthorized"_s)); // and not Cancelled
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
        QVERIFY(statusOf(m_rig->helperPid(), "VmRSS") < 64 * 1024);
    }

    /// Prompt bombing and trying things out end after twenty a minute; others notice nothing.
    void twentyRefusalsAMinuteAreEnough()
    {
        QElapsedTimer timer;
        timer.start();
        const QString answer = ask(u"mallory"_s, {u"series"_s, u"60"_s});
        const qint64 most = 20 + timer.elapsed() / 3000 + 1;
        const qint64 refused = answer.section(u"NotAuthorized="_s, 1).toLongLong();
        QVERIFY2(refused >= 20 && refused <= most && (refused == 60 || answer.contains(u"Busy="_s)),
                 qPrintable(answer));
        QCOMPARE(ask(u"alice"_s, {u"log"_s}), u"ok 2"_s);
    }

    /// What the helper says is for programs; the application has the words.
    void speaksNoLanguage_data()
    {
        QTest::addColumn<QByteArray>("locale");
        for (const char *locale : {"de_DE.UTF-8", "ar_EG.UTF-8", "zh_CN.UTF-8", "tr_TR.UTF-8"})
            QTest::newRow(locale) << QByteArray(locale);
    }
    void speaksNoLanguage()
    {
        QFETCH(QByteArray, locale);
        const QStringList refused{u"file"_s, u"no such file"_s};
        const QString plain = ask(u"alice"_s, refused);
        m_rig->stopHelper();
        qputenv("LC_ALL", locale);
        m_rig->startHelper();
        qputenv("LC_ALL", "C.UTF-8");
        QVERIFY2(plain.startsWith(u"error Refused/Unavailable"_s), qPrintable(plain));
        QCOMPARE(ask(u"alice"_s, refused), plain);
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
        QVERIFY(!call.prompt().isEmpty());
        ::kill(static_cast<pid_t>(m_rig->helperPid()), SIGKILL);
        QVERIFY(call.result().startsWith(u"error Died"_s));
    }

    void aStopGivesUpWhatWaits()
    {
        RigCall call = m_rig->call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        QVERIFY(!call.prompt().isEmpty());
        ::kill(static_cast<pid_t>(m_rig->helperPid()), SIGTERM);
        QVERIFY(call.result().startsWith(u"error Refused/Cancelled"_s));
        QVERIFY(waitUntil([this] { return !m_rig->isHelperRunning(); }, "its end"));
    }
};

int main(int argc, char **argv)
{
    return runInRig([&] {
        const QCoreApplication application(argc, argv);
        TestRig test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_rig.moc"
