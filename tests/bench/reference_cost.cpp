// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/reference_cost.h"

#include "core/text/file_reader.h"
#include "core/text/sha256.h"
#include "tests/tools/equality/reference.h"

#include <chrono>
#include <filesystem>
#include <format>
#include <fstream>
#include <print>
#include <sstream>

namespace pavise::tests {

namespace {

namespace fs = std::filesystem;

std::string digestOf(const std::string &bytes)
{
    return text::toHex(text::sha256(bytes)).substr(0, 16);
}

ReferenceCost load(const fs::path &path)
{
    ReferenceCost cost;
    std::ifstream in(path);
    in >> cost.measuredOn;
    std::string name;
    for (MeasuredRun run;
         in >> name >> run.status >> run.cpuSeconds >> run.peakMegabytes >> run.outputBytes;)
        cost.files[name] = run;
    return cost;
}

} // namespace

std::vector<std::string> CompileCommand::reference(const std::string &input) const
{
    return {"apparmor_parser",
            "--config-file=/dev/null",
            "-q",
            "-QSK",
            "-j0",
            "-M",
            features,
            "-b",
            base,
            input};
}

std::vector<std::string> CompileCommand::own(const std::string &program, const std::string &input,
                                             const std::string &jobs) const
{
    return {
        program, "--config-file=/dev/null", "-q", "-QSK", "-j" + jobs, "-M", features, "-b", base,
        input};
}

ReferenceCost referenceCost(const CompileCommand &command, const std::vector<std::string> &paths,
                            const std::string &cacheFolder, bool isAfresh)
{
    fs::create_directories(cacheFolder);
    const fs::path output = fs::path(cacheFolder) / "cost.output";
    std::string version;
    if (measure({"apparmor_parser", "-V"}, output.string()).status == 0)
        version = text::DiskFiles().read(output.string()).value_or(std::string());
    const std::string features = text::DiskFiles().read(command.features).value_or(std::string());
    const fs::path file = fs::path(cacheFolder)
        / std::format("cost.{}.txt", digestOf(version + features + digestOfTree(command.base)));
    ReferenceCost cost;
    if (!isAfresh)
        cost = load(file);
    if (cost.measuredOn.empty()) {
        cost.measuredOn = std::format("{:%F}", std::chrono::system_clock::now());
        cost.files.clear();
        std::ofstream(file) << cost.measuredOn << '\n';
    }
    std::size_t missing = 0;
    for (const std::string &path : paths)
        missing += cost.files.contains(fs::path(path).filename().string()) ? 0U : 1U;
    if (missing > 0)
        std::println(stderr, "measuring what {} files cost apparmor_parser; only once", missing);
    for (const std::string &path : paths) {
        const std::string name = fs::path(path).filename().string();
        if (cost.files.contains(name))
            continue;
        const MeasuredRun run = measure(command.reference(path), output.string());
        cost.files[name] = run;
        // One line at a time, so that an interrupted measurement goes on where it stopped.
        std::ofstream(file, std::ios::app)
            << std::format("{} {} {:.6f} {:.3f} {}\n", name, run.status, run.cpuSeconds,
                           run.peakMegabytes, run.outputBytes);
    }
    fs::remove(output);
    return cost;
}

} // namespace pavise::tests
