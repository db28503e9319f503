// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Saving and loading: all or nothing, whatever fails and whenever the power goes.

#include "polkit/helper/apply/backup.h"
#include "polkit/helper/apply/pending.h"
#include "polkit/helper/apply/transaction.h"
#include "polkit/helper/limits.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace pavise;
using namespace pavise::helper;
using namespace Qt::StringLiterals;
using protocol::ErrorCode;
using protocol::ItemCode;

namespace {

class ScriptedKernel final : public KernelPolicy
{
public:
    std::expected<void, text::Diagnostic> replace(std::string_view blob, std::string_view) override
    {
        if (refuses)
            return std::unexpected(
                kernel::policyError(kernel::LoadOperation::Replace, "x", EPROTO));
        writes.emplace_back(blob);
        return {};
    }
    text::Result<std::vector<kernel::LoadedProfile>> loaded() const override { return list; }

    bool refuses = false;
    std::vector<std::string> writes;
    std::vector<kernel::LoadedProfile> list = [] {
        kernel::LoadedProfile profile;
        profile.name = "a";
        profile.mode = kernel::ProfileMode::Enforce;
        return std::vector{profile};
    }();
};

/// Stops working at the n-th call: every further write, sync and rename fails.
class FailingFiles final : public store::FileCalls
{
public:
    explicit FailingFiles(int after = 1 << 30, int error = ENOSPC, int failures = 1 << 30)
        : m_left(after)
        , m_error(error)
        , m_failures(failures)
    {
    }
    ssize_t write(int fd, std::string_view bytes) override
    {
        return fails() ? -1 : FileCalls::write(fd, bytes);
    }
    int sync(int fd) override { return fails() ? -1 : FileCalls::sync(fd); }
    int rename(int folder, const char *from, const char *to, bool replace) override
    {
        return fails() ? -1 : FileCalls::rename(folder, from, to, replace);
    }
    bool hasFailed = false;

private:
    bool fails()
    {
        if (m_left-- > 0 || m_failures-- <= 0)
            return false;
        hasFailed = true;
        errno = m_error;
        return true;
    }
    int m_left;
    int m_error;
    int m_failures;
};

} // namespace

class TestTransaction : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    Roots m_roots;
    ScriptedKernel m_kernel;
    store::FileCalls m_files;

    [[nodiscard]] QString profile(const QString &name) const
    {
        return QString::fromStdString(m_roots.profiles) + u'/' + name;
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(profile(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        ::chmod(qPrintable(file.fileName()), 0644);
    }
    [[nodiscard]] QByteArray get(const QString &name) const
    {
        QFile file(profile(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)"_ba;
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(QString::fromStdString(m_roots.profiles))
            .entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    [[nodiscard]] bool hasNote() const
    {
        return QFile::exists(QString::fromStdString(m_roots.state) + u"/pending"_s);
    }
    /// Changes `old` and makes `new`.
    static Plan plan()
    {
        return {.operation = "op",
                .files = {{.name = "old", .text = "after", .base = text::sha256("before")},
                          {.name = "new", .text = "fresh", .base = {}},
                          {.name = "same", .text = "same", .base = text::sha256("same")}},
                .load = true,
                .blob = "blob",
                .names = {"a"},
                .modes = {0}};
    }
    Outcome apply(const Plan &plan, store::FileCalls &files)
    {
        return applyPlan(plan, {m_roots, m_kernel, files}, ++m_time);
    }
    Outcome apply(const Plan &plan) { return apply(plan, m_files); }
    static ItemCode code(const Outcome &outcome, qsizetype item)
    {
        return static_cast<ItemCode>(outcome.items.at(item).code);
    }
    void verifyUntouched()
    {
        QCOMPARE(get(u"old"_s), "before"_ba);
        QCOMPARE(get(u"same"_s), "same"_ba);
        QCOMPARE(names(), (QStringList{u"old"_s, u"same"_s}));
        QVERIFY(!hasNote());
        QVERIFY(m_kernel.writes.empty());
    }
    std::int64_t m_time = 0;

private Q_SLOTS:
    void init()
    {
        if (::geteuid() != 0)
            QSKIP("files must belong to root");
        m_dir = std::make_unique<QTemporaryDir>();
        const std::string top = m_dir->path().toStdString();
        m_roots = {.profiles = top + "/apparmor.d",
                   .kernel = {},
                   .state = top + "/state",
                   .runtime = top + "/run",
                   .auditLog = {},
                   .kernelLog = {},
                   .journal = {}};
        for (const std::string &folder : {m_roots.profiles, m_roots.state, m_roots.runtime})
            ::mkdir(folder.c_str(), 0755);
        ::mkdir((m_roots.profiles + "/local").c_str(), 0755);
        m_kernel.refuses = false;
        m_kernel.writes.clear();
        put(u"old"_s, "before"_ba);
        put(u"same"_s, "same"_ba);
    }

    void savesAndLoadsOnce()
    {
        const Outcome outcome = apply(plan());
        QVERIFY2(!outcome.error, outcome.reason.c_str());
        QCOMPARE(get(u"old"_s), "after"_ba);
        QCOMPARE(get(u"new"_s), "fresh"_ba);
        QCOMPARE(m_kernel.writes, std::vector<std::string>{"blob"});
        QCOMPARE(code(outcome, 0), ItemCode::Done);
        QCOMPARE(code(outcome, 1), ItemCode::Done);
        QCOMPARE(code(outcome, 2), ItemCode::Unchanged);
        QCOMPARE(outcome.items[0].digest, toBytes(text::sha256("after")));
        QVERIFY(!hasNote());
        QCOMPARE(names(), (QStringList{u"new"_s, u"old"_s, u"same"_s}));
        QCOMPARE(BackupFolder(m_roots.state).find("old", text::sha256("before")), "before");
    }

    void savesWithoutLoading()
    {
        Plan only = plan();
        only.load = false;
        QVERIFY(!apply(only).error);
        QVERIFY(m_kernel.writes.empty());
        QCOMPARE(get(u"old"_s), "after"_ba);
    }

    void keepsTheFilesMode()
    {
        ::chmod(qPrintable(profile(u"old"_s)), 0600);
        QVERIFY(!apply(plan()).error);
        struct stat info{};
        ::stat(qPrintable(profile(u"old"_s)), &info);
        QCOMPARE(info.st_mode & 07777U, 0600U);
        ::stat(qPrintable(profile(u"new"_s)), &info);
        QCOMPARE(info.st_mode & 07777U, 0644U);
    }

    void refusesWhatSomebodyChanged()
    {
        put(u"old"_s, "theirs"_ba);
        const Outcome outcome = apply(plan());
        QCOMPARE(outcome.error, ErrorCode::Conflict);
        QCOMPARE(code(outcome, 0), ItemCode::Conflict);
        QCOMPARE(outcome.items[0].digest, toBytes(text::sha256("theirs")));
        QCOMPARE(code(outcome, 1), ItemCode::NotAttempted);
        QCOMPARE(get(u"old"_s), "theirs"_ba);
        QCOMPARE(get(u"new"_s), "(none)"_ba);
        QVERIFY(m_kernel.writes.empty());
    }

    void refusesToReplaceAnUnexpectedFile()
    {
        put(u"new"_s, "theirs"_ba);
        QCOMPARE(apply(plan()).error, ErrorCode::Conflict);
        QCOMPARE(get(u"new"_s), "theirs"_ba);
        QCOMPARE(get(u"old"_s), "before"_ba);
    }

    void refusesUnsafeFiles_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("symbolic link") << 0;
        QTest::newRow("hard link") << 1;
        QTest::newRow("fifo") << 2;
        QTest::newRow("folder") << 3;
        QTest::newRow("owned by another") << 4;
        QTest::newRow("writable by all") << 5;
        QTest::newRow("writable by the group") << 6;
        QTest::newRow("folder owned by another") << 7;
        QTest::newRow("folder writable by all") << 8;
    }
    void refusesUnsafeFiles()
    {
        QFETCH(int, kind);
        const QByteArray target = QFile::encodeName(profile(u"old"_s));
        const QByteArray other = target + ".elsewhere";
        QFile outside(QString::fromUtf8(other));
        QVERIFY(outside.open(QIODevice::WriteOnly));
        outside.write("before");
        outside.close();
        if (kind <= 3)
            ::unlink(target.constData());
        switch (kind) {
        case 0:
            QCOMPARE(::symlink(other.constData(), target.constData()), 0);
            break;
        case 1:
            QCOMPARE(::link(other.constData(), target.constData()), 0);
            break;
        case 2:
            QCOMPARE(::mkfifo(target.constData(), 0644), 0);
            break;
        case 3:
            QCOMPARE(::mkdir(target.constData(), 0755), 0);
            break;
        case 4:
            QCOMPARE(::chown(target.constData(), 1000, 1000), 0);
            break;
        case 5:
            QCOMPARE(::chmod(target.constData(), 0666), 0);
            break;
        case 6:
            QCOMPARE(::chmod(target.constData(), 0664), 0);
            break;
        case 7:
            QCOMPARE(::chown(m_roots.profiles.c_str(), 1000, 1000), 0);
            break;
        default:
            QCOMPARE(::chmod(m_roots.profiles.c_str(), 0777), 0);
        }
        const Outcome outcome = apply(plan());
        QVERIFY2(outcome.error == ErrorCode::Refused, outcome.reason.c_str());
        QVERIFY(m_kernel.writes.empty());
        QVERIFY(!hasNote());
        QCOMPARE(get(u"new"_s), "(none)"_ba);
        QVERIFY(outside.open(QIODevice::ReadOnly));
        QCOMPARE(outside.readAll(), "before"_ba);
    }

    void putsFilesBackWhenTheKernelRefuses()
    {
        m_kernel.refuses = true;
        const Outcome outcome = apply(plan());
        QCOMPARE(outcome.error, ErrorCode::KernelRefused);
        QCOMPARE(code(outcome, 0), ItemCode::RolledBack);
        QCOMPARE(code(outcome, 1), ItemCode::RolledBack);
        QCOMPARE(code(outcome, 2), ItemCode::Unchanged);
        QCOMPARE(outcome.items[0].digest, toBytes(text::sha256("before")));
        QVERIFY(outcome.items[1].digest.isEmpty());
        verifyUntouched();
    }

    void saysSoWhenAFileCannotBePutBack()
    {
        m_kernel.refuses = true;
        // Saving two files takes some calls; everything after them fails.
        FailingFiles counting;
        int needed = 0;
        for (; needed < 100; ++needed) {
            init();
            m_kernel.refuses = true;
            FailingFiles files(needed, EROFS);
            const Outcome outcome = apply(plan(), files);
            if (outcome.error == ErrorCode::Inconsistent && get(u"old"_s) == "after"_ba)
                break;
        }
        QVERIFY(needed < 100);
        QVERIFY(hasNote()); // the next start tries again
        m_kernel.refuses = true;
        QCOMPARE(recover({m_roots, m_kernel, m_files}), Recovery::Undone);
        verifyUntouched();
    }

    /// Every write, sync and rename fails once, with each errno a disk can give.
    void anyFailingCallLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("disk full") << ENOSPC;
        QTest::newRow("quota") << EDQUOT;
        QTest::newRow("read-only") << EROFS;
        QTest::newRow("broken disk") << EIO;
    }
    void anyFailingCallLeavesEverythingAsItWas()
    {
        QFETCH(int, error);
        int steps = 0;
        for (;; ++steps) {
            init();
            FailingFiles files(steps, error, 1);
            const Outcome outcome = apply(plan(), files);
            if (!files.hasFailed) {
                QVERIFY(!outcome.error);
                break;
            }
            QCOMPARE(outcome.error, ErrorCode::SaveFailed);
            verifyUntouched();
        }
        QVERIFY(steps >= 6);
    }

    void noticesAKernelThatListsItDifferently()
    {
        Plan complain = plan();
        complain.modes = {1};
        QCOMPARE(apply(complain).error, ErrorCode::Inconsistent);
    }

    void waitsForNobodyForever()
    {
        const text::FileDescriptor lock(
            ::open((m_roots.runtime + "/lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        QCOMPARE(::flock(lock.get(), LOCK_EX), 0);
        QCOMPARE(apply(plan()).error, ErrorCode::Busy);
        verifyUntouched();
    }

    void finishesWhatWasSavedBeforeACrash()
    {
        QVERIFY(PendingNote(m_roots.state)
                    .write({.operation = "op",
                            .files = {{.name = "old",
                                       .before = text::sha256("earlier"),
                                       .after = text::sha256("before")}},
                            .blob = "blob"}));
        QCOMPARE(recover({m_roots, m_kernel, m_files}), Recovery::Finished);
        QCOMPARE(m_kernel.writes, std::vector<std::string>{"blob"});
        QVERIFY(!hasNote());
    }

    void undoesWhatWasHalfSavedBeforeACrash()
    {
        QVERIFY(BackupFolder(m_roots.state).keep("old", "earlier", 1));
        QVERIFY(PendingNote(m_roots.state)
                    .write({.operation = "op",
                            .files = {{.name = "old",
                                       .before = text::sha256("earlier"),
                                       .after = text::sha256("before")},
                                      {.name = "new",
                                       .before = {},
                                       .after = text::sha256("never written")}},
                            .blob = "blob"}));
        QCOMPARE(recover({m_roots, m_kernel, m_files}), Recovery::Undone);
        QCOMPARE(get(u"old"_s), "earlier"_ba);
        QVERIFY(m_kernel.writes.empty());
        QVERIFY(!hasNote());
        QCOMPARE(recover({m_roots, m_kernel, m_files}), Recovery::Nothing);
    }

    void leavesAloneWhatSomebodyChangedAfterACrash()
    {
        QVERIFY(PendingNote(m_roots.state)
                    .write({.operation = "op",
                            .files = {{.name = "old",
                                       .before = text::sha256("earlier"),
                                       .after = text::sha256("other")}},
                            .blob = "blob"}));
        QCOMPARE(recover({m_roots, m_kernel, m_files}), Recovery::Undone);
        QCOMPARE(get(u"old"_s), "before"_ba);
        QVERIFY(m_kernel.writes.empty());
    }

    void ignoresADamagedNote()
    {
        QFile note(QString::fromStdString(m_roots.state) + u"/pending"_s);
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write("PVP1garbage");
        note.close();
        QCOMPARE(recover({m_roots, m_kernel, m_files}), Recovery::Nothing);
        verifyUntouched();
    }

    void keepsTwentyBackupsOfAFile()
    {
        BackupFolder backups(m_roots.state);
        for (int i = 0; i < 25; ++i)
            QVERIFY(backups.keep("old", "text " + std::to_string(i), i));
        QVERIFY(!backups.find("old", text::sha256("text 4")));
        for (int i = 5; i < 25; ++i)
            QCOMPARE(backups.find("old", text::sha256("text " + std::to_string(i))),
                     "text " + std::to_string(i));
        // The same bytes again are the newest, not one more.
        QVERIFY(backups.keep("old", "text 5", 100));
        QVERIFY(backups.find("old", text::sha256("text 6")));
        struct stat info{};
        ::stat((m_roots.state + "/backup").c_str(), &info);
        QCOMPARE(info.st_mode & 07777U, 0700U);
    }

    void keepsSixtyFourMegabytesOfBackups()
    {
        BackupFolder backups(m_roots.state);
        for (int i = 0; i < 90; ++i) {
            const std::string text(1000'000, static_cast<char>(i));
            QVERIFY(backups.keep("f" + std::to_string(i % 15), text, i));
        }
        std::uint64_t total = 0;
        QDirIterator it(QString::fromStdString(m_roots.state) + u"/backup"_s, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            total += static_cast<std::uint64_t>(it.nextFileInfo().size());
        QVERIFY(total <= limits::kBackupBytes + limits::kFiles * 1000'000);
    }
};

QTEST_APPLESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
