// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the helper keeps: it is all there, nobody else sees it, and it does not grow without end.

#include "polkit/helper/limits.h"
#include "polkit/helper/state/state_folder.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace pavise;
using namespace pavise::helper;
using namespace Qt::StringLiterals;

class TestState : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    bool add(Record record, std::uint64_t time) const
    {
        record.id = state().nextId(time);
        return state().append(record).has_value();
    }
    [[nodiscard]] StateFolder state() const { return StateFolder(m_dir->path().toStdString()); }
    Record replacing(const std::string &text) const
    {
        Record record;
        record.files = {{.name = "a", .before = state().keep(text).value(), .after = {}}};
        return record;
    }
    [[nodiscard]] qsizetype files(const QString &folder, quint64 *bytes = nullptr) const
    {
        qsizetype count = 0;
        QDirIterator it(m_dir->filePath(folder), QDir::Files | QDir::Hidden);
        while (it.hasNext()) {
            const auto size = static_cast<quint64>(it.nextFileInfo().size());
            if (bytes != nullptr)
                *bytes += size;
            ++count;
        }
        return count;
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(u"/dev/shm/pavise-XXXXXX"_s); }

    void keepsEachTextOnce()
    {
        const auto digest = state().keep("text");
        QVERIFY(digest);
        QCOMPARE(state().keep("text").value(), *digest);
        QCOMPARE(files(u"objects"_s), 1);
        QCOMPARE(state().kept(*digest), "text");
        QVERIFY(!state().kept(text::sha256("other")));
    }

    void believesNoDamagedObject()
    {
        const auto digest = state().keep("text").value();
        QFile object(m_dir->filePath(u"objects/"_s + QString::fromStdString(text::toHex(digest))));
        QVERIFY(object.open(QIODevice::WriteOnly));
        object.write("Text");
        object.close();
        QVERIFY(!state().kept(digest));
        QVERIFY(state().keep("text")); // and heals it
        QCOMPARE(state().kept(digest), "text");
    }

    void nobodyElseMayLook()
    {
        QVERIFY(add(replacing("secret"), 1));
        for (const QString &folder : {u"objects"_s, u"history"_s}) {
            struct stat info{};
            QCOMPARE(::stat(qPrintable(m_dir->filePath(folder)), &info), 0);
            QCOMPARE(info.st_mode & 07777U, 0700U);
            QDirIterator it(m_dir->filePath(folder), QDir::Files);
            QCOMPARE(::stat(qPrintable(it.next()), &info), 0);
            QCOMPARE(info.st_mode & 07777U, 0600U);
        }
    }

    void listsTheNewestFirst()
    {
        for (const std::uint64_t time : {10U, 30U, 20U, 20U}) // also when the clock is set back
            QVERIFY(add({}, time));
        std::vector<std::uint64_t> ids;
        for (const Record &record : state().history(0, 10))
            ids.push_back(record.id);
        QCOMPARE(ids, (std::vector<std::uint64_t>{32, 31, 30, 10}));
        QCOMPARE(state().history(31, 1).at(0).id, 30U);
        QCOMPARE(state().entry(10)->id, 10U);
        QVERIFY(!state().entry(11));
    }

    void aDamagedEntryHidesNoOther()
    {
        QVERIFY(add({}, 1));
        QFile bad(m_dir->filePath(u"history/00000000000000000002"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("PVR1 and then noise");
        bad.close();
        QVERIFY(add({}, 3));
        QCOMPARE(state().history(0, 10).size(), 2U);
    }

    void keepsFiveHundredEntries()
    {
        for (std::uint64_t i = 1; i <= limits::kHistoryEntries + 3; ++i) {
            // Straight to the disk: adding one by one would sort the others each time.
            Record record = replacing(std::to_string(i));
            record.id = i;
            if (i < limits::kHistoryEntries) {
                QDir().mkpath(m_dir->filePath(u"history"_s));
                QFile file(m_dir->filePath(
                    u"history/%1"_s.arg(static_cast<qulonglong>(i), 20, 10, QLatin1Char('0'))));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(QByteArray::fromStdString(encode(record)));
            } else {
                QVERIFY(add(record, i));
            }
        }
        QCOMPARE(files(u"history"_s), static_cast<qsizetype>(limits::kHistoryEntries));
        QVERIFY(!state().entry(3));
        QVERIFY(!state().kept(text::sha256("3"))); // nothing needs it any more
        QCOMPARE(state().kept(text::sha256("4")), "4");
    }

    void keepsSixtyFourMegabytes()
    {
        for (int i = 0; i < 70; ++i)
            QVERIFY(add(replacing(std::string(1'000'000, static_cast<char>(i))), 1));
        quint64 bytes = 0;
        (void)files(u"objects"_s, &bytes);
        QVERIFY(bytes <= limits::kHistoryBytes);
        QVERIFY(bytes > limits::kHistoryBytes - 2'000'000);
        QVERIFY(state().kept(text::sha256(std::string(1'000'000, static_cast<char>(69)))));
    }

    void whatALeaseNeedsStays()
    {
        Lease lease{};
        lease.record = replacing("needed");
        lease.record.operation = "op";
        QVERIFY(state().writeLease(lease));
        QVERIFY(add({}, 1));
        QCOMPARE(state().kept(text::sha256("needed")), "needed");
        QCOMPARE(state().leases().size(), 1U);
        state().removeLease(lease.record);
        QVERIFY(state().leases().empty());
        QVERIFY(add({}, 2));
        QVERIFY(!state().kept(text::sha256("needed")));
    }

    void aDamagedLeaseIsNone()
    {
        QVERIFY(state().writeLease({}));
        QFile bad(m_dir->filePath(u"leases/0-bad"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("PVL1");
        bad.close();
        QCOMPARE(state().leases().size(), 1U);
        QVERIFY(!bad.exists()); // or the unit would start the helper for ever
    }

    void knowsOneBootFromAnother()
    {
        const std::string runtime = m_dir->path().toStdString();
        const std::string token = bootToken(runtime);
        QCOMPARE(token.size(), 32U);
        QCOMPARE(bootToken(runtime), token);
        QFile::remove(m_dir->filePath(u"boot"_s));
        QVERIFY(bootToken(runtime) != token);
    }
};

QTEST_APPLESS_MAIN(TestState)
#include "tst_state.moc"
