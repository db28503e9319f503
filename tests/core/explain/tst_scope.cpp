// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a wider rule would open, and which rules nothing needed.

#include "core/audit/line/audit_line.h"
#include "core/explain/answer/rule_text.h"
#include "core/explain/compare/scope_preview.h"
#include "core/explain/reality/rule_use.h"
#include "core/explain/reality/sensitive_targets.h"
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

constexpr Permissions kRead = policy::file_permission::kRead;

} // namespace

class TestScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indexesWhatIsThere()
    {
        const tests::FakeTree tree;
        tree.file("a/one", "");
        tree.file("a/b/two", "");
        tree.link("a/loop", tree.at("a"));
        const FileIndex index = FileIndex::build({tree.root()});
        QVERIFY(index.isComplete());
        std::vector<std::string> paths = index.paths();
        std::ranges::sort(paths);
        const std::vector<std::string> expected = {tree.at("a/"), tree.at("a/b/"),
                                                   tree.at("a/b/two"), tree.at("a/loop"),
                                                   tree.at("a/one")};
        QVERIFY(paths == expected);
        QVERIFY(FileIndex::build({tree.at("missing")}).paths().empty());
    }

    void anIndexHasItsLimits()
    {
        const tests::FakeTree tree;
        for (int i = 0; i < 20; ++i)
            tree.file(std::format("f{}", i), "");
        const FileIndex index = FileIndex::build({tree.root()}, {.mostFiles = 5});
        QCOMPARE(index.paths().size(), 5U);
        QVERIFY(!index.isComplete());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(FileIndex::build({tree.root()}, {}, stop.get_token()).paths().empty());
    }

    void countsWhatIsNewlyAllowed()
    {
        const tests::FakeTree tree;
        for (const char *name : {"x/a", "x/b", "x/sub/c", "y/d"})
            tree.file(name, "");
        const CompiledText text("profile p {\n  " + tree.at("x/a") + " r,\n}\n");
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        const FileIndex index = FileIndex::build({tree.root()});
        const ScopePreview folder = previewScope(index, text.view(), tree.at("x/*"), kRead, false);
        QCOMPARE(folder.count, 1U);
        QCOMPARE(QString::fromStdString(folder.files.front()),
                 QString::fromStdString(tree.at("x/b")));
        const ScopePreview all = previewScope(index, text.view(), tree.at("**"), kRead, false, 2);
        QCOMPARE(all.count, 6U); // Three files and three folders.
        QCOMPARE(all.files.size(), 2U);
        QVERIFY(all.isComplete);
    }

    void knowsSensitivePaths()
    {
        QVERIFY(isSensitivePath("/etc/shadow", kRead));
        QVERIFY(isSensitivePath("/home/anna/.bashrc", policy::file_permission::kWrite));
        QVERIFY(!isSensitivePath("/home/anna/.bashrc", kRead));
        QVERIFY(!isSensitivePath("/etc/motd", kRead));
    }

    void countsUsesOfRules()
    {
        const CompiledText text("profile p {\n  /a r,\n  /b r,\n  capability kill,\n"
                                "  capability chown,\n  ^hat {\n    /c r,\n  }\n}\n");
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        RecordedEvents events;
        audit::Event event;
        for (const char *line :
             {"type=AVC msg=audit(1.1:1): apparmor=\"AUDIT\" operation=\"open\" class=\"file\" "
              "profile=\"p\" name=\"/a\" pid=1 comm=\"x\" requested_mask=\"r\" fsuid=0 ouid=0",
              "type=AVC msg=audit(1.1:2): apparmor=\"AUDIT\" operation=\"open\" class=\"file\" "
              "profile=\"p\" name=\"/a\" pid=1 comm=\"x\" requested_mask=\"r\" fsuid=0 ouid=0",
              "type=AVC msg=audit(1.1:3): apparmor=\"AUDIT\" operation=\"capable\" class=\"cap\" "
              "profile=\"p\" pid=1 comm=\"x\" capability=5  capname=\"kill\"",
              "type=AVC msg=audit(1.1:4): apparmor=\"AUDIT\" operation=\"open\" class=\"file\" "
              "profile=\"other\" name=\"/b\" pid=1 comm=\"x\" requested_mask=\"r\" fsuid=0 "
              "ouid=0"}) {
            (void)audit::parseLine(line, event);
            events.add(event);
        }
        std::string uses;
        for (const RuleUse &use : ruleUse(text.file(), 0, events))
            uses += std::format("{} {}\n", use.uses,
                                ruleText(text.sources(), text.file().policy, use.origin).text);
        QCOMPARE(QString::fromStdString(uses),
                 QStringLiteral("2 /a r\n0 /b r\n1 capability kill\n0 capability chown\n"));
    }
};

QTEST_APPLESS_MAIN(TestScope)
#include "tst_scope.moc"
