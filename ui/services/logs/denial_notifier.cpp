// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/logs/denial_notifier.h"

#include "ui/common/convert.h"
#include "ui/models/denials/denial_text.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/logs/muted_patterns.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDateTime>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
const QString kReview = u"review"_s;
const QString kMute = u"mute"_s;
constexpr qint64 kHourMs = 3600 * 1000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

DenialNotifier::DenialNotifier(const DenialService &denials, MutedPatterns &muted,
                               const QDBusConnection &bus, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_denials(denials)
    , m_muted(muted)
    , m_bus(bus)
    , m_limits(limits)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &DenialNotifier::tell);
    connect(&denials, &DenialService::newEventsChanged, this, &DenialNotifier::look);
    connect(&denials, &DenialService::changed, this, &DenialNotifier::look);
    connect(&denials, &DenialService::busyChanged, this, [this](bool busy) {
        if (busy) // another log or another system is read from its beginning
            startAnew();
    });
    m_bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this,
                  SLOT(takeAction(uint, QString)));
    m_bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this,
                  SLOT(takeClosed(uint, uint)));
}

void DenialNotifier::setEnabled(bool enabled)
{
    if (m_isEnabled == enabled)
        return;
    m_isEnabled = enabled;
    startAnew();
    look();
}

void DenialNotifier::startAnew()
{
    m_hasBaseline = false;
    m_next.stop();
    for (Subject &subject : m_subjects) {
        subject.seen = 0;
        subject.fresh = 0;
    }
}

quint64 DenialNotifier::waiting() const
{
    quint64 events = 0;
    for (const Subject &subject : m_subjects)
        events += subject.fresh;
    return events;
}

void DenialNotifier::look()
{
    const DenialSnapshot &log = *m_denials.newest();
    if (!m_isEnabled || !log.isCollected)
        return;
    struct Count
    {
        quint64 events = 0;
        const audit::Denial *latest = nullptr;
    };
    QHash<QString, Count> counts;
    for (const DenialEntry &entry : log.groups) {
        const audit::Denial &denial = entry.denial;
        const bool isRefused = denial.first.kind == audit::EventKind::Denied
            || denial.first.kind == audit::EventKind::Killed;
        // A line that any program can write must not make the desktop speak.
        if (!isRefused || denial.origin == audit::Origin::Anyone || m_muted.isMuted(denial))
            continue;
        Count &count = counts[toDisplay(denial.first.text(audit::Field::Profile))];
        count.events += denial.count;
        if (count.latest == nullptr || count.latest->lastTime <= denial.lastTime)
            count.latest = &denial;
    }
    for (const auto &[profile, count] : counts.asKeyValueRange()) {
        Subject &subject = m_subjects[profile];
        if (m_hasBaseline && count.events > subject.seen) {
            subject.fresh += count.events - subject.seen;
            subject.latest = headline(count.latest->first);
        }
        subject.seen = count.events;
    }
    m_hasBaseline = true;
    tell();
}

void DenialNotifier::tell()
{
    const qint64 time = now();
    m_sent.removeIf([&](qint64 sent) { return sent + m_limits.withinMs <= time; });
    std::vector<QString> ready;
    qint64 wait = -1;
    const auto waitFor = [&](qint64 milliseconds) {
        wait = wait < 0 ? milliseconds : std::min(wait, milliseconds);
    };
    for (const auto &[profile, subject] : m_subjects.asKeyValueRange()) {
        if (subject.fresh == 0)
            continue;
        const qint64 free = subject.toldAt == 0 ? time : subject.toldAt + m_limits.perProfileMs;
        if (free <= time)
            ready.push_back(profile);
        else
            waitFor(free - time);
    }
    // The most frequent first, when not all may be told of.
    std::ranges::sort(ready, std::ranges::greater(),
                      [&](const QString &profile) { return m_subjects[profile].fresh; });
    for (const QString &profile : ready) {
        if (m_sent.size() >= m_limits.most) {
            waitFor(m_sent.first() + m_limits.withinMs - time);
            break;
        }
        m_sent << time;
        send(profile, m_subjects[profile]);
    }
    if (wait >= 0)
        m_next.start(static_cast<int>(std::clamp<qint64>(wait, 1, kHourMs)));
}

void DenialNotifier::send(const QString &profile, Subject &subject)
{
    const QString name = profile.isEmpty() ? tr("no profile") : profile;
    const QString title = tr("%n denial(s): %1", nullptr,
                             static_cast<int>(std::min<quint64>(subject.fresh, 1'000'000'000)))
                              .arg(name);
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
    // The body may be taken as markup; a name out of the log must not be.
    message << u"Pavise"_s << subject.id << u"org.pavise.Pavise"_s << title
            << subject.latest.toHtmlEscaped()
            << QStringList{u"default"_s, tr("Review"), kReview,
                           tr("Review"), kMute,        tr("Mute for an hour")}
            << QVariantMap{{u"desktop-entry"_s, u"org.pavise.Pavise"_s},
                           {u"category"_s, u"device"_s},
                           {u"urgency"_s, QVariant::fromValue(uchar(1))}}
            << -1;
    subject.fresh = 0;
    subject.toldAt = now();
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, profile] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_subjects[profile].id = reply.value(); // the next one takes its place
    });
}

void DenialNotifier::takeAction(uint id, const QString &action)
{
    for (const auto &[profile, subject] : m_subjects.asKeyValueRange()) {
        if (subject.id != id || id == 0)
            continue;
        if (action == kMute)
            m_muted.mute(u"profile:\"%1\""_s.arg(profile), now() + kHourMs);
        else
            Q_EMIT reviewRequested(profile);
        return;
    }
}

void DenialNotifier::takeClosed(uint id, uint /*reason*/)
{
    for (Subject &subject : m_subjects) {
        if (subject.id == id)
            subject.id = 0;
    }
}

} // namespace pavise::ui
