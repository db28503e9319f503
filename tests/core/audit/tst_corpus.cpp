// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Against libapparmor's own test records: every field that its expected output states must come
/// out with the same value. Where we differ on purpose, kJustified says why. And against a real
/// kernel's log.

#include "core/audit/denial.h"
#include "core/audit/line/audit_line.h"
#include "tests/test_paths.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <map>
#include <set>

using namespace pavise;
using namespace pavise::audit;
using namespace Qt::StringLiterals;

namespace {

using Fields = std::map<QByteArray, QByteArray>;

/// The names of `.out` for our fields.
const std::map<QByteArray, Field> kLabels = {
    {"Operation", Field::Operation},
    {"Mask", Field::RequestedMask},
    {"Denied Mask", Field::DeniedMask},
    {"fsuid", Field::FsUid},
    {"ouid", Field::OwnerUid},
    {"Profile", Field::Profile},
    {"Peer", Field::Peer},
    {"Peer profile", Field::Peer},
    {"Name", Field::Name},
    {"Command", Field::Comm},
    {"Name2", Field::Target},
    {"Namespace", Field::Namespace},
    {"Attribute", Field::Attribute},
    {"Parent", Field::Parent},
    {"Token", Field::MagicToken},
    {"Info", Field::Info},
    {"ErrorCode", Field::Error},
    {"PID", Field::Pid},
    {"Peer PID", Field::PeerPid},
    {"Network family", Field::Family},
    {"Socket type", Field::SocketType},
    {"Protocol", Field::Protocol},
    {"Local addr", Field::LocalAddress},
    {"Foreign addr", Field::ForeignAddress},
    {"Local port", Field::LocalPort},
    {"Foreign port", Field::ForeignPort},
    {"Net Addr", Field::Address},
    {"Peer Addr", Field::PeerAddress},
    {"Class", Field::Class},
    {"Execpath", Field::ExecPath},
    {"DBus bus", Field::Bus},
    {"DBus path", Field::Path},
    {"DBus interface", Field::Interface},
    {"DBus member", Field::Member},
    {"Signal", Field::Signal},
    {"FS Type", Field::FsType},
    {"Src name", Field::SourceName},
    {"Flags", Field::Flags},
    {"Task", Field::Task},
};

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// Numbers as libapparmor prints them: without leading zeroes and signs.
QByteArray plainNumber(const Event &event, Field field)
{
    const auto value = event.number(field);
    return value ? QByteArray::number(qAbs(*value)) : bytes(event.text(field));
}

QByteArray protocolName(const QByteArray &value)
{
    static const std::map<QByteArray, QByteArray> names = {
        {"0", "ip"}, {"6", "tcp"}, {"17", "udp"}};
    const auto it = names.find(value);
    if (it != names.end())
        return it->second;
    return value.isEmpty() || !value.front() || !isdigit(value.front()) ? value
                                                                        : "unknown(" + value + ")";
}

/// What we read, in the words of `.out`.
QByteArray ours(const Event &event, const QByteArray &label)
{
    if (label == "Audit ID" || label == "Epoch" || label == "Audit subid") {
        if (!event.stamp)
            return {};
        const QByteArray seconds = QByteArray::number(event.stamp->milliseconds / 1000);
        const QByteArray serial = QByteArray::number(event.stamp->serial);
        if (label == "Epoch")
            return seconds;
        return label == "Audit subid" ? serial
                                      : seconds + '.'
                + QByteArray::number(event.stamp->milliseconds % 1000).rightJustified(3, '0') + ':'
                + serial;
    }
    if (label == "Event type") {
        switch (event.kind) {
        case EventKind::Denied:
            return "AA_RECORD_DENIED";
        case EventKind::Allowed:
            return "AA_RECORD_ALLOWED";
        case EventKind::Audited:
            return "AA_RECORD_AUDIT";
        case EventKind::Status:
            return "AA_RECORD_STATUS";
        case EventKind::Hint:
            return "AA_RECORD_HINT";
        case EventKind::Error:
            return "AA_RECORD_ERROR";
        case EventKind::Killed:
        case EventKind::Unknown:
            return "AA_RECORD_INVALID";
        }
    }
    const auto it = kLabels.find(label);
    if (it == kLabels.end())
        return "(label not known to the test)";
    if (label == "Name" && event.has(Field::CapabilityName))
        return bytes(event.text(Field::CapabilityName));
    if (label == "Command" && !event.has(Field::Comm))
        return bytes(event.text(Field::Exe));
    if (label == "Protocol")
        return protocolName(bytes(event.text(Field::Protocol)));
    static const std::set<QByteArray> numbers = {"Task", "Parent", "ErrorCode", "PID", "Token"};
    return numbers.contains(label) ? plainNumber(event, it->second) : bytes(event.text(it->second));
}

Fields expectedFields(const QByteArray &out)
{
    Fields fields;
    for (const QByteArray &line : out.split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0)
            fields[line.left(colon)] = line.mid(colon + 2);
    }
    fields.erase("File");
    return fields;
}

/// Records that libapparmor calls invalid: it states what little it read of them.
struct Justified
{
    const char *record;
    const char *label;
    const char *why;
};

constexpr Justified kJustified[] = {
    {"old_style_log_", "Event type",
     "a sentence of AppArmor 2.0: libapparmor gives up on it, we take it apart and keep its text"},
    {"old_style_log_", "Operation", "libapparmor takes the record's type for the operation there"},
    {"ptrace_garbage_lp1689667_2", "Event type",
     "binary garbage in target: libapparmor gives the record up, we keep it"},
    {"testcase32", "Event type", "a record of PAM, not of AppArmor: we give no event"},
    {"testcase32", "Audit ID", "see above"},
    {"testcase32", "Operation", "see above"},
    {"testcase32", "Info", "see above"},
    {"testcase32", "Epoch", "see above"},
    {"testcase32", "Audit subid", "see above"},
};

bool isJustified(const QString &record, const QByteArray &label)
{
    return std::ranges::any_of(kJustified, [&](const Justified &each) {
        return record.startsWith(QLatin1StringView(each.record)) && label == each.label;
    });
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatedFieldIsRead()
    {
        const auto shared = tests::sharedDir();
        if (!shared)
            QSKIP("needs ../shared");
        const QDir folder(QString::fromStdString(*shared + "/corpus/logs/test_multi"));
        const QStringList records = folder.entryList({u"*.in"_s}, QDir::Files);
        QCOMPARE_GE(records.size(), 89);
        int same = 0;
        std::set<QString> differing;
        QStringList differences;
        for (const QString &in : records) {
            const QString name = in.chopped(3);
            Event event;
            (void)parseLine(contents(folder.filePath(in)).split('\n').first().toStdString(), event);
            const Fields expected = expectedFields(contents(folder.filePath(name + u".out"_s)));
            for (const auto &[label, value] : expected) {
                const QByteArray got = ours(event, label);
                if (got == value) {
                    ++same;
                } else {
                    differing.insert(name);
                    if (!isJustified(name, label))
                        differences << name + u": "_s + QString::fromUtf8(label) + u": expected "_s
                                + QString::fromUtf8(value) + u", got "_s + QString::fromUtf8(got);
                }
            }
        }
        qInfo("%d fields of %lld records agree; %zu records differ on purpose", same,
              static_cast<long long>(records.size()), differing.size());
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

    void everyRecordOfARealKernelIsRead()
    {
        const auto shared = tests::sharedDir();
        if (!shared)
            QSKIP("needs ../shared");
        const QByteArray log =
            contents(QString::fromStdString(*shared + "/corpus/logs/kernel-6.12-sample.log"));
        int records = 0;
        std::map<EventKind, int> kinds;
        DenialLog denials;
        for (const QByteArray &line : log.split('\n')) {
            if (line.isEmpty())
                continue;
            Event event;
            QVERIFY2(parseLine(line.toStdString(), event).kind == LineKind::Record,
                     line.constData());
            ++records;
            ++kinds[event.kind];
            QVERIFY2(event.origin == Origin::KernelText, line.constData());
            QVERIFY2(event.extras().empty(), line.constData());
            QVERIFY2(event.stamp && event.auditType == 1400, line.constData());
            QVERIFY2(event.kind != EventKind::Unknown, line.constData());
            QVERIFY2(event.eventClass != EventClass::Other, line.constData());
            denials.add(event);
        }
        QCOMPARE(records, 147);
        QCOMPARE(kinds[EventKind::Allowed], 129);
        QCOMPARE(kinds[EventKind::Denied], 9);
        QCOMPARE(kinds[EventKind::Status], 7);
        QCOMPARE(kinds[EventKind::Killed], 1);
        QCOMPARE(kinds[EventKind::Audited], 1);
        QCOMPARE(denials.totals().events + denials.totals().duplicates, 147U);
    }
};

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
