// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What can be said of rules beside their decisions: what they hide, what they cost; and whether a
/// file is what is loaded.

#include "core/explain/answer/explanation.h"
#include "core/explain/answer/rule_text.h"
#include "core/explain/compare/disk_state.h"
#include "core/explain/reality/rule_cost.h"
#include "core/explain/reality/silenced.h"
#include "tests/core/explain/compiled_text.h"
#include "tests/fake_tree.h"

#include <QTest>

#include <algorithm>
#include <format>
#include <string>

using namespace pavise;
using namespace pavise::explain;
using pavise::tests::CompiledText;

namespace {

/// `file w /etc/x: deny /etc/** w` for each.
std::string silencedText(const CompiledText &text)
{
    compile::Workspace workspace;
    std::string lines;
    const auto found =
        silencedDenials(workspace, text.file().policy, text.file().policy.profiles.front(), {});
    if (!found)
        return "no answer";
    for (const Silenced &each : *found) {
        const auto *file = std::get_if<FileAccess>(&each.example);
        std::string rules;
        for (const policy::Origin &origin : each.rules)
            rules += (rules.empty() ? "" : "; ")
                + ruleText(text.sources(), text.file().policy, origin).text;
        lines += std::format("{} {}{}: {}\n", className(each.example),
                             permissionText(each.example, each.permissions),
                             file != nullptr ? ' ' + file->path : std::string(), rules);
    }
    return lines;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatDenyRulesHide()
    {
        const CompiledText text("profile p {\n  /a rw,\n  deny /a w,\n  audit deny /b r,\n"
                                "  deny /c r,\n  deny capability kill,\n  capability chown,\n"
                                "  deny signal send set=(kill),\n  priority=2 /d r,\n"
                                "  deny /d r,\n}\n");
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        const std::string found = silencedText(text);
        for (const char *line : {"file w /a: deny /a w\n", "file r /c: deny /c r\n",
                                 "capability use: deny capability kill\n",
                                 "signal send: deny signal send set=(kill)\n"})
            QVERIFY2(found.contains(line), found.c_str());
        // One speaks, one has not the last word, one allows.
        for (const char *word : {"/b", "/d", "chown"})
            QVERIFY2(!found.contains(word), found.c_str());
        QCOMPARE(silencedText(CompiledText("profile p {\n  /a r,\n}\n")), std::string());
    }

    void whatIsHiddenIsRefusedInSilence()
    {
        const CompiledText text("profile p {\n  deny /etc/** w,\n  /etc/[a-m]* rw,\n"
                                "  deny owner /home/*/.ssh/** rw,\n  deny network raw,\n}\n");
        compile::Workspace workspace;
        const auto found =
            silencedDenials(workspace, text.file().policy, text.file().policy.profiles.front(), {});
        QVERIFY(found && !found->empty());
        for (const Silenced &each : *found)
            QVERIFY(evaluate(text.view(), each.example).kind == Verdict::Kind::DeniedSilently);
    }

    void tellsWhatARuleCosts()
    {
        const CompiledText text("profile p {\n  /short r,\n  /a/{b,c,d}/**/{e,f}/*/g r,\n"
                                "  /short r,\n}\n");
        compile::Workspace workspace;
        const auto cost =
            ruleCosts(workspace, text.file().policy, text.file().policy.profiles.front(), {});
        QVERIFY(cost.has_value());
        const binary::ProfileImage &image = text.file().profiles.front().image;
        QCOMPARE(cost->states, image.file.accept.size() + image.policy.accept.size());
        QCOMPARE(cost->rules.size(), 3U);
        QVERIFY(cost->rules[0].states > 10);
        // Each of the two equal rules can go alone.
        QCOMPARE(cost->rules[1].states, 0);
        QCOMPARE(cost->rules[2].states, 0);
        // It is what compiling the text without the rule says.
        const CompiledText without("profile p {\n  /short r,\n  /short r,\n}\n");
        const binary::ProfileImage &left = without.file().profiles.front().image;
        QCOMPARE(cost->rules[0].states,
                 static_cast<std::int64_t>(image.file.accept.size())
                     - static_cast<std::int64_t>(left.file.accept.size()));
    }

    void dbusCountsAsTheKernelCountsIt()
    {
        std::string older(tests::kEveryClass);
        const std::size_t at = older.find("network_v9");
        older.replace(at, std::string_view("network_v9").size(), "network_v8");
        const auto kernel = policy::Features::parse(tests::kEveryClass, "kernel");
        const auto abi = policy::Features::parse(older, "abi");
        QVERIFY(kernel && abi);
        text::MemoryFiles files;
        files.put("/etc/apparmor.d/p", "profile p {\n  dbus send bus=system,\n}\n");
        const DbusAccess access{policy::dbus_permission::kSend, "session", "x", "", "/", "i", "m"};
        const auto isMediated = [&](const policy::Features &target) {
            text::SourceSet sources;
            compile::CompileOptions options;
            options.kernelFeatures = target;
            options.policyFeatures = *abi;
            const auto compiled =
                compile::compile(sources, files, "/etc/apparmor.d/p", options).value;
            const ProfileView view(compiled.profiles.at(0));
            // What `.access` answers and what is said of the access are one.
            const bool answers = view.answer(" session", false).has_value();
            const bool mediates = evaluate(view, access).isMediated;
            return answers == mediates ? std::optional(mediates) : std::nullopt;
        };
        QVERIFY(isMediated(*kernel) == std::optional(false));
        QVERIFY(isMediated(*abi) == std::optional(true)); // Ubuntu's kernels before version 9.
    }

    void tellsWhetherAFileIsLoaded()
    {
        const std::string source = "profile p {\n  /a r,\n  profile c {\n    /b r,\n  }\n}\n";
        const CompiledText loaded(source);
        const tests::FakeTree tree;
        const auto paths = kernel::KernelPaths::below(tree.root());
        const std::string policyFolder = paths.securityfs + "/policy/";
        const std::string prefix = tree.root() + '/';
        QVERIFY(policyFolder.starts_with(prefix));
        const std::string at = policyFolder.substr(prefix.size());
        tree.file(at + "profiles/p.1/name", "p\n");
        tree.file(at + "profiles/p.1/mode", "enforce\n");
        tree.file(at + "raw_data/1/raw_data", loaded.file().blob);
        tree.link(at + "profiles/p.1/raw_data", "../../raw_data/1/raw_data");

        const auto stateOf = [&](const std::string &text, std::size_t which) {
            const CompiledText file(text);
            const auto states = diskStates(paths, file.file());
            return which < states.size() ? states[which].state : DiskState::Unknown;
        };
        QCOMPARE(stateOf(source, 0), DiskState::Same);
        QCOMPARE(stateOf(source, 1), DiskState::Same);
        const std::string reworded =
            "profile p {\n  /{a,a} r,\n  profile c {\n    /b r,\n    /b r,\n  }\n}\n";
        QCOMPARE(stateOf(reworded, 0), DiskState::Same);
        QCOMPARE(stateOf("profile p {\n  /a rw,\n  profile c {\n    /b r,\n  }\n}\n", 0),
                 DiskState::Differs);
        QCOMPARE(stateOf("profile p {\n  /a r,\n}\n", 1), DiskState::OnlyLoaded);
        QCOMPARE(stateOf("profile p {\n  /a r,\n  profile d {\n    /b r,\n  }\n}\n", 1),
                 DiskState::NotLoaded);
        QCOMPARE(stateOf("profile q {\n  /a r,\n}\n", 0), DiskState::NotLoaded);
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
