// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// core/kernel, core/process and core/audit against a running kernel: what folders stand in for
/// elsewhere.

#include "core/audit/carriers/log_source.h"
#include "core/kernel/policy_loader.h"
#include "core/kernel/securityfs.h"
#include "core/policy/features.h"
#include "core/process/process_scan.h"
#include "tests/vm/guest_commands.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <set>

using namespace pavise;
using namespace pavise::kernel;
using namespace std::chrono_literals;
using namespace std::string_literals;
using namespace Qt::StringLiterals;
using tests::applied;
using tests::run;
using text::DiagnosticCode;

namespace {

const KernelPaths kPaths;

QByteArray profile(const QByteArray &name, const QByteArray &attachment, const QByteArray &rules)
{
    return "abi <kernel>,\nprofile " + name + " " + attachment + " {\n" + rules + "}\n";
}

using Listed = std::set<std::pair<std::string, ProfileMode>>;

void flatten(const std::vector<LoadedProfile> &profiles, Listed &listed)
{
    for (const LoadedProfile &each : profiles) {
        listed.emplace(each.name, each.mode);
        flatten(each.children, listed);
    }
}

bool isLoaded(const std::string &name)
{
    Listed listed;
    flatten(loadedProfiles(kPaths).value(), listed);
    return std::ranges::any_of(listed, [&name](const auto &each) { return each.first == name; });
}

} // namespace

class TestKernelInterface : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(applied(u"probe"_s,
                        profile("probe", "/usr/bin/probe-nobody-runs",
                                "  /srv/allowed r,\n  ^hat {\n    /srv/hat r,\n  }\n")));
    }

    void kernelSaysThatItIsOn()
    {
        const KernelState state = kernelState(kPaths);
        QVERIFY(state.availability == Availability::Enabled);
        QVERIFY(std::ranges::contains(state.lsms, "apparmor"s));
        QVERIFY(state.revision.has_value());
        QCOMPARE(state.namespaceLevel, 0U);
        QCOMPARE(state.policyLocked, false);
    }

    void featuresOfTheTreeAreReadable()
    {
        const auto text = featuresText(kPaths);
        QVERIFY(text.has_value());
        const auto parsed = policy::Features::parse(*text, "kernel");
        QVERIFY(parsed.has_value());
        QVERIFY(parsed->has("file/mask"));
        QVERIFY(
            *parsed
            == policy::Features::read(text::DiskFiles(), kPaths.securityfs + "/features").value());
    }

    void treeAndFlatListAgree()
    {
        Listed tree;
        Listed flat;
        flatten(loadedProfiles(kPaths).value(), tree);
        flatten(loadedProfilesFlat(kPaths).value(), flat);
        QVERIFY(tree.contains({"probe", ProfileMode::Enforce}));
        QVERIFY(tree.contains({"probe//hat", ProfileMode::Enforce}));
        QVERIFY(tree == flat);
    }

    void loadedProfileTellsItsFormAndDigest()
    {
        const auto loaded = loadedProfiles(kPaths);
        QVERIFY(loaded.has_value());
        for (const LoadedProfile &each : *loaded) {
            if (each.name != "probe")
                continue;
            QVERIFY(!each.attachment.empty()); // 6.12 says <unknown>
            QCOMPARE(each.abi, "v7"s);
            QCOMPARE(each.digest.size(), 64U);
            QVERIFY(each.loadedAtRevision.has_value()); // 0 for the first of a boot
            return;
        }
        QFAIL("probe is not listed");
    }

    void revisionTellsOfALoad()
    {
        auto watch = RevisionWatch::open(kPaths);
        QVERIFY(watch.has_value());
        QVERIFY(watch->isNotifier());
        const auto first = watch->read(1s);
        QVERIFY(first && *first);
        QVERIFY(!watch->read().value()); // and the call does not block
        const std::string blob = loadedPolicy(kPaths, "probe").value();
        QVERIFY(removeProfile(kPaths, "probe").has_value());
        const auto second = watch->read(5s);
        QVERIFY(second && *second && **second > **first);
        QVERIFY(loadPolicy(kPaths, LoadOperation::Add, blob, "probe").has_value());
        const auto third = watch->read(5s);
        QVERIFY(third && *third && **third > **second);
    }

    void accessIsAnswered()
    {
        constexpr std::uint32_t read = 4; // MAY_READ
        const auto allowed = queryAccess(kPaths, "probe", "\2/srv/allowed");
        QVERIFY(allowed.has_value());
        QVERIFY((allowed->allow & read) != 0);
        const auto refused = queryAccess(kPaths, "probe", "\2/srv/other");
        QVERIFY(refused.has_value());
        QVERIFY((refused->allow & read) == 0);
        const auto unknown = queryAccess(kPaths, "no such profile", "\2/srv/x");
        QVERIFY(!unknown && unknown.error().code == DiagnosticCode::ProfileNotLoaded);
    }

    void refusalsAreTheOnesThatWeExplain()
    {
        const std::string blob = loadedPolicy(kPaths, "probe").value();
        const auto codeOf = [](const auto &result) {
            return result ? DiagnosticCode{} : result.error().code;
        };
        QVERIFY(codeOf(loadPolicy(kPaths, LoadOperation::Add, blob, "probe"))
                == DiagnosticCode::ProfileAlreadyLoaded);
        QVERIFY(codeOf(loadPolicy(kPaths, LoadOperation::Replace, blob.substr(0, blob.size() / 2),
                                  "probe"))
                == DiagnosticCode::PolicyMalformed);
        QVERIFY(codeOf(loadPolicy(kPaths, LoadOperation::Replace, "rubbish", "probe"))
                == DiagnosticCode::PolicyVersionRefused);
        QVERIFY(isLoaded("probe"));
        QVERIFY(codeOf(removeProfile(kPaths, "no such profile"))
                == DiagnosticCode::ProfileNotLoaded);
        QVERIFY(removeProfile(kPaths, "probe//hat").has_value());
        QVERIFY(!isLoaded("probe//hat"));
        QVERIFY(isLoaded("probe"));
        QVERIFY(loadPolicy(kPaths, LoadOperation::Replace, blob, "probe").has_value());
        QVERIFY(isLoaded("probe//hat"));
    }

    void ringGivesTheKernelsRecordsAndMarksOthers()
    {
        QVERIFY(
            applied(u"reader"_s,
                    profile("reader", "/usr/bin/tail", "  file,\n  audit deny /srv/secret* r,\n")));
        // The ring writes the backslash in a way of its own.
        tests::writeFile(u"/srv/secret\\b"_s, "x");
        auto opened = audit::openLog(audit::logPlace("/dev/kmsg"), audit::ReadFrom::End,
                                     audit::Reading::Follow);
        QVERIFY(opened.has_value());
        audit::EventReader reader(std::move(*opened));
        QFile ring(u"/dev/kmsg"_s);
        QVERIFY(ring.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        ring.write("<5>audit: type=1400 audit(1.000:1): apparmor=\"DENIED\" operation=\"open\" "
                   "profile=\"reader\" name=\"/forged\"\n");
        QVERIFY(run({u"/usr/bin/tail"_s, u"/srv/secret\\b"_s}).status != 0);

        audit::Event event;
        const auto next = [&](std::string_view name) {
            for (int tries = 0; tries < tests::kLongMs / 100; ++tries) {
                const auto result = reader.next(event);
                if (result && result->kind == audit::LineKind::Record
                    && event.text(audit::Field::Name) == name)
                    return true;
                if (result && result->kind == audit::LineKind::Other)
                    QTest::qWait(100);
            }
            return false;
        };
        QVERIFY(next("/forged"));
        QVERIFY(event.origin == audit::Origin::Anyone);
        QVERIFY(next("/srv/secret\\b"));
        QVERIFY(event.origin == audit::Origin::Kernel);
        QVERIFY(event.kind == audit::EventKind::Denied);
        QCOMPARE(std::string(event.text(audit::Field::Profile)), "reader"s);
        QVERIFY(event.stamp.has_value());
    }

    void processesHaveTheirLabels()
    {
        QVERIFY(applied(u"sleeper"_s,
                        "abi <kernel>,\nprofile sleeper /usr/bin/sleep flags=(complain) {\n}\n"));
        QProcess sleeper;
        sleeper.start(u"/usr/bin/sleep"_s, {u"60"_s});
        QVERIFY(sleeper.waitForStarted());
        const auto pid = static_cast<process::Pid>(sleeper.processId());
        const process::ProcessScanner scanner;
        QTRY_COMPARE_WITH_TIMEOUT(scanner.details(pid)->command, "sleep"s,
                                  tests::kLongMs); // until the exec is done
        const auto list = scanner.scan();
        QVERIFY(list && list->labelsKnown);
        const auto row = std::ranges::find(list->rows, pid, &process::ProcessRow::pid);
        QVERIFY(row != list->rows.end());
        QCOMPARE(list->confinement(*row).label, "sleeper"s);
        QVERIFY(list->confinement(*row).mode == ProfileMode::Complain);
        const auto threads = std::ranges::count_if(list->rows, [&](const auto &each) {
            const auto details = scanner.details(each.pid);
            return details && details->isKernelThread;
        });
        QCOMPARE_GT(threads, 5);
        sleeper.kill();
        sleeper.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestKernelInterface)
#include "tst_kernel_interface.moc"
