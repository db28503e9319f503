// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Handing policy over, and what a refusal means. The real kernel's side is tests/vm's.

#include "core/kernel/policy_loader.h"
#include "tests/fake_tree.h"

#include <QTest>

#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace pavise;
using namespace pavise::kernel;
using namespace std::string_literals;

Q_DECLARE_METATYPE(pavise::text::DiagnosticCode)
Q_DECLARE_METATYPE(pavise::kernel::LoadOperation)

namespace {

const std::string kTree = "sys/kernel/security/apparmor";

} // namespace

class TestPolicyLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blobIsWrittenAsItIs()
    {
        const tests::FakeTree tree;
        tree.file(kTree + "/.replace", "");
        tree.file(kTree + "/.load", "");
        const std::string blob = "\4\10\0version\0"s + std::string(100'000, 'x');
        const KernelPaths paths = KernelPaths::below(tree.root());
        QVERIFY(loadPolicy(paths, LoadOperation::Replace, blob, "app").has_value());
        QCOMPARE(tree.read(kTree + "/.replace"), blob);
        QCOMPARE(tree.read(kTree + "/.load"), ""s);
        QVERIFY(loadPolicy(paths, LoadOperation::Add, "other", "app").has_value());
        QCOMPARE(tree.read(kTree + "/.load"), "other"s);
    }

    void blobLargerThanAPipeArrivesWhole()
    {
        const tests::FakeTree tree;
        tree.folder(kTree);
        const std::string path = tree.at(kTree + "/.replace");
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
        const int reader = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        QCOMPARE_GT(::fcntl(reader, F_SETPIPE_SZ, 4096), 0);

        std::string got;
        std::jthread drain([&] {
            char buffer[8192];
            for (int idle = 0; idle < 200;) {
                const ssize_t size = ::read(reader, buffer, sizeof buffer);
                if (size > 0)
                    got.append(buffer, static_cast<std::size_t>(size));
                else
                    ++idle;
                if (size == 0 && !got.empty())
                    return;
                ::usleep(1000);
            }
        });
        const std::string blob(50'000, 'y');
        const auto result =
            loadPolicy(KernelPaths::below(tree.root()), LoadOperation::Replace, blob, "app");
        drain.join();
        ::close(reader);
        QVERIFY(result.has_value());
        QCOMPARE(got, blob);
    }

    void removeWritesTheBareName()
    {
        const tests::FakeTree tree;
        tree.file(kTree + "/.remove", "");
        QVERIFY(removeProfile(KernelPaths::below(tree.root()), ":ns:app//hat").has_value());
        QCOMPARE(tree.read(kTree + "/.remove"), ":ns:app//hat"s);
    }

    void emptyNameIsNotSentToTheKernel()
    {
        const tests::FakeTree tree;
        tree.file(kTree + "/.remove", "before");
        const auto result = removeProfile(KernelPaths::below(tree.root()), "");
        QVERIFY(!result && result.error().code == text::DiagnosticCode::ProfileNotLoaded);
        QCOMPARE(tree.read(kTree + "/.remove"), "before"s);
    }

    void failedWriteIsTold()
    {
        const tests::FakeTree tree;
        tree.folder(kTree + "/.replace"); // a folder cannot be opened for writing
        const auto result =
            loadPolicy(KernelPaths::below(tree.root()), LoadOperation::Replace, "x", "app");
        QVERIFY(!result);
        QVERIFY(result.error().code == text::DiagnosticCode::KernelRejected);
        QVERIFY((result.error().args == std::vector{"app"s, "EISDIR"s}));
    }

    void linkInPlaceOfTheFileIsNotFollowed()
    {
        const tests::FakeTree tree;
        tree.file("elsewhere", "");
        tree.link(kTree + "/.replace", tree.at("elsewhere"));
        QVERIFY(!loadPolicy(KernelPaths::below(tree.root()), LoadOperation::Replace, "x", "app"));
        QCOMPARE(tree.read("elsewhere"), ""s);
    }

    void refusalsAreExplained_data()
    {
        QTest::addColumn<LoadOperation>("operation");
        QTest::addColumn<int>("error");
        QTest::addColumn<text::DiagnosticCode>("code");
        using enum text::DiagnosticCode;
        using enum LoadOperation;
        QTest::newRow("malformed") << Replace << EPROTO << PolicyMalformed;
        QTest::newRow("format") << Replace << EPROTONOSUPPORT << PolicyVersionRefused;
        QTest::newRow("already loaded") << Add << EEXIST << ProfileAlreadyLoaded;
        QTest::newRow("parent missing") << Replace << ENOENT << PolicyMalformed;
        QTest::newRow("not loaded") << Remove << ENOENT << ProfileNotLoaded;
        QTest::newRow("no right") << Replace << EACCES << PolicyNotPermitted;
        QTest::newRow("locked") << Replace << EPERM << PolicyNotPermitted;
        QTest::newRow("read-only mount") << Replace << EROFS << PolicyReadOnly;
        QTest::newRow("memory") << Replace << ENOMEM << KernelRejected;
        QTest::newRow("no AppArmor") << Replace << ENODEV << KernelRejected;
    }

    void refusalsAreExplained()
    {
        QFETCH(const LoadOperation, operation);
        QFETCH(const int, error);
        QFETCH(const text::DiagnosticCode, code);
        const text::Diagnostic diagnostic = policyError(operation, "app", error);
        QVERIFY(diagnostic.code == code);
        QCOMPARE(diagnostic.args.at(0), "app"s);
        QVERIFY(text::toEnglish(diagnostic).find('?') == std::string::npos);
    }

    void kernelsOwnWordsAreKept()
    {
        const text::Diagnostic diagnostic =
            policyError(LoadOperation::Replace, "app", EPROTO, "invalid dfa start state");
        QVERIFY((diagnostic.args == std::vector{"app"s, "invalid dfa start state"s}));
    }
};

QTEST_APPLESS_MAIN(TestPolicyLoader)
#include "tst_policy_loader.moc"
