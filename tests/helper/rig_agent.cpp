// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A polkit agent that types for one process: `rig_agent PID UID BEHAVIOUR`, UID being that
/// process's user.
///
/// The test may run where set-uid programs do not work. So root runs this, and it makes UID its
/// real user: then polkit-agent-helper-1 finds itself as if the user had started it by its set-uid
/// bit.
///
/// BEHAVIOUR is alice's password to type, `-told` to type the right one when told so by a line,
/// `-cancel` to end the session as polkit-qt agents do,
/// `-dismiss` to say that the person closed the prompt, or `-hang` to leave it open. It says
/// `ready`, and `prompt ACTION MESSAGE` for each prompt.

#include <PolkitQt1/Agent/Listener>
#include <PolkitQt1/Agent/Session>
#include <PolkitQt1/Details>
#include <PolkitQt1/Identity>
#include <PolkitQt1/Subject>

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QSocketNotifier>

#include <iostream>

#include <unistd.h>

using namespace Qt::StringLiterals;

class Agent final : public PolkitQt1::Agent::Listener
{
    Q_OBJECT

public:
    explicit Agent(QString behaviour)
        : m_behaviour(std::move(behaviour))
    {
    }

public Q_SLOTS:
    void initiateAuthentication(const QString &actionId, const QString &message, const QString &,
                                const PolkitQt1::Details &, const QString &cookie,
                                const PolkitQt1::Identity::List &identities,
                                PolkitQt1::Agent::AsyncResult *result) override
    {
        std::cout << "prompt " << actionId.toStdString() << ' ' << message.toStdString()
                  << std::endl;
        m_result = result;
        if (m_behaviour == u"-hang")
            return;
        PolkitQt1::Identity who = identities.value(0);
        for (const PolkitQt1::Identity &identity : identities) {
            if (identity.toString() == u"unix-user:alice")
                who = identity;
        }
        auto *session = new PolkitQt1::Agent::Session(who, cookie, result, this);
        connect(session, &PolkitQt1::Agent::Session::request, this, [this, session] {
            if (m_behaviour == u"-told") {
                auto *told = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, session);
                connect(told, &QSocketNotifier::activated, session, [told, session] {
                    told->setEnabled(false);
                    session->setResponse(u"s3cret"_s);
                });
            } else
                session->setResponse(m_behaviour);
        });
        connect(session, &PolkitQt1::Agent::Session::completed, this, [this, session](bool) {
            m_result->setCompleted();
            session->deleteLater();
        });
        if (m_behaviour == u"-cancel")
            session->cancel();
        else
            session->initiate();
    }
    bool initiateAuthenticationFinish() override { return true; }
    void cancelAuthentication() override
    {
        std::cout << "withdrawn" << std::endl;
        if (m_result != nullptr)
            m_result->setCompleted();
        m_result = nullptr;
    }

private:
    QString m_behaviour;
    PolkitQt1::Agent::AsyncResult *m_result = nullptr;
};

/// polkit-qt cannot give the answer that polkit takes for a dismissed prompt; this does.
class DismissingAgent final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        std::cout << "prompt " << message.arguments().value(0).toString().toStdString()
                  << std::endl;
        return connection.send(
            message.createErrorReply(u"org.freedesktop.PolicyKit1.Error.Cancelled"_s, u"closed"_s));
    }
};

struct ProcessSubject
{
    uint pid = 0;
    int uid = 0;
};
Q_DECLARE_METATYPE(ProcessSubject)

static QDBusArgument &operator<<(QDBusArgument &out, const ProcessSubject &subject)
{
    out.beginStructure();
    out << u"unix-process"_s
        << QVariantMap{{u"pid"_s, subject.pid}, {u"start-time"_s, 0ULL}, {u"uid"_s, subject.uid}};
    out.endStructure();
    return out;
}

static const QDBusArgument &operator>>(const QDBusArgument &in, ProcessSubject &)
{
    return in; // never received
}

static bool registerDismissing(DismissingAgent &agent, uint pid, int uid)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    qDBusRegisterMetaType<ProcessSubject>();
    const QString path = u"/org/pavise/RigAgent"_s;
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.PolicyKit1"_s, u"/org/freedesktop/PolicyKit1/Authority"_s,
        u"org.freedesktop.PolicyKit1.Authority"_s, u"RegisterAuthenticationAgent"_s);
    call << QVariant::fromValue(ProcessSubject{pid, uid}) << u"C"_s << path;
    const bool isThere = bus.registerVirtualObject(path, &agent);
    return isThere && bus.call(call).type() == QDBusMessage::ReplyMessage;
}

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    const QString behaviour = QString::fromLocal8Bit(argv[3]);
    const uint uid = QByteArray(argv[2]).toUInt();
    const uint pid = QByteArray(argv[1]).toUInt();
    if (::setresuid(uid, 0, 0) != 0)
        return 1;
    QCoreApplication::setSetuidAllowed(true);
    const QCoreApplication application(argc, argv);

    Agent agent(behaviour);
    DismissingAgent dismissing;
    const bool isRegistered = behaviour == u"-dismiss"
        ? registerDismissing(dismissing, pid, static_cast<int>(uid))
        : agent.registerListener(PolkitQt1::UnixProcessSubject(pid),
                                 u"/org/pavise/RigAgent%1"_s.arg(pid));
    std::cout << (isRegistered ? "ready" : "refused") << std::endl;
    return isRegistered ? QCoreApplication::exec() : 1;
}

#include "rig_agent.moc"
