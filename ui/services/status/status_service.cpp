// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/status/status_service.h"

#include <QtConcurrentRun>

namespace pavise::ui {

StatusService::StatusService(QObject *parent)
    : QObject(parent)
    , m_snapshot(std::make_shared<StatusSnapshot>())
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &StatusService::take);
}

StatusService::~StatusService()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void StatusService::open(const SystemTree &tree)
{
    m_tree = tree;
    auto empty = std::make_shared<StatusSnapshot>();
    empty->tree = tree;
    m_snapshot = std::move(empty);
    Q_EMIT treeChanged();
    Q_EMIT changed();
    refresh();
}

void StatusService::refresh()
{
    if (m_watcher.isRunning()) {
        m_again = true;
        // What runs may be for another tree: no use waiting for it.
        if (m_snapshot->tree != m_tree || !m_snapshot->isScanned)
            m_stop.request_stop();
        return;
    }
    start(Scope::Everything);
}

void StatusService::refreshProcesses()
{
    if (!m_watcher.isRunning() && m_snapshot->isScanned)
        start(Scope::Processes);
}

void StatusService::cancel()
{
    m_again = false;
    m_stop.request_stop();
}

void StatusService::start(Scope scope)
{
    m_stop = {};
    m_again = false;
    if (scope == Scope::Everything) {
        m_isBusy = true;
        Q_EMIT busyChanged(true);
    }
    m_watcher.setFuture(
        QtConcurrent::run([scope, tree = m_tree, before = m_snapshot, stop = m_stop.get_token()]() {
            auto now =
                scope == Scope::Everything ? scanSystem(tree, stop) : scanProcesses(*before, stop);
            if (stop.stop_requested())
                return std::shared_ptr<const StatusSnapshot>();
            return std::shared_ptr<const StatusSnapshot>(
                std::make_shared<StatusSnapshot>(std::move(now)));
        }));
}

void StatusService::take()
{
    const std::shared_ptr<const StatusSnapshot> found = m_watcher.result();
    const bool isWanted = found != nullptr && found->tree == m_tree;
    if (isWanted)
        m_snapshot = found;
    if (m_isBusy) {
        m_isBusy = false;
        Q_EMIT busyChanged(false);
    }
    if (isWanted)
        Q_EMIT changed();
    if (m_again)
        start(Scope::Everything);
}

} // namespace pavise::ui
