// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What AppArmor does on the system that is looked at: its state, profiles and processes.

#pragma once

#include "ui/services/status/status_snapshot.h"
#include "ui/services/status/system_tree.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <stop_token>

namespace pavise::ui {

/// Scans off the GUI thread and hands over one value. Never asks for a password.
class StatusService : public QObject
{
    Q_OBJECT

public:
    explicit StatusService(QObject *parent = nullptr);
    ~StatusService() override;

    /// Looks at another system from now on; the old values are gone at once.
    void open(const SystemTree &tree);
    [[nodiscard]] const SystemTree &tree() const { return m_tree; }

    /// Never null; empty until the first scan is done.
    [[nodiscard]] const std::shared_ptr<const StatusSnapshot> &snapshot() const
    {
        return m_snapshot;
    }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Everything again. While a scan runs, one more is queued.
    void refresh();

    /// Only the processes again: cheap enough for every two seconds.
    void refreshProcesses();

    /// Ends a running scan; the values stay as they were.
    void cancel();

Q_SIGNALS:
    void treeChanged();
    void changed();
    void busyChanged(bool busy);

private:
    enum class Scope { Everything, Processes };

    void start(Scope scope);
    void take();

    SystemTree m_tree;
    std::shared_ptr<const StatusSnapshot> m_snapshot;
    QFutureWatcher<std::shared_ptr<const StatusSnapshot>> m_watcher;
    std::stop_source m_stop;
    bool m_isBusy = false;
    bool m_again = false; ///< A full scan was asked for while one ran.
};

} // namespace pavise::ui
