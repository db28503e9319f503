// SPDX-License-Identifier: GPL-2.0-or-later
// Compiles profiles with our compiler and with apparmor_parser, and tells where the two differ in
// meaning or in the number of states. Ends with 0 only when all that differ are on the list of
// known differences, and at least as many are the same as --least asks for.
#include "core/text/file_reader.h"
#include "tests/test_paths.h"
#include "tests/tools/equality/equality.h"
#include "tests/tools/equality/reference.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <map>
#include <print>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace pavise::tests;

namespace {

constexpr std::string_view kUsage =
    "usage: corpus_equality [-M FEATURES] [-b BASE] [--jobs N] [--every N] [--least N]\n"
    "                       [--known LIST] [--plain] [-v] [FILE-OR-FOLDER...]\n"
    "With --plain also counts those that mean the same as what `apparmor_parser -QS` makes of the\n"
    "file as it is, and says for what the others differ; one that differs and of which we do not\n"
    "tell so is a failure.\n"
    "Without arguments: the 806 profiles of ../shared/corpus for kernel 6.12.\n";

struct Arguments
{
    EqualityOptions options;
    std::string known = sourceDir() + "/tests/data/equality_differences.txt";
    std::vector<std::string> paths;
    std::size_t every = 1;
    std::size_t least = 0;
    bool isVerbose = false;
};

std::size_t number(std::string_view text)
{
    std::size_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool parse(int argc, char **argv, Arguments &out)
{
    out.options.jobs = 2;
    out.options.cacheFolder = referenceCacheFolder();
    const std::string shared = sharedDir().value_or(std::string());
    out.options.features = shared + "/corpus/features/features-6.12";
    out.options.base = shared + "/corpus/profiles/apparmor.d";
    std::vector<std::string> given;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        const bool hasValue = i + 1 < argc;
        if (word == "-M" && hasValue)
            out.options.features = argv[++i];
        else if (word == "-b" && hasValue)
            out.options.base = argv[++i];
        else if (word == "--jobs" && hasValue)
            out.options.jobs = static_cast<unsigned>(number(argv[++i]));
        else if (word == "--every" && hasValue)
            out.every = std::max<std::size_t>(1, number(argv[++i]));
        else if (word == "--least" && hasValue)
            out.least = number(argv[++i]);
        else if (word == "--known" && hasValue)
            out.known = argv[++i];
        else if (word == "--plain")
            out.options.isPlain = true;
        else if (word == "-v")
            out.isVerbose = true;
        else if (word.starts_with('-'))
            return false;
        else
            given.emplace_back(word);
    }
    if (given.empty())
        given.push_back(out.options.base);
    for (const std::string &path : given) {
        if (std::filesystem::is_directory(path)) {
            const auto inside = profileFiles(path);
            out.paths.insert(out.paths.end(), inside.begin(), inside.end());
        } else {
            out.paths.push_back(path);
        }
    }
    std::vector<std::string> sample;
    for (std::size_t i = 0; i < out.paths.size(); i += out.every)
        sample.push_back(out.paths[i]);
    out.paths = std::move(sample);
    return true;
}

std::string_view label(Equality result)
{
    switch (result) {
    case Equality::Same:
        return "same";
    case Equality::SameUnmerged:
        return "same but for merged rules";
    case Equality::MapBitOnly:
        return "same but for mapping";
    case Equality::EmptyPathOnly:
        return "same but for the empty path";
    case Equality::Different:
        return "DIFFERENT";
    case Equality::RefusedByUs:
        return "refused by us";
    case Equality::RefusedByReference:
        return "refused by the reference only";
    case Equality::RefusedByBoth:
        return "refused by both";
    }
    return "";
}

/// How many differ plainly, by what they differ for and by what we tell. False when one differs
/// and nothing tells of it.
bool tellPlain(const std::vector<EqualityRow> &rows, const std::set<std::string> &known)
{
    std::size_t same = 0;
    std::map<std::string, std::vector<std::string>> others;
    for (const EqualityRow &row : rows) {
        const std::string name = std::filesystem::path(row.path).filename().string();
        if (row.isPlainlySame.value_or(false))
            ++same;
        else if (row.result == Equality::Same)
            others["the same only for the features that the tests ask for"].push_back(name);
        else
            others[std::string(known.contains(name) ? "on the list of known differences"
                                                    : label(row.result))]
                .push_back(name);
    }
    std::println("plainly: {} of {} the same", same, rows.size());
    for (const auto &[reason, names] : others) {
        std::print("    {}: {}:", names.size(), reason);
        for (const std::string &name : names)
            std::print(" {}", name);
        std::println("");
    }

    std::map<std::string, std::pair<std::size_t, std::size_t>> told; // of all, of those that differ
    std::size_t tellers = 0;
    bool isAllTold = true;
    for (const EqualityRow &row : rows) {
        const bool differs = !row.isPlainlySame.value_or(false);
        tellers += row.told.empty() ? 0U : 1U;
        for (const std::string &code : row.told) {
            ++told[code].first;
            told[code].second += differs ? 1U : 0U;
        }
        if (differs && row.told.empty()) {
            isAllTold = false;
            std::println("DIFFERENT AND NOT TOLD: {}", row.path);
        }
    }
    std::println("told of a difference: {} of {}", tellers, rows.size());
    for (const auto &[code, counts] : told)
        std::println("    {}: {}, of which {} differ", code, counts.first, counts.second);
    return isAllTold;
}

} // namespace

int main(int argc, char **argv)
{
    Arguments arguments;
    if (!parse(argc, argv, arguments)) {
        std::print(stderr, "{}", kUsage);
        return 2;
    }
    const auto known = knownDifferences(arguments.known);
    const auto rows = compareWithReference(arguments.paths, arguments.options);

    std::map<Equality, std::size_t> counts;
    std::size_t unknown = 0;
    StateCounts states;
    std::chrono::microseconds total{0};
    std::chrono::microseconds longest{0};
    std::size_t ownBytes = 0;
    std::size_t referenceBytes = 0;
    for (const EqualityRow &row : rows) {
        ++counts[row.result];
        total += row.ownTime;
        longest = std::max(longest, row.ownTime);
        if (row.result == Equality::Same) {
            ownBytes += row.ownBytes;
            referenceBytes += row.referenceBytes;
        }
        const std::string name = std::filesystem::path(row.path).filename().string();
        const bool isKnown = known.contains(name);
        const bool isWrong = row.result == Equality::Different
            || row.result == Equality::RefusedByUs || !row.states.wrong.empty();
        unknown += isWrong && !isKnown ? 1U : 0U;
        states.automata += row.states.automata;
        states.states += row.states.states;
        states.equal += row.states.equal;
        states.reducible += row.states.reducible;
        states.wrong.insert(states.wrong.end(), row.states.wrong.begin(), row.states.wrong.end());
        if (row.result == Equality::Same && !isWrong && !arguments.isVerbose)
            continue;
        std::println("{}{}: {}", isKnown ? "(known) " : "", label(row.result), name);
        for (const auto *lines : {&row.details, &row.states.wrong}) {
            for (const std::string &line : *lines)
                std::println("    {}", line);
        }
        for (const std::string &warning : row.warnings)
            if (isWrong || arguments.isVerbose)
                std::println("    {}", warning);
    }
    std::println(
        "{} profile files: {} the same, {} but for the empty path, {} but for merged "
        "rules, {} but for mapping; {} different, {} refused by us only; {} of all these not "
        "on the list. Refused by the reference only: {}, by both: {}",
        rows.size(), counts[Equality::Same], counts[Equality::EmptyPathOnly],
        counts[Equality::SameUnmerged], counts[Equality::MapBitOnly], counts[Equality::Different],
        counts[Equality::RefusedByUs], unknown, counts[Equality::RefusedByReference],
        counts[Equality::RefusedByBoth]);
    std::println(
        "states of ours: {} in {} automata, {} of which are not minimal. The reference has as "
        "many in {}, and more in {}, which minimised have as many",
        states.states, states.automata, states.wrong.size(), states.equal, states.reducible);
    std::println("our time: {} ms in all, {} ms for the slowest; bytes of the equal ones: {} ours, "
                 "{} theirs",
                 total.count() / 1000, longest.count() / 1000, ownBytes, referenceBytes);
    const bool isAllTold = !arguments.options.isPlain || tellPlain(rows, known);
    return isAllTold && unknown == 0 && counts[Equality::Same] >= arguments.least ? 0 : 1;
}
