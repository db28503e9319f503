// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Tells the desktop of new denials: one notification for a profile, rarely, and never with a
/// button that allows anything.
///
/// Source: Desktop Notifications Specification 1.3, interface org.freedesktop.Notifications.

#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace pavise::ui {

class DenialService;
class MutedPatterns;
struct DenialSnapshot;

class DenialNotifier final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        qint64 perProfileMs = 10 * 60 * 1000; ///< Least time between two about one profile.
        int most = 3;                         ///< In all, within the time below.
        qint64 withinMs = 60 * 1000;
    };

    DenialNotifier(const DenialService &denials, MutedPatterns &muted, const QDBusConnection &bus,
                   const Limits &limits, QObject *parent = nullptr);

    /// What was logged while it is off is not told of later.
    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_isEnabled; }

    /// Events that wait until they may be told of.
    [[nodiscard]] quint64 waiting() const;

Q_SIGNALS:
    /// The person wants to see the denials of a profile.
    void reviewRequested(const QString &profile);

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id, uint reason);

private:
    struct Subject
    {
        quint64 seen = 0;  ///< Events that were in the log at the last look.
        quint64 fresh = 0; ///< Of those, the ones that nobody was told of.
        QString latest;    ///< What happened last, in words.
        qint64 toldAt = 0; ///< Milliseconds since 1970; 0: never.
        uint id = 0;       ///< Of the notification that is shown; 0: none.
    };

    void look();
    void startAnew();
    void tell();
    void send(const QString &profile, Subject &subject);

    const DenialService &m_denials;
    MutedPatterns &m_muted;
    QDBusConnection m_bus;
    Limits m_limits;
    QHash<QString, Subject> m_subjects; ///< By profile.
    QList<qint64> m_sent;               ///< When; those that still count.
    QTimer m_next;                      ///< Until the next one may be sent.
    bool m_isEnabled = false;
    bool m_hasBaseline = false; ///< What the log held before is no news.
};

} // namespace pavise::ui
