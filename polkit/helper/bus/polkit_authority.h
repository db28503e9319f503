// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// polkit, asked over the bus.
///
/// Not through PolkitQt1::Authority: its finished signal carries no request, so the answer to one
/// caller's question can be taken for another's (measured: a save ran without a password). Here
/// every question is a D-Bus call with a reply of its own.

#pragma once

#include "polkit/helper/bus/authority.h"

#include <QDBusConnection>
#include <QObject>

#include <map>

class QDBusPendingCallWatcher;

namespace pavise::helper {

class PolkitAuthority final : public QObject, public Authority
{
public:
    explicit PolkitAuthority(QDBusConnection bus, QObject *parent = nullptr);

    QuestionId ask(const Question &question, Answer answer) override;
    void withdraw(QuestionId id) override;

private:
    void finish(QuestionId id, QDBusPendingCallWatcher *call);

    QDBusConnection m_bus;
    QString m_prefix; ///< Makes cancellation ids unique beyond this process.
    QuestionId m_last = 0;
    std::map<QuestionId, Answer> m_open;
};

} // namespace pavise::helper
