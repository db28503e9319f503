// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which rules are named as the reasons, and which as the nearest.

#include "core/explain/answer/deciders.h"
#include "core/explain/answer/explanation.h"
#include "core/explain/answer/rule_text.h"
#include "tests/core/explain/compiled_text.h"

#include <QTest>

#include <bit>
#include <format>
#include <string>
#include <vector>

using namespace pavise;
using namespace pavise::explain;
using pavise::tests::CompiledText;

namespace {

namespace file = policy::file_permission;

/// `allows r /etc/apparmor.d/p:2 /a r` for each rule, one a line.
std::string rulesText(const CompiledText &text, const Access &access)
{
    std::string lines;
    for (const RuleShare &share : explain::explain(text.file(), 0, access).rules) {
        const RuleText rule = ruleText(text.sources(), text.file().policy, share.origin);
        const char *word = share.mode == compile::RuleMode::Deny ? "denies" : "allows";
        if (share.decides == 0)
            word = "hidden";
        lines += std::format("{} {} {}:{} {}\n", word,
                             permissionText(access, share.decides | share.overruled), rule.path,
                             rule.at.line, rule.text);
    }
    return lines;
}

std::string nearestText(const CompiledText &text, const Access &access)
{
    std::string lines;
    for (const NearRule &near : explain::explain(text.file(), 0, access).nearest) {
        const RuleText rule = ruleText(text.sources(), text.file().policy, near.origin);
        static constexpr std::array kWhy = {"other permissions", "owners only", "other target"};
        lines += std::format("{}: {} ({}){}\n", kWhy.at(static_cast<std::size_t>(near.why)),
                             rule.text, permissionText(access, near.permissions),
                             near.example.empty() ? "" : " " + near.example);
    }
    return lines;
}

FileAccess fileAccess(std::string path, Permissions permissions, bool isOwner = false)
{
    return {.path = std::move(path), .permissions = permissions, .isOwner = isOwner};
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheRulesThatDecide_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("path");
        QTest::addColumn<unsigned>("permissions");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *body, const char *path,
                            unsigned permissions, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(body) << QString::fromLatin1(path)
                                << permissions << QString::fromLatin1(expected);
        };
        row("one rule", "/a r,\n/b r,", "/a", file::kRead, "allows r /etc/apparmor.d/p:2 /a r\n");
        row("two rules for one permission", "/a r,\n/* r,", "/a", file::kRead,
            "allows r /etc/apparmor.d/p:2 /a r\nallows r /etc/apparmor.d/p:3 /* r\n");
        row("a rule for each permission", "/a r,\n/* w,", "/a", file::kRead | file::kWrite,
            "allows r /etc/apparmor.d/p:2 /a r\nallows w /etc/apparmor.d/p:3 /* w\n");
        row("a deny hides", "/** rw,\ndeny /a w,", "/a", file::kRead | file::kWrite,
            "allows rw /etc/apparmor.d/p:2 /** rw\ndenies w /etc/apparmor.d/p:3 deny /a w\n");
        row("a deny hides all", "/** r,\ndeny /a r,", "/a", file::kRead,
            "denies r /etc/apparmor.d/p:3 deny /a r\nhidden r /etc/apparmor.d/p:2 /** r\n");
        row("priority", "deny /a r,\npriority=1 /a r,", "/a", file::kRead,
            "allows r /etc/apparmor.d/p:3 priority=1 /a r\n"
            "hidden r /etc/apparmor.d/p:2 deny /a r\n");
        row("an exact exec mode", "/** ix,\n/a px,", "/a", file::kExec,
            "allows x /etc/apparmor.d/p:3 /a px\nhidden x /etc/apparmor.d/p:2 /** ix\n");
        row("mapping goes with the mode that wins", "/** ix,\n/a px,\n/* m,", "/a", file::kMmap,
            "allows m /etc/apparmor.d/p:4 /* m\n");
        row("a rule on several lines", "/a\n  r,", "/a", file::kRead,
            "allows r /etc/apparmor.d/p:2 /a r\n");
    }

    void namesTheRulesThatDecide()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, path);
        QFETCH(const unsigned, permissions);
        QFETCH(const QString, expected);
        const CompiledText text("profile p {\n" + body.toStdString() + "\n}\n");
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        QCOMPARE(
            QString::fromStdString(rulesText(text, fileAccess(path.toStdString(), permissions))),
            expected);
    }

    void namesRulesOfEveryClass_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("which");
        const auto row = [](const char *body, int which) {
            QTest::newRow(body) << QString::fromLatin1(body) << which;
        };
        row("link /a -> /b", 0);
        row("change_profile -> other", 1);
        row("capability kill", 2);
        row("network inet stream", 3);
        row("unix (connect) peer=(addr=@x)", 4);
        row("dbus send bus=session", 5);
        row("signal send peer=p2", 6);
        row("ptrace trace peer=p2", 7);
        row("umount /mnt/", 8);
        row("userns create", 9);
        row("mqueue read type=posix /q", 10);
        row("io_uring sqpoll", 11);
        row("set rlimit nofile <= 10", 12);
    }

    void namesRulesOfEveryClass()
    {
        QFETCH(const QString, body);
        QFETCH(const int, which);
        const std::array<Access, 13> accesses = {
            LinkAccess{"/a", "/b"},
            ChangeProfileAccess{"other", {}},
            CapabilityAccess{5},
            NetworkAccess{policy::network_permission::kCreate, 2, 1, 0},
            UnixAccess{.permissions = policy::network_permission::kConnect,
                       .type = 1,
                       .peer = {.isNamed = true, .name = "x", .label = "y"}},
            DbusAccess{policy::dbus_permission::kSend, "session", "n", "l", "/p", "i", "m"},
            SignalAccess{policy::signal_permission::kSend, 9, "p2"},
            PtraceAccess{policy::ptrace_permission::kTrace, "p2"},
            MountAccess{MountAccess::Kind::Umount, "/mnt/", "", "", 0},
            UsernsAccess{},
            MqueueAccess{policy::mqueue_permission::kRead, true, "/q", {}},
            IoUringAccess{policy::io_uring_permission::kSqpoll, ""},
            RlimitAccess{7, 5}};
        const CompiledText text("profile p {\n  " + body.toStdString() + ",\n}\n");
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        const Access &access = accesses.at(static_cast<std::size_t>(which));
        const std::string expected =
            std::format("allows {} /etc/apparmor.d/p:2 {}\n",
                        permissionText(access, requested(access)), body.toStdString());
        QCOMPARE(QString::fromStdString(rulesText(text, access)), QString::fromStdString(expected));
        const CompiledText without("profile p {\n  set rlimit nofile <= 1,\n}\n");
        const Explanation none = explain::explain(without.file(), 0, access);
        QVERIFY(!none.verdict.isAllowed());
    }

    void namesTheNearestRules_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *body, const char *path,
                            const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(body) << QString::fromLatin1(path)
                                << QString::fromLatin1(expected);
        };
        row("other permissions", "/etc/a r,\n/etc/b w,", "/etc/a",
            "other permissions: /etc/a r (r)\n");
        row("owners only", "owner /etc/a rw,", "/etc/a", "owners only: owner /etc/a rw (rw)\n");
        row("a sibling", "/etc/shadow w,\n/var/x w,", "/etc/shad",
            "other target: /etc/shadow w (w) /etc/shadow\n");
        row("the same folder", "/usr/lib/x/* w,", "/usr/lib/x/a/b",
            "other target: /usr/lib/x/* w (w) /usr/lib/x/a\n");
        row("nothing near", "/usr/lib/x w,", "/etc/a", "");
    }

    void namesTheNearestRules()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, path);
        QFETCH(const QString, expected);
        const CompiledText text("profile p {\n" + body.toStdString() + "\n}\n");
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        QCOMPARE(
            QString::fromStdString(nearestText(text, fileAccess(path.toStdString(), file::kWrite))),
            expected);
    }

    void saysHowARuleCameIn()
    {
        CompiledText text("include <tunables/t>\nprofile p {\n  include <abstractions/a>\n}\n");
        text.put("/etc/apparmor.d/tunables/t", "@{DIRS}=/home/ /srv/home/\n@{HOME}=@{DIRS}/*/\n");
        text.put("/etc/apparmor.d/abstractions/a", "# first\ninclude <abstractions/b>\n");
        text.put("/etc/apparmor.d/abstractions/b", "owner @{HOME}/.ssh/{config,known} r,\n");
        text.recompile();
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        const Access access = fileAccess("/srv/home/anna/.ssh/config", file::kRead, true);
        const Explanation explanation = explain::explain(text.file(), 0, access);
        QCOMPARE(explanation.rules.size(), 1U);
        const policy::Origin &origin = explanation.rules.front().origin;
        const RuleText rule = ruleText(text.sources(), text.file().policy, origin);
        QCOMPARE(QString::fromStdString(rule.path),
                 QStringLiteral("/etc/apparmor.d/abstractions/b"));
        QCOMPARE(QString::fromStdString(rule.text),
                 QStringLiteral("owner @{HOME}/.ssh/{config,known} r"));
        QVERIFY(!rule.isImplied);
        const std::vector<std::string> chain = {"/etc/apparmor.d/abstractions/a:2:1",
                                                "/etc/apparmor.d/p:3:3"};
        QVERIFY(rule.includedFrom == chain);
        const auto variables =
            matchedVariables(text.sources(), text.file().policy, origin, "p", access);
        QCOMPARE(variables.size(), 1U);
        QCOMPARE(QString::fromStdString(variables.front().name), QStringLiteral("@{HOME}"));
        QVERIFY(variables.front().values == std::vector<std::string>{"/srv/home/*/"});
        QCOMPARE(variables.front().valueCount, 2U);
        QCOMPARE(QString::fromStdString(variables.front().place),
                 QStringLiteral("/etc/apparmor.d/tunables/t:2:1"));
    }

    /// The reasons add up to what the automaton grants, in every state of both automata.
    void theReasonsAgreeWithTheAutomaton()
    {
        const CompiledText text("profile p {\n"
                                "/** ix,\n/a ix,\n/ab m,\n/abc px -> q,\nowner /** rw,\n"
                                "audit /a?c r,\ndeny /a*c w,\npriority=2 /abc w,\n"
                                "priority=-1 deny /b r,\nlink /x -> /y,\nchange_profile -> q,\n"
                                "deny owner /z x,\nnetwork inet,\ndeny network inet raw,\n"
                                "signal send,\naudit ptrace trace peer=x,\nuserns,\nmount,\n}\n");
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        const compile::Provenance &provenance = *text.file().profiles.front().provenance;
        check(provenance.file, AutomatonKind::File);
        check(provenance.policy, AutomatonKind::Policy);
    }

private:
    static void check(const compile::TracedDfa &traced, AutomatonKind kind)
    {
        constexpr std::uint32_t kExecTypes = 0x3f80U | 0x3f80U << 14;
        for (std::size_t state = 1; state < traced.dfa.stateCount(); ++state) {
            const auto id = static_cast<automata::StateId>(state);
            std::uint32_t granted = 0;
            for (std::uint32_t bit = 1; bit != 0; bit <<= 1)
                granted |= decide(traced, id, bit, kind).isAllowed ? bit : 0;
            const std::uint32_t ignored = kind == AutomatonKind::File ? kExecTypes : 0;
            QCOMPARE(granted & ~ignored, traced.dfa.accept(id).accept & ~ignored);
        }
    }
};

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
