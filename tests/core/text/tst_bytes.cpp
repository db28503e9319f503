// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/bytes.h"

#include <QTest>

#include <string>

using namespace pavise::text;
using namespace std::string_literals;

class TestBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesEscapes_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *raw, const char *bytes) {
            QTest::newRow(raw) << QByteArray(raw) << QByteArray(bytes);
        };
        row("/plain", "/plain");
        row("\\101\\60", "A0");
        row("\\1234", "S4");
        row("\\400",
            "\x20"
            "0");
        row("\\d65\\d256",
            "A\x19"
            "6");
        row("\\x41\\x4g", "A\x04g");
        row("\\a\\e\\f\\n\\r\\t\\\"", "\a\x1b\f\n\r\t\"");
        row("\\\\", "\\\\");
        row("\\x2a\\x5b\\054", "\\*\\[\\,");
        row("\\000a", "\\000a");
        row("\\q\\*\\ ", "\\q\\*\\ ");
        row("\\xg\\dx\\", "\\xg\\dx\\");
        row("\\x2f", "/");
    }
    void resolvesEscapes()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, bytes);
        QCOMPARE(QByteArray::fromStdString(resolveEscapes(raw.toStdString())), bytes);
    }

    void quotesOnlyWhatNeedsIt()
    {
        QCOMPARE(quoteWord("/a"), "/a"s);
        QCOMPARE(quoteWord("/{a,b}"), "/{a,b}"s);
        QCOMPARE(quoteWord("/a,"), "\"/a,\""s);
        QCOMPARE(quoteWord("/a b"), "\"/a b\""s);
        QCOMPARE(quoteWord("/a\\ b"), "/a\\ b"s);
        QCOMPARE(quoteWord("/a\\ b c"), "\"/a b c\""s);
        QCOMPARE(quoteWord("#a"), "\"#a\""s);
        QCOMPARE(quoteWord(""), "\"\""s);
    }

    void literalMatchesOnlyItself()
    {
        QCOMPARE(quoteLiteral("/a[1]*?{x}"), "/a\\[1\\]\\*\\?\\{x\\}"s);
        QCOMPARE(quoteLiteral("/a b\"c\\"), "\"/a b\\\"c\\\\\""s);
        QCOMPARE(quoteLiteral("/a\nb"), "/a\\012b"s);
        QCOMPARE(quoteLiteral("/caf\xe9"), "/caf\xe9"s);
        QCOMPARE(quoteLiteral("/@{HOME}"), "/@\\{HOME\\}"s);
    }

    void displayFormIsReadable()
    {
        QCOMPARE(displayForm("/caf\xc3\xa9"), "/caf\xc3\xa9"s);
        QCOMPARE(displayForm("/caf\xe9/\n\x7f"), "/caf\\xE9/\\x0A\\x7F"s);
        QCOMPARE(displayForm("\xc2\x85"), "\\xC2\\x85"s);
        QCOMPARE(displayForm("\xed\xa0\x80"), "\\xED\\xA0\\x80"s);
    }

    void validatesUtf8()
    {
        QVERIFY(isValidUtf8(""));
        QVERIFY(isValidUtf8("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"));
        for (const char *bad : {"\x80", "\xc0\xaf", "\xc3", "\xe0\x80\x80", "\xed\xa0\x80",
                                "\xf4\x90\x80\x80", "\xf5\x80\x80\x80"})
            QVERIFY2(!isValidUtf8(bad), bad);
    }

    void hexadecimalGoesBothWays()
    {
        QCOMPARE(fromHex("2F612062").value(), "/a b"s);
        QCOMPARE(fromHex("fF").value(), "\xff"s);
        QVERIFY(!fromHex("2F6"));
        QVERIFY(!fromHex("2G"));
        QCOMPARE(toHex("/\xff"), "2FFF"s);
    }
};

QTEST_APPLESS_MAIN(TestBytes)
#include "tst_bytes.moc"
