// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The table of abuses in polkit/abuse.md is complete and true: forty rows, each with tests that
/// are there, and their cases counted by asking the test programs for them. So are the lessons from
/// others in polkit/README.md.

#include "tests/test_paths.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace pavise;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 40;
constexpr int kLessons = 25;
constexpr int kLeastCases = 200;

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The file of each test, as the build lists them.
QMap<QString, QString> sourcesOfTests(const QString &top)
{
    static const QRegularExpression added(
        u"pavise_add_(test|vm_test|vm_program)\\(([\\w.-]+) (?:\\S+/)?(\\w+\\.cpp)"_s);
    QMap<QString, QString> sources;
    QDirIterator it(top + u"/tests"_s, {u"CMakeLists.txt"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo list(it.next());
        const QString text = contents(list.filePath());
        for (const auto &match : added.globalMatch(text)) {
            QString name = match.captured(2);
            if (match.captured(1) != u"test")
                name = u"vm."_s + name.remove(u"vm_"_s);
            sources[name] = list.path() + u'/' + match.captured(3);
        }
    }
    return sources;
}

/// `function` or `function tag` of each case that the program has; nothing when it does not say.
QStringList casesOf(const QString &test)
{
    const QString name = QString(test).replace(u'.', u'_');
    QProcess program;
    program.start(QString::fromStdString(tests::binaryDir()) + u"/tests/tst_"_s + name,
                  {u"-datatags"_s});
    if (!program.waitForStarted() || !program.waitForFinished(120'000) || program.exitCode() != 0)
        return {};
    QStringList cases;
    const QString said = QString::fromUtf8(program.readAllStandardOutput());
    for (const QString &line : said.split(u'\n', Qt::SkipEmptyParts))
        cases << line.section(u' ', 1).simplified();
    return cases;
}

/// `test/function`, as both documents name them.
QRegularExpression formOfTests()
{
    return QRegularExpression(u"`((?:core|helper|package|vm)\\.[\\w.-]*)/(\\w+)`"_s);
}

bool isThere(const QMap<QString, QString> &sources, const QRegularExpressionMatch &test)
{
    return contents(sources.value(test.captured(1)))
        .contains(u"    void %1()"_s.arg(test.captured(2)));
}

} // namespace

class TestAbuse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsCompleteAndTrue()
    {
        const QString top = QString::fromStdString(tests::sourceDir());
        const QMap<QString, QString> sources = sourcesOfTests(top);
        static const QRegularExpression rowForm(u"^\\| (\\d+)(?:-(\\d+))? \\|"_s,
                                                QRegularExpression::MultilineOption);
        const QString table = contents(top + u"/polkit/abuse.md"_s);
        QMap<int, int> casesOfRow;
        QMap<QString, QStringList> known;
        QStringList counted;
        const QRegularExpression testForm = formOfTests();
        for (const auto &row : rowForm.globalMatch(table)) {
            const qsizetype begin = row.capturedStart();
            const QString line = table.mid(begin, table.indexOf(u'\n', begin) - begin);
            const int first = row.captured(1).toInt();
            const int last = row.captured(2).isEmpty() ? first : row.captured(2).toInt();
            int cases = 0;
            for (const auto &each : testForm.globalMatch(line)) {
                const QString test = each.captured(1);
                const QString function = each.captured(2);
                QVERIFY2(isThere(sources, each), qPrintable(each.captured()));
                if (!known.contains(test))
                    known[test] = casesOf(test);
                QStringList own =
                    known[test].filter(QRegularExpression(u"^%1( |$)"_s.arg(function)));
                if (own.isEmpty()) // in a virtual machine, or not built: one
                    own << function;
                for (const QString &one : own)
                    counted << test + u' ' + one;
                cases += static_cast<int>(own.size());
            }
            QVERIFY2(cases > 0, qPrintable(line));
            for (int number = first; number <= last; ++number)
                casesOfRow[number] = cases;
        }
        for (int number = 1; number <= kRows; ++number)
            QVERIFY2(casesOfRow.contains(number), qPrintable(QString::number(number)));
        QCOMPARE(casesOfRow.size(), kRows);
        counted.removeDuplicates();
        qInfo() << kRows << "rows," << counted.size() << "cases";
        QVERIFY2(counted.size() >= kLeastCases, qPrintable(QString::number(counted.size())));
    }

    /// Each public case has a row, and each row and rule a test.
    void everyLessonHasItsTest()
    {
        const QString top = QString::fromStdString(tests::sourceDir());
        const QMap<QString, QString> sources = sourcesOfTests(top);
        const QString readme = contents(top + u"/polkit/README.md"_s);
        int lessons = 0;
        int rows = 0;
        for (const QString &line : readme.split(u'\n')) {
            if (!line.startsWith(u"| "_s) || line.startsWith(u"| Rule"_s)
                || line.startsWith(u"| Case"_s))
                continue;
            ++rows;
            if (line.startsWith(u"| C%1 "_s.arg(lessons + 1)))
                ++lessons;
            const QRegularExpression form = formOfTests();
            QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
            for (const auto &test : form.globalMatch(line))
                QVERIFY2(isThere(sources, test), qPrintable(test.captured()));
        }
        QCOMPARE(lessons, kLessons);
        QVERIFY(rows > kLessons + 10);
    }
};

QTEST_GUILESS_MAIN(TestAbuse)
#include "tst_abuse.moc"
