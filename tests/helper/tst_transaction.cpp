// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Saving and loading: all or nothing, whatever fails and whenever the power goes.

#include "tests/helper/transaction_fixture.h"

using namespace pavise;
using namespace pavise::tests;

namespace {

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

class TestTransaction : public TransactionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (::geteuid() != 0)
            QSKIP("files must belong to root");
        begin();
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
        QCOMPARE(state().kept(text::sha256("before")), "before");
        const auto history = state().history(0, 10);
        QCOMPARE(history.size(), 1U);
        QCOMPARE(history[0].result, "done");
        QCOMPARE(history[0].files.size(), 2U);
        QCOMPARE(history[0].policies.size(), 1U);
        QCOMPARE(state().kept(history[0].policies[0].before.value()), "old a");
    }

    void savesWithoutLoading()
    {
        Plan only = plan();
        only.blob.clear();
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
        QCOMPARE(recoverNow(), Recovery::Undone);
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
        QTest::newRow("no memory") << ENOMEM;
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
        note({{.name = "old", .before = text::sha256("earlier"), .after = text::sha256("before")}});
        QCOMPARE(recoverNow(), Recovery::Finished);
        QCOMPARE(m_kernel.writes, std::vector<std::string>{"blob"});
        QVERIFY(!hasNote());
        QCOMPARE(state().history(0, 10).size(), 1U);
    }

    void undoesWhatWasHalfSavedBeforeACrash()
    {
        QVERIFY(state().keep("earlier"));
        note({{.name = "old", .before = text::sha256("earlier"), .after = text::sha256("before")},
              {.name = "new", .before = {}, .after = text::sha256("never written")}});
        QCOMPARE(recoverNow(), Recovery::Undone);
        QCOMPARE(get(u"old"_s), "earlier"_ba);
        QVERIFY(m_kernel.writes.empty());
        QVERIFY(!hasNote());
        QCOMPARE(recoverNow(), Recovery::Nothing);
    }

    void leavesAloneWhatSomebodyChangedAfterACrash()
    {
        note({{.name = "old", .before = text::sha256("earlier"), .after = text::sha256("other")}});
        QCOMPARE(recoverNow(), Recovery::Undone);
        QCOMPARE(get(u"old"_s), "before"_ba);
        QVERIFY(m_kernel.writes.empty());
    }

    void ignoresADamagedNote()
    {
        QFile note(QString::fromStdString(m_roots.state) + u"/pending"_s);
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write("PVP2garbage");
        note.close();
        QCOMPARE(recoverNow(), Recovery::Nothing);
        verifyUntouched();
    }
};

QTEST_APPLESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
