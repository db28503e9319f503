// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every carrier, every kind and class, and what is broken or forged. All lines are ours.

#include "core/audit/line/audit_line.h"
#include "core/audit/line/line_header.h"

#include <QTest>

using namespace pavise::audit;
using namespace std::string_literals;

Q_DECLARE_METATYPE(pavise::audit::Origin)
Q_DECLARE_METATYPE(pavise::audit::EventClass)
Q_DECLARE_METATYPE(pavise::audit::EventKind)

namespace {

const std::string kStamp = "audit(1795458439.047:6)";
const std::string kPayload =
    "apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"app\" name=\"/etc/shadow\" "
    "pid=150 comm=\"cat\" requested_mask=\"r\" denied_mask=\"r\" fsuid=1000 ouid=0";
const std::string kRecord = "audit: type=1400 " + kStamp + ": ";

Event parsed(const std::string &line)
{
    Event event;
    if (parseLine(line, event).kind != LineKind::Record)
        qWarning("not a record: %s", line.c_str());
    return event;
}

std::string field(const Event &event, Field which)
{
    return std::string(event.text(which));
}

std::string extra(const Event &event, std::string_view key)
{
    for (const Event::Extra &each : event.extras()) {
        if (each.key == key)
            return std::string(each.value);
    }
    return "(none)";
}

} // namespace

class TestAuditLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCarrierIsRead_data()
    {
        QTest::addColumn<std::string>("prefix");
        QTest::addColumn<bool>("hasStamp");
        QTest::addColumn<Origin>("origin");
        using enum Origin;
        const auto row = [](const char *what, const std::string &prefix, bool hasStamp = true,
                            Origin origin = KernelText) {
            QTest::newRow(what) << prefix << hasStamp << origin;
        };
        row("dmesg", "[   10.908773] " + kRecord);
        row("dmesg without stamp", kRecord);
        row("dmesg with thread", "[   10.908773] [    T123] " + kRecord);
        row("dmesg -T", "[Mon Nov 23 21:00:00 2026] " + kRecord);
        row("dmesg -x", "kern  :notice: [   10.908773] " + kRecord);
        row("dmesg -r", "<5>[   10.908773] " + kRecord);
        row("/dev/kmsg", "5,1234,10908773,-;" + kRecord);
        row("/dev/kmsg with caller", "5,1234,10908773,-,caller=T1;" + kRecord);
        row("kern.log", "Nov  3 21:00:00 host kernel: [   10.908773] " + kRecord);
        row("kern.log without stamp", "Nov 23 21:00:00 host kernel: " + kRecord);
        row("kern.log, older kernel",
            "Nov 23 21:00:00 host kernel: [ 10.9] type=1400 " + kStamp + ": ");
        row("year in the date", "Nov 23 2026 21:00:00 host kernel: " + kRecord);
        row("fraction and zone", "Nov 23 21:00:00.123456+01:00 host kernel: " + kRecord);
        row("ISO", "2026-11-23T21:00:00.123456+01:00 host kernel: " + kRecord);
        row("ISO, UTC", "2026-11-23T21:00:00Z host kernel: " + kRecord);
        row("ISO, zone without colon", "2026-11-23T21:00:00+0100 host kernel: " + kRecord);
        row("ISO, blank", "2026-11-23 21:00:00 host kernel: " + kRecord);
        row("dmesg --time-format iso", "2026-11-23T21:00:00,047000+01:00 " + kRecord);
        row("journalctl -o short-full", "Mon 2026-11-23 21:00:00 CET host kernel: " + kRecord);
        row("journalctl -o short-unix", "1795458439.047123 host kernel: " + kRecord);
        row("journalctl -o short-monotonic", "[   12.345678] host kernel: " + kRecord);
        row("monotonic, some program", "[   12.345678] host logger: " + kRecord, true, Anyone);
        row("priority", "<5>Nov 23 21:00:00 host kernel: " + kRecord);
        row("host with dots", "Nov 23 21:00:00 a-b.c.example kernel: " + kRecord);
        row("socklogd", "2026-11-23T20:57:41.91645 kern.notice: [  469.18] " + kRecord);
        row("audit.log", "type=AVC msg=" + kStamp + ": ");
        row("audit.log from elsewhere", "node=host.example type=AVC msg=" + kStamp + ": ");
        row("audit.log by number", "type=1400 msg=" + kStamp + ": ");
        row("audispd", "Nov 23 21:00:00 host audispd: type=AVC msg=" + kStamp + ": ");
        row("journalctl, kernel", "Nov 23 21:00:00 host kernel: " + kRecord);
        row("journalctl, audit", "Nov 23 21:00:00 host audit[150]: AVC ", false);
        row("journal message, audit", "AVC ", false);
        row("journal export", "MESSAGE=" + kRecord);
        row("bare", "", false, Anyone);
        row("some program", "Nov 23 21:00:00 host logger: " + kRecord, true, Anyone);
        row("some program with a number", "Nov 23 21:00:00 host evil[7]: ", false, Anyone);
        row("unknown carrier", "{something} " + kRecord, true, Anyone);
        row("quoted in a kernel message", "[   10.9] process '/tmp/x " + kRecord, true, Anyone);
        row("quoted in another program's line",
            "Nov 23 21:00:00 host sshd[1]: user kernel: [ 1.0] " + kRecord, true, Anyone);
    }

    void everyCarrierIsRead()
    {
        QFETCH(const std::string, prefix);
        QFETCH(const bool, hasStamp);
        QFETCH(const Origin, origin);
        for (const std::string &end : {""s, "\n"s, "\r\n"s}) {
            const Event event = parsed(prefix + kPayload + end);
            QVERIFY(event.kind == EventKind::Denied);
            QVERIFY(event.eventClass == EventClass::File);
            QCOMPARE(field(event, Field::Operation), "open"s);
            QCOMPARE(field(event, Field::Profile), "app"s);
            QCOMPARE(field(event, Field::Name), "/etc/shadow"s);
            QCOMPARE(field(event, Field::Comm), "cat"s);
            QCOMPARE(field(event, Field::DeniedMask), "r"s);
            QCOMPARE(event.number(Field::Pid), 150);
            QCOMPARE(event.number(Field::FsUid), 1000);
            QCOMPARE(event.number(Field::OwnerUid), 0);
            QCOMPARE(event.stamp.has_value(), hasStamp);
            if (hasStamp) {
                QCOMPARE(event.stamp->milliseconds, 1795458439047);
                QCOMPARE(event.stamp->serial, 6U);
            }
            QVERIFY(event.origin == origin);
            QVERIFY(event.extras().empty());
            QVERIFY(!event.isTruncated);
        }
    }

    void dateWithAZoneIsAMoment()
    {
        const auto at = [](const std::string &date) {
            return parsed(date
                          + " host dbus-daemon[7]: apparmor=\"DENIED\" "
                            "operation=\"dbus_bind\" bus=\"system\"")
                .time();
        };
        QCOMPARE(at("2026-11-23T21:00:00.5+01:00"), 1795464000500);
        QCOMPARE(at("2026-11-23T20:00:00Z"), 1795464000000);
        QCOMPARE(at("2026-11-23 15:00:00-0500"), 1795464000000);
        QCOMPARE(at("2026-11-23T21:00:00"), 0);
        QCOMPARE(at("2026-13-45T21:00:00Z"), 0);
    }

    void kindsOfTheKernelAreKnown_data()
    {
        QTest::addColumn<std::string>("word");
        QTest::addColumn<EventKind>("kind");
        using enum EventKind;
        QTest::newRow("DENIED") << "DENIED"s << Denied;
        QTest::newRow("ALLOWED") << "ALLOWED"s << Allowed;
        QTest::newRow("AUDIT") << "AUDIT"s << Audited;
        QTest::newRow("KILLED") << "KILLED"s << Killed;
        QTest::newRow("STATUS") << "STATUS"s << Status;
        QTest::newRow("HINT") << "HINT"s << Hint;
        QTest::newRow("ERROR") << "ERROR"s << Error;
        QTest::newRow("a new one") << "FROBBED"s << Unknown;
    }

    void kindsOfTheKernelAreKnown()
    {
        QFETCH(const std::string, word);
        QFETCH(const EventKind, kind);
        QVERIFY(parsed(kRecord + "apparmor=\"" + word + "\" operation=\"open\"").kind == kind);
    }

    void classesAreWorkedOut_data()
    {
        QTest::addColumn<std::string>("fields");
        QTest::addColumn<EventClass>("expected");
        using enum EventClass;
        const auto row = [](const char *what, const char *fields, EventClass expected) {
            QTest::newRow(what) << std::string(fields) << expected;
        };
        row("exec", "operation=\"exec\" class=\"file\" name=\"/bin/ls\"", Exec);
        row("link", "operation=\"link\" class=\"file\" name=\"/a\" target=\"/b\"", Link);
        row("capability",
            "operation=\"capable\" class=\"cap\" capability=12  capname=\"net_admin\"", Capability);
        row("network", "operation=\"create\" class=\"net\" family=\"inet\" sock_type=\"raw\"",
            Network);
        row("unix", "operation=\"connect\" class=\"net\" family=\"unix\" sock_type=\"stream\"",
            Unix);
        row("socket by its fields", "operation=\"file_perm\" family=\"inet6\" lport=80", Network);
        row("signal", "operation=\"signal\" class=\"signal\" signal=term peer=\"x\"", Signal);
        row("ptrace", "operation=\"ptrace\" class=\"ptrace\" peer=\"x\"", Ptrace);
        row("mount", "operation=\"mount\" class=\"mount\" name=\"/mnt/\"", Mount);
        row("pivot_root", "operation=\"pivotroot\" class=\"mount\" name=\"/new/\"", Mount);
        row("rlimit", "operation=\"setrlimit\" class=\"rlimits\" rlimit=nofile value=2000", Rlimit);
        row("user namespace", "operation=\"userns_create\" class=\"namespace\"", Namespace);
        row("posix queue", "operation=\"open\" class=\"posix_mqueue\" name=\"/q\"", PosixMqueue);
        row("sysv queue", "operation=\"sysv_mqueue\" class=\"sysv_mqueue\" name=\"12\"",
            SysvMqueue);
        row("io_uring", "operation=\"uring_sqpoll\" class=\"io_uring\"", IoUring);
        row("change_profile", "operation=\"change_profile\" class=\"file\" target=\"b\"",
            ChangeProfile);
        row("change_onexec", "operation=\"change_onexec\" class=\"file\" name=\"b\"",
            ChangeProfile);
        row("hat", "operation=\"change_hat\" target=\"a//h\"", ChangeHat);
        row("D-Bus", "operation=\"dbus_method_call\" bus=\"session\"", Dbus);
        row("policy", "operation=\"profile_replace\" profile=\"unconfined\" name=\"x\"", Policy);
        row("file of an older kernel", "operation=\"unlink\" requested_mask=\"d\" fsuid=0", File);
        row("something new", "operation=\"frob\" class=\"frob\"", Other);
    }

    void classesAreWorkedOut()
    {
        QFETCH(const std::string, fields);
        QFETCH(const EventClass, expected);
        const Event event = parsed(kRecord + "apparmor=\"DENIED\" " + fields);
        QCOMPARE(std::string(eventClassName(event.eventClass)),
                 std::string(eventClassName(expected)));
    }

    void namesInHexadecimalAreDecoded()
    {
        const auto name = [](const std::string &value) {
            return field(parsed(kRecord + "apparmor=\"DENIED\" name=" + value + " pid=1"),
                         Field::Name);
        };
        QCOMPARE(name("2F746D702F6D792066696C65"), "/tmp/my file"s);
        QCOMPARE(name("2F746D702F610A62"), "/tmp/a\nb"s);
        QCOMPARE(name("2F746D702FE9"), "/tmp/\xe9"s);
        QCOMPARE(name("2F746D702F2261"), "/tmp/\"a"s);
        QCOMPARE(name("3132"), "12"s);
        QCOMPARE(name("\"2F746D70\""), "2F746D70"s); // in quotes it is the name itself
        QCOMPARE(name("2F746"), "2F746"s);           // cut: what is there
        QCOMPARE(name("2f746d70"), "2f746d70"s);     // the kernel writes capitals
        QCOMPARE(name("\"\""), ""s);
    }

    void allNamesThatUsersChooseAreDecoded()
    {
        const Event event =
            parsed(kRecord
                   + "apparmor=\"DENIED\" namespace=6120 profile=6220 target=6320 comm=6420 "
                     "srcname=6520 fstype=6620 trans=6720 options=6820 execpath=6920 peer=6A20 "
                     "sock_type=6162");
        const std::array fields = {
            Field::Namespace, Field::Profile,    Field::Target,  Field::Comm,     Field::SourceName,
            Field::FsType,    Field::Transition, Field::Options, Field::ExecPath, Field::Peer};
        for (std::size_t i = 0; i < fields.size(); ++i)
            QCOMPARE(field(event, fields[i]), std::string(1, static_cast<char>('a' + i)) + ' ');
        QCOMPARE(field(event, Field::SocketType), "6162"s);
    }

    void backslashIsNoEscape()
    {
        const Event event = parsed(kRecord + "apparmor=\"DENIED\" name=\"/tmp/a\\134b\\n\" pid=1");
        QCOMPARE(field(event, Field::Name), "/tmp/a\\134b\\n"s);
    }

    void kmsgWritesBackslashesInItsOwnWay()
    {
        const Event event = parsed("5,1,2,-;" + kRecord
                                   + "apparmor=\"DENIED\" name=\"/tmp/a\\x5cb\" comm=\"\\xzz\"");
        QCOMPARE(field(event, Field::Name), "/tmp/a\\b"s);
        QCOMPARE(field(event, Field::Comm), "\\xzz"s);
    }

    void recordsThatTheReferenceLosesAreRead()
    {
        const Event killed = parsed(kRecord
                                    + "apparmor=\"KILLED\" operation=\"open\" class=\"file\" "
                                      "profile=\"k\" name=\"/x\"");
        QVERIFY(killed.kind == EventKind::Killed);
        const Event limit = parsed(kRecord
                                   + "apparmor=\"DENIED\" operation=\"setrlimit\" "
                                     "class=\"rlimits\" profile=\"p\" rlimit=nofile value=2000");
        QCOMPARE(field(limit, Field::Rlimit), "nofile"s);
        QCOMPARE(limit.number(Field::Value), 2000);
        const Event mount = parsed(kRecord
                                   + "apparmor=\"DENIED\" operation=\"mount\" "
                                     "info=\"failed data match\" error=-13 name=\"/mnt/\" "
                                     "fstype=\"ext4\" srcname=\"/dev/sda\" "
                                     "flags=\"rw, nosuid\" options=\"a=b,c\"");
        QCOMPARE(field(mount, Field::Options), "a=b,c"s);
        QCOMPARE(field(mount, Field::Flags), "rw, nosuid"s);
        QCOMPARE(mount.number(Field::Error), -13);
        const Event signal = parsed(kRecord
                                    + "apparmor=\"DENIED\" operation=\"signal\" "
                                      "requested_mask=\"send\" denied_mask=\"send\""
                                      "signal=unknown(70) peer=\"b\"");
        QCOMPARE(field(signal, Field::Signal), "unknown(70)"s);
        QCOMPARE(field(signal, Field::Peer), "b"s);
    }

    void enrichedFieldsAreReadWithAndWithoutTheirSeparator()
    {
        for (const std::string &separator : {"\x1d"s, ""s, " "s}) {
            const Event event = parsed("type=AVC msg=" + kStamp
                                       + ": apparmor=\"DENIED\" "
                                         "operation=\"open\" fsuid=1000 ouid=0"
                                       + separator + "FSUID=\"anna\" OUID=\"root\"");
            QCOMPARE(event.number(Field::OwnerUid), 0);
            QCOMPARE(field(event, Field::FsUidName), "anna"s);
            QCOMPARE(field(event, Field::OwnerUidName), "root"s);
        }
    }

    void messageOfADaemonIsRead()
    {
        const Event event = parsed(
            "type=USER_AVC msg=audit(1795458439.047:9): pid=363 uid=102 auid=4294967295 "
            "ses=4294967295 subj=unconfined  msg='apparmor=\"DENIED\" "
            "operation=\"dbus_method_call\"  bus=\"system\" path=\"/a\" interface=\"b.c\" "
            "member=\"D\" mask=\"send\" name=\"e.f\" pid=77 label=\"app\" peer_pid=1 "
            "peer_label=\"unconfined\" exe=\"/usr/bin/dbus-daemon\" sauid=102 hostname=? addr=? "
            "terminal=?'");
        QCOMPARE(event.auditType, 1107U);
        QVERIFY(event.eventClass == EventClass::Dbus);
        QVERIFY(event.origin == Origin::KernelText);
        QCOMPARE(event.number(Field::Pid), 77);
        QCOMPARE(field(event, Field::Profile), "app"s);
        QCOMPARE(field(event, Field::Peer), "unconfined"s);
        QCOMPARE(field(event, Field::DeniedMask), "send"s);
        QVERIFY(!event.has(Field::Address));
        QCOMPARE(extra(event, "terminal"), "?"s);
    }

    void unknownAndRepeatedKeysAreKept()
    {
        const Event event = parsed(kRecord
                                   + "apparmor=\"DENIED\" operation=\"open\" frob=12 "
                                     "class=\"file\" nicks=\"a b\" class=\"twice\" junk pid=3");
        QVERIFY(event.kind == EventKind::Denied);
        QCOMPARE(extra(event, "frob"), "12"s);
        QCOMPARE(extra(event, "nicks"), "a b"s);
        QCOMPARE(field(event, Field::Class), "file"s);
        QCOMPARE(extra(event, "class"), "twice"s);
        QCOMPARE(event.number(Field::Pid), 3);
    }

    void labelOfAStackIsMarked()
    {
        const Event stack = parsed(kRecord + "apparmor=\"DENIED\" label=\"a//&b\" name=\"/x\"");
        QVERIFY(stack.isStack);
        QCOMPARE(field(stack, Field::Profile), "a//&b"s);
        QVERIFY(!parsed(kRecord + "apparmor=\"DENIED\" label=\"a\" name=\"/x\"").isStack);
    }

    void cutRecordKeepsWhatCameBefore()
    {
        const Event event = parsed(kRecord
                                   + "apparmor=\"DENIED\" operation=\"open\" "
                                     "profile=\"app\" name=\"/etc/sha");
        QVERIFY(event.isTruncated);
        QCOMPARE(field(event, Field::Profile), "app"s);
        QCOMPARE(field(event, Field::Name), "/etc/sha"s);
    }

    void everyCutOfARecordIsHarmless()
    {
        const std::string line = "Nov 23 21:00:00 host kernel: [   10.9] " + kRecord + kPayload;
        for (std::size_t size = 0; size <= line.size(); ++size) {
            Event event;
            const LineResult result = parseLine(line.substr(0, size), event);
            const bool hasMode = size > line.find("apparmor=\"") + 9;
            QCOMPARE(result.kind == LineKind::Record, hasMode);
        }
    }

    void nulAndControlBytesAreBytes()
    {
        const Event event =
            parsed("\0\0"s + kRecord + "apparmor=\"DENIED\" name=\"/a\0\x1b[31m\" pid=1\0"s);
        QCOMPARE(field(event, Field::Name), "/a\0\x1b[31m"s);
        QVERIFY(event.origin == Origin::Anyone);
    }

    void longLineIsCutAtTheLimit()
    {
        const std::string head = kRecord + "apparmor=\"DENIED\" profile=\"p\" name=\"";
        const std::string fits = head + std::string(kMaxLineBytes - head.size() - 1, 'n') + '"';
        QCOMPARE(fits.size(), kMaxLineBytes);
        QVERIFY(!parsed(fits).isTruncated);
        const Event event = parsed(head + std::string(kMaxLineBytes, 'n') + "\" pid=7");
        QVERIFY(event.isTruncated);
        QVERIFY(!event.has(Field::Pid));
        QCOMPARE(event.text(Field::Name).size(), kMaxLineBytes - head.size());
    }

    void lossIsReported()
    {
        Event event;
        const auto lost = [&event](const std::string &line) { return parseLine(line, event); };
        QVERIFY(lost("[ 1.0] audit: kauditd_printk_skb: 51 callbacks suppressed").kind
                == LineKind::Lost);
        QCOMPARE(lost("[ 1.0] audit: kauditd_printk_skb: 51 callbacks suppressed").lostCount, 51U);
        QCOMPARE(
            lost("Oct 29 host kernel: [ 1.0] type __ratelimit: 36 callbacks suppressed").lostCount,
            36U);
        QVERIFY(lost("audit: backlog limit exceeded").kind == LineKind::Lost);
        const LineResult total =
            lost("[ 1.0] audit: audit_lost=7 audit_rate_limit=0 audit_backlog_limit=64");
        QVERIFY(total.kind == LineKind::Lost && total.isLostTotal);
        QCOMPARE(total.lostCount, 7U);
        QVERIFY(lost("net_ratelimit: 8 callbacks suppressed").kind == LineKind::Other);
    }

    void othersRecordsAreNotOurs()
    {
        Event event;
        for (const char *line :
             {"", "\n", "hello", "type=CRED_ACQ msg=audit(1.0:1): pid=1 msg='op=PAM:setcred'",
              "audit: type=1400 audit(1.0:1): avc:  denied  { read } for pid=1 comm=\"x\"",
              "type=AVC msg=audit(1.0:1): operation=\"open\" profile=\"x\"",
              "type=SYSCALL msg=audit(1.0:1): arch=c000003e syscall=2 success=no",
              "AppArmor: AppArmor initialized", "kernel: apparmor=off"})
            QVERIFY2(parseLine(line, event).kind == LineKind::Other, line);
    }

    void sentencesOfAppArmor2AreTakenApart()
    {
        const auto said = [](const std::string &sentence) {
            return parsed("type=APPARMOR msg=audit(1167188680.127:54): " + sentence);
        };
        const std::string by = " (bash(23415) profile /bin/a active /bin/a)";
        Event event = said("REJECTING r access to /x" + by);
        QVERIFY(event.kind == EventKind::Denied && event.eventClass == EventClass::File);
        QVERIFY(event.origin == Origin::KernelText);
        QVERIFY(event.text(Field::Info).starts_with("REJECTING r access to /x"));
        QCOMPARE(event.stamp->serial, 54U);
        QCOMPARE(event.text(Field::Name), std::string_view("/x"));
        QCOMPARE(event.text(Field::DeniedMask), std::string_view("r"));
        QCOMPARE(event.text(Field::Profile), std::string_view("/bin/a"));
        QCOMPARE(event.text(Field::Comm), std::string_view("bash"));
        QCOMPARE(event.number(Field::Pid).value_or(0), 23415);

        event = said("PERMITTING x access to /bin/b" + by);
        QVERIFY(event.kind == EventKind::Allowed && event.eventClass == EventClass::Exec);
        event = said("PERMITTING mkdir on /d/e" + by);
        QCOMPARE(event.text(Field::Operation), std::string_view("mkdir"));
        QCOMPARE(event.text(Field::Name), std::string_view("/d/e"));
        event = said("PERMITTING attribute (mode) change to /else" + by);
        QCOMPARE(event.text(Field::Attribute), std::string_view("mode"));
        QCOMPARE(event.text(Field::DeniedMask), std::string_view("w"));
        event = said("REJECTING access to capability 'chown'" + by);
        QVERIFY(event.eventClass == EventClass::Capability);
        QCOMPARE(event.text(Field::CapabilityName), std::string_view("chown"));
        event = said("REJECTING access to syscall 'ptrace'" + by);
        QVERIFY(event.eventClass == EventClass::Ptrace);
        event = said("PERMITTING link access from /new to /old" + by);
        QVERIFY(event.eventClass == EventClass::Link);
        QCOMPARE(event.text(Field::Target), std::string_view("/old"));
        event = said("PERMITTING r access to /x (sh(1) profile /bin/a active hat)");
        QCOMPARE(event.text(Field::Profile), std::string_view("/bin/a//hat"));
        event = said("LOGPROF-HINT unknown_hat HAT pid=7 profile=/p active=/p");
        QVERIFY(event.kind == EventKind::Hint);
        QCOMPARE(event.text(Field::Name), std::string_view("HAT"));
        QCOMPARE(event.text(Field::Profile), std::string_view("/p"));

        // A name that looks like the end of a sentence is a name; one that is cut names nobody.
        event = said("REJECTING r access to /x (sh(1) profile /other active /other)" + by);
        QCOMPARE(event.text(Field::Name),
                 std::string_view("/x (sh(1) profile /other active /other)"));
        QCOMPARE(event.text(Field::Profile), std::string_view("/bin/a"));
        event = said("REJECTING r access to /x (bash(23415) profile /bin/a act");
        QVERIFY(event.isTruncated && !event.has(Field::Profile));
    }

    void oldCapabilitiesHaveTheirName()
    {
        const Event event =
            parsed("type=APPARMOR_DENIED msg=audit(1181057184.959:7): operation=\"capable\" "
                   "name=\"setuid\" pid=31938 profile=\"/bin/ping\"");
        QVERIFY(event.eventClass == EventClass::Capability);
        QCOMPARE(event.text(Field::CapabilityName), std::string_view("setuid"));
    }

    void eventIsEmptiedBeforeUse()
    {
        Event event = parsed(kRecord + kPayload);
        QVERIFY(parseLine("nothing", event).kind == LineKind::Other);
        QVERIFY(!event.has(Field::Name));
        QVERIFY(!event.stamp);
        QVERIFY(event.kind == EventKind::Unknown);
    }
};

QTEST_APPLESS_MAIN(TestAuditLine)
#include "tst_audit_line.moc"
