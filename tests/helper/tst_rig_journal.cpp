// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the helper writes to the journal, read where the journal reads it: one line for each action
/// and each refusal, with who, what and why in fields of their own, and never a word of a profile.

#include "tests/helper/rig.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMultiMap>
#include <QTest>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>
#include <thread>

#include <poll.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace pavise::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kText = "profile demo /usr/bin/demo {\n  /etc/secretword r,\n}\n";

using Line = QMultiMap<QByteArray, QByteArray>;

/// The journal's own format: `NAME=VALUE`, or a name, eight bytes with a length and as many others.
Line parsed(QByteArray bytes)
{
    Line line;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArray head = bytes.left(end);
        bytes.remove(0, end + 1);
        if (const qsizetype equals = head.indexOf('='); equals >= 0) {
            line.insert(head.left(equals), head.mid(equals + 1));
            continue;
        }
        quint64 size = 0;
        std::memcpy(&size, bytes.constData(), sizeof size);
        line.insert(head, bytes.mid(sizeof size, static_cast<qsizetype>(size)));
        bytes.remove(0, static_cast<qsizetype>(sizeof size + size) + 1);
    }
    return line;
}

/// As `uuidgen --sha1` makes it, for ever.
QByteArray messageId(const QByteArray &verb)
{
    return QUuid::createUuidV5(QUuid(u"6c1f0f6a-3f0f-4a8a-b3f1-f1b4a7d2c501"_s), verb)
        .toString(QUuid::Id128)
        .toLatin1();
}

QByteArray sha(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

struct Asked
{
    const char *method;
    const char *verb;
};
constexpr std::array kAsked{Asked{"ApplyProfiles", "apply"},
                            Asked{"SetMode", "set-mode"},
                            Asked{"Disable", "disable"},
                            Asked{"Enable", "enable"},
                            Asked{"Unload", "unload"},
                            Asked{"UnloadEverything", "unload-everything"},
                            Asked{"Restore", "restore"},
                            Asked{"RecordSilenced", "record-silenced"},
                            Asked{"Revert", "revert"},
                            Asked{"Confirm", "confirm"},
                            Asked{"OpenLog", "read-log"},
                            Asked{"ListProfiles", "read-policy"},
                            Asked{"ReadProfileFile", "read-policy"},
                            Asked{"OpenPolicy", "read-policy"},
                            Asked{"ReadParameters", "read-policy"},
                            Asked{"ListHistory", "read-history"},
                            Asked{"ReadHistoryText", "read-history"}};

} // namespace

class TestRigJournal : public QObject
{
    Q_OBJECT

    std::unique_ptr<Rig> m_rig;
    int m_socket = -1;
    QString m_entry;
    QList<QByteArray> m_raw; ///< Everything that came before m_fresh.
    QList<QByteArray> m_fresh;
    std::mutex m_mutex;
    std::jthread m_receiver;

    /// What the helper has written since the last time. It writes before it answers.
    QList<Line> lines()
    {
        pollfd left{.fd = m_socket, .events = POLLIN, .revents = 0};
        while (::poll(&left, 1, 0) > 0)
            std::this_thread::yield();
        const std::scoped_lock lock(m_mutex);
        QList<Line> all;
        for (const QByteArray &each : std::as_const(m_fresh)) {
            const Line line = parsed(each);
            if (line.contains("PAVISE_VERB")) // others of the rig may write there as well
                all << line;
        }
        m_raw << m_fresh;
        m_fresh.clear();
        return all;
    }
    /// The queue of such a socket is short, and whoever writes to a full one waits.
    void receive(const std::stop_token &stop)
    {
        QByteArray buffer(1 << 20, '\0');
        while (!stop.stop_requested()) {
            pollfd ready{.fd = m_socket, .events = POLLIN, .revents = 0};
            if (::poll(&ready, 1, 100) <= 0)
                continue;
            const std::scoped_lock lock(m_mutex);
            const ssize_t got =
                ::recv(m_socket, buffer.data(), static_cast<size_t>(buffer.size()), MSG_DONTWAIT);
            if (got > 0)
                m_fresh << buffer.first(got);
        }
    }
    RigCall ask(const QString &user, const QStringList &arguments)
    {
        RigCall call = m_rig->call(user, arguments);
        return call;
    }
    static QByteArray idOf(const char *user)
    {
        return QByteArray::number(::getpwnam(user)->pw_uid); // NOLINT(concurrency-mt-unsafe)
    }

private Q_SLOTS:
    void initTestCase()
    {
        QDir().mkpath(u"/run/systemd/journal"_s);
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_un place{};
        place.sun_family = AF_UNIX;
        std::strcpy(place.sun_path, "/run/systemd/journal/socket");
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
        QCOMPARE(::bind(m_socket, reinterpret_cast<const sockaddr *>(&place), sizeof place), 0);
        m_receiver = std::jthread([this](const std::stop_token &stop) { receive(stop); });
        m_rig = std::make_unique<Rig>();
        QCOMPARE(
            ask(u"alice"_s, {u"apply"_s, u"setup"_s, u"demo"_s, QString::fromUtf8(kText), u"-"_s})
                .result(),
            u"ok 0"_s);
        m_entry = ask(u"alice"_s, {u"history"_s}).result().section(u' ', 1).section(u':', 0, 0);
        lines();
    }
    void cleanupTestCase()
    {
        m_rig.reset();
        m_receiver = {};
        ::close(m_socket);
    }

    void oneLineForEachAction_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("verb");
        for (const Asked &each : kAsked)
            QTest::newRow(each.method) << QString::fromLatin1(each.method) << QByteArray(each.verb);
    }
    void oneLineForEachAction()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, verb);
        RigCall call = ask(u"alice"_s, {u"one"_s, method, m_entry});
        const QString answer = call.result();
        const QList<Line> written = lines();
        QCOMPARE(written.size(), 1);
        const Line &line = written[0];
        QCOMPARE(line.value("PAVISE_VERB"), verb);
        QCOMPARE(line.value("MESSAGE_ID"), messageId(verb));
        QCOMPARE(line.value("PAVISE_RESULT"),
                 answer == u"ok" ? "done"_ba
                                 : answer.section(u' ', 1, 1).section(u'.', -1).toLatin1());
        QCOMPARE(line.value("PAVISE_REASON").isEmpty(), answer == u"ok");
        QCOMPARE(line.value("PAVISE_SENDER_UID"), idOf("alice"));
        if (method != u"Revert") // that line is of what takes back, not of the call
            QCOMPARE(line.value("PAVISE_SENDER_PID"), QByteArray::number(call.pid));
        const bool isChange = verb != "confirm" && !verb.startsWith("read-");
        QCOMPARE(line.value("PAVISE_OPID"),
                 !isChange              ? QByteArray()
                     : verb == "revert" ? "op-RecordSilenced"_ba
                                        : "op-" + method.toLatin1());
        QCOMPARE(line.value("PRIORITY"), answer == u"ok" ? "6"_ba : "5"_ba);
        QVERIFY(line.value("MESSAGE").startsWith(verb + " for user " + idOf("alice") + ": "));
        for (const QByteArray &name : line.uniqueKeys()) {
            if (name != "PAVISE_PROFILE" && name != "PAVISE_FILE")
                QVERIFY2(line.count(name) == 1, name.constData());
        }
    }

    void namesFilesWithOldAndNewDigest()
    {
        lines();
        const QByteArray more = kText + "# more\n";
        QFile::remove(m_rig->root() + u"/apparmor.d/demo"_s);
        QFile::remove(m_rig->root() + u"/apparmor.d/disable/demo"_s);
        QCOMPARE(ask(u"alice"_s, {u"apply"_s, u"n1"_s, u"demo"_s, QString::fromUtf8(kText), u"-"_s})
                     .result(),
                 u"ok 0"_s);
        QCOMPARE(
            ask(u"alice"_s,
                {u"apply"_s, u"n2"_s, u"demo"_s, QString::fromUtf8(more), QString::fromUtf8(kText)})
                .result(),
            u"ok 0"_s);
        const QList<Line> written = lines();
        QCOMPARE(written.size(), 2);
        QCOMPARE(written[0].values("PAVISE_FILE"), QList<QByteArray>{"demo new " + sha(kText)});
        QCOMPARE(written[1].values("PAVISE_FILE"),
                 (QList<QByteArray>{"demo " + sha(kText) + ' ' + sha(more)}));
        QCOMPARE(written[1].values("PAVISE_PROFILE"), QList<QByteArray>{"demo"});
    }

    void oneLineForEachRefusal_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("verb");
        for (const Asked &each : kAsked) {
            if (QByteArray(each.method) != "Revert" && QByteArray(each.method) != "Confirm")
                QTest::newRow(each.method)
                    << QString::fromLatin1(each.method) << QByteArray(each.verb);
        }
    }
    void oneLineForEachRefusal()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, verb);
        RigCall call = ask(u"mallory"_s, {u"one"_s, method, m_entry});
        QVERIFY(call.result().startsWith(u"error"_s));
        const QList<Line> written = lines();
        QCOMPARE(written.size(), 1);
        QCOMPARE(written[0].value("PAVISE_VERB"), verb);
        QVERIFY(written[0].value("PAVISE_RESULT") != "done");
        QVERIFY(!written[0].value("PAVISE_REASON").isEmpty());
        QCOMPARE(written[0].value("PAVISE_SENDER_UID"), idOf("mallory"));
        QCOMPARE(written[0].value("PRIORITY"), "5");
    }

    void oneLineForARequestThatMakesNoSense()
    {
        QVERIFY(ask(u"dave"_s, {u"mode"_s, u"op"_s, u"../../etc/passwd"_s, u"1"_s})
                    .result()
                    .startsWith(u"error Refused/Invalid"_s));
        const QList<Line> written = lines();
        QCOMPARE(written.size(), 1);
        QCOMPARE(written[0].value("PAVISE_RESULT"), "Invalid");
    }

    /// Nor are requests that make no sense free of charge.
    void nonsenseIsNotedTwentyTimesAMinute()
    {
        QElapsedTimer timer;
        timer.start();
        const QString answer = ask(u"dave"_s, {u"series"_s, u"300"_s, u"99"_s}).result();
        QVERIFY2(answer.contains(u"Busy="_s) && answer.contains(u"Invalid="_s), qPrintable(answer));
        const qint64 most = 22 + 2 * timer.elapsed() / 1000;
        const auto written = lines().size();
        QVERIFY2(written >= 10 && written <= most, qPrintable(QString::number(written)));
    }

    /// Whoever floods the helper does not flood the journal.
    void aFloodIsNotedOnceASecond()
    {
        lines();
        QElapsedTimer timer;
        timer.start();
        RigCall call = ask(u"erin"_s, {u"flood"_s, u"500"_s});
        QVERIFY(call.result().contains(u"Busy="_s));
        const QList<Line> written = lines();
        const auto busy = std::ranges::count_if(
            written, [](const Line &line) { return line.value("PAVISE_RESULT") == "Busy"; });
        QVERIFY2(busy <= 1 + timer.elapsed() / 1000, qPrintable(QString::number(busy)));
        QVERIFY(written.size() - busy
                <= 21 + timer.elapsed() / 3000); // all that one user may fail in a minute
    }

    /// A name is a caller's word: it begins no field and no line of its own.
    void hostileNamesAreOneField()
    {
        lines();
        const QString text = u"profile \"x\\nPRIORITY=0\\nPAVISE_RESULT=done\" /x {\n}\n"_s;
        const QString raw = u"profile \"x\nPRIORITY=0\" /x {\n}\n"_s;
        for (const QString &each : {text, raw, u"profile x\x1b[2J /x {\n}\n"_s})
            (void)ask(u"frank"_s, {u"apply"_s, u"op"_s, u"hostile"_s, each, u"-"_s}).result();
        const QList<Line> written = lines();
        QCOMPARE(written.size(), 3);
        for (const Line &line : written) {
            QCOMPARE(line.values("PRIORITY"), QList<QByteArray>{"5"});
            QCOMPARE(line.count("PAVISE_RESULT"), 1);
            for (const QByteArray &value : line)
                QVERIFY2(!value.contains('\n') && !value.contains('\x1b'), value.constData());
        }
    }

    /// After all of the above, and a text that does not compile.
    void noTextOfAProfileIsEverWritten()
    {
        (void)ask(
            u"grace"_s,
            {u"apply"_s, u"op"_s, u"bad"_s, u"profile x {\n  secretword nonsense\n}\n"_s, u"-"_s})
            .result();
        lines();
        QVERIFY(m_raw.size() > 40);
        for (const QByteArray &each : std::as_const(m_raw))
            QVERIFY2(!each.contains("secretword"), each.constData());
    }
};

int main(int argc, char **argv)
{
    return runInRig([&] {
        const QCoreApplication application(argc, argv);
        TestRigJournal test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_rig_journal.moc"
