// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/polkit_authority.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>

#include <limits>

using namespace Qt::StringLiterals;

namespace pavise::helper {

/// polkit's Subject, `(sa{sv})`. The only kind here is system-bus-name: the kinds that name a
/// process race with the reuse of its pid (CVE-2013-4288, CVE-2014-5033).
struct BusNameSubject
{
    QString name;
};

struct AuthorizationResult
{
    bool isAuthorized = false;
    bool isChallenge = false;
    QMap<QString, QString> details;
};

static QDBusArgument &operator<<(QDBusArgument &out, const BusNameSubject &subject)
{
    out.beginStructure();
    out << u"system-bus-name"_s << QVariantMap{{u"name"_s, subject.name}};
    out.endStructure();
    return out;
}

static const QDBusArgument &operator>>(const QDBusArgument &in, BusNameSubject &subject)
{
    QString kind;
    QVariantMap details;
    in.beginStructure();
    in >> kind >> details;
    in.endStructure();
    subject.name = details.value(u"name"_s).toString();
    return in;
}

static const QDBusArgument &operator>>(const QDBusArgument &in, AuthorizationResult &result)
{
    in.beginStructure();
    in >> result.isAuthorized >> result.isChallenge >> result.details;
    in.endStructure();
    return in;
}

} // namespace pavise::helper

Q_DECLARE_METATYPE(pavise::helper::BusNameSubject)

namespace pavise::helper {

namespace {

constexpr quint32 kAllowUserInteraction = 1;

QDBusMessage authorityCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.PolicyKit1"_s,
                                          u"/org/freedesktop/PolicyKit1/Authority"_s,
                                          u"org.freedesktop.PolicyKit1.Authority"_s, method);
}

/// Anything but a well-formed yes is a no.
Verdict verdictOf(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "(bba{ss})"_L1)
        return Verdict::Denied;
    AuthorizationResult result;
    reply.arguments().at(0).value<QDBusArgument>() >> result;
    if (result.isAuthorized)
        return Verdict::Allowed;
    if (result.isChallenge)
        return Verdict::NeedsInteraction;
    return result.details.contains(u"polkit.dismissed"_s) ? Verdict::Dismissed : Verdict::Denied;
}

} // namespace

QLatin1StringView actionId(Action action)
{
    switch (action) {
    case Action::Apply:
        return "org.pavise.apply"_L1;
    case Action::ApplyDangerous:
        return "org.pavise.apply-dangerous"_L1;
    case Action::SetMode:
        return "org.pavise.set-mode"_L1;
    case Action::Disable:
        return "org.pavise.disable"_L1;
    case Action::UnloadEverything:
        return "org.pavise.unload-everything"_L1;
    case Action::RecordSilenced:
        return "org.pavise.record-silenced"_L1;
    case Action::ReadPolicy:
        return "org.pavise.read-policy"_L1;
    case Action::ReadRestricted:
        return "org.pavise.read-restricted"_L1;
    case Action::ReadLog:
        return "org.pavise.read-log"_L1;
    }
    return {};
}

PolkitAuthority::PolkitAuthority(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_prefix(m_bus.baseService() + u'-')
{
    qDBusRegisterMetaType<BusNameSubject>();
    qDBusRegisterMetaType<QMap<QString, QString>>();
}

Authority::QuestionId PolkitAuthority::ask(const Question &question, Answer answer)
{
    const QuestionId id = ++m_last;
    m_open.emplace(id, std::move(answer));

    QDBusMessage message = authorityCall(u"CheckAuthorization"_s);
    message.setArguments({QVariant::fromValue(BusNameSubject{question.sender}),
                          QString(actionId(question.action)), QVariant::fromValue(question.details),
                          question.mayAsk ? kAllowUserInteraction : 0U,
                          QString(m_prefix + QString::number(id))});
    // No timeout of its own: a person types. The caller bounds the wait and calls withdraw().
    auto *call = new QDBusPendingCallWatcher(
        m_bus.asyncCall(message, std::numeric_limits<int>::max()), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, id](QDBusPendingCallWatcher *done) { finish(id, done); });
    return id;
}

void PolkitAuthority::finish(QuestionId id, QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    auto open = m_open.extract(id);
    if (!open.empty())
        open.mapped()(verdictOf(call->reply()));
}

void PolkitAuthority::withdraw(QuestionId id)
{
    if (m_open.erase(id) == 0)
        return;
    QDBusMessage message = authorityCall(u"CancelCheckAuthorization"_s);
    message << QString(m_prefix + QString::number(id));
    m_bus.asyncCall(message);
}

} // namespace pavise::helper
