// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// make_corpus KERNEL OUTPUT: compiles the profiles of Debian's packages and those of
/// ../shared/corpus for that kernel (trixie or backports), and writes them with questions about
/// them. Without the corpus: the profiles of the sample system.
///
/// The questions are strings that a random walk through the profile's automata makes, so that they
/// reach their states, three of four about paths; the expected answer is explain's evaluator's.

#include "core/compile/compiler.h"
#include "core/explain/profile_view.h"
#include "core/store/profile_store.h"
#include "tests/test_paths.h"
#include "tests/vm/corpus_pack.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <random>
#include <string>

using namespace pavise;
using namespace pavise::tests;

namespace {

constexpr std::size_t kQuestions = 10'000; ///< Of all profiles together, at least.

struct Corpus
{
    std::string folder; ///< Profiles.
    std::string base;   ///< What they include.
};

class Walk
{
public:
    explicit Walk(unsigned seed)
        : m_random(seed)
    {
    }

    /// A string that \p dfa knows as far as the walk went.
    [[nodiscard]] std::string bytes(const automata::Dfa &dfa, bool isPath)
    {
        std::string bytes;
        automata::StateId state = automata::StateId::Start;
        for (std::size_t length = 2 + pick(60); bytes.size() < length;) {
            const std::uint8_t byte = step(dfa, state, isPath);
            const automata::StateId next = dfa.next(state, byte);
            if (next == automata::StateId::Trap)
                break;
            bytes += static_cast<char>(byte);
            state = next;
        }
        if (pick(8) == 0)
            bytes += static_cast<char>('a' + pick(26)); // Just beside what was meant.
        return bytes;
    }

    [[nodiscard]] std::size_t pick(std::size_t count)
    {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random);
    }

private:
    [[nodiscard]] std::uint8_t step(const automata::Dfa &dfa, automata::StateId state, bool isPath)
    {
        std::vector<std::uint8_t> candidates;
        for (const automata::Transition &each : dfa.exceptions(state)) {
            if (each.to != automata::StateId::Trap && (each.byte != 0 || !isPath))
                candidates.push_back(each.byte);
        }
        if (!candidates.empty() && pick(4) != 0)
            return candidates[pick(candidates.size())];
        return static_cast<std::uint8_t>('!' + pick('~' - '!'));
    }

    std::mt19937 m_random;
};

std::vector<Corpus> corpora()
{
    const auto shared = sharedDir();
    if (!shared) {
        const std::string folder = sourceDir() + "/resources/sample-system/etc/apparmor.d";
        std::puts("../shared is not there: the profiles of the sample system");
        return {{.folder = folder, .base = folder}};
    }
    const std::string corpus = *shared + "/corpus/profiles/apparmor.d";
    return {{.folder = "/etc/apparmor.d", .base = "/etc/apparmor.d"},
            {.folder = "/usr/share/apparmor/extra-profiles", .base = "/etc/apparmor.d"},
            {.folder = corpus, .base = corpus}};
}

/// The features of the kernel itself, or what stands in for them.
text::Result<policy::Features> featuresOf(std::string_view kernel)
{
    const text::DiskFiles files;
    if (const auto shared = sharedDir())
        return policy::Features::read(files,
                                      *shared + "/corpus/features/features-"
                                          + (kernel == "backports" ? "7.3" : "6.12"));
    return policy::Features::read(
        files, sourceDir() + "/resources/sample-system/sys/kernel/security/apparmor/features");
}

PackedProfile questionsAbout(const compile::CompiledProfile &profile, std::size_t count,
                             unsigned seed)
{
    PackedProfile packed{.name = QByteArray::fromStdString(profile.name), .questions = {}};
    if (profile.image.namespaceName)
        return packed;
    const explain::ProfileView view(profile);
    const automata::Dfa file = automata::unpack(profile.image.file);
    const automata::Dfa policy = automata::unpack(profile.image.policy);
    Walk walk(seed);
    for (std::size_t i = 0; i < count; ++i) {
        const bool isPath = file.stateCount() > 0 && (i % 4 != 3 || policy.stateCount() == 0);
        const automata::Dfa &dfa = isPath ? file : policy;
        if (dfa.stateCount() == 0)
            break;
        const std::string bytes = isPath ? "\2" + walk.bytes(dfa, true) : walk.bytes(dfa, false);
        // Nothing: the kernel does not look, and says that all is allowed.
        if (const auto answer = view.answer(bytes, true))
            packed.questions.push_back({.bytes = QByteArray::fromStdString(bytes),
                                        .allow = answer->allow,
                                        .deny = answer->deny,
                                        .audit = answer->audit,
                                        .quiet = answer->quiet});
    }
    return packed;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const auto features = featuresOf(argv[1]);
    QFile output(QString::fromLocal8Bit(argv[2]));
    if (!features || !output.open(QIODevice::WriteOnly)) {
        std::puts("cannot read the features or write the output");
        return 1;
    }
    QDataStream stream(&output);
    const text::DiskFiles files;
    std::vector<std::pair<std::string, std::string>> paths; ///< With the base of each.
    for (const Corpus &corpus : corpora()) {
        for (const std::string &name :
             files.list(corpus.folder).value_or(std::vector<std::string>())) {
            const std::string path = corpus.folder + '/' + name;
            if (store::isProfileFileName(name) && files.kind(path) == text::FileKind::Regular)
                paths.emplace_back(path, corpus.base);
        }
    }
    // Twice as many as have to be answered: a kernel need not look at the class of each.
    const std::size_t each = 2 * kQuestions / std::max<std::size_t>(paths.size(), 1) + 1;
    text::SourceSet sources;
    syntax::ParseCache cache(sources);
    compile::Workspace workspace;
    std::size_t compiledFiles = 0;
    std::size_t questions = 0;
    for (unsigned i = 0; i < paths.size(); ++i) {
        compile::CompileOptions options;
        options.base = paths[i].second;
        options.kernelFeatures = *features;
        options.parseCache = &cache;
        options.workspace = &workspace;
        const auto compiled = compile::compile(sources, files, paths[i].first, options);
        if (compiled.value.blob.empty())
            continue; // No profile in it, or one that no compiler takes; others test that.
        PackedFile packed{.path = QByteArray::fromStdString(paths[i].first),
                          .blob = QByteArray::fromStdString(compiled.value.blob),
                          .profiles = {}};
        for (const compile::CompiledProfile &profile : compiled.value.profiles) {
            packed.profiles.push_back(questionsAbout(profile, each, i));
            questions += static_cast<std::size_t>(packed.profiles.back().questions.size());
        }
        stream << packed;
        ++compiledFiles;
    }
    std::printf("%zu of %zu files compiled, %zu questions, %lld bytes\n", compiledFiles,
                paths.size(), questions, static_cast<long long>(output.size()));
    return compiledFiles > 0 && questions >= kQuestions ? 0 : 1;
}
