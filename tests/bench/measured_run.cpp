// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/measured_run.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <format>
#include <fstream>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <sched.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pavise::tests {

namespace {

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Keeps this process, and so the children that it starts, on the last processor it may use.
class Pinned
{
public:
    explicit Pinned(Processors processors)
    {
        CPU_ZERO(&m_before);
        if (processors == Processors::All
            || ::sched_getaffinity(0, sizeof m_before, &m_before) != 0)
            return;
        for (std::size_t i = 0; i < CPU_SETSIZE; ++i) {
            if (!CPU_ISSET(i, &m_before))
                continue;
            CPU_ZERO(&m_one);
            CPU_SET(i, &m_one);
        }
        m_isPinned = ::sched_setaffinity(0, sizeof m_one, &m_one) == 0;
    }
    Pinned(const Pinned &) = delete;
    Pinned &operator=(const Pinned &) = delete;
    ~Pinned()
    {
        if (m_isPinned)
            ::sched_setaffinity(0, sizeof m_before, &m_before);
    }

private:
    cpu_set_t m_before{};
    cpu_set_t m_one{};
    bool m_isPinned = false;
};

/// Of the threads of \p process as they are now.
double busiestThread(pid_t process)
{
    double most = 0;
    std::error_code error;
    const std::string folder = std::format("/proc/{}/task", process);
    for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end;
         it.increment(error)) {
        // Source: kernel Documentation/scheduler/sched-stats.rst: nanoseconds on the processor.
        double nanoseconds = 0;
        std::ifstream(it->path() / "schedstat") >> nanoseconds;
        most = std::max(most, nanoseconds / 1e9);
    }
    return most;
}

} // namespace

MeasuredRun measure(const std::vector<std::string> &words, const std::string &output,
                    Processors processors)
{
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (const std::string &word : words)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC,
                                     0644);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);

    const Pinned pinned(processors);
    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int error =
        ::posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    MeasuredRun run;
    int status = 0;
    rusage usage{};
    if (error != 0)
        return run;
    pid_t ended = 0;
    while (processors == Processors::All
           && (ended = ::wait4(child, &status, WNOHANG, &usage)) == 0) {
        run.busiestSeconds = std::max(run.busiestSeconds, busiestThread(child));
        std::this_thread::sleep_for(std::chrono::milliseconds(3));
    }
    if (ended == 0)
        ended = ::wait4(child, &status, 0, &usage);
    if (ended != child)
        return run;
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    run.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    run.cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    run.wallSeconds = wall.count();
    run.peakMegabytes = static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
    std::error_code ignored;
    run.outputBytes = std::filesystem::file_size(output, ignored);
    return run;
}

bool Series::isGood() const
{
    return !m_runs.empty()
        && std::ranges::all_of(m_runs, [](const MeasuredRun &run) { return run.status == 0; });
}

double Series::leastCpu() const
{
    return std::ranges::min(m_runs, {}, &MeasuredRun::cpuSeconds).cpuSeconds;
}

double Series::medianCpu() const
{
    std::vector<double> all;
    for (const MeasuredRun &run : m_runs)
        all.push_back(run.cpuSeconds);
    std::ranges::sort(all);
    const std::size_t half = all.size() / 2;
    return all.size() % 2 == 1 ? all[half] : (all[half - 1] + all[half]) / 2;
}

double Series::leastWall() const
{
    return std::ranges::min(m_runs, {}, &MeasuredRun::wallSeconds).wallSeconds;
}

double Series::peakMegabytes() const
{
    return std::ranges::max(m_runs, {}, &MeasuredRun::peakMegabytes).peakMegabytes;
}

double Series::leastBusiest() const
{
    return std::ranges::min(m_runs, {}, &MeasuredRun::busiestSeconds).busiestSeconds;
}

std::uint64_t Series::outputBytes() const
{
    return m_runs.back().outputBytes;
}

} // namespace pavise::tests
