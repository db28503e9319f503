// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The models keep Qt's contract, show what they are given, and filter it.

#include "core/audit/line/audit_line.h"
#include "ui/models/cells.h"
#include "ui/models/denials/denial_model.h"
#include "ui/models/denials/denial_query.h"
#include "ui/models/denials/denial_text.h"
#include "ui/models/processes/process_filter.h"
#include "ui/models/processes/process_model.h"
#include "ui/models/profiles/profile_filter.h"
#include "ui/models/profiles/profile_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pavise::ui;
using pavise::kernel::ProfileMode;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

ProfileEntry profile(const std::string &name, ProfileMode mode, int processes = 0)
{
    ProfileEntry entry;
    entry.name = name;
    entry.loadedMode = mode;
    entry.fileMode = mode;
    entry.fileName = "file-of-" + name;
    entry.file = "/etc/apparmor.d/" + entry.fileName;
    entry.processes = processes;
    return entry;
}

std::vector<ProfileEntry> someProfiles()
{
    ProfileEntry apache = profile("apache2", ProfileMode::Enforce, 2);
    apache.children = {profile("apache2//gallery", ProfileMode::Complain, 1),
                       profile("apache2//DEFAULT_URI", ProfileMode::Enforce)};
    ProfileEntry broken;
    broken.name = "broken";
    broken.state = ProfileState::Broken;
    broken.line = 7;
    return {apache, broken, profile("cupsd", ProfileMode::Complain)};
}

ProcessEntry process(int pid, int parent, const std::string &command, const std::string &label)
{
    ProcessEntry entry;
    entry.details.pid = pid;
    entry.details.parent = parent;
    entry.details.command = command;
    entry.details.startTicks = static_cast<std::uint64_t>(pid);
    entry.confinement = pavise::kernel::parseConfinement(label);
    entry.isLabelKnown = true;
    return entry;
}

std::vector<ProcessEntry> someProcesses()
{
    auto sshd = process(100, 1, "sshd", "unconfined");
    sshd.sockets = {{pavise::process::SocketProtocol::Tcp, "0.0.0.0", 22, 0, 1},
                    {pavise::process::SocketProtocol::Tcp6, "::", 22, 0, 2}};
    auto local = process(300, 1, "local", "unconfined");
    local.sockets = {{pavise::process::SocketProtocol::Tcp, "127.0.0.1", 631, 0, 3}};
    auto thread = process(2, 0, "kthreadd", "unconfined");
    thread.details.isKernelThread = true;
    return {process(1, 0, "systemd", "unconfined"), thread, sshd,
            process(200, 100, "nginx", "nginx (enforce)"), local};
}

std::vector<DenialEntry> someDenials()
{
    const QList<QByteArray> lines = {
        "audit: type=1400 audit(1700000000.100:1): apparmor=\"DENIED\" operation=\"open\" "
        "class=\"file\" profile=\"nginx\" name=\"/etc/shadow\" pid=7 comm=\"nginx\" "
        "requested_mask=\"r\" denied_mask=\"r\" fsuid=33 ouid=0",
        "audit: type=1400 audit(1700000001.100:2): apparmor=\"DENIED\" operation=\"open\" "
        "class=\"file\" profile=\"nginx\" name=\"/etc/shadow\" pid=8 comm=\"nginx\" "
        "requested_mask=\"r\" denied_mask=\"r\" fsuid=33 ouid=0",
        "audit: type=1400 audit(1700000002.100:3): apparmor=\"ALLOWED\" operation=\"capable\" "
        "class=\"cap\" profile=\"cupsd\" pid=9 comm=\"cupsd\" capability=12 "
        "capname=\"net_admin\"",
        "audit: type=1400 audit(1700000003.100:4): apparmor=\"STATUS\" "
        "operation=\"profile_load\" profile=\"unconfined\" name=\"x\" pid=1 "
        "comm=\"apparmor_parser\"",
    };
    pavise::audit::DenialLog log;
    pavise::audit::Event event;
    for (const QByteArray &line : lines) {
        if (pavise::audit::parseLine(line.toStdString(), event).kind
            == pavise::audit::LineKind::Record)
            log.add(event);
    }
    std::vector<DenialEntry> entries;
    for (const auto &denial : log.denials())
        entries.push_back({denial, {}});
    return entries;
}

QStringList column(const QAbstractItemModel &model, int number, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row)
        texts << model.index(row, number, parent).data().toString();
    return texts;
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesFormATree()
    {
        ProfileModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.setProfiles(someProfiles());
        QCOMPARE(column(model, ProfileModel::Name),
                 QStringList({u"apache2"_s, u"broken"_s, u"cupsd"_s}));
        const QModelIndex apache = model.index(0, 0, {});
        // Children show only what they add to their parent's name.
        QCOMPARE(column(model, ProfileModel::Name, apache),
                 QStringList({u"gallery"_s, u"DEFAULT_URI"_s}));
        QCOMPARE(model.index(1, ProfileModel::Mode, {}).data().toString(), u"not loaded"_s);
        QCOMPARE(model.index(1, ProfileModel::State, {}).data().toString(), u"Error in line 7"_s);
        QCOMPARE(model.index(1, ProfileModel::Processes, {}).data().toString(), u"–"_s);
        QVERIFY(model.find("apache2//gallery").isValid());
        QVERIFY(!model.find("missing").isValid());
    }

    void sameProfilesKeepTheirRows()
    {
        ProfileModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.setProfiles(someProfiles());
        const QPersistentModelIndex cups(model.index(2, 0, {}));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        auto profiles = someProfiles();
        profiles[2].loadedMode = ProfileMode::Enforce;
        model.setProfiles(profiles);
        QCOMPARE(reset.size(), 0);
        QVERIFY(cups.isValid());
        QCOMPARE(cups.sibling(cups.row(), ProfileModel::Mode).data().toString(), u"enforce"_s);
        model.setProfiles({});
        QCOMPARE(reset.size(), 1);
    }

    void profileFilterKeepsParentsOfMatches()
    {
        ProfileModel model;
        model.setProfiles(someProfiles());
        ProfileFilter filter(model);
        const QAbstractItemModelTester tester(&filter, kFatal);
        filter.setText(u"GALLERY"_s);
        QCOMPARE(column(filter, 0), QStringList({u"apache2"_s}));
        QCOMPARE(filter.shownCount(), 2);
        filter.clear();
        filter.setMode(ProfileMode::Complain);
        QCOMPARE(filter.shownCount(), 3); // cupsd, gallery, and apache2 for its sake
        filter.clear();
        filter.setStates(ProfileFilter::StateGroup::Broken);
        QCOMPARE(column(filter, 0), QStringList({u"broken"_s}));
        filter.clear();
        filter.setOnlyInUse(true);
        QCOMPARE(filter.shownCount(), 2);
        QVERIFY(filter.isFiltering());
        filter.clear();
        QCOMPARE(filter.shownCount(), 5);
    }

    void denialsAreSortedAsNumbers()
    {
        ProfileModel model;
        model.setProfiles(someProfiles());
        model.setDenials({{"apache2", {9, 0, 1000}}, {"cupsd", {10, 1, 2000}}});
        ProfileFilter filter(model);
        filter.sort(ProfileModel::Denials, Qt::DescendingOrder);
        QCOMPARE(column(filter, 0).first(), u"cupsd"_s);
        QCOMPARE(column(filter, ProfileModel::Denials).first(), u"11"_s);
    }

    void processesFormATree()
    {
        ProcessModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.setProcesses(someProcesses());
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex nginx = model.find(200);
        QCOMPARE(nginx.parent().data().toString(), u"sshd"_s);
        QCOMPARE(nginx.siblingAtColumn(ProcessModel::Mode).data().toString(), u"enforce"_s);
        QCOMPARE(model.find(100).siblingAtColumn(ProcessModel::Listening).data().toString(),
                 u"tcp 22"_s);
    }

    void processesComeAndGoInPlace()
    {
        ProcessModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        std::vector<ProcessEntry> all{process(1, 0, "init", "unconfined")};
        for (int pid = 10; pid < 60; ++pid)
            all.push_back(process(pid, pid < 20 ? 1 : pid / 10 + 9, "p", "unconfined"));
        model.setProcesses(all);
        const QPersistentModelIndex kept = model.find(50);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setProcesses(all);
        QCOMPARE(changed.size(), 0);
        // One goes with what is below it coming to the top, one comes, one has another label.
        std::vector<ProcessEntry> next;
        for (const ProcessEntry &each : all) {
            if (each.details.pid != 12)
                next.push_back(each);
        }
        next.push_back(process(99, 1, "new", "unconfined"));
        const auto other =
            std::ranges::find(next, 15, [](const ProcessEntry &each) { return each.details.pid; });
        *other = process(15, 1, "p", "nginx (enforce)");
        model.setProcesses(next);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data().toString(), u"p"_s);
        QVERIFY(!model.find(12).isValid());
        QVERIFY(model.find(99).parent() == model.find(1));
        for (const ProcessEntry &each : next) {
            const QModelIndex index = model.find(each.details.pid);
            QVERIFY(index.isValid());
            QCOMPARE(model.index(index.row(), 0, index.parent()), index);
        }
    }

    void aProcessIsNeverItsOwnAncestor()
    {
        ProcessModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.setProcesses({process(5, 6, "a", "unconfined"), process(6, 5, "b", "unconfined"),
                            process(7, 7, "c", "unconfined")});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.find(6).parent().isValid());
    }

    void exposedProcessesAreThoseTheNetworkReaches()
    {
        ProcessModel model;
        model.setProcesses(someProcesses());
        ProcessFilter filter(model);
        const QAbstractItemModelTester tester(&filter, kFatal);
        QCOMPARE(filter.matchCount(), 4); // no kernel thread
        filter.setView(ProcessFilter::View::Exposed);
        QCOMPARE(filter.matchCount(), 1);
        filter.setView(ProcessFilter::View::Confined);
        QCOMPARE(filter.matchCount(), 1);
        filter.setView(ProcessFilter::View::Everything);
        QCOMPARE(filter.matchCount(), 5);
        filter.setText(u"nginx"_s);
        QCOMPARE(filter.matchCount(), 1);
    }

    void equalEventsAreOneRow()
    {
        const auto entries = someDenials();
        DenialModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.setEntries(entries, {}, {}, DenialModel::GroupBy::Profile);
        QCOMPARE(column(model, DenialModel::Target), QStringList({u"nginx"_s, u"cupsd"_s}));
        const QModelIndex nginx = model.index(0, 0, {});
        QCOMPARE(column(model, DenialModel::Target, nginx), QStringList({u"/etc/shadow"_s}));
        QCOMPARE(column(model, DenialModel::Events, nginx), QStringList({u"2"_s}));
        QCOMPARE(column(model, DenialModel::Outcome, nginx), QStringList({u"denied"_s}));
        QCOMPARE(model.groupCount(), 2);
        QCOMPARE(model.eventCount(), 3U);
        QVERIFY(model.entry(nginx) == nullptr);
        QVERIFY(model.entry(model.index(0, 0, nginx)) != nullptr);
    }

    void eventsCanBeGatheredInOtherWays()
    {
        const auto entries = someDenials();
        DenialModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.setEntries(entries, {}, {}, DenialModel::GroupBy::Class);
        QCOMPARE(column(model, 0), QStringList({u"file"_s, u"capability"_s}));
        model.setEntries(entries, {}, {}, DenialModel::GroupBy::Nothing);
        QCOMPARE(column(model, 0), QStringList({u"/etc/shadow"_s, u"net_admin"_s}));
        DenialChoice all;
        all.others = true;
        model.setEntries(entries, {}, all, DenialModel::GroupBy::Nothing);
        QCOMPARE(model.rowCount(), 3);
        model.setEntries({}, {}, all, DenialModel::GroupBy::Nothing);
        QCOMPARE(model.rowCount(), 0);
    }

    void queriesFilterEvents_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("groups");
        QTest::newRow("nothing") << QString() << 2;
        QTest::newRow("word") << u"shadow"_s << 1;
        QTest::newRow("field") << u"profile:nginx"_s << 1;
        QTest::newRow("not a field") << u"-profile:nginx"_s << 1;
        QTest::newRow("quoted is the whole value") << u"profile:\"ngin\""_s << 0;
        QTest::newRow("part of a value") << u"profile:ngin"_s << 1;
        QTest::newRow("pattern") << u"/^net_.*$/"_s << 1;
        QTest::newRow("a path is no pattern") << u"/etc/"_s << 1;
        QTest::newRow("both must hold") << u"class:file profile:cupsd"_s << 0;
        QTest::newRow("class and pid") << u"class:file pid:8"_s << 1;
        QTest::newRow("broken pattern is a word") << u"/(/"_s << 0;
        QTest::newRow("outcome") << u"outcome:\"would be denied\""_s << 1;
        QTest::newRow("unknown field is a word") << u"colour:red"_s << 0;
    }

    void queriesFilterEvents()
    {
        QFETCH(const QString, query);
        QFETCH(const int, groups);
        const auto entries = someDenials();
        DenialModel model;
        model.setEntries(entries, DenialQuery::parse(query), {}, DenialModel::GroupBy::Profile);
        QCOMPARE(model.groupCount(), groups);
    }

    void sentencesNameWhoAndWhat()
    {
        const auto entries = someDenials();
        QCOMPARE(headline(entries[0].denial.first), u"Read /etc/shadow"_s);
        QCOMPARE(
            sentenceText(entries[0].denial),
            u"nginx asked for this: Read /etc/shadow. The profile nginx does not allow it, so the "
            "kernel refused."_s);
        QVERIFY(sentenceText(entries[1].denial).contains(u"Use the capability net_admin"_s));
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
