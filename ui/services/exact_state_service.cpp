// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/exact_state_service.h"

#include "core/explain/compare/disk_state.h"
#include "ui/services/check_service.h"
#include "ui/services/policy/policy_service.h"
#include "ui/services/policy/policy_text.h"
#include "ui/services/status/status_service.h"

#include <algorithm>
#include <utility>

#include <unistd.h>

namespace pavise::ui {

namespace {

/// After the pages have what they show at once.
constexpr int kStartAfterMs = 1500;

/// Folders within folders that are looked into; the deepest real one is abstractions/NAME.d.
constexpr int kMostDepth = 4;

/// Changes when a file below \p folder comes, goes or is written.
std::uint64_t stampOf(const text::FileReader &files, const std::string &folder, int depth)
{
    std::uint64_t stamp = 0xcbf29ce484222325; // FNV-1a
    const auto mix = [&stamp](std::uint64_t value) { stamp = (stamp ^ value) * 0x100000001b3; };
    for (const std::string &name : files.list(folder).value_or(std::vector<std::string>())) {
        const std::string path = folder + '/' + name;
        for (const char byte : name)
            mix(static_cast<unsigned char>(byte));
        if (files.kind(path) == text::FileKind::Directory)
            mix(depth < kMostDepth ? stampOf(files, path, depth + 1) : 0);
        else
            mix(files.stamp(path));
    }
    return stamp;
}

std::string digestsOf(const ProfileEntry &entry)
{
    std::string digests = entry.digest;
    for (const ProfileEntry &child : entry.children)
        digests += ' ' + digestsOf(child);
    return digests;
}

} // namespace

ExactStateService::ExactStateService(StatusService &status, PolicyService &policy, QObject *parent)
    : QObject(parent)
    , m_status(status)
    , m_policy(policy)
    , m_known(std::make_shared<std::map<std::string, Ground>>())
{
    m_idle.setMaxThreadCount(1);
    m_idle.setThreadPriority(QThread::IdlePriority);
    m_work.setPool(m_idle);
    m_start.setSingleShot(true);
    m_start.setInterval(kStartAfterMs);
    connect(&m_start, &QTimer::timeout, this, &ExactStateService::compare);
    connect(&m_work, &Background::busyChanged, this, [this] { Q_EMIT busyChanged(isBusy()); });
    connect(&status, &StatusService::changed, this, &ExactStateService::takeStatus);
    connect(&status, &StatusService::treeChanged, this, [this] {
        ++m_run;
        m_work.cancel();
        m_states.clear();
        m_policies.clear();
        m_needsLeave = false;
        m_known = std::make_shared<std::map<std::string, Ground>>();
        Q_EMIT changed();
    });
}

ExactStateService::~ExactStateService()
{
    m_work.cancel();
}

void ExactStateService::takeStatus()
{
    if (m_status.snapshot()->hasKernel() && !m_start.isActive() && !m_work.isBusy())
        m_start.start();
}

std::vector<ExactStateService::Job> ExactStateService::jobs() const
{
    std::vector<Job> jobs;
    for (const ProfileEntry &entry : m_status.snapshot()->profiles) {
        const bool isCompared = entry.isLoaded() && !entry.file.empty()
            && entry.namespaceName.empty() && entry.state != ProfileState::Broken
            && entry.state != ProfileState::Duplicate;
        if (isCompared)
            jobs.push_back({.file = entry.file, .top = entry.name, .digests = digestsOf(entry)});
    }
    return jobs;
}

void ExactStateService::compare()
{
    const int run = ++m_run;
    struct Found
    {
        bool needsLeave = false;
    };
    m_work.start(
        [this, run, jobs = jobs(), tree = m_status.tree(), known = m_known,
         policies = m_policies](const std::stop_token &stop) {
            const text::DiskFiles files;
            compile::CompileOptions options = compileOptionsOf(tree);
            const auto paths = kernel::KernelPaths::below(tree.root);
            const std::uint64_t stamp = stampOf(files, options.base, 0);
            text::SourceSet sources;
            syntax::ParseCache cache(sources);
            policy::FeaturesCache abis;
            compile::Workspace workspace;
            options.parseCache = &cache;
            options.abis = &abis;
            options.workspace = &workspace;
            const auto tell = [this, run](const QHash<QByteArray, ExactState> &states) {
                QMetaObject::invokeMethod(
                    this, [this, run, states] { take(run, states); }, Qt::QueuedConnection);
            };
            Found found;
            for (const Job &job : jobs) {
                if (stop.stop_requested())
                    return found;
                const auto read = [&](const std::string &top) -> text::Result<std::string> {
                    const auto own = policies.find(top);
                    if (own != policies.end() && own->second.digests == job.digests)
                        return own->second.bytes;
                    return kernel::loadedPolicy(paths, top);
                };
                const Ground ground{.files = stamp, .digests = job.digests};
                if (const auto before = known->find(job.top);
                    before != known->end() && before->second == ground)
                    continue;
                // Compiling is the dear part: first see whether there is something to compare with.
                if (const auto loaded = read(job.top);
                    !loaded && loaded.error().code == text::DiagnosticCode::FileUnreadable) {
                    found.needsLeave = tree.isThisSystem() && ::geteuid() != 0;
                    if (known->erase(job.top) > 0) // what was found before is not true any more
                        tell({{QByteArray::fromStdString(job.top), ExactState()}});
                    continue;
                }
                const auto compiled = compile::compile(sources, files, job.file, options, stop);
                if (stop.stop_requested() || text::hasErrors(compiled.diagnostics))
                    continue;
                QHash<QByteArray, ExactState> states;
                for (const auto &each :
                     explain::diskStates(read, compiled.value, {.mostChanges = 50}, stop))
                    states.insert(
                        QByteArray::fromStdString(each.name),
                        {.state = each.state,
                         .differences = static_cast<int>(each.difference.changes.size())});
                if (stop.stop_requested())
                    return found;
                (*known)[job.top] = ground;
                tell(states);
            }
            return found;
        },
        [this](const Found &found) {
            if (std::exchange(m_needsLeave, found.needsLeave) != found.needsLeave)
                Q_EMIT changed();
        });
}

void ExactStateService::take(int run, const QHash<QByteArray, ExactState> &states)
{
    if (run != m_run)
        return;
    bool isNew = false;
    for (auto state = states.begin(); state != states.end(); ++state) {
        isNew |= m_states.value(state.key()) != state.value();
        m_states.insert(state.key(), state.value());
    }
    if (isNew)
        Q_EMIT changed();
}

void ExactStateService::readWithLeave()
{
    if (m_isReading)
        return;
    m_toRead = jobs();
    m_isReading = true;
    Q_EMIT busyChanged(true);
    readNext();
}

/// One after the other: the helper takes few calls of a user at once.
void ExactStateService::readNext()
{
    if (m_toRead.empty()) {
        m_isReading = false;
        compare();
        Q_EMIT busyChanged(isBusy());
        return;
    }
    const Job job = m_toRead.back();
    m_toRead.pop_back();
    m_policy.readLoadedPolicy(QByteArray::fromStdString(job.top), this,
                              [this, job](const client::Result<QByteArray> &policy) {
                                  if (policy) {
                                      m_policies[job.top] = {.digests = job.digests,
                                                             .bytes = policy->toStdString()};
                                      readNext();
                                      return;
                                  }
                                  // A profile that is gone by now keeps nobody from looking at the
                                  // others.
                                  if (policy.error().failure == client::Failure::Refused
                                      && policy.error().code == protocol::ErrorCode::Unavailable) {
                                      readNext();
                                      return;
                                  }
                                  m_toRead.clear();
                                  m_isReading = false;
                                  Q_EMIT busyChanged(isBusy());
                                  Q_EMIT failed(policy.error().failure == client::Failure::Dismissed
                                                    ? QString()
                                                    : failureText(policy.error()));
                              });
}

} // namespace pavise::ui
