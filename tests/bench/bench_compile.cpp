// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// pavise-parser beside apparmor_parser on whole folders of profiles, in one run.
///
///     bench_compile -p PAVISE_PARSER -M FEATURES [--rounds N] [--large] [--afresh] NAME FOLDER
///
/// Prints processor time on one core (least and median of rounds A B B A), peak memory and bytes.
/// Nothing here asks whether the results are equal: `tests/tools/bench` does that before.
///
/// With --large a whole round of apparmor_parser would take minutes. Then its cost per file is
/// measured once per machine (again with --afresh), and a sample of the files is run by both in
/// this run, to show how the machine does today.

#include "tests/bench/measured_run.h"
#include "tests/bench/reference_cost.h"
#include "tests/tools/equality/equality.h"
#include "tests/tools/equality/reference.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <print>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace pavise::tests;

namespace {

namespace fs = std::filesystem;

struct Arguments
{
    std::string program;
    CompileCommand command;
    std::string name;
    std::string folder;
    int rounds = 3;
    bool isLarge = false;
    bool isAfresh = false;
};

bool parse(int argc, char **argv, Arguments &out)
{
    std::vector<std::string> given;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        const bool hasValue = i + 1 < argc;
        if (word == "-p" && hasValue) {
            out.program = argv[++i];
        } else if (word == "-M" && hasValue) {
            out.command.features = argv[++i];
        } else if (word == "--rounds" && hasValue) {
            const std::string_view number = argv[++i];
            std::from_chars(number.data(), number.data() + number.size(), out.rounds);
        } else if (word == "--large") {
            out.isLarge = true;
        } else if (word == "--afresh") {
            out.isAfresh = true;
        } else if (word.starts_with('-')) {
            return false;
        } else {
            given.emplace_back(word);
        }
    }
    if (given.size() != 2 || out.program.empty() || out.rounds < 1)
        return false;
    out.name = given[0];
    out.folder = out.command.base = given[1];
    return true;
}

class Bench
{
public:
    explicit Bench(const Arguments &arguments)
        : m_arguments(arguments)
        , m_paths(profileFiles(arguments.folder))
        , m_output((fs::temp_directory_path() / "pavise-bench.output").string())
    {
    }

    bool run()
    {
        std::println("{}: {} files", m_arguments.name, m_paths.size());
        return (m_arguments.isLarge ? againstKnownCost() : sideBySide()) && eachFile()
            && allProcessors();
    }

private:
    [[nodiscard]] MeasuredRun ours(const std::string &input, const std::string &jobs = "1",
                                   Processors processors = Processors::One) const
    {
        return measure(m_arguments.command.own(m_arguments.program, input, jobs), m_output,
                       processors);
    }

    [[nodiscard]] MeasuredRun theirs(const std::string &input) const
    {
        return measure(m_arguments.command.reference(input), m_output);
    }

    static void print(std::string_view what, const Series &series)
    {
        std::println("  {:16} least {:8.3f} s  median {:8.3f} s  of {}  peak {:6.1f} MB  {} bytes",
                     what, series.leastCpu(), series.medianCpu(), series.size(),
                     series.peakMegabytes(), series.outputBytes());
    }

    static bool compare(const Series &own, const Series &reference)
    {
        print("pavise-parser", own);
        print("apparmor_parser", reference);
        if (!own.isGood() || !reference.isGood()) {
            std::println("  a run failed: nothing to compare");
            return false;
        }
        std::println("  ratio            least {:8.1f}    median {:8.1f}    bytes {:+.2f} %",
                     reference.leastCpu() / own.leastCpu(), reference.medianCpu() / own.medianCpu(),
                     percent(own.outputBytes(), reference.outputBytes()));
        return true;
    }

    static double percent(std::uint64_t own, std::uint64_t reference)
    {
        return 100 * (static_cast<double>(own) / static_cast<double>(reference) - 1);
    }

    /// The whole folder in one process each, A B B A.
    bool sideBySide()
    {
        Series own;
        Series reference;
        for (int round = 0; round < m_arguments.rounds; ++round) {
            own.add(ours(m_arguments.folder));
            reference.add(theirs(m_arguments.folder));
            reference.add(theirs(m_arguments.folder));
            own.add(ours(m_arguments.folder));
        }
        std::println("one core, one process, rounds A B B A:");
        return compare(own, reference);
    }

    bool againstKnownCost()
    {
        const ReferenceCost cost = referenceCost(m_arguments.command, m_paths,
                                                 referenceCacheFolder(), m_arguments.isAfresh);
        Series own;
        for (int round = 0; round < m_arguments.rounds; ++round)
            own.add(ours(m_arguments.folder));
        double all = 0;
        double peak = 0;
        double known = 0;
        std::uint64_t bytes = 0;
        std::vector<std::string> sample;
        for (std::size_t i = 0; i < m_paths.size(); ++i) {
            const MeasuredRun &run = cost.files.at(fs::path(m_paths[i]).filename().string());
            all += run.cpuSeconds;
            bytes += run.outputBytes;
            peak = std::max(peak, run.peakMegabytes);
            if (i % kSampled == kSampled / 2 && run.cpuSeconds < kMostOfSample) {
                sample.push_back(m_paths[i]);
                known += run.cpuSeconds;
            }
        }
        std::println("one core, one process:");
        print("pavise-parser", own);
        std::println(
            "  {:16} {:.3f} s in all, a process each, peak {:.1f} MB, {} bytes: measured on "
            "{}, not in this run",
            "apparmor_parser", all, peak, bytes, cost.measuredOn);
        std::println("  ratio            least {:8.1f}    median {:8.1f}    bytes {:+.2f} %",
                     all / own.leastCpu(), all / own.medianCpu(),
                     percent(own.outputBytes(), bytes));
        return own.isGood() && compareSample(sample, known);
    }

    /// Both in this run, a process for each file, A B B A.
    bool compareSample(const std::vector<std::string> &sample, double known)
    {
        Series own;
        Series reference;
        const auto sum = [&](const std::function<MeasuredRun(const std::string &)> &run) {
            MeasuredRun all{.status = 0};
            for (const std::string &path : sample) {
                const MeasuredRun one = run(path);
                all.status = std::max(all.status, one.status < 0 ? 1 : one.status);
                all.cpuSeconds += one.cpuSeconds;
                all.peakMegabytes = std::max(all.peakMegabytes, one.peakMegabytes);
                all.outputBytes += one.outputBytes;
            }
            return all;
        };
        const auto ownSum = [&] { return sum([&](const auto &path) { return ours(path); }); };
        const auto referenceSum = [&] {
            return sum([&](const auto &path) { return theirs(path); });
        };
        own.add(ownSum());
        reference.add(referenceSum());
        reference.add(referenceSum());
        own.add(ownSum());
        std::println("{} of them, one core, a process for each file, rounds A B B A; "
                     "apparmor_parser took {:.3f} s for them when all were measured:",
                     sample.size(), known);
        return compare(own, reference);
    }

    /// Each file in a process of its own.
    bool eachFile()
    {
        struct Row
        {
            std::string name;
            MeasuredRun run;
        };
        std::vector<Row> rows;
        bool isGood = true;
        for (const std::string &path : m_paths) {
            rows.push_back({fs::path(path).filename().string(), ours(path)});
            isGood = isGood && rows.back().run.status == 0;
        }
        std::ranges::sort(rows, std::ranges::greater(),
                          [](const Row &row) { return row.run.cpuSeconds; });
        std::println("each file in a process of its own: median {:.1f} ms; the slowest:",
                     rows[rows.size() / 2].run.cpuSeconds * 1e3);
        for (std::size_t i = 0; i < std::min<std::size_t>(5, rows.size()); ++i)
            std::println("  {:24} {:7.1f} ms  {:6.1f} MB", rows[i].name,
                         rows[i].run.cpuSeconds * 1e3, rows[i].run.peakMegabytes);
        return isGood;
    }

    bool allProcessors()
    {
        const unsigned processors = std::max(1U, std::thread::hardware_concurrency());
        Series one;
        Series all;
        for (int round = 0; round < m_arguments.rounds; ++round) {
            one.add(ours(m_arguments.folder, "1", Processors::All));
            all.add(ours(m_arguments.folder, std::to_string(processors), Processors::All));
        }
        std::println("one thread:    {:.3f} s of processor time, wall clock {:.3f} s",
                     one.leastCpu(), one.leastWall());
        std::println(
            "{:3} threads:   {:.3f} s ({:+.0f} %), wall clock {:.3f} s: {:.2f} times as fast "
            "here and now",
            processors, all.leastCpu(), 100 * (all.leastCpu() / one.leastCpu() - 1),
            all.leastWall(), one.leastWall() / all.leastWall());
        std::println(
            "               the busiest of them {:.3f} s: {:.2f} times as fast where nothing "
            "else runs",
            all.leastBusiest(), one.leastBusiest() / all.leastBusiest());
        return one.isGood() && all.isGood();
    }

    static constexpr std::size_t kSampled = 20;
    static constexpr double kMostOfSample = 5; ///< Seconds; one outlier would be all of the sample.

    const Arguments &m_arguments;
    std::vector<std::string> m_paths;
    std::string m_output;
};

} // namespace

int main(int argc, char **argv)
{
    Arguments arguments;
    if (!parse(argc, argv, arguments)) {
        std::print(stderr,
                   "usage: bench_compile -p PAVISE_PARSER -M FEATURES [--rounds N] "
                   "[--large] [--afresh] NAME FOLDER\n");
        return 2;
    }
    return Bench(arguments).run() ? EXIT_SUCCESS : EXIT_FAILURE;
}
