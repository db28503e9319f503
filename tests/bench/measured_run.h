// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Runs a program and tells what it cost. Processor time, because the machine may be busy.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pavise::tests {

struct MeasuredRun
{
    int status = -1;        ///< The exit status; -1 when it did not run or was killed.
    double cpuSeconds = 0;  ///< User and system, all threads and children that it waited for.
    double wallSeconds = 0; ///< Only worth something on an idle machine.
    /// Of Processors::All: processor time of the thread that needed most of it, which is what the
    /// run would take on an idle machine. Read every few milliseconds.
    double busiestSeconds = 0;
    double peakMegabytes = 0; ///< Largest resident set; never less than this process has itself.
    std::uint64_t outputBytes = 0;
};

enum class Processors { One, All };

/// Runs \p words with standard output in the file \p output and nothing on standard input. What it
/// says on standard error is thrown away.
[[nodiscard]] MeasuredRun measure(const std::vector<std::string> &words, const std::string &output,
                                  Processors processors = Processors::One);

/// Several runs of one thing.
class Series
{
public:
    void add(const MeasuredRun &run) { m_runs.push_back(run); }

    [[nodiscard]] bool isGood() const; ///< There are runs, and all ended with status 0.
    [[nodiscard]] double leastCpu() const;
    [[nodiscard]] double medianCpu() const;
    [[nodiscard]] double leastWall() const;
    [[nodiscard]] double leastBusiest() const;
    [[nodiscard]] double peakMegabytes() const;      ///< The largest.
    [[nodiscard]] std::uint64_t outputBytes() const; ///< Of the last.
    [[nodiscard]] std::size_t size() const { return m_runs.size(); }

private:
    std::vector<MeasuredRun> m_runs;
};

} // namespace pavise::tests
