// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What was done for a while goes back: when the time is over, when its caller leaves, after a
/// crash, after a boot, whatever the clock on the wall says; and it spoils nobody else's work.

#include "polkit/helper/bus/leases.h"
#include "polkit/helper/worker/compile_worker.h"
#include "polkit/helper/worker/worker_process.h"
#include "tests/helper/folder_kernel.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>

using namespace pavise;
using namespace pavise::helper;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class NoAuthority final : public Authority
{
public:
    QuestionId ask(const Question &, Answer) override { qFatal("nobody is to be asked"); }
    void withdraw(QuestionId) override { }
};

class ListedJournal final : public Journal
{
public:
    void write(const JournalEntry &entry) override
    {
        lines.push_back(std::string(entry.verb) + ' ' + entry.result);
    }
    std::vector<std::string> lines;
};

const std::string kEnforced = "profile demo /usr/bin/demo {\n  /etc/demo r,\n}\n";
const std::string kComplaining =
    "profile demo /usr/bin/demo flags=(complain) {\n  /etc/demo r,\n}\n";
constexpr std::uint64_t kMinute = 60'000'000'000;

} // namespace

class TestLeases : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    Roots m_roots;
    std::unique_ptr<tests::FolderKernel> m_kernel;
    NoAuthority m_authority;
    store::FileCalls m_files;
    ListedJournal m_journal;
    std::unique_ptr<Services> m_services;
    bool m_isCallerThere = true;
    const Caller m_caller{.sender = u":1.7"_s, .uid = 1000};

    [[nodiscard]] std::unique_ptr<Leases> start()
    {
        auto leases = std::make_unique<Leases>(*m_services,
                                               [this](const QString &) { return m_isCallerThere; });
        m_services->leases = leases.get();
        leases->reload();
        return leases;
    }
    [[nodiscard]] QString profile(const QString &name) const
    {
        return QString::fromStdString(m_roots.profiles) + u'/' + name;
    }
    void put(const QString &name, const std::string &text) const
    {
        QFile file(profile(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray::fromStdString(text));
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                    | QFileDevice::ReadOther));
    }
    [[nodiscard]] std::string get(const QString &name) const
    {
        QFile file(profile(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "(none)";
    }
    [[nodiscard]] std::string blobOf(const std::string &text) const
    {
        const Answer answer = compileJob({.profiles = m_roots.profiles,
                                          .securityfs = m_roots.kernel.securityfs,
                                          .module = m_roots.kernel.module,
                                          .mode = {},
                                          .namesOnly = false,
                                          .files = {{.name = "demo",
                                                     .text = text,
                                                     .isProfileFile = true,
                                                     .forceComplain = false,
                                                     .profiles = {}}}});
        return answer.files.at(0).blob;
    }
    /// `enforce`, or nothing when it is not loaded.
    [[nodiscard]] std::string mode(const std::string &name = "demo") const
    {
        const auto loaded = m_kernel->loaded();
        for (const auto &each : loaded.value()) {
            if (each.name == name)
                return std::string(kernel::profileModeName(each.mode));
        }
        return {};
    }
    /// Changes `demo` from kEnforced to \p text for \p duration.
    void change(const std::string &text, bool isTrial, std::chrono::nanoseconds duration)
    {
        Plan plan;
        plan.record.operation = "op";
        plan.record.uid = 1000;
        plan.record.verb = isTrial ? "apply" : "set-mode";
        plan.files = {{.name = "demo",
                       .text = text,
                       .base = QFile::exists(profile(u"demo"_s))
                           ? std::optional(text::sha256(get(u"demo"_s)))
                           : std::nullopt}};
        plan.blob = blobOf(text);
        plan.names = {"demo"};
        plan.lease = newLease(m_roots, duration);
        plan.lease->endsWithCaller = isTrial;
        plan.lease->sender = ":1.7";
        if (!isTrial)
            plan.lease->targets = {{.file = "demo", .profiles = {}}};
        const Outcome outcome = applyPlan(plan, {m_roots, *m_kernel, m_files}, wallClock());
        QVERIFY2(!outcome.error, outcome.reason.c_str());
    }
    void edit(const std::function<void(Lease &)> &how) const
    {
        const StateFolder state(m_roots.state);
        Lease lease = state.leases().at(0);
        how(lease);
        QVERIFY(state.writeLease(lease));
    }
    void reboot() const
    {
        QVERIFY(QFile::remove(QString::fromStdString(m_roots.runtime + "/boot")));
    }

private Q_SLOTS:
    void init()
    {
        if (::geteuid() != 0)
            QSKIP("files must belong to root");
        m_dir = std::make_unique<QTemporaryDir>();
        ::chmod(qPrintable(m_dir->path()), 0755); // a worker looks in as nobody
        m_roots = tests::rootsBelow(m_dir->path().toStdString());
        tests::makeSystem(m_roots);
        m_kernel = std::make_unique<tests::FolderKernel>(m_roots);
        m_services = std::make_unique<Services>(Services{.roots = m_roots,
                                                         .authority = m_authority,
                                                         .kernel = *m_kernel,
                                                         .files = m_files,
                                                         .journal = m_journal,
                                                         .state = StateFolder(m_roots.state)});
        m_journal.lines.clear();
        m_isCallerThere = true;
        put(u"demo"_s, kEnforced);
        QVERIFY(m_kernel->replace(blobOf(kEnforced), "demo"));
    }

    void aTrialGoesBackAfterItsTime()
    {
        change(kComplaining, true, 300ms);
        QCOMPARE(mode(), "complain");
        const auto leases = start();
        QVERIFY(QTest::qWaitFor([&] { return leases->isEmpty(); }, 60'000));
        QCOMPARE(mode(), "enforce");
        QCOMPARE(get(u"demo"_s), kEnforced);
        QCOMPARE(m_services->state.history(0, 1).at(0).verb, "revert");
        QCOMPARE(m_journal.lines, std::vector<std::string>{"revert done"});
    }

    void aTrialGoesBackWhenItsCallerLeaves()
    {
        change(kComplaining, true, 1h);
        const auto leases = start();
        leases->callerLeft(u":1.8"_s);
        QCOMPARE(mode(), "complain");
        leases->callerLeft(u":1.7"_s);
        QVERIFY(leases->isEmpty());
        QCOMPARE(mode(), "enforce");
        QCOMPARE(get(u"demo"_s), kEnforced);
    }

    void aTrialGoesBackWhenItsCallerLeftDuringACrash()
    {
        change(kComplaining, true, 1h);
        m_isCallerThere = false;
        const auto leases = start();
        QVERIFY(leases->isEmpty());
        QCOMPARE(mode(), "enforce");
    }

    void aTrialOutlivesTheHelper()
    {
        change(kComplaining, true, 1h);
        start().reset();
        const auto leases = start();
        QCOMPARE(mode(), "complain");
        QVERIFY(!leases->isEmpty());
    }

    void onlyItsCallerKeepsATrial()
    {
        change(kComplaining, true, 1h);
        const auto leases = start();
        QVERIFY(!leases->confirm({.sender = u":1.7"_s, .uid = 1001}, u"op"_s));
        QVERIFY(!leases->confirm({.sender = u":1.8"_s, .uid = 1000}, u"op"_s));
        QVERIFY(!leases->confirm(m_caller, u"other"_s));
        QVERIFY(leases->confirm(m_caller, u"op"_s));
        QVERIFY(leases->isEmpty());
        QVERIFY(m_services->state.leases().empty());
        leases->callerLeft(u":1.7"_s);
        QCOMPARE(mode(), "complain");
    }

    void theSameUserEndsIt()
    {
        change(kComplaining, true, 1h);
        const auto leases = start();
        QVERIFY(!leases->revert({.sender = u":1.9"_s, .uid = 1001}, u"op"_s));
        QCOMPARE(mode(), "complain");
        QVERIFY(leases->revert({.sender = u":1.9"_s, .uid = 1000}, u"op"_s));
        QCOMPARE(mode(), "enforce");
    }

    /// What was not there before goes again.
    void aTrialOfANewProfileLeavesNothing()
    {
        QVERIFY(m_kernel->remove("demo"));
        QVERIFY(QFile::remove(profile(u"demo"_s)));
        change(kEnforced, true, 1h);
        QCOMPARE(mode(), "enforce");
        m_isCallerThere = false;
        (void)start();
        QCOMPARE(mode(), "");
        QCOMPARE(get(u"demo"_s), "(none)");
    }

    void whatSomebodyChangedSinceIsLeftAlone()
    {
        change(kComplaining, true, 1h);
        const std::string theirs = kComplaining + "# theirs\n";
        put(u"demo"_s, theirs);
        QVERIFY(m_kernel->replace(blobOf(theirs), "demo"));
        m_isCallerThere = false;
        const auto leases = start();
        QVERIFY(leases->isEmpty());
        QCOMPARE(get(u"demo"_s), theirs);
        QCOMPARE(mode(), "complain");
    }

    /// Of two profiles that were only loaded, one was loaded anew by somebody.
    void aTrialGoesBackAroundWhatSomebodyLoaded()
    {
        const std::string both = kEnforced + "profile second /usr/bin/second {\n}\n";
        QVERIFY(m_kernel->replace(blobOf(both), "both"));
        Plan plan;
        plan.record.operation = "op";
        plan.record.uid = 1000;
        plan.record.verb = "apply";
        plan.blob = blobOf(kComplaining + "profile second /usr/bin/second flags=(complain) {\n}\n");
        plan.names = {"demo", "second"};
        plan.lease = newLease(m_roots, 1h);
        plan.lease->endsWithCaller = true;
        plan.lease->sender = ":1.7";
        const Outcome outcome = applyPlan(plan, {m_roots, *m_kernel, m_files}, wallClock());
        QVERIFY2(!outcome.error, outcome.reason.c_str());
        QCOMPARE(mode("second"), "complain");
        std::string theirs = kComplaining;
        theirs.replace(theirs.find("/etc/demo"), 9, "/etc/more");
        QVERIFY(m_kernel->replace(blobOf(theirs), "demo"));
        m_isCallerThere = false;
        const auto leases = start();
        QVERIFY(leases->isEmpty());
        QCOMPARE(mode("second"), "enforce");
        QCOMPARE(mode("demo"), "complain");
    }

    void aTimedModeDoesNotNeedItsCaller()
    {
        change(kComplaining, false, 1h);
        m_isCallerThere = false;
        const auto leases = start();
        leases->callerLeft(u":1.7"_s);
        QCOMPARE(mode(), "complain");
        QVERIFY(!leases->confirm(m_caller, u"op"_s)); // it cannot be made to last
    }

    void aTimedModeGoesBackExactly()
    {
        change(kComplaining, false, 1h);
        edit([](Lease &lease) { lease.bootDeadline = 1; });
        const auto leases = start();
        QVERIFY(leases->isEmpty());
        QCOMPARE(mode(), "enforce");
        QCOMPARE(get(u"demo"_s), kEnforced);
    }

    /// The rules that were learnt meanwhile stay.
    void onlyTheModeGoesBackOfAnEditedFile()
    {
        change(kComplaining, false, 1h);
        std::string learnt = kComplaining;
        learnt.replace(learnt.find('}'), 1, "  /etc/more r,\n}");
        put(u"demo"_s, learnt);
        QVERIFY(m_kernel->replace(blobOf(learnt), "demo"));
        edit([](Lease &lease) { lease.bootDeadline = 1; });
        const auto leases = start();
        QVERIFY(QTest::qWaitFor([&] { return leases->isEmpty(); }, 60'000));
        QCOMPARE(mode(), "enforce");
        QVERIFY(get(u"demo"_s).contains("/etc/more r,"));
        QVERIFY(!get(u"demo"_s).contains("complain"));
    }

    void aSecondTimeTakesTheFirstOver_data()
    {
        QTest::addColumn<qint64>("shift");
        QTest::addColumn<QString>("lasting");
        QTest::newRow("longer") << qint64(kMinute) << u"op-2"_s;
        QTest::newRow("shorter") << -qint64(kMinute) << u"op"_s;
    }
    /// Set once more, to what it is already: the later time holds, and the first one's way back.
    void aSecondTimeTakesTheFirstOver()
    {
        QFETCH(qint64, shift);
        QFETCH(QString, lasting);
        change(kComplaining, false, 1h);
        Lease second = m_services->state.leases().at(0);
        const std::uint64_t first = second.record.id;
        second.record = {};
        second.record.id = first + 1;
        second.record.uid = 1000;
        second.record.operation = "op-2";
        second.bootDeadline += static_cast<std::uint64_t>(shift);
        QVERIFY(m_services->state.writeLease(second));
        const auto leases = start();
        QCOMPARE(leases->pending().size(), 1);
        QCOMPARE(leases->pending().at(0).operation, lasting);
        QCOMPARE(m_services->state.leases().size(), 1U);
        QVERIFY(leases->revert({.sender = {}, .uid = 1000}, lasting));
        QCOMPARE(get(u"demo"_s), kEnforced);
        QCOMPARE(mode(), "enforce");
    }

    void anotherBootEndsATrial()
    {
        change(kComplaining, true, 1h);
        reboot();
        QVERIFY(m_kernel->remove("demo"));
        QVERIFY(
            m_kernel->replace(blobOf(kComplaining), "demo")); // the boot loaded the trial's file
        const auto leases = start();
        QVERIFY(QTest::qWaitFor([&] { return leases->isEmpty(); }, 60'000));
        QCOMPARE(get(u"demo"_s), kEnforced);
        QCOMPARE(mode(), "enforce");
    }

    void aTimedModeGoesOnAfterABoot_data()
    {
        QTest::addColumn<qint64>("wallShift");
        QTest::addColumn<quint32>("least");
        QTest::addColumn<quint32>("most");
        QTest::newRow("half the time is over") << -qint64(30 * kMinute) << 1700U << 1800U;
        QTest::newRow("the clock was set back a year")
            << qint64(365 * 24 * 60 * kMinute) << 3500U << 3600U;
        QTest::newRow("the clock was not touched") << 0LL << 3500U << 3600U;
    }
    void aTimedModeGoesOnAfterABoot()
    {
        QFETCH(qint64, wallShift);
        change(kComplaining, false, 1h);
        edit([wallShift](Lease &lease) {
            lease.wallDeadline += static_cast<std::uint64_t>(wallShift);
            lease.bootDeadline = 1; // of a boot that is over: it means nothing now
        });
        reboot();
        const auto leases = start();
        QCOMPARE(leases->pending().size(), 1);
        const quint32 left = leases->pending().at(0).secondsLeft;
        QFETCH(quint32, least);
        QFETCH(quint32, most);
        QVERIFY2(left >= least && left <= most, qPrintable(QString::number(left)));
    }

    void aTimedModeThatEndedWhileOffGoesBack()
    {
        change(kComplaining, false, 1h);
        edit([](Lease &lease) { lease.wallDeadline = 1; });
        reboot();
        const auto leases = start();
        QVERIFY(QTest::qWaitFor([&] { return leases->isEmpty(); }, 60'000));
        QCOMPARE(mode(), "enforce");
        QVERIFY(!get(u"demo"_s).contains("complain"));
    }

    void aFailureIsTriedAgain()
    {
        change(kComplaining, true, 1h);
        QFile refuse(QString::fromStdString(m_roots.kernel.securityfs) + u"/refuse-replace"_s);
        QVERIFY(refuse.open(QIODevice::WriteOnly));
        m_isCallerThere = false;
        const auto leases = start();
        QCOMPARE(m_journal.lines, std::vector<std::string>{"revert Inconsistent"});
        QVERIFY(leases->pending().at(0).secondsLeft > 0); // not at once
        QCOMPARE(m_services->state.leases().size(), 1U);
        QVERIFY(refuse.remove());
        leases->callerLeft(u":1.7"_s);
        QVERIFY(leases->isEmpty());
        QCOMPARE(mode(), "enforce");
    }

    void theSilenceSwitchGoesBack()
    {
        const auto audit = [this] {
            for (const auto &[name, value] : m_kernel->parameters()) {
                if (name == "audit")
                    return value;
            }
            return std::string();
        };
        const auto request = ChangeRequest::silence(u"op"_s, {}, 60);
        {
            const auto leases = start();
            QVERIFY(leases->recordSilenced(m_caller, *request));
            QCOMPARE(audit(), "noquiet");
            QVERIFY(!leases->recordSilenced(m_caller, *request)); // it is on
            QCOMPARE(leases->pending().at(0).verb, u"record-silenced"_s);
        }
        edit([](Lease &lease) { lease.bootDeadline = 1; }); // a crash, and the time is over
        QVERIFY(start()->isEmpty());
        QCOMPARE(audit(), "normal");

        const auto leases = start();
        QVERIFY(leases->recordSilenced(m_caller, *request));
        QVERIFY(!leases->revertAudit({.sender = {}, .uid = 1}));
        QVERIFY(leases->revertAudit(m_caller));
        QCOMPARE(audit(), "normal");
    }

    /// The kernel begins anew with each boot, so there is nothing to set back.
    void theSilenceSwitchEndsWithTheBoot()
    {
        (void)start()->recordSilenced(m_caller, *ChangeRequest::silence(u"op"_s, {}, 60));
        QVERIFY(m_kernel->setAudit("quiet"));
        reboot();
        edit([](Lease &lease) { lease.wallDeadline = 1; });
        QVERIFY(start()->isEmpty());
        for (const auto &[name, value] : m_kernel->parameters())
            QVERIFY(name != "audit" || value == "quiet");
    }

    void aTriedProfileIsNotChangedByOthers()
    {
        change(kComplaining, true, 1h);
        const auto leases = start();
        Plan plan;
        QVERIFY(!leases->isTried(plan));
        plan.names = {"demo//child"};
        QVERIFY(leases->isTried(plan));
        plan.names = {"other"};
        QVERIFY(!leases->isTried(plan));
        plan.removals = {"demo"};
        QVERIFY(leases->isTried(plan));
        plan.removals.clear();
        plan.files = {{.name = "demo", .text = {}, .base = {}}};
        QVERIFY(leases->isTried(plan));
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && std::string_view(argv[1]) == kCompileWorkerArgument)
        return runCompileWorker();
    const QCoreApplication application(argc, argv);
    TestLeases test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_leases.moc"
