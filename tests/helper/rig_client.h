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

/// Sends \p receiver, a unique name, a thousand answers to questions that it has asked others:
/// each is a yes of polkit's form. Nothing but bytes on the bus's socket, as no library makes them.
/// \returns false when the bus did not take them.
[[nodiscard]] bool forgeReplies(const QByteArray &receiver);

} // namespace pavise::tests
