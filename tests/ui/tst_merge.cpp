// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What kernel and files say is put together without losing either.

#include "ui/services/change/profile_merge.h"
#include "ui/services/status/profile_totals.h"

#include <QTest>

using namespace pavise;
using namespace pavise::ui;
using kernel::ProfileMode;

namespace {

kernel::LoadedProfile loaded(const std::string &name, ProfileMode mode)
{
    kernel::LoadedProfile profile;
    profile.name = name;
    profile.mode = mode;
    return profile;
}

store::ProfileFile file(const std::string &name, const std::string &profile,
                        ProfileMode mode = ProfileMode::Enforce)
{
    store::ProfileFile stored;
    stored.name = name;
    stored.path = "/etc/apparmor.d/" + name;
    store::ProfileDefinition definition;
    definition.name = profile;
    definition.mode = mode;
    definition.line = 3;
    stored.profiles = {definition};
    return stored;
}

class Fixture
{
public:
    StatusSnapshot merge(const std::vector<kernel::LoadedProfile> &inKernel,
                         const std::vector<store::ProfileFile> &inFiles,
                         kernel::Availability availability = kernel::Availability::Enabled)
    {
        StatusSnapshot snapshot;
        snapshot.kernel.availability = availability;
        mergeProfiles(snapshot, inKernel, inFiles, {&files, &sources, "/etc/apparmor.d"});
        return snapshot;
    }

    text::MemoryFiles files;
    text::SourceSet sources;
};

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadedWithItsFileIsInOrder()
    {
        const auto now = Fixture().merge({loaded("a", ProfileMode::Enforce)}, {file("a", "a")});
        QCOMPARE(now.profiles.size(), 1U);
        QCOMPARE(now.profiles[0].state, ProfileState::Loaded);
        QCOMPARE(now.profiles[0].line, 3U);
        QVERIFY(now.concerns.empty());
    }

    void anotherModeThanTheFileIsAConcern()
    {
        const auto now = Fixture().merge({loaded("a", ProfileMode::Complain)}, {file("a", "a")});
        QCOMPARE(now.profiles[0].state, ProfileState::ModeDiffers);
        QCOMPARE(now.concerns.size(), 1U);
        QCOMPARE(now.concerns[0].kind, Concern::Kind::ModeDiffers);
    }

    void loadedWithoutFileAndFileWithoutKernel()
    {
        const auto now = Fixture().merge({loaded("k", ProfileMode::Enforce)}, {file("f", "f")});
        QCOMPARE(now.profiles[0].state, ProfileState::NotLoaded);
        QCOMPARE(now.profiles[1].state, ProfileState::NoFile);
        const auto offline =
            Fixture().merge({}, {file("f", "f")}, kernel::Availability::NotInKernel);
        QCOMPARE(offline.profiles[0].state, ProfileState::FileOnly);
    }

    void aDisabledFileIsNotMissing()
    {
        auto disabled = file("d", "d");
        disabled.isDisabled = true;
        const auto now = Fixture().merge({}, {disabled});
        QCOMPARE(now.profiles[0].state, ProfileState::Disabled);
        QCOMPARE(profileTotals(now.profiles).disabled, 1);
    }

    void aBrokenFileStaysInTheList()
    {
        auto broken = file("b", "b");
        broken.profiles.clear();
        broken.problems = {{.code = text::DiagnosticCode::UnexpectedToken, .args = {"x", "y"}}};
        const auto now = Fixture().merge({}, {broken});
        QCOMPARE(now.profiles.size(), 1U);
        QCOMPARE(now.profiles[0].state, ProfileState::Broken);
        QCOMPARE(now.concerns[0].kind, Concern::Kind::BrokenFile);
        QCOMPARE(profileTotals(now.profiles).broken, 1);
    }

    void twoFilesWithOneProfileAreTold()
    {
        const auto now = Fixture().merge({loaded("p", ProfileMode::Enforce)},
                                         {file("one", "p"), file("two", "p")});
        QCOMPARE(now.profiles.size(), 1U);
        QCOMPARE(now.profiles[0].state, ProfileState::Duplicate);
        QCOMPARE(now.concerns[0].kind, Concern::Kind::DuplicateName);
        QCOMPARE(now.concerns[0].detail, std::string("two"));
    }

    void childrenOfKernelAndFileMeet()
    {
        auto stored = file("f", "p");
        store::ProfileDefinition hat;
        hat.name = "p//hat";
        hat.isHat = true;
        stored.profiles[0].children = {hat};
        auto profile = loaded("p", ProfileMode::Enforce);
        profile.children = {loaded("p//hat", ProfileMode::Enforce),
                            loaded("p//null-/x", ProfileMode::Complain)};
        const auto now = Fixture().merge({profile}, {stored});
        QCOMPARE(now.profiles[0].children.size(), 2U);
        QCOMPARE(now.profiles[0].children[0].state, ProfileState::Loaded);
        QVERIFY(now.profiles[0].children[0].isHat);
        QCOMPARE(now.profiles[0].children[1].state, ProfileState::NoFile);
        QCOMPARE(profileTotals(now.profiles).known, 3);
    }

    void localRulesCountOnlyWhenTheyExist()
    {
        Fixture fixture;
        fixture.files.put("/etc/apparmor.d/local/there", "");
        auto one = file("one", "one");
        one.localIncludes = {"local/missing", "local/there"};
        auto two = file("two", "two");
        two.localIncludes = {"local/missing"};
        const auto now = fixture.merge({}, {one, two});
        QCOMPARE(now.profiles[0].localFile, std::string("/etc/apparmor.d/local/there"));
        QVERIFY(now.profiles[1].localFile.empty());
    }

    void stackedProcessesCountForEachProfile()
    {
        StatusSnapshot now = Fixture().merge(
            {loaded("a", ProfileMode::Enforce), loaded("b", ProfileMode::Enforce)}, {});
        ProcessEntry process;
        process.confinement = kernel::parseConfinement("a//&b (enforce)");
        now.processes = {process};
        countProcesses(now);
        QCOMPARE(now.profiles[0].processes, 1);
        QCOMPARE(now.profiles[1].processes, 1);
    }
};

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
