// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Fails when a file includes something from a layer above its own.

#include "tests/test_paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Lowest first. A folder may include itself and anything before it.
const QStringList kLayers = {
    u"core/text"_s,       u"core/automata"_s, u"core/syntax"_s,  u"core/policy"_s,
    u"core/binary"_s,     u"core/compile"_s,  u"core/kernel"_s,  u"core/process"_s,
    u"core/store"_s,      u"core/audit"_s,    u"core/explain"_s, u"core/suggest"_s,
    u"polkit/protocol"_s, u"polkit/helper"_s, u"polkit/client"_s, u"ui/common"_s,
    u"ui/models"_s,       u"ui/services"_s,   u"ui/widgets"_s,   u"ui/editor"_s,
    u"ui/pages"_s,        u"ui/wizard"_s,     u"ui"_s,           u"app"_s,
};

qsizetype layerOf(const QString &path)
{
    for (qsizetype i = 0; i < kLayers.size(); ++i) {
        if (path.startsWith(kLayers[i] + u'/'))
            return i;
    }
    return -1;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileIncludesUpward()
    {
        static const QRegularExpression include(u"^\\s*#include \"([^\"]+)\""_s,
                                                QRegularExpression::MultilineOption);
        const QDir root(QString::fromStdString(pavise::tests::sourceDir()));
        QStringList upward;
        QDirIterator it(root.path(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            const QString path = root.relativeFilePath(file.fileName());
            const qsizetype own = layerOf(path);
            if (path.startsWith(u"build/"_s) || own < 0 || !file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (const auto &match : include.globalMatch(text)) {
                if (layerOf(match.captured(1)) > own)
                    upward << path + u" -> "_s + match.captured(1);
            }
        }
        QVERIFY2(upward.isEmpty(), qPrintable(upward.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
