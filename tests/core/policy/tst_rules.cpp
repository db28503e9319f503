// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What single rules come out as.
#include "tests/core/policy/resolved.h"

#include <QTest>

#include <string>

using namespace pavise;
using namespace pavise::policy;
using tests::inProfile;
using tests::resolved;
using text::DiagnosticCode;

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filePermissions_data()
    {
        using namespace file_permission;
        QTest::addColumn<QByteArray>("letters");
        QTest::addColumn<unsigned>("bits");
        QTest::newRow("r") << QByteArray("r") << kRead;
        QTest::newRow("w includes a") << QByteArray("w") << (kWrite | kAppend);
        QTest::newRow("all of them")
            << QByteArray("rwlkm") << (kRead | kWrite | kAppend | kLink | kLock | kMmap);
        QTest::newRow("ix maps") << QByteArray("ix") << (kExec | kMmap);
        QTest::newRow("Pix maps") << QByteArray("Pix") << (kExec | kMmap);
        QTest::newRow("Px does not") << QByteArray("rPx") << (kRead | kExec);
        QTest::newRow("repeated") << QByteArray("rrr") << kRead;
        QTest::newRow("upper case") << QByteArray("RW") << (kRead | kWrite | kAppend);
    }

    void filePermissions()
    {
        QFETCH(QByteArray, letters);
        const auto it = inProfile("/a " + letters.toStdString() + ",");
        QVERIFY(it.isGood());
        QTEST(it.rules().files.at(0).permissions, "bits");
    }

    void execModes_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<Exec>("expected");
        using Kind = Exec::Kind;
        using Fallback = Exec::Fallback;
        const auto row = [](const char *rule, Kind kind, Fallback fallback, bool keeps,
                            std::optional<std::string> target = {}) {
            QTest::newRow(rule) << QByteArray(rule)
                                << Exec{.kind = kind,
                                        .fallback = fallback,
                                        .keepsEnvironment = keeps,
                                        .target = std::move(target)};
        };
        row("/a ix,", Kind::Inherit, Fallback::None, false);
        row("/a ux,", Kind::Unconfined, Fallback::None, true);
        row("/a Ux,", Kind::Unconfined, Fallback::None, false);
        row("/a px,", Kind::Profile, Fallback::None, true);
        row("/a Px,", Kind::Profile, Fallback::None, false);
        row("/a cx,", Kind::Child, Fallback::None, true);
        row("/a Cix,", Kind::Child, Fallback::Inherit, false);
        row("/a pux,", Kind::Profile, Fallback::Unconfined, true);
        row("/a Pux,", Kind::Profile, Fallback::Unconfined, false);
        row("/a pUx,", Kind::Profile, Fallback::Unconfined, true);
        row("safe /a px,", Kind::Profile, Fallback::None, false);
        row("unsafe /a Px,", Kind::Profile, Fallback::None, true);
        row("unsafe /a ix,", Kind::Inherit, Fallback::None, true);
        row("/a px -> b,", Kind::Profile, Fallback::None, true, "b");
        row("/a ix -> b,", Kind::Profile, Fallback::Inherit, false, "b");
        row("/a ux -> b,", Kind::Profile, Fallback::None, true, "b");
        row("/a cx -> b,", Kind::Profile, Fallback::None, true, "t//b");
        row("/a cx -> :ns:b,", Kind::Profile, Fallback::None, true, ":ns:b");
        row("/a cx -> :ns://b,", Kind::Profile, Fallback::None, true, ":ns:b");
        row("/a px -> &b,", Kind::Profile, Fallback::None, true, "&b");
        row("deny /a x,", Kind::Deny, Fallback::None, false);
        row("px /a -> b,", Kind::Profile, Fallback::None, true, "b");
    }

    void execModes()
    {
        QFETCH(QByteArray, rule);
        QFETCH(Exec, expected);
        const auto it = inProfile(rule.toStdString());
        QVERIFY2(it.isGood(), it.lines.empty() ? "" : it.lines.front().c_str());
        const auto &exec = it.rules().files.at(0).exec;
        QVERIFY(exec.has_value());
        QVERIFY(*exec == expected);
    }

    void childrenOfChildrenAreNamedInFull()
    {
        const auto it = resolved("profile a {\nprofile b {\n/x cx -> c,\n}\n}\n");
        QVERIFY(it.isGood());
        const Profile &child = it.profile().children.at(0);
        QCOMPARE(child.name, std::string("a//b"));
        QCOMPARE(*child.rules.files.at(0).exec->target, std::string("a//b//c"));
    }

    void bareFileIsEverything()
    {
        const auto it = inProfile("file,");
        QCOMPARE(it.rules().files.at(0).path, std::string("/{**,}"));
        QCOMPARE(it.rules().files.at(0).permissions, file_permission::kAll);
    }

    void links()
    {
        const auto it = inProfile("link /a -> /b,\nlink subset /c -> /d,\n/e l,\n/f rl -> /g,\n");
        QVERIFY(it.isGood());
        const auto &files = it.rules().files;
        QCOMPARE(*files[0].linkTarget, std::string("/b"));
        QVERIFY(!files[0].isSubset);
        QVERIFY(files[1].isSubset);
        QVERIFY(!files[2].linkTarget);
        QVERIFY(!files[3].linkTarget); // As apparmor_parser 4.1 reads it.
        QCOMPARE(it.codes(text::Severity::Note), std::vector{DiagnosticCode::LinkTargetIgnored});
        QVERIFY(!files[3].exec);
    }

    void mountRulesThatAreMergedElsewhereAreTold_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("told");
        // Each was compiled with and without -O no-rule-merge by apparmor_parser 4.1.0: `told` is
        // empty where that made no difference.
        const auto row = [](const char *body, const char *told) {
            QTest::newRow(body) << QString::fromLatin1(body) << QString::fromLatin1(told);
        };
        row("mount -> /a,\numount /a,", "3 umount mount 2");
        row("umount /a,\nmount -> /a,", "3 mount umount 2");
        row("mount,\numount,\npivot_root,\numount,", "3 umount mount 2; 4 pivot_root mount");
        row("mount /a -> /b,\npivot_root oldroot=/a /b,", "3 pivot_root mount 2");
        row("umount /b,\npivot_root /b,", "3 pivot_root umount 2");
        row("deny mount -> /a,\ndeny umount /a,", "3 umount mount 2");
        row("all,", "2 umount mount");
        row("mount /a,\numount /a,", "");
        row("mount /a -> /b,\numount /b,", "");
        row("mount /a -> /b,\npivot_root oldroot=/b /a,", "");
        row("mount options=ro -> /a,\numount /a,", "");
        row("mount fstype=ext4 -> /a,\numount /a,", "");
        row("remount,\numount,", "");
        row("remount,\nmount,", "");
        row("audit mount -> /a,\numount /a,", "");
        row("deny mount -> /a,\numount /a,", "");
        row("priority=1 mount -> /a,\numount /a,", "");
        row("mount -> /a,\nmount -> /a,", "");
    }

    void mountRulesThatAreMergedElsewhereAreTold()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, told);
        const auto it = inProfile(body.toStdString());
        QVERIFY(it.isGood());
        QStringList found;
        for (std::size_t i = 0; i < it.diagnostics.size(); ++i) {
            const text::Diagnostic &each = it.diagnostics[i];
            const QString line =
                QString::fromStdString(it.lines[i]).section(QLatin1Char(':'), 1, 1);
            if (each.code == DiagnosticCode::MountRulesMerged)
                found << line + QLatin1Char(' ') + QString::fromStdString(each.args.at(0))
                        + QLatin1Char(' ') + QString::fromStdString(each.args.at(1));
            else if (each.code == DiagnosticCode::OtherRuleHere)
                found.back() += QLatin1Char(' ') + line;
        }
        QCOMPARE(found.join(QStringLiteral("; ")), told);
    }

    void aliasesAddASecondRuleAndAttachment()
    {
        const auto it = resolved("alias /home -> /mnt,\n"
                                 "profile t /home/x {\n/home/a r,\nlink /b -> /home/c,\n}\n");
        QVERIFY(it.isGood());
        const auto &files = it.rules().files;
        QCOMPARE(files.size(), 4U);
        QCOMPARE(files[1].path, std::string("/mnt/a"));
        QCOMPARE(*files[3].linkTarget, std::string("/mnt/c"));
        QVERIFY(files[1].origin.where == files[0].origin.where);
        QCOMPARE(it.profile().attachments, (std::vector<std::string>{"/home/x", "/mnt/x"}));
    }

    void blocksApplyToEveryRule()
    {
        const auto it = inProfile("audit owner { /a r, network inet, deny { /b w, } }");
        QVERIFY(it.isGood());
        QVERIFY(it.rules().files[0].qualifiers.audit);
        QCOMPARE(it.rules().files[0].qualifiers.ownership, Ownership::Owner);
        QVERIFY(it.rules().networks.at(0).qualifiers.audit);
        QCOMPARE(it.rules().files[1].qualifiers.decision, Decision::Deny);
        QVERIFY(it.rules().files[1].qualifiers.audit);
        QCOMPARE(it.codes(text::Severity::Note).front(), DiagnosticCode::BlockAppliesHere);
    }

    void contradictionsInBlocksAreRefused()
    {
        QCOMPARE(inProfile("deny { allow /a r, }").codes(),
                 std::vector{DiagnosticCode::PrefixConflict});
        QCOMPARE(inProfile("priority=3 { /a r, }").codes(),
                 std::vector{DiagnosticCode::PrefixNotAllowed});
        QCOMPARE(inProfile("deny { /a px, }").codes(), std::vector{DiagnosticCode::ExecModeInDeny});
    }

    void prefixOnIncludeHoldsForAllOfIt()
    {
        const auto it = inProfile("audit include <x>", {{"/i/x", "/a r,\n/b r,\n"}});
        QVERIFY(it.isGood());
        QVERIFY(it.rules().files[0].qualifiers.audit);
        QVERIFY(it.rules().files[1].qualifiers.audit);
    }

    void rulesKnowWhereTheyStand()
    {
        const auto it = inProfile("include <x>", {{"/i/x", "include <y>\n"}, {"/i/y", "/a r,\n"}});
        const FileRule &rule = it.rules().files.at(0);
        QCOMPARE(it.policy.includeChain(rule.origin).size(), 2U);
        QCOMPARE(it.policy.files, (std::vector<std::string>{"t", "/i/x", "/i/y"}));
    }

    void includedOnceInOneScope()
    {
        const auto it =
            inProfile("include <x>\ninclude <x>\n^h { include <x>\n }\n", {{"/i/x", "/a px,\n"}});
        QVERIFY(it.isGood());
        QCOMPARE(it.profile().children.at(0).rules.files.at(0).path, std::string("/a"));
    }

    void includeInDeadBranchDoesNotHideTheLiveOne()
    {
        const auto it =
            inProfile("if false { include <x>\n }\ninclude <x>\n", {{"/i/x", "/a r,\n"}});
        QCOMPARE(it.rules().files.size(), 1U);
    }

    void hatsImplyTheirDoor()
    {
        const auto it = inProfile("^h {\n}\n");
        const auto paths = [](const Profile &profile) {
            QByteArrayList found;
            for (const FileRule &rule : profile.rules.files)
                found << QByteArray::fromStdString(rule.path);
            return found;
        };
        QVERIFY(paths(it.profile()).contains("/proc/[0-9]*/attr/{apparmor/,}current"));
        QVERIFY(paths(it.profile().children[0]).contains("/proc/[0-9]*/attr/{apparmor/,}current"));
        QVERIFY(paths(inProfile("change_profile -> x,").profile())
                    .contains("/proc/*/attr/{apparmor/,}{current,exec}"));
        QVERIFY(inProfile("/a r,").rules().files.size() == 1);
    }

    void capabilities()
    {
        const auto it = inProfile("capability chown kill,\ncapability,\ndeny capability setuid,");
        QVERIFY(it.isGood());
        const auto &rules = it.rules().capabilities;
        QCOMPARE(rules[0].capabilities, (1ULL << 0) | (1ULL << 5));
        QCOMPARE(rules[1].capabilities, ~0ULL);
        QCOMPARE(rules[2].qualifiers.decision, Decision::Deny);
        // A kernel that lists capabilities without these three has them inside sys_admin.
        QCOMPARE(inProfile("capability bpf,").rules().capabilities[0].capabilities, 1ULL << 21);
        QCOMPARE(inProfile("capability perfmon,").rules().capabilities[0].capabilities, 1ULL << 38);
    }

    void networks()
    {
        const auto it = inProfile("network,\nnetwork inet,\nnetwork inet6 stream,\nnetwork dgram,\n"
                                  "network tcp,\nnetwork (send) inet ip=10.0.0.1 port=80-90 "
                                  "peer=(ip=::1),\n");
        QVERIFY2(it.isGood(), it.lines.empty() ? "" : it.lines.front().c_str());
        const auto &rules = it.rules().networks;
        QVERIFY(!rules[0].family && !rules[0].type);
        QCOMPARE(rules[0].permissions, network_permission::kAll);
        QCOMPARE(*rules[1].family, 2);
        QCOMPARE(*rules[2].family, 10);
        QCOMPARE(*rules[2].type, 1);
        QVERIFY(!rules[3].family);
        QCOMPARE(*rules[3].type, 2);
        QCOMPARE(*rules[4].family, 2);
        QCOMPARE(*rules[5].family, 10);
        const NetworkRule &conditional = rules[6];
        QCOMPARE(conditional.permissions, network_permission::kSend);
        QCOMPARE(conditional.local.address[0], 10);
        QCOMPARE(conditional.local.firstPort, 80);
        QCOMPARE(conditional.local.lastPort, 90);
        QVERIFY(conditional.peer.addressKind == InetEndpoint::Address::V6);
        QCOMPARE(it.rules().unixSockets.size(), 2U); // `network,` and `network dgram,`
    }

    void unixSockets()
    {
        const auto it = inProfile("unix (bind listen) type=stream addr=@foo*,\n"
                                  "unix connect peer=(addr=none label=x),\n");
        QVERIFY(it.isGood());
        const auto &rules = it.rules().unixSockets;
        QCOMPARE(rules[0].permissions, network_permission::kBind | network_permission::kListen);
        QCOMPARE(rules[0].local.name, std::string("foo*"));
        QVERIFY(rules[1].hasPeer);
        QVERIFY(rules[1].peer.kind == UnixAddress::Kind::Anonymous);
        QCOMPARE(*rules[1].peerLabel, std::string("x"));
    }

    void unixWithoutKernelSupportIsKeptUnlessItDenies()
    {
        ResolveOptions options;
        options.kernel = *Features::parse("network_v8 {af_mask {unix\n}\n}\n", "old");
        const auto it =
            resolved("profile t {\nunix type=stream,\ndeny unix,\nmount,\n}\n", {}, options);
        QVERIFY(it.isGood());
        QCOMPARE(it.rules().unixSockets.size(), 1U);
        QVERIFY(it.rules().networks.empty());
        QVERIFY(it.rules().mounts.empty());
        const auto notes = it.codes(text::Severity::Note);
        QCOMPARE(notes,
                 (std::vector{DiagnosticCode::RuleDowngraded, DiagnosticCode::RuleNotEnforced,
                              DiagnosticCode::RuleNotEnforced}));
    }

    void dbus()
    {
        const auto it = inProfile("dbus,\ndbus bus=session name=org.x,\n"
                                  "dbus send path=/a//b member=M peer=(label=y),\n");
        QVERIFY(it.isGood());
        const auto &rules = it.rules().dbus;
        QCOMPARE(rules[0].permissions, dbus_permission::kAll);
        QCOMPARE(rules[1].permissions, dbus_permission::kBind);
        QCOMPARE(*rules[2].path, std::string("/a/b"));
        QCOMPARE(*rules[2].peerLabel, std::string("y"));
        QCOMPARE(inProfile("dbus name=a path=/b,").codes(),
                 std::vector{DiagnosticCode::DbusMixedConditions});
    }

    void signalsAndPtraces()
    {
        const auto it = inProfile("signal (send) set=(term, hup term) set=exists peer=x*,\n"
                                  "signal rw set=rtmin+3,\nptrace r peer=y,\nptrace,");
        QVERIFY(it.isGood());
        QCOMPARE(it.rules().signals[0].signals, (std::vector<std::uint8_t>{1, 15, 35}));
        QCOMPARE(it.rules().signals[1].signals, (std::vector<std::uint8_t>{131}));
        QCOMPARE(it.rules().signals[1].permissions, signal_permission::kAll);
        QCOMPARE(it.rules().ptraces[0].permissions, ptrace_permission::kRead);
        QCOMPARE(it.rules().ptraces[1].permissions, ptrace_permission::kAll);
    }

    void mounts()
    {
        const auto it = inProfile("mount fstype=(ext4, xfs) options=(ro, noexec) /dev/a -> /mnt/,\n"
                                  "mount options=ro options=rw /a -> /b,\n"
                                  "mount options in (ro, nosuid) /c,\nremount /d,\numount /e,\n"
                                  "pivot_root oldroot=/f /g,\nmount,\n");
        QVERIFY2(it.isGood(), it.lines.empty() ? "" : it.lines.front().c_str());
        const auto &rules = it.rules().mounts;
        QCOMPARE(rules[0].types.size(), 2U);
        QCOMPARE(rules[0].flags, (1U << 0) | (1U << 3));
        QCOMPARE(rules[1].flags + rules[2].flags, 1U);
        QCOMPARE(rules[3].optionalFlags, (1U << 0) | (1U << 1));
        QVERIFY(rules[4].kind == MountRule::Kind::Remount);
        QVERIFY(rules[5].kind == MountRule::Kind::Umount);
        QCOMPARE(*rules[6].device, std::string("/f"));
        QCOMPARE(*rules[6].mountPoint, std::string("/g"));
        QVERIFY(!rules[7].hasOptions);
    }

    void otherClasses()
    {
        const auto it = inProfile("userns,\nmqueue r type=posix /q,\nmqueue 123,\n"
                                  "io_uring sqpoll label=x,\n");
        QVERIFY(it.isGood());
        QCOMPARE(it.rules().userns.size(), 1U);
        QVERIFY(it.rules().mqueues[0].type == MqueueRule::Type::Posix);
        QVERIFY(it.rules().mqueues[1].type == MqueueRule::Type::Sysv);
        QCOMPARE(it.rules().ioUrings[0].permissions, io_uring_permission::kSqpoll);
    }

    void allIsEveryClass()
    {
        const auto it = inProfile("all,");
        const Rules &rules = it.rules();
        QCOMPARE(rules.files.size(), 2U);
        QCOMPARE(rules.files[1].qualifiers.priority, -1);
        QCOMPARE(rules.mounts.size(), 4U);
        QVERIFY(rules.networks.size() == 1 && rules.unixSockets.size() == 1);
        QVERIFY(rules.dbus.size() == 1 && rules.signals.size() == 1 && rules.ptraces.size() == 1);
        QVERIFY(rules.userns.size() == 1 && rules.mqueues.size() == 1);
        QVERIFY(rules.ioUrings.size() == 1 && rules.capabilities.size() == 1);
    }

    void resourceLimits_data()
    {
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<int>("resource");
        QTest::addColumn<quint64>("value");
        const auto row = [](const char *limit, int resource, quint64 value) {
            QTest::newRow(limit) << QByteArray(limit) << resource << value;
        };
        row("fsize <= 10K", 1, 10240);
        row("data <= 2 MB", 2, 2097152);
        row("nofile <= 010", 7, 8);
        row("ofile <= 10", 7, 10);
        row("cpu <= 1500ms", 0, 1);
        row("cpu <= 2 hours", 0, 7200);
        row("rttime <= 5", 15, 5);
        row("rttime <= 1 s", 15, 1000000);
        row("nice <= -5", 13, 15);
        row("nice <= 19", 13, 39);
        row("as <= infinity", 9, ~0ULL);
    }

    void resourceLimits()
    {
        QFETCH(QByteArray, limit);
        const auto it = inProfile("set rlimit " + limit.toStdString() + ",");
        QVERIFY2(it.isGood(), it.lines.empty() ? "" : it.lines.front().c_str());
        QTEST(int(it.rules().rlimits.at(0).resource), "resource");
        QTEST(quint64(it.rules().rlimits.at(0).value), "value");
    }

    void profileFlags()
    {
        const auto it = resolved("profile t flags=(complain, audit, attach_disconnected.path=/x/, "
                                 "chroot_relative, kill.signal=term, error=EPERM) {\n}\n");
        QVERIFY2(it.isGood(), it.lines.empty() ? "" : it.lines.front().c_str());
        const ProfileFlags &flags = it.profile().flags;
        QCOMPARE(flags.mode, Mode::Complain);
        QVERIFY(flags.auditAll);
        QCOMPARE(*flags.path, path_flag::kAttachDisconnected | path_flag::kChrootRelative);
        QCOMPARE(*flags.disconnectedPath, std::string("/x"));
        QCOMPARE(*flags.killSignal, 15);
        QCOMPARE(*flags.error, 1U);
    }

    void namesAndAttachments()
    {
        const auto it = resolved("@{A}=x y\n:ns:a {\n}\n/bin/b {\n}\nprofile c@{A} /bin/@{A} {\n"
                                 "^h {\n}\n}\n");
        QVERIFY2(it.isGood(), it.lines.empty() ? "" : it.lines.front().c_str());
        QCOMPARE(*it.policy.profiles[0].namespaceName, std::string("ns"));
        QCOMPARE(it.policy.profiles[1].attachments, std::vector<std::string>{"/bin/b"});
        QCOMPARE(it.policy.profiles[2].name, std::string("c{x,y}"));
        QCOMPARE(it.policy.profiles[2].attachments, std::vector<std::string>{"/bin/{x,y}"});
        QVERIFY(it.policy.profiles[2].children[0].isHat);
        QCOMPARE(it.policy.profiles[2].children[0].name, std::string("c{x,y}//h"));
    }

    void twelveTargetsAreTheMost()
    {
        std::string body;
        for (int i = 0; i < 12; ++i)
            body += "/a" + std::to_string(i) + " px -> p" + std::to_string(i) + ",\n";
        const auto twelve = inProfile(body);
        QVERIFY(twelve.isGood());
        QCOMPARE(twelve.profile().transitions.size(), kMaxTransitions);
        QCOMPARE(inProfile(body + "/b px -> another,\n").codes(),
                 std::vector{DiagnosticCode::TooManyTransitions});
    }

    void conflictingExecModesNameBothRules()
    {
        const auto it = inProfile("/a px,\n/b r,\ninclude <x>", {{"/i/x", "/a ix,\n"}});
        QCOMPARE(it.lines.at(0),
                 std::string("/i/x:1:1: error: /a is given both px and ix <- t:4:1"));
        QCOMPARE(it.lines.at(1), std::string("t:2:1: note: the other rule for /a is here"));
    }

    void ownerAndOtherDoNotConflict()
    {
        QVERIFY(inProfile("owner /a px,\nother /a ix,").isGood());
        QVERIFY(!inProfile("owner /a px,\n/a ix,").isGood());
        QVERIFY(inProfile("priority=1 /a px,\n/a ix,").isGood());
        QVERIFY(inProfile("deny /a x,\n/a ix,").isGood());
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        text::MemoryFiles files;
        files.put("t", "profile t { /a r, }\n");
        text::SourceSet sources;
        const auto outcome = resolve(sources, files, "t", {}, stop.get_token());
        QCOMPARE(outcome.diagnostics.at(0).code, DiagnosticCode::Cancelled);
    }

    void missingFileIsAnError()
    {
        const text::MemoryFiles files;
        text::SourceSet sources;
        QCOMPARE(resolve(sources, files, "t", {}).diagnostics.at(0).code,
                 DiagnosticCode::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
