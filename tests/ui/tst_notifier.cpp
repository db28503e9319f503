// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the desktop is told of denials, over a real bus with something that stands in for the
/// desktop's notification service.

#include "ui/common/convert.h"
#include "ui/services/logs/denial_notifier.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/logs/muted_patterns.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pavise::ui;

namespace {

constexpr int kLongMs = 60'000;
const QString kName = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;

/// A bus of its own with a notification service on it.
class Desktop : public QDBusVirtualObject
{
public:
    Desktop()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return;
        const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QDBusConnection service = QDBusConnection::connectToBus(address, u"desktop"_s);
        isUsable = service.isConnected() && service.registerVirtualObject(kPath, this)
            && service.registerService(kName)
            && QDBusConnection::connectToBus(address, u"program"_s).isConnected();
    }

    ~Desktop() override
    {
        QDBusConnection::disconnectFromBus(u"program"_s);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    bool handleMessage(const QDBusMessage &call, const QDBusConnection &connection) override
    {
        if (call.member() != u"Notify"_s)
            return false;
        shown << call.arguments();
        const uint replaced = call.arguments()[1].toUInt();
        connection.send(call.createReply(replaced != 0 ? replaced : ++m_last));
        return true;
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    void press(uint id, const QString &action)
    {
        QDBusMessage signal = QDBusMessage::createSignal(kPath, kName, u"ActionInvoked"_s);
        signal << id << action;
        QDBusConnection(u"desktop"_s).send(signal);
    }

    [[nodiscard]] QString title(qsizetype at) const { return shown[at][3].toString(); }

    QList<QVariantList> shown;
    bool isUsable = false;

private:
    QProcess m_daemon;
    uint m_last = 0;
};

} // namespace

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"pavise-test"_s);
        QSettings().clear();
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_line = 0;
        m_file.setFileName(m_folder.filePath(u"kern.log"_s));
        QVERIFY(m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered));
        log("old", 3);
    }

    void cleanup() { m_file.close(); }

    void whatWasLoggedBeforeIsNoNews()
    {
        Desktop desktop;
        Rig rig = make({});
        QTRY_VERIFY_WITH_TIMEOUT(rig.denials->snapshot()->isCollected, kLongMs);
        QTest::qWait(100);
        QCOMPARE(desktop.shown.size(), 0);
    }

    void newDenialsOfAProfileComeTogether()
    {
        Desktop desktop;
        QVERIFY(desktop.isUsable);
        Rig rig = make({});
        QTRY_VERIFY_WITH_TIMEOUT(rig.denials->snapshot()->isCollected, kLongMs);
        log("fire<b>fox", 12);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown.size(), 1, kLongMs);
        const QVariantList &call = desktop.shown.first();
        QVERIFY2(desktop.title(0).startsWith(u"12 "_s), qPrintable(desktop.title(0)));
        // The body may be markup, so what comes out of a log is none.
        QVERIFY(!call[4].toString().contains(u'<'));
        const QStringList actions = call[5].toStringList();
        QCOMPARE(actions.size(), 6);
        for (const QString &text : actions)
            QVERIFY2(!text.contains(u"allow"_s, Qt::CaseInsensitive), qPrintable(text));
        // More of the same within the time is kept for the next one.
        log("fire<b>fox", 5);
        QTRY_COMPARE_WITH_TIMEOUT(rig.notifier->waiting(), 5U, kLongMs);
        QCOMPARE(desktop.shown.size(), 1);
    }

    void theNextOneTakesThePlaceOfTheFirst()
    {
        Desktop desktop;
        QVERIFY(desktop.isUsable);
        Rig rig = make({.perProfileMs = 300, .most = 10, .withinMs = 1000});
        QTRY_VERIFY_WITH_TIMEOUT(rig.denials->snapshot()->isCollected, kLongMs);
        log("nginx", 1);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown.size(), 1, kLongMs);
        log("nginx", 4);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown.size(), 2, kLongMs);
        QCOMPARE(desktop.shown[0][1].toUInt(), 0U);
        QCOMPARE(desktop.shown[1][1].toUInt(), 1U);
        QVERIFY2(desktop.title(1).startsWith(u"4 "_s), qPrintable(desktop.title(1)));
    }

    void aFloodIsHeldBack()
    {
        Desktop desktop;
        QVERIFY(desktop.isUsable);
        Rig rig = make({.perProfileMs = 600'000, .most = 3, .withinMs = 600'000});
        QTRY_VERIFY_WITH_TIMEOUT(rig.denials->snapshot()->isCollected, kLongMs);
        for (int i = 0; i < 40; ++i)
            log("p" + QByteArray::number(i), i == 17 ? 9 : 1);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown.size(), 3, kLongMs);
        QTest::qWait(300);
        QCOMPARE(desktop.shown.size(), 3);
        QVERIFY2(desktop.title(0).contains(u"p17"_s), qPrintable(desktop.title(0)));
        QVERIFY(rig.notifier->waiting() > 30);
    }

    void aPressedButtonLeadsOrMutes()
    {
        Desktop desktop;
        QVERIFY(desktop.isUsable);
        Rig rig = make({.perProfileMs = 1, .most = 100, .withinMs = 1});
        QTRY_VERIFY_WITH_TIMEOUT(rig.denials->snapshot()->isCollected, kLongMs);
        log("nginx", 1);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown.size(), 1, kLongMs);
        QTest::qWait(50); // the answer with the id is on its way
        QSignalSpy review(rig.notifier.get(), &DenialNotifier::reviewRequested);
        desktop.press(1, u"review"_s);
        QTRY_COMPARE_WITH_TIMEOUT(review.size(), 1, kLongMs);
        QCOMPARE(review[0][0].toString(), u"nginx"_s);
        desktop.press(1, u"mute"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.muted->list().size(), 1, kLongMs);
        log("nginx", 7);
        log("other", 1);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown.size(), 2, kLongMs);
        QVERIFY2(desktop.title(1).contains(u"other"_s), qPrintable(desktop.title(1)));
    }

    void aLineOfAnyProgramIsNoDenial()
    {
        Desktop desktop;
        QVERIFY(desktop.isUsable);
        Rig rig = make({.perProfileMs = 1, .most = 100, .withinMs = 1});
        QTRY_VERIFY_WITH_TIMEOUT(rig.denials->snapshot()->isCollected, kLongMs);
        m_file.write("2026-11-23T10:00:00.000000+00:00 host logger[1]: audit: type=1400 "
                     "audit(1795470001.000:900): apparmor=\"DENIED\" operation=\"open\" "
                     "class=\"file\" profile=\"forged\" name=\"/x\" pid=1 comm=\"c\" "
                     "requested_mask=\"r\" denied_mask=\"r\" fsuid=0 ouid=0\n");
        log("real", 1);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown.size(), 1, kLongMs);
        QVERIFY2(desktop.title(0).contains(u"real"_s), qPrintable(desktop.title(0)));
    }

private:
    struct Rig
    {
        std::unique_ptr<DenialService> denials;
        std::unique_ptr<MutedPatterns> muted;
        std::unique_ptr<DenialNotifier> notifier;
    };

    Rig make(const DenialNotifier::Limits &limits)
    {
        Rig rig{std::make_unique<DenialService>(), std::make_unique<MutedPatterns>(), {}};
        rig.notifier = std::make_unique<DenialNotifier>(*rig.denials, *rig.muted,
                                                        QDBusConnection(u"program"_s), limits);
        rig.notifier->setEnabled(true);
        rig.denials->open({.logFile = toBytes(m_file.fileName())});
        return rig;
    }

    void log(const QByteArray &profile, int events)
    {
        QByteArray lines;
        for (int i = 0; i < events; ++i) {
            const QByteArray number = QByteArray::number(++m_line);
            lines += "2026-11-23T10:00:00.000000+00:00 host kernel: audit: type=1400 "
                     "audit(1795470001.000:"
                + number + "): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\""
                + profile
                + "\" name=\"/x\" pid=1 comm=\"c\" requested_mask=\"r\" denied_mask=\"r\" "
                  "fsuid=0 ouid=0\n";
        }
        m_file.write(lines);
    }

    QTemporaryDir m_folder;
    QFile m_file;
    int m_line = 0;
};

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
