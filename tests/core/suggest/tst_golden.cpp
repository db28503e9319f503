// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// tests/data/suggest/CASE/: `log`; `before/`, the profiles as they are; `choices`, where a person
/// chooses another candidate than the first (a row's subject and a kind on each line, `:TARGET`
/// behind it when there are several of the kind); `rows`, what
/// is offered; `after/`, the profiles that come out, byte for byte. Profiles that stay as they are
/// stand in `before/` alone. PAVISE_UPDATE_GOLDEN=1 writes `rows` and `after/` anew.

#include "core/audit/denial.h"
#include "core/audit/line/audit_line.h"
#include "core/suggest/review/review.h"
#include "core/text/file_reader.h"
#include "tests/test_paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <map>
#include <string>

using namespace Qt::StringLiterals;
using namespace pavise;
using namespace pavise::suggest;

namespace {

const std::string kFolder = "/etc/apparmor.d";

QString dataDir()
{
    return QString::fromStdString(tests::sourceDir()) + u"/tests/data/suggest/"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putTree(text::MemoryFiles &files, const QDir &from, const std::string &to)
{
    for (const QFileInfo &info :
         from.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        const std::string path = to + '/' + info.fileName().toStdString();
        if (info.isDir())
            putTree(files, QDir(info.filePath()), path);
        else
            files.put(path, contentOf(info.filePath()).toStdString());
    }
}

void readLog(const QByteArray &log, audit::DenialLog &denials)
{
    for (const QByteArray &line : log.split('\n')) {
        audit::Event event;
        const audit::LineResult result = audit::parseLine(line.toStdString(), event);
        if (result.kind == audit::LineKind::Lost)
            denials.addLost(result);
        if (result.kind == audit::LineKind::Record)
            denials.add(event);
    }
}

std::string describe(const Review &review, const audit::DenialLog &log)
{
    std::string out;
    for (const Row &row : review.rows()) {
        out += std::string(rowStateName(row.state)) + ' ' + row.profile + ' '
            + std::string(audit::eventClassName(row.eventClass)) + ' ' + row.subject + ": "
            + std::to_string(row.count) + " events";
        if (!row.settled.empty())
            out += ", settles " + std::to_string(row.settled.size()) + " more";
        if (row.fileCount > 1)
            out += ", " + std::to_string(row.fileCount) + " files";
        out += ", severity " + std::to_string(row.severity.level) + ' '
            + std::string(row.severity.reason);
        if (row.isKilled)
            out += ", killed";
        if (row.reason != RowReason::None)
            out += ", " + std::string(rowReasonName(row.reason));
        if (!row.pairedWith.empty())
            out += ", paired";
        out += '\n';
        for (const Candidate &candidate : row.candidates) {
            out += "  " + std::string(candidateKindName(candidate.kind));
            if (candidate.overGrants)
                out += " (allows much more: " + std::string(candidate.severity.reason) + ')';
            out += ':';
            for (const std::string &rule : candidate.rules)
                out += ' ' + rule;
            out += '\n';
        }
    }
    if (log.totals().lost > 0)
        out += std::to_string(log.totals().lost) + " events lost\n";
    if (log.totals().duplicates > 0)
        out += std::to_string(log.totals().duplicates) + " duplicates\n";
    return out;
}

/// Makes the choices of the case; a choice about a program can bring up the row of the next one.
bool choose(Review &review, const QByteArray &choices)
{
    for (const QByteArray &line : choices.split('\n')) {
        if (line.isEmpty())
            continue;
        const qsizetype blank = line.lastIndexOf(' ');
        const std::string subject = line.left(blank).toStdString();
        const QList<QByteArray> words = line.mid(blank + 1).split(':');
        const auto kind = candidateKindOf(words.first().toStdString());
        const auto row = std::ranges::find_if(review.rows(), [&subject](const Row &each) {
            return each.subject == subject && each.state == RowState::Open;
        });
        if (!kind || row == review.rows().end())
            return false;
        const auto candidate = std::ranges::find_if(row->candidates, [&](const Candidate &each) {
            return each.kind == *kind
                && (words.size() < 2 || each.target == words.at(1).toStdString());
        });
        if (candidate == row->candidates.end())
            return false;
        review.decide(row->key, {.kind = Decision::Kind::Accept, .candidate = *candidate});
        review.update();
    }
    return true;
}

class Case
{
public:
    /// \p under: what stands below the case's own files.
    Case(const QString &folder, const text::FileReader *under)
        : m_files(under)
        , m_base(m_files, kFolder)
    {
        if (under == nullptr)
            putTree(m_files, QDir(dataDir() + u"base"_s), kFolder);
        putTree(m_files, QDir(folder + u"/before"_s), kFolder);
        readLog(contentOf(folder + u"/log"_s), log);
        isLoaded = m_base.load().has_value();
        ReviewOptions options;
        options.allDefaults = true;
        review.emplace(m_base, log, Decisions(), options);
        hasChoices = choose(*review, contentOf(folder + u"/choices"_s));
    }

    audit::DenialLog log;
    std::optional<Review> review;
    bool isLoaded = false;
    bool hasChoices = false;

private:
    text::MemoryFiles m_files;
    PolicyBase m_base;
};

std::string problemOf(const text::Diagnostic &problem)
{
    return text::toEnglish(problem);
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

    static void addCases()
    {
        QTest::addColumn<QString>("folder");
        const QDir top(dataDir());
        for (const QString &name : top.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (name != u"base"_s)
                QTest::newRow(qPrintable(name)) << top.filePath(name);
        }
    }

    /// Keys of what stays refused, a line each.
    static QByteArray stillDenied(const Review &review, const std::vector<FileChange> &changes)
    {
        std::string out;
        for (const std::string &key : review.unsettled(changes))
            out += key + '\n';
        return QByteArray::fromStdString(out);
    }

    static void compareTexts(const QString &folder, const std::vector<FileChange> &changes)
    {
        const QDir after(folder + u"/after"_s);
        QStringList changed;
        for (const FileChange &change : changes) {
            const QString name = QString::fromStdString(change.path.substr(kFolder.size() + 1));
            changed << name;
            QCOMPARE(QByteArray::fromStdString(change.after), contentOf(after.filePath(name)));
        }
        QStringList expected;
        for (QDirIterator at(after.path(), QDir::Files, QDirIterator::Subdirectories);
             at.hasNext();)
            expected << after.relativeFilePath(at.next());
        changed.sort();
        expected.sort();
        QCOMPARE(changed, expected);
    }

private Q_SLOTS:
    void becomesTheExpectedText_data() { addCases(); }
    void becomesTheExpectedText()
    {
        QFETCH(QString, folder);
        Case sample(folder, nullptr);
        QVERIFY(sample.isLoaded && sample.hasChoices);
        const std::string rows = describe(*sample.review, sample.log);
        const auto changes = sample.review->changes();
        QVERIFY2(changes, changes ? "" : problemOf(changes.error()).c_str());
        if (qEnvironmentVariableIntValue("PAVISE_UPDATE_GOLDEN") == 1) {
            QFile file(folder + u"/rows"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::fromStdString(rows));
            QDir(folder + u"/after"_s).removeRecursively();
            for (const FileChange &change : *changes) {
                QFile text(folder + u"/after/"_s
                           + QString::fromStdString(change.path.substr(kFolder.size() + 1)));
                QDir().mkpath(QFileInfo(text).path());
                QVERIFY(text.open(QIODevice::WriteOnly));
                text.write(QByteArray::fromStdString(change.after));
            }
            const QByteArray denied = stillDenied(*sample.review, *changes);
            QFile deniedFile(folder + u"/still-denied"_s);
            if (!denied.isEmpty() && deniedFile.open(QIODevice::WriteOnly))
                deniedFile.write(denied);
            return;
        }
        QCOMPARE(QByteArray::fromStdString(rows), contentOf(folder + u"/rows"_s));
        compareTexts(folder, *changes);
        QCOMPARE(stillDenied(*sample.review, *changes), contentOf(folder + u"/still-denied"_s));
    }

    /// With Debian's own abstractions and tunables the same texts come out.
    void becomesTheSameOverDebiansPolicy_data() { addCases(); }
    void becomesTheSameOverDebiansPolicy()
    {
        QFETCH(QString, folder);
        const text::DiskFiles disk;
        if (disk.kind(kFolder + "/tunables/global") != text::FileKind::Regular)
            QSKIP("needs AppArmor's policy in /etc/apparmor.d");
        Case sample(folder, &disk);
        QVERIFY(sample.isLoaded && sample.hasChoices);
        const auto changes = sample.review->changes();
        QVERIFY2(changes, changes ? "" : problemOf(changes.error()).c_str());
        compareTexts(folder, *changes);
        QCOMPARE(stillDenied(*sample.review, *changes), contentOf(folder + u"/still-denied"_s));
    }
};

QTEST_APPLESS_MAIN(TestGolden)
#include "tst_golden.moc"
