// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// kill -9 before each system call of a change, one run for each: after the next start everything
/// is as before or as after, and nothing lies about that a boot would load.

#include "polkit/helper/apply/transaction.h"
#include "polkit/helper/state/state_folder.h"
#include "tests/helper/folder_kernel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>

#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pavise;
using namespace pavise::helper;
using namespace Qt::StringLiterals;

namespace {

/// As the kernel, one step is one step: a profile is a file that is renamed or removed.
class OneStepKernel final : public KernelPolicy
{
public:
    explicit OneStepKernel(const Roots &roots)
        : m_folder(QString::fromStdString(roots.kernel.securityfs) + u"/loaded/"_s)
    {
        QDir().mkpath(m_folder);
    }

    Done replace(std::string_view blob, std::string_view) override
    {
        // "a=text b=text": what the test's blobs look like; all in one rename, which the test's
        // plans need for one profile only.
        for (const QByteArray &each : QByteArray(blob.data(), qsizetype(blob.size())).split(' ')) {
            QFile file(m_folder + u".new"_s);
            if (!file.open(QIODevice::WriteOnly))
                return std::unexpected(text::Diagnostic{});
            file.write(each.mid(2));
            file.close();
            if (::rename(qPrintable(file.fileName()),
                         (m_folder.toUtf8() + each.left(1)).constData())
                != 0)
                return std::unexpected(text::Diagnostic{});
        }
        return {};
    }
    Done remove(const std::string &name) override
    {
        ::unlink((m_folder.toStdString() + name).c_str());
        return {};
    }
    text::Result<std::vector<kernel::LoadedProfile>> loaded() const override
    {
        std::vector<kernel::LoadedProfile> all;
        for (const QString &name : QDir(m_folder).entryList(QDir::Files)) {
            kernel::LoadedProfile &profile = all.emplace_back();
            profile.name = name.toStdString();
            profile.mode = kernel::ProfileMode::Enforce;
        }
        return all;
    }
    text::Result<std::vector<kernel::KeptPolicy>>
    kept(const std::vector<std::string> &names) const override
    {
        std::vector<kernel::KeptPolicy> all;
        for (const std::string &name : names) {
            if (const QByteArray text = content(name); !text.isNull())
                all.push_back({.name = name, .blob = name + '=' + text.toStdString()});
        }
        return all;
    }
    std::vector<ConfinedProcess> processes() const override { return {}; }
    std::vector<std::pair<std::string, std::string>> parameters() const override { return {}; }
    Done setAudit(std::string_view) override { return {}; }

    [[nodiscard]] QByteArray content(const std::string &name) const
    {
        QFile file(m_folder + QString::fromStdString(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QString m_folder;
};

/// Runs \p work in a child and kills it before its system call number \p call.
/// \returns false when it ended before that.
bool killAt(int call, const std::function<void()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::raise(SIGSTOP);
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_EXITKILL | PTRACE_O_TRACESYSGOOD);
    // Two stops for each call: before and after it.
    for (int stops = 0; stops <= 2 * call; ++stops) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
        ::waitpid(child, &status, 0);
        if (WIFEXITED(status))
            return false;
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, &status, 0);
    return true;
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    Roots m_roots;
    std::unique_ptr<OneStepKernel> m_kernel;
    store::FileCalls m_files;

    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(profile(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
    [[nodiscard]] QString profile(const QString &name) const
    {
        return QString::fromStdString(m_roots.profiles) + u'/' + name;
    }
    [[nodiscard]] QByteArray get(const QString &name) const
    {
        QFile file(profile(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)"_ba;
    }
    void begin()
    {
        m_dir = std::make_unique<QTemporaryDir>(u"/dev/shm/pavise-XXXXXX"_s);
        m_roots = tests::rootsBelow(m_dir->path().toStdString());
        tests::makeSystem(m_roots);
        m_kernel = std::make_unique<OneStepKernel>(m_roots);
        put(u"one"_s, "before"_ba);
        put(u"two"_s, "before"_ba);
        QVERIFY(m_kernel->replace("a=old b=old", {}));
    }
    /// What a boot would load: no file that was not there before or is not meant to be.
    [[nodiscard]] QStringList loadable() const
    {
        return QDir(profile({})).entryList(QDir::Files | QDir::System, QDir::Name);
    }
    /// Kills \p plan before each of its calls; \p check looks at the files at once and \p check
    /// again, with true, after the next start.
    int killEverywhere(const Plan &plan, const std::function<void(bool recovered)> &check)
    {
        for (int call = 0;; ++call) {
            begin();
            const bool isKilled = killAt(
                call, [this, &plan] { (void)applyPlan(plan, {m_roots, *m_kernel, m_files}, 1); });
            check(false);
            const Recovery end = recover({m_roots, *m_kernel, m_files});
            if (end == Recovery::Inconsistent)
                QTest::qFail(qPrintable(u"inconsistent after call %1"_s.arg(call)), __FILE__,
                             __LINE__);
            const auto folder =
                store::ProfileFolder::open(m_roots.profiles, store::FolderOwner::Root);
            store::sweepTemporaries(*folder, std::chrono::seconds(0));
            check(true);
            if (QFile::exists(QString::fromStdString(m_roots.state) + u"/pending"_s))
                QTest::qFail("the note is still there", __FILE__, __LINE__);
            if (!isKilled || QTest::currentTestFailed())
                return call;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0)
            QSKIP("files must belong to root");
    }

    void savingAndLoading()
    {
        Plan plan;
        plan.record.operation = "op";
        plan.files = {{.name = "one", .text = "after", .base = text::sha256("before")},
                      {.name = "three", .text = "after", .base = {}},
                      {.name = "two", .text = "after", .base = text::sha256("before")}};
        plan.blob = "a=new";
        plan.names = {"a"};
        plan.modes = {0};
        int olds = 0;
        int news = 0;
        const int calls = killEverywhere(plan, [&](bool recovered) {
            // At no moment half a text, and the profile is loaded at every moment.
            for (const QString &name : {u"one"_s, u"two"_s})
                QVERIFY(get(name) == "before" || get(name) == "after");
            QVERIFY(get(u"three"_s) == "(none)" || get(u"three"_s) == "after");
            QVERIFY(m_kernel->content("a") == "old" || m_kernel->content("a") == "new");
            QCOMPARE(m_kernel->content("b"), "old");
            for (const QString &name : loadable())
                QVERIFY2(QStringList({u"one"_s, u"two"_s, u"three"_s}).contains(name),
                         qPrintable(name));
            if (!recovered)
                return;
            const bool isNew = get(u"one"_s) == "after";
            QCOMPARE(get(u"two"_s), get(u"one"_s));
            QCOMPARE(get(u"three"_s), isNew ? "after"_ba : "(none)"_ba);
            QCOMPARE(m_kernel->content("a"), isNew ? "new"_ba : "old"_ba);
            QCOMPARE(StateFolder(m_roots.state).history(0, 9).size(), isNew ? 1U : 0U);
            ++(isNew ? news : olds);
        });
        qInfo() << "killed at each of" << calls << "calls:" << olds << "undone," << news << "done";
        QVERIFY(calls > 50 && olds > 0 && news > 0);
    }

    void disabling()
    {
        Plan plan;
        plan.record.operation = "op";
        plan.files = {{.name = "one", .text = "before", .base = text::sha256("before")}};
        plan.marks = {{.mark = 0, .file = "one", .on = true}};
        plan.removals = {"a", "b"};
        const int calls = killEverywhere(plan, [&](bool recovered) {
            QCOMPARE(get(u"one"_s), "before");
            if (!recovered)
                return;
            const bool isDisabled = QFileInfo(profile(u"disable/one"_s)).isSymLink();
            const QByteArray content = isDisabled ? QByteArray() : "old"_ba;
            QCOMPARE(m_kernel->content("a"), content);
            QCOMPARE(m_kernel->content("b"), content);
        });
        qInfo() << "killed at each of" << calls << "calls";
        QVERIFY(calls > 50);
    }

    /// Whatever is changed for a while has its way back on the disk.
    void trying()
    {
        Plan plan;
        plan.record.operation = "op";
        plan.files = {{.name = "one", .text = "after", .base = text::sha256("before")}};
        plan.blob = "a=new";
        plan.names = {"a"};
        plan.modes = {0};
        plan.lease = Lease{};
        const int calls = killEverywhere(plan, [&](bool recovered) {
            const StateFolder state(m_roots.state);
            const bool isChanged = get(u"one"_s) == "after" || m_kernel->content("a") == "new";
            if (isChanged) {
                const auto leases = state.leases();
                QCOMPARE(leases.size(), 1U);
                QCOMPARE(state.kept(leases[0].record.files.at(0).before.value()), "before");
                QCOMPARE(state.kept(leases[0].record.policies.at(0).before.value()), "a=old");
            }
            if (recovered)
                QCOMPARE(m_kernel->content("a") == "new", get(u"one"_s) == "after");
        });
        qInfo() << "killed at each of" << calls << "calls";
        QVERIFY(calls > 50);
    }
};

QTEST_APPLESS_MAIN(TestCrash)
#include "tst_crash.moc"
