// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How long calls of the helper take over a real bus with a real polkitd, in microseconds, the
/// median of many; and what a worker costs beside its work. Needs root.

#include "polkit/helper/worker/channel.h"
#include "polkit/helper/worker/compile_worker.h"
#include "polkit/helper/worker/messages.h"
#include "polkit/helper/worker/worker_process.h"
#include "tests/helper/rig.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <sys/resource.h>

using namespace pavise::tests;
using namespace pavise::helper;
using namespace Qt::StringLiterals;

namespace {

QString median(Rig &rig, const QString &user, const QString &method, const QString &count)
{
    return rig.call(user, {u"median"_s, method, count}).result().section(u' ', 1, 1);
}

void print(const char *what, const QString &microseconds)
{
    std::printf("%8s us  %s\n", qPrintable(microseconds), what);
}

struct Cost
{
    qint64 least = 0;  ///< Of the clock, in microseconds: what others took of the machine is in the
    qint64 median = 0; ///< second.
    qint64 processor = 0; ///< Time of the worker's and of its parent's, in microseconds each.
};

qint64 processorTime()
{
    qint64 all = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage used{};
        ::getrusage(who, &used);
        for (const timeval &part : {used.ru_utime, used.ru_stime})
            all += qint64{part.tv_sec} * 1'000'000 + part.tv_usec;
    }
    return all;
}

/// \p before is not timed, but its processor time is counted.
Cost costOf(const std::function<void(WaitingWorker &)> &before,
            const std::function<void(WaitingWorker &)> &what)
{
    constexpr int kTimes = 101;
    std::vector<qint64> times;
    const qint64 begun = processorTime();
    for (int i = 0; i < kTimes; ++i) {
        WaitingWorker ready;
        before(ready);
        QElapsedTimer timer;
        timer.start();
        what(ready);
        times.push_back(timer.nsecsElapsed() / 1000);
    }
    const qint64 used = processorTime() - begun;
    std::ranges::sort(times);
    return {.least = times.front(), .median = times[kTimes / 2], .processor = used / kTimes};
}

void print(const char *what, const Cost &cost)
{
    std::printf("%8lld us  %s (%lld at best, %lld of processor time)\n",
                static_cast<long long>(cost.median), what, static_cast<long long>(cost.least),
                static_cast<long long>(cost.processor));
}

/// A worker as the helper has it, with nothing to compile: it is started, gives its rights up,
/// reads the job, is locked down, answers and ends.
void runWorker(WaitingWorker ready)
{
    static const std::string job = encode(Job{.profiles = "/etc/apparmor.d",
                                              .securityfs = "/sys/kernel/security/apparmor",
                                              .module = "/sys/module/apparmor"});
    QEventLoop loop;
    const WorkerProcess worker(
        job,
        [&loop](const auto &bytes) {
            if (!bytes)
                qFatal("the worker: %s", bytes.error().c_str());
            loop.quit();
        },
        std::move(ready));
    loop.exec();
}

} // namespace

int main(int argc, char **argv)
{
    // As a worker: everything that one does but for compiling.
    if (argc > 1)
        return runCompileWorker();
    return runInRig([&] {
        const QCoreApplication application(argc, argv);
        print(
            "a worker that has nothing to compile and waits already, as it does when a call comes",
            costOf(
                [](WaitingWorker &ready) {
                    ready = WaitingWorker::start();
                    QThread::msleep(50); // calls come apart from each other
                },
                [](WaitingWorker &ready) { runWorker(std::move(ready)); }));
        print("the same one that is started first",
              costOf([](WaitingWorker &) {}, [](WaitingWorker &) { runWorker({}); }));
        Rig rig;
        print("a free call", median(rig, u"alice"_s, u"Version"_s, u"200"_s));
        print("a refused call", median(rig, u"mallory"_s, u"ListProfiles"_s, u"19"_s));
        print("an allowed call", median(rig, u"alice"_s, u"ListProfiles"_s, u"200"_s));
        RigCall waiting = rig.call(u"bob"_s, {u"log"_s}, u"-hang"_s);
        (void)waiting.prompt();
        print("an allowed call while somebody else's prompt is open",
              median(rig, u"alice"_s, u"ListProfiles"_s, u"200"_s));
        return 0;
    });
}
