// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The quick way through a log gives what the careful one gives, whatever stands in it.

#include "core/audit/carriers/log_source.h"
#include "core/audit/denial.h"
#include "core/audit/line/audit_line.h"
#include "core/audit/line/record_text.h"
#include "tests/fake_tree.h"
#include "tests/test_paths.h"

#include <QTest>

#include <format>
#include <random>

#include <unistd.h>

using namespace pavise;
using namespace pavise::audit;
using namespace std::string_literals;

namespace {

const std::string kOpen =
    "apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"app\" name=\"/etc/x\" "
    "pid=11 comm=\"a\" requested_mask=\"r\" denied_mask=\"r\" fsuid=1000 ouid=1000";

/// Everything that a log holds, as text.
std::string contents(const DenialLog &log)
{
    std::string out =
        std::format("{} events, {} duplicates, {} lost, {} dropped\n", log.totals().events,
                    log.totals().duplicates, log.totals().lost, log.totals().dropped);
    std::string key;
    for (const Denial &denial : log.denials()) {
        groupKey(denial.first, key);
        out +=
            std::format("{} {} {} {} more {} owner {} origin {} first {}:", key, denial.count,
                        denial.firstTime, denial.lastTime, denial.hasMorePids, denial.alwaysOwner,
                        originName(denial.origin), denial.first.text(Field::Pid));
        for (const auto pid : denial.pids)
            out += std::format(" {}", pid);
        for (const auto user : denial.users)
            out += std::format(" user {}", user);
        for (const auto &comm : denial.comms)
            out += " comm " + comm;
        for (const auto &host : denial.hosts)
            out += " host " + host;
        out += '\n';
    }
    return out;
}

std::string carefully(const std::string &path)
{
    EventReader reader(std::move(openLog(logPlace(path)).value()));
    DenialLog log;
    Event event;
    for (;;) {
        const LineResult result = reader.next(event).value();
        if (result.kind == LineKind::Other)
            return std::format("{} of {}\n", reader.recordCount(), reader.lineCount())
                + contents(log);
        result.kind == LineKind::Lost ? log.addLost(result) : (void)log.add(event);
    }
}

std::string quickly(const std::string &path)
{
    EventReader reader(std::move(openLog(logPlace(path)).value()));
    DenialLog log;
    if (!reader.readInto(log))
        return "unreadable";
    return std::format("{} of {}\n", reader.recordCount(), reader.lineCount()) + contents(log);
}

/// Lines of every form, each with its number of occurrences in it.
std::vector<std::string> seedLines()
{
    std::vector<std::string> lines = {
        "[    1.5] audit: type=1400 audit(1700000000.047:9): " + kOpen,
        "Nov 23 10:00:00 host kernel: [    1.000000] audit: type=1400 audit(1700000000.047:9): "
            + kOpen,
        "2026-11-23T10:00:00.5+01:00 other kernel: audit: type=1400 audit(1700000000.047:9): "
            + kOpen,
        "2026-11-23T10:00:00+01:00 host logger: " + kOpen,
        "type=AVC msg=audit(1700000001.047:10): " + kOpen + "\x1d" + "FSUID=\"u\" OUID=\"u\"",
        "node=far type=AVC msg=audit(1700000001.047:10): " + kOpen,
        "6,12,345,-;audit: type=1400 audit(1700000002.001:11): apparmor=\"DENIED\" "
        "operation=\"open\" "
        "profile=\"app\" name=\"/a\\x20b\" pid=1 comm=\"a\" denied_mask=\"r\"",
        "audit: type=1400 audit(1700000002.001:11): apparmor=\"DENIED\" operation=\"open\" "
        "profile=\"app\" name=\"/a\\x20b\" pid=1 comm=\"a\" denied_mask=\"r\"",
        "audit: type=1400 audit(1700000003.001:12): apparmor=\"DENIED\" operation=\"open\" "
        "profile=\"app\" name=\"/a pid=7 comm=\" pid=1 comm=\"a\" denied_mask=\"r\"",
        "audit: type=1400 audit(1700000003.001:12): apparmor=\"DENIED\" name=x\"/a pid=8 b\" pid=1 "
        "profile=\"app\"",
        "audit: type=1400 audit(1700000003.001:12): apparmor=\"DENIED\" operation=\"capable\" "
        "class=\"cap\" profile=\"app\" pid=5 comm=\"x\" capability=12  capname=\"net_admin\"",
        "type=USER_AVC msg=audit(1700000004.001:13): pid=1 uid=2 auid=3 ses=4 "
        "msg='apparmor=\"DENIED\" "
        "operation=\"dbus_method_call\" bus=\"system\" path=\"/a\" interface=\"b\" member=\"c\" "
        "mask=\"send\" name=\"d\" pid=9 label=\"app\" peer_pid=3 peer_label=\"unconfined\" "
        "exe=\"/usr/bin/dbus-daemon\" sauid=1 hostname=? addr=? terminal=?'",
        "audit: kauditd_printk_skb: 51 callbacks suppressed",
        "an ordinary line with pid=1 and \"quotes\"",
    };
    return lines;
}

/// One line with something changed that may or may not matter.
std::string changed(std::string line, std::mt19937 &random)
{
    const auto below = [&random](std::size_t end) { return random() % end; };
    const auto replaceNumber = [&](std::string_view before) {
        const std::size_t at = line.find(before);
        if (at == std::string::npos)
            return;
        std::size_t end = at + before.size();
        while (end < line.size() && line[end] >= '0' && line[end] <= '9')
            ++end;
        line.replace(at + before.size(), end - at - before.size(), std::to_string(below(50)));
    };
    switch (below(6)) {
    case 0:
        replaceNumber(" pid=");
        break;
    case 1:
        replaceNumber(".047:");
        break;
    case 2:
        replaceNumber("fsuid=");
        break;
    case 3: {
        constexpr std::string_view bytes = "\"\"\"  ==,'\\\x1dpid0A\t";
        line.insert(below(line.size() + 1), 1, bytes[below(bytes.size())]);
        break;
    }
    case 4:
        line.erase(below(line.size()), 1 + below(3));
        break;
    default:
        line.insert(below(line.size() + 1), " pid=3");
        break;
    }
    return line;
}

} // namespace

class TestKnownRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordIsCutAtItsProcess()
    {
        const auto text = recordText(kOpen);
        QVERIFY(text.has_value());
        QCOMPARE(text->pid, 11);
        QVERIFY(text->before.ends_with(" pid="));
        QVERIFY(text->after.starts_with(" comm="));
        const std::string other = std::string(text->before) + "4711" + std::string(text->after);
        QCOMPARE(recordText(other)->hash, text->hash);
    }

    void whatIsNotSureIsNotCut_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("no process") << QByteArray("apparmor=\"DENIED\" name=\"/a\"");
        QTest::newRow("in a value") << QByteArray("apparmor=\"DENIED\" name=\"/a pid=1 b\"");
        QTest::newRow("an open value") << QByteArray("apparmor=\"DENIED\" name=\"/a pid=1");
        QTest::newRow("no number") << QByteArray("apparmor=\"DENIED\" pid=x");
        QTest::newRow("a number and more") << QByteArray("apparmor=\"DENIED\" pid=1OUID=\"x\"");
        QTest::newRow("a huge number") << QByteArray("apparmor=\"DENIED\" pid=12345678901");
        QTest::newRow("a quote without a key") << QByteArray("apparmor=\"DENIED\" \"x\" pid=1");
        QTest::newRow("a quote within") << QByteArray("apparmor=\"DENIED\" a=b\"x y\" pid=1");
        QTest::newRow("quotes that touch")
            << QByteArray("apparmor=\"DENIED\" a=\"x\"b=\"y\" pid=1");
        QTest::newRow("an escape") << QByteArray("apparmor=\"DENIED\" a=\"\\x20\" pid=1");
        QTest::newRow("another's process") << QByteArray("apparmor=\"DENIED\" peer_pid=1");
    }

    void whatIsNotSureIsNotCut()
    {
        QFETCH(const QByteArray, record);
        QVERIFY(!recordText(record.toStdString()).has_value());
    }

    void bothWaysGiveTheSame()
    {
        const std::vector<std::string> seeds = seedLines();
        const tests::FakeTree tree;
        for (unsigned seed = 1; seed <= 40; ++seed) {
            std::mt19937 random(seed);
            std::vector<std::string> lines = seeds;
            std::string text;
            for (int i = 0; i < 500; ++i) {
                const std::string &line = lines[random() % lines.size()];
                text += line + '\n';
                // What was changed comes again, and is changed again.
                if (random() % 2 == 0)
                    lines.push_back(changed(line, random));
            }
            tree.file("kern.log", text);
            QCOMPARE(quickly(tree.at("kern.log")), carefully(tree.at("kern.log")));
        }
    }

    void bothWaysGiveTheSameForAKernelsLog()
    {
        const auto shared = tests::sharedDir();
        if (!shared)
            QSKIP("the corpus is not there");
        const std::string path = *shared + "/corpus/logs/kernel-6.12-sample.log";
        QCOMPARE(quickly(path), carefully(path));
    }

    void moreTextsThanAreKeptAreRightToo()
    {
        std::string text;
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 70'000; ++i)
                text +=
                    std::format("audit: type=1400 audit(17000000{:02}.000:{}): apparmor=\"DENIED\" "
                                "operation=\"open\" profile=\"app\" name=\"/{}\" pid={} "
                                "comm=\"a\" denied_mask=\"r\"\n",
                                round, i, i, i % 100);
        }
        const tests::FakeTree tree;
        tree.file("kern.log", text);
        EventReader reader(std::move(openLog(logPlace(tree.at("kern.log"))).value()));
        DenialLog log;
        QVERIFY(reader.readInto(log).has_value());
        QCOMPARE(log.denials().size(), 70'000U);
        QCOMPARE(log.totals().events, 140'000U);
        for (const Denial &denial : log.denials())
            QCOMPARE(denial.count, 2U);
    }

    void twinsAreToldWithinTheWindow()
    {
        RecentRecords recent;
        for (std::uint64_t i = 1; i <= RecentRecords::kWindow; ++i)
            QVERIFY(!recent.isTwin(i * 7919, 0));
        for (std::uint64_t i = 1; i <= RecentRecords::kWindow; ++i)
            QVERIFY(recent.isTwin(i * 7919, 0));
        for (std::uint64_t i = 1; i <= 2 * RecentRecords::kWindow; ++i)
            QVERIFY(!recent.isTwin(i * 7919 + 1, 0));
        QVERIFY(!recent.isTwin(7919, 0)); // long ago
    }

    void twinOfAnotherMachineIsNone()
    {
        RecentRecords recent;
        QVERIFY(!recent.isTwin(5, 1));
        QVERIFY(!recent.isTwin(5, 2));
        QVERIFY(recent.isTwin(5, 1));
        QVERIFY(recent.isTwin(5, 0));
        QVERIFY(!recent.isTwin(0, 1));
        QVERIFY(recent.isTwin(0, 1));
    }

    void pipeIsReadToItsEnd()
    {
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        const std::string text = "audit: type=1400 audit(1700000000.047:9): " + kOpen + "\nother\n"
            + "audit: type=1400 audit(1700000000.047:10): " + kOpen; // without a newline
        QCOMPARE(::write(ends[1], text.data(), text.size()), static_cast<ssize_t>(text.size()));
        ::close(ends[1]);
        EventReader reader(readStream(text::FileDescriptor(ends[0])));
        DenialLog log;
        QVERIFY(reader.readInto(log).has_value());
        QCOMPARE(reader.lineCount(), 3U);
        QCOMPARE(log.denials().size(), 1U);
        QCOMPARE(log.denials().front().count, 2U);
        QVERIFY(log.denials().front().origin == Origin::KernelText);
    }
};

QTEST_APPLESS_MAIN(TestKnownRecords)
#include "tst_known_records.moc"
