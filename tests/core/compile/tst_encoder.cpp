// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Each kind of rule against the byte strings and accept words that apparmor_parser 4.1.0 makes of
/// it (observed with a dumper of our own; design/policy-binary.md 3 and 4).

#include "core/compile/profile_builder.h"

#include <QTest>

#include <string>
#include <string_view>
#include <vector>

using namespace pavise;
using namespace std::string_literals;
using policy::Exec;

namespace {

policy::Mediation kernel612()
{
    policy::Mediation target;
    target.mount = true;
    target.ptrace = true;
    target.signal = true;
    target.networkV8 = true;
    target.userns = true;
    target.ioUring = true;
    target.outOfBand = true;
    target.abi = 7;
    return target;
}

/// One profile, compiled, to be asked what it says of a string.
class Compiled
{
public:
    explicit Compiled(const policy::Profile &profile, policy::Mediation target = kernel612())
    {
        policy::Policy policy;
        policy.mediation = target;
        automata::Workspace workspace;
        const compile::CompileOptions options;
        compile::ProfileBuilder builder(workspace, policy, options, {});
        if (auto built = builder.build(profile)) {
            m_isBuilt = true;
            m_image = std::move(built->image);
        }
        m_diagnostics = std::move(builder.diagnostics());
    }

    [[nodiscard]] bool isBuilt() const { return m_isBuilt; }
    [[nodiscard]] const binary::ProfileImage &image() const { return m_image; }
    [[nodiscard]] const std::vector<text::Diagnostic> &diagnostics() const { return m_diagnostics; }

    [[nodiscard]] automata::AcceptWords file(std::string_view path) const
    {
        return words(m_image.file, path);
    }
    [[nodiscard]] std::uint32_t policy(std::string_view bytes) const
    {
        return words(m_image.policy, bytes).accept;
    }
    [[nodiscard]] std::uint32_t policyMarks(std::string_view bytes) const
    {
        return words(m_image.policy, bytes).accept2;
    }

private:
    static automata::AcceptWords words(const automata::PackedDfa &dfa, std::string_view bytes)
    {
        if (dfa.isEmpty())
            return {};
        const std::uint32_t state = automata::matchPacked(dfa, 1, bytes);
        return {.accept = dfa.accept[state], .accept2 = dfa.accept2[state]};
    }

    bool m_isBuilt = false;
    binary::ProfileImage m_image;
    std::vector<text::Diagnostic> m_diagnostics;
};

policy::FileRule fileRule(std::string path, std::uint32_t permissions)
{
    policy::FileRule rule;
    rule.path = std::move(path);
    rule.permissions = permissions;
    return rule;
}

policy::FileRule execRule(std::string path, Exec exec)
{
    const bool inherits =
        exec.kind == Exec::Kind::Inherit || exec.fallback == Exec::Fallback::Inherit;
    policy::FileRule rule = fileRule(std::move(path), inherits ? 0x41 : 0x1);
    rule.exec = std::move(exec);
    return rule;
}

policy::Profile withFiles(std::vector<policy::FileRule> rules)
{
    policy::Profile profile;
    profile.name = "t";
    profile.rules.files = std::move(rules);
    return profile;
}

template <typename Rule>
policy::Profile with(std::vector<Rule> policy::Rules::*list, Rule rule)
{
    policy::Profile profile;
    profile.name = "t";
    (profile.rules.*list).push_back(std::move(rule));
    return profile;
}

} // namespace

class TestEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filePermissions()
    {
        QCOMPARE(Compiled(withFiles({fileRule("/a", 0x4)})).file("/a").accept, 0x00010004U);
        QCOMPARE(Compiled(withFiles({fileRule("/a", 0x2e)})).file("/a").accept, 0x000b802eU);
        policy::FileRule owner = fileRule("/a", 0xe);
        owner.qualifiers.ownership = policy::Ownership::Owner;
        QCOMPARE(Compiled(withFiles({owner})).file("/a").accept, 0x0000000eU);
        QCOMPARE(Compiled(withFiles({fileRule("/a", 0x4)})).file("/b").accept, 0U);
    }

    void execModes_data()
    {
        using Kind = Exec::Kind;
        using Fallback = Exec::Fallback;
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("fallback");
        QTest::addColumn<bool>("keeps");
        QTest::addColumn<std::uint32_t>("half");
        const auto row = [](const char *name, Kind kind, Fallback fallback, bool keeps,
                            std::uint32_t half) {
            QTest::newRow(name) << int(kind) << int(fallback) << keeps << half;
        };
        row("ix", Kind::Inherit, Fallback::None, false, 0x241);
        row("ux", Kind::Unconfined, Fallback::None, true, 0x501);
        row("Ux", Kind::Unconfined, Fallback::None, false, 0x401);
        row("px", Kind::Profile, Fallback::None, true, 0x901);
        row("Px", Kind::Profile, Fallback::None, false, 0x801);
        row("cx", Kind::Child, Fallback::None, true, 0xd01);
        row("Cx", Kind::Child, Fallback::None, false, 0xc01);
        row("pix", Kind::Profile, Fallback::Inherit, true, 0xb41);
        row("Pix", Kind::Profile, Fallback::Inherit, false, 0xa41);
        row("cix", Kind::Child, Fallback::Inherit, true, 0xf41);
        row("pux", Kind::Profile, Fallback::Unconfined, true, 0x981);
        row("PUx", Kind::Profile, Fallback::Unconfined, false, 0x881);
        row("cux", Kind::Child, Fallback::Unconfined, true, 0xd81);
        row("CUx", Kind::Child, Fallback::Unconfined, false, 0xc81);
    }

    void execModes()
    {
        QFETCH(const int, kind);
        QFETCH(const int, fallback);
        QFETCH(const bool, keeps);
        QFETCH(const std::uint32_t, half);
        const Compiled compiled(withFiles({execRule("/a",
                                                    {.kind = Exec::Kind(kind),
                                                     .fallback = Exec::Fallback(fallback),
                                                     .keepsEnvironment = keeps})}));
        QCOMPARE(compiled.file("/a").accept, half | half << 14);
    }

    void namedTargetsAreCountedFromFour()
    {
        policy::Profile profile = withFiles({
            execRule("/a",
                     {.kind = Exec::Kind::Profile, .keepsEnvironment = true, .target = "foo"}),
            execRule("/b",
                     {.kind = Exec::Kind::Profile, .keepsEnvironment = true, .target = "t//bar"}),
            execRule("/c", {.kind = Exec::Kind::Profile, .target = "&baz"}),
        });
        profile.transitions = {"t//bar", "&baz", "foo"};
        const Compiled compiled(profile);
        QCOMPARE(compiled.file("/a").accept, 0x06405901U);
        QCOMPARE(compiled.file("/b").accept, 0x04405101U);
        QCOMPARE(compiled.file("/c").accept, 0x05005401U);
        QCOMPARE(compiled.image().transitions.size(), std::size_t{3});
    }

    void auditAndDeny()
    {
        policy::FileRule audited = fileRule("/a", 0x4);
        audited.qualifiers.audit = true;
        policy::FileRule denied = fileRule("/c", 0x1);
        denied.qualifiers.decision = policy::Decision::Deny;
        denied.exec = Exec{.kind = Exec::Kind::Deny};
        policy::FileRule logged = fileRule("/b", 0x2);
        logged.qualifiers.decision = policy::Decision::Deny;
        logged.qualifiers.audit = true;
        const Compiled compiled(withFiles({audited, denied, logged}));
        QCOMPARE(compiled.file("/a"), (automata::AcceptWords{0x00010004, 0x10004}));
        QCOMPARE(compiled.file("/b"), (automata::AcceptWords{0, 0}));
        QCOMPARE(compiled.file("/c"), (automata::AcceptWords{0, 0x200080}));
    }

    void links()
    {
        const Compiled plain(withFiles({fileRule("/a", 0x10)}));
        QCOMPARE(plain.file("/a").accept, 0x00040010U);
        QCOMPARE(plain.file("/a\0/x/y"s).accept, 0x00040030U);
        policy::FileRule pair = fileRule("/a", 0x10);
        pair.linkTarget = "/b/*";
        QCOMPARE(Compiled(withFiles({pair})).file("/a\0/b/c"s).accept, 0x00040010U);
        pair.isSubset = true;
        QCOMPARE(Compiled(withFiles({pair})).file("/a\0/b/c"s).accept, 0x00040030U);
        QCOMPARE(Compiled(withFiles({pair})).file("/a\0/x"s).accept, 0U);
    }

    void changeProfile()
    {
        policy::ChangeProfileRule rule;
        rule.target = "foo";
        const Compiled plain(with(&policy::Rules::changeProfiles, rule));
        QCOMPARE(plain.file("foo").accept, 0xc0000000U);
        QCOMPARE(plain.file("/bin/x").accept, 0x40000000U);
        QCOMPARE(plain.file("/bin/x\0foo"s).accept, 0x40000000U);
        rule.exec = "/bin/x";
        QCOMPARE(Compiled(with(&policy::Rules::changeProfiles, rule)).file("/bin/x\0foo"s).accept,
                 0x40004001U);
        rule.environment = policy::ChangeProfileRule::Environment::Kept;
        QCOMPARE(Compiled(with(&policy::Rules::changeProfiles, rule)).file("/bin/x\0foo"s).accept,
                 0x40404101U);
    }

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

    void attachments()
    {
        policy::Profile profile = withFiles({});
        profile.name = "/bin/a";
        profile.attachments = {"/bin/a"};
        QVERIFY(!Compiled(profile).image().attachment);
        profile.name = "t///bin/a";
        QVERIFY(!Compiled(profile).image().attachment);
        profile.attachments = {"/{usr/,}bin/a*"};
        const Compiled glob(profile);
        QVERIFY(glob.image().attachment);
        QCOMPARE(glob.image().attachmentLength, 6U);
        const automata::PackedDfa &dfa = *glob.image().attachment;
        QCOMPARE(dfa.accept[automata::matchPacked(dfa, 1, "/usr/bin/abc")], 1U);
        QCOMPARE(dfa.accept[automata::matchPacked(dfa, 1, "/usr/bin/b")], 0U);
    }

    void attributesFollowThePathOutOfBand()
    {
        policy::Profile profile = withFiles({});
        profile.attachments = {"/bin/*"};
        profile.xattrs = {{.name = "security.a", .value = "x"},
                          {.name = "security.b", .value = std::nullopt}};
        const Compiled compiled(profile);
        QCOMPARE(compiled.image().xattrs, (std::vector<std::string>{"security.b", "security.a"}));
        const automata::PackedDfa &dfa = compiled.image().attachment.value();
        QVERIFY(dfa.hasOutOfBand);
        const auto path = automata::matchPacked(dfa, 1, "/bin/a");
        QCOMPARE(dfa.accept[path], 1U);
        const auto first =
            automata::matchPacked(dfa, automata::outOfBandPacked(dfa, path), "\0any"s);
        QCOMPARE(dfa.accept[first], 1U);
        const auto second =
            automata::matchPacked(dfa, automata::outOfBandPacked(dfa, first), "\0x"s);
        QCOMPARE(dfa.accept[second], 1U);
        QCOMPARE(compiled.image().attachmentLength, 6U);
    }

    void capabilitiesAndLimits()
    {
        policy::Profile profile = withFiles({});
        profile.rules.capabilities = {{{}, 0x7, {}},
                                      {{.decision = policy::Decision::Deny}, 0x2, {}},
                                      {{.audit = true}, 0x1, {}}};
        profile.rules.rlimits = {{7, 10, {}}, {7, 20, {}}};
        const Compiled compiled(profile);
        QCOMPARE(compiled.image().capabilities,
                 (binary::CapabilityMasks{.allow = 0x5, .audit = 0x1, .quiet = 0x2}));
        QCOMPARE(compiled.image().limits[7], std::optional<std::uint64_t>(20));
    }

    void conflictingExecModesNameBothRules()
    {
        policy::FileRule first = execRule("/bin/*", {.kind = Exec::Kind::Profile});
        first.origin.where.begin = 10;
        policy::FileRule second = execRule("/bin/**", {.kind = Exec::Kind::Inherit});
        second.origin.where.begin = 20;
        const Compiled compiled(withFiles({first, second}));
        QVERIFY(!compiled.isBuilt());
        QCOMPARE(compiled.diagnostics().size(), std::size_t{2});
        const text::Diagnostic &error = compiled.diagnostics()[0];
        QCOMPARE(error.code, text::DiagnosticCode::ConflictingExecModes);
        QCOMPARE(error.where->begin, 20U);
        QCOMPARE(error.args, (std::vector<std::string>{"/bin/**", "Px", "ix"}));
        QCOMPARE(compiled.diagnostics()[1].where->begin, 10U);
    }
};

QTEST_APPLESS_MAIN(TestEncoder)
#include "tst_encoder.moc"
