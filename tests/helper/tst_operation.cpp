// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One call from its arrival to its answer, with somebody in polkit's place who answers when the
/// test says so: asked once, answered once, noted once, and never done after its end.

#include "polkit/helper/bus/leases.h"
#include "polkit/helper/operation/call_operation.h"
#include "tests/helper/folder_kernel.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace pavise;
using namespace pavise::helper;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using protocol::ErrorCode;

namespace {

class HeldAuthority final : public Authority
{
public:
    QuestionId ask(const Question &, Answer answer) override
    {
        open.emplace(++last, std::move(answer));
        return last;
    }
    void withdraw(QuestionId id) override { withdrawn += open.erase(id) > 0 ? 1 : 0; }
    /// What polkit says to the question that is open longest.
    void say(const Parsed<void> &answer)
    {
        auto first = open.extract(open.begin());
        first.mapped()(answer);
    }

    std::map<QuestionId, Answer> open;
    QuestionId last = 0;
    int withdrawn = 0;
};

class ListedJournal final : public Journal
{
public:
    void write(const JournalEntry &entry) override { lines.push_back(entry); }
    std::vector<JournalEntry> lines;
};

} // namespace

class TestOperation : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const Roots m_roots = tests::rootsBelow(m_folder.path().toStdString());
    tests::FolderKernel m_kernel{m_roots};
    store::FileCalls m_files;
    std::unique_ptr<HeldAuthority> m_authority;
    std::unique_ptr<ListedJournal> m_journal;
    std::unique_ptr<Services> m_services;
    int m_done = 0;
    std::vector<Operation::Reply> m_replies;

    [[nodiscard]] std::unique_ptr<Operation> begin(
        CallOperation::Step step = [] { return QVariantList{1}; },
        const QString &sender = u":1.7"_s)
    {
        (void)m_services->quota.enter(1000, Quota::Clock::now());
        auto operation = std::make_unique<CallOperation>(
            *m_services, Caller{.sender = sender, .uid = 1000, .pid = 4711, .mayAsk = true},
            u"op"_s, "read-policy", Action::ReadPolicy, [this, step] {
                ++m_done;
                return step();
            });
        operation->onEnd([this](const Operation::Reply &reply) { m_replies.push_back(reply); });
        operation->start();
        return operation;
    }
    [[nodiscard]] ErrorCode error() const { return m_replies.at(0).error().code; }

private Q_SLOTS:
    void init()
    {
        m_authority = std::make_unique<HeldAuthority>();
        m_journal = std::make_unique<ListedJournal>();
        m_services = std::make_unique<Services>(Services{.roots = m_roots,
                                                         .authority = *m_authority,
                                                         .kernel = m_kernel,
                                                         .files = m_files,
                                                         .journal = *m_journal,
                                                         .state = StateFolder(m_roots.state)});
        m_done = 0;
        m_replies.clear();
    }
    /// Whatever came of it: one answer and one line.
    void cleanup()
    {
        QCOMPARE(m_replies.size(), 1U);
        QCOMPARE(m_journal->lines.size(), 1U);
        const JournalEntry &line = m_journal->lines[0];
        QCOMPARE(line.operation, "op");
        QCOMPARE(line.uid, 1000U);
        QCOMPARE(line.pid, 4711U);
        QCOMPARE(line.result == "done", m_replies[0].has_value());
        QVERIFY(m_authority->open.empty());
    }

    void isDoneOnceItIsAllowed()
    {
        const auto operation = begin();
        QCOMPARE(m_done, 0);
        m_authority->say({});
        QCOMPARE(m_done, 1);
        QCOMPARE(m_replies.at(0).value(), QVariantList{1});
        operation->cancel(); // too late
    }

    void isNotDoneWithoutARight()
    {
        const auto operation = begin();
        m_authority->say(
            std::unexpected(Refusal{.code = ErrorCode::NotAuthorized, .reason = "no"}));
        QCOMPARE(m_done, 0);
        QCOMPARE(error(), ErrorCode::NotAuthorized);
        QCOMPARE(m_journal->lines[0].reason, "no");
    }

    void tellsWhyItCouldNotBeDone()
    {
        const auto operation = begin([] {
            return std::unexpected(Refusal{.code = ErrorCode::Unavailable, .reason = "gone"});
        });
        m_authority->say({});
        QCOMPARE(error(), ErrorCode::Unavailable);
        QCOMPARE(m_journal->lines[0].reason, "gone");
    }

    void isGivenUpWhileItAsks()
    {
        const auto operation = begin();
        operation->cancel();
        QCOMPARE(m_authority->withdrawn, 1);
        QCOMPARE(error(), ErrorCode::Cancelled);
        QCOMPARE(m_done, 0);
    }

    void closesItsPromptWithItsEnd()
    {
        auto operation = begin();
        m_replies.emplace_back(); // nobody is told: its end is the service's
        m_journal->lines.push_back({.result = "done", .operation = "op", .uid = 1000, .pid = 4711});
        operation.reset();
        QCOMPARE(m_authority->withdrawn, 1);
        QVERIFY(m_services->quota.openPrompt(1000, u":1.7"_s)); // its place is free
    }

    /// Five minutes; here less.
    void aPromptThatStaysOpenIsClosed()
    {
        QCOMPARE(m_services->promptLifetime, 5min);
        m_services->promptLifetime = 30ms;
        const auto operation = begin();
        QVERIFY(QTest::qWaitFor([this] { return !m_replies.empty(); }, 60'000));
        QCOMPARE(m_authority->withdrawn, 1);
        QCOMPARE(error(), ErrorCode::Cancelled);
        QCOMPARE(m_done, 0);
    }

    void aSecondPromptOfTheSameSenderIsBusy()
    {
        const auto first = begin();
        const auto second = begin();
        QCOMPARE(error(), ErrorCode::Busy);
        QCOMPARE(m_authority->open.size(), 1U);
        m_journal->lines.clear();
        m_replies.clear();
        m_authority->say({});
        QVERIFY(m_replies.at(0));
    }

    /// What is to be taken back is bounded as well.
    void sixtyFourLeasesAreAsManyAsThereMayBe()
    {
        tests::makeSystem(m_roots);
        const auto lend = [this](std::size_t number) {
            Lease lease = newLease(m_roots, 1h);
            lease.record.operation = "op-" + std::to_string(number);
            QVERIFY(m_services->state.writeLease(lease));
        };
        for (std::size_t i = 1; i < limits::kLeases; ++i)
            lend(i);
        Leases leases(*m_services, [](const QString &) { return true; });
        leases.reload();
        QVERIFY(!leases.isFull());
        lend(limits::kLeases);
        leases.reload();
        QVERIFY(leases.isFull());
        m_replies.push_back(
            leases.recordSilenced({}, *ChangeRequest::silence(u"one-more"_s, {}, 60)));
        QCOMPARE(error(), ErrorCode::Busy);
        m_journal->lines.push_back({.result = "Busy", .operation = "op", .uid = 1000, .pid = 4711});
    }

    void onlyAFailureIsCounted()
    {
        for (int i = 0; i < 100; ++i) {
            const auto operation = begin();
            m_authority->say({});
            m_services->quota.leave(1000);
        }
        QVERIFY(m_services->quota.enter(1000, Quota::Clock::now()));
        m_services->quota.leave(1000);
        for (int i = 0; i < 30; ++i) {
            const auto operation = begin();
            m_authority->say(
                std::unexpected(Refusal{.code = ErrorCode::NotAuthorized, .reason = "no"}));
            m_services->quota.leave(1000);
            if (!m_services->quota.enter(1000, Quota::Clock::now())) {
                QVERIFY(i >= limits::kFailuresPerMinute - 1);
                break;
            }
            m_services->quota.leave(1000);
            QVERIFY(i < 29);
        }
        m_replies.resize(1);
        m_journal->lines.resize(1);
    }
};

QTEST_GUILESS_MAIN(TestOperation)
#include "tst_operation.moc"
