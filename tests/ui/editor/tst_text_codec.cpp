// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/text_codec.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextDocument>

using namespace pavise::ui;
using namespace Qt::StringLiterals;

class TestTextCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteStringComesBackThroughADocument_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("plain") << QByteArray("/etc/passwd r,\n");
        QTest::newRow("utf-8") << QByteArray("/srv/caf\xc3\xa9/\xe2\x82\xac\xf0\x9f\x90\xa7 r,\n");
        QTest::newRow("latin-1") << QByteArray("/srv/caf\xe9/x r,\n");
        QTest::newRow("carriage returns") << QByteArray("a\r\nb\rc\n\r");
        QTest::newRow("nul") << QByteArray("/a\0b r,", 7);
        QTest::newRow("separators") << QByteArray("a\xe2\x80\xa8"
                                                  "b\xe2\x80\xa9"
                                                  "c\xc2\xa0"
                                                  "d");
        QTest::newRow("overlong") << QByteArray("\xc0\xaf\xe0\x80\xaf");
        QTest::newRow("surrogate in utf-8") << QByteArray("\xed\xb3\xa9\xed\xa0\x80");
        QTest::newRow("cut short") << QByteArray("\xe2\x82");
        QTest::newRow("above unicode") << QByteArray("\xf4\x90\x80\x80");
        QRandomGenerator random(7);
        for (int i = 0; i < 50; ++i) {
            QByteArray bytes(64, '\0');
            for (char &byte : bytes)
                byte = static_cast<char>(random.bounded(256));
            QTest::addRow("random %d", i) << bytes;
        }
    }
    void everyByteStringComesBackThroughADocument()
    {
        QFETCH(QByteArray, bytes);
        const std::string_view in(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        QTextDocument document;
        document.setPlainText(decodeProfile(in));
        QCOMPARE(encodeProfile(rawText(document)), std::string(in));
    }

    void offsetsAreBytesAndPositionsAreCharacters()
    {
        const std::string bytes = "a\xc3\xa9\xf0\x9f\x90\xa7\xe9z";
        const OffsetMap map(decodeProfile(bytes));
        QCOMPARE(map.position(0), 0);
        QCOMPARE(map.position(1), 1);
        QCOMPARE(map.position(2), 1); // inside the two bytes of é
        QCOMPARE(map.position(3), 2);
        QCOMPARE(map.position(7), 4); // the penguin takes two units
        QCOMPARE(map.position(8), 5);
        QCOMPARE(map.position(9), 6);
        QCOMPARE(map.position(1000), 6);
        QCOMPARE(map.offset(4), 7U);
        QCOMPARE(map.offset(6), 9U);
        QCOMPARE(map.offset(99), 9U);
    }
};

QTEST_APPLESS_MAIN(TestTextCodec)
#include "tst_text_codec.moc"
