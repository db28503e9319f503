// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One piece of work off the GUI thread at a time; a newer one takes the place of an older.

#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <stop_token>
#include <type_traits>
#include <utility>

namespace pavise::ui {

class Background final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Gives up what runs and waits for its end: work may look at what its owner holds.
    ~Background() override;

    /// Where work runs from now on, instead of the program's workers. Outlives this.
    void setPool(QThreadPool &pool) { m_pool = &pool; }

    /// Runs `work(stop)` on a worker and then `done(result)` here, unless start() or cancel() is
    /// called before that. Results are shared pointers or other values that are cheap to copy.
    template <typename Work, typename Done>
    void start(Work work, Done done);

    /// What runs ends soon and tells nothing.
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    std::stop_token begin();
    void setBusy(bool busy);

    QThreadPool *m_pool = QThreadPool::globalInstance();
    std::stop_source m_stop;
    bool m_isBusy = false;
};

template <typename Work, typename Done>
void Background::start(Work work, Done done)
{
    using Result = std::invoke_result_t<Work, const std::stop_token &>;
    const std::stop_token stop = begin();
    auto *watcher = new QFutureWatcher<Result>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, stop, done = std::move(done)] {
                watcher->deleteLater();
                if (stop.stop_requested())
                    return;
                setBusy(false);
                done(watcher->result());
            });
    watcher->setFuture(
        QtConcurrent::run(m_pool, [work = std::move(work), stop] { return work(stop); }));
}

} // namespace pavise::ui
