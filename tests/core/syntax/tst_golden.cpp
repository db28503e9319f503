// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// tests/data/syntax/{good,bad}/CASE/: `profile` (or `body`, a file to be included in a profile)
/// and `expected.txt`, which holds what print() says of a good one and every message and fix of a
/// bad one. PAVISE_UPDATE_GOLDEN=1 writes the expected files anew.

#include "core/syntax/edit/printer.h"
#include "core/syntax/parser/parser.h"
#include "core/text/bytes.h"
#include "tests/test_paths.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;
using namespace pavise;
using namespace pavise::syntax;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string report(const text::SourceSet &sources, const text::Diagnostic &each)
{
    std::string out = sources.describe(*each.where) + ": " + text::toEnglish(each) + '\n';
    for (const text::FixHint &fix : each.fixes)
        out += "  fix " + sources.describe(fix.range) + ": \""
            + text::displayForm(sources.text(fix.range)) + "\" -> \""
            + text::displayForm(fix.replacement) + "\"\n";
    return out;
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &kind : {u"good"_s, u"bad"_s}) {
            const QDir top(QString::fromStdString(tests::sourceDir()) + u"/tests/data/syntax/"_s
                           + kind);
            for (const QString &name : top.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QTest::newRow(qPrintable(kind + u'/' + name)) << top.filePath(name);
        }
    }
    void matches()
    {
        QFETCH(QString, folder);
        const bool isGood = folder.contains(u"/good/"_s);
        const bool isBody = QFile::exists(folder + u"/body"_s);
        const QString name = isBody ? u"body"_s : u"profile"_s;
        text::SourceSet sources;
        const auto id =
            sources.add(name.toStdString(), contentOf(folder + u'/' + name).toStdString());
        const auto outcome = parse(sources, id, isBody ? Context::Body : Context::TopLevel);
        std::string actual;
        for (const auto &each : outcome.diagnostics)
            actual += report(sources, each);
        QVERIFY2(text::hasErrors(outcome.diagnostics) != isGood, actual.c_str());
        if (isGood) {
            for (const Item &item : outcome.value.items)
                actual += print(item) + '\n';
        }
        const QString expectedPath = folder + u"/expected.txt"_s;
        if (qEnvironmentVariableIntValue("PAVISE_UPDATE_GOLDEN") == 1) {
            QFile file(expectedPath);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::fromStdString(actual));
            return;
        }
        QCOMPARE(QByteArray::fromStdString(actual), contentOf(expectedPath));
    }
};

QTEST_APPLESS_MAIN(TestGolden)
#include "tst_golden.moc"
