// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every method that asks, in every way of not being allowed: it is denied, with the error that
/// says so, and nothing has changed.

#include "tests/helper/rig.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace pavise::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"profile demo /usr/bin/demo {\n  /etc/demo r,\n}\n"_s;

const QStringList kMethods{u"ApplyProfiles"_s,  u"SetMode"_s,         u"Disable"_s,
                           u"Enable"_s,         u"Unload"_s,          u"UnloadEverything"_s,
                           u"Restore"_s,        u"RecordSilenced"_s,  u"OpenLog"_s,
                           u"ListProfiles"_s,   u"ReadProfileFile"_s, u"OpenPolicy"_s,
                           u"ReadParameters"_s, u"ListHistory"_s,     u"ReadHistoryText"_s};

} // namespace

class TestRigDenial : public QObject
{
    Q_OBJECT

    std::unique_ptr<Rig> m_rig;
    QString m_entry;
    QByteArray m_state;

    /// All files of the system but for what notes only that there was a call.
    [[nodiscard]] QByteArray digestOfEverything() const
    {
        QStringList all;
        QDirIterator it(m_rig->root(), QDir::Files | QDir::Hidden | QDir::System,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            const QString name = file.fileName().mid(m_rig->root().size());
            if (!name.startsWith(u"/run/"_s) && file.open(QIODevice::ReadOnly))
                all << name + u' '
                        + QString::fromLatin1(
                            QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                .toHex());
        }
        all.sort();
        return all.join(u'\n').toUtf8();
    }
    /// Every method in one program, each with \p error.
    void verifyEach(const QString &user, const QString &behaviour, const QString &error)
    {
        RigCall call = m_rig->call(user, {u"each"_s, m_entry}, behaviour);
        for (const QString &method : kMethods) {
            const QString line = call.client->line(method);
            QCOMPARE(line, method + u' ' + error);
        }
        QCOMPARE(digestOfEverything(), m_state);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_rig = std::make_unique<Rig>();
        QCOMPARE(
            m_rig->call(u"alice"_s, {u"apply"_s, u"setup"_s, u"demo"_s, kText, u"-"_s}).result(),
            u"ok 0"_s);
        ::chmod(qPrintable(m_rig->root() + u"/apparmor.d/demo"_s), 0600);
        m_entry =
            m_rig->call(u"alice"_s, {u"history"_s}).result().section(u' ', 1).section(u':', 0, 0);
        m_state = digestOfEverything();
    }
    void cleanupTestCase() { m_rig.reset(); }
    void init()
    {
        m_rig->startPolkit();
        m_rig->stopHelper();
        m_rig->startHelper();
    }

    void aRuleThatSaysNo() { verifyEach(u"mallory"_s, u"s3cret"_s, u"NotAuthorized"_s); }
    /// Neither active nor local: what the shipped file says of sessions elsewhere, and of none.
    void aRemoteUser() { verifyEach(u"dave"_s, u"s3cret"_s, u"NotAuthorized"_s); }
    void aWrongPassword() { verifyEach(u"bob"_s, u"wrong"_s, u"NotAuthorized"_s); }
    void aCancelledSession() { verifyEach(u"bob"_s, u"-cancel"_s, u"NotAuthorized"_s); }
    void aClosedPrompt() { verifyEach(u"bob"_s, u"-dismiss"_s, u"Dismissed"_s); }
    void nobodyWhoAsks() { verifyEach(u"bob"_s, {}, u"InteractionRequired"_s); }

    void noPolkit_data()
    {
        QTest::addColumn<QString>("user");
        for (const char *user : {"alice", "bob", "root"})
            QTest::newRow(user) << QString::fromLatin1(user);
    }
    void noPolkit()
    {
        QFETCH(QString, user);
        m_rig->stopPolkit();
        verifyEach(user, {}, u"NotAuthorized"_s);
        m_rig->startPolkit();
    }

    void eachMethod_data()
    {
        QTest::addColumn<QString>("method");
        for (const QString &method : kMethods)
            QTest::newRow(qPrintable(method)) << method;
    }
    /// One prompt that nobody answers, and then: the agent goes, the caller goes, polkit goes, the
    /// helper goes; and a call that allows no prompt.
    void eachMethod()
    {
        QFETCH(QString, method);
        const auto waiting = [this, &method] {
            RigCall call = m_rig->call(u"bob"_s, {u"one"_s, method, m_entry}, u"-hang"_s);
            if (call.prompt().isEmpty())
                QTest::qFail("no prompt", __FILE__, __LINE__);
            return call;
        };
        {
            const QString answer =
                m_rig->call(u"bob"_s, {u"quiet"_s, method, m_entry}, u"s3cret"_s).result();
            QVERIFY2(answer.startsWith(u"error org.pavise.Error.InteractionRequired"_s),
                     qPrintable(answer));
        }
        {
            RigCall call = waiting();
            call.agent->end();
            QVERIFY(call.result().startsWith(u"error org.pavise.Error.NotAuthorized"_s));
        }
        {
            RigCall call = waiting();
            call.client->end();
            QCOMPARE(call.agent->line(u"withdrawn"_s), u"withdrawn"_s);
        }
        {
            RigCall call = waiting();
            m_rig->stopPolkit();
            QVERIFY(call.result().startsWith(u"error org.pavise.Error.NotAuthorized"_s));
            m_rig->startPolkit();
        }
        {
            RigCall call = waiting();
            ::kill(static_cast<pid_t>(m_rig->helperPid()), SIGKILL);
            QVERIFY(call.result().startsWith(u"error org.freedesktop.DBus.Error.NoReply"_s));
        }
        QCOMPARE(digestOfEverything(), m_state);
    }

    /// The other way round, so that the table above is not about calls that never work.
    void theSameCallsWorkWithTheRight()
    {
        RigCall call = m_rig->call(u"bob"_s, {u"each"_s, m_entry}, u"s3cret"_s);
        for (const QString &method : kMethods) {
            const QString line = call.client->line(method);
            // Unloaded by an earlier one, or an unknown digest: an answer from behind the question.
            const bool isLate = line.endsWith(u"Conflict"_s) || line.endsWith(u"Unavailable"_s);
            QVERIFY2(line == method + u" ok"_s || isLate, qPrintable(line));
        }
    }
};

int main(int argc, char **argv)
{
    return runInRig([&] {
        const QCoreApplication application(argc, argv);
        TestRigDenial test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_rig_denial.moc"
