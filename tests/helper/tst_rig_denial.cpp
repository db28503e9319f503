// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every method that asks, in every way of not being allowed: it is denied, with the error that
/// says so, and nothing has changed.

#include "tests/helper/rig.h"
#include "tests/test_paths.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTest>
#include <QXmlStreamReader>

#include <initializer_list>

#include <sys/stat.h>

using namespace pavise::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"profile demo /usr/bin/demo {\n  /etc/demo r,\n}\n"_s;

/// Every method, in the order in which the interface states them.
QStringList allMethods()
{
    QFile file(QString::fromStdString(sourceDir()) + u"/polkit/protocol/org.pavise.Helper1.xml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the interface is not there");
    QStringList names;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"method")
            names << xml.attributes().value(u"name"_s).toString();
    }
    return names;
}

/// What those answer that nobody is asked for: they change nothing but what the very caller began.
const QMap<QString, QString> kFree{{u"Version"_s, u"ok"_s},
                                   {u"Pending"_s, u"ok"_s},
                                   {u"Confirm"_s, u"Invalid"_s},
                                   {u"Revert"_s, u"Invalid"_s},
                                   {u"Cancel"_s, u"ok"_s}};

QStringList askingMethods()
{
    QStringList names = allMethods();
    names.removeIf([](const QString &name) { return kFree.contains(name); });
    return names;
}

const QStringList kRestricted{u"ReadProfileFile"_s, u"OpenPolicy"_s, u"ReadParameters"_s,
                              u"ListHistory"_s, u"ReadHistoryText"_s};

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
    void freshHelper()
    {
        m_rig->startPolkit();
        m_rig->stopHelper();
        m_rig->startHelper();
    }
    [[nodiscard]] RigCall open(const QString &verb, const QString &method, const QString &behaviour)
    {
        return m_rig->call(u"bob"_s, {verb, method, m_entry}, behaviour);
    }

    /// What came of every method, made one after the other by one program of \p user.
    QMap<QString, QString> m_answers;
    QString m_asked;
    int m_uses = 0; ///< Of this helper, which bears twenty failures.

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

    /// So that no method is forgotten below: what is stated is what runs.
    void theInterfaceIsTheStatedOne()
    {
        QCOMPARE(m_rig->call(u"dave"_s, {u"methods"_s}).result(),
                 u"ok "_s + allMethods().join(u' '));
        QCOMPARE(allMethods().size(), askingMethods().size() + kFree.size());
    }

    void everyMethod_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<bool>("isPolkitThere");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("error");
        const QString no = u"NotAuthorized"_s;
        struct Kind
        {
            const char *name;
            QString user, behaviour, error;
            bool isPolkitThere = true;
        };
        for (const Kind &kind : std::initializer_list<Kind>{
                 {"a rule says no", u"mallory"_s, u"s3cret"_s, no},
                 {"no session", u"dave"_s, u"s3cret"_s, no},
                 {"a session that is not active", u"frank"_s, {}, no},
                 {"a session elsewhere", u"grace"_s, u"s3cret"_s, no},
                 {"a wrong password", u"bob"_s, u"wrong"_s, no},
                 {"a cancelled session", u"bob"_s, u"-cancel"_s, no},
                 {"a closed prompt", u"bob"_s, u"-dismiss"_s, u"Dismissed"_s},
                 {"nobody who asks", u"bob"_s, {}, u"InteractionRequired"_s},
                 {"no polkit, an administrator", u"alice"_s, {}, no, false},
                 {"no polkit, a user", u"bob"_s, {}, no, false},
                 {"no polkit, root", u"root"_s, {}, no, false}}) {
            for (const QString &method : allMethods())
                QTest::addRow("%s: %s", kind.name, qPrintable(method))
                    << kind.user << kind.behaviour << kind.isPolkitThere
                    << method
                    // Reading what is kept from others is asked for there too.
                    << (kind.user == u"frank" && kRestricted.contains(method)
                            ? u"InteractionRequired"_s
                            : kFree.value(method, kind.error));
        }
    }
    /// All of a kind are called at its first row.
    void everyMethod()
    {
        QFETCH(QString, user);
        QFETCH(QString, behaviour);
        QFETCH(bool, isPolkitThere);
        QFETCH(QString, method);
        const QString asked = user + u' ' + behaviour + (isPolkitThere ? QString() : u" alone"_s);
        if (m_asked != asked) {
            m_asked = asked;
            m_answers.clear();
            freshHelper();
            if (!isPolkitThere)
                m_rig->stopPolkit();
            RigCall call = m_rig->call(user, {u"each"_s, m_entry}, behaviour);
            for (const QString &each : allMethods())
                m_answers[each] = call.client->line(each + u' ').section(u' ', 1);
        }
        QTEST(m_answers.value(method), "error");
        QCOMPARE(digestOfEverything(), m_state);
    }

    void onePrompt_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("method");
        for (const QString &end : {u"no prompt is allowed"_s, u"the agent goes"_s,
                                   u"the caller goes"_s, u"polkit goes"_s, u"the helper goes"_s}) {
            for (const QString &method : askingMethods())
                QTest::addRow("%s: %s", qPrintable(end), qPrintable(method)) << end << method;
        }
    }
    /// A prompt that nobody answers, and then somebody goes.
    void onePrompt()
    {
        QFETCH(QString, end);
        QFETCH(QString, method);
        if (++m_uses % 15 == 1 || !m_rig->isHelperRunning())
            freshHelper();
        if (end == u"no prompt is allowed") {
            const QString answer = open(u"quiet"_s, method, u"s3cret"_s).result();
            QVERIFY2(answer.startsWith(u"error org.pavise.Error.InteractionRequired"_s),
                     qPrintable(answer));
            return;
        }
        RigCall call = open(u"one"_s, method, u"-hang"_s);
        QVERIFY(!call.prompt().isEmpty());
        QString error = u"org.pavise.Error.NotAuthorized"_s;
        if (end == u"the caller goes") {
            call.client->end();
            QCOMPARE(call.agent->line(u"withdrawn"_s), u"withdrawn"_s);
            QVERIFY(m_rig->isHelperRunning());
        } else {
            if (end == u"the agent goes") {
                call.agent->end();
            } else if (end == u"polkit goes") {
                m_rig->stopPolkit();
            } else {
                m_rig->stopHelper();
                error = u"org.freedesktop.DBus.Error.NoReply"_s;
            }
            const QString answer = call.result();
            QVERIFY2(answer.startsWith(u"error "_s + error), qPrintable(answer));
        }
        m_rig->startPolkit();
        QCOMPARE(digestOfEverything(), m_state);
    }

    /// Who sits at the machine may look at policy and is asked for an administrator's password for
    /// the rest: that is what the shipped file says, and all it gives.
    void whoSitsAtTheMachine()
    {
        freshHelper();
        RigCall alone = m_rig->call(u"erin"_s, {u"each"_s, m_entry});
        for (const QString &method : allMethods())
            QCOMPARE(alone.client->line(method + u' ').section(u' ', 1),
                     kFree.value(method,
                                 method == u"ListProfiles" ? u"ok"_s : u"InteractionRequired"_s));
        QCOMPARE(digestOfEverything(), m_state);
    }

    /// The other way round, so that the table above is not about calls that never work.
    void theSameCallsWorkWithTheRight()
    {
        freshHelper();
        RigCall call = m_rig->call(u"erin"_s, {u"each"_s, m_entry}, u"s3cret"_s);
        for (const QString &method : allMethods()) {
            const QString line = call.client->line(method + u' ');
            // Unloaded by an earlier one, or an unknown digest: an answer from behind the question.
            const bool isLate = line.endsWith(u"Conflict"_s) || line.endsWith(u"Unavailable"_s);
            QVERIFY2(line == method + u" ok"_s || isLate
                         || line == u"Confirm Invalid"_s, // it is no trial
                     qPrintable(line));
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
