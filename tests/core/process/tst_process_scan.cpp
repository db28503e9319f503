// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The process list, from folders and from the machine that the test runs on.

#include "core/process/process_scan.h"
#include "tests/fake_tree.h"

#include <QTest>

#include <algorithm>
#include <stop_token>

#include <unistd.h>

using namespace pavise;
using namespace pavise::process;
using namespace std::string_literals;

class TestProcessScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAreReadAndKeptOnce()
    {
        const tests::FakeTree proc;
        proc.file("1/attr/apparmor/current", "unconfined\n");
        proc.file("20/attr/apparmor/current", "/usr/sbin/cupsd (enforce)\n");
        proc.file("3/attr/apparmor/current", "/usr/sbin/cupsd (enforce)\n");
        proc.file("3/attr/current", "other module\n");
        proc.file("self/attr/apparmor/current", "x");
        proc.file("version", "Linux");
        const auto list = ProcessScanner(proc.root()).scan();
        QVERIFY(list.has_value());
        QCOMPARE(list->rows.size(), 3U);
        QCOMPARE(list->labels.size(), 2U);
        QVERIFY(list->labelsKnown);
        QCOMPARE(list->rows[0].pid, 1);
        QCOMPARE(list->rows[1].pid, 3);
        QCOMPARE(list->rows[2].pid, 20);
        QCOMPARE(list->confinement(list->rows[1]).label, "/usr/sbin/cupsd"s);
        QVERIFY(list->rows[1].label == list->rows[2].label);
        QVERIFY(!list->confinement(list->rows[0]).hasProfile());
    }

    void sharedLabelFileIsUsedWhereThereIsNoOther()
    {
        const tests::FakeTree proc;
        proc.file("7/attr/current", "app (complain)\n");
        const ProcessScanner scanner(proc.root());
        const auto list = scanner.scan();
        QVERIFY(list.has_value());
        QVERIFY(list->confinement(list->rows[0]).mode == kernel::ProfileMode::Complain);
        QCOMPARE(scanner.confinement(7)->label, "app"s);
        QVERIFY(!scanner.confinement(8));
    }

    void processWithoutReadableLabelStaysInTheList()
    {
        const tests::FakeTree proc;
        proc.folder("9/attr");
        const auto list = ProcessScanner(proc.root()).scan();
        QVERIFY(list.has_value());
        QCOMPARE(list->rows.size(), 1U);
        QVERIFY(!list->labelsKnown);
        QVERIFY(list->confinement(list->rows[0]).label.empty());
    }

    void missingFolderIsAnError()
    {
        const auto list = ProcessScanner("/nonexistent/proc").scan();
        QVERIFY(!list);
        QVERIFY(list.error().code == text::DiagnosticCode::FileUnreadable);
        QCOMPARE(list.error().args[1], "No such file or directory"s);
    }

    void scanCanBeStopped()
    {
        const tests::FakeTree proc;
        proc.file("1/attr/current", "unconfined\n");
        std::stop_source stop;
        stop.request_stop();
        const auto list = ProcessScanner(proc.root()).scan(stop.get_token());
        QVERIFY(!list && list.error().code == text::DiagnosticCode::Cancelled);
    }

    void detailsOfAProcess()
    {
        const tests::FakeTree proc;
        proc.file("stat", "cpu  1 2 3\nintr 5\nbtime 1700000000\nprocesses 9\n");
        proc.file("42/stat",
                  "42 (a) b (c) S 7 42 42 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 " + ticks()
                      + " 99 100\n");
        proc.file("42/status", "Name:\ta) b (c\nUid:\t1000\t1000\t1000\t1000\nNoNewPrivs:\t1\n");
        proc.link("42/exe", "/usr/bin/old (deleted)");
        proc.file("42/cmdline", "old\0--flag\0\0last\0"s);
        proc.file("42/cgroup", "0::/system.slice/docker-0123456789ab.scope\n");
        const auto details = ProcessScanner(proc.root()).details(42);
        QVERIFY(details.has_value());
        QCOMPARE(details->command, "a) b (c"s);
        QCOMPARE(details->parent, 7);
        QVERIFY(!details->isKernelThread);
        QCOMPARE(details->uid, 1000U);
        QVERIFY(details->noNewPrivileges);
        QCOMPARE(details->exe, "/usr/bin/old"s);
        QVERIFY(details->exeDeleted);
        QVERIFY((details->arguments == std::vector{"old"s, "--flag"s, ""s, "last"s}));
        QCOMPARE(details->startedAt, 1700000010);
        QVERIFY(details->container.has_value());
    }

    void kernelThreadIsToldByItsFlag()
    {
        const tests::FakeTree proc;
        proc.file("2/stat", "2 (kthreadd) S 0 0 0 0 -1 2129984 0 0 0 0 0 0 0 0 20 0 1 0 3 0 0\n");
        const auto details = ProcessScanner(proc.root()).details(2);
        QVERIFY(details && details->isKernelThread);
        QVERIFY(!details->exe);
        QVERIFY(!details->startedAt);
    }

    void damagedStatIsNoProcess()
    {
        const tests::FakeTree proc;
        proc.file("5/stat", ")(");
        proc.file("6/stat", "6 (x");
        const ProcessScanner scanner(proc.root());
        QVERIFY(!scanner.details(5));
        QVERIFY(!scanner.details(6));
        QVERIFY(!scanner.details(404));
    }

    void thisProcessIsFoundOnTheRealMachine()
    {
        const ProcessScanner scanner;
        const auto list = scanner.scan();
        QVERIFY(list.has_value());
        const auto self = static_cast<Pid>(::getpid());
        QVERIFY(std::ranges::any_of(list->rows,
                                    [self](const ProcessRow &row) { return row.pid == self; }));
        const auto details = scanner.details(self);
        QVERIFY(details && details->exe);
        QVERIFY(details->exe->ends_with("tst_core_process_process_scan"));
        QCOMPARE(details->parent, static_cast<Pid>(::getppid()));
        QCOMPARE(details->uid, ::getuid());
        QVERIFY(details->startedAt.has_value());
    }

private:
    static std::string ticks() { return std::to_string(10 * ::sysconf(_SC_CLK_TCK)); }
};

QTEST_APPLESS_MAIN(TestProcessScan)
#include "tst_process_scan.moc"
