// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Our compiler beside apparmor_parser over a part of the corpora; `corpus_equality` does the
/// whole. The reference's results are kept in $PAVISE_CACHE, so a second run takes a few seconds.

#include "tests/test_paths.h"
#include "tests/tools/equality/equality.h"
#include "tests/tools/equality/reference.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <format>
#include <string>
#include <vector>

using namespace pavise::tests;

namespace {

std::vector<std::string> everyNth(const std::vector<std::string> &all, std::size_t step)
{
    std::vector<std::string> some;
    for (std::size_t i = 0; i < all.size(); i += step)
        some.push_back(all[i]);
    return some;
}

} // namespace

class TestAgainstParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_features = sourceDir() + "/resources/sample-system/sys/kernel/security/apparmor/features";
        if (!ReferenceParser(m_features, "/etc/apparmor.d/tunables", referenceCacheFolder())
                 .isAvailable())
            QSKIP("there is no apparmor_parser to compare with");
    }

    void theProjectsProfilesMeanTheSame()
    {
        if (!sharedDir())
            QSKIP("../shared with apparmor.d's profiles is not there");
        const std::string base = *sharedDir() + "/corpus/profiles/apparmor.d";
        compare(base, everyNth(profileFiles(base), 20));
    }

    void theInstalledProfilesMeanTheSame()
    {
        const std::string base = "/etc/apparmor.d";
        compare(base, everyNth(profileFiles(base), 12));
    }

private:
    void compare(const std::string &base, const std::vector<std::string> &paths)
    {
        const EqualityOptions options{
            .features = m_features, .base = base, .cacheFolder = referenceCacheFolder(), .jobs = 2};
        const auto known = knownDifferences(sourceDir() + "/tests/data/equality_differences.txt");
        std::size_t same = 0;
        std::string wrong;
        for (const EqualityRow &row : compareWithReference(paths, options)) {
            const std::string name = std::filesystem::path(row.path).filename().string();
            const bool isWrong = row.result == Equality::Different || !row.states.wrong.empty();
            if (isWrong && !known.contains(name)) {
                wrong += name + '\n';
                for (const auto *lines : {&row.details, &row.states.wrong}) {
                    for (const std::string &line : *lines)
                        wrong += "    " + line + '\n';
                }
            }
            if (row.result == Equality::Same || row.result == Equality::SameUnmerged)
                ++same;
        }
        QVERIFY2(wrong.empty(), wrong.c_str());
        QVERIFY2(same * 10 >= paths.size() * 9,
                 std::format("only {} of {} are the same", same, paths.size()).c_str());
    }

    std::string m_features;
};

QTEST_APPLESS_MAIN(TestAgainstParser)
#include "tst_against_parser.moc"
