// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A whole small system in namespaces of its own: users, dbus-daemon, polkitd with PAM, and the
/// helper on folders that stand in for /etc/apparmor.d and the kernel. Nothing outside changes, and
/// all of it ends with the process that made it.

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace pavise::tests {

/// After how long without a word something counts as stuck. No test waits so long for what it
/// expects: it is there so that a hang ends, on the slowest machine.
inline constexpr int kHangMs = 120'000;

/// What the helper may hold whatever it is sent, in KiB. A sanitizer keeps freed memory back.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr long kMostMemory = 1024 * 1024;
#else
inline constexpr long kMostMemory = 64 * 1024;
#endif

/// Users fuzz0, fuzz1... who may do everything.
inline constexpr int kFuzzUsers = 50;

/// A program of the rig, and what it has said.
class RigProcess
{
public:
    RigProcess(const QString &user, const QString &program, const QStringList &arguments);
    ~RigProcess();

    /// The next line that begins with \p start, waited for; empty, and a warning that tells what
    /// came instead, when the program ended or hangs.
    QString line(const QString &start);
    /// The same of what it has said so far, without waiting.
    QString readLine(const QString &start);
    /// Ends it; the first line it had said, and nobody has read, that begins with \p start.
    QString said(const QString &start);
    void go() { say("go"); } ///< Gives it the line it waits for.
    void say(const QByteArray &line);
    void end();
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
    QStringList m_other; ///< Lines that nobody waited for.
};

/// A call by a user, with or without somebody who answers prompts for it.
struct RigCall
{
    std::unique_ptr<RigProcess> client;
    std::unique_ptr<RigProcess> agent;
    qint64 pid = 0; ///< Of the calling program.

    /// `ok ...` or `error ...`.
    QString result();
    /// `prompt ACTION MESSAGE`; empty, and a warning, when the call is answered without one.
    QString prompt();
};

class Rig
{
public:
    Rig();
    ~Rig();

    [[nodiscard]] QString root() const { return m_root; }
    void startBus();
    void startPolkit(); ///< Unless it runs.
    void stopPolkit();
    void startHelper();
    void stopHelper();
    [[nodiscard]] bool isHelperRunning() const { return m_helper && m_helper->isRunning(); }
    [[nodiscard]] qint64 helperPid() const { return m_helper->pid(); }

    /// \p behaviour is rig_agent's; empty: nobody answers.
    RigCall call(const QString &user, const QStringList &arguments, const QString &behaviour = {});

    /// The same with rig_fuzz.
    RigCall fuzz(const QString &user, const QString &seed, const QString &count);

private:
    [[nodiscard]] QDBusConnection bus() const;
    /// Waits until \p name has an owner, or has none.
    void waitForName(const QString &name, bool isOwned, RigProcess &owner);

    QString m_root;
    std::unique_ptr<RigProcess> m_bus;
    std::unique_ptr<RigProcess> m_polkit;
    std::unique_ptr<RigProcess> m_helper;
};

/// Waits until \p isSo; when that hangs, a warning says that \p what did not come.
[[nodiscard]] bool waitUntil(const std::function<bool()> &isSo, const char *what);

/// A figure of /proc/PID/status, as `VmRSS`, in KiB; -1 when it is not there.
[[nodiscard]] qint64 statusOf(qint64 pid, const QByteArray &field);

/// Calls \p run, which may begin with a QCoreApplication, in mount and process namespaces of its
/// own and \returns what it does. Where that cannot be, it says why and returns ctest's code for
/// skipped: not run is not passed.
int runInRig(const std::function<int()> &run);

} // namespace pavise::tests
