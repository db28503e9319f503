// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Reading the kernel's tree, from folders laid out as kernel 6.12 lays it out.

#include "core/kernel/securityfs.h"
#include "tests/fake_tree.h"
#include "tests/test_paths.h"

#include <QFile>
#include <QTest>

using namespace pavise;
using namespace pavise::kernel;
using namespace std::string_literals;

namespace {

const std::string kTree = "sys/kernel/security/apparmor";

void addProfile(const tests::FakeTree &tree, const std::string &at, std::string_view name,
                std::string_view mode)
{
    tree.file(at + "/name", std::string(name) + '\n');
    tree.file(at + "/mode", std::string(mode) + '\n');
    tree.file(at + "/attach", std::string(name) + '\n');
}

} // namespace

class TestSecurityfs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutModuleAppArmorIsNotInTheKernel()
    {
        const tests::FakeTree tree;
        const KernelState state = kernelState(KernelPaths::below(tree.root()));
        QVERIFY(state.availability == Availability::NotInKernel);
        QVERIFY(state.lsms.empty());
        QVERIFY(!state.revision);
    }

    void switchedOffAtBootIsTold()
    {
        const tests::FakeTree tree;
        tree.file("sys/module/apparmor/parameters/enabled", "N\n");
        tree.file("sys/kernel/security/lsm", "lockdown,capability,yama,bpf");
        const KernelState state = kernelState(KernelPaths::below(tree.root()));
        QVERIFY(state.availability == Availability::DisabledAtBoot);
        QVERIFY((state.lsms == std::vector{"lockdown"s, "capability"s, "yama"s, "bpf"s}));
    }

    void onWithoutItsTreeIsNotMounted()
    {
        const tests::FakeTree tree;
        tree.file("sys/module/apparmor/parameters/enabled", "Y\n");
        QVERIFY(kernelState(KernelPaths::below(tree.root())).availability
                == Availability::NotMounted);
    }

    void enabledTellsNamespaceAndRevision()
    {
        const tests::FakeTree tree;
        tree.folder(kTree + "/policy/profiles");
        tree.file(kTree + "/policy/revision", "418\n");
        tree.file(kTree + "/.ns_level", "1\n");
        tree.file(kTree + "/.ns_name", "lxd-c1\n");
        tree.file(kTree + "/.stacked", "yes\n");
        tree.file("sys/module/apparmor/parameters/lock_policy", "N\n");
        const KernelState state = kernelState(KernelPaths::below(tree.root() + '/'));
        QVERIFY(state.availability == Availability::Enabled);
        QCOMPARE(state.revision, 418U);
        QCOMPARE(state.namespaceLevel, 1U);
        QCOMPARE(state.namespaceName, "lxd-c1"s);
        QVERIFY(state.isStacked);
        QCOMPARE(state.policyLocked, false);
    }

    void featuresComeInTheSingleFileForm()
    {
        const tests::FakeTree tree;
        tree.file(kTree + "/features/domain/version", "1.2\n");
        tree.file(kTree + "/features/domain/stack", "yes\n");
        tree.file(kTree + "/features/capability", "0xffffff");
        tree.file(kTree + "/features/.hidden", "no\n");
        const auto text = featuresText(KernelPaths::below(tree.root()));
        QVERIFY(text.has_value());
        QCOMPARE(*text,
                 "capability {0xffffff\n}\n"
                 "domain {stack {yes\n}\nversion {1.2\n}\n}\n"s);
    }

    void featuresOfARealKernelSurviveTheWayThroughATree()
    {
        const auto shared = tests::sharedDir();
        if (!shared)
            QSKIP("needs ../shared");
        QFile in(QString::fromStdString(*shared + "/corpus/features/features-6.12"));
        QVERIFY(in.open(QIODevice::ReadOnly));
        const std::string expected = in.readAll().toStdString();
        const tests::FakeTree tree;
        unfold(tree, kTree + "/features", expected);
        const auto text = featuresText(KernelPaths::below(tree.root()));
        QVERIFY(text.has_value());
        QCOMPARE(*text, expected);
    }

    void missingFeaturesAreAnError()
    {
        const tests::FakeTree tree;
        const auto text = featuresText(KernelPaths::below(tree.root()));
        QVERIFY(!text);
        QVERIFY(text.error().code == text::DiagnosticCode::FileUnreadable);
        QCOMPARE(text.error().args[0], tree.at(kTree + "/features"));
        QCOMPARE(text.error().args[1], "No such file or directory"s);
    }

    void loadedProfilesKeepTheirTree()
    {
        const tests::FakeTree tree;
        const std::string profiles = kTree + "/policy/profiles/";
        addProfile(tree, profiles + "zeta.7", "zeta", "kill");
        addProfile(tree, profiles + "usr.bin.app.3", "/usr/bin/app", "enforce");
        addProfile(tree, profiles + "usr.bin.app.3/profiles/hat.4", "hat", "complain");
        addProfile(tree, profiles + "usr.bin.app.3/profiles/null-.usr.bin.x.5", "null-/usr/bin/x",
                   "complain");
        tree.file(kTree + "/policy/raw_data/12/abi", "v7\n");
        tree.file(kTree + "/policy/raw_data/12/raw_data", "blob");
        tree.file(profiles + "usr.bin.app.3/sha256", "00ff\n");
        tree.link(profiles + "usr.bin.app.3/raw_abi", "../../raw_data/12/abi");
        tree.link(profiles + "usr.bin.app.3/raw_data", "../../raw_data/12/raw_data");

        const KernelPaths paths = KernelPaths::below(tree.root());
        const auto loaded = loadedProfiles(paths);
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->size(), 2U);
        const LoadedProfile &app = loaded->at(0);
        QCOMPARE(app.name, "/usr/bin/app"s);
        QVERIFY(app.mode == ProfileMode::Enforce);
        QCOMPARE(app.attachment, "/usr/bin/app"s);
        QCOMPARE(app.digest, "00ff"s);
        QCOMPARE(app.abi, "v7"s);
        QCOMPARE(app.loadedAtRevision.value_or(0), 12U);
        QCOMPARE(app.children.size(), 2U);
        QCOMPARE(app.children[0].name, "/usr/bin/app//hat"s);
        QVERIFY(app.children[0].mode == ProfileMode::Complain);
        QCOMPARE(app.children[1].name, "/usr/bin/app//null-/usr/bin/x"s);
        QVERIFY(loaded->at(1).mode == ProfileMode::Kill);

        QCOMPARE(loadedPolicy(paths, "/usr/bin/app").value_or(""), "blob"s);
        const auto missing = loadedPolicy(paths, "nosuch");
        QVERIFY(!missing && missing.error().code == text::DiagnosticCode::ProfileNotLoaded);
    }

    void subNamespacesAreListed()
    {
        const tests::FakeTree tree;
        const std::string policy = kTree + "/policy/";
        addProfile(tree, policy + "profiles/a.1", "a", "enforce");
        addProfile(tree, policy + "namespaces/lxd-c1/profiles/b.1", "b", "enforce");
        addProfile(tree, policy + "namespaces/lxd-c1/namespaces/in/profiles/c.1", "c", "complain");
        const auto loaded = loadedProfiles(KernelPaths::below(tree.root()));
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->size(), 3U);
        QCOMPARE(loaded->at(1).namespaceName, "lxd-c1"s);
        QCOMPARE(loaded->at(2).namespaceName, "lxd-c1//in"s);
        QCOMPARE(loaded->at(2).name, "c"s);
    }

    void profileRemovedMeanwhileIsLeftOut()
    {
        const tests::FakeTree tree;
        tree.folder(kTree + "/policy/profiles/gone.1");
        addProfile(tree, kTree + "/policy/profiles/a.2", "a", "enforce");
        const auto loaded = loadedProfiles(KernelPaths::below(tree.root()));
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->size(), 1U);
    }

    void flatListIsReadToo()
    {
        const tests::FakeTree tree;
        tree.file(kTree + "/profiles",
                  ":lxd:b c (x) (complain)\n/usr/bin/man (enforce)\n"
                  "/usr/bin/man//filter (kill)\n");
        const auto loaded = loadedProfilesFlat(KernelPaths::below(tree.root()));
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->size(), 3U);
        QCOMPARE(loaded->at(0).name, "/usr/bin/man"s);
        QCOMPARE(loaded->at(1).name, "/usr/bin/man//filter"s);
        QVERIFY(loaded->at(1).mode == ProfileMode::Kill);
        QCOMPARE(loaded->at(2).namespaceName, "lxd"s);
        QCOMPARE(loaded->at(2).name, "b c (x)"s);
    }

    void revisionIsToldOnceUntilItChanges()
    {
        const tests::FakeTree tree;
        tree.file(kTree + "/revision", "7\n");
        auto watch = RevisionWatch::open(KernelPaths::below(tree.root()));
        QVERIFY(watch.has_value());
        QVERIFY(!watch->isNotifier());
        QCOMPARE(watch->read().value(), 7U);
        QVERIFY(!watch->read().value());
        tree.file(kTree + "/revision", "8\n");
        QCOMPARE(watch->read().value(), 8U);
    }

    void accessQueryNamesLabelAndMatch()
    {
        const tests::FakeTree tree;
        tree.file(kTree + "/.access", "");
        const auto answer = queryAccess(KernelPaths::below(tree.root()), "app", "\2/etc/passwd");
        QVERIFY(!answer); // a plain file has no answer behind the query
        QCOMPARE(tree.read(kTree + "/.access"), "label\0app\0\2/etc/passwd"s);
    }

private:
    /// Writes the single-file form back out as a tree.
    static void unfold(const tests::FakeTree &tree, const std::string &top, std::string_view text)
    {
        std::vector<std::string> path = {top};
        while (!text.empty()) {
            const std::size_t at = text.find_first_of("{}");
            if (at == std::string_view::npos)
                return;
            std::string_view before = text.substr(0, at);
            while (before.starts_with('\n'))
                before.remove_prefix(1);
            if (text[at] == '{') {
                const std::size_t start = before.find_last_of('\n') + 1;
                std::string name(before.substr(start));
                while (name.ends_with(' '))
                    name.pop_back();
                path.push_back(path.back() + '/' + name);
            } else {
                if (!before.empty())
                    tree.file(path.back().substr(0), before);
                path.pop_back();
            }
            text.remove_prefix(at + 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestSecurityfs)
#include "tst_securityfs.moc"
