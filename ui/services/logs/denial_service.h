// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The recorded denials of the system that is looked at: collects a log, groups equal events, and
/// follows the log without moving what a person is reading.

#pragma once

#include "core/audit/carriers/log_source.h"
#include "ui/models/denials/denial_entry.h"
#include "ui/models/profiles/profile_entry.h"
#include "ui/services/status/system_tree.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

class QTimer;

namespace pavise::ui {

struct DenialSnapshot
{
    bool isCollected = false;
    std::vector<DenialEntry> groups; ///< In the order of first appearance.
    audit::LogTotals totals;
    std::optional<audit::LogPlace> place; ///< What was read; none when there was nothing to read.
    std::uint64_t lines = 0;
    std::vector<audit::LogSource> sources; ///< What was looked for, best first.
    std::optional<text::Diagnostic> error; ///< Why reading ended early.

    // What the overview and the profiles tell, made with the rest: of very many groups it takes
    // longer than a page may.
    struct ProfileEvents
    {
        std::string profile;
        std::uint64_t events = 0;
        std::size_t example = 0; ///< Index of its most frequent group.
    };
    QHash<QByteArray, DenialCount> byProfile;
    std::vector<ProfileEvents> mostRefused; ///< All profiles that were refused something.
    std::vector<std::size_t> latest;        ///< Indices of groups, the latest first; few.

    /// Makes the three from `groups`.
    void summarise();
};

class LogFollower;

class DenialService : public QObject
{
    Q_OBJECT

public:
    explicit DenialService(QObject *parent = nullptr);
    ~DenialService() override;

    /// Reads the logs of \p tree from now on, or the file that it names.
    void open(const SystemTree &tree);

    /// Reads this place instead; the choice holds until open().
    void choose(const audit::LogPlace &place);

    /// Collects everything again.
    void refresh();
    void cancel();

    void setLive(bool live);
    [[nodiscard]] bool isLive() const { return m_isLive; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Never null. Stays as it is while new events arrive: see showNew().
    [[nodiscard]] const std::shared_ptr<const DenialSnapshot> &snapshot() const
    {
        return m_snapshot;
    }

    /// With what arrived since; never null.
    [[nodiscard]] const std::shared_ptr<const DenialSnapshot> &newest() const
    {
        return m_newest != nullptr ? m_newest : m_snapshot;
    }

    /// Events that arrived since the snapshot was made.
    [[nodiscard]] std::uint64_t newEvents() const;

    /// Makes them part of the snapshot.
    void showNew();

    /// Events by profile name, as bytes.
    [[nodiscard]] QHash<QByteArray, DenialCount> countsByProfile() const
    {
        return m_snapshot->byProfile;
    }

Q_SIGNALS:
    void changed();
    void busyChanged(bool busy);
    void newEventsChanged(quint64 count);

private:
    void start();
    void take();

    SystemTree m_tree;
    std::optional<audit::LogPlace> m_chosen;
    std::shared_ptr<LogFollower> m_follower;
    std::shared_ptr<const DenialSnapshot> m_snapshot;
    std::shared_ptr<const DenialSnapshot> m_newest; ///< With events that are not shown yet.
    QFutureWatcher<std::shared_ptr<const DenialSnapshot>> m_watcher;
    QTimer *m_timer;
    std::stop_source m_stop;
    bool m_isLive = true;
    bool m_isBusy = false;
    bool m_again = false;
};

} // namespace pavise::ui
