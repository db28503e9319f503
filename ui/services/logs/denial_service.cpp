// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/logs/denial_service.h"

#include "ui/services/logs/log_follower.h"

#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <unordered_map>

namespace pavise::ui {

namespace {

constexpr int kFollowEveryMs = 2000;

} // namespace

DenialService::DenialService(QObject *parent)
    : QObject(parent)
    , m_snapshot(std::make_shared<DenialSnapshot>())
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(kFollowEveryMs);
    connect(m_timer, &QTimer::timeout, this, &DenialService::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DenialService::take);
}

DenialService::~DenialService()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void DenialService::open(const SystemTree &tree)
{
    m_tree = tree;
    m_chosen.reset();
    m_snapshot = std::make_shared<DenialSnapshot>();
    Q_EMIT changed();
    refresh();
}

void DenialService::choose(const audit::LogPlace &place)
{
    m_chosen = place;
    refresh();
}

void DenialService::refresh()
{
    m_follower = std::make_shared<LogFollower>(m_tree, m_chosen);
    m_newest.reset();
    Q_EMIT newEventsChanged(0);
    if (!m_isBusy) {
        m_isBusy = true;
        Q_EMIT busyChanged(true);
    }
    if (m_watcher.isRunning()) {
        m_again = true;
        m_stop.request_stop();
        return;
    }
    start();
}

void DenialService::cancel()
{
    m_again = false;
    m_stop.request_stop();
}

void DenialService::setLive(bool live)
{
    m_isLive = live;
    if (live && m_follower != nullptr)
        m_timer->start();
    else
        m_timer->stop();
}

void DenialService::start()
{
    if (m_watcher.isRunning() || m_follower == nullptr)
        return;
    m_stop = {};
    m_watcher.setFuture(QtConcurrent::run(
        [follower = m_follower, stop = m_stop.get_token()] { return follower->read(stop); }));
}

void DenialService::take()
{
    const std::shared_ptr<const DenialSnapshot> found = m_watcher.result();
    if (m_again) {
        m_again = false;
        start();
        return;
    }
    const bool isFirst = m_isBusy;
    if (isFirst) {
        m_isBusy = false;
        Q_EMIT busyChanged(false);
    }
    if (m_isLive)
        m_timer->start();
    if (found == nullptr)
        return;
    if (isFirst || !m_snapshot->isCollected) {
        m_snapshot = found;
        Q_EMIT changed();
    } else {
        m_newest = found;
        Q_EMIT newEventsChanged(newEvents());
    }
}

std::uint64_t DenialService::newEvents() const
{
    return m_newest == nullptr ? 0 : m_newest->totals.events - m_snapshot->totals.events;
}

void DenialService::showNew()
{
    if (m_newest == nullptr)
        return;
    m_snapshot = std::exchange(m_newest, nullptr);
    Q_EMIT newEventsChanged(0);
    Q_EMIT changed();
}

void DenialSnapshot::summarise()
{
    constexpr std::size_t kLatest = 16;
    byProfile.clear();
    mostRefused.clear();
    latest.clear();
    std::unordered_map<std::string_view, std::size_t> numbers;
    std::vector<std::uint64_t> most;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const audit::Denial &denial = groups[i].denial;
        const bool isRefused = denial.first.kind == audit::EventKind::Denied
            || denial.first.kind == audit::EventKind::Killed;
        if (!isRefused && denial.first.kind != audit::EventKind::Allowed)
            continue;
        latest.push_back(i);
        const std::string_view profile = denial.first.text(audit::Field::Profile);
        DenialCount &count =
            byProfile[QByteArray(profile.data(), static_cast<qsizetype>(profile.size()))];
        (isRefused ? count.denied : count.allowed) += denial.count;
        count.lastTime = std::max(count.lastTime, denial.lastTime);
        if (!isRefused)
            continue;
        const auto [known, isNew] = numbers.try_emplace(profile, mostRefused.size());
        if (isNew) {
            mostRefused.push_back({.profile = std::string(profile), .events = 0, .example = i});
            most.push_back(0);
        }
        mostRefused[known->second].events += denial.count;
        if (denial.count > most[known->second]) {
            most[known->second] = denial.count;
            mostRefused[known->second].example = i;
        }
    }
    std::ranges::sort(mostRefused, [](const ProfileEvents &a, const ProfileEvents &b) {
        return a.events != b.events ? a.events > b.events : a.profile < b.profile;
    });
    const auto end = latest.begin() + static_cast<std::ptrdiff_t>(std::min(latest.size(), kLatest));
    std::ranges::partial_sort(latest, end, [this](std::size_t a, std::size_t b) {
        const std::int64_t first = groups[a].denial.lastTime;
        const std::int64_t second = groups[b].denial.lastTime;
        return first != second ? first > second : a < b;
    });
    latest.resize(std::min(latest.size(), kLatest));
}

} // namespace pavise::ui
