// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What one caller may take of the helper, and what a prompt shows of a caller's words.

#include "polkit/helper/bus/prompt.h"
#include "polkit/helper/bus/quota.h"
#include "polkit/helper/limits.h"

#include <QTest>

using namespace pavise::helper;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCallers : public QObject
{
    Q_OBJECT

    static constexpr Quota::Clock::time_point kStart{std::chrono::hours(1)};

private Q_SLOTS:
    void oneUserRunsTwoOperations()
    {
        Quota quota;
        QVERIFY(quota.enter(1000, kStart));
        QVERIFY(quota.enter(1000, kStart));
        QVERIFY(!quota.enter(1000, kStart));
        QVERIFY(quota.enter(1001, kStart));
        quota.leave(1000);
        QVERIFY(quota.enter(1000, kStart));
    }

    void allUsersTogetherRunEight()
    {
        Quota quota;
        for (std::uint32_t uid = 1; uid <= 8; ++uid)
            QVERIFY(quota.enter(uid, kStart));
        QVERIFY(!quota.enter(9, kStart));
        quota.leave(3);
        QVERIFY(quota.enter(9, kStart));
    }

    void oneSenderOpensOnePrompt()
    {
        Quota quota;
        QVERIFY(quota.enter(1000, kStart));
        QVERIFY(quota.openPrompt(1000, u":1.7"_s));
        QVERIFY(!quota.openPrompt(1000, u":1.7"_s));
        QVERIFY(quota.openPrompt(1000, u":1.8"_s));
        QVERIFY(quota.openPrompt(1000, u":1.9"_s));
        QVERIFY(!quota.openPrompt(1000, u":1.10"_s));
        quota.closePrompt(1000, u":1.7"_s);
        QVERIFY(quota.openPrompt(1000, u":1.7"_s));
    }

    void twentyFailuresAMinute()
    {
        Quota quota;
        for (int i = 0; i < limits::kFailuresPerMinute; ++i) {
            QVERIFY(quota.enter(1000, kStart));
            quota.leave(1000);
            quota.countFailure(1000, kStart);
        }
        QVERIFY(!quota.enter(1000, kStart));
        QVERIFY(quota.enter(1001, kStart));
        QVERIFY(!quota.enter(1000, kStart + 2s));
        QVERIFY(quota.enter(1000, kStart + 4s));
    }

    void forgetsUsersThatOweNothing()
    {
        Quota quota;
        for (std::uint32_t uid = 0; uid < 5000; ++uid) {
            QVERIFY(quota.enter(uid, kStart + std::chrono::minutes(uid)));
            quota.leave(uid);
        }
        QVERIFY(quota.isIdle());
    }

    void showsNamesHarmlessly_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << "/usr/bin/man"_ba << u"/usr/bin/man"_s;
        QTest::newRow("child") << "firefox//null-x"_ba << u"firefox//null-x"_s;
        QTest::newRow("glob") << "/usr/lib/{a,b}/**"_ba << u"/usr/lib/{a,b}/**"_s;
        QTest::newRow("newline") << "a\nb"_ba << u"a\\x0ab"_s;
        QTest::newRow("markup") << "<b>x</b>"_ba << u"\\x3cb\\x3ex\\x3c/b\\x3e"_s;
        QTest::newRow("expansion") << "$(verb)"_ba << u"\\x24\\x28verb\\x29"_s;
        QTest::newRow("right to left override") << "a\xe2\x80\xae"
                                                   "b"_ba
                                                << u"a\\xe2\\x80\\xaeb"_s;
        QTest::newRow("terminal escape") << "\x1b[2J"_ba << u"\\x1b[2J"_s;
        QTest::newRow("backslash") << "a\\x0a"_ba << u"a\\x5cx0a"_s;
        QTest::newRow("4 KB") << QByteArray(4096, 'y') << QString(61, u'y') + u"..."_s;
        QTest::newRow("an escape is not cut")
            << QByteArray(60, 'y') + "\n\n\n"_ba << QString(60, u'y') + u"..."_s;
    }
    void showsNamesHarmlessly()
    {
        QFETCH(QByteArray, name);
        const QString shown = promptName(name.toStdString());
        QTEST(shown, "shown");
        QVERIFY(shown.size() <= 64);
    }

    void namesThreeAndCountsTheRest()
    {
        const auto details =
            promptDetails({"a", "b", "c", "d", "e"}, u"save and load"_s, pavise::text::Sha256{});
        QCOMPARE(details[u"profile"_s], u"a, b, c and 2 more"_s);
        QCOMPARE(details[u"count"_s], u"5"_s);
        QCOMPARE(details[u"verb"_s], u"save and load"_s);
        QCOMPARE(details[u"sha256"_s], QString(64, u'0'));
        QCOMPARE(promptDetails({"a", "b", "c"}, {}, {})[u"profile"_s], u"a, b, c"_s);
    }
};

QTEST_APPLESS_MAIN(TestCallers)
#include "tst_callers.moc"
