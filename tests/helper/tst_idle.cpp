// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A helper that goes because nothing is to do, and calls that come just then: each is answered, or
/// finds no owner of the name (and the bus starts the next helper for it); none is lost.

#include "polkit/helper/bus/helper_service.h"
#include "tests/helper/folder_kernel.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace pavise;
using namespace pavise::helper;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLanes = 20;
constexpr int kRounds = 50;
constexpr int kLongMs = 60'000;

class NoAuthority final : public Authority
{
public:
    QuestionId ask(const Question &, Answer) override { qFatal("nobody is to be asked"); }
    void withdraw(QuestionId) override { }
};

class NoJournal final : public Journal
{
public:
    void write(const JournalEntry &) override { }
};

} // namespace

class TestIdle : public QObject
{
    Q_OBJECT

    QProcess m_daemon;
    QString m_address;
    QTemporaryDir m_folder;
    NoAuthority m_authority;
    NoJournal m_journal;
    store::FileCalls m_files;

    /// One helper, which ends as its process would: with its connection.
    struct Lane
    {
        QString name;
        QString connection;
        Roots roots;
        std::unique_ptr<tests::FolderKernel> kernel;
        std::unique_ptr<Services> services;
        std::unique_ptr<HelperService> service;
        bool isGone = false;
    };
    void start(Lane &lane)
    {
        lane.isGone = false;
        const QDBusConnection bus = QDBusConnection::connectToBus(m_address, lane.connection);
        lane.services =
            std::make_unique<Services>(Services{.roots = lane.roots,
                                                .authority = m_authority,
                                                .kernel = *lane.kernel,
                                                .files = m_files,
                                                .journal = m_journal,
                                                .state = StateFolder(lane.roots.state)});
        lane.service = std::make_unique<HelperService>(bus, *lane.services);
        connect(
            lane.service.get(), &HelperService::idle, this, [&lane] { lane.isGone = true; },
            Qt::QueuedConnection);
        QVERIFY(lane.service->begin(lane.name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
        if (!m_daemon.waitForStarted())
            QSKIP("needs dbus-daemon");
        while (!m_daemon.canReadLine())
            QVERIFY(m_daemon.waitForReadyRead(kLongMs));
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void noCallIsLost()
    {
        std::mt19937 random(1);
        std::vector<Lane> lanes(kLanes);
        for (int i = 0; i < kLanes; ++i) {
            Lane &lane = lanes[static_cast<std::size_t>(i)];
            lane.name = u"org.pavise.Lane%1"_s.arg(i);
            lane.connection = u"lane-%1"_s.arg(i);
            lane.roots = tests::rootsBelow((m_folder.path() + u"/lane-%1"_s.arg(i)).toStdString());
            tests::makeSystem(lane.roots);
            lane.kernel = std::make_unique<tests::FolderKernel>(lane.roots);
        }
        const QDBusConnection caller = QDBusConnection::connectToBus(m_address, u"caller"_s);
        int answered = 0;
        int ownerless = 0;
        for (int round = 0; round < kRounds; ++round) {
            int open = 0;
            QStringList wrong;
            const auto call = [&](const Lane &lane) {
                auto *watcher = new QDBusPendingCallWatcher(
                    caller.asyncCall(
                        QDBusMessage::createMethodCall(lane.name, protocol::kObjectPath,
                                                       protocol::kInterface, u"Version"_s),
                        std::numeric_limits<int>::max()),
                    this);
                ++open;
                connect(watcher, &QDBusPendingCallWatcher::finished, this, [&, watcher] {
                    --open;
                    watcher->deleteLater();
                    if (!watcher->isError())
                        ++answered;
                    else if (watcher->error().type() == QDBusError::ServiceUnknown)
                        ++ownerless;
                    else
                        wrong << watcher->error().name();
                });
            };
            for (Lane &lane : lanes)
                start(lane);
            for (Lane &lane : lanes) {
                for (auto left = random() % 6; left > 0; --left)
                    call(lane);
                // Sometimes the calls have arrived by then, sometimes they are on their way.
                if (random() % 2 == 0)
                    QCoreApplication::processEvents();
                lane.service->retire();
                for (auto left = random() % 3; left > 0; --left)
                    call(lane);
            }
            for (Lane &lane : lanes) {
                QVERIFY(QTest::qWaitFor([&] { return lane.isGone; }, kLongMs));
                lane.service.reset();
                QDBusConnection::disconnectFromBus(lane.connection);
            }
            QVERIFY(QTest::qWaitFor([&] { return open == 0; }, kLongMs));
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
        }
        qInfo() << kLanes * kRounds << "times gone:" << answered << "calls answered," << ownerless
                << "found no owner, none lost";
        QVERIFY(answered > 0 && ownerless > 0);
    }
};

QTEST_GUILESS_MAIN(TestIdle)
#include "tst_idle.moc"
