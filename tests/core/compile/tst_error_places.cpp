// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Errors are never worse located than apparmor_parser's: over every language test that must fail,
/// the place that it tells and the one that we tell.

#include "core/compile/compiler.h"
#include "tests/test_paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <optional>
#include <string>

using namespace pavise;
using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QString file; ///< As given, or the include as it was opened.
    int line = 0; ///< 0: none was told.
};

/// Where apparmor_parser says that the error of \p file is; nothing when it tells no line.
std::optional<Place> reference(const QString &file)
{
    static const QRegularExpression message(
        u"AppArmor parser error.*? (?:in (?:profile )?(\\S+) )?at line (\\d+)"_s);
    QProcess parser;
    parser.start(u"setarch"_s,
                 {u"-R"_s, u"/usr/sbin/apparmor_parser"_s, u"-QK"_s, u"--config-file=/dev/null"_s,
                  u"-M"_s, u"features_files/features.all"_s, u"-I"_s, u"simple_tests"_s, file});
    if (!parser.waitForFinished(60'000))
        return std::nullopt;
    const auto match = message.match(QString::fromUtf8(parser.readAllStandardError()));
    if (!match.hasMatch())
        return std::nullopt;
    return Place{.file = match.captured(1), .line = match.captured(2).toInt()};
}

} // namespace

class TestErrorPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areAsGoodAsTheReference()
    {
        if (!tests::sharedDir())
            QSKIP("needs ../shared");
        if (!QFile::exists(u"/usr/sbin/apparmor_parser"_s))
            QSKIP("needs apparmor_parser");
        const QString folder =
            QString::fromStdString(*tests::sharedDir()) + u"/corpus/language/tst/"_s;
        QVERIFY(QDir::setCurrent(folder));
        QStringList files;
        QDirIterator it(u"simple_tests"_s, {u"*.sd"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains("#=EXRESULT FAIL"))
                files << file.fileName();
        }
        files.sort();
        QCOMPARE_GT(files.size(), 300);

        const text::DiskFiles disk;
        compile::CompileOptions options;
        options.kernelFeatures =
            policy::Features::read(disk, "features_files/features.all").value();
        options.defaultAbi = options.kernelFeatures;
        options.searchPath = {"simple_tests"};
        QStringList worse;
        int same = 0;
        int before = 0;
        for (const QString &file : files) {
            text::SourceSet sources;
            const auto outcome = compile::compile(sources, disk, file.toStdString(), options);
            if (!text::hasErrors(outcome.diagnostics))
                continue; // Whether it is refused is tested elsewhere.
            const std::optional<Place> their = reference(file);
            bool isPlaced = false;
            std::optional<int> nearest;
            for (const text::Diagnostic &each : outcome.diagnostics) {
                if (each.severity != text::Severity::Error || !each.where)
                    continue;
                isPlaced = true;
                const QString path = QString::fromUtf8(sources.path(each.where->file));
                const int line =
                    static_cast<int>(sources.position(each.where->file, each.where->begin).line);
                const bool isNearer = their
                    && (!nearest
                        || std::abs(line - their->line) < std::abs(*nearest - their->line));
                if (isNearer && path.endsWith(their->file))
                    nearest = line;
            }
            if (!isPlaced)
                worse << file + u": no place"_s;
            // 4.1 does not know identities and so stops where they begin.
            if (!their || file.contains(u"/identities/"_s))
                continue;
            if (!nearest || *nearest > their->line)
                worse << u"%1: they say line %2 of %3, we say %4"_s.arg(file)
                             .arg(their->line)
                             .arg(their->file)
                             .arg(nearest.value_or(0));
            else
                ++(*nearest == their->line ? same : before);
        }
        // Ahead is where a profile begins of which they only see at its end what is wrong.
        qInfo("%d errors on the same line, %d ahead of it", same, before);
        QVERIFY2(worse.isEmpty(), qPrintable(u"\n"_s + worse.join(u'\n')));
        QCOMPARE_GT(same, 300);
        QCOMPARE_LE(before, 20);
    }
};

QTEST_GUILESS_MAIN(TestErrorPlaces)
#include "tst_error_places.moc"
