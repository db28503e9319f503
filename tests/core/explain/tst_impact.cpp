// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which profiles an edit of an include changes, and how.

#include "core/explain/compare/impact.h"

#include <QTest>

#include <map>
#include <string>

using namespace pavise;
using namespace pavise::explain;

namespace {

constexpr const char *kBase = "/etc/apparmor.d";

text::MemoryFiles &tree(text::MemoryFiles &files)
{
    const std::string base = kBase;
    files.put(base + "/tunables/t", "@{T}=/t/\n");
    files.put(base + "/abstractions/a", "include <abstractions/b.d>\n/a r,\n");
    files.put(base + "/abstractions/b.d/one", "/b r,\n");
    files.put(base + "/uses", "profile uses {\n  include <abstractions/a>\n}\n");
    files.put(base + "/covers", "profile covers {\n  include <abstractions/a>\n  /** rw,\n}\n");
    files.put(base + "/not", "include <tunables/t>\nprofile not {\n  @{T}/x r,\n}\n");
    files.put(base + "/broken", "profile broken {\n  include <abstractions/a>\n  nonsense\n}\n");
    return files;
}

std::map<std::string, FileImpact> impactOf(const text::FileReader &files, const std::string &path,
                                           const std::string &newText)
{
    std::map<std::string, FileImpact> results;
    ImpactOptions options;
    options.compile.base = kBase;
    options.compile.kernelFeatures = policy::Features::builtIn();
    impact(files, std::string(kBase) + path, newText, options, [&](FileImpact result) {
        QCOMPARE(result.done, results.size() + 1);
        std::string name = result.path.substr(std::string(kBase).size() + 1);
        results.emplace(std::move(name), std::move(result));
    });
    return results;
}

} // namespace

class TestImpact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhoReadsAFile()
    {
        text::MemoryFiles files;
        tree(files);
        const std::string base = kBase;
        const auto users = filesThatInclude(files, base, base + "/abstractions/b.d/one");
        const std::vector<std::string> expected = {base + "/broken", base + "/covers",
                                                   base + "/uses"};
        QVERIFY(users == expected);
        QVERIFY(filesThatInclude(files, base, base + "/tunables/t")
                == std::vector<std::string>{base + "/not"});
    }

    void tellsOnlyWhatChanges()
    {
        text::MemoryFiles files;
        tree(files);
        const auto results = impactOf(files, "/abstractions/b.d/one", "/b r,\n/c r,\n");
        QCOMPARE(results.size(), 3U);
        QCOMPARE(results.at("uses").changed.size(), 1U);
        const Change &change = results.at("uses").changed.front().difference.changes.front();
        QCOMPARE(change.kind, Change::Kind::Allowed);
        QVERIFY(change.example
                == Access(FileAccess{.path = "/c", .permissions = policy::file_permission::kRead}));
        QVERIFY(results.at("covers").changed.empty());
        QVERIFY(results.at("broken").changed.empty());
        QVERIFY(!results.at("broken").isBroken); // It was before.
    }

    void tellsWhatBreaks()
    {
        text::MemoryFiles files;
        tree(files);
        const auto results = impactOf(files, "/abstractions/b.d/one", "/b r\n");
        QVERIFY(results.at("uses").isBroken);
        QVERIFY(!results.at("uses").errors.empty());
    }

    void aTunableChangesItsUsers()
    {
        text::MemoryFiles files;
        tree(files);
        const auto results = impactOf(files, "/tunables/t", "@{T}=/t/ /u/\n");
        QCOMPARE(results.size(), 1U);
        QCOMPARE(results.at("not").changed.size(), 1U);
    }

    void stopsWhenAsked()
    {
        text::MemoryFiles files;
        tree(files);
        std::stop_source stop;
        std::size_t told = 0;
        ImpactOptions options;
        options.threads = 1;
        options.compile.base = kBase;
        impact(
            files, std::string(kBase) + "/abstractions/b.d/one", "", options,
            [&](const FileImpact &) {
                ++told;
                stop.request_stop();
            },
            stop.get_token());
        QCOMPARE(told, 1U);
    }
};

QTEST_APPLESS_MAIN(TestImpact)
#include "tst_impact.moc"
