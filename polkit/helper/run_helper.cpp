// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/run_helper.h"

#include "polkit/helper/bus/helper_service.h"
#include "polkit/helper/bus/polkit_authority.h"
#include "polkit/helper/worker/compile_worker.h"
#include "polkit/helper/worker/log_worker.h"
#include "polkit/helper/worker/worker_process.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <string_view>

#include <malloc.h>
#include <sys/signalfd.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace pavise::helper {

namespace {

constexpr int kUsage = 64;
constexpr int kNoBus = 69;

constexpr const char *kHelp =
    "pavise-helper " PAVISE_VERSION ": the root service of Pavise, started by the system bus.\n"
    "-h, --help and --version show this text. See pavise-helper(8).\n";

int runWorker(std::span<char *const> arguments)
{
    const std::string_view kind = arguments[0];
    if (kind == kCompileWorkerArgument)
        return runCompileWorker();
    if (kind == kLogWorkerArgument)
        return runLogWorker(arguments.subspan(1));
    const bool isAsked = kind == "--help" || kind == "-h" || kind == "--version";
    std::fputs(kHelp, isAsked ? stdout : stderr);
    return isAsked ? 0 : kUsage;
}

/// SIGTERM and SIGINT as something to read, so that a stop never falls between two steps.
/// Blocked before any thread begins, so all threads have them blocked.
text::FileDescriptor stopSignals()
{
    sigset_t stop;
    ::sigemptyset(&stop);
    ::sigaddset(&stop, SIGTERM);
    ::sigaddset(&stop, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &stop, nullptr);
    return text::FileDescriptor(::signalfd(-1, &stop, SFD_CLOEXEC | SFD_NONBLOCK));
}

} // namespace

int runHelper(int argc, char **argv, const Roots &roots, KernelPolicy *kernel)
{
    const std::span<char *const> arguments(argv, static_cast<std::size_t>(argc));
    if (argc > 1)
        return runWorker(arguments.subspan(1));

    // What a large message took goes back to the system; else the allocator learns to keep it.
    ::mallopt(M_MMAP_THRESHOLD, 1 << 20);
    const text::FileDescriptor stop = stopSignals();
    ::umask(0077);
    const QCoreApplication application(argc, argv);
    // The unit makes both; by hand, or in a test, this does.
    ::mkdir(roots.state.c_str(), 0700);
    ::mkdir(roots.runtime.c_str(), 0700);

    const QDBusConnection bus = QDBusConnection::systemBus();
    PolkitAuthority authority(bus);
    RunningKernel running(roots);
    store::FileCalls files;
    SystemJournal journal;
    Services services{.roots = roots,
                      .authority = authority,
                      .kernel = kernel != nullptr ? *kernel : running,
                      .files = files,
                      .journal = journal,
                      .state = StateFolder(roots.state)};
    HelperService service(bus, services);
    QObject::connect(&service, &HelperService::idle, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    const QSocketNotifier stopped(stop.get(), QSocketNotifier::Read);
    QObject::connect(&stopped, &QSocketNotifier::activated, &service, &HelperService::stop);

    if (!service.begin()) {
        std::fputs("pavise-helper: no system bus, or the name is taken\n", stderr);
        return kNoBus;
    }
    services.waiting = WaitingWorker::start();
    return QCoreApplication::exec();
}

} // namespace pavise::helper
