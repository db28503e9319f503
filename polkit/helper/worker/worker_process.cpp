// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/worker/worker_process.h"

#include "polkit/helper/limits.h"
#include "polkit/helper/worker/channel.h"
#include "polkit/helper/worker/jail.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace pavise::helper {

std::expected<pid_t, int> spawnWorker(const std::vector<std::string> &arguments,
                                      const text::FileDescriptor &output,
                                      const text::FileDescriptor &input)
{
    // posix_spawn does not copy the page tables, so a large helper starts workers as fast as a
    // small one, and nothing of its memory is in them.
    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};
    int error = 0;
    const auto then = [&error](int result) {
        if (error == 0)
            error = result;
    };
    then(::posix_spawn_file_actions_init(&actions));
    then(::posix_spawnattr_init(&attributes));

    // Descriptors above any that is in use, so that no dup2 overwrites a source.
    const text::FileDescriptor out(::fcntl(output.get(), F_DUPFD_CLOEXEC, 10));
    const text::FileDescriptor in(::fcntl(input.get(), F_DUPFD_CLOEXEC, 10));
    then(out.isOpen() && in.isOpen() == input.isOpen() ? 0 : errno);
    for (const int standard : {0, 1, 2})
        then(::posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", O_RDWR, 0));
    then(::posix_spawn_file_actions_adddup2(&actions, out.get(), kWorkerOutput));
    if (in.isOpen())
        then(::posix_spawn_file_actions_adddup2(&actions, in.get(), kWorkerInput));
    then(
        ::posix_spawn_file_actions_addclosefrom_np(&actions, kWorkerInput + (in.isOpen() ? 1 : 0)));

    sigset_t none;
    sigset_t defaults;
    ::sigemptyset(&none);
    ::sigfillset(&defaults);
    then(::posix_spawnattr_setsigmask(&attributes, &none));
    then(::posix_spawnattr_setsigdefault(&attributes, &defaults));
    then(::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF));

    std::vector<std::string> owned{"pavise-helper"};
    owned.insert(owned.end(), arguments.begin(), arguments.end());
    std::vector<char *> argv;
    for (std::string &argument : owned)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
#if defined(__SANITIZE_ADDRESS__)
    // Looking for leaks breaks the jail's rules; a crash is to be one.
    std::string sanitizer =
        "ASAN_OPTIONS=detect_leaks=0:handle_segv=0:handle_sigill=0:handle_abort=0";
    std::array<char *, 2> environment{sanitizer.data(), nullptr};
#else
    std::array<char *, 1> environment{nullptr};
#endif

    pid_t pid = -1;
    if (error == 0)
        error = ::posix_spawn(&pid, "/proc/self/exe", &actions, &attributes, argv.data(),
                              environment.data());
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        return std::unexpected(error);
    return pid;
}

bool whenEnded(pid_t pid, QObject *parent, std::function<void(const siginfo_t &end)> then)
{
    const auto process =
        std::make_shared<text::FileDescriptor>(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    if (!process->isOpen())
        return false;
    auto *ended = new QSocketNotifier(process->get(), QSocketNotifier::Read, parent);
    QObject::connect(
        ended, &QSocketNotifier::activated, ended, [ended, process, then = std::move(then)] {
            ended->setEnabled(false);
            ended->deleteLater();
            siginfo_t end{};
            if (::waitid(P_PIDFD, static_cast<id_t>(process->get()), &end, WEXITED) == 0)
                then(end);
        });
    return true;
}

namespace {

/// What the end of a worker says; empty when it is well.
std::string meaning(const siginfo_t &end)
{
    struct Known
    {
        bool hasExited;
        int status;
        const char *meaning;
    };
    static constexpr std::array kKnown{
        Known{true, 0, ""},
        Known{true, kWorkerOutOfMemory, "compiling took more than 512 MiB of memory"},
        Known{true, kWorkerJailFailed, "the worker could not give its rights up"},
        Known{false, SIGXCPU, "compiling took more than 20 s of processor time"},
        Known{false, SIGKILL, "the worker was killed or passed a limit"}};
    const bool hasExited = end.si_code == CLD_EXITED;
    for (const Known &each : kKnown) {
        if (each.hasExited == hasExited && each.status == end.si_status)
            return each.meaning;
    }
    return hasExited ? "the worker failed" : "the worker crashed";
}

/// Kills a worker, whatever user it has become.
bool killWorker(pid_t pid)
{
    if (::kill(pid, SIGKILL) == 0)
        return true;
    // Without CAP_KILL, which the unit takes away, root may not signal another user's process. So
    // become its user for the moment: this thread only, which is why it is the bare system call.
    if (::geteuid() != 0 || ::syscall(SYS_setresuid, -1, kWorkerUser, -1) != 0)
        return false;
    const bool isKilled = ::kill(pid, SIGKILL) == 0;
    if (::syscall(SYS_setresuid, -1, 0, -1) != 0)
        std::abort(); // half a root is worse than a restart
    return isKilled;
}

} // namespace

WaitingWorker WaitingWorker::start()
{
    std::array<int, 2> ends{-1, -1};
    (void)::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data());
    WaitingWorker worker{.channel = text::FileDescriptor(ends[0]), .job = memoryFile()};
    const text::FileDescriptor theirs(ends[1]);
    if (theirs.isOpen() && ::fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0 && worker.job.isOpen())
        worker.pid = spawnWorker({kCompileWorkerArgument}, theirs, worker.job).value_or(-1);
    return worker;
}

bool WaitingWorker::give(std::string_view bytes) const
{
    return pid > 0 && seal(job, bytes) && ::send(channel.get(), "!", 1, MSG_NOSIGNAL) == 1;
}

WorkerProcess::WorkerProcess(std::string_view job, Done done, WaitingWorker ready)
    : m_done(std::move(done))
    , m_worker(std::move(ready))
{
    bool isAtWork = m_worker.give(job);
    if (!isAtWork) {
        stop();
        m_worker = WaitingWorker::start();
        isAtWork = m_worker.give(job);
    }
    if (!isAtWork || !whenEnded(m_worker.pid, this, [this](const siginfo_t &end) {
            m_worker.pid = -1;
            if (!m_done)
                return; // it could not be killed
            readSome(); // all it wrote is there now
            const std::string why = meaning(end);
            if (why.empty() && !m_answer.empty())
                finish(std::move(m_answer));
            else
                finish(std::unexpected(why.empty() ? "the worker gave no answer" : why));
        })) {
        QMetaObject::invokeMethod(
            this, [this] { finish(std::unexpected("the worker could not be started")); },
            Qt::QueuedConnection);
        return;
    }

    m_readable = std::make_unique<QSocketNotifier>(m_worker.channel.get(), QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &WorkerProcess::readSome);
    m_wall.setSingleShot(true);
    m_wall.setInterval(limits::kWorkerWall);
    connect(&m_wall, &QTimer::timeout, this,
            [this] { finish(std::unexpected("compiling took longer than 30 s")); });
    m_wall.start();
}

WorkerProcess::~WorkerProcess()
{
    stop();
}

void WorkerProcess::readSome()
{
    std::array<char, 65536> buffer{};
    for (;;) {
        const ssize_t got = ::read(m_worker.channel.get(), buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && errno == EAGAIN)
            return;
        if (got <= 0)
            break;
        m_answer.append(buffer.data(), static_cast<std::size_t>(got));
        if (m_answer.size() > limits::kAnswerBytes) {
            finish(std::unexpected("the worker's answer is too large"));
            return;
        }
    }
    m_readable->setEnabled(false); // how the process ends decides
}

void WorkerProcess::finish(std::expected<std::string, std::string> result)
{
    m_readable.reset();
    m_wall.stop();
    stop();
    if (Done done = std::exchange(m_done, nullptr))
        done(std::move(result));
}

void WorkerProcess::stop()
{
    if (m_worker.pid > 0 && killWorker(m_worker.pid))
        ::waitpid(m_worker.pid, nullptr, 0);
    m_worker.pid = -1;
}

} // namespace pavise::helper
