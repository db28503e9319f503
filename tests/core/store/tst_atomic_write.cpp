// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Saving when all goes well, and when each step fails or the process dies in it.

#include "core/store/atomic_write.h"
#include "tests/fake_tree.h"

#include <QTest>

#include <cerrno>
#include <filesystem>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace pavise;
using namespace pavise::store;
using namespace std::string_literals;
using text::DiagnosticCode;

namespace {

const std::string kOld = "profile app { /etc/old r, }\n";
const std::string kNew = "profile app { /etc/new r, }\n";

ProfileFolder opened(const tests::FakeTree &tree)
{
    return ProfileFolder::open(tree.root(), FolderOwner::Anyone).value();
}

/// What is in the folder besides the files that a test put there.
QStringList leftovers(const tests::FakeTree &tree)
{
    QStringList names;
    for (const auto &entry : std::filesystem::directory_iterator(tree.root())) {
        const std::string name = entry.path().filename();
        if (name.starts_with('.'))
            names << QString::fromStdString(name);
    }
    return names;
}

enum class Step { Write, ShortWrite, SyncFile, Rename, SyncFolder };

/// Fails, or dies, at one step.
class FailingCalls : public FileCalls
{
public:
    FailingCalls(Step step, int error)
        : m_step(step)
        , m_error(error)
    {
    }

    ssize_t write(int fd, std::string_view bytes) override
    {
        if (m_step == Step::Write)
            return fail();
        if (m_step == Step::ShortWrite && m_written++ > 0)
            return fail();
        return FileCalls::write(fd, m_step == Step::ShortWrite ? bytes.substr(0, 5) : bytes);
    }
    int sync(int fd) override
    {
        struct stat info{};
        const bool isFolder = ::fstat(fd, &info) == 0 && S_ISDIR(info.st_mode);
        if (m_step == (isFolder ? Step::SyncFolder : Step::SyncFile))
            return fail();
        return FileCalls::sync(fd);
    }
    int rename(int folder, const char *from, const char *to, bool replace) override
    {
        return m_step == Step::Rename ? fail() : FileCalls::rename(folder, from, to, replace);
    }

private:
    int fail()
    {
        if (m_error == 0)
            ::_exit(77); // as after kill -9: no destructor runs
        errno = m_error;
        return -1;
    }

    Step m_step;
    int m_error;
    int m_written = 0;
};

} // namespace

Q_DECLARE_METATYPE(Step)

class TestAtomicWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAFileThatIsStillTheSame()
    {
        const tests::FakeTree tree;
        tree.file("app", kOld);
        const auto digest =
            atomicWrite(opened(tree), {.name = "app", .bytes = kNew, .base = text::sha256(kOld)});
        QVERIFY(digest.has_value());
        QVERIFY(*digest == text::sha256(kNew));
        QCOMPARE(tree.read("app"), kNew);
        QVERIFY(leftovers(tree).isEmpty());
    }

    void createsANewFile()
    {
        const tests::FakeTree tree;
        tree.folder("local");
        QVERIFY(atomicWrite(opened(tree), {.name = "local/app", .bytes = kNew, .base = {}}));
        QCOMPARE(tree.read("local/app"), kNew);
        struct stat info{};
        QCOMPARE(::stat(tree.at("local/app").c_str(), &info), 0);
        QCOMPARE(info.st_mode & 07777U, 0644U);
    }

    void keepsModeOwnerAndAttributes()
    {
        const tests::FakeTree tree;
        tree.file("app", kOld);
        const std::string path = tree.at("app");
        QCOMPARE(::chmod(path.c_str(), 0640), 0);
        if (::getuid() == 0)
            QCOMPARE(::chown(path.c_str(), 0, 4), 0);
        const bool hasAttributes = ::setxattr(path.c_str(), "user.note", "kept", 4, 0) == 0;
        QVERIFY(
            atomicWrite(opened(tree), {.name = "app", .bytes = kNew, .base = text::sha256(kOld)}));
        struct stat info{};
        QCOMPARE(::stat(path.c_str(), &info), 0);
        QCOMPARE(info.st_mode & 07777U, 0640U);
        if (::getuid() == 0)
            QCOMPARE(info.st_gid, 4U);
        char value[8] = {};
        if (hasAttributes)
            QCOMPARE(::getxattr(path.c_str(), "user.note", value, sizeof value), 4);
    }

    void refusesAChangedFile()
    {
        const tests::FakeTree tree;
        tree.file("app", "somebody else's");
        const auto result =
            atomicWrite(opened(tree), {.name = "app", .bytes = kNew, .base = text::sha256(kOld)});
        QVERIFY(!result && result.error().code == DiagnosticCode::FileChanged);
        QCOMPARE(result.error().args.at(0), tree.at("app"));
        QCOMPARE(tree.read("app"), "somebody else's"s);
    }

    void refusesAFileThatIsGoneOrAlreadyThere()
    {
        const tests::FakeTree tree;
        const auto gone =
            atomicWrite(opened(tree), {.name = "app", .bytes = kNew, .base = text::sha256(kOld)});
        QVERIFY(!gone && gone.error().code == DiagnosticCode::FileMissing);
        tree.file("app", kOld);
        const auto there = atomicWrite(opened(tree), {.name = "app", .bytes = kNew, .base = {}});
        QVERIFY(!there && there.error().code == DiagnosticCode::FileExists);
        QCOMPARE(tree.read("app"), kOld);
    }

    void changeDuringTheWriteIsSeen()
    {
        class Interfering : public FileCalls
        {
        public:
            explicit Interfering(const tests::FakeTree &tree)
                : m_tree(tree)
            {
            }
            int sync(int fd) override
            {
                m_tree.file("app", "changed meanwhile");
                return FileCalls::sync(fd);
            }

        private:
            const tests::FakeTree &m_tree;
        };
        const tests::FakeTree tree;
        tree.file("app", kOld);
        Interfering calls(tree);
        const auto result = atomicWrite(
            opened(tree), {.name = "app", .bytes = kNew, .base = text::sha256(kOld)}, calls);
        QVERIFY(!result && result.error().code == DiagnosticCode::FileChanged);
        QCOMPARE(tree.read("app"), "changed meanwhile"s);
        QVERIFY(leftovers(tree).isEmpty());
    }

    void newFileDoesNotReplaceOneThatAppears()
    {
        class Appearing : public FileCalls
        {
        public:
            explicit Appearing(const tests::FakeTree &tree)
                : m_tree(tree)
            {
            }
            int rename(int folder, const char *from, const char *to, bool replace) override
            {
                m_tree.file("app", "just made");
                return FileCalls::rename(folder, from, to, replace);
            }

        private:
            const tests::FakeTree &m_tree;
        };
        const tests::FakeTree tree;
        Appearing calls(tree);
        const auto result =
            atomicWrite(opened(tree), {.name = "app", .bytes = kNew, .base = {}}, calls);
        QVERIFY(!result && result.error().code == DiagnosticCode::FileExists);
        QCOMPARE(tree.read("app"), "just made"s);
    }

    void failureLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<int>("error");
        QTest::newRow("disk full") << Step::Write << ENOSPC;
        QTest::newRow("disk full half way") << Step::ShortWrite << ENOSPC;
        QTest::newRow("quota") << Step::Write << EDQUOT;
        QTest::newRow("broken disk") << Step::SyncFile << EIO;
        QTest::newRow("read-only at the end") << Step::Rename << EROFS;
    }

    void failureLeavesEverythingAsItWas()
    {
        QFETCH(const Step, step);
        QFETCH(const int, error);
        const tests::FakeTree tree;
        tree.file("app", kOld);
        FailingCalls calls(step, error);
        const auto result = atomicWrite(
            opened(tree), {.name = "app", .bytes = kNew, .base = text::sha256(kOld)}, calls);
        QVERIFY(!result && result.error().code == DiagnosticCode::FileUnwritable);
        QCOMPARE(result.error().args.at(1), std::string(::strerrordesc_np(error)));
        QCOMPARE(tree.read("app"), kOld);
        QVERIFY(leftovers(tree).isEmpty());
    }

    void unconfirmedRenameIsTold()
    {
        const tests::FakeTree tree;
        tree.file("app", kOld);
        FailingCalls calls(Step::SyncFolder, EIO);
        const auto result = atomicWrite(
            opened(tree), {.name = "app", .bytes = kNew, .base = text::sha256(kOld)}, calls);
        QVERIFY(!result && result.error().code == DiagnosticCode::FileNotSynced);
        QCOMPARE(tree.read("app"), kNew);
    }

    void deathLeavesOldOrNewAndIsSwept_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("before writing") << Step::Write << kOld;
        QTest::newRow("half way") << Step::ShortWrite << kOld;
        QTest::newRow("before the sync") << Step::SyncFile << kOld;
        QTest::newRow("before the rename") << Step::Rename << kOld;
        QTest::newRow("after the rename") << Step::SyncFolder << kNew;
    }

    void deathLeavesOldOrNewAndIsSwept()
    {
        QFETCH(const Step, step);
        QFETCH(const std::string, expected);
        const tests::FakeTree tree;
        tree.file("app", kOld);
        const ProfileFolder folder = opened(tree);
        const pid_t child = ::fork();
        if (child == 0) {
            FailingCalls calls(step, 0);
            (void)atomicWrite(folder, {.name = "app", .bytes = kNew, .base = text::sha256(kOld)},
                              calls);
            ::_exit(1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 77);
        QCOMPARE(tree.read("app"), expected);
        QCOMPARE(leftovers(tree).size(), expected == kOld ? 1 : 0);

        QCOMPARE(sweepTemporaries(folder, std::chrono::hours(1)), 0U); // too young
        QCOMPARE(sweepTemporaries(folder, std::chrono::seconds(0)), expected == kOld ? 1U : 0U);
        QVERIFY(leftovers(tree).isEmpty());
    }

    void fullDiskAndReadOnlyMountForReal()
    {
        if (::getuid() != 0)
            QSKIP("needs root to mount a small file system");
        const tests::FakeTree tree;
        tree.folder("mnt");
        // In a mount namespace of its own, so that nothing stays mounted whatever happens.
        if (::unshare(CLONE_NEWNS) != 0
            || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("tmpfs", tree.at("mnt").c_str(), "tmpfs", 0, "size=64k,mode=755") != 0)
            QSKIP("may not mount here");
        tree.file("mnt/app", kOld);
        const auto folder = ProfileFolder::open(tree.at("mnt"), FolderOwner::Root);
        QVERIFY(folder.has_value());
        const std::string large(100'000, '#');
        const auto full =
            atomicWrite(*folder, {.name = "app", .bytes = large, .base = text::sha256(kOld)});
        const bool isFull = !full && full.error().args.at(1) == "No space left on device";
        const std::string afterFull = tree.read("mnt/app");
        const int remounted =
            ::mount("tmpfs", tree.at("mnt").c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr);
        const auto readOnly =
            atomicWrite(*folder, {.name = "app", .bytes = kNew, .base = text::sha256(kOld)});
        const bool isReadOnly = !readOnly && readOnly.error().args.at(1) == "Read-only file system";
        const std::string afterReadOnly = tree.read("mnt/app");
        ::umount2(tree.at("mnt").c_str(), MNT_DETACH);
        QVERIFY(isFull);
        QCOMPARE(afterFull, kOld);
        QCOMPARE(remounted, 0);
        QVERIFY(isReadOnly);
        QCOMPARE(afterReadOnly, kOld);
    }

    void unsafeTargetsAreRefused()
    {
        const tests::FakeTree tree;
        tree.file("real", kOld);
        tree.link("link", "real");
        tree.file("twin", kOld);
        std::filesystem::create_hard_link(tree.at("twin"), tree.at("other"));
        tree.folder("folder");
        ::mkfifo(tree.at("fifo").c_str(), 0600);
        tree.link("local", "/etc");
        const ProfileFolder folder = opened(tree);
        for (const char *name : {"link", "twin", "folder", "fifo", "local/passwd", "../x", "/etc/x",
                                 ".hidden", "a/b", "", "disable/a/b", "x\ny"}) {
            const auto result =
                atomicWrite(folder, {.name = name, .bytes = kNew, .base = text::sha256(kOld)});
            QVERIFY2(!result && result.error().code == DiagnosticCode::FileUnsafe, name);
        }
        QCOMPARE(tree.read("real"), kOld);
        QCOMPARE(tree.read("twin"), kOld);
    }

    void nulAndExcessAreRefused()
    {
        const tests::FakeTree tree;
        const ProfileFolder folder = opened(tree);
        const auto nul = atomicWrite(folder, {.name = "a", .bytes = "x\0y"s, .base = {}});
        QVERIFY(!nul && nul.error().code == DiagnosticCode::FileUnsafe);
        const std::string large(8UL * 1024 * 1024 + 1, '#');
        const auto excess = atomicWrite(folder, {.name = "a", .bytes = large, .base = {}});
        QVERIFY(!excess && excess.error().code == DiagnosticCode::FileTooLarge);
    }

    void removesOnlyWhatWasRead()
    {
        const tests::FakeTree tree;
        tree.file("app", kOld);
        const ProfileFolder folder = opened(tree);
        const auto changed = removeFile(folder, "app", text::sha256(kNew));
        QVERIFY(!changed && changed.error().code == DiagnosticCode::FileChanged);
        QVERIFY(removeFile(folder, "app", text::sha256(kOld)).has_value());
        QVERIFY(!folder.exists("app"));
    }
};

QTEST_APPLESS_MAIN(TestAtomicWrite)
#include "tst_atomic_write.moc"
