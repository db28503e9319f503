// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The saved sessions of learning: which there are, what each has come to, and where they lie.

#pragma once

#include "core/suggest/session_file.h"
#include "ui/services/status/system_tree.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace pavise::ui {

/// One session as a list shows it.
struct SessionEntry
{
    std::string path;
    QString name;
    std::optional<suggest::Session> session;      ///< Nothing: the file is not wholly right.
    std::optional<text::Diagnostic> problem = {}; ///< Why.

    [[nodiscard]] int mutes() const;
    [[nodiscard]] int decided() const; ///< Accepted.
    [[nodiscard]] std::int64_t lastTime() const;
};

/// Profiles that came out of \p session's decisions and have to be used once more with their rules
/// loaded, because the kernel logs less of them before that; none after a pass without news.
[[nodiscard]] QStringList toUseAgain(const suggest::Session &session);

/// In the person's state folder, a folder of its own for another system's tree.
[[nodiscard]] QString sessionFolder(const SystemTree &tree);

/// A path in the folder for a new session of that name, which makes a good file name of it; another
/// one when it is taken.
[[nodiscard]] std::string newSessionPath(const SystemTree &tree, const QString &name);

/// Reads the folder off the GUI thread.
class LearnSessions final : public QObject
{
    Q_OBJECT

public:
    explicit LearnSessions(QObject *parent = nullptr);
    ~LearnSessions() override;

    void read(const SystemTree &tree);
    [[nodiscard]] const std::vector<SessionEntry> &entries() const { return m_entries; }
    /// Deletes a session; read again after it. \returns false when it could not be.
    [[nodiscard]] static bool remove(const SessionEntry &entry);

Q_SIGNALS:
    /// The last one first.
    void changed();

private:
    std::vector<SessionEntry> m_entries;
    QFutureWatcher<std::vector<SessionEntry>> m_watcher;
};

} // namespace pavise::ui
