// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Pairs of profiles that mean the same, or not, as apparmor_parser has it: the pairs are in
/// tests/data/compile/equalities.tsv, the reference's answers in ../shared.

#include "core/compile/compiler.h"
#include "tests/test_paths.h"

#include <QFile>
#include <QTest>

#include <array>
#include <map>
#include <string>
#include <vector>

using namespace pavise;

namespace {

constexpr std::array kFeatures{"features.all", "features.af_inet"};

std::string sharedFile(const std::string &path)
{
    return tests::sharedDir().value_or(std::string()) + "/corpus/" + path;
}

QByteArrayList linesOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
}

std::string textOf(QByteArray cell)
{
    cell.replace("\\n", "\n").replace("\\0", QByteArray(1, '\0'));
    const qsizetype body = cell.indexOf("P{");
    if (body >= 0)
        cell = cell.first(body) + "profile t {\n" + cell.sliced(body + 2).chopped(1) + "\n}\n";
    return cell.toStdString();
}

/// Empty when there is an error.
std::string compiled(const std::string &text, const policy::Features &features)
{
    text::MemoryFiles files;
    files.put("/i/inc/a", "/included r,\n");
    text::SourceSet sources;
    sources.add("profile", text);
    compile::CompileOptions options;
    options.base = "/i";
    options.kernelFeatures = features;
    options.defaultAbi = features;
    return compile::compile(sources, files, "profile", options).value.blob;
}

} // namespace

class TestEqualities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data()
    {
        if (!tests::sharedDir())
            QSKIP("needs ../shared for the features");
        QTest::addColumn<int>("features");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        for (const QByteArray &line : linesOf(kPairs)) {
            const QByteArrayList cells = line.split('\t');
            if (line.startsWith('#') || cells.size() < 5)
                continue;
            for (int i = 0; i < int(kFeatures.size()); ++i) {
                if (cells[1 + i] != "-")
                    QTest::newRow((cells[0] + ", " + kFeatures[std::size_t(i)]).constData())
                        << i << cells[1 + i] << cells[3] << cells[4];
            }
        }
    }

    void pairs()
    {
        QFETCH(const int, features);
        QFETCH(const QByteArray, expected);
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        const auto read =
            policy::Features::read(text::DiskFiles(),
                                   sharedFile(std::string("language/tst/features_files/")
                                              + kFeatures[std::size_t(features)]));
        QVERIFY(read);
        const std::string a = compiled(textOf(first), *read);
        const std::string b = compiled(textOf(second), *read);
        QCOMPARE(QByteArray(a.empty() || b.empty() ? "error"
                                : a == b           ? "EQUAL"
                                                   : "differ"),
                 expected);
    }

    /// Every pair that the reference was asked about is here, with its answer or a reason.
    void everyAnswerOfTheReferenceIsCovered()
    {
        if (!tests::sharedDir())
            QSKIP("needs ../shared");
        std::map<QByteArray, QByteArrayList> rows;
        for (const QByteArray &line : linesOf(kPairs)) {
            if (!line.startsWith('#'))
                rows[line.split('\t').front()] = line.split('\t');
        }
        int count = 0;
        for (int i = 0; i < int(kFeatures.size()); ++i) {
            const std::string name =
                std::string("equalities_") + kFeatures[std::size_t(i)] + ".txt";
            for (const QByteArray &line : linesOf(sharedFile("language-facts/" + name))) {
                const qsizetype bar = line.indexOf(" | ");
                if (bar < 0)
                    continue;
                ++count;
                const QByteArray fact = line.first(bar).trimmed();
                QVERIFY2(rows.contains(fact), fact.constData());
                const QByteArrayList &row = rows[fact];
                QByteArray answer = line.sliced(line.indexOf("HEAD:") + 5).split(' ').front();
                if (answer == "err")
                    answer = "error";
                if (row[1 + i] != answer)
                    QVERIFY2(row.size() == 6 && !row[5].isEmpty(), fact.constData());
            }
        }
        QCOMPARE(count, 214);
    }

private:
    const std::string kPairs = tests::sourceDir() + "/tests/data/compile/equalities.tsv";
};

QTEST_APPLESS_MAIN(TestEqualities)
#include "tst_equalities.moc"
