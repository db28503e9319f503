// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a profile answers, class by class, against what its text plainly says.

#include "core/audit/line/audit_line.h"
#include "core/binary/reader.h"
#include "core/explain/answer/verdict.h"
#include "core/explain/question/event_access.h"
#include "core/policy/names/names.h"
#include "tests/core/explain/compiled_text.h"

#include <QTest>

#include <string>
#include <utility>
#include <vector>

using namespace pavise;
using namespace pavise::explain;
using pavise::tests::CompiledText;
using Kind = Verdict::Kind;

namespace {

namespace file = policy::file_permission;
namespace network = policy::network_permission;

struct Case
{
    std::string what;
    std::string rules; ///< The body of a profile.
    Access access;
    Kind expected = Kind::Allowed;
};

FileAccess read(std::string path, bool isOwner = false)
{
    return {.path = std::move(path), .permissions = file::kRead, .isOwner = isOwner};
}

FileAccess exec(std::string path)
{
    return {.path = std::move(path), .permissions = file::kExec};
}

UnixAccess unixPeer(Permissions permissions, std::string address, std::string label)
{
    return {.permissions = permissions,
            .type = 1,
            .peer = {.isNamed = true, .name = std::move(address), .label = std::move(label)}};
}

std::vector<Case> fileCases()
{
    return {
        {"a path that a rule names", "/a r,", read("/a")},
        {"a path that no rule names", "/a r,", read("/b"), Kind::Denied},
        {"another permission", "/a r,", FileAccess{"/a", file::kWrite}, Kind::Denied},
        {"both of two permissions", "/a r,\n/a w,", FileAccess{"/a", file::kRead | file::kWrite}},
        {"writing includes appending", "/a w,", FileAccess{"/a", file::kAppend}},
        {"appending is not writing", "/a a,", FileAccess{"/a", file::kWrite}, Kind::Denied},
        {"mapping", "/a m,", FileAccess{"/a", file::kMmap}},
        {"locking", "/a k,", FileAccess{"/a", file::kLock}},
        {"one's own file", "owner /a r,", read("/a", true)},
        {"another's file", "owner /a r,", read("/a", false), Kind::Denied},
        {"a plain deny is silent", "/** r,\ndeny /a r,", read("/a"), Kind::DeniedSilently},
        {"an audited deny is not", "/** r,\naudit deny /a r,", read("/a"), Kind::Denied},
        {"an audited rule", "audit /a r,", read("/a"), Kind::AllowedAudited},
        {"half silent is not silent", "deny /a r,", FileAccess{"/a", file::kRead | file::kWrite},
         Kind::Denied},
        {"priority beats a deny", "deny /a r,\npriority=1 /a r,", read("/a")},
        {"no file rules at all", "capability kill,", read("/a"), Kind::Denied},
        {"a name that is not UTF-8", "/srv/caf?/x r,", read("/srv/caf\xe9/x")},
    };
}

std::vector<Case> linkCases()
{
    return {
        {"a link to the same permissions", "/a rl,\n/b rl,", LinkAccess{"/a", "/b"}},
        {"a link that would give more", "/a rwl,\n/b r,", LinkAccess{"/a", "/b", true},
         Kind::Denied},
        // Source: apparmor_parser 4.1.0, immunix.h: LINK_TO_LINK_SUBSET has the owner's bit only.
        {"nobody asks so of another's file", "/a rwl,\n/b r,", LinkAccess{"/a", "/b", false}},
        {"a link without a rule", "/a r,\n/b r,", LinkAccess{"/a", "/b"}, Kind::Denied},
        {"a link rule names its target", "link /a -> /b,", LinkAccess{"/a", "/b"}},
        {"a link rule and another target", "link /a -> /b,", LinkAccess{"/a", "/c"}, Kind::Denied},
        {"a subset rule and too much", "link subset /a -> /b,\n/a w,", LinkAccess{"/a", "/b", true},
         Kind::Denied},
        {"a denied link", "/a rl,\n/b rl,\ndeny link /a -> /b,", LinkAccess{"/a", "/b"},
         Kind::DeniedSilently},
    };
}

std::vector<Case> domainCases()
{
    return {
        {"change to a named profile", "change_profile -> other,", ChangeProfileAccess{"other", {}}},
        {"change to another", "change_profile -> other,", ChangeProfileAccess{"third", {}},
         Kind::Denied},
        {"change at exec", "change_profile /bin/x -> other,",
         ChangeProfileAccess{"other", "/bin/x"}},
        {"change at exec of another program", "change_profile /bin/x -> other,",
         ChangeProfileAccess{"other", "/bin/y"}, Kind::Denied},
        {"to unconfined by a glob", "change_profile -> **,", ChangeProfileAccess{"unconfined", {}}},
        {"all of a stack", "change_profile -> {a,b},", ChangeProfileAccess{"a//&b", {}}},
        {"a part of a stack", "change_profile -> a,", ChangeProfileAccess{"a//&b", {}},
         Kind::Denied},
    };
}

std::vector<Case> capabilityCases()
{
    return {
        {"a capability", "capability kill,", CapabilityAccess{5}},
        {"another capability", "capability kill,", CapabilityAccess{6}, Kind::Denied},
        {"every capability", "capability,", CapabilityAccess{40}},
        {"a denied capability", "capability,\ndeny capability kill,", CapabilityAccess{5},
         Kind::DeniedSilently},
        {"an audited capability", "audit capability kill,", CapabilityAccess{5},
         Kind::AllowedAudited},
        {"an audited denied capability", "audit deny capability kill,", CapabilityAccess{5},
         Kind::Denied},
    };
}

std::vector<Case> socketCases()
{
    const NetworkAccess inetStream{network::kCreate, 2, 1, 6};
    return {
        {"a family and type", "network inet stream,", inetStream},
        {"another family", "network inet6 stream,", inetStream, Kind::Denied},
        {"a whole family", "network inet,", inetStream},
        {"every family", "network,", inetStream},
        {"a denied family", "network,\ndeny network inet,", inetStream, Kind::DeniedSilently},
        {"a unix peer's address", "unix (connect) type=stream peer=(addr=@x),",
         unixPeer(network::kConnect, "x", "anyone")},
        {"another unix address", "unix (connect) type=stream peer=(addr=@x),",
         unixPeer(network::kConnect, "y", "anyone"), Kind::Denied},
        {"a unix peer's label", "unix (connect, send) peer=(label=server),",
         unixPeer(network::kConnect | network::kSend, "x", "server")},
        {"another unix label", "unix (connect, send) peer=(label=server),",
         unixPeer(network::kSend, "x", "client"), Kind::Denied},
        {"every part of a stack", "unix (send) peer=(label=\"{a,b}\"),",
         unixPeer(network::kSend, "x", "a//&b")},
        {"creating a unix socket", "unix (create) type=stream,",
         UnixAccess{.permissions = network::kCreate, .type = 1}},
        {"binding a unix name", "unix (bind) addr=@n*,",
         UnixAccess{.permissions = network::kBind,
                    .type = 1,
                    .local = {.isNamed = true, .name = "name", .label = {}}}},
        {"listening", "unix (listen),", UnixAccess{.permissions = network::kListen, .type = 1}},
        {"options only", "unix (getopt),",
         UnixAccess{.permissions = network::kGetOption | network::kSetOption, .type = 1},
         Kind::Denied},
    };
}

std::vector<Case> ipcCases()
{
    namespace dbus = policy::dbus_permission;
    namespace signal = policy::signal_permission;
    namespace ptrace = policy::ptrace_permission;
    const DbusAccess call{dbus::kSend, "session", "org.x", "server", "/o", "i.f", "M"};
    return {
        {"a D-Bus call", "dbus send bus=session path=/o interface=i.f member=M,", call},
        {"another member", "dbus send bus=session path=/o interface=i.f member=N,", call,
         Kind::Denied},
        {"a D-Bus peer's label", "dbus send peer=(label=server),", call},
        {"another bus", "dbus send bus=system,", call, Kind::Denied},
        {"binding a D-Bus name", "dbus bind bus=session name=org.x,",
         DbusAccess{dbus::kBind, "session", "org.x", "", "", "", ""}},
        {"eavesdropping", "dbus eavesdrop bus=session,",
         DbusAccess{dbus::kEavesdrop, "session", "", "", "", "", ""}},
        {"a signal", "signal send set=(term) peer=p2,", SignalAccess{signal::kSend, 15, "p2"}},
        {"another signal", "signal send set=(term) peer=p2,", SignalAccess{signal::kSend, 9, "p2"},
         Kind::Denied},
        {"another peer", "signal send set=(term) peer=p2,", SignalAccess{signal::kSend, 15, "p3"},
         Kind::Denied},
        {"receiving", "signal receive,", SignalAccess{signal::kReceive, 15, "unconfined"}},
        {"a stack of peers", "signal peer={a,b},", SignalAccess{signal::kSend, 15, "a//&b"}},
        {"one peer of a stack", "signal peer=a,", SignalAccess{signal::kSend, 15, "a//&b"},
         Kind::Denied},
        {"tracing", "ptrace (trace) peer=p2,", PtraceAccess{ptrace::kTrace, "p2"}},
        {"reading by ptrace", "ptrace (trace) peer=p2,", PtraceAccess{ptrace::kRead, "p2"},
         Kind::Denied},
    };
}

std::vector<Case> otherCases()
{
    using Mount = MountAccess;
    namespace io = policy::io_uring_permission;
    namespace mqueue = policy::mqueue_permission;
    constexpr std::uint32_t kReadOnly = 1;
    constexpr std::uint32_t kNoExec = 8;
    return {
        {"a mount", "mount fstype=ext4 options=(ro,noexec) /dev/sda -> /mnt/,",
         Mount{Mount::Kind::Mount, "/mnt/", "/dev/sda", "ext4", kReadOnly | kNoExec}},
        {"a mount with another flag", "mount fstype=ext4 options=(ro,noexec) /dev/sda -> /mnt/,",
         Mount{Mount::Kind::Mount, "/mnt/", "/dev/sda", "ext4", kReadOnly}, Kind::Denied},
        {"a bind mount", "mount options=bind /a/ -> /b/,",
         Mount{Mount::Kind::Mount, "/b/", "/a/", "", policy::mount_flag::kBind}},
        {"a remount", "remount /mnt/,",
         Mount{Mount::Kind::Mount, "/mnt/", "", "", policy::mount_flag::kRemount}},
        {"an unmount", "umount /mnt/,", Mount{Mount::Kind::Umount, "/mnt/", "", "", 0}},
        {"another unmount", "umount /mnt/,", Mount{Mount::Kind::Umount, "/usr/", "", "", 0},
         Kind::Denied},
        {"a new root", "pivot_root oldroot=/new/old/ /new/,",
         Mount{Mount::Kind::PivotRoot, "/new/", "/new/old/", "", 0}},
        {"a user namespace", "userns,", UsernsAccess{}},
        {"no user namespace", "/a r,", UsernsAccess{}, Kind::Denied},
        {"a message queue", "mqueue (read, open) type=posix /q,",
         MqueueAccess{mqueue::kRead | mqueue::kOpen, true, "/q", {}}},
        {"another message queue", "mqueue (read, open) type=posix /q,",
         MqueueAccess{mqueue::kRead, true, "/r", {}}, Kind::Denied},
        {"a System V queue", "mqueue (read) type=sysv 123,",
         MqueueAccess{mqueue::kRead, false, "123", {}}},
        {"a polling io_uring", "io_uring sqpoll,", IoUringAccess{io::kSqpoll, ""}},
        {"an io_uring's credentials", "io_uring override_creds label=p2,",
         IoUringAccess{io::kOverrideCredentials, "p2"}},
        {"a limit that holds", "set rlimit nofile <= 100,", RlimitAccess{7, 100}},
        {"a limit that is passed", "set rlimit nofile <= 100,", RlimitAccess{7, 101}, Kind::Denied},
        {"no limit", "set rlimit nofile <= 100,", RlimitAccess{1, 1000}},
    };
}

std::vector<Case> everyCase()
{
    std::vector<Case> all;
    for (auto cases : {fileCases(), linkCases(), domainCases(), capabilityCases(), socketCases(),
                       ipcCases(), otherCases()})
        all.insert(all.end(), cases.begin(), cases.end());
    return all;
}

QString nameOf(Kind kind)
{
    static const QStringList names = {QStringLiteral("allowed"), QStringLiteral("audited"),
                                      QStringLiteral("denied"), QStringLiteral("silent")};
    return names.at(static_cast<int>(kind));
}

std::expected<Access, NoAccess> accessOfLine(std::string_view line)
{
    audit::Event event;
    (void)audit::parseLine(line, event);
    return accessOf(event);
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsTheTextSays_data()
    {
        QTest::addColumn<std::size_t>("index");
        const std::vector<Case> cases = everyCase();
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::addRow("%s: %s", std::string(className(cases[i].access)).c_str(),
                          cases[i].what.c_str())
                << i;
    }

    void answersAsTheTextSays()
    {
        QFETCH(const std::size_t, index);
        const Case one = everyCase().at(index);
        const CompiledText text("profile p {\n" + one.rules + "\n}\n");
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        const Verdict verdict = evaluate(text.view(), one.access);
        QCOMPARE(nameOf(verdict.kind), nameOf(one.expected));
        QVERIFY(verdict.isMediated);
        QCOMPARE(verdict.requested, requested(one.access));

        // What was written for the kernel says the same when it is read back.
        const auto back = binary::read(text.file().blob);
        QVERIFY(back.has_value());
        QVERIFY(evaluate(ProfileView(back->front()), one.access) == verdict);
    }

    void saysWhereAnExecGoes_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("fallback");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("keepsEnvironment");
        using Target = ExecTarget;
        const auto row = [](const char *rules, Target::Kind kind, Target::Fallback fallback,
                            const char *name, bool keeps) {
            QTest::newRow(rules) << QString::fromLatin1(rules) << static_cast<int>(kind)
                                 << static_cast<int>(fallback) << QString::fromLatin1(name)
                                 << keeps;
        };
        const auto none = Target::Fallback::None;
        row("/x ix,", Target::Kind::Inherit, none, "", true);
        row("/x ux,", Target::Kind::Unconfined, none, "", true);
        row("/x Ux,", Target::Kind::Unconfined, none, "", false);
        row("/x Px,", Target::Kind::Attached, none, "", false);
        row("/x pix,", Target::Kind::Attached, Target::Fallback::Inherit, "", true);
        row("/x PUx,", Target::Kind::Attached, Target::Fallback::Unconfined, "", false);
        row("/x Cx,", Target::Kind::Child, none, "", false);
        row("/x Px -> other,", Target::Kind::Named, none, "other", false);
        row("/x cx -> kid,", Target::Kind::Named, none, "p//kid", true);
    }

    void saysWhereAnExecGoes()
    {
        QFETCH(const QString, rules);
        QFETCH(const int, kind);
        QFETCH(const int, fallback);
        QFETCH(const QString, name);
        QFETCH(const bool, keepsEnvironment);
        const CompiledText text("profile p {\n" + rules.toStdString() + "\n}\n");
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        const Verdict verdict = evaluate(text.view(), exec("/x"));
        QVERIFY(verdict.exec.has_value());
        QCOMPARE(static_cast<int>(verdict.exec->kind), kind);
        QCOMPARE(static_cast<int>(verdict.exec->fallback), fallback);
        QCOMPARE(QString::fromStdString(verdict.exec->name), name);
        QCOMPARE(verdict.exec->keepsEnvironment, keepsEnvironment);
    }

    void aModeDecidesWhatIsEnforced()
    {
        const CompiledText complain("profile p flags=(complain) {\n/a r,\n}\n");
        QVERIFY(!evaluate(complain.view(), read("/b")).isEnforced);
        const CompiledText unconfined("profile p flags=(unconfined) {\n}\n");
        QVERIFY(evaluate(unconfined.view(), read("/b")).isAllowed());
        QVERIFY(!evaluate(unconfined.view(), read("/b")).isMediated);
        QVERIFY(!evaluate(unconfined.view(), UsernsAccess{}).isAllowed());
        const CompiledText audit("profile p flags=(audit) {\n/a r,\ndeny /b r,\n}\n");
        QCOMPARE(nameOf(evaluate(audit.view(), read("/a")).kind), nameOf(Kind::AllowedAudited));
        QCOMPARE(nameOf(evaluate(audit.view(), read("/b")).kind), nameOf(Kind::Denied));
    }

    void aClassThatIsNotMediatedIsAllowed()
    {
        const CompiledText text("profile p {\n/a r,\n}\n", "file {mask {read\n}\n}\n");
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        const Verdict verdict =
            evaluate(text.view(), SignalAccess{policy::signal_permission::kSend, 15, "x"});
        QVERIFY(verdict.isAllowed());
        QVERIFY(!verdict.isMediated);
        QVERIFY(!evaluate(text.view(), read("/b")).isAllowed());
    }

    void aRecordBecomesWhatWasAskedFor()
    {
        const auto file = accessOfLine(
            "type=AVC msg=audit(1.1:1): apparmor=\"DENIED\" operation=\"open\" class=\"file\" "
            "profile=\"p\" name=\"/a b\" pid=1 comm=\"x\" requested_mask=\"wc\" "
            "denied_mask=\"c\" fsuid=1000 ouid=1000");
        QVERIFY(file.has_value());
        QVERIFY(*file == Access(FileAccess{"/a b", file::kWrite, true}));
        const auto exec = accessOfLine(
            "type=AVC msg=audit(1.1:1): apparmor=\"DENIED\" operation=\"exec\" class=\"file\" "
            "profile=\"p\" name=\"/bin/x\" pid=1 comm=\"x\" requested_mask=\"x\" "
            "denied_mask=\"x\" fsuid=1000 ouid=0");
        QVERIFY(exec.has_value());
        QVERIFY(*exec == Access(FileAccess{"/bin/x", file::kExec, false}));
        const auto capability = accessOfLine(
            "type=AVC msg=audit(1.1:1): apparmor=\"DENIED\" operation=\"capable\" class=\"cap\" "
            "profile=\"p\" pid=1 comm=\"x\" capability=12  capname=\"net_admin\"");
        QVERIFY(capability.has_value());
        QVERIFY(*capability == Access(CapabilityAccess{12}));
        const auto socket = accessOfLine(
            "type=AVC msg=audit(1.1:1): apparmor=\"DENIED\" operation=\"create\" class=\"net\" "
            "profile=\"p\" pid=1 comm=\"x\" family=\"inet6\" sock_type=\"dgram\" protocol=17 "
            "requested_mask=\"create\" denied_mask=\"create\"");
        QVERIFY(socket.has_value());
        QVERIFY(*socket == Access(NetworkAccess{network::kCreate, 10, 2, 17}));
        const auto peer = accessOfLine(
            "type=AVC msg=audit(1.1:1): apparmor=\"DENIED\" operation=\"connect\" class=\"net\" "
            "profile=\"p\" pid=1 comm=\"x\" family=\"unix\" sock_type=\"stream\" protocol=0 "
            "requested=\"send receive connect\" denied=\"connect\" addr=none "
            "peer_addr=\"@/tmp/.X11-unix/X0\" peer=\"xorg\"");
        QVERIFY(peer.has_value());
        QVERIFY(*peer
                == Access(unixPeer(network::kSend | network::kReceive | network::kConnect,
                                   "/tmp/.X11-unix/X0", "xorg")));
        const auto mount = accessOfLine(
            "type=AVC msg=audit(1.1:1): apparmor=\"DENIED\" operation=\"mount\" class=\"mount\" "
            "info=\"failed flags match\" error=-13 profile=\"p\" name=\"/mnt/\" pid=1 comm=\"m\" "
            "fstype=\"tmpfs\" srcname=\"tmpfs\" flags=\"rw, nosuid, noexec\"");
        QVERIFY(mount.has_value());
        QVERIFY(*mount
                == Access(MountAccess{MountAccess::Kind::Mount, "/mnt/", "tmpfs", "tmpfs", 2 | 8}));
    }

    void aRecordThatNoRuleDecidesSaysWhy()
    {
        const auto disconnected = accessOfLine(
            "type=AVC msg=audit(1.1:1): apparmor=\"DENIED\" operation=\"open\" class=\"file\" "
            "info=\"Failed name lookup - disconnected path\" error=-13 profile=\"p\" "
            "name=\"run/x\" pid=1 comm=\"x\" requested_mask=\"r\" denied_mask=\"r\" fsuid=0 "
            "ouid=0");
        QVERIFY(!disconnected && disconnected.error() == NoAccess::NameUnknown);
        const auto missing = accessOfLine(
            "type=AVC msg=audit(1.1:1): apparmor=\"DENIED\" operation=\"exec\" class=\"file\" "
            "info=\"profile transition not found\" error=-13 profile=\"p\" name=\"/bin/x\" pid=1 "
            "comm=\"x\" requested_mask=\"x\" denied_mask=\"x\" fsuid=0 ouid=0 target=\"gone\"");
        QVERIFY(!missing && missing.error() == NoAccess::TargetMissing);
        const auto load = accessOfLine(
            "type=AVC msg=audit(1.1:1): apparmor=\"STATUS\" operation=\"profile_load\" "
            "profile=\"unconfined\" name=\"p\" pid=1 comm=\"x\"");
        QVERIFY(!load && load.error() == NoAccess::NotAnAccess);
    }
};

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
