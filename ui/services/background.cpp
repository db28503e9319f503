// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/background.h"

namespace pavise::ui {

Background::~Background()
{
    m_stop.request_stop();
    for (QFutureWatcherBase *each : findChildren<QFutureWatcherBase *>())
        each->waitForFinished();
}

std::stop_token Background::begin()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    setBusy(true);
    return m_stop.get_token();
}

void Background::cancel()
{
    m_stop.request_stop();
    setBusy(false);
}

void Background::setBusy(bool busy)
{
    if (std::exchange(m_isBusy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

} // namespace pavise::ui
