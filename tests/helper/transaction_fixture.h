// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A profile folder with two files, a kernel that does as a test says, and plans for both.

#pragma once

#include "polkit/helper/apply/transaction.h"
#include "polkit/helper/state/state_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pavise::tests {

using namespace pavise::helper;
using namespace Qt::StringLiterals;
using protocol::ErrorCode;
using protocol::ItemCode;

class ScriptedKernel final : public KernelPolicy
{
public:
    std::expected<void, text::Diagnostic> replace(std::string_view blob, std::string_view) override
    {
        if (refuses)
            return std::unexpected(
                kernel::policyError(kernel::LoadOperation::Replace, "x", EPROTO));
        writes.emplace_back(blob);
        return {};
    }
    Done remove(const std::string &name) override
    {
        if (name == keeps)
            return std::unexpected(
                kernel::policyError(kernel::LoadOperation::Remove, name, EACCES));
        std::erase_if(list, [&name](const auto &each) { return each.name == name; });
        removed.push_back(name);
        return {};
    }
    text::Result<std::vector<kernel::LoadedProfile>> loaded() const override { return list; }
    text::Result<std::vector<kernel::KeptPolicy>>
    kept(const std::vector<std::string> &names) const override
    {
        std::vector<kernel::KeptPolicy> all;
        for (const auto &each : list) {
            if (std::ranges::contains(names, each.name))
                all.push_back({.name = each.name, .blob = "old " + each.name});
        }
        return all;
    }
    std::vector<ConfinedProcess> processes() const override { return {}; }
    std::vector<std::pair<std::string, std::string>> parameters() const override { return {}; }
    Done setAudit(std::string_view) override { return {}; }

    bool refuses = false;
    std::string keeps; ///< Cannot be removed.
    std::vector<std::string> writes;
    std::vector<std::string> removed;
    std::vector<kernel::LoadedProfile> list = [] {
        kernel::LoadedProfile profile;
        profile.name = "a";
        profile.mode = kernel::ProfileMode::Enforce;
        kernel::LoadedProfile other = profile;
        other.name = "b";
        return std::vector{profile, other};
    }();
};

class TransactionFixture : public QObject
{
protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    Roots m_roots;
    ScriptedKernel m_kernel;
    store::FileCalls m_files;

    [[nodiscard]] QString profile(const QString &name) const
    {
        return QString::fromStdString(m_roots.profiles) + u'/' + name;
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(profile(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        ::chmod(qPrintable(file.fileName()), 0644);
    }
    [[nodiscard]] QByteArray get(const QString &name) const
    {
        QFile file(profile(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)"_ba;
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(QString::fromStdString(m_roots.profiles))
            .entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    [[nodiscard]] bool hasNote() const
    {
        return QFile::exists(QString::fromStdString(m_roots.state) + u"/pending"_s);
    }
    /// Changes `old` and makes `new`.
    static Plan plan()
    {
        Plan plan;
        plan.record.operation = "op";
        plan.record.verb = "apply";
        plan.files = {{.name = "old", .text = "after", .base = text::sha256("before")},
                      {.name = "new", .text = "fresh", .base = {}},
                      {.name = "same", .text = "same", .base = text::sha256("same")}};
        plan.blob = "blob";
        plan.names = {"a"};
        plan.modes = {0};
        return plan;
    }
    /// A plan that disables `old`, whose profiles are `a` and `b`.
    static Plan disabling()
    {
        Plan plan;
        plan.record.operation = "op";
        plan.record.verb = "disable";
        plan.files = {{.name = "old", .text = "before", .base = text::sha256("before")}};
        plan.marks = {{.mark = 0, .file = "old", .on = true}};
        plan.removals = {"a", "b"};
        return plan;
    }
    [[nodiscard]] bool isDisabled() const
    {
        return QFileInfo(profile(u"disable/old"_s)).isSymLink();
    }
    /// What a crash leaves when this was under way.
    void note(std::vector<FileChange> files, const std::string &blob = "blob",
              std::vector<MarkChange> marks = {}, std::vector<std::string> removals = {}) const
    {
        Pending pending{.record = {}, .blob = blob, .removals = std::move(removals)};
        pending.record.operation = "op";
        pending.record.boot = bootToken(m_roots.runtime);
        pending.record.files = std::move(files);
        pending.record.marks = std::move(marks);
        for (const std::string &name : pending.removals)
            pending.record.policies.push_back({.name = name,
                                               .wasLoaded = true,
                                               .before = state().keep("old " + name).value(),
                                               .loaded = {}});
        QVERIFY(state().writePending(pending));
    }
    Recovery recoverNow() { return recover({m_roots, m_kernel, m_files}); }
    [[nodiscard]] StateFolder state() const { return StateFolder(m_roots.state); }
    Outcome apply(const Plan &plan, store::FileCalls &files)
    {
        return applyPlan(plan, {m_roots, m_kernel, files}, ++m_time);
    }
    Outcome apply(const Plan &plan) { return apply(plan, m_files); }
    static ItemCode code(const Outcome &outcome, qsizetype item)
    {
        return static_cast<ItemCode>(outcome.items.at(item).code);
    }
    void verifyUntouched()
    {
        QCOMPARE(get(u"old"_s), "before"_ba);
        QCOMPARE(get(u"same"_s), "same"_ba);
        QCOMPARE(names(), (QStringList{u"old"_s, u"same"_s}));
        QVERIFY(!hasNote());
        QVERIFY(m_kernel.writes.empty());
        QVERIFY(state().history(0, 10).empty());
    }
    std::uint64_t m_time = 0;

    void begin()
    {
        m_dir = std::make_unique<QTemporaryDir>(u"/dev/shm/pavise-XXXXXX"_s);
        const std::string top = m_dir->path().toStdString();
        m_roots = {.profiles = top + "/apparmor.d",
                   .kernel = {},
                   .proc = {},
                   .state = top + "/state",
                   .runtime = top + "/run",
                   .auditLog = {},
                   .kernelLog = {},
                   .journal = {}};
        for (const std::string &folder : {m_roots.profiles, m_roots.state, m_roots.runtime})
            ::mkdir(folder.c_str(), 0755);
        ::mkdir((m_roots.profiles + "/local").c_str(), 0755);
        m_kernel.refuses = false;
        m_kernel.writes.clear();
        m_kernel.removed.clear();
        m_kernel.keeps.clear();
        m_kernel.list = ScriptedKernel().list;
        put(u"old"_s, "before"_ba);
        put(u"same"_s, "same"_ba);
    }
};

} // namespace pavise::tests
