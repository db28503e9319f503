// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every call that changes something, over a real bus with a real polkitd: what it does, what is
/// acknowledged first, and how it is taken back.

#include "tests/helper/rig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace pavise::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"profile demo /usr/bin/demo {\n  /etc/demo r,\n}\n"_s;
const QString kMore = u"profile demo /usr/bin/demo {\n  /etc/more r,\n}\n"_s;

} // namespace

class TestRigChange : public QObject
{
    Q_OBJECT

    std::unique_ptr<Rig> m_rig;
    int m_operation = 0;

    QString ask(const QString &user, const QStringList &arguments, const QString &behaviour = {})
    {
        return m_rig->call(user, arguments, behaviour).result();
    }
    QString op() { return u"op-%1"_s.arg(++m_operation); }
    [[nodiscard]] QString path(const QString &name) const { return m_rig->root() + u'/' + name; }
    [[nodiscard]] QByteArray profile(const QString &name) const
    {
        QFile file(path(u"apparmor.d/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)"_ba;
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(path(name).section(u'/', 0, -2));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    /// `demo:0 other:1`, as the helper lists what is loaded.
    QString loaded() { return ask(u"alice"_s, {u"list"_s}).section(u' ', 1); }
    void install(const QString &name = u"demo"_s)
    {
        QCOMPARE(ask(u"alice"_s,
                     {u"apply"_s, op(), name, QString(kText).replace(u"demo"_s, name), u"-"_s}),
                 u"ok 0"_s);
    }
    /// A process that is confined by \p label.
    void run(int pid, const QByteArray &label) const
    {
        put(u"proc/%1/attr/apparmor/current"_s.arg(pid), label + " (enforce)\n");
        put(u"proc/%1/comm"_s.arg(pid), "demo\n");
    }
    [[nodiscard]] bool isDisabled() const
    {
        return QFileInfo(path(u"apparmor.d/disable/demo"_s)).isSymLink();
    }
    [[nodiscard]] bool isBack() const
    {
        return waitUntil([this] { return profile(u"demo"_s) == kText.toUtf8(); }, "the old text");
    }
    QString history() { return ask(u"alice"_s, {u"history"_s}); }

private Q_SLOTS:
    void initTestCase() { m_rig = std::make_unique<Rig>(); }
    void cleanupTestCase() { m_rig.reset(); }
    void init()
    {
        m_rig->stopHelper();
        for (const QString &folder :
             {u"apparmor.d"_s, u"state"_s, u"proc"_s, u"securityfs/policy/profiles"_s}) {
            QDir(path(folder)).removeRecursively();
            QDir().mkpath(path(folder));
        }
        for (const QString &file : {u"refuse-remove"_s, u"refuse-replace"_s})
            QFile::remove(path(u"securityfs/"_s + file));
        put(u"module/parameters/audit"_s, "normal");
        m_rig->startHelper();
    }

    void disablesAndEnables()
    {
        install();
        QCOMPARE(loaded(), u"demo:0"_s);
        QCOMPARE(ask(u"alice"_s, {u"disable"_s, op(), u"demo"_s}), u"ok 0"_s);
        QVERIFY(isDisabled());
        QCOMPARE(QFile::symLinkTarget(path(u"apparmor.d/disable/demo"_s)),
                 path(u"apparmor.d/demo"_s));
        QCOMPARE(loaded(), QString());
        QCOMPARE(ask(u"alice"_s, {u"enable"_s, op(), u"demo"_s}), u"ok 0"_s);
        QVERIFY(!isDisabled());
        QCOMPARE(loaded(), u"demo:0"_s);
    }

    /// A file that does not compile any more can still be disabled.
    void disablesABrokenFile()
    {
        install();
        put(u"apparmor.d/demo"_s, "profile demo /usr/bin/demo {\n  nonsense\n}\n");
        QCOMPARE(ask(u"alice"_s, {u"disable"_s, op(), u"demo"_s}), u"ok 0"_s);
        QVERIFY(isDisabled());
        QCOMPARE(loaded(), QString());
        QVERIFY(ask(u"alice"_s, {u"enable"_s, op(), u"demo"_s})
                    .startsWith(u"error Refused/CompileFailed"_s));
        QVERIFY(isDisabled());
    }

    void nobodyLosesConfinementUnacknowledged()
    {
        install();
        run(7, "demo");
        run(8, "demo//child");
        run(9, "other");
        for (const QString &verb : {u"disable"_s, u"unload"_s}) {
            const QString answer = ask(u"alice"_s, {verb, op(), u"demo"_s});
            QVERIFY2(answer.startsWith(u"error Refused/Unacknowledged"_s)
                         && answer.contains(u"[demo 12 2]"_s),
                     qPrintable(answer));
            // One of two is not enough.
            QVERIFY(ask(u"alice"_s, {verb, op(), u"demo"_s, u"demo"_s})
                        .startsWith(u"error Refused/Unacknowledged"_s));
            QCOMPARE(loaded(), u"demo:0"_s);
            QVERIFY(!isDisabled());
        }
        QCOMPARE(ask(u"alice"_s, {u"unload"_s, op(), u"demo"_s, u"demo"_s, u"demo//child"_s}),
                 u"ok 0"_s);
        QCOMPARE(loaded(), QString());
        QCOMPARE(profile(u"demo"_s), kText.toUtf8());
    }

    /// Somebody who starts while the person types was not acknowledged.
    void aProcessThatStartsDuringThePromptCounts()
    {
        install();
        RigCall call = m_rig->call(u"bob"_s, {u"unload"_s, op(), u"demo"_s}, u"-told"_s);
        QVERIFY(call.prompt().startsWith(u"prompt org.pavise.disable "_s));
        run(7, "demo");
        call.agent->say("type");
        QVERIFY(call.result().startsWith(u"error Refused/Unacknowledged"_s));
        QCOMPARE(loaded(), u"demo:0"_s);
    }

    void whatIsNotLoadedCannotBeUnloaded()
    {
        QVERIFY(ask(u"alice"_s, {u"unload"_s, op(), u"demo"_s})
                    .startsWith(u"error Refused/Conflict"_s));
    }

    void unloadingEverythingNamesContainersAndSnaps()
    {
        install();
        install(u"docker-default"_s);
        install(u"snap.firefox.firefox"_s);
        run(7, "docker-default");
        QVERIFY(
            ask(u"alice"_s, {u"everything"_s, op()}).startsWith(u"error Refused/Unacknowledged"_s));
        RigCall call =
            m_rig->call(u"bob"_s, {u"everything"_s, op(), u"docker-default"_s}, u"s3cret"_s);
        QCOMPARE(call.result(), u"ok 0 0 0"_s);
        const QString prompt = call.agent->said(u"prompt"_s);
        QVERIFY2(prompt.startsWith(u"prompt org.pavise.unload-everything "_s)
                     && prompt.contains(u"(3)"_s) && prompt.contains(u": 1."_s)
                     && prompt.contains(u"docker-default"_s)
                     && prompt.contains(u"snap.firefox.firefox"_s) && !prompt.contains(u"demo"_s),
                 qPrintable(prompt));
        QCOMPARE(loaded(), QString());
        QVERIFY(QFile::exists(path(u"apparmor.d/demo"_s))); // the files stay
    }

    void aRefusedRemovalChangesNothing()
    {
        install();
        put(u"securityfs/refuse-remove"_s, "demo");
        QVERIFY(ask(u"alice"_s, {u"disable"_s, op(), u"demo"_s})
                    .startsWith(u"error Refused/KernelRefused"_s));
        QVERIFY(!isDisabled());
        QCOMPARE(loaded(), u"demo:0"_s);
    }

    void respectsForceComplain()
    {
        QDir().mkpath(path(u"apparmor.d/force-complain"_s));
        QVERIFY(QFile::link(u"../demo"_s, path(u"apparmor.d/force-complain/demo"_s)));
        install();
        QCOMPARE(loaded(), u"demo:1"_s);
        // Whoever sets a mode wants it, so the link goes.
        QCOMPARE(ask(u"alice"_s, {u"mode"_s, op(), u"demo"_s, u"0"_s}), u"ok 0"_s);
        QCOMPARE(loaded(), u"demo:0"_s);
        QVERIFY(!QFileInfo(path(u"apparmor.d/force-complain/demo"_s)).isSymLink());
    }

    void aDisabledFileIsSavedAndNotLoaded()
    {
        install();
        QCOMPARE(ask(u"alice"_s, {u"disable"_s, op(), u"demo"_s}), u"ok 0"_s);
        QCOMPARE(ask(u"alice"_s, {u"apply"_s, op(), u"demo"_s, kMore, kText}), u"ok 11"_s);
        QCOMPARE(profile(u"demo"_s), kMore.toUtf8());
        QCOMPARE(loaded(), QString());
        QVERIFY(isDisabled());
    }

    void setsTheAuditFlag()
    {
        install();
        QCOMPARE(ask(u"alice"_s, {u"mode"_s, op(), u"demo"_s, u"16"_s}), u"ok 0"_s);
        QVERIFY(profile(u"demo"_s).contains("audit"));
        QCOMPARE(ask(u"alice"_s, {u"mode"_s, op(), u"demo"_s, u"17"_s}), u"ok 0"_s);
        QCOMPARE(profile(u"demo"_s), kText.toUtf8());
    }

    void aTrialIsKeptByItsOwnConnectionOnly()
    {
        install();
        const QString operation = op();
        RigCall call = m_rig->call(
            u"alice"_s,
            {u"stay"_s, u"apply"_s, operation, u"demo"_s, kMore, kText, u"load"_s, u"600"_s});
        QCOMPARE(call.result(), u"ok 0"_s);
        QCOMPARE(profile(u"demo"_s), kText.toUtf8()); // loaded only
        const QString pending = ask(u"bob"_s, {u"pending"_s});
        QVERIFY2(pending.startsWith(u"ok "_s + operation + u":apply:"_s)
                     && pending.endsWith(u":demo"_s) && pending.section(u':', 2, 2).toInt() <= 600,
                 qPrintable(pending));
        QVERIFY(ask(u"alice"_s, {u"confirm"_s, operation}).startsWith(u"error Refused/Invalid"_s));
        QVERIFY(ask(u"alice"_s, {u"apply"_s, op(), u"demo"_s, kMore, kText})
                    .startsWith(u"error Refused/Busy"_s)); // it is on trial
        call.client->say("confirm " + operation.toUtf8());
        QCOMPARE(call.result(), u"ok"_s);
        QCOMPARE(ask(u"bob"_s, {u"pending"_s}), u"ok"_s);
        call.client->end();
        QCOMPARE(loaded(), u"demo:0"_s);
    }

    void aTrialEndsWithItsClient()
    {
        install();
        RigCall call = m_rig->call(
            u"alice"_s, {u"stay"_s, u"apply"_s, op(), u"demo"_s, kMore, kText, u"600"_s});
        QCOMPARE(call.result(), u"ok 0"_s);
        QCOMPARE(profile(u"demo"_s), kMore.toUtf8());
        call.client->end();
        QVERIFY(isBack());
        QVERIFY(history().contains(u":revert:"_s));
        QCOMPARE(ask(u"bob"_s, {u"pending"_s}), u"ok"_s);
    }

    void aTrialEndsByItself()
    {
        install();
        RigCall call = m_rig->call(u"alice"_s,
                                   {u"stay"_s, u"apply"_s, op(), u"demo"_s, kMore, kText, u"10"_s});
        QCOMPARE(call.result(), u"ok 0"_s);
        QVERIFY(isBack());
        QVERIFY(call.client->isRunning());
    }

    /// kill -9 and a new start: the client is there, the trial stands; it leaves, and it ends.
    void aTrialOutlivesTheHelper()
    {
        install();
        RigCall call = m_rig->call(
            u"alice"_s, {u"stay"_s, u"apply"_s, op(), u"demo"_s, kMore, kText, u"600"_s});
        QCOMPARE(call.result(), u"ok 0"_s);
        m_rig->stopHelper();
        m_rig->startHelper();
        QCOMPARE(profile(u"demo"_s), kMore.toUtf8());
        m_rig->stopHelper();
        call.client->end();
        m_rig->startHelper();
        QVERIFY(isBack());
    }

    void aTimedModeOutlivesHelperAndClient()
    {
        install();
        const QString operation = op();
        QCOMPARE(ask(u"alice"_s, {u"mode"_s, operation, u"demo"_s, u"1"_s, u"600"_s}), u"ok 0"_s);
        m_rig->stopHelper();
        m_rig->startHelper();
        QCOMPARE(loaded(), u"demo:1"_s);
        QVERIFY(ask(u"mallory"_s, {u"revert"_s, operation}).startsWith(u"error Refused/Invalid"_s));
        QCOMPARE(ask(u"alice"_s, {u"revert"_s, operation}), u"ok"_s);
        QCOMPARE(profile(u"demo"_s), kText.toUtf8());
        // And one whose time ends under the next helper, or before it comes.
        QCOMPARE(ask(u"alice"_s, {u"mode"_s, op(), u"demo"_s, u"1"_s, u"10"_s}), u"ok 0"_s);
        m_rig->stopHelper();
        m_rig->startHelper();
        QVERIFY(isBack());
        QCOMPARE(loaded(), u"demo:0"_s);
    }

    void recordsWhatIsSilencedForAWhile()
    {
        QCOMPARE(ask(u"alice"_s, {u"silence"_s, op(), u"60"_s}), u"ok"_s);
        QCOMPARE(ask(u"alice"_s, {u"parameters"_s}), u"ok audit=noquiet enabled=Y"_s);
        QVERIFY(ask(u"alice"_s, {u"silence"_s, op(), u"60"_s}).startsWith(u"error Refused/Busy"_s));
        QCOMPARE(ask(u"alice"_s, {u"silence"_s, op(), u"0"_s}), u"ok"_s);
        QCOMPARE(ask(u"alice"_s, {u"parameters"_s}), u"ok audit=normal enabled=Y"_s);
    }

    void theHistoryTellsAndRestores()
    {
        install();
        QCOMPARE(ask(u"alice"_s, {u"apply"_s, op(), u"demo"_s, kMore, kText}), u"ok 0"_s);
        const QString newest = history().section(u' ', 1, 3);
        QVERIFY2(newest.contains(u":apply:op-"_s) && newest.contains(u"by the rig"_s),
                 qPrintable(newest));
        const QString entry = newest.section(u':', 0, 0);
        const QString digest = newest.section(u"demo="_s, 1).left(64);
        QCOMPARE(ask(u"alice"_s, {u"text"_s, digest}), u"ok "_s + kText.section(u'\n', 0, 0));
        QCOMPARE(ask(u"alice"_s, {u"restore"_s, op(), entry, u"3"_s}), u"ok 0"_s);
        QCOMPARE(profile(u"demo"_s), kText.toUtf8());
        QVERIFY(ask(u"alice"_s, {u"restore"_s, op(), u"1"_s, u"3"_s})
                    .startsWith(u"error Refused/Unavailable"_s));
    }

    void restoringADisabledFileEnablesIt()
    {
        install();
        QCOMPARE(ask(u"alice"_s, {u"disable"_s, op(), u"demo"_s}), u"ok 0"_s);
        const QString entry = history().section(u' ', 1).section(u':', 0, 0);
        QCOMPARE(ask(u"alice"_s, {u"restore"_s, op(), entry, u"3"_s}), u"ok 0"_s);
        QVERIFY(!isDisabled());
        QCOMPARE(loaded(), u"demo:0"_s);
    }

    void restoringANewFileRemovesIt()
    {
        install();
        const QString entry = history().section(u' ', 1).section(u':', 0, 0);
        run(7, "demo");
        QVERIFY(ask(u"alice"_s, {u"restore"_s, op(), entry, u"3"_s})
                    .startsWith(u"error Refused/Unacknowledged"_s));
        QCOMPARE(ask(u"alice"_s, {u"restore"_s, op(), entry, u"3"_s, u"demo"_s}), u"ok 0"_s);
        QCOMPARE(profile(u"demo"_s), "(none)");
        QCOMPARE(loaded(), QString());
    }

    /// The compiled policy that was replaced comes back although its file is gone.
    void restoresPolicyWithoutItsFile()
    {
        install();
        QCOMPARE(ask(u"alice"_s, {u"unload"_s, op(), u"demo"_s}), u"ok 0"_s);
        const QString entry = history().section(u' ', 1).section(u':', 0, 0);
        QVERIFY(QFile::remove(path(u"apparmor.d/demo"_s)));
        QCOMPARE(loaded(), QString());
        QVERIFY(ask(u"alice"_s, {u"restore"_s, op(), entry, u"2"_s}).startsWith(u"ok"_s));
        QCOMPARE(loaded(), u"demo:0"_s);
    }

    void readsWhatOnlyRootMay()
    {
        install();
        ::chmod(qPrintable(path(u"apparmor.d/demo"_s)), 0600);
        QVERIFY(ask(u"alice"_s, {u"file"_s, u"demo"_s}).startsWith(u"ok 600 "_s));
        RigCall call = m_rig->call(u"bob"_s, {u"file"_s, u"demo"_s}, u"s3cret"_s);
        QVERIFY(call.result().startsWith(u"ok 600 "_s));
        QVERIFY(call.agent->said(u"prompt"_s).startsWith(u"prompt org.pavise.read-restricted "_s));
        const QString policy = ask(u"alice"_s, {u"policy"_s, u"demo"_s});
        QVERIFY2(policy.endsWith(u" 1"_s) && policy.section(u' ', 1, 1).toInt() > 100,
                 qPrintable(policy));
        for (const QString &name : {u"../../../etc/shadow"_s, u"/etc/shadow"_s, u"disable/demo"_s})
            QVERIFY(ask(u"alice"_s, {u"file"_s, name}).startsWith(u"error Refused/Invalid"_s));
        QVERIFY(
            ask(u"alice"_s, {u"policy"_s, u"nobody"_s}).startsWith(u"error Refused/Unavailable"_s));
    }

    /// Before anybody is asked, no answer quotes a text that only root may read, nor its digest,
    /// against which somebody could try texts.
    void anUnauthorisedCallDisclosesNoText()
    {
        put(u"apparmor.d/demo"_s, "profile demo {\n  secretword\n}\n");
        ::chmod(qPrintable(path(u"apparmor.d/demo"_s)), 0600);
        const QString answer = ask(u"mallory"_s, {u"mode"_s, op(), u"demo"_s, u"1"_s});
        QVERIFY2(answer.contains(u"[demo 4 0]"_s) && !answer.contains(u"secretword"_s),
                 qPrintable(answer));
    }

    void idlesOnlyWithNothingPending()
    {
        install();
        QCOMPARE(ask(u"alice"_s, {u"mode"_s, op(), u"demo"_s, u"1"_s, u"600"_s}), u"ok 0"_s);
        // A stop is a stop; what is pending is on the disk.
        ::kill(static_cast<pid_t>(m_rig->helperPid()), SIGTERM);
        QVERIFY(waitUntil([this] { return !m_rig->isHelperRunning(); }, "its end"));
        QCOMPARE(QDir(path(u"state/leases"_s)).entryList(QDir::Files).size(), 1);
    }
};

int main(int argc, char **argv)
{
    return runInRig([&] {
        const QCoreApplication application(argc, argv);
        TestRigChange test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_rig_change.moc"
