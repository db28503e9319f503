// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The worker's jail from the inside, and workers that were taken over, from the outside.
///
/// The helper starts /proc/self/exe as its worker, so this test is its own worker: the job's first
/// word says how it behaves.

#include "polkit/helper/limits.h"
#include "polkit/helper/worker/channel.h"
#include "polkit/helper/worker/compile_worker.h"
#include "polkit/helper/worker/jail.h"
#include "polkit/helper/worker/worker_process.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <linux/capability.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pavise::helper;
using namespace Qt::StringLiterals;

namespace {

/// `name=errno ` of a call that should fail.
std::string tried(const char *name, long result)
{
    return std::string(name) + '=' + (result < 0 ? std::to_string(errno) : "worked") + ' ';
}

std::string limitOf(const char *name, __rlimit_resource resource)
{
    rlimit value{};
    ::getrlimit(resource, &value);
    return std::string(name) + '=' + std::to_string(value.rlim_cur) + ' ';
}

/// Everything a worker that was taken over would like to do.
std::string tryEverything(const std::string &allowed)
{
    std::string out;
    if (!dropPrivileges(WorkerKind::Compile))
        return "jail failed";
    out += "uid=" + std::to_string(::getuid()) + " gid=" + std::to_string(::getgid())
        + " groups=" + std::to_string(::getgroups(0, nullptr)) + ' ';
    out += limitOf("cpu", RLIMIT_CPU) + limitOf("memory", RLIMIT_AS) + limitOf("size", RLIMIT_FSIZE)
        + limitOf("processes", RLIMIT_NPROC) + limitOf("core", RLIMIT_CORE);
    int open = 0;
    for (int fd = 0; fd < 1024; ++fd)
        open += ::fcntl(fd, F_GETFD) >= 0 ? 1 : 0;
    out += "descriptors=" + std::to_string(open) + ' ';
    out += std::string("environment=") + (*environ == nullptr ? "empty " : "full ");
    std::array<char, 8> score{};
    const int scored = ::open("/proc/self/oom_score_adj", O_RDONLY | O_CLOEXEC);
    (void)!::read(scored, score.data(), score.size() - 1);
    ::close(scored);
    out += "goes-first=" + std::string(score.data(), std::strcspn(score.data(), "\n")) + ' ';

    const std::array readable{allowed};
    if (!lockDown(readable, limits::kWorkerWall))
        return "lockdown failed";
    out += tried("shadow", ::open("/etc/shadow", O_RDONLY));
    out += tried("passwd", ::open("/etc/passwd", O_RDONLY));
    out += tried("memory-file", ::open("/proc/self/mem", O_RDWR));
    out += tried("outside", ::open((allowed + "/link").c_str(), O_RDONLY));
    out += tried("create", ::open((allowed + "/new").c_str(), O_WRONLY | O_CREAT, 0600));
    out += tried("create-tmp", ::open("/tmp/pavise-worker-test", O_WRONLY | O_CREAT, 0600));
    out += tried("read", ::open((allowed + "/file").c_str(), O_RDONLY) >= 0 ? -1 : 0);
    out += tried("fork", ::fork());
    out += tried("socket", ::socket(AF_UNIX, SOCK_STREAM, 0));
    out += tried("ptrace", ::ptrace(PTRACE_ATTACH, ::getppid(), nullptr, nullptr));
    out += tried("kill", ::kill(::getppid(), SIGTERM));
    out += tried("root", ::setuid(0));
    out += tried("exec", ::execl("/proc/self/exe", "x", nullptr));
    out += tried("chmod", ::chmod(allowed.c_str(), 0777));
    out += tried("unlink", ::unlink((allowed + "/file").c_str()));
    out += tried("ignore-alarm", ::signal(SIGALRM, SIG_IGN) == SIG_ERR ? -1 : 0);
    out += tried("raise-limit", ::syscall(SYS_prlimit64, 0, RLIMIT_AS, nullptr, nullptr));
    void *code = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
                        MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    out += tried("code", code == MAP_FAILED ? -1 : 0);
#if !defined(__SANITIZE_ADDRESS__)
    void *much = ::mmap(nullptr, 600UL << 20U, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    out += tried("600MiB", much == MAP_FAILED ? -1 : 0);
#endif
    return out;
}

int behave()
{
    const std::string job = readJob().value_or("");
    if (job.starts_with("try "))
        return writeAll(kWorkerOutput, tryEverything(job.substr(4))) ? 0 : 1;
    if (job == "echo")
        return writeAll(kWorkerOutput, job) ? 0 : 1;
    if (job == "crash")
        ::raise(SIGSEGV);
    if (job == "half") {
        (void)writeAll(kWorkerOutput, "half an answer");
        ::raise(SIGKILL);
    }
    if (job == "status") {
        (void)writeAll(kWorkerOutput, "an answer");
        return kWorkerOutOfMemory;
    }
    if (job == "flood") {
        const std::string much(1U << 20U, 'x');
        while (writeAll(kWorkerOutput, much)) { }
        return 0;
    }
    if (job == "sleep" && dropPrivileges(WorkerKind::Compile)) {
        for (;;)
            ::pause();
    }
    if (job == "spin" && dropPrivileges(WorkerKind::Compile)) {
        const rlimit second{.rlim_cur = 1, .rlim_max = 2};
        ::setrlimit(RLIMIT_CPU, &second);
        for (volatile unsigned turns = 0;;)
            turns = turns + 1;
    }
    return 0; // silence
}

} // namespace

class TestWorker : public QObject
{
    Q_OBJECT

    static std::expected<std::string, std::string> run(const std::string &job,
                                                       WaitingWorker ready = {})
    {
        std::optional<std::expected<std::string, std::string>> result;
        WorkerProcess worker(
            job,
            [&result](std::expected<std::string, std::string> end) { result = std::move(end); },
            std::move(ready));
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 120'000))
            return std::unexpected("no end");
        return *result;
    }

    /// Processes of this test's workers.
    static int children()
    {
        QFile list(u"/proc/self/task/%1/children"_s.arg(::getpid()));
        return list.open(QIODevice::ReadOnly)
            ? static_cast<int>(list.readAll().split(' ').size()) - 1
            : -1;
    }

private Q_SLOTS:
    void isInAJail()
    {
        if (::geteuid() != 0)
            QSKIP("needs root to give up");
        QTemporaryDir folder;
        ::chmod(qPrintable(folder.path()), 0777);
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        ::chmod(qPrintable(file.fileName()), 0644);
        QCOMPARE(::symlink("/etc/passwd", qPrintable(folder.filePath(u"link"_s))), 0);

        const auto answer = run("try " + folder.path().toStdString());
        QVERIFY2(answer.has_value(), answer ? "" : answer.error().c_str());
        const QString said = QString::fromStdString(*answer);
        qInfo().noquote() << said;
        const auto is = [&said](const QString &fact) { return said.contains(fact + u' '); };
        QVERIFY(is(u"uid=65534 gid=65534 groups=0"_s));
        QVERIFY(is(u"cpu=20"_s) && is(u"size=0"_s) && is(u"processes=0"_s) && is(u"core=0"_s));
        QVERIFY(is(u"descriptors=5"_s)); // three times /dev/null, the way out and the way in
#if !defined(__SANITIZE_ADDRESS__)       // which is told there what to leave
        QVERIFY(is(u"environment=empty"_s));
#endif
        QVERIFY(is(u"goes-first=1000"_s));
        for (const QString &name : {u"shadow"_s, u"memory-file"_s, u"create"_s, u"create-tmp"_s})
            QVERIFY2(is(name + u"=13"_s) || is(name + u"=1"_s), qPrintable(name)); // EACCES, EPERM
        // A kernel without Landlock would allow what is world-readable.
        const bool hasLandlock = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, 1) > 0;
        if (hasLandlock)
            QVERIFY(is(u"passwd=13"_s) && is(u"outside=13"_s));
        for (const QString &name :
             {u"fork"_s, u"socket"_s, u"ptrace"_s, u"kill"_s, u"root"_s, u"exec"_s, u"chmod"_s,
              u"unlink"_s, u"ignore-alarm"_s, u"raise-limit"_s, u"code"_s})
            QVERIFY2(is(name + u"=1"_s), qPrintable(name)); // EPERM
        QVERIFY(!said.contains(u"read=worked"_s));          // there the sign is turned round
#if !defined(__SANITIZE_ADDRESS__)
        QVERIFY(is(u"memory=536870912"_s) && is(u"600MiB=12"_s));
#endif
    }

    void answersWhenItIsWell()
    {
        QCOMPARE(run("echo"), "echo");
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(run("echo"), "echo");
        qInfo() << "starting and ending a worker takes" << timer.elapsed() / 20 << "ms";
        QCOMPARE(children(), 0);
    }

    void everyOtherEndIsNoAnswer_data()
    {
        QTest::addColumn<QString>("job");
        QTest::addColumn<QString>("reason");
        QTest::newRow("silence") << u"silence"_s << u"the worker gave no answer"_s;
        QTest::newRow("crash") << u"crash"_s << u"the worker crashed"_s;
        QTest::newRow("killed after half")
            << u"half"_s << u"the worker was killed or passed a limit"_s;
        QTest::newRow("an answer and a bad status")
            << u"status"_s << u"compiling took more than 512 MiB of memory"_s;
        QTest::newRow("far too much") << u"flood"_s << u"the worker's answer is too large"_s;
        QTest::newRow("endless loop")
            << u"spin"_s << u"compiling took more than 20 s of processor time"_s;
    }
    void everyOtherEndIsNoAnswer()
    {
        QFETCH(QString, job);
        const auto answer = run(job.toStdString());
        QVERIFY(!answer);
        QTEST(QString::fromStdString(answer.error()), "reason");
        QCOMPARE(children(), 0);
    }

    void endsWithTheOperation()
    {
        {
            const WorkerProcess worker("sleep", [](const auto &) { qFatal("called"); });
            QCOMPARE(children(), 1);
        }
        QCOMPARE(children(), 0);
    }

    /// The unit has no CAP_KILL, and the worker is another user by then.
    void isKilledWithoutTheCapability()
    {
        if (::geteuid() != 0)
            QSKIP("needs root");
        const auto setKill = [](bool on) {
            __user_cap_header_struct header{.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
            std::array<__user_cap_data_struct, 2> data{};
            if (::syscall(SYS_capget, &header, data.data()) != 0)
                return false;
            constexpr unsigned kBit = 1U << unsigned{CAP_KILL};
            data[0].effective = on ? data[0].effective | kBit : data[0].effective & ~kBit;
            return ::syscall(SYS_capset, &header, data.data()) == 0;
        };
        auto worker = std::make_unique<WorkerProcess>("sleep", [](const auto &) { });
        const auto isNobody = [] {
            QFile list(u"/proc/self/task/%1/children"_s.arg(::getpid()));
            if (!list.open(QIODevice::ReadOnly))
                return false;
            QFile status(u"/proc/%1/status"_s.arg(QString::fromLatin1(list.readAll().trimmed())));
            return status.open(QIODevice::ReadOnly) && status.readAll().contains("\nUid:\t65534");
        };
        QVERIFY(QTest::qWaitFor(isNobody, 60'000));
        QVERIFY(setKill(false));
        worker.reset();
        QCOMPARE(children(), 0);
        QCOMPARE(::geteuid(), 0U);
        QVERIFY(setKill(true));
    }

    void aWaitingWorkerDoesTheJob()
    {
        WaitingWorker waiting = WaitingWorker::start();
        QVERIFY(waiting.pid > 0);
        QCOMPARE(children(), 1);
        QCOMPARE(run("echo", std::move(waiting)), "echo");
        QCOMPARE(children(), 0);
    }

    void aWaitingWorkerThatEndedIsReplaced()
    {
        WaitingWorker waiting = WaitingWorker::start();
        ::kill(waiting.pid, SIGKILL);
        siginfo_t end{};
        QCOMPARE(::waitid(P_PID, static_cast<id_t>(waiting.pid), &end, WEXITED | WNOWAIT), 0);
        QCOMPARE(run("echo", std::move(waiting)), "echo");
        QCOMPARE(children(), 0);
    }

    void aWaitingWorkerEndsWithWhoeverHasIt()
    {
        pid_t pid = -1;
        {
            const WaitingWorker waiting = WaitingWorker::start();
            pid = waiting.pid;
        }
        int status = 0;
        QCOMPARE(::waitpid(pid, &status, 0), pid); // by itself: there is no job
        QVERIFY(WIFEXITED(status));
    }

    void takesALargeJob()
    {
        const auto answer = run("silence" + std::string(limits::kJobBytes - 100, 'x'));
        QVERIFY(!answer);
        QCOMPARE(answer.error(), "the worker gave no answer");
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && std::string_view(argv[1]) == kCompileWorkerArgument)
        return behave();
    const QCoreApplication application(argc, argv);
    TestWorker test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_worker.moc"
