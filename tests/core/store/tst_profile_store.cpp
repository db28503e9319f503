// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a profile folder holds, from memory, from the disk and from a real collection.

#include "core/store/profile_store.h"
#include "tests/fake_tree.h"
#include "tests/test_paths.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace pavise;
using namespace pavise::store;
using namespace std::string_literals;
using namespace Qt::StringLiterals;

class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void definitionsAreFoundWithTheirChildren()
    {
        text::MemoryFiles files;
        files.put("/d/usr.bin.app",
                  "abi <abi/4.0>,\ninclude <tunables/global>\n\n"
                  "profile app /usr/bin/{a,b} flags=(complain, audit) {\n"
                  "  include if exists <local/usr.bin.app>\n  ^hat {\n  }\n"
                  "  profile child {\n    include <local/child>\n  }\n}\n"
                  "/bin/plain flags=(kill) {\n}\n");
        text::SourceSet sources;
        const auto listed = listProfiles(files, sources, "/d");
        QVERIFY(listed.has_value());
        QCOMPARE(listed->size(), 1U);
        const ProfileFile &file = listed->front();
        QCOMPARE(file.name, "usr.bin.app"s);
        QCOMPARE(file.path, "/d/usr.bin.app"s);
        QVERIFY(file.problems.empty());
        QVERIFY((file.localIncludes == std::vector{"local/usr.bin.app"s, "local/child"s}));
        QCOMPARE(file.profiles.size(), 2U);
        const ProfileDefinition &app = file.profiles[0];
        QCOMPARE(app.name, "app"s);
        QCOMPARE(app.attachment, "/usr/bin/{a,b}"s);
        QVERIFY(app.mode == kernel::ProfileMode::Complain);
        QVERIFY((app.flags == std::vector{"complain"s, "audit"s}));
        QCOMPARE(app.line, 4U);
        QCOMPARE(app.children.size(), 2U);
        QCOMPARE(app.children[0].name, "app//hat"s);
        QVERIFY(app.children[0].isHat);
        QCOMPARE(app.children[1].name, "app//child"s);
        QCOMPARE(file.profiles[1].name, "/bin/plain"s);
        QVERIFY(file.profiles[1].mode == kernel::ProfileMode::Kill);

        const auto place = findDefinition(*listed, "app//child");
        QVERIFY(place && place->file == &file && place->definition == &app.children[1]);
        QVERIFY(!findDefinition(*listed, "app//null-/bin/x"));
    }

    void marksAreSeenEvenWhenTheyLeadNowhere()
    {
        const tests::FakeTree tree;
        tree.file("a", "profile a {\n}\n");
        tree.file("b", "profile b {\n}\n");
        tree.link("disable/a", "/etc/apparmor.d/a");
        tree.link("force-complain/b", "../b");
        text::SourceSet sources;
        const auto listed = listProfiles(text::DiskFiles(), sources, tree.root());
        QCOMPARE(listed->size(), 2U);
        QVERIFY(listed->at(0).isDisabled && !listed->at(0).isForcedComplain);
        QVERIFY(!listed->at(1).isDisabled && listed->at(1).isForcedComplain);
    }

    void leftoversAndFoldersAreNotProfiles()
    {
        text::MemoryFiles files;
        for (const char *name : {"README", ".hidden", "a.dpkg-old", "a.dpkg-new", "a.rpmnew",
                                 "a.pacsave", "a~", "a.orig", "a.rej", "sub/x"})
            files.put("/d/"s + name, "profile x {\n}\n");
        files.put("/d/real", "profile real {\n}\n");
        text::SourceSet sources;
        const auto listed = listProfiles(files, sources, "/d");
        QCOMPARE(listed->size(), 1U);
        QCOMPARE(listed->front().name, "real"s);
    }

    void brokenFileIsListedWithItsProblems()
    {
        text::MemoryFiles files;
        files.put("/d/bad", "profile bad {\n  /etc/x r\n");
        files.put("/d/rubbish", "\0\xff\xfe\1"s);
        text::SourceSet sources;
        const auto listed = listProfiles(files, sources, "/d");
        QCOMPARE(listed->size(), 2U);
        QVERIFY(text::hasErrors(listed->at(0).problems));
        QCOMPARE(listed->at(0).profiles.size(), 1U);
        QVERIFY(text::hasErrors(listed->at(1).problems));
    }

    void missingFolderIsAnError()
    {
        const text::MemoryFiles files;
        text::SourceSet sources;
        const auto listed = listProfiles(files, sources, "/nosuch");
        QVERIFY(!listed && listed.error().code == text::DiagnosticCode::FileUnreadable);
    }

    void listingCanBeStopped()
    {
        text::MemoryFiles files;
        files.put("/d/a", "profile a {\n}\n");
        text::SourceSet sources;
        std::stop_source stop;
        stop.request_stop();
        const auto listed = listProfiles(files, sources, "/d", stop.get_token());
        QVERIFY(!listed && listed.error().code == text::DiagnosticCode::Cancelled);
    }

    void realCollectionHasTheNamesOfTheReference()
    {
        const auto shared = tests::sharedDir();
        if (!shared)
            QSKIP("needs ../shared");
        const std::string folder = *shared + "/corpus/profiles/apparmor.d";
        text::SourceSet sources;
        const auto listed = listProfiles(text::DiskFiles(), sources, folder);
        QVERIFY(listed.has_value());
        QCOMPARE_GE(listed->size(), 800U);

        // apparmor_parser -N prints the names in a file; every tenth file is enough here.
        int compared = 0;
        QStringList differing;
        for (std::size_t i = 0; i < listed->size(); i += 10) {
            const ProfileFile &file = listed->at(i);
            QProcess parser;
            parser.start(u"apparmor_parser"_s,
                         {u"-N"_s, u"-b"_s, QString::fromStdString(folder),
                          QString::fromStdString(file.path)});
            if (!parser.waitForStarted())
                QSKIP("needs apparmor_parser");
            parser.waitForFinished();
            if (parser.exitCode() != 0)
                continue;
            QStringList expected =
                QString::fromUtf8(parser.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
            QStringList ours;
            collectNames(file.profiles, ours);
            // A name with a variable is expanded by the reference and shown as written by us.
            if (ours.join(u'\n').contains(u"@{"_s))
                continue;
            // Children that come with an include are not this file's own.
            expected.removeIf([&ours](const QString &name) {
                return name.contains(u"//"_s) && !ours.contains(name);
            });
            expected.sort();
            ours.sort();
            ++compared;
            if (expected != ours)
                differing << QString::fromStdString(file.name) + u": "_s + expected.join(u' ')
                        + u" / "_s + ours.join(u' ');
        }
        QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
        QCOMPARE_GE(compared, 40);
    }

private:
    static void collectNames(const std::vector<ProfileDefinition> &definitions, QStringList &names)
    {
        for (const ProfileDefinition &definition : definitions) {
            names << QString::fromStdString(definition.name);
            collectNames(definition.children, names);
        }
    }
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profile_store.moc"
