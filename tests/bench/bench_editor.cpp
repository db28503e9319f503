// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a keystroke costs: the check of a profile after each of many edits of one character, and
/// the whole way to the blob, both with what an editor keeps from one edit to the next.
///
///     bench_editor FEATURES BASE check|compile PROFILE...
///
/// Processor time of this thread, in milliseconds. The first line of each profile is the cold
/// start.

#include "core/compile/edit/edit_session.h"
#include "core/text/file_reader.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <print>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace pavise;

namespace {

constexpr std::size_t kEdits = 200;

double cpuMilliseconds()
{
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Places inside the paths of rules, where a person would write.
std::vector<std::size_t> placesToEdit(std::string_view text)
{
    std::vector<std::size_t> places;
    for (std::size_t line = 0; line < text.size();) {
        const std::size_t end = std::min(text.find('\n', line), text.size());
        const std::string_view rule = text.substr(line, end - line);
        const std::size_t path = rule.find_first_not_of(' ');
        if (path != std::string_view::npos && path > 0 && (rule[path] == '/' || rule[path] == '@')
            && rule.ends_with(','))
            places.push_back(line + rule.find(' ', path));
        line = end + 1;
    }
    return places;
}

struct Times
{
    std::vector<double> all;

    void print(std::string_view what)
    {
        std::ranges::sort(all);
        std::println("  {:10} median {:6.2f} ms   9 of 10 {:6.2f} ms   99 of 100 {:6.2f} ms   "
                     "worst {:6.2f} ms",
                     what, all[all.size() / 2], all[all.size() * 9 / 10],
                     all[all.size() * 99 / 100], all.back());
    }
};

bool run(const compile::CompileOptions &options, const std::string &path, bool isCompiling)
{
    const text::DiskFiles disk;
    const auto text = disk.read(path);
    if (!text)
        return false;
    compile::EditSession session(disk, options);
    std::size_t bytes = 0;
    const auto once = [&](std::string edited) {
        const double begin = cpuMilliseconds();
        if (isCompiling)
            bytes = session.compile(path, std::move(edited)).file.blob.size();
        else
            (void)session.check(path, std::move(edited));
        return cpuMilliseconds() - begin;
    };
    std::println("{}, {} lines:", std::filesystem::path(path).filename().string(),
                 std::ranges::count(*text, '\n'));
    Times cold{{once(*text)}};
    cold.print("cold");
    std::mt19937 random(1);
    const std::vector<std::size_t> places = placesToEdit(*text);
    if (places.empty())
        return false;
    Times warm;
    std::string edited;
    std::size_t place = 0;
    for (std::size_t i = 0; i < kEdits; ++i) {
        // A person writes some characters in one place, then goes on elsewhere.
        if (i % 5 == 0) {
            edited = *text;
            place = places[random() % places.size()];
        }
        edited.insert(place++, 1, static_cast<char>('a' + random() % 26));
        warm.all.push_back(once(edited));
    }
    warm.print(isCompiling ? "compile" : "check");
    if (isCompiling)
        std::println("  {} bytes", bytes);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() < 4) {
        std::print(stderr, "usage: bench_editor FEATURES BASE check|compile PROFILE...\n");
        return 2;
    }
    compile::CompileOptions options;
    options.base = words[1];
    auto features = policy::Features::read(text::DiskFiles(), words[0]);
    if (!features)
        return 1;
    options.kernelFeatures = std::move(*features);
    bool isGood = true;
    for (std::size_t i = 3; i < words.size(); ++i)
        isGood = run(options, words[i], words[2] == "compile") && isGood;
    return isGood ? EXIT_SUCCESS : EXIT_FAILURE;
}
