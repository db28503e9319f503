// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What is found out about a program, the first profile that follows, and learning over passes.

#include "core/audit/line/audit_line.h"
#include "core/suggest/program/existing_files.h"
#include "core/suggest/program/new_profile.h"
#include "core/suggest/review/review.h"
#include "core/suggest/session.h"
#include "tests/fake_tree.h"
#include "tests/test_paths.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace pavise;
using namespace pavise::suggest;
using pavise::tests::FakeTree;

namespace {

void program(const FakeTree &tree, const std::string &path, std::string_view bytes,
             mode_t mode = 0755)
{
    tree.file(path, bytes);
    QVERIFY(::chmod(tree.at(path).c_str(), mode) == 0);
}

/// Our own small policy in the tree.
void putPolicy(const FakeTree &tree)
{
    std::filesystem::copy(tests::sourceDir() + "/tests/data/suggest/base", tree.at("policy"),
                          std::filesystem::copy_options::recursive);
    tree.file("policy/abstractions/bash", "/etc/bash.bashrc r,\n");
    tree.file("policy/abstractions/python", "/usr/lib/python3/** r,\n");
}

audit::DenialLog logOf(const std::vector<std::string> &names)
{
    audit::DenialLog log;
    int serial = 0;
    for (const std::string &name : names) {
        audit::Event event;
        const std::string line =
            "Nov 24 08:00:00 host kernel: audit: type=1400 audit(1795458439.047:"
            + std::to_string(++serial)
            + "): apparmor=\"ALLOWED\" operation=\"open\" class=\"file\" profile=\"tool\" name=\""
            + name
            + "\" pid=9 comm=\"tool\" requested_mask=\"r\" denied_mask=\"r\" fsuid=1000 ouid=0";
        if (audit::parseLine(line, event).kind == audit::LineKind::Record)
            log.add(event);
    }
    return log;
}

} // namespace

class TestNewProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scriptAndItsInterpretersAreFound()
    {
        const FakeTree tree;
        program(tree, "usr/bin/env",
                "\x7f"
                "ELF");
        program(tree, "usr/bin/python3.13",
                "\x7f"
                "ELF");
        tree.link("usr/bin/python3", "python3.13");
        tree.link("usr/bin/tool", "/usr/share/tool/main.py");
        program(tree, "usr/share/tool/main.py", "#!/usr/bin/env -S python3 -I\nprint(1)\n");
        tree.file("var/lib/dpkg/info/tool.list", "/.\n/usr/share/tool/main.py\n");
        tree.file("usr/share/applications/org.tool.desktop",
                  "[Desktop Entry]\nName=The tool\nExec=tool %F\n[Desktop Action x]\nExec=other\n");
        tree.file("usr/share/applications/a.desktop",
                  "[Desktop Entry]\nName=No\nExec=main.py.old\n");
        for (const std::string_view asked :
             {"/usr/bin/tool", "tool", "/usr/share/applications/org.tool.desktop"}) {
            const ProgramFacts facts = programFacts(asked, tree.root());
            QCOMPARE(facts.path, std::string("/usr/share/tool/main.py"));
            QVERIFY(facts.kind == ProgramKind::Script);
            QCOMPARE(facts.interpreters,
                     (std::vector<std::string>{"/usr/bin/env", "/usr/bin/python3.13"}));
            QCOMPARE(facts.package, std::string("tool"));
            QCOMPARE(facts.desktopName, std::string("The tool"));
        }
    }

    void setuidAndMissingProgramsAreTold()
    {
        const FakeTree tree;
        program(tree, "usr/bin/su",
                "\x7f"
                "ELF",
                04755);
        program(tree, "usr/bin/data", "just text", 0644);
        program(tree, "usr/bin/loop", "#!/usr/bin/loop\n");
        QVERIFY(programFacts("su", tree.root()).isSetuid);
        QVERIFY(programFacts("/nowhere", tree.root()).kind == ProgramKind::Missing);
        const ProgramFacts data = programFacts("data", tree.root());
        QVERIFY(data.kind == ProgramKind::Other && !data.isExecutable);
        QVERIFY(programFacts("loop", tree.root()).interpreters.size() <= 8);
    }

    void librariesOfARealProgramAreRead()
    {
        const ProgramFacts facts =
            programFacts(QCoreApplication::applicationFilePath().toStdString());
        QVERIFY(facts.kind == ProgramKind::Binary);
        QVERIFY(std::ranges::contains(facts.libraries, "libQt6Core.so.6"));
        // Cut anywhere, it is no crash and no made-up name.
        QFile file(QCoreApplication::applicationFilePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string bytes = file.read(8192).toStdString();
        for (std::size_t size = 0; size < bytes.size(); size += 7) {
            for (const std::string &name : neededLibraries(std::string_view(bytes).substr(0, size)))
                QVERIFY(std::ranges::contains(facts.libraries, name));
        }
    }

    void profileIsWhatDebianWouldWrite()
    {
        const FakeTree tree;
        putPolicy(tree);
        program(tree, "usr/bin/dash",
                "\x7f"
                "ELF");
        tree.link("bin/sh", "/usr/bin/dash");
        program(tree, "usr/sbin/my tool", "#!/bin/sh\n");
        const text::DiskFiles files;
        PolicyBase base(files, tree.at("policy"));
        QVERIFY(base.load().has_value());
        const NewProfile made = newProfile(programFacts("/usr/sbin/my tool", tree.root()), base);
        QVERIFY(made.problem == NewProfileProblem::None);
        QCOMPARE(made.fileName, std::string("usr.sbin.my tool"));
        QCOMPARE(made.text,
                 std::string("abi <abi/4.0>,\n\ninclude <tunables/global>\n\n"
                             "profile \"my tool\" \"/usr/sbin/my tool\" flags=(complain) {\n"
                             "  include <abstractions/base>\n"
                             "  include <abstractions/bash>\n\n"
                             "  \"/usr/sbin/my tool\" r,\n"
                             "  /usr/bin/dash mrix,\n\n"
                             "  include if exists <local/usr.sbin.my tool>\n}\n"));
        QCOMPARE(made.abstractions.at(1).because, std::string("/usr/bin/dash"));
        QVERIFY(newProfile(programFacts("/gone", tree.root()), base).problem
                == NewProfileProblem::ProgramMissing);

        tree.file("policy/mine", "profile mine \"/usr/sbin/my tool\" { }\n");
        QVERIFY(base.load().has_value());
        const NewProfile again = newProfile(programFacts("/usr/sbin/my tool", tree.root()), base);
        QVERIFY(again.problem == NewProfileProblem::ProfileExists);
        QCOMPARE(again.existing, std::vector<std::string>{"mine"});
    }

    void programsOfEverybodyAreTold()
    {
        for (const char *name :
             {"/usr/bin/dash", "/usr/bin/python3.13", "/usr/bin/perl", "/bin/rm"})
            QVERIFY2(isUsedByAll(name), name);
        for (const char *name :
             {"/usr/bin/nginx", "/usr/bin/python-argcomplete", "/usr/bin/perldoc"})
            QVERIFY2(!isUsedByAll(name), name);
        const FakeTree tree;
        putPolicy(tree);
        program(tree, "usr/bin/python3.13",
                "\x7f"
                "ELF");
        const text::DiskFiles files;
        PolicyBase base(files, tree.at("policy"));
        QVERIFY(base.load().has_value());
        const NewProfile made = newProfile(programFacts("python3.13", tree.root()), base);
        QVERIFY(made.isUsedByAll);
        QVERIFY(made.text.contains("  include <abstractions/python>\n"));
    }

    void passesAskOnlyWhatIsNew()
    {
        const FakeTree tree;
        putPolicy(tree);
        tree.file("policy/tool",
                  "include <tunables/global>\nprofile tool /usr/bin/tool flags=(complain) {\n"
                  "  /usr/bin/tool mr,\n}\n");
        const text::DiskFiles files;
        Session session;
        session.profiles = {"tool"};
        const std::vector<std::vector<std::string>> logs = {{"/srv/a", "/srv/b"},
                                                            {"/srv/a", "/srv/b", "/etc/tool.conf"},
                                                            {"/srv/a", "/etc/tool.conf"}};
        std::vector<std::size_t> news;
        for (const auto &names : logs) {
            // Each pass goes on from the saved text, as after a restart.
            auto saved = sessionFromText(toText(session));
            QVERIFY(saved.has_value());
            session = std::move(*saved);
            PolicyBase base(files, tree.at("policy"));
            QVERIFY(base.load().has_value());
            const audit::DenialLog log = logOf(names);
            ReviewOptions options = session.options();
            options.allDefaults = true;
            const Review review(base, log, session.decisions, options);
            news.push_back(addPass(session, review, 1).newRows);
            const auto changes = review.changes();
            QVERIFY(changes.has_value());
            for (const FileChange &change : *changes)
                tree.file("policy/tool", change.after);
        }
        QCOMPARE(news, (std::vector<std::size_t>{2, 1, 0}));
        QVERIFY(tree.read("policy/tool").contains("  /etc/tool.conf r,\n"));
    }

    void rulesGoIntoTheLocalFile()
    {
        const FakeTree tree;
        putPolicy(tree);
        const std::string profile = "include <tunables/global>\nprofile tool /usr/bin/tool {\n"
                                    "  /usr/bin/tool mr,\n  /etc/tool.conf rw,\n\n"
                                    "  include if exists <local/mine>\n}\n";
        tree.file("policy/tool", profile);
        tree.file("policy/local/mine", "# ours\n/srv/a r,  # why\n");
        const text::DiskFiles files;
        const auto changesFor = [&](const std::vector<std::string> &names) {
            PolicyBase base(files, tree.at("policy"));
            (void)base.load();
            const audit::DenialLog log = logOf(names);
            ReviewOptions options;
            options.allDefaults = true;
            options.intoLocal = true;
            const Review review(base, log, {}, options);
            auto changes = review.changes().value_or(std::vector<FileChange>());
            if (!review.unsettled(changes).empty())
                changes.clear();
            return changes;
        };
        const auto changes = changesFor({"/srv/b", "/etc/other.conf"});
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes.front().path, tree.at("policy/local/mine"));
        QCOMPARE(changes.front().after,
                 std::string("# ours\n/srv/a r,  # why\n/etc/other.conf r,\n/srv/b r,\n"));
        QVERIFY(!changes.front().isNew);

        // Without the include it is added, once and at the end.
        tree.file("policy/tool",
                  "include <tunables/global>\nprofile tool /usr/bin/tool {\n"
                  "  /usr/bin/tool mr,\n}\n");
        const auto added = changesFor({"/srv/b"});
        QCOMPARE(added.size(), std::size_t{2});
        QCOMPARE(added.at(0).after,
                 std::string("include <tunables/global>\nprofile tool /usr/bin/tool {\n"
                             "  /usr/bin/tool mr,\n\n  include if exists <local/tool>\n}\n"));
        QCOMPARE(added.at(1).path, tree.at("policy/local/tool"));
        QCOMPARE(added.at(1).after, std::string("/srv/b r,\n"));
        QVERIFY(added.at(1).isNew);
    }

    void existingFilesThatARuleOpensAreCounted()
    {
        const FakeTree tree;
        putPolicy(tree);
        tree.file("policy/tool",
                  "include <tunables/global>\nprofile tool /usr/bin/tool {\n  /srv/open r,\n}\n");
        for (const char *name : {"srv/open", "srv/a", "srv/deep/b", "etc/shadow", "etc/tool.conf"})
            tree.file(name, "x");
        tree.link("srv/link", "/etc/shadow");
        const text::DiskFiles files;
        PolicyBase base(files, tree.at("policy"));
        QVERIFY(base.load().has_value());
        const CompiledText &now = base.compiled(tree.at("policy/tool"));
        const auto opened = [&](const std::string &rule) {
            return newlyOpened(base.compiledRules(tree.at("policy/tool"), {rule}), now, "tool",
                               tree.root());
        };
        QCOMPARE(opened("/srv/* r,").count, std::size_t{2}); // a and the link, not open
        QCOMPARE(opened("/srv/** r,").count, std::size_t{3});
        QCOMPARE(opened("/srv/open r,").count, std::size_t{0});
        QCOMPARE(opened("/srv/open w,").count, std::size_t{1});
        const OpenedFiles settings = opened("/etc/** r,");
        QCOMPARE(settings.count, std::size_t{2});
        QCOMPARE(settings.sensitive, std::size_t{1});
        QCOMPARE(settings.worst.at(0).path, std::string("/etc/shadow"));
        QVERIFY(settings.isComplete);
        QCOMPARE(opened("/{srv,etc}/*.conf r,").count, std::size_t{1});
    }

    void hostileLinesBecomeNothing()
    {
        const FakeTree tree;
        putPolicy(tree);
        tree.file("policy/tool", "profile tool /usr/bin/tool { }\n");
        const text::DiskFiles files;
        PolicyBase base(files, tree.at("policy"));
        QVERIFY(base.load().has_value());
        audit::DenialLog log;
        for (std::string name :
             {std::string("/a\0b", 4), std::string(5000, 'x'), std::string("relative"),
              std::string("/\"},\n"), std::string("/x} profile evil {"), std::string("")}) {
            audit::Event event;
            event.kind = audit::EventKind::Denied;
            event.eventClass = audit::EventClass::File;
            event.origin = audit::Origin::Kernel;
            event.set(audit::Field::Profile, "tool");
            event.set(audit::Field::Operation, "open");
            event.set(audit::Field::Name, name);
            event.set(audit::Field::DeniedMask, "r");
            event.set(audit::Field::RequestedMask, "r");
            log.add(event);
        }
        ReviewOptions options;
        options.allDefaults = true;
        const Review review(base, log, {}, options);
        const auto changes = review.changes();
        QVERIFY2(changes.has_value(), changes ? "" : text::toEnglish(changes.error()).c_str());
        QCOMPARE(changes->size(), std::size_t{1});
        QVERIFY(!changes->front().after.contains("\n profile evil"));
        MemoryCheck(changes->front().after);
    }

private:
    /// The text still holds one profile and nothing that a log line smuggled in.
    static void MemoryCheck(const std::string &text)
    {
        text::MemoryFiles files;
        files.put("/p/tool", text);
        PolicyBase base(files, "/p");
        QVERIFY(base.load().has_value());
        QCOMPARE(base.profileFiles().size(), std::size_t{1});
        QCOMPARE(base.profileFiles().front().profiles.size(), std::size_t{1});
        QVERIFY(base.profileFiles().front().profiles.front().children.empty());
    }
};

QTEST_GUILESS_MAIN(TestNewProfile)
#include "tst_new_profile.moc"
