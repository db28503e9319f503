// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Names that lead out of the folder, owners that are not trusted, and the marks beside a file.

#include "core/store/profile_folder.h"
#include "core/store/profile_mode.h"
#include "core/text/sha256.h"
#include "tests/fake_tree.h"

#include <QTest>

#include <filesystem>

#include <sys/stat.h>
#include <unistd.h>

using namespace pavise;
using namespace pavise::store;
using namespace std::string_literals;
using text::DiagnosticCode;

class TestProfileFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfProfileFilesAreSafe()
    {
        for (const char *name :
             {"usr.bin.foo", "local/usr.bin.foo", "abstractions/a.d/b", "abi/4.0",
              "tunables/home.d/site.local", "disable/x", "a b", "caf\xe9"})
            QVERIFY2(isSafeFileName(name), name);
        QVERIFY(isSafeFileName(std::string(255, 'a')));
    }

    void namesThatLeadElsewhereAreNot()
    {
        for (const char *name : {"", "/etc/passwd", "../x", "local/../x", "local//x", "local/",
                                 ".x", "local/.x", "other/x", "disable/a/b", "a\nb", "a\x7f"})
            QVERIFY2(!isSafeFileName(name), name);
        QVERIFY(!isSafeFileName("a\0b"s));
        QVERIFY(!isSafeFileName(std::string(256, 'a')));
    }

    void readFollowsNoLink()
    {
        const tests::FakeTree tree;
        tree.file("app", "text");
        tree.file("outside/secret", "s");
        tree.link("link", "app");
        tree.link("local", "outside");
        const auto folder = ProfileFolder::open(tree.root() + '/', FolderOwner::Anyone);
        QVERIFY(folder.has_value());
        QCOMPARE(folder->read("app").value_or(""), "text"s);
        QVERIFY(folder->read("link").error().code == DiagnosticCode::FileUnsafe);
        QVERIFY(folder->read("local/secret").error().code == DiagnosticCode::FileUnsafe);
        QVERIFY(folder->read("../x").error().code == DiagnosticCode::FileUnsafe);
        QVERIFY(folder->read("nosuch").error().code == DiagnosticCode::FileUnreadable);
        QVERIFY(folder->exists("link"));
        QVERIFY(!folder->exists("nosuch"));
    }

    void rootDemandsRootsFiles()
    {
        if (::getuid() != 0)
            QSKIP("needs root to make files of others");
        const tests::FakeTree tree;
        tree.file("d/app", "text");
        const std::string at = tree.at("d");
        QVERIFY(ProfileFolder::open(at, FolderOwner::Root).has_value());
        QCOMPARE(::chmod(at.c_str(), 0777), 0);
        QVERIFY(ProfileFolder::open(at, FolderOwner::Root).error().code
                == DiagnosticCode::FileUnsafe);
        QVERIFY(ProfileFolder::open(at, FolderOwner::Anyone).has_value());
        QCOMPARE(::chmod(at.c_str(), 0755), 0);
        QCOMPARE(::chown((at + "/app").c_str(), 1000, 1000), 0);
        const auto folder = ProfileFolder::open(at, FolderOwner::Root);
        QVERIFY(folder->read("app").error().code == DiagnosticCode::FileUnsafe);
        QCOMPARE(::chown(at.c_str(), 1000, 1000), 0);
        QVERIFY(ProfileFolder::open(at, FolderOwner::Root).error().code
                == DiagnosticCode::FileUnsafe);
    }

    void marksAreRelativeLinks()
    {
        const tests::FakeTree tree;
        tree.file("app", "text");
        const auto folder = ProfileFolder::open(tree.root(), FolderOwner::Anyone);
        QVERIFY(setMark(*folder, FileMark::Disabled, "app", true).has_value());
        QCOMPARE(std::filesystem::read_symlink(tree.at("disable/app")).string(), "../app"s);
        QCOMPARE(tree.read("disable/app"), "text"s);
        QVERIFY(setMark(*folder, FileMark::Disabled, "app", true).has_value());
        QVERIFY(setMark(*folder, FileMark::Disabled, "app", false).has_value());
        QVERIFY(!folder->exists("disable/app"));
        QVERIFY(setMark(*folder, FileMark::ForceComplain, "app", false).has_value());
        QVERIFY(!folder->exists("force-complain"));
    }

    void markThatIsNoLinkIsKept()
    {
        const tests::FakeTree tree;
        tree.file("disable/app", "somebody's file");
        const auto folder = ProfileFolder::open(tree.root(), FolderOwner::Anyone);
        const auto result = setMark(*folder, FileMark::Disabled, "app", false);
        QVERIFY(!result && result.error().code == DiagnosticCode::FileUnsafe);
        QCOMPARE(tree.read("disable/app"), "somebody's file"s);
        QVERIFY(!setMark(*folder, FileMark::Disabled, "../app", true));
        QVERIFY(!setMark(*folder, FileMark::Disabled, "local/app", true));
    }

    void digestIsTheStandards()
    {
        // FIPS 180-4 examples (NIST "SHA256.pdf").
        QCOMPARE(text::toHex(text::sha256("abc")),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"s);
        QCOMPARE(text::toHex(text::sha256("")),
                 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"s);
        QCOMPARE(text::toHex(text::sha256(std::string(1'000'000, 'a'))),
                 "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"s);
    }
};

QTEST_APPLESS_MAIN(TestProfileFolder)
#include "tst_profile_folder.moc"
