// SPDX-License-Identifier: GPL-2.0-or-later
// What the helper will take back by itself, besides the trial of this program.
#include "ui/common/convert.h"
#include "ui/services/policy/policy_service.h"
#include "ui/services/policy/policy_text.h"
#include "ui/services/status/status_service.h"

#include <algorithm>
#include <chrono>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pavise::ui {

void PolicyService::askPending()
{
    if (m_helper == Readiness::NoHelper || !m_status.tree().isThisSystem())
        return;
    m_client.pending().then(this, [this](const client::Result<protocol::PendingReverts> &found) {
        if (found)
            takePending(*found);
        else
            learnFrom(found.error().failure);
    });
}

void PolicyService::takePending(const protocol::PendingReverts &found)
{
    QList<Pending> all;
    for (const protocol::PendingRevert &each : found) {
        if (m_trial && m_trial->operation == each.operation)
            continue;
        Pending pending{.operation = each.operation,
                        .verb = each.verb,
                        .isTrial = each.verb == u"apply"_s,
                        .isOwn = each.uid == ::getuid(),
                        .deadline = QDeadlineTimer(std::chrono::seconds(each.secondsLeft))};
        for (const QByteArray &profile : each.profiles)
            pending.profiles << toDisplay(profile.toStdString());
        all << pending;
    }
    std::ranges::sort(all, {}, [](const Pending &each) { return each.deadline.deadline(); });
    setPending(all);
}

void PolicyService::setPending(const QList<Pending> &pending)
{
    if (pending.isEmpty() && m_pending.isEmpty())
        return;
    m_pending = pending;
    m_pendingEnd.stop();
    // The helper counts, not we: a second later it has taken the first one back.
    if (!pending.isEmpty())
        m_pendingEnd.start(static_cast<int>(pending.first().deadline.remainingTime()) + 1000);
    Q_EMIT pendingChanged();
}

void PolicyService::endPending(const QString &operation)
{
    m_client.revert(operation).then(this, [this, operation](const client::Result<void> &result) {
        QList<Pending> left = m_pending;
        const auto at = std::ranges::find(left, operation, &Pending::operation);
        if (at == left.end())
            return;
        // Unavailable and Invalid: it is over already.
        if (result || result.error().code == protocol::ErrorCode::Invalid
            || result.error().code == protocol::ErrorCode::Unavailable)
            left.erase(at);
        else
            at->problem =
                tr("It could not be taken back at once: %1").arg(failureText(result.error()));
        setPending(left);
        m_status.refresh();
    });
}

} // namespace pavise::ui
