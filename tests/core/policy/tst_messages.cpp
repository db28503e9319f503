// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every message with its place, kept in tests/data/policy. With PAVISE_UPDATE_GOLDEN=1 in the
/// environment the expected texts are written anew.
#include "tests/core/policy/resolved.h"
#include "tests/test_paths.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace pavise;
using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areAsBefore_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir data(QString::fromStdString(tests::sourceDir()) + u"/tests/data/policy"_s);
        for (const QString &name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << data.filePath(name);
    }

    void areAsBefore()
    {
        QFETCH(QString, folder);
        const auto it = tests::resolved(readAll(folder + u"/profile"_s).toStdString());
        QByteArray said;
        for (std::size_t i = 0; i < it.lines.size(); ++i) {
            said += QByteArray::fromStdString(it.lines[i]) + '\n';
            for (const text::FixHint &fix : it.diagnostics[i].fixes)
                said += "  fix: " + QByteArray::fromStdString(fix.replacement).trimmed() + '\n';
        }
        QFile expected(folder + u"/expected.txt"_s);
        if (qEnvironmentVariableIsSet("PAVISE_UPDATE_GOLDEN")) {
            QVERIFY(expected.open(QIODevice::WriteOnly));
            expected.write(said);
            return;
        }
        QCOMPARE(said, readAll(expected.fileName()));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
