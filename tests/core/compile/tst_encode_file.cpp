// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// File rules and the attachment against the byte strings and accept words that
/// apparmor_parser 4.1.0 makes of it (observed with a dumper of our own; design/policy-binary.md 3
/// and 4).

#include "tests/core/compile/encoded.h"

#include <QTest>

using namespace pavise;
using namespace pavise::tests;
using namespace std::string_literals;
using policy::Exec;

class TestEncodeFile : public QObject
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

QTEST_APPLESS_MAIN(TestEncodeFile)
#include "tst_encode_file.moc"
