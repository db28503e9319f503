// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The whole window over a system far larger than usual: 1,600 profile files, 10,000 processes,
/// 100,000 groups of denials. How long until it is shown, how long the GUI thread is away from its
/// events at the longest, how much memory it takes.
///
///     bench_ui SAMPLE
///
/// SAMPLE is the sample system, whose kernel and abstractions the large one gets. A stall is
/// processor time of the GUI thread between two turns of its event loop, so that a busy machine
/// does not count. Exits with 1 when a bar is missed.

#include "app/object_graph.h"
#include "ui/common/convert.h"
#include "ui/main_window.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/status/status_service.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeView>

#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <print>
#include <string>

using namespace Qt::StringLiterals;
using namespace pavise;
namespace fs = std::filesystem;

namespace {

constexpr int kProfiles = 1600;
constexpr int kProcesses = 10'000;
constexpr int kGroups = 100'000;

constexpr double kShownBar = 700;  // ms
constexpr double kStallBar = 50;   // ms
constexpr double kMemoryBar = 250; // MiB

double threadMilliseconds()
{
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double peakMebibytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

/// Watches how long each turn of the event loop takes.
class Turns
{
public:
    Turns()
    {
        auto *loop = QAbstractEventDispatcher::instance();
        QObject::connect(loop, &QAbstractEventDispatcher::awake, loop,
                         [this] { m_begin = threadMilliseconds(); });
        QObject::connect(loop, &QAbstractEventDispatcher::aboutToBlock, loop, [this] { end(); });
    }

    /// Runs \p work as one turn and what it leads to until \p isDone, and tells the longest turn.
    double longest(const std::function<void()> &work, const std::function<bool()> &isDone)
    {
        m_longest = 0;
        m_begin = threadMilliseconds();
        work();
        end();
        QElapsedTimer clock;
        clock.start();
        while ((!isDone() || clock.elapsed() < 1500) && clock.elapsed() < 120'000) {
            m_begin = threadMilliseconds();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
            end();
        }
        return m_longest;
    }

private:
    void end()
    {
        m_longest = std::max(m_longest, threadMilliseconds() - m_begin);
        m_begin = threadMilliseconds();
    }

    double m_begin = 0;
    double m_longest = 0;
};

void write(const fs::path &path, std::string_view text)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

void makeProfiles(const fs::path &root)
{
    const fs::path folder = root / "etc/apparmor.d";
    for (int i = 0; i < kProfiles; ++i) {
        std::string text = std::format("abi <abi/4.0>,\ninclude <tunables/global>\n"
                                       "profile bench{0} /usr/bin/bench{0} {{\n"
                                       "  include <abstractions/base>\n",
                                       i);
        for (int rule = 0; rule < 40; ++rule)
            text += std::format("  owner @{{HOME}}/.config/bench{}/{}/** rwk,\n", i, rule);
        write(folder / std::format("bench{}", i), text + "}\n");
    }
}

void makeProcesses(const fs::path &root)
{
    for (int i = 0; i < kProcesses; ++i) {
        const int pid = 100'000 + i;
        const fs::path folder = root / "proc" / std::to_string(pid);
        write(folder / "attr/apparmor/current",
              i % 3 == 0 ? "unconfined\n" : std::format("bench{} (enforce)\n", i % kProfiles));
        write(folder / "stat",
              std::format("{} (bench{}) S {} 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 {} 0 0\n", pid,
                          i % 100, i == 0 ? 1 : 100'000 + i / 8, i + 500));
        write(
            folder / "status",
            std::format("Name:\tbench{}\nUid:\t1000\t1000\t1000\t1000\nNoNewPrivs:\t0\n", i % 100));
        write(folder / "cmdline", std::format("/usr/bin/bench{}", i % 100));
        write(folder / "cgroup", "0::/user.slice\n");
        std::error_code ignored;
        fs::create_symlink(std::format("/usr/bin/bench{}", i % 100), folder / "exe", ignored);
    }
}

void makeLog(const fs::path &path)
{
    std::ofstream log(path, std::ios::binary);
    for (int i = 0; i < kGroups; ++i)
        log << std::format(
            "2026-11-23T10:00:00.000000+00:00 host kernel: audit: type=1400 "
            "audit(1795470001.000:{0}): apparmor=\"DENIED\" operation=\"open\" class=\"file\" "
            "profile=\"bench{1}\" name=\"/srv/data/{0}\" pid={2} comm=\"bench{1}\" "
            "requested_mask=\"r\" denied_mask=\"r\" fsuid=1000 ouid=0\n",
            i, i % 400, 1000 + i % 5000);
}

QTreeView *visibleTable(const QWidget &window)
{
    for (QTreeView *view : window.findChildren<QTreeView *>()) {
        if (view->isVisible())
            return view;
    }
    return nullptr;
}

int missed = 0;

void tell(const char *what, double value, double bar, const char *unit)
{
    missed += value > bar ? 1 : 0;
    std::println("{:52} {:8.1f} {:3}  (bar {} {}){}", what, value, unit, bar, unit,
                 value > bar ? "  MISSED" : "");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::println(stderr, "usage: bench_ui SAMPLE");
        return 2;
    }
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    qputenv("XDG_STATE_HOME", folder.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const fs::path root = ui::toBytes(folder.filePath(u"root"_s));
    std::error_code error;
    fs::copy(argv[1], root, fs::copy_options::recursive | fs::copy_options::copy_symlinks, error);
    makeProfiles(root);
    makeProcesses(root);
    const fs::path log = ui::toBytes(folder.filePath(u"kern.log"_s));
    makeLog(log);

    QElapsedTimer wall;
    wall.start();
    const std::clock_t begun = std::clock();
    QApplication application(argc, argv);
    app::prepare(application);
    app::ObjectGraph graph;
    graph.window().resize(1400, 900);
    graph.start({.tree = {.root = root, .logFile = log}, .files = {}});
    // Shown: the window was painted once.
    QCoreApplication::processEvents();
    graph.window().grab();
    tell("the window is shown after (wall)", static_cast<double>(wall.elapsed()), kShownBar, "ms");
    std::println("{:52} {:8.1f} ms", "  processor time until then, all threads",
                 static_cast<double>(std::clock() - begun) * 1e3 / CLOCKS_PER_SEC);

    Turns turns;
    tell("longest stall while everything is read",
         turns.longest([] {},
                       [&] {
                           return graph.status().snapshot()->isScanned
                               && graph.denials().snapshot()->isCollected;
                       }),
         kStallBar, "ms");
    std::println("{:52} {:8} ms", "  all is read after (wall)", wall.elapsed());
    const auto isIdle = [] { return true; };
    using ui::PageId;
    ui::MainWindow &window = graph.window();
    for (const auto &[page, name] :
         {std::pair{PageId::Profiles, "profiles"}, std::pair{PageId::Processes, "processes"},
          std::pair{PageId::Denials, "denials"}, std::pair{PageId::Overview, "overview"}}) {
        tell(std::format("longest stall when {} come to the front", name).c_str(),
             turns.longest(
                 [&] {
                     window.follow({.page = page});
                     window.grab();
                 },
                 isIdle),
             kStallBar, "ms");
    }
    window.follow({.page = PageId::Denials});
    auto *field = window.findChildren<QLineEdit *>().first();
    for (QLineEdit *each : window.findChildren<QLineEdit *>()) {
        if (each->isVisible())
            field = each;
    }
    tell("longest stall while a filter is typed",
         turns.longest([&] { field->setText(u"data/7 -profile:bench3"_s); }, isIdle), kStallBar,
         "ms");
    tell("longest stall when the filter is cleared", turns.longest([&] { field->clear(); }, isIdle),
         kStallBar, "ms");
    tell("longest stall while sorting by time",
         turns.longest([&] { visibleTable(window)->sortByColumn(5, Qt::AscendingOrder); }, isIdle),
         kStallBar, "ms");
    QList<QComboBox *> boxes;
    for (QComboBox *box : window.findChildren<QComboBox *>()) {
        if (box->isVisible())
            boxes << box;
    }
    tell("longest stall when grouping ends",
         turns.longest([&] { boxes.last()->setCurrentIndex(boxes.last()->count() - 1); }, isIdle),
         kStallBar, "ms");
    window.follow({.page = PageId::Processes});
    bool isRead = false;
    QObject::connect(&graph.status(), &ui::StatusService::changed, &window,
                     [&isRead] { isRead = true; });
    tell("longest stall when 10,000 processes are read again",
         turns.longest([&] { graph.status().refreshProcesses(); }, [&] { return isRead; }),
         kStallBar, "ms");
    tell("memory at most", peakMebibytes(), kMemoryBar, "MiB");
    return missed == 0 ? 0 : 1;
}
