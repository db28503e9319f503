// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Muting, saved filters, recent changes, what shows only when all files are read together, the
/// service that loads profiles at the start, and the handbook.

#include "tests/test_paths.h"
#include "ui/common/convert.h"
#include "ui/common/settings.h"
#include "ui/page_names.h"
#include "ui/pages/denials/saved_filters.h"
#include "ui/pages/help/handbook.h"
#include "ui/services/logs/muted_patterns.h"
#include "ui/services/status/boot_service.h"
#include "ui/services/status/policy_examiner.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pavise;
using namespace pavise::ui;

namespace {

constexpr int kLongMs = 60'000;

/// A bus with something on it that answers as systemd does.
class FakeSystemd : public QDBusVirtualObject
{
public:
    FakeSystemd()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return;
        const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QDBusConnection service = QDBusConnection::connectToBus(address, u"systemd"_s);
        isUsable = service.isConnected()
            && service.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath)
            && service.registerService(u"test.systemd"_s)
            && QDBusConnection::connectToBus(address, u"person"_s).isConnected();
    }

    ~FakeSystemd() override
    {
        QDBusConnection::disconnectFromBus(u"person"_s);
        QDBusConnection::disconnectFromBus(u"systemd"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    bool handleMessage(const QDBusMessage &call, const QDBusConnection &connection) override
    {
        calls << call;
        const QString method = call.member();
        if (!error.isEmpty() && method == u"EnableUnitFiles"_s) {
            connection.send(call.createErrorReply(error, u"no"_s));
            return true;
        }
        if (method == u"GetUnitFileState"_s) {
            connection.send(call.createReply(isOn ? u"enabled"_s : u"disabled"_s));
        } else if (method == u"LoadUnit"_s) {
            connection.send(call.createReply(
                QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/systemd1/unit/x"_s))));
        } else if (method == u"Get"_s) {
            connection.send(call.createReply(
                QVariant::fromValue(QDBusVariant(isOn ? u"active"_s : u"inactive"_s))));
        } else {
            isOn = isOn || method == u"StartUnit"_s;
            connection.send(call.createReply());
        }
        return true;
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    [[nodiscard]] QStringList methods() const
    {
        QStringList names;
        for (const QDBusMessage &call : calls)
            names << call.member();
        return names;
    }

    bool isUsable = false;
    bool isOn = false;
    QString error;
    QList<QDBusMessage> calls;

private:
    QProcess m_daemon;
};

audit::Denial denialOf(const QByteArray &profile, const QByteArray &path)
{
    audit::Denial denial;
    denial.first.kind = audit::EventKind::Denied;
    denial.first.eventClass = audit::EventClass::File;
    denial.first.set(audit::Field::Profile, profile.toStdString());
    denial.first.set(audit::Field::Name, path.toStdString());
    denial.first.set(audit::Field::DeniedMask, "r");
    denial.first.set(audit::Field::RequestedMask, "r");
    denial.count = 1;
    return denial;
}

} // namespace

class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"pavise-test"_s);
        QSettings().clear();
    }

    void settingsKeepToTheirBounds()
    {
        QCOMPARE(settings::value(settings::kTabWidth), 4);
        settings::set(settings::kTabWidth, 8);
        QCOMPARE(settings::value(settings::kTabWidth), 8);
        for (const QVariant &wrong : {QVariant(0), QVariant(99), QVariant(u"wide"_s)}) {
            QSettings().setValue(u"editor/tab"_s, wrong);
            QCOMPARE(settings::value(settings::kTabWidth), 4);
        }
    }

    void mutingHidesWhatIsAlikeAndEnds()
    {
        MutedPatterns patterns;
        const audit::Denial denial = denialOf("nginx", "/etc/x");
        const audit::Denial other = denialOf("nginx", "/etc/y");
        patterns.mute(MutedPatterns::filterFor(denial), 0);
        QVERIFY(patterns.isMuted(denial));
        QVERIFY(!patterns.isMuted(other));
        QVERIFY(MutedPatterns().isMuted(denial)); // from the settings
        patterns.mute(u"profile:\"nginx\""_s, QDateTime::currentMSecsSinceEpoch() - 1);
        QVERIFY(!patterns.isMuted(other)); // its time is over
        QCOMPARE(patterns.list().size(), 1);
        patterns.mute(u"  "_s, 0); // would hide everything
        QCOMPARE(patterns.list().size(), 1);
        patterns.remove(patterns.list().first());
        QVERIFY(!patterns.isMuted(denial));
        QVERIFY(MutedPatterns().list().isEmpty());
    }

    void filtersHaveNames()
    {
        QVERIFY(savedFilters().isEmpty());
        saveFilter({u"web"_s, u"profile:nginx"_s});
        saveFilter({u"all"_s, u"class:file"_s});
        saveFilter({u"web"_s, u"profile:apache2"_s});
        QCOMPARE(
            savedFilters(),
            QList<SavedFilter>({{u"all"_s, u"class:file"_s}, {u"web"_s, u"profile:apache2"_s}}));
        removeFilter(u"all"_s);
        QCOMPARE(savedFilters().size(), 1);
    }

    void rulesThatLeadNowhereAreFound()
    {
        const QTemporaryDir tree;
        QDir(tree.path()).mkpath(u"etc/apparmor.d/site"_s);
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(tree.filePath(u"etc/apparmor.d/"_s + name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write(u"a"_s,
              "profile a /bin/a {\n"
              "  /bin/b Px -> gone,\n"     // line 2: nowhere
              "  /bin/c Px -> there,\n"    // there
              "  /bin/d Cx -> kid,\n"      // a child
              "  /bin/e Cx -> stranger,\n" // line 5: no child
              "  /bin/f Pix -> gone,\n"    // falls back
              "  deny /bin/g x,\n"
              "  /bin/h Px -> @{who},\n" // cannot be known here
              "  profile kid {\n  }\n}\n");
        write(u"there"_s, "profile there {\n}\n");
        write(u"site/own"_s, "profile own /bin/own {\n}\n");
        StatusSnapshot snapshot = scanSystem({.root = toBytes(tree.path())}, {});
        // As if the kernel held what no file at the top defines.
        ProfileEntry loaded;
        loaded.name = "own";
        loaded.loadedMode = kernel::ProfileMode::Enforce;
        loaded.state = ProfileState::NoFile;
        snapshot.profiles.push_back(loaded);
        const std::vector<Concern> found = examinePolicy(snapshot, {});
        QCOMPARE(found.size(), 3U);
        QCOMPARE(found[0].kind, Concern::Kind::MissingTarget);
        QCOMPARE(found[0].line, 2U);
        QCOMPARE(found[0].detail, std::string("gone"));
        QCOMPARE(found[1].line, 5U);
        QCOMPARE(found[1].detail, std::string("a//stranger"));
        QCOMPARE(found[2].kind, Concern::Kind::NotAtBoot);
        QCOMPARE(found[2].detail, std::string("site"));
    }

    void aProgramThatRanBeforeItsProfileWaits()
    {
        const QTemporaryDir tree;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QDir(tree.path()).mkpath(name.section(u'/', 0, -2));
            QFile file(tree.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        const QString kernel = u"sys/kernel/security/apparmor/"_s;
        write(u"sys/module/apparmor/parameters/enabled"_s, "Y\n");
        write(kernel + u"policy/profiles/srv.0/name"_s, "srv\n");
        write(kernel + u"policy/profiles/srv.0/mode"_s, "enforce\n");
        write(kernel + u"policy/profiles/srv.0/attach"_s, "/usr/{bin,sbin}/srv\n");
        write(kernel + u"features/domain/version"_s, "1.2\n");
        for (const auto &[pid, program, label] :
             {std::tuple{u"5"_s, "/usr/sbin/srv", "unconfined\n"},
              std::tuple{u"6"_s, "/usr/sbin/srv", "srv (enforce)\n"},
              std::tuple{u"7"_s, "/usr/bin/other", "unconfined\n"}}) {
            const QString folder = u"proc/"_s + pid;
            write(folder + u"/attr/apparmor/current"_s, label);
            write(folder + u"/stat"_s,
                  pid.toUtf8() + " (p) S 1 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 5 0 0\n");
            write(folder + u"/status"_s, "Name:\tp\nUid:\t0\t0\t0\t0\nNoNewPrivs:\t0\n");
            write(folder + u"/cmdline"_s, program);
            QVERIFY(QFile::link(QString::fromLatin1(program), tree.filePath(folder + u"/exe"_s)));
        }
        const StatusSnapshot now = scanSystem({.root = toBytes(tree.path())}, {});
        QVERIFY(now.hasKernel());
        QStringList waiting;
        for (const ProcessEntry &process : now.processes)
            waiting << QString::number(process.details.pid) + u' '
                    + QString::fromStdString(process.waitingProfile);
        QCOMPARE(waiting, QStringList({u"5 srv"_s, u"6 "_s, u"7 "_s}));
    }

    void theServiceIsEnabledThroughSystemd()
    {
        FakeSystemd systemd;
        if (!systemd.isUsable)
            QSKIP("no bus could be started");
        BootService boot(QDBusConnection(u"person"_s), nullptr, u"test.systemd"_s);
        boot.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(boot.state().isActive.has_value(), kLongMs);
        QTRY_VERIFY_WITH_TIMEOUT(boot.state().isEnabled.has_value(), kLongMs);
        QVERIFY(!*boot.state().isEnabled && !*boot.state().isActive);
        QVERIFY(!boot.state().isComplete());
        QSignalSpy finished(&boot, &BootService::finished);
        systemd.calls.clear();
        boot.enable();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kLongMs);
        QCOMPARE(finished[0][0].toString(), QString());
        QCOMPARE(systemd.methods().first(3),
                 QStringList({u"EnableUnitFiles"_s, u"Reload"_s, u"StartUnit"_s}));
        QCOMPARE(systemd.calls[0].arguments()[0].toStringList(),
                 QStringList{u"apparmor.service"_s});
        QVERIFY(systemd.calls[0].isInteractiveAuthorizationAllowed());
        QTRY_VERIFY_WITH_TIMEOUT(boot.state().isComplete() && *boot.state().isActive, kLongMs);
    }

    void aRefusalIsToldInWords()
    {
        FakeSystemd systemd;
        if (!systemd.isUsable)
            QSKIP("no bus could be started");
        systemd.error = u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s;
        BootService boot(QDBusConnection(u"person"_s), nullptr, u"test.systemd"_s);
        QSignalSpy finished(&boot, &BootService::finished);
        boot.enable();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kLongMs);
        QVERIFY(!finished[0][0].toString().isEmpty());
        QVERIFY(!boot.isBusy());
    }

    void withoutSystemdNothingIsKnown()
    {
        BootService boot(QDBusConnection(u"no such bus"_s));
        boot.refresh();
        QTest::qWait(50);
        QVERIFY(!boot.state().isEnabled && !boot.state().isActive);
        QVERIFY(boot.state().isComplete()); // no reason to offer anything
    }

    void theHandbookIsWhole()
    {
        const Handbook book;
        QVERIFY(book.chapters().size() > 20);
        for (const Chapter &chapter : book.chapters()) {
            QVERIFY2(chapter.text.size() > 200, qPrintable(chapter.name));
            QVERIFY2(chapter.text.startsWith(u"# "_s), qPrintable(chapter.name));
            static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
            for (const auto &match : link.globalMatch(chapter.text)) {
                const QString target = match.captured(1);
                const bool leads = target.startsWith(u"page:"_s)
                    ? pageOfOption(target.sliced(5)).has_value()
                    : book.find(target.section(u'#', 0, 0)) >= 0;
                QVERIFY2(leads, qPrintable(chapter.name + u" -> "_s + target));
            }
        }
        // Every page has its chapter: F1 opens it.
        for (const QString &page : pageOptions())
            QVERIFY2(book.find(page) >= 0, qPrintable(page));
        // Every file is in the contents.
        const QDir folder(QString::fromStdString(tests::sourceDir()) + u"/resources/handbook"_s);
        for (const QString &file : folder.entryList({u"*.md"_s}, QDir::Files))
            QVERIFY2(book.find(file.chopped(3)) >= 0, qPrintable(file));
    }

    void theHandbookIsSearched()
    {
        const Handbook book;
        QVERIFY(book.search({}).isEmpty());
        QVERIFY(book.search(u"no such words anywhere"_s).isEmpty());
        const QList<Finding> findings = book.search(u"TRIAL keep"_s);
        QVERIFY(!findings.isEmpty());
        for (const Finding &finding : findings)
            QVERIFY2(finding.line.contains(u"keep"_s, Qt::CaseInsensitive),
                     qPrintable(finding.line));
        // Titles come first.
        QCOMPARE(book.search(u"containers"_s).first().line, u"Containers"_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestServices)
#include "tst_services.moc"
