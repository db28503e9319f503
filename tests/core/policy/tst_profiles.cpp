// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Real profiles resolve without an error.
#include "core/policy/resolve.h"
#include "tests/test_paths.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include <string>
#include <vector>

using namespace pavise;
using namespace Qt::StringLiterals;

namespace {

policy::Features kernel612()
{
    const text::DiskFiles disk;
    const auto read =
        policy::Features::read(disk, *tests::sharedDir() + "/corpus/features/features-6.12");
    return read ? *read : policy::Features();
}

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
