// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Links and profiles that go: in an order in which a crash leaves them loaded; and trials.

#include "tests/helper/transaction_fixture.h"

using namespace pavise;
using namespace pavise::tests;

class TestUnloading : public TransactionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (::geteuid() != 0)
            QSKIP("files must belong to root");
        begin();
    }

    void takesProfilesOutAfterTheLinkIsThere()
    {
        const Outcome outcome = apply(disabling());
        QVERIFY2(!outcome.error, outcome.reason.c_str());
        QVERIFY(isDisabled());
        QCOMPARE(QFile::symLinkTarget(profile(u"disable/old"_s)), profile(u"old"_s));
        QCOMPARE(m_kernel.removed, (std::vector<std::string>{"a", "b"}));
        QCOMPARE(get(u"old"_s), "before"_ba);
        const auto record = state().history(0, 1).at(0);
        QCOMPARE(record.marks.size(), 1U);
        QCOMPARE(state().kept(record.policies.at(1).before.value()), "old b");
    }

    void aProfileThatWillNotGoStays()
    {
        m_kernel.keeps = "a";
        const Outcome outcome = apply(disabling());
        QCOMPARE(outcome.error, ErrorCode::KernelRefused);
        QVERIFY(!isDisabled());
        QVERIFY(!hasNote());
        QVERIFY(m_kernel.removed.empty());
    }

    void whatIsGoneComesBackWhenTheRestWillNotGo()
    {
        m_kernel.keeps = "b";
        const Outcome outcome = apply(disabling());
        QCOMPARE(outcome.error, ErrorCode::Inconsistent);
        QVERIFY(!isDisabled());
        QCOMPARE(m_kernel.removed, std::vector<std::string>{"a"});
        QCOMPARE(m_kernel.writes, std::vector<std::string>{"old aold b"});
    }

    void clearsALinkOnlyAfterLoading()
    {
        QVERIFY(!apply(disabling()).error);
        Plan enabling = disabling();
        enabling.marks[0].on = false;
        enabling.removals.clear();
        enabling.blob = "blob";
        m_kernel.refuses = true;
        QCOMPARE(apply(enabling).error, ErrorCode::KernelRefused);
        QVERIFY(isDisabled());
        m_kernel.refuses = false;
        QVERIFY(!apply(enabling).error);
        QVERIFY(!isDisabled());
        QCOMPARE(m_kernel.writes, std::vector<std::string>{"blob"});
    }

    void aCrashWhileDisablingLeavesItLoaded()
    {
        const MarkChange link{.mark = 0, .file = "old", .on = true};
        QVERIFY(!apply(disabling()).error);
        m_kernel.list = ScriptedKernel().list; // the link is there, nothing is out
        note({}, {}, {link}, {"a", "b"});
        QCOMPARE(recoverNow(), Recovery::Undone);
        QVERIFY(!isDisabled());
        QVERIFY(m_kernel.writes.empty());

        QVERIFY(!apply(disabling()).error);
        m_kernel.list = {ScriptedKernel().list[1]}; // only one was out: it comes back
        note({}, {}, {link}, {"a", "b"});
        QCOMPARE(recoverNow(), Recovery::Undone);
        QVERIFY(!isDisabled());
        QCOMPARE(m_kernel.writes, std::vector<std::string>{"old a"});

        QVERIFY(!apply(disabling()).error); // all were out: it was done
        m_kernel.list.clear();
        note({}, {}, {link}, {"a", "b"});
        QCOMPARE(recoverNow(), Recovery::Finished);
        QVERIFY(isDisabled());
    }

    void aTrialHasItsWayBackFirst()
    {
        Plan trial = plan();
        trial.lease = Lease{};
        m_kernel.list.clear();
        m_kernel.list.push_back(ScriptedKernel().list[0]);
        QVERIFY(!apply(trial).error);
        const auto leases = state().leases();
        QCOMPARE(leases.size(), 1U);
        QCOMPARE(leases[0].record.files.size(), 2U);
        QCOMPARE(state().kept(leases[0].record.policies.at(0).before.value()), "old a");
    }

    void aTrialThatFailsLeavesNoLease()
    {
        Plan trial = plan();
        trial.lease = Lease{};
        m_kernel.refuses = true;
        QCOMPARE(apply(trial).error, ErrorCode::KernelRefused);
        QVERIFY(state().leases().empty());
        verifyUntouched();
    }
};

QTEST_APPLESS_MAIN(TestUnloading)
#include "tst_unloading.moc"
