// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/log_operation.h"

#include "polkit/helper/prompt.h"
#include "polkit/helper/worker/worker_process.h"

#include <QDBusUnixFileDescriptor>
#include <QSocketNotifier>

#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace pavise::helper {

namespace {

/// A log file that root writes. Nothing when it is not there or not such a file.
std::optional<text::FileDescriptor> openRootsFile(const std::string &path)
{
    text::FileDescriptor file(
        ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    struct stat info{};
    if (!file.isOpen() || ::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode)
        || info.st_uid != 0)
        return std::nullopt;
    return file;
}

/// Collects the process when it ends, without waiting for it. It limits its own life.
void collectLater(pid_t pid)
{
    const int fd = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    if (fd < 0)
        return;
    auto *ended = new QSocketNotifier(fd, QSocketNotifier::Read);
    QObject::connect(ended, &QSocketNotifier::activated, ended, [ended, fd, pid] {
        ended->setEnabled(false);
        ::waitpid(pid, nullptr, WNOHANG);
        ::close(fd);
        ended->deleteLater();
    });
}

} // namespace

LogOperation::LogOperation(Services &services, Caller caller, LogRequest request)
    : Operation(services, std::move(caller), {})
    , m_request(request)
{
}

void LogOperation::start()
{
    ask(Action::ReadLog, {});
}

void LogOperation::granted()
{
    const Roots &roots = services().roots;
    std::optional<text::FileDescriptor> log;
    std::vector<std::string> arguments{kLogWorkerArgument, std::to_string(m_request.since)};
    if (m_request.source == protocol::LogSource::Journal) {
        arguments.push_back(roots.journal);
    } else {
        log = openRootsFile(m_request.source == protocol::LogSource::AuditLog ? roots.auditLog
                                                                              : roots.kernelLog);
        if (!log) {
            refuse({.code = protocol::ErrorCode::Unavailable, .reason = "no such log here"});
            return;
        }
    }

    std::array<int, 2> pipe{-1, -1};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) {
        refuse({.code = protocol::ErrorCode::Unavailable, .reason = "no pipe"});
        return;
    }
    const text::FileDescriptor readEnd(pipe[0]);
    const text::FileDescriptor writeEnd(pipe[1]);
    const auto pid = spawnWorker(arguments, writeEnd, log ? &*log : nullptr);
    if (!pid) {
        refuse({.code = protocol::ErrorCode::Unavailable, .reason = "no worker"});
        return;
    }
    collectLater(*pid);
    finish(QVariantList{QVariant::fromValue(QDBusUnixFileDescriptor(readEnd.get()))}, entry());
}

} // namespace pavise::helper
