// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Applying profiles with a real dbus-daemon, polkitd and password: what is shown is what is done,
/// and nothing is done for anybody else.

#include "tests/helper/rig.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace pavise::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"profile demo /usr/bin/demo {\n  /etc/demo r,\n}\n"_s;

} // namespace

class TestRigApply : public QObject
{
    Q_OBJECT

    std::unique_ptr<Rig> m_rig;

    QString ask(const QString &user, const QStringList &arguments, const QString &behaviour = {})
    {
        return m_rig->call(user, arguments, behaviour).result();
    }
    [[nodiscard]] QString profiles() const { return m_rig->root() + u"/apparmor.d/"_s; }
    [[nodiscard]] QByteArray read(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)"_ba;
    }
    [[nodiscard]] QByteArray profile(const QString &name) const { return read(profiles() + name); }
    [[nodiscard]] QByteArray loaded() const
    {
        return read(m_rig->root() + u"/securityfs/.replace"_s);
    }
    void put(const QString &name, const QString &text) const
    {
        QFile file(profiles() + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

private Q_SLOTS:
    void initTestCase() { m_rig = std::make_unique<Rig>(); }
    void cleanupTestCase() { m_rig.reset(); }
    void init()
    {
        m_rig->stopHelper();
        for (const QString &name : QDir(profiles()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(profiles() + name);
        QFile policy(m_rig->root() + u"/securityfs/.replace"_s);
        QVERIFY(policy.open(QIODevice::WriteOnly | QIODevice::Truncate));
        m_rig->startHelper();
    }

    void savesAndLoads()
    {
        QCOMPARE(ask(u"alice"_s, {u"apply"_s, u"op"_s, u"demo"_s, kText, u"-"_s}), u"ok 0"_s);
        QCOMPARE(profile(u"demo"_s), kText.toUtf8());
        QVERIFY(loaded().contains("demo"));
        QCOMPARE(QDir(profiles()).entryList(QDir::Files | QDir::Hidden), QStringList{u"demo"_s});
    }

    void replacesWhatTheCallerSaw()
    {
        put(u"demo"_s, kText);
        const QString changed = kText + u"# more\n"_s;
        QCOMPARE(ask(u"alice"_s, {u"apply"_s, u"op"_s, u"demo"_s, changed, kText}), u"ok 0"_s);
        QCOMPARE(profile(u"demo"_s), changed.toUtf8());
    }

    void refusesWhatTheCallerDidNotSee()
    {
        put(u"demo"_s, u"# somebody's\n"_s);
        QVERIFY(ask(u"alice"_s, {u"apply"_s, u"op"_s, u"demo"_s, kText, kText})
                    .startsWith(u"error Refused/Conflict"_s));
        QCOMPARE(profile(u"demo"_s), "# somebody's\n"_ba);
        QVERIFY(loaded().isEmpty());
    }

    void refusesATextWithErrors()
    {
        const QString answer =
            ask(u"alice"_s,
                {u"apply"_s, u"op"_s, u"demo"_s, u"profile demo {\n  nonsense\n"_s, u"-"_s});
        QVERIFY2(answer.startsWith(u"error Refused/CompileFailed"_s)
                     && answer.contains(u"[demo 4 "_s) && !answer.contains(u"[demo 4 0]"_s),
                 qPrintable(answer));
        QCOMPARE(profile(u"demo"_s), "(none)"_ba);
        QVERIFY(loaded().isEmpty());
    }

    /// Root's files are no source of text: a worker cannot read them, so no message quotes them.
    void disclosesNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("shadow") << u"/etc/shadow"_s;
        QTest::newRow("passwd") << u"/etc/passwd"_s;
        QTest::newRow("a device") << u"/dev/zero"_s;
        QTest::newRow("its own memory") << u"/proc/self/mem"_s;
        QTest::newRow("a way out") << u"../../../../etc/passwd"_s;
    }
    void disclosesNoFile()
    {
        QFETCH(QString, path);
        const QString text = u"include \"%1\"\nprofile demo {\n}\n"_s.arg(path);
        const QString answer = ask(u"alice"_s, {u"apply"_s, u"op"_s, u"demo"_s, text, u"-"_s});
        QVERIFY2(answer.startsWith(u"error Refused/CompileFailed"_s), qPrintable(answer));
        QVERIFY(!answer.contains(u"root:"_s));
        QCOMPARE(profile(u"demo"_s), "(none)"_ba);
    }

    void refusesAFragmentThatNothingUses()
    {
        const QString answer =
            ask(u"alice"_s, {u"apply"_s, u"op"_s, u"local/demo"_s, u"/x r,\n"_s, u"-"_s});
        QVERIFY2(answer.startsWith(u"error Refused/CompileFailed"_s)
                     && answer.contains(u"[local/demo 5 "_s),
                 qPrintable(answer));
    }

    void thePromptNamesTheProfile()
    {
        RigCall call =
            m_rig->call(u"bob"_s, {u"apply"_s, u"op"_s, u"demo"_s, kText, u"-"_s}, u"s3cret"_s);
        QCOMPARE(call.result(), u"ok 0"_s);
        const QString prompt = call.agent->said(u"prompt"_s);
        QVERIFY2(prompt.startsWith(u"prompt org.pavise.apply "_s)
                     && prompt.endsWith(u"(1): demo"_s),
                 qPrintable(prompt));
    }

    /// The measured bypass: bob types nothing, alice's own request is allowed meanwhile.
    void nobodyElsesRightSavesBobsText()
    {
        RigCall bob = m_rig->call(u"bob"_s, {u"apply"_s, u"op-bob"_s, u"victim"_s, kText, u"-"_s},
                                  u"-hang"_s);
        QVERIFY(!bob.prompt().isEmpty());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ask(u"alice"_s,
                         {u"apply"_s, u"op-%1"_s.arg(i), u"mine%1"_s.arg(i),
                          QString(kText).replace(u"demo"_s, u"mine%1"_s.arg(i)), u"-"_s}),
                     u"ok 0"_s);
        bob.agent->end();
        QVERIFY(bob.result().startsWith(u"error NotAuthorized"_s));
        QCOMPARE(profile(u"victim"_s), "(none)"_ba);
    }

    void aChangeDuringThePromptIsAConflict()
    {
        put(u"demo"_s, kText);
        RigCall call = m_rig->call(
            u"bob"_s, {u"apply"_s, u"op"_s, u"demo"_s, kText + u"#\n"_s, kText}, u"-hang"_s);
        QVERIFY(!call.prompt().isEmpty());
        QCOMPARE(ask(u"alice"_s, {u"apply"_s, u"op"_s, u"demo"_s, kText + u"# alice\n"_s, kText}),
                 u"ok 0"_s);
        call.agent->end();
        QVERIFY(call.result().startsWith(u"error"_s));
        QCOMPARE(profile(u"demo"_s), (kText + u"# alice\n"_s).toUtf8());
    }

    void oneOperationRunsOnce()
    {
        const QStringList apply{u"apply"_s, u"op"_s, u"demo"_s, kText, u"-"_s};
        RigCall first = m_rig->call(u"bob"_s, apply, u"-hang"_s);
        QVERIFY(!first.prompt().isEmpty());
        QVERIFY(ask(u"bob"_s, {u"apply"_s, u"op"_s, u"other"_s, kText, u"-"_s}, u"s3cret"_s)
                    .startsWith(u"error Refused/Busy"_s));
        first.client->end();
        QCOMPARE(first.agent->line(u"withdrawn"_s), u"withdrawn"_s);
        QCOMPARE(ask(u"bob"_s, apply, u"s3cret"_s), u"ok 0"_s);
        QFile::remove(profiles() + u"demo"_s);
        QVERIFY(ask(u"bob"_s, apply, u"s3cret"_s).startsWith(u"error Refused/Invalid"_s));
        QCOMPARE(profile(u"demo"_s), "(none)"_ba);
    }

    void onlyTheCallerCancels()
    {
        RigCall call =
            m_rig->call(u"bob"_s, {u"apply"_s, u"op"_s, u"demo"_s, kText, u"-"_s}, u"-hang"_s);
        QVERIFY(!call.prompt().isEmpty());
        QCOMPARE(ask(u"mallory"_s, {u"cancel"_s, u"op"_s}), u"ok"_s);
        call.agent->end();
        QVERIFY(call.result().startsWith(u"error NotAuthorized"_s)); // not Cancelled
    }

    /// A client's timeout is not the end: the person may still type. That is why the application
    /// waits without limit and reads the state again.
    void aTimeoutDoesNotUndo()
    {
        RigCall call = m_rig->call(u"bob"_s, {u"impatient"_s, u"demo"_s, kText}, u"-told"_s);
        QVERIFY(call.result().startsWith(u"error org.freedesktop.DBus.Error.NoReply"_s));
        QVERIFY(!call.prompt().isEmpty());
        QCOMPARE(profile(u"demo"_s), "(none)"_ba);
        call.agent->say("type");
        QVERIFY(waitUntil([this] { return profile(u"demo"_s) == kText.toUtf8(); }, "the file"));
    }

    void setsTheMode()
    {
        put(u"demo"_s, kText);
        QCOMPARE(ask(u"alice"_s, {u"mode"_s, u"op"_s, u"demo"_s, u"1"_s}), u"ok 0"_s);
        QVERIFY2(profile(u"demo"_s).contains("complain"), profile(u"demo"_s).constData());
        QVERIFY(!loaded().isEmpty());
        QCOMPARE(ask(u"alice"_s, {u"mode"_s, u"op2"_s, u"demo"_s, u"1"_s}), u"ok 1"_s);
        QCOMPARE(ask(u"alice"_s, {u"mode"_s, u"op3"_s, u"demo"_s, u"0"_s}), u"ok 0"_s);
        QVERIFY(!profile(u"demo"_s).contains("complain"));
    }

    void warnsBeforeConfiningTheSystem()
    {
        const QString text = u"profile init /usr/lib/systemd/system* {\n}\n"_s;
        const QString answer =
            ask(u"bob"_s, {u"apply"_s, u"op"_s, u"init"_s, text, u"-"_s}, u"s3cret"_s);
        QVERIFY2(answer.startsWith(u"error Refused/Dangerous"_s), qPrintable(answer));
        // The flag alone is not enough: it has to be a trial.
        QVERIFY(ask(u"alice"_s, {u"apply"_s, u"op1"_s, u"init"_s, text, u"-"_s, u"dangerous"_s})
                    .startsWith(u"error Refused/Dangerous"_s));
        RigCall call = m_rig->call(
            u"bob"_s, {u"apply"_s, u"op2"_s, u"init"_s, text, u"-"_s, u"dangerous"_s, u"60"_s},
            u"s3cret"_s);
        QCOMPARE(call.result(), u"ok 0"_s);
        QVERIFY(
            call.agent->said(u"prompt"_s)
                .startsWith(u"prompt org.pavise.apply-dangerous This may lock everybody out"_s));
    }

    void putsFilesBackWhenTheKernelRefuses()
    {
        const QString replace = m_rig->root() + u"/securityfs/.replace"_s;
        QVERIFY(QFile::remove(replace));
        QVERIFY(QDir().mkpath(replace)); // a kernel that cannot be written to
        const QString answer = ask(u"alice"_s, {u"apply"_s, u"op"_s, u"demo"_s, kText, u"-"_s});
        QVERIFY(QDir().rmdir(replace));
        QVERIFY2(answer.startsWith(u"error Refused/KernelRefused"_s), qPrintable(answer));
        QCOMPARE(profile(u"demo"_s), "(none)"_ba);
    }
};

int main(int argc, char **argv)
{
    return runInRig([&] {
        const QCoreApplication application(argc, argv);
        TestRigApply test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_rig_apply.moc"
