// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/source_set.h"

#include <QTest>

#include <string>

using namespace pavise::text;

class TestSourceSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offsetsBecomeLinesAndColumns()
    {
        SourceSet sources;
        const FileId id = sources.add("f", "ab\n\ncd");
        QCOMPARE(sources.position(id, 0), (Position{.line = 1, .column = 1}));
        QCOMPARE(sources.position(id, 2), (Position{.line = 1, .column = 3}));
        QCOMPARE(sources.position(id, 3), (Position{.line = 2, .column = 1}));
        QCOMPARE(sources.position(id, 5), (Position{.line = 3, .column = 2}));
        QCOMPARE(sources.position(id, 99), (Position{.line = 3, .column = 3}));
        QCOMPARE(sources.describe({.file = id, .begin = 5, .end = 6}), std::string("f:3:2"));
    }

    void laterTextReplacesButKeepsTheOlder()
    {
        SourceSet sources;
        const FileId first = sources.add("f", "old");
        const std::string_view old = sources.text(first);
        const FileId second = sources.add("f", "new");
        QVERIFY(first != second);
        QCOMPARE(sources.find("f").value(), second);
        QCOMPARE(old, std::string_view("old"));
        QVERIFY(!sources.find("g"));
    }
};

QTEST_APPLESS_MAIN(TestSourceSet)
#include "tst_source_set.moc"
