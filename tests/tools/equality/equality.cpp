// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/tools/equality/equality.h"

#include "core/automata/build/build.h"
#include "core/binary/reader.h"
#include "core/compile/compiler.h"
#include "core/text/file_reader.h"
#include "tests/tools/equality/policy_compare.h"
#include "tests/tools/equality/reference.h"
#include "tests/tools/equality/reference_features.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <filesystem>
#include <functional>
#include <optional>
#include <sstream>
#include <string_view>
#include <thread>
#include <utility>

namespace pavise::tests {

namespace {

/// The kernel's permission bit for mapping as executable.
constexpr std::uint32_t kMapBit = 0x10000;

/// What we say where the reference loads another policy.
constexpr std::array kToldDifferences{text::DiagnosticCode::MountRulesMerged,
                                      text::DiagnosticCode::MappingUnsettled,
                                      text::DiagnosticCode::AttachmentLengthDiffers};

/// The reference for policy that mediates unix sockets as 6.18 does, and for all other.
struct References
{
    References(const policy::Features &kernel, const EqualityOptions &options)
        : usual(featuresFile(kernel, false, options), options.base, options.cacheFolder)
        , unixSockets(featuresFile(kernel, true, options), options.base, options.cacheFolder)
    {
        if (options.isPlain)
            plain.emplace(options.features, options.base, options.cacheFolder);
    }

    ReferenceParser usual;
    ReferenceParser unixSockets;
    std::optional<ReferenceParser> plain; ///< Asked with the features as they are.

private:
    static std::string featuresFile(const policy::Features &kernel, bool unixSockets,
                                    const EqualityOptions &options)
    {
        const std::string text = referenceFeatures(kernel, unixSockets);
        return keepText(options.cacheFolder, "features", text);
    }
};

StateCounts countStates(const std::string &own, const std::string &reference, bool isNetworkV9)
{
    StateCounts counts;
    const auto profiles = binary::read(own);
    const auto expected = binary::read(reference);
    if (!profiles || !expected) {
        counts.wrong.emplace_back("cannot be read to count the states");
        return counts;
    }
    for (const binary::ReadProfile &profile : *profiles) {
        const auto other = std::ranges::find(*expected, profile.name, &binary::ReadProfile::name);
        const auto count = [&](const char *what, const std::optional<binary::ReadDfa> &ours,
                               const std::optional<binary::ReadDfa> &theirs) {
            if (!ours)
                return;
            const std::size_t states = ours->dfa.stateCount();
            ++counts.automata;
            counts.states += states;
            const auto say = [&](const std::string &problem) {
                counts.wrong.push_back(profile.name + ": " + what + ": " + std::to_string(states)
                                       + " states, " + problem);
            };
            if (const std::size_t least = automata::minimize(ours->dfa).stateCount();
                least != states)
                say("minimal " + std::to_string(least));
            if (!theirs)
                return;
            counts.equal += theirs->dfa.stateCount() == states ? 1U : 0U;
            const std::size_t least = automata::minimize(theirs->dfa).stateCount();
            counts.reducible += least < theirs->dfa.stateCount() ? 1U : 0U;
            if (least != states)
                say("the reference's minimal " + std::to_string(least));
        };
        const std::optional<binary::ReadDfa> none;
        const bool isPaired = other != expected->end();
        count("attachment", profile.attachment, isPaired ? other->attachment : none);
        count("file", profile.file, isPaired ? other->file : none);
        count("general", profile.policy, isPaired && !isNetworkV9 ? other->policy : none);
    }
    return counts;
}

void judge(EqualityRow &row, const std::string &own, const std::string &expected, bool isNetworkV9,
           const std::function<std::string()> &unmerged)
{
    CompareOptions options;
    options.networkV9InA = isNetworkV9;
    PolicyComparison comparison = comparePolicies(own, expected, options);
    row.result = comparison.isSame() ? Equality::Same : Equality::Different;
    if (comparison.isSame()) {
        // 4.1.0 has no class 15: what it says in another class makes another automaton.
        row.states = countStates(own, expected, isNetworkV9);
        return;
    }
    options.ignoreEmptyPath = true;
    comparison = comparePolicies(own, expected, options);
    if (comparison.isSame()) {
        row.result = Equality::EmptyPathOnly;
        return;
    }
    row.details = std::move(comparison.differences);
    if (!comparison.trouble.empty())
        row.details.push_back("unreadable: " + comparison.trouble);
    CompareOptions withoutMap = options;
    withoutMap.ignoredFileBits = kMapBit;
    if (comparePolicies(own, expected, withoutMap).isSame())
        row.result = Equality::MapBitOnly;
    else if (comparePolicies(own, unmerged(), options).isSame())
        row.result = Equality::SameUnmerged;
}

EqualityRow compareOne(const std::string &path, const References &references,
                       const compile::CompileOptions &options)
{
    EqualityRow row;
    row.path = path;

    const auto begin = std::chrono::steady_clock::now();
    text::SourceSet sources;
    const text::DiskFiles files;
    const auto outcome = compile::compile(sources, files, path, options);
    row.ownTime = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - begin);

    const bool isNetworkV9 = outcome.value.policy.mediation.networkV9;
    const ReferenceParser &reference = isNetworkV9 ? references.unixSockets : references.usual;
    const ReferenceResult expected = reference.compile(path);
    row.ownBytes = outcome.value.blob.size();
    row.referenceBytes = expected.blob.size();

    if (references.plain) {
        const std::string plain = references.plain->compilePlainly(path).blob;
        row.isPlainlySame = comparePolicies(outcome.value.blob, plain).isSame();
    }
    const bool isRefused = text::hasErrors(outcome.diagnostics);
    for (const text::Diagnostic &each : outcome.diagnostics) {
        const std::string line = (each.where ? sources.describe(*each.where) + ": " : std::string())
            + text::toEnglish(each);
        if (std::ranges::contains(kToldDifferences, each.code) && each.where)
            row.told.emplace(text::codeName(each.code));
        if (each.severity == text::Severity::Warning)
            row.warnings.push_back(line);
        else if (each.severity == text::Severity::Error && row.details.size() < 3)
            row.details.push_back(line);
    }
    if (isRefused && !expected.isAccepted()) {
        row.result = Equality::RefusedByBoth;
    } else if (isRefused) {
        row.result = Equality::RefusedByUs;
    } else if (!expected.isAccepted()) {
        row.result = Equality::RefusedByReference;
        row.details = {expected.message};
    } else {
        judge(row, outcome.value.blob, expected.blob, isNetworkV9,
              [&] { return reference.compile(path, Merging::Off).blob; });
    }
    return row;
}

bool isSkipped(std::string_view name)
{
    static constexpr std::string_view kEndings[] = {
        ".dpkg-new", ".dpkg-old", ".dpkg-dist", ".dpkg-bak", ".dpkg-remove", ".pacsave",
        ".pacnew",   ".rpmnew",   ".rpmsave",   ".orig",     ".rej",         "~"};
    return name.empty() || name.starts_with('.') || name == "README"
        || std::ranges::any_of(kEndings, [&](std::string_view end) { return name.ends_with(end); });
}

void inThreads(std::size_t count, unsigned threads, const std::function<void(std::size_t)> &work)
{
    std::atomic<std::size_t> next = 0;
    const auto loop = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < std::max(1U, threads); ++i)
        others.emplace_back(loop);
    loop();
}

} // namespace

std::vector<EqualityRow> compareWithReference(const std::vector<std::string> &paths,
                                              const EqualityOptions &options)
{
    const auto features = policy::Features::read(text::DiskFiles(), options.features);
    const References references(features.value_or(policy::Features()), options);
    compile::CompileOptions compileOptions;
    compileOptions.base = options.base;
    // The machine may be busy; how long it takes is for others to judge.
    compileOptions.limits.maxTime = std::chrono::minutes(10);
    if (features)
        compileOptions.kernelFeatures = *features;
    // `-M` names the features of the kernel, and of policy that does not state an ABI.
    compileOptions.defaultAbi = compileOptions.kernelFeatures;

    std::vector<EqualityRow> rows(paths.size());
    inThreads(paths.size(), options.jobs,
              [&](std::size_t i) { rows[i] = compareOne(paths[i], references, compileOptions); });
    return rows;
}

std::vector<std::string> profileFiles(const std::string &folder)
{
    std::vector<std::string> paths;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (entry.is_regular_file() && !isSkipped(entry.path().filename().string()))
            paths.push_back(entry.path().string());
    }
    std::ranges::sort(paths);
    return paths;
}

std::set<std::string> knownDifferences(const std::string &listPath)
{
    std::set<std::string> names;
    std::istringstream list(text::DiskFiles().read(listPath).value_or(std::string()));
    for (std::string line; std::getline(list, line);) {
        const std::string name = line.substr(0, line.find_first_of(" \t"));
        if (!name.empty() && !name.starts_with('#'))
            names.insert(name);
    }
    return names;
}

} // namespace pavise::tests
