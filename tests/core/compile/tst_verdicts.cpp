// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The whole way from text to policy accepts and refuses what upstream's 6.0 alpha does: the 404
/// small verdicts and its language tests. core.policy.corpora does the same without the automata.

#include "core/compile/compiler.h"
#include "tests/test_paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <string>

using namespace pavise;
using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

class TestVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto shared = tests::sharedDir();
        if (!shared)
            QSKIP("needs ../shared");
        m_corpus = QString::fromStdString(*shared) + u"/corpus/"_s;
        const auto features = policy::Features::read(
            text::DiskFiles(),
            (m_corpus + u"language/tst/features_files/features.all"_s).toStdString());
        QVERIFY(features);
        m_options.kernelFeatures = *features;
        m_options.defaultAbi = *features;
    }

    void smallVerdicts()
    {
        const QString folder = m_corpus + u"language-facts/"_s;
        QVERIFY(QDir::setCurrent(folder));
        m_options.searchPath = {"I"};
        int count = 0;
        QStringList wrong;
        for (const QByteArray &line : readAll(folder + u"verdicts.tsv"_s).split('\n')) {
            const QList<QByteArray> fields = line.split('\t');
            if (fields.size() < 5)
                continue;
            const QString name = QString::fromUtf8(fields[0]) + u".sd"_s;
            QString path = folder + u"files1/"_s + name;
            if (!QFile::exists(path))
                path = folder + u"files2/"_s + name;
            ++count;
            judge(readAll(path), fields[4] == "PASS", name, wrong);
        }
        QCOMPARE(count, 404);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void languageTests()
    {
        const QString folder = m_corpus + u"language/tst/"_s;
        QVERIFY(QDir::setCurrent(folder));
        m_options.searchPath = {(folder + u"simple_tests"_s).toStdString()};
        int count = 0;
        QStringList wrong;
        QDirIterator it(folder + u"simple_tests"_s, {u"*.sd"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QByteArray bytes = readAll(path);
            if (bytes.contains("\n#=TODO") || bytes.contains("\n#=DISABLED"))
                continue;
            ++count;
            judge(withoutJudgeLines(bytes), !bytes.contains("#=EXRESULT FAIL"),
                  path.mid(folder.size()), wrong);
        }
        QCOMPARE(count, 1075);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    void judge(const QByteArray &bytes, bool isGood, const QString &name, QStringList &wrong)
    {
        const text::DiskFiles files;
        text::SourceSet sources;
        sources.add("stdin", bytes.toStdString());
        m_options.workspace = &m_workspace;
        const auto outcome = compile::compile(sources, files, "stdin", m_options);
        const bool isAccepted = !text::hasErrors(outcome.diagnostics);
        if (isAccepted == isGood)
            return;
        wrong << name + (isGood ? u": refused"_s : u": accepted"_s);
        for (const text::Diagnostic &each : outcome.diagnostics)
            wrong << u"    "_s + QString::fromStdString(text::toEnglish(each));
    }

    QString m_corpus;
    compile::CompileOptions m_options;
    compile::Workspace m_workspace;
};

QTEST_GUILESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
