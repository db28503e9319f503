// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Fails when a file includes something from a layer above its own, is longer than one job should
/// be, or does not say its licence.

#include "tests/test_paths.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// Lowest first. A folder may include itself and anything before it.
const QStringList kLayers = {
    u"core/text"_s,
    u"core/automata"_s,
    u"core/syntax"_s,
    u"core/policy"_s,
    u"core/binary"_s,
    u"core/compile"_s,
    u"core/lint"_s,
    u"core/kernel"_s,
    u"core/process"_s,
    u"core/store"_s,
    u"core/audit"_s,
    u"core/explain"_s,
    u"core/suggest"_s,
    u"core/report"_s,
    u"polkit/protocol"_s,
    u"polkit/helper"_s,
    u"polkit/client"_s,
    u"ui/common"_s,
    u"ui/models"_s,
    u"ui/services"_s,
    u"ui/widgets"_s,
    u"ui/editor"_s,
    u"ui/compare"_s,
    u"ui/rules"_s,
    u"ui/transitions"_s,
    u"ui/reports"_s,
    u"ui/userns"_s,
    u"ui/pages"_s,
    u"ui/wizard"_s,
    u"ui"_s,
    u"app"_s,
};

/// What runs as root and what runs as the user meet on the bus alone.
bool isRootSide(const QString &path)
{
    return path.startsWith(u"polkit/helper/"_s);
}

bool isUserSide(const QString &path)
{
    return path.startsWith(u"polkit/client/"_s) || path.startsWith(u"ui/"_s)
        || path.startsWith(u"app/"_s);
}

qsizetype layerOf(const QString &path)
{
    for (qsizetype i = 0; i < kLayers.size(); ++i) {
        if (path.startsWith(kLayers[i] + u'/'))
            return i;
    }
    return -1;
}

/// Relative to the source directory.
using Visit = std::function<void(const QString &path, const QByteArray &bytes)>;

/// C++, CMake and scripts; not what is built, captured or made by other programs.
void forEachSource(const Visit &visit)
{
    const QDir root(QString::fromStdString(pavise::tests::sourceDir()));
    for (const QString &top : {u"app"_s, u"core"_s, u"polkit"_s, u"tests"_s, u"ui"_s}) {
        QDirIterator it(root.filePath(top), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            const QString path = root.relativeFilePath(file.fileName());
            const bool isData = path.startsWith(u"tests/data/"_s)
                || path.startsWith(u"tests/fuzz/corpus/"_s) || path.contains(u"/sample/tree/"_s);
            if (isData || !file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            if (path.endsWith(u".h"_s) || path.endsWith(u".hpp"_s) || path.endsWith(u".cpp"_s)
                || path.endsWith(u"CMakeLists.txt"_s) || bytes.startsWith("#!"))
                visit(path, bytes);
        }
    }
    for (const QString &path : {u"CMakeLists.txt"_s, u"dev"_s, u".clang-format"_s, u".clang-tidy"_s,
                                u".editorconfig"_s, u".gitignore"_s}) {
        QFile file(root.filePath(path));
        if (file.open(QIODevice::ReadOnly))
            visit(path, file.readAll());
    }
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileIncludesUpward()
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                                QRegularExpression::MultilineOption);
        QStringList upward;
        forEachSource([&](const QString &path, const QByteArray &bytes) {
            const qsizetype own = layerOf(path);
            if (own < 0)
                return;
            const QString text = QString::fromUtf8(bytes);
            for (const auto &match : include.globalMatch(text)) {
                const QString other = match.captured(1);
                const bool isQtInCore = path.startsWith(u"core/"_s)
                    && (other.startsWith(u'Q') || other.startsWith(u"KSyntax"_s));
                if (layerOf(other) > own || other.contains(u"../"_s) || isQtInCore
                    || (isRootSide(path) && isUserSide(other))
                    || (isUserSide(path) && isRootSide(other)))
                    upward << path + u" -> "_s + other;
            }
        });
        QVERIFY2(upward.isEmpty(), qPrintable(upward.join(u'\n')));
    }

    void eachFolderIsALayer()
    {
        QStringList strangers;
        forEachSource([&](const QString &path, const QByteArray &) {
            if (!path.startsWith(u"tests/"_s) && path.contains(u'/') && !path.endsWith(u".txt"_s)
                && layerOf(path) < 0)
                strangers << path;
        });
        QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u'\n')));
    }

    void eachFolderOfTheCoreHasOneGuide()
    {
        QMap<QString, int> guides;
        forEachSource([&](const QString &path, const QByteArray &bytes) {
            const QString folder = path.section(u'/', 0, 1);
            if (!path.startsWith(u"core/"_s) || !path.endsWith(u".h"_s))
                return;
            const QByteArray head = bytes.first(qMax(0, bytes.indexOf("#pragma once")));
            guides[folder] += head.contains("/// Reader's guide to " + folder.toUtf8()) ? 1 : 0;
        });
        QCOMPARE_GE(guides.size(), 11);
        for (const auto &[folder, count] : guides.asKeyValueRange())
            QVERIFY2(count == 1, qPrintable(folder));
    }

    void filesHaveOneJob()
    {
        constexpr qsizetype mostLines = 500;
        QStringList tooLong;
        qsizetype seen = 0;
        forEachSource([&](const QString &path, const QByteArray &bytes) {
            ++seen;
            if (bytes.count('\n') > mostLines)
                tooLong << u"%1: %2 lines"_s.arg(path).arg(bytes.count('\n'));
        });
        QCOMPARE_GT(seen, 400); // the walk found the sources
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
    }

    void foldersHoldFewUnits()
    {
        constexpr qsizetype mostUnits = 8; // a header, a source, or the two of one name
        QMap<QString, QSet<QString>> units;
        forEachSource([&](const QString &path, const QByteArray &) {
            if (!path.startsWith(u"tests/"_s)
                && (path.endsWith(u".h"_s) || path.endsWith(u".cpp"_s)))
                units[path.section(u'/', 0, -2)] << path.section(u'/', -1).section(u'.', 0, 0);
        });
        QCOMPARE_GT(units.size(), 40); // the walk found the folders
        QStringList crowded;
        for (const auto &[folder, names] : units.asKeyValueRange()) {
            if (names.size() > mostUnits)
                crowded << u"%1: %2 units"_s.arg(folder).arg(names.size());
        }
        QVERIFY2(crowded.isEmpty(), qPrintable(crowded.join(u'\n')));
    }

    void filesSayTheirLicence()
    {
        QStringList silent;
        forEachSource([&](const QString &path, const QByteArray &bytes) {
            const qsizetype from = bytes.startsWith("#!") ? bytes.indexOf('\n') + 1 : 0;
            const qsizetype size = bytes.indexOf('\n', from) - from;
            if (!bytes.sliced(from, size).endsWith("SPDX-License-Identifier: GPL-2.0-or-later"))
                silent << path;
        });
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
