// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which events are one group, and what a group remembers.

#include "core/audit/denial.h"
#include "core/audit/line/audit_line.h"

#include <QTest>

#include <format>

using namespace pavise::audit;
using namespace std::string_literals;

namespace {

Event parsed(const std::string &line)
{
    Event event;
    if (parseLine(line, event).kind != LineKind::Record)
        qFatal("not a record: %s", line.c_str());
    return event;
}

std::string openOf(int serial, int pid, std::string_view rest)
{
    return std::format("audit: type=1400 audit(1700000000.{:03}:{}): apparmor=\"DENIED\" "
                       "operation=\"open\" class=\"file\" profile=\"app\" pid={} {}",
                       serial, serial, pid, rest);
}

constexpr std::string_view kShadow =
    "name=\"/etc/shadow\" comm=\"cat\" requested_mask=\"r\" denied_mask=\"r\" fsuid=1000 ouid=0";

} // namespace

class TestDenial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalEventsAreOneGroup()
    {
        DenialLog log;
        QVERIFY(log.add(parsed(openOf(3, 10, kShadow))).what == DenialLog::Added::NewGroup);
        QVERIFY(log.add(parsed(openOf(1, 11, kShadow))).what == DenialLog::Added::Counted);
        QVERIFY(log.add(parsed(openOf(7, 10, kShadow))).what == DenialLog::Added::Counted);
        QCOMPARE(log.denials().size(), 1U);
        const Denial &denial = log.denials().front();
        QCOMPARE(denial.count, 3U);
        QCOMPARE(denial.firstTime, 1700000000001);
        QCOMPARE(denial.lastTime, 1700000000007);
        QVERIFY((denial.pids == std::vector<std::int64_t>{10, 11}));
        QVERIFY((denial.comms == std::vector{"cat"s}));
        QVERIFY((denial.users == std::vector<std::int64_t>{1000}));
        QVERIFY(!denial.alwaysOwner);
        QVERIFY(!denial.hasMorePids);
    }

    void whatDiffersMakesAnotherGroup()
    {
        DenialLog log;
        int serial = 1;
        for (const char *rest :
             {"name=\"/a\" requested_mask=\"r\" denied_mask=\"r\"",
              "name=\"/b\" requested_mask=\"r\" denied_mask=\"r\"",
              "name=\"/a\" requested_mask=\"rw\" denied_mask=\"w\"",
              "name=\"/a\" requested_mask=\"r\" denied_mask=\"r\" target=\"/c\"",
              "name=\"/a\" requested_mask=\"r\" denied_mask=\"r\" info=\"x\" error=-13"})
            log.add(parsed(openOf(serial++, 1, rest)));
        QCOMPARE(log.denials().size(), 5U);
    }

    void valuesCannotRunIntoEachOther()
    {
        std::string first;
        std::string second;
        groupKey(parsed(openOf(1, 1, "name=\"/ab\" target=\"c\"")), first);
        groupKey(parsed(openOf(1, 1, "name=\"/a\" target=\"bc\"")), second);
        QVERIFY(first != second);
    }

    void sameRecordInTwoLogsCountsOnce()
    {
        DenialLog log;
        const std::string record = openOf(5, 1, kShadow);
        log.add(parsed("[    1.000000] "s + record));
        const auto second =
            log.add(parsed("Nov 23 10:00:00 host kernel: [    1.000000] "s + record));
        QVERIFY(second.what == DenialLog::Added::Duplicate);
        QCOMPARE(log.denials().front().count, 1U);
        QCOMPARE(log.totals().events, 1U);
        QCOMPARE(log.totals().duplicates, 1U);
    }

    void recordsOfOneEventAreNoTwins()
    {
        // A rename logs both of its ends with one serial.
        DenialLog log;
        log.add(parsed(openOf(5, 1, "name=\"/a\" denied_mask=\"wd\"")));
        log.add(parsed(openOf(5, 1, "name=\"/b\" denied_mask=\"wc\"")));
        QCOMPARE(log.totals().events, 2U);
        QCOMPARE(log.denials().size(), 2U);
    }

    void ownEphemeralPortIsNoDifference()
    {
        const auto connect = [](int serial, int port, int server) {
            return parsed(openOf(serial, 1,
                                 std::format("family=\"inet\" sock_type=\"stream\" protocol=6 "
                                             "laddr=192.168.1.5 lport={} faddr=93.184.216.34 "
                                             "fport={} requested_mask=\"connect\" "
                                             "denied_mask=\"connect\"",
                                             port, server)));
        };
        DenialLog log;
        log.add(connect(1, 50001, 443));
        log.add(connect(2, 50002, 443));
        QCOMPARE(log.denials().size(), 1U);
        log.add(connect(3, 50003, 80));
        QCOMPARE(log.denials().size(), 2U);
    }

    void portToListenOnIsADifference()
    {
        const auto bind = [](int serial, int port) {
            return parsed(openOf(serial, 1,
                                 std::format("family=\"inet\" sock_type=\"stream\" protocol=6 "
                                             "saddr=127.0.0.1 src={} requested=\"bind\" "
                                             "denied=\"bind\"",
                                             port)));
        };
        DenialLog log;
        log.add(bind(1, 80));
        log.add(bind(2, 81));
        QCOMPARE(log.denials().size(), 2U);
    }

    void ownerHoldsOnlyWhileEveryEventIsTheOwners()
    {
        DenialLog log;
        log.add(parsed(openOf(1, 1, "name=\"/srv/x\" denied_mask=\"r\" fsuid=1000 ouid=1000")));
        QVERIFY(log.denials().front().alwaysOwner);
        log.add(parsed(openOf(2, 1, "name=\"/srv/x\" denied_mask=\"r\" fsuid=1000 ouid=0")));
        QVERIFY(!log.denials().front().alwaysOwner);
    }

    void groupsRememberABoundedNumber()
    {
        DenialLog log;
        for (int i = 0; i < 100; ++i)
            log.add(parsed(openOf(i, 1000 + i, "name=\"/a\" denied_mask=\"r\"")));
        const Denial &denial = log.denials().front();
        QCOMPARE(denial.count, 100U);
        QCOMPARE(denial.pids.size(), kMaxRemembered);
        QVERIFY(denial.hasMorePids);
    }

    void mostTrustedOriginIsKept()
    {
        DenialLog log;
        Event forged = parsed("Nov 23 10:00:00 host logger: "s + openOf(1, 1, kShadow));
        QVERIFY(forged.origin == Origin::Anyone);
        log.add(forged);
        QVERIFY(log.denials().front().origin == Origin::Anyone);
        Event real = parsed(openOf(2, 1, kShadow));
        real.origin = Origin::Kernel;
        log.add(real);
        QVERIFY(log.denials().front().origin == Origin::Kernel);
    }

    void lossIsCounted()
    {
        DenialLog log;
        log.addLost({.kind = LineKind::Lost, .lostCount = 51});
        log.addLost({.kind = LineKind::Lost});
        QCOMPARE(log.totals().lost, 52U);
    }
};

QTEST_APPLESS_MAIN(TestDenial)
#include "tst_denial.moc"
