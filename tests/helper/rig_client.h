// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The two halves of rig_client: typed calls by way of the client library, and raw messages.

#pragma once

#include <QDBusConnection>
#include <QStringList>

#include <optional>

namespace pavise::tests {

/// One line, flushed: somebody waits for it.
void say(const QString &line);

/// The verbs that send messages of their own making; nothing for any other verb.
[[nodiscard]] std::optional<int> runRaw(const QDBusConnection &bus, const QStringList &arguments);

} // namespace pavise::tests
