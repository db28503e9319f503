// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Real profiles resolve without an error.
#include "core/policy/resolve.h"
#include "tests/test_paths.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace pavise;
using namespace Qt::StringLiterals;

namespace {

/// So that the comparison takes seconds: each such file of Debian's profiles.
constexpr qsizetype kEvery = 6;

policy::Features kernel612()
{
    const text::DiskFiles disk;
    const auto read =
        policy::Features::read(disk, *tests::sharedDir() + "/corpus/features/features-6.12");
    return read ? *read : policy::Features();
}

/// \p glob with the alternatives of each `{}` sorted: apparmor_parser 4.1 keeps them as written.
QByteArray sorted(const QByteArray &glob)
{
    QByteArray out;
    for (qsizetype at = 0; at < glob.size(); ++at) {
        if (glob[at] != '{' || (at > 0 && glob[at - 1] == '\\')) {
            out += glob[at];
            continue;
        }
        QList<QByteArray> alternatives{QByteArray()};
        int depth = 1;
        for (++at; at < glob.size(); ++at) {
            const char c = glob[at];
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0)
                break;
            if (c == ',' && depth == 1)
                alternatives << QByteArray();
            else
                alternatives.last() += c;
        }
        for (QByteArray &alternative : alternatives)
            alternative = sorted(alternative);
        std::ranges::sort(alternatives);
        out += '{' + alternatives.join(',') + '}';
    }
    return out;
}

void collect(const policy::Profile &profile, QSet<QByteArray> &globs)
{
    for (const policy::FileRule &rule : profile.rules.files) {
        globs << sorted(QByteArray::fromStdString(rule.path));
        if (rule.linkTarget)
            globs << sorted(QByteArray::fromStdString(*rule.linkTarget));
    }
    for (const policy::Profile &child : profile.children)
        collect(child, globs);
}

/// The patterns that apparmor_parser shows while it converts them: `aare: PATTERN   ->   ...`.
QSet<QByteArray> patternsOf(const QString &base, const QString &features, const QString &file)
{
    QProcess parser;
    parser.setStandardOutputFile(QProcess::nullDevice());
    parser.start(u"apparmor_parser"_s,
                 {u"--config-file=/dev/null"_s, u"-QKS"_s, u"-O"_s, u"0"_s, u"-D"_s,
                  u"rule-exprs"_s, u"-b"_s, base, u"-M"_s, features, file});
    QSet<QByteArray> patterns;
    if (!parser.waitForFinished(60000))
        return patterns;
    for (const QByteArray &line : parser.readAllStandardError().split('\n')) {
        const qsizetype end = line.indexOf("   ->   ");
        if (line.startsWith("aare: ") && end > 6)
            patterns << sorted(line.mid(6, end - 6));
    }
    return patterns;
}

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every glob of a file rule is, byte for byte, one that apparmor_parser makes of the same
    /// file.
    void expandAsApparmorParserDoes()
    {
        const QDir folder(u"/etc/apparmor.d"_s);
        if (!folder.exists() || !tests::sharedDir())
            QSKIP("needs the profiles and ../shared");
        const QString features =
            QString::fromStdString(*tests::sharedDir()) + u"/corpus/features/features-6.12"_s;
        policy::ResolveOptions options;
        options.kernel = kernel612();
        options.defaultAbi = options.kernel; // As -M does.
        const text::DiskFiles disk;

        QStringList strange;
        qsizetype count = 0;
        const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
        for (qsizetype i = 0; i < files.size(); i += kEvery) {
            const QString path = files[i].filePath();
            text::SourceSet sources;
            const auto outcome = policy::resolve(sources, disk, path.toStdString(), options);
            QSet<QByteArray> ours;
            for (const policy::Profile &profile : outcome.value.profiles)
                collect(profile, ours);
            const QSet<QByteArray> theirs = patternsOf(folder.path(), features, path);
            count += ours.size();
            for (const QByteArray &glob : ours - theirs)
                strange << path + u": "_s + QString::fromUtf8(glob);
        }
        qInfo("%lld globs compared", count);
        QVERIFY(count > 0);
        QVERIFY2(strange.isEmpty(), qPrintable(u"\n"_s + strange.join(u'\n')));
    }

    void resolveWithoutErrors_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("folder");
        QTest::newRow("Debian") << u"/etc/apparmor.d"_s << u"/etc/apparmor.d"_s;
        QTest::newRow("Debian, extra")
            << u"/etc/apparmor.d"_s << u"/usr/share/apparmor/extra-profiles"_s;
        if (const auto shared = tests::sharedDir()) {
            const QString corpus =
                QString::fromStdString(*shared) + u"/corpus/profiles/apparmor.d"_s;
            QTest::newRow("apparmor.d") << corpus << corpus;
        }
    }

    void resolveWithoutErrors()
    {
        QFETCH(QString, base);
        QFETCH(QString, folder);
        if (!QDir(folder).exists() || !tests::sharedDir())
            QSKIP("needs the profiles and ../shared");
        policy::ResolveOptions options;
        options.base = base.toStdString();
        options.kernel = kernel612();
        const text::DiskFiles disk;
        text::SourceSet sources;
        syntax::ParseCache cache(sources);
        options.cache = &cache;

        QStringList wrong;
        qsizetype count = 0;
        std::size_t rules = 0;
        QElapsedTimer timer;
        timer.start();
        for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
            if (info.fileName() == u"README"_s || info.fileName().endsWith(u".md"_s))
                continue;
            ++count;
            const auto outcome =
                policy::resolve(sources, disk, info.filePath().toStdString(), options);
            for (const policy::Profile &profile : outcome.value.profiles)
                rules += profile.rules.files.size();
            for (const text::Diagnostic &diagnostic : outcome.diagnostics) {
                if (diagnostic.severity == text::Severity::Error)
                    wrong << QString::fromStdString(
                        (diagnostic.where ? sources.describe(*diagnostic.where) + ": " : "")
                        + toEnglish(diagnostic));
            }
        }
        qInfo("%lld files, %zu file rules, %lld ms", count, rules, timer.elapsed());
        QVERIFY(count > 0);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
