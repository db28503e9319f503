// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Somebody who may write below the profile folder swaps files while root works there, and a
/// process that runs out of descriptors: nothing outside is touched, nothing is half done.

#include "tests/helper/transaction_fixture.h"

#include <QTest>

#include <array>
#include <atomic>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>

using namespace pavise;
using namespace pavise::tests;

class TestHostileFiles : public TransactionFixture
{
    Q_OBJECT

    [[nodiscard]] QString outside(const QString &name) const
    {
        return m_dir->filePath(u"outside/"_s + name);
    }
    static int openFiles()
    {
        return static_cast<int>(
            QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size());
    }

private Q_SLOTS:
    void init()
    {
        if (::geteuid() != 0)
            QSKIP("files must belong to root");
        begin();
        ::mkdir(qPrintable(outside({})), 0755);
        QFile file(outside(u"x"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("outside");
    }

    void aRace_data()
    {
        QTest::addColumn<QByteArray>("swapped");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("link");
        QTest::newRow("the file") << "old"_ba << "old"_ba << u"x"_s;
        QTest::newRow("its folder") << "local"_ba << "local/x"_ba << QString();
    }
    /// A hundred thousand times what is written to becomes a link to somewhere else, and back.
    void aRace()
    {
        QFETCH(QByteArray, swapped);
        QFETCH(QByteArray, target);
        QFETCH(QString, link);
        const QByteArray place = QFile::encodeName(profile(QString::fromLatin1(swapped)));
        const QByteArray other = QFile::encodeName(profile(u".other"_s));
        const QByteArray away = QFile::encodeName(outside(link));
        std::atomic<bool> isOver = false;
        const std::jthread swapper([&] {
            const auto swap = [&] {
                ::renameat2(AT_FDCWD, place.constData(), AT_FDCWD, other.constData(),
                            RENAME_EXCHANGE);
            };
            for (int i = 0; i < 50'000; ++i) {
                // It may have been replaced by a file while it was in the place.
                std::array<char, 8> byte{};
                if (::readlink(other.constData(), byte.data(), byte.size()) < 0) {
                    ::unlink(other.constData());
                    (void)!::symlink(away.constData(), other.constData());
                }
                swap();
                swap();
            }
            isOver = true;
        });
        const auto folder = store::ProfileFolder::open(m_roots.profiles, store::FolderOwner::Root);
        QVERIFY(folder);
        int written = 0;
        int refused = 0;
        while (!isOver) {
            const auto now = folder->read(target.toStdString());
            const std::string text = "text " + std::to_string(written);
            const auto done = store::atomicWrite(
                *folder,
                {.name = target.toStdString(),
                 .bytes = text,
                 .base = now ? std::optional(text::sha256(*now)) : std::nullopt});
            ++(done ? written : refused);
        }
        qInfo() << written << "written," << refused << "refused";
        QVERIFY(refused > 0);
        QFile file(outside(u"x"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "outside"_ba);
        QCOMPARE(
            QDir(outside({}))
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot),
            QStringList{u"x"_s});
    }

    /// With no descriptor more than are open, with one, with two...
    void runsOutOfDescriptors()
    {
#ifdef __SANITIZE_ADDRESS__
        // The sanitizer asks the kernel about memory through a pipe, and takes none for a fault.
        QSKIP("no descriptor is left for the sanitizer either");
#endif
        rlimit before{};
        ::getrlimit(RLIMIT_NOFILE, &before);
        int failed = 0;
        for (bool isDone = false; !isDone; ++failed) {
            begin();
            rlimit few = before;
            few.rlim_cur = static_cast<rlim_t>(openFiles() - 3 + failed);
            ::setrlimit(RLIMIT_NOFILE, &few);
            const Outcome outcome = apply(plan());
            ::setrlimit(RLIMIT_NOFILE, &before);
            isDone = !outcome.error;
            if (isDone)
                QCOMPARE(get(u"old"_s), "after"_ba);
            else
                verifyUntouched();
            QVERIFY(failed < 64);
        }
        qInfo() << failed - 1 << "times without a descriptor";
        QVERIFY(failed > 3);
    }
};

QTEST_APPLESS_MAIN(TestHostileFiles)
#include "tst_hostile_files.moc"
