// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Each kind of rule of the policy automaton against the byte strings and accept words that
/// apparmor_parser 4.1.0 makes of it (observed with a dumper of our own; design/policy-binary.md 3
/// and 4).

#include "tests/core/compile/encoded.h"

#include <QTest>

using namespace pavise;
using namespace pavise::tests;
using namespace std::string_literals;

class TestEncodePolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classMarkers()
    {
        const policy::Profile empty = withFiles({});
        const Compiled enforced(empty);
        for (const std::string_view mark : {"\x02", "\x07", "\t", "\n", "\x0e", "\x15", "\x16"})
            QCOMPARE(enforced.policy(mark), 4U);
        for (const std::string_view mark : {"\x20", "\x10", "\x04", "\x0f"})
            QCOMPARE(enforced.policy(mark), 0U);
        policy::Profile open = empty;
        open.flags.mode = policy::Mode::Unconfined;
        const Compiled unconfined(open);
        QCOMPARE(unconfined.policy("\x15"), 4U);
        QCOMPARE(unconfined.policy("\x02"), 0U);
        QCOMPARE(unconfined.policy("\t"), 0U);
    }

    void aKernelWithClassFifteenGetsThatOneOnly()
    {
        policy::Mediation target = kernel612();
        target.networkV9 = true;
        policy::NetworkRule rule;
        rule.permissions = policy::network_permission::kAll;
        rule.family = std::uint16_t{2};
        rule.type = std::uint16_t{1};
        const Compiled compiled(with(&policy::Rules::networks, rule), target);
        QCOMPARE(compiled.policy("\x0e"), 0U);
        QCOMPARE(compiled.policy("\x0f"), 4U);
        QCOMPARE(compiled.policy("\x0f\0\x02\0\x01"s), 0x001fc076U);
    }

    void networks()
    {
        policy::NetworkRule rule;
        rule.permissions = policy::network_permission::kAll;
        rule.family = std::uint16_t{2};
        rule.type = std::uint16_t{1};
        const Compiled stream(with(&policy::Rules::networks, rule));
        QCOMPARE(stream.policy("\x0e\0\x02\0\x01"s), 0x001fc076U);
        QCOMPARE(stream.policy("\x0e\0\x02\0\x02"s), 0U);
        rule.qualifiers.audit = true;
        QCOMPARE(Compiled(with(&policy::Rules::networks, rule)).policyMarks("\x0e\0\x02\0\x01"s),
                 0x001fc076U);
        rule.qualifiers.audit = false;
        rule.type.reset();
        const Compiled named(with(&policy::Rules::networks, rule));
        QCOMPARE(named.policy("\x0e\0\x02\0\x03"s), 0x001fc076U);
        QCOMPARE(named.policy("\x0e\0\x02\0\x06"s), 0U);
        rule.family.reset();
        rule.type = std::uint16_t{3};
        const Compiled raw(with(&policy::Rules::networks, rule));
        QCOMPARE(raw.policy("\x0e\0\x02\0\x03"s), 0x001fc076U);
        QCOMPARE(raw.policy("\x0e\0\x0c\0\x03"s), 0U);
        rule.type.reset();
        QCOMPARE(Compiled(with(&policy::Rules::networks, rule)).policy("\x0e\0\x2c\0\x01"s),
                 0x001fc076U);
        rule.qualifiers.decision = policy::Decision::Deny;
        const Compiled denied(with(&policy::Rules::networks, rule));
        QCOMPARE(denied.policy("\x0e\0\x02\0\x03"s), 0U);
        QCOMPARE(denied.policyMarks("\x0e\0\x02\0\x03"s), 0x0fe03b00U);
    }

    void ptraceIsInItsClassAndUnderTheLabelClass()
    {
        policy::PtraceRule rule;
        rule.permissions = policy::ptrace_permission::kTrace;
        rule.peer = "foo";
        const Compiled compiled(with(&policy::Rules::ptraces, rule));
        QCOMPARE(compiled.policy("\tfoo"), 2U);
        QCOMPARE(compiled.policy("\x10\tfoo"), 2U);
        rule.permissions = policy::ptrace_permission::kAll;
        rule.peer.reset();
        const Compiled any(with(&policy::Rules::ptraces, rule));
        QCOMPARE(any.policy("\tfoo"), 0x1eU);
        QCOMPARE(any.policy("\t"), 4U);
    }

    void signals()
    {
        policy::SignalRule rule;
        rule.permissions = policy::signal_permission::kSend;
        rule.signals = {9};
        rule.peer = "foo";
        const Compiled kill(with(&policy::Rules::signals, rule));
        QCOMPARE(kill.policy("\n\tfoo"), 2U);
        QCOMPARE(kill.policy("\n\x0a"
                             "foo"),
                 0U);
        QCOMPARE(kill.policy("\x10\nfoo"), 0U);
        rule.signals.clear();
        const Compiled any(with(&policy::Rules::signals, rule));
        QCOMPARE(any.policy("\n\tfoo"), 2U);
        QCOMPARE(any.policy("\x10\nfoo"), 2U);
    }

    void unixSocketsAreKeptAsAFamilyWhereTheKernelKnowsNoMore()
    {
        policy::UnixRule rule;
        rule.permissions = policy::network_permission::kAll;
        const Compiled compiled(with(&policy::Rules::unixSockets, rule));
        QCOMPARE(compiled.policy("\x0e\0\x01\0\x01"s), 0x001fc076U);
    }

    void unixSocketsWithAddresses()
    {
        namespace permission = policy::network_permission;
        policy::Mediation target = kernel612();
        target.unixSockets = true;
        policy::UnixRule rule;
        rule.type = std::uint16_t{1};
        rule.local = {.kind = policy::UnixAddress::Kind::Abstract, .name = "foo"};
        rule.permissions = permission::kCreate | permission::kBind | permission::kListen
            | permission::kGetAttribute | permission::kSetOption;
        const std::string prefix = "\x0e\0\x01\0\x01\0\0"s;
        const Compiled local(with(&policy::Rules::unixSockets, rule), target);
        QCOMPARE(local.policy(prefix), 0x10U);
        QCOMPARE(local.policy(prefix + "\0foo\0\0"s), 0x28000U);
        QCOMPARE(local.policy(prefix + "\0foo\0\0\x02\0\x05"s), 0x40000U);
        QCOMPARE(local.policy(prefix + "\0foo\0\0\x04\0\x05"s), 0x80000U);

        rule.permissions = permission::kPeer;
        rule.hasPeer = true;
        rule.peer = {.kind = policy::UnixAddress::Kind::Abstract, .name = "bar"};
        rule.peerLabel = "peerl";
        const Compiled peer(with(&policy::Rules::unixSockets, rule), target);
        QCOMPARE(peer.policy(prefix), 0U);
        QCOMPARE(peer.policy(prefix + "\0foo\0\0"s), 0x10000U);
        QCOMPARE(peer.policy(prefix + "\0foo\0\0\x01\0bar\0peerl"s), 0x10046U);
        QCOMPARE(peer.policy(prefix + "\0foo\0\0\x01\0bar\0other"s), 0U);

        policy::UnixRule automatic;
        automatic.type = std::uint16_t{1};
        automatic.permissions = permission::kBind;
        automatic.local.kind = policy::UnixAddress::Kind::Auto;
        const Compiled bind(with(&policy::Rules::unixSockets, automatic), target);
        QCOMPARE(bind.policy(prefix + "\0\0"s), 0x20000U);
        QCOMPARE(bind.policy(prefix + "\00000123\0\0"s), 0U);
    }

    void dbus()
    {
        policy::Mediation target = kernel612();
        target.dbus = true;
        policy::DbusRule rule;
        rule.permissions = policy::dbus_permission::kSend;
        rule.bus = "session";
        rule.path = "/p";
        rule.interface = "i";
        rule.member = "m";
        rule.peerName = "n";
        rule.peerLabel = "l";
        const Compiled send(with(&policy::Rules::dbus, rule), target);
        QCOMPARE(send.policy(" session\0n\0l\0/p\0i\0m"s), 2U);
        QCOMPARE(send.policy(" session"), 0U);
        policy::DbusRule all;
        all.permissions = policy::dbus_permission::kAll;
        const Compiled any(with(&policy::Rules::dbus, all), target);
        QCOMPARE(any.policy(" session"), 0x20U);
        QCOMPARE(any.policy(" session\0n"s), 0x40U);
        QCOMPARE(any.policy(" session\0n\0l\0/p\0i\0m"s), 6U);
    }

    void namespacesAndRings()
    {
        policy::UsernsRule userns;
        userns.permissions = policy::userns_permission::kCreate;
        QCOMPARE(Compiled(with(&policy::Rules::userns, userns)).policy("\x15"), 0xcU);
        policy::IoUringRule ring;
        ring.permissions = policy::io_uring_permission::kSqpoll;
        const Compiled poll(with(&policy::Rules::ioUrings, ring));
        QCOMPARE(poll.policy("\x16"), 0x14U);
        QCOMPARE(poll.policy("\x16t"), 0U);
        ring.permissions = policy::io_uring_permission::kOverrideCredentials;
        ring.label = "foo";
        const Compiled creds(with(&policy::Rules::ioUrings, ring));
        QCOMPARE(creds.policy("\x16"), 0xcU);
        QCOMPARE(creds.policy("\x16"
                              "foo"),
                 8U);
    }

    void mounts_data()
    {
        using Kind = policy::MountRule::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("device");
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<std::int64_t>("flags");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<std::uint32_t>("bits");
        const auto row = [](const char *name, Kind kind, const char *device, const char *point,
                            const char *type, std::int64_t flags, const std::string &bytes,
                            std::uint32_t bits) {
            QTest::newRow(name) << int(kind) << QByteArray(device) << QByteArray(point)
                                << QByteArray(type) << flags << QByteArray::fromStdString(bytes)
                                << bits;
        };
        row("fstype and options", Kind::Mount, "/dev/sda", "/mnt/", "ext4", 0x9,
            "\x07/mnt/\0/dev/sda\0ext4\0\x01\x04"s, 2);
        row("bind", Kind::Mount, "/a", "/b", "", 0x1000, "\x07/b\0/a\0\0\x0d"s, 2);
        row("bind of any type", Kind::Mount, "/a", "/b", "", 0x1000, "\x07/b\0/a\0zz\0\x0d"s, 2);
        row("rbind", Kind::Mount, "/a", "/b", "", 0x5000, "\x07/b\0/a\0\0\x0d\x0f"s, 2);
        row("anything", Kind::Mount, "", "", "", -1, "\x07/mnt/\0x\0tmpfs\0"s, 2);
        row("anything with flags", Kind::Mount, "", "", "", -1, "\x07/mnt/\0x\0tmpfs\0\x01\x06"s,
            2);
        row("umount", Kind::Umount, "", "/mnt/", "", -1, "\x07/mnt/"s, 4);
        row("pivot_root", Kind::PivotRoot, "/old/", "/new/", "", -1, "\x07/new/\0/old/"s, 1);
        row("remount", Kind::Remount, "", "/mnt/", "", -1, "\x07/mnt/\0\0\0\x06"s, 2);
        row("make-private", Kind::Mount, "", "/mnt/", "", 0x40000, "\x07/mnt/\0\0\0\x13"s, 2);
        row("move", Kind::Mount, "/a", "/b", "", 0x2000, "\x07/b\0/a\0\0\x0e"s, 2);
        row("detached", Kind::Mount, "detached", "/b", "", -1, "\x07/b\0\0\0\x0e"s, 2);
    }

    void mounts()
    {
        QFETCH(const int, kind);
        QFETCH(const QByteArray, device);
        QFETCH(const QByteArray, point);
        QFETCH(const QByteArray, type);
        QFETCH(const std::int64_t, flags);
        QFETCH(const QByteArray, bytes);
        QFETCH(const std::uint32_t, bits);
        policy::MountRule rule;
        rule.kind = policy::MountRule::Kind(kind);
        if (!device.isEmpty())
            rule.device = device.toStdString();
        if (!point.isEmpty())
            rule.mountPoint = point.toStdString();
        if (!type.isEmpty())
            rule.types = {type.toStdString()};
        rule.hasOptions = flags >= 0;
        rule.flags = flags >= 0 ? std::uint32_t(flags) : 0;
        QCOMPARE(Compiled(with(&policy::Rules::mounts, rule)).policy(bytes.toStdString()), bits);
    }
};

QTEST_APPLESS_MAIN(TestEncodePolicy)
#include "tst_encode_policy.moc"
