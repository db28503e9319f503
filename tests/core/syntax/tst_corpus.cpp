// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Real profiles, the verdicts of upstream's parsers and the language tests, at the level of one
/// file: what upstream accepts must parse, and what the parser alone refuses upstream refuses too.
/// Needs ../shared.

#include "core/syntax/parser/parser.h"
#include "core/text/file_reader.h"
#include "tests/test_paths.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <string>
#include <utility>

using namespace Qt::StringLiterals;
using pavise::syntax::Context;
using pavise::text::SourceSet;

namespace {

struct Verdict
{
    bool isAccepted = false;
    std::string firstError;
};

Verdict parseText(const std::string &name, std::string bytes, Context context)
{
    SourceSet sources;
    const auto id = sources.add(name, std::move(bytes));
    const auto outcome = pavise::syntax::parse(sources, id, context);
    for (const auto &each : outcome.diagnostics) {
        if (each.severity == pavise::text::Severity::Error)
            return {.isAccepted = false,
                    .firstError =
                        sources.describe(*each.where) + ": " + pavise::text::toEnglish(each)};
    }
    return {.isAccepted = true, .firstError = {}};
}

std::string bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto shared = pavise::tests::sharedDir();
        if (!shared)
            QSKIP("needs ../shared");
        m_corpus = QString::fromStdString(*shared) + u"/corpus"_s;
    }

    void realProfilesParse()
    {
        const QDir top(m_corpus + u"/profiles/apparmor.d"_s);
        QStringList refused;
        int count = 0;
        QDirIterator it(top.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = top.relativeFilePath(it.next());
            if (path.startsWith(u"abi/"_s))
                continue;
            const bool isBody = path.startsWith(u"abstractions/"_s)
                || path.startsWith(u"mappings/"_s) || path.startsWith(u"local/"_s);
            const Verdict verdict = parseText(path.toStdString(), bytesOf(it.filePath()),
                                              isBody ? Context::Body : Context::TopLevel);
            ++count;
            if (!verdict.isAccepted)
                refused << QString::fromStdString(verdict.firstError);
        }
        QVERIFY2(refused.isEmpty(), qPrintable(refused.join(u'\n')));
        QVERIFY(count > 800);
    }

    void verdictsOfUpstreamHold()
    {
        const QString folder = m_corpus + u"/language-facts/"_s;
        QFile table(folder + u"verdicts.tsv"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QStringList wrong;
        int refused = 0;
        int refusedHere = 0;
        while (!table.atEnd()) {
            const QStringList fields = QString::fromUtf8(table.readLine()).split(u'\t');
            const QString first = folder + u"files1/"_s + fields[0] + u".sd"_s;
            const QString path =
                QFile::exists(first) ? first : folder + u"files2/"_s + fields[0] + u".sd"_s;
            const bool isPass = fields[4] == u"PASS"_s;
            const Verdict verdict =
                parseText(fields[0].toStdString(), bytesOf(path), Context::TopLevel);
            refused += isPass ? 0 : 1;
            refusedHere += !isPass && !verdict.isAccepted ? 1 : 0;
            // L16: a zero byte, which upstream silently ends the path at. I21: the closing brace is
            // in the included file.
            const bool isDifferent = fields[0] == u"L16"_s || fields[0] == u"I21"_s;
            if (isPass && !verdict.isAccepted && !isDifferent)
                wrong << fields[1] + u": "_s + QString::fromStdString(verdict.firstError);
            if (qEnvironmentVariableIsSet("PAVISE_SHOW") && !isPass)
                qInfo().noquote() << fields[0] << fields[1]
                                  << (verdict.isAccepted
                                          ? u"ACCEPTED  ("_s + fields[5].trimmed() + u")"_s
                                          : QString::fromStdString(verdict.firstError));
        }
        qInfo() << refused << "refused by upstream," << refusedHere
                << "of them by the parser alone";
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void languageTestsParse()
    {
        const QDir top(m_corpus + u"/language/tst/simple_tests"_s);
        QStringList wrong;
        int refused = 0;
        int refusedHere = 0;
        QDirIterator it(top.path(), {u"*.sd"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = top.relativeFilePath(it.next());
            // The lines with `#=` are instructions to the test program and not part of the text.
            QByteArray text;
            bool isPass = true;
            bool isKnown = true;
            for (const QByteArray &line :
                 QByteArray::fromStdString(bytesOf(it.filePath())).split('\n')) {
                if (line.startsWith("#=EXRESULT"))
                    isPass = line.contains("PASS");
                else if (line.startsWith("#=TODO") || line.startsWith("#=DISABLED"))
                    isKnown = false;
                else if (!line.startsWith("#=DESCRIPTION"))
                    text += line + '\n';
            }
            text.chop(1);
            if (!isKnown)
                continue;
            const Verdict verdict =
                parseText(path.toStdString(), text.toStdString(), Context::TopLevel);
            refused += isPass ? 0 : 1;
            refusedHere += !isPass && !verdict.isAccepted ? 1 : 0;
            if (isPass && !verdict.isAccepted)
                wrong << QString::fromStdString(verdict.firstError);
            if (qEnvironmentVariableIsSet("PAVISE_SHOW") && !isPass)
                qInfo().noquote() << path
                                  << (verdict.isAccepted
                                          ? u"ACCEPTED"_s
                                          : QString::fromStdString(verdict.firstError));
        }
        qInfo() << refused << "to be refused," << refusedHere << "of them by the parser alone";
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    QString m_corpus;
};

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
