// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Compiles real profiles and walks their automata at random: strings that match, strings that
/// nearly do, and what we say of them.
/// Usage: make_kernel_questions FILE

#include "core/compile/compiler.h"
#include "core/explain/profile_automata.h"
#include "core/explain/profile_view.h"
#include "tests/test_paths.h"
#include "tests/vm/kernel_questions.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <random>

using namespace pavise;
using namespace pavise::tests;
using automata::StateId;
using explain::AutomatonKind;

namespace {

constexpr std::size_t kPolicies = 210;
constexpr std::size_t kQuestions = 105'000;
constexpr std::uintmax_t kLargestFile = 12'000;
constexpr std::size_t kLongestString = 100;
constexpr std::size_t kLongestName = 200;

/// Blobs for Debian 13's own kernel; every later one takes and understands them alike.
policy::Features features()
{
    const text::DiskFiles disk;
    const auto shared = sharedDir();
    return policy::Features::read(disk,
                                  shared ? *shared + "/corpus/features/features-6.12"
                                         : sourceDir()
                                          + "/resources/sample-system/sys/kernel/security/apparmor/"
                                            "features")
        .value_or(policy::Features());
}

std::string base()
{
    const auto shared = sharedDir();
    return shared ? *shared + "/corpus/profiles/apparmor.d" : std::string("/etc/apparmor.d");
}

class RandomStrings
{
public:
    explicit RandomStrings(std::mt19937 &random)
        : m_random(random)
    {
    }

    /// A walk that ends when it likes, or can go no further.
    std::string walk(const automata::Dfa &dfa, StateId from)
    {
        std::string bytes;
        for (std::size_t length = 1 + any(kLongestString); bytes.size() < length;) {
            const std::uint8_t byte = step(dfa, from);
            const StateId next = dfa.next(from, byte);
            if (next == StateId::Trap && any(8) != 0)
                break;
            bytes += static_cast<char>(byte);
            from = next;
            if (from == StateId::Trap)
                break;
            if (dfa.accept(from) != automata::AcceptWords() && any(6) == 0)
                break;
        }
        if (!bytes.empty() && any(6) == 0)
            bytes[any(bytes.size())] = static_cast<char>(any(256));
        return bytes;
    }

    std::size_t any(std::size_t count) { return m_random() % count; }

private:
    std::uint8_t step(const automata::Dfa &dfa, StateId from)
    {
        const auto exceptions = dfa.exceptions(from);
        const bool takesDefault = dfa.defaultNext(from) != StateId::Trap && any(4) == 0;
        if (exceptions.empty() || takesDefault)
            return static_cast<std::uint8_t>(any(12) == 0 ? any(256) : 'a' + any(26));
        return exceptions[any(exceptions.size())].byte;
    }

    std::mt19937 &m_random;
};

KernelQuestion question(const explain::ProfileView &view, std::string bytes, bool isOwner)
{
    // What the kernel begins with: all allowed, and quiet. Source: apparmorfs.c: query_label.
    KernelQuestion asked{.bytes = std::move(bytes),
                         .isOwner = isOwner,
                         .allow = UINT32_MAX,
                         .audit = 0,
                         .quiet = UINT32_MAX};
    if (const auto answer = view.answer(asked.bytes, isOwner)) {
        asked.allow = answer->allow & ~answer->deny;
        asked.audit = answer->audit & answer->allow;
        asked.quiet = answer->quiet & ~answer->allow;
    }
    return asked;
}

AskedPolicy ask(const std::string &path, compile::CompiledFile file, std::mt19937 &random,
                std::size_t count)
{
    RandomStrings strings(random);
    AskedPolicy policy{.file = path, .blob = std::move(file.blob), .profiles = {}};
    for (const compile::CompiledProfile &profile : file.profiles) {
        const explain::ProfileView view(profile);
        const explain::ProfileAutomata automata(profile);
        AskedProfile &asked = policy.profiles.emplace_back();
        asked.name = profile.name;
        for (std::size_t i = 0; i < count / file.profiles.size() + 1; ++i) {
            const auto kind = strings.any(5) < 3 ? AutomatonKind::File : AutomatonKind::Policy;
            const automata::Dfa &dfa = automata.dfa(kind);
            std::string bytes = kind == AutomatonKind::File ? std::string(1, '\2') : std::string();
            if (dfa.stateCount() > 0)
                bytes += strings.walk(dfa, StateId::Start);
            if (bytes.empty())
                bytes = std::string(1, static_cast<char>(strings.any(40)));
            asked.questions.push_back(question(view, std::move(bytes), strings.any(2) == 0));
        }
    }
    return policy;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("Usage: make_kernel_questions FILE\n", stderr);
        return 2;
    }
    std::vector<std::string> paths;
    for (const auto &entry : std::filesystem::directory_iterator(base())) {
        if (entry.is_regular_file() && entry.file_size() < kLargestFile)
            paths.push_back(entry.path().string());
    }
    std::ranges::sort(paths);
    std::mt19937 random(612);
    std::ranges::shuffle(paths, random);
    compile::CompileOptions options;
    options.base = base();
    options.kernelFeatures = features();
    text::SourceSet sources;
    syntax::ParseCache cache(sources);
    compile::Workspace workspace;
    options.parseCache = &cache;
    options.workspace = &workspace;
    QuestionsOut out(argv[1]);
    std::size_t policies = 0;
    std::size_t questions = 0;
    for (const std::string &path : paths) {
        if (policies == kPolicies)
            break;
        auto compiled = compile::compile(sources, text::DiskFiles(), path, options);
        const bool isOrdinary =
            std::ranges::all_of(compiled.value.profiles, [](const auto &profile) {
                return !profile.image.namespaceName && profile.name.size() < kLongestName;
            });
        if (compiled.value.blob.empty() || !isOrdinary)
            continue;
        const AskedPolicy policy =
            ask(path, std::move(compiled.value), random, kQuestions / kPolicies);
        for (const AskedProfile &profile : policy.profiles)
            questions += profile.questions.size();
        out.policy(policy);
        ++policies;
    }
    std::printf("%zu policies, %zu questions\n", policies, questions);
    // Without the corpus there are only the profiles of this system.
    const bool isEnough = sharedDir() ? policies >= 200 && questions >= 100'000 : policies > 0;
    return out.close() && isEnough ? 0 : 1;
}
