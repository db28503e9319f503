// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The helper with a real dbus-daemon, a real polkitd and a real password: who gets what, who does
/// not, and what happens when somebody leaves in the middle.

#include "tests/helper/rig.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QProcess>
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

    /// Nor does an open prompt hold anybody up: not a call that only asks polkit, nor one that
    /// compiles and loads, nor another person's prompt; and it is still open afterwards.
    void anOpenPromptDelaysNobody()
    {
        RigCall waiting = m_rig->call(u"bob"_s, {u"log"_s}, u"-told"_s);
        QVERIFY(!waiting.prompt().isEmpty());
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(ask(u"alice"_s, {u"list"_s}).left(2), u"ok"_s);
            const QString name = u"quick%1"_s.arg(i);
            QCOMPARE(ask(u"alice"_s,
                         {u"apply"_s, u"op-%1"_s.arg(i), name, u"profile %1 /%1 {\n}\n"_s.arg(name),
                          u"-"_s}),
                     u"ok 0"_s);
        }
        QCOMPARE(ask(u"erin"_s, {u"log"_s}, u"s3cret"_s), u"ok 2"_s);
        QVERIFY(waiting.client->readLine({}).isEmpty()); // nobody has answered it
        waiting.agent->say("type");
        QCOMPARE(waiting.result(), u"ok 2"_s);
    }

    /// polkit itself read the shipped file, and says of each action what it says.
    void polkitKnowsEveryActionAsShipped()
    {
        QProcess pkaction;
        pkaction.start(u"pkaction"_s, {u"--verbose"_s});
        QVERIFY(pkaction.waitForStarted() && pkaction.waitForFinished(kHangMs));
        QMap<QString, QStringList> known;
        QString action;
        for (const QString &line :
             QString::fromUtf8(pkaction.readAllStandardOutput()).split(u'\n')) {
            if (!line.startsWith(u' '))
                action = line.chopped(line.isEmpty() ? 0 : 1);
            else if (action.startsWith(u"org.pavise."_s) && line.contains(u"implicit "_s))
                known[action] << line.section(u':', 1).trimmed();
        }
        const QStringList asked{u"no"_s, u"no"_s, u"auth_admin"_s};
        const QStringList kept{u"no"_s, u"no"_s, u"auth_admin_keep"_s};
        const QMap<QString, QStringList> expected{
            {u"org.pavise.apply"_s, asked},
            {u"org.pavise.apply-dangerous"_s, asked},
            {u"org.pavise.set-mode"_s, asked},
            {u"org.pavise.disable"_s, asked},
            {u"org.pavise.unload-everything"_s, asked},
            {u"org.pavise.record-silenced"_s, asked},
            {u"org.pavise.read-policy"_s, {u"no"_s, u"no"_s, u"yes"_s}},
            {u"org.pavise.read-restricted"_s, {u"no"_s, u"auth_admin"_s, u"auth_admin_keep"_s}},
            {u"org.pavise.read-log"_s, kept}};
        QCOMPARE(known, expected);
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
    void believesNoForgedSignalOrReply()
    {
        RigCall waiting = m_rig->call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        QVERIFY(!waiting.prompt().isEmpty());
        QCOMPARE(ask(u"mallory"_s, {u"forge"_s}), u"ok"_s);
        QCOMPARE(ask(u"alice"_s, {u"log"_s}), u"ok 2"_s);
        waiting.agent->end();
        // Not Cancelled; and not allowed, though a thousand forged replies of polkit said yes.
        QVERIFY(waiting.result().startsWith(u"error NotAuthorized"_s));
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
        QVERIFY(statusOf(m_rig->helperPid(), "VmRSS") < kMostMemory);
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

    /// It has given everything up before there is anything to read.
    void theWorkerThatWaitsHasNoRights()
    {
        QCOMPARE(ask(u"alice"_s, {u"log"_s}), u"ok 2"_s);
        const auto status = [this] {
            QFile list(u"/proc/%1/task/%1/children"_s.arg(m_rig->helperPid()));
            const QByteArray pid = list.open(QIODevice::ReadOnly)
                ? list.readAll().trimmed().split(' ').value(0)
                : QByteArray();
            QFile file(u"/proc/%1/status"_s.arg(QString::fromLatin1(pid)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(waitUntil([&] { return status().contains("\nUid:\t65534\t65534\t65534\t65534\n"); },
                          "a worker that waits"));
        for (const char *line :
             {"Gid:\t65534\t65534\t65534\t65534", "Groups:\t ", "CapEff:\t0000000000000000",
              "CapPrm:\t0000000000000000", "NoNewPrivs:\t1"})
            QVERIFY2(status().contains('\n' + QByteArray(line) + '\n'), line);
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
