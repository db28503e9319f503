// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How long calls of the helper take over a real bus with a real polkitd, in microseconds, the
/// median of many; and what a worker costs beside its work. Needs root.

#include "polkit/helper/worker/channel.h"
#include "polkit/helper/worker/compile_worker.h"
#include "polkit/helper/worker/worker_process.h"
#include "tests/helper/rig.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>
#include <cstdio>
#include <vector>

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

qint64 workerMedian()
{
    std::vector<qint64> times;
    for (int i = 0; i < 101; ++i) {
        QElapsedTimer timer;
        timer.start();
        QEventLoop loop;
        const WorkerProcess worker("nothing", [&loop](const auto &) { loop.quit(); });
        loop.exec();
        times.push_back(timer.nsecsElapsed() / 1000);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    // As a worker: everything that one does but for compiling.
    if (argc > 1)
        return runCompileWorker();
    return runInRig([&] {
        const QCoreApplication application(argc, argv);
        print("a worker that has nothing to compile", QString::number(workerMedian()));
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
