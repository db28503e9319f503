// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/bus/polkit_authority.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace pavise::helper {

namespace {

constexpr quint32 kAllowUserInteraction = 1;

QDBusMessage authorityCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.PolicyKit1"_s,
                                          u"/org/freedesktop/PolicyKit1/Authority"_s,
                                          u"org.freedesktop.PolicyKit1.Authority"_s, method);
}

/// polkit's Subject, `(sa{sv})`. The only kind here is system-bus-name: the kinds that name a
/// process race with the reuse of its pid (CVE-2013-4288, CVE-2014-5033).
QVariant busNameSubject(const QString &name)
{
    QDBusArgument subject;
    subject.beginStructure();
    subject << u"system-bus-name"_s << QVariantMap{{u"name"_s, name}};
    subject.endStructure();
    return QVariant::fromValue(subject);
}

/// Anything but a well-formed yes is a no.
Parsed<void> verdictOf(const QDBusMessage &reply)
{
    using protocol::ErrorCode;
    const auto no = [](ErrorCode code, const char *reason) {
        return std::unexpected(Refusal{.code = code, .reason = reason});
    };
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "(bba{ss})"_L1)
        return no(ErrorCode::NotAuthorized, "polkit gave no answer");
    bool isAuthorized = false;
    bool isChallenge = false;
    QMap<QString, QString> details;
    const auto result = reply.arguments().at(0).value<QDBusArgument>();
    result.beginStructure();
    result >> isAuthorized >> isChallenge >> details;
    result.endStructure();
    if (isAuthorized)
        return {};
    if (isChallenge)
        return no(ErrorCode::InteractionRequired,
                  "a password is needed and the call allows no prompt");
    return details.contains(u"polkit.dismissed"_s)
        ? no(ErrorCode::Dismissed, "the prompt was closed")
        : no(ErrorCode::NotAuthorized, "polkit said no");
}

} // namespace

QLatin1StringView actionId(Action action)
{
    static constexpr std::array<QLatin1StringView, kActionCount> kIds{
        "org.pavise.apply"_L1,
        "org.pavise.apply-dangerous"_L1,
        "org.pavise.set-mode"_L1,
        "org.pavise.disable"_L1,
        "org.pavise.unload-everything"_L1,
        "org.pavise.record-silenced"_L1,
        "org.pavise.read-policy"_L1,
        "org.pavise.read-restricted"_L1,
        "org.pavise.read-log"_L1};
    return kIds.at(static_cast<std::size_t>(action));
}

PolkitAuthority::PolkitAuthority(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_prefix(m_bus.baseService() + u'-')
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
}

Authority::QuestionId PolkitAuthority::ask(const Question &question, Answer answer)
{
    const QuestionId id = ++m_last;
    m_open.emplace(id, std::move(answer));

    QDBusMessage message = authorityCall(u"CheckAuthorization"_s);
    message.setArguments({busNameSubject(question.sender), QString(actionId(question.action)),
                          QVariant::fromValue(question.details),
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
