// SPDX-License-Identifier: GPL-2.0-or-later
// Many profiles: the same bytes on any number of threads, with any workspace, in any order; and no
// automaton that could be smaller.
#include "core/automata/build/build.h"
#include "core/binary/reader.h"
#include "core/compile/compiler.h"
#include "core/compile/workspace.h"
#include "tests/test_paths.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <random>
#include <string>
#include <thread>
#include <vector>

using namespace pavise;

namespace {

/// Every \p step-th file of a folder of profiles, in the order of their names.
std::vector<std::string> profilesOf(const std::string &folder, std::size_t step)
{
    std::vector<std::string> all;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (entry.is_regular_file())
            all.push_back(entry.path().string());
    }
    std::ranges::sort(all);
    std::vector<std::string> some;
    for (std::size_t i = 0; i < all.size(); i += step)
        some.push_back(all[i]);
    return some;
}

compile::CompileOptions optionsFor(const std::string &base)
{
    compile::CompileOptions options;
    options.base = base;
    options.kernelFeatures = policy::Features::builtIn();
    options.limits.maxTime = std::chrono::minutes(10);
    return options;
}

std::string compiled(const std::string &path, compile::CompileOptions options,
                     compile::Workspace *workspace)
{
    options.workspace = workspace;
    text::SourceSet sources;
    return compile::compile(sources, text::DiskFiles(), path, options).value.blob;
}

/// The blob of each file, by so many threads, each with a workspace of its own. Which thread meets
/// which file, and after which, is left to chance.
std::vector<std::string> inThreads(unsigned threads, const std::vector<std::string> &paths,
                                   const compile::CompileOptions &options)
{
    std::vector<std::size_t> order(paths.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::shuffle(order, std::mt19937(threads));
    std::vector<std::string> blobs(paths.size());
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> all;
    for (unsigned thread = 0; thread < threads; ++thread) {
        all.emplace_back([&] {
            compile::Workspace workspace;
            for (std::size_t i = next++; i < order.size(); i = next++)
                blobs[order[i]] = compiled(paths[order[i]], options, &workspace);
        });
    }
    all.clear(); // joins
    return blobs;
}

} // namespace

class TestCorpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const std::string sample = tests::sourceDir() + "/resources/sample-system/etc/apparmor.d";
        m_sets.push_back({sample, profilesOf(sample, 2)});
        if (const auto shared = tests::sharedDir()) {
            const std::string large = *shared + "/corpus/profiles/apparmor.d";
            m_sets.push_back({large, profilesOf(large, 40)});
        }
    }

    void theSameBytesOnAnyNumberOfThreads()
    {
        for (Set &set : m_sets) {
            const compile::CompileOptions options = optionsFor(set.base);
            // Nothing is shared here.
            for (const std::string &path : set.paths)
                set.blobs.push_back(compiled(path, options, nullptr));
            QVERIFY(std::ranges::count_if(set.blobs, [](const auto &blob) { return !blob.empty(); })
                    > 15);
            for (const unsigned threads : {1U, 2U, 5U})
                QVERIFY(inThreads(threads, set.paths, options) == set.blobs);
        }
    }

    void everyAutomatonIsMinimal()
    {
        for (const Set &set : m_sets) {
            for (std::size_t i = 0; i < set.paths.size(); ++i) {
                if (set.blobs[i].empty())
                    continue;
                const auto profiles = binary::read(set.blobs[i]);
                QVERIFY(profiles);
                for (const binary::ReadProfile &profile : *profiles) {
                    for (const auto *each : {&profile.attachment, &profile.policy, &profile.file}) {
                        if (!*each)
                            continue;
                        // That minimize() finds every two states that are alike is shown by
                        // core.automata.minimize, against a method that is as plain as can be.
                        const automata::Dfa &dfa = (*each)->dfa;
                        QVERIFY2(automata::minimize(dfa).stateCount() == dfa.stateCount(),
                                 set.paths[i].c_str());
                    }
                }
            }
        }
    }

private:
    struct Set
    {
        std::string base;
        std::vector<std::string> paths;
        std::vector<std::string> blobs = {};
    };

    std::vector<Set> m_sets;
};

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
