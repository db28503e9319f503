// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Agreement with upstream on what is policy and what is not, as far as that needs no automaton.
#include "core/policy/resolve.h"
#include "tests/test_paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <string>
#include <vector>

using namespace pavise;
using namespace Qt::StringLiterals;

namespace {

struct Verdict
{
    bool isGood = true;
    QString firstError;
};

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

policy::Features featuresAll()
{
    const text::DiskFiles disk;
    const auto read = policy::Features::read(
        disk, *tests::sharedDir() + "/corpus/language/tst/features_files/features.all");
    return read ? *read : policy::Features();
}

Verdict verdictOf(const QByteArray &bytes, const policy::ResolveOptions &options)
{
    const text::DiskFiles disk;
    text::MemoryFiles files(&disk);
    text::SourceSet sources;
    sources.add("stdin", bytes.toStdString());
    const auto outcome = policy::resolve(sources, files, "stdin", options);
    Verdict verdict;
    for (const text::Diagnostic &diagnostic : outcome.diagnostics) {
        if (diagnostic.severity != text::Severity::Error || !verdict.isGood)
            continue;
        verdict.isGood = false;
        verdict.firstError = QString::fromStdString(toEnglish(diagnostic));
        if (diagnostic.where)
            verdict.firstError.prepend(QString::fromStdString(sources.describe(*diagnostic.where))
                                       + u": "_s);
    }
    return verdict;
}

/// The text without the lines that only the suite's judge reads; they would shift positions.
QByteArray withoutJudgeLines(const QByteArray &bytes)
{
    QByteArray out;
    for (const QByteArray &line : bytes.split('\n')) {
        if (!line.startsWith("#=EXRESULT") && !line.startsWith("#=TODO")
            && !line.startsWith("#=DISABLED") && !line.toUpper().startsWith("#=DESCRIPTION"))
            out += line + '\n';
    }
    out.chop(1);
    return out;
}

} // namespace

class TestCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Rules whose patterns overlap with different exec modes are refused by the compiler, which
    /// has the automaton: the ids and files in the lists below.
    void agreesWithTheVerdicts()
    {
        if (!tests::sharedDir())
            QSKIP("needs ../shared");
        const QString folder =
            QString::fromStdString(*tests::sharedDir()) + u"/corpus/language-facts/"_s;
        QVERIFY(QDir::setCurrent(folder));
        policy::ResolveOptions options;
        options.kernel = featuresAll();
        options.defaultAbi = options.kernel;
        options.searchPath = {"I"};
        const QStringList needAutomaton{u"X6"_s, u"X8"_s, u"X9"_s, u"X11"_s, u"X12"_s};
        QStringList wrong;
        int count = 0;
        int agreed = 0;
        for (const QByteArray &line : readAll(folder + u"verdicts.tsv"_s).split('\n')) {
            const QList<QByteArray> fields = line.split('\t');
            if (fields.size() < 5)
                continue;
            const QString id = QString::fromUtf8(fields[0]);
            QString path = folder + u"files1/"_s + id + u".sd"_s;
            if (!QFile::exists(path))
                path = folder + u"files2/"_s + id + u".sd"_s;
            QVERIFY2(QFile::exists(path), qPrintable(id));
            const bool expected = fields[4] == "PASS";
            const Verdict verdict = verdictOf(readAll(path), options);
            ++count;
            if (verdict.isGood == expected)
                ++agreed;
            else if (!needAutomaton.contains(id))
                wrong << id + u' ' + QString::fromUtf8(fields[1]) + u": upstream "_s
                        + QString::fromUtf8(fields[4]) + u' ' + QString::fromUtf8(fields.value(5))
                        + u", here "_s + (verdict.isGood ? u"PASS"_s : verdict.firstError);
        }
        qInfo("%d of %d verdicts agree", agreed, count);
        QCOMPARE(count, 404);
        QCOMPARE(agreed, count - needAutomaton.size());
        QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
    }

    void agreesWithTheLanguageTests()
    {
        if (!tests::sharedDir())
            QSKIP("needs ../shared");
        const QString folder =
            QString::fromStdString(*tests::sharedDir()) + u"/corpus/language/tst/"_s;
        QVERIFY(QDir::setCurrent(folder));
        policy::ResolveOptions options;
        options.kernel = featuresAll();
        options.defaultAbi = options.kernel;
        options.searchPath = {(folder + u"simple_tests"_s).toStdString()};

        QStringList wrong;
        int count = 0;
        QDirIterator it(folder + u"simple_tests"_s, {u"*.sd"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QByteArray bytes = readAll(path);
            if (bytes.contains("\n#=TODO") || bytes.contains("\n#=DISABLED"))
                continue;
            const bool expected = !bytes.contains("#=EXRESULT FAIL");
            const Verdict verdict = verdictOf(withoutJudgeLines(bytes), options);
            if (path.endsWith(u"/xtrans/x-conflict.sd"_s)) // Needs the automaton.
                continue;
            ++count;
            if (verdict.isGood != expected)
                wrong << path.mid(folder.size()) + u": expected "_s
                        + (expected ? u"PASS"_s : u"FAIL"_s) + u", here "_s
                        + (verdict.isGood ? u"PASS"_s : verdict.firstError);
        }
        qInfo("%lld of %d language tests agree", count - wrong.size(), count);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestCorpora)
#include "tst_corpora.moc"
