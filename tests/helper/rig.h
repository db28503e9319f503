// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A whole small system in namespaces of its own: users, dbus-daemon, polkitd with PAM, and the
/// helper on folders that stand in for /etc/apparmor.d and the kernel. Nothing outside changes, and
/// all of it ends with the process that made it.

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace pavise::tests {

/// A program of the rig, and what it has said.
class RigProcess
{
public:
    RigProcess(const QString &user, const QString &program, const QStringList &arguments);
    ~RigProcess();

    /// The next line that begins with \p start, waited for; empty when it ended or took too long.
    QString line(const QString &start, int timeoutMs = 20'000);
    void go() { say("go"); } ///< Gives it the line it waits for.
    void say(const QByteArray &line);
    void end();
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
};

/// A call by a user, with or without somebody who answers prompts for it.
struct RigCall
{
    std::unique_ptr<RigProcess> client;
    std::unique_ptr<RigProcess> agent;
    qint64 pid = 0; ///< Of the calling program.

    /// `ok ...` or `error ...`.
    QString result(int timeoutMs = 20'000);
};

class Rig
{
public:
    /// Enters new mount and process namespaces, when this process may and the tools are there.
    /// \returns why not otherwise. Call first in main(): the caller continues in a child process.
    [[nodiscard]] static QString enterNamespaces(int &exitStatus, bool &isParent);

    Rig();
    ~Rig();

    [[nodiscard]] QString root() const { return m_root; }
    void startBus();
    void startPolkit();
    void stopPolkit();
    void startHelper();
    void stopHelper();
    [[nodiscard]] bool isHelperRunning() const { return m_helper && m_helper->isRunning(); }
    [[nodiscard]] qint64 helperPid() const { return m_helper->pid(); }

    /// \p behaviour is rig_agent's; empty: nobody answers.
    RigCall call(const QString &user, const QStringList &arguments, const QString &behaviour = {});

    /// The same with rig_fuzz.
    RigCall fuzz(const QString &user, const QString &seed, const QString &count);

    /// Waits until \p name has an owner, or has none.
    static bool waitForName(const QString &name, bool isOwned = true);

private:
    QString m_root;
    std::unique_ptr<RigProcess> m_bus;
    std::unique_ptr<RigProcess> m_polkit;
    std::unique_ptr<RigProcess> m_helper;
};

} // namespace pavise::tests
