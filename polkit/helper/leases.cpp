// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/leases.h"

#include "core/store/profile_folder.h"
#include "polkit/helper/change_operation.h"
#include "polkit/helper/limits.h"

#include <algorithm>

#include <sys/timerfd.h>
#include <time.h>

namespace pavise::helper {

using protocol::ErrorCode;

namespace {

constexpr std::uint64_t kSecond = 1'000'000'000;

std::uint64_t now(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return static_cast<std::uint64_t>(time.tv_sec) * kSecond
        + static_cast<std::uint64_t>(time.tv_nsec);
}

/// Still what the lease's operation made of it.
bool isAsLeft(const store::ProfileFolder &folder, const FileChange &file)
{
    if (!folder.exists(file.name))
        return !file.after;
    const auto bytes = folder.read(file.name);
    return bytes && text::sha256(*bytes) == file.after;
}

bool isAsLeft(const std::vector<kernel::LoadedProfile> &loaded, const PolicyChange &policy)
{
    if (policy.loaded.empty())
        return true; // a crash came before the kernel was asked
    return std::ranges::any_of(loaded, [&policy](const kernel::LoadedProfile &each) {
        return each.namespaceName.empty() && each.name == policy.name
            && each.digest == policy.loaded;
    });
}

std::unexpected<Refusal> nothingThere()
{
    return std::unexpected(
        Refusal{.code = ErrorCode::Invalid, .reason = "nothing of that name is pending"});
}

} // namespace

std::uint64_t wallClock()
{
    return now(CLOCK_REALTIME);
}

std::uint64_t bootClock()
{
    return now(CLOCK_BOOTTIME);
}

Lease newLease(const Roots &roots, std::chrono::nanoseconds duration)
{
    Lease lease;
    lease.boot = bootToken(roots.runtime);
    lease.duration = static_cast<std::uint64_t>(duration.count());
    lease.bootDeadline = bootClock() + lease.duration;
    lease.wallDeadline = wallClock() + lease.duration;
    return lease;
}

Leases::Leases(Services &services, Watch watch)
    : m_services(services)
    , m_watch(std::move(watch))
    , m_boot(bootToken(services.roots.runtime))
    , m_alarm(::timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK))
    , m_rings(std::make_unique<QSocketNotifier>(m_alarm.get(), QSocketNotifier::Read))
{
    connect(m_rings.get(), &QSocketNotifier::activated, this, [this] {
        std::uint64_t times = 0;
        (void)::read(m_alarm.get(), &times, sizeof times);
        takeDueBack();
    });
}

Leases::~Leases() = default;

void Leases::reload()
{
    m_leases = m_services.state.leases();
    for (Lease &lease : m_leases) {
        if (lease.boot != m_boot)
            enterBoot(lease);
        if (lease.endsWithCaller && !m_watch(QString::fromStdString(lease.sender)))
            lease.bootDeadline = 0;
    }
    joinTimes();
    takeDueBack();
}

/// The clock of the earlier boot means nothing now. The clock on the wall may have been set, so it
/// can shorten the time and never make it longer than it was to be.
void Leases::enterBoot(Lease &lease) const
{
    const std::uint64_t wall = wallClock();
    const std::uint64_t left = lease.wallDeadline > wall ? lease.wallDeadline - wall : 0;
    lease.boot = m_boot;
    lease.bootDeadline = lease.endsWithCaller ? 0 : bootClock() + std::min(left, lease.duration);
    (void)m_services.state.writeLease(lease); // at worst it begins to count again
}

/// A mode that was set for a while once more goes back only once, at the later time, to what was
/// there before the first.
void Leases::joinTimes()
{
    for (std::size_t i = 0; i < m_leases.size(); ++i) {
        for (std::size_t k = i + 1; k < m_leases.size();) {
            Lease &a = m_leases[i];
            Lease &b = m_leases[k];
            if (a.endsWithCaller || b.endsWithCaller || a.targets.empty() || a.targets != b.targets
                || a.mode != b.mode) {
                ++k;
                continue;
            }
            Lease &later = a.bootDeadline > b.bootDeadline ? a : b;
            Lease &earlier = &later == &a ? b : a;
            m_services.state.removeLease(earlier.record);
            earlier.record.operation = later.record.operation;
            earlier.record.uid = later.record.uid;
            later.record = earlier.record;
            (void)m_services.state.writeLease(later);
            if (&later == &b)
                a = b;
            m_leases.erase(m_leases.begin() + static_cast<std::ptrdiff_t>(k));
        }
    }
}

bool Leases::isFull() const
{
    return m_leases.size() >= limits::kLeases;
}

bool Leases::isTried(const Plan &plan) const
{
    return std::ranges::any_of(m_leases, [&plan](const Lease &lease) {
        const auto holdsFile = [&lease](const std::string &name) {
            return std::ranges::contains(lease.record.files, name, &FileChange::name);
        };
        const auto holdsProfile = [&lease](const std::string &name) {
            return std::ranges::contains(lease.record.policies, topProfile(name),
                                         &PolicyChange::name);
        };
        return lease.endsWithCaller
            && (std::ranges::any_of(plan.files, holdsFile, &PlannedFile::name)
                || std::ranges::any_of(plan.names, holdsProfile)
                || std::ranges::any_of(plan.removals, holdsProfile));
    });
}

protocol::PendingReverts Leases::pending() const
{
    protocol::PendingReverts all;
    for (const Lease &lease : m_leases) {
        const std::uint64_t time = bootClock();
        const std::uint64_t left = lease.bootDeadline > time ? lease.bootDeadline - time : 0;
        protocol::PendingRevert &out = all.emplaceBack();
        out.operation = QString::fromStdString(lease.record.operation);
        out.verb = QString::fromStdString(lease.record.verb);
        out.uid = lease.record.uid;
        out.secondsLeft = static_cast<quint32>((left + kSecond - 1) / kSecond);
        for (const PolicyChange &policy : lease.record.policies)
            out.profiles << QByteArray::fromStdString(policy.name);
    }
    return all;
}

std::vector<Lease>::iterator Leases::find(const Caller &caller, const QString &operation)
{
    return std::ranges::find_if(m_leases, [&](const Lease &lease) {
        return lease.record.uid == caller.uid && lease.record.operation == operation.toStdString();
    });
}

Parsed<void> Leases::confirm(const Caller &caller, const QString &operation)
{
    const auto lease = find(caller, operation);
    if (lease == m_leases.end() || !lease->endsWithCaller
        || lease->sender != caller.sender.toStdString())
        return nothingThere();
    m_services.state.removeLease(lease->record);
    m_leases.erase(lease);
    setAlarm();
    return {};
}

Parsed<void> Leases::revert(const Caller &caller, const QString &operation)
{
    const auto lease = find(caller, operation);
    if (lease == m_leases.end())
        return nothingThere();
    lease->bootDeadline = 0;
    takeDueBack();
    return {};
}

Parsed<void> Leases::revertAudit(const Caller &caller)
{
    std::vector<std::string> operations;
    for (const Lease &lease : m_leases) {
        if (!lease.record.parameter.empty() && lease.record.uid == caller.uid)
            operations.push_back(lease.record.operation);
    }
    for (const std::string &operation : operations)
        (void)revert(caller, QString::fromStdString(operation));
    return operations.empty() ? Parsed<void>(nothingThere()) : Parsed<void>();
}

Operation::Reply Leases::recordSilenced(const Caller &caller, const ChangeRequest &request)
{
    const auto refused = [](ErrorCode code, std::string reason) {
        return std::unexpected(Refusal{.code = code, .reason = std::move(reason)});
    };
    const auto all = m_services.kernel.parameters();
    const auto audit = std::ranges::find(all, "audit", &decltype(all)::value_type::first);
    if (audit == all.end() || audit->second.empty())
        return refused(ErrorCode::Unavailable, "no such parameter");
    if (isFull() || !std::ranges::all_of(m_leases, &std::string::empty, [](const Lease &lease) {
            return lease.record.parameter;
        }))
        return refused(ErrorCode::Busy, "it is on already, or too many things are pending");
    Lease lease = newLease(m_services.roots, std::chrono::seconds(request.seconds()));
    lease.record.uid = caller.uid;
    lease.record.verb = "record-silenced";
    lease.record.operation = request.operation().toStdString();
    lease.record.note = request.note();
    lease.record.result = "done";
    lease.record.parameter = audit->second;
    lease.record.boot = m_boot;
    if (const auto written = m_services.state.writeLease(lease); !written)
        return refused(ErrorCode::SaveFailed, text::toEnglish(written.error()));
    if (const auto set = m_services.kernel.setAudit("noquiet"); !set) {
        m_services.state.removeLease(lease.record);
        return refused(ErrorCode::KernelRefused, text::toEnglish(set.error()));
    }
    lease.record.id = m_services.state.nextId(wallClock());
    (void)m_services.state.append(lease.record); // the lease is what matters
    reload();
    return QVariantList();
}

bool Leases::needs(const QString &sender) const
{
    return std::ranges::any_of(m_leases, [&sender](const Lease &lease) {
        return lease.endsWithCaller && lease.sender == sender.toStdString();
    });
}

void Leases::callerLeft(const QString &sender)
{
    for (Lease &lease : m_leases) {
        if (lease.endsWithCaller && lease.sender == sender.toStdString())
            lease.bootDeadline = 0;
    }
    takeDueBack();
}

void Leases::setAlarm()
{
    itimerspec alarm{};
    if (!m_leases.empty()) {
        const std::uint64_t next = std::max<std::uint64_t>(
            1, std::ranges::min_element(m_leases, {}, &Lease::bootDeadline)->bootDeadline);
        alarm.it_value = {.tv_sec = static_cast<time_t>(next / kSecond),
                          .tv_nsec = static_cast<long>(next % kSecond)};
    }
    ::timerfd_settime(m_alarm.get(), TFD_TIMER_ABSTIME, &alarm, nullptr);
}

void Leases::takeDueBack()
{
    std::vector<Lease> due;
    // Whatever becomes of it: not again at once.
    const auto retry =
        static_cast<std::uint64_t>(std::chrono::nanoseconds(limits::kLeaseRetry).count());
    for (Lease &lease : m_leases) {
        if (lease.bootDeadline <= bootClock()) {
            due.push_back(lease);
            lease.bootDeadline = bootClock() + retry;
        }
    }
    // The newest first, as they lie on each other.
    std::ranges::sort(due, std::greater(), &Lease::wallDeadline);
    for (const Lease &lease : due)
        takeBack(lease);
    setAlarm();
}

void Leases::takeBack(const Lease &lease)
{
    if (!lease.record.parameter.empty()) {
        // The next boot has the kernel's own value again.
        const auto done = lease.record.boot == m_boot
            ? m_services.kernel.setAudit(lease.record.parameter)
            : KernelPolicy::Done();
        end(lease, done ? "" : text::toEnglish(done.error()));
        return;
    }
    const auto folder =
        store::ProfileFolder::open(m_services.roots.profiles, store::FolderOwner::Root);
    if (!folder) {
        end(lease, text::toEnglish(folder.error()));
        return;
    }
    const auto loaded = m_services.kernel.loaded().value_or(std::vector<kernel::LoadedProfile>());
    const bool isSameBoot = lease.record.boot == m_boot;
    const bool isUntouched =
        std::ranges::all_of(lease.record.files,
                            [&](const auto &file) { return isAsLeft(*folder, file); })
        && std::ranges::all_of(lease.record.policies,
                               [&](const auto &policy) { return isAsLeft(loaded, policy); });
    const QString operation = QString::fromStdString(lease.record.operation);

    if (!lease.targets.empty() && !(isSameBoot && isUntouched)) {
        // What was learnt meanwhile stays; only the mode goes back.
        protocol::ProfileRefs refs;
        for (const LeaseTarget &target : lease.targets) {
            const QByteArray file = QByteArray::fromStdString(target.file);
            if (!folder->exists(target.file))
                continue;
            if (target.profiles.empty())
                refs.append({.file = file, .profile = {}});
            for (const std::string &profile : target.profiles)
                refs.append({.file = file, .profile = QByteArray::fromStdString(profile)});
        }
        if (refs.isEmpty())
            end(lease, {});
        else
            takeBackBy(lease,
                       ChangeRequest::setMode(operation, "end of the time", refs, lease.mode, 0));
        return;
    }
    protocol::ProfileTexts texts;
    for (const FileChange &file : lease.record.files) {
        const auto before = file.before ? m_services.state.kept(*file.before) : std::nullopt;
        if (!(isSameBoot && isUntouched) && before && file.after && isAsLeft(*folder, file))
            texts.append({.file = QByteArray::fromStdString(file.name),
                          .text = QByteArray::fromStdString(*before),
                          .expectedDigest = toBytes(*file.after)});
    }
    constexpr auto kBoth = static_cast<quint32>(protocol::ApplyFlag::Save)
        | static_cast<quint32>(protocol::ApplyFlag::Load);
    if (texts.isEmpty())
        takeExactlyBack(lease);
    else
        takeBackBy(lease, ChangeRequest::apply(operation, "end of the trial", texts, kBoth, 0));
}

/// Files and links as they were, and the very policy that the kernel had; a file that somebody
/// changed since is left alone, and so is what is loaded of it.
void Leases::takeExactlyBack(const Lease &lease)
{
    const auto folder =
        store::ProfileFolder::open(m_services.roots.profiles, store::FolderOwner::Root);
    const auto loaded = m_services.kernel.loaded().value_or(std::vector<kernel::LoadedProfile>());
    Plan plan;
    plan.record.uid = lease.record.uid;
    plan.record.verb = verbName(Verb::Revert);
    plan.record.operation = lease.record.operation;
    plan.record.note = lease.record.note;
    bool areFilesAsLeft = true;
    for (const FileChange &file : lease.record.files) {
        if (!folder || !isAsLeft(*folder, file)) {
            areFilesAsLeft = false;
            continue;
        }
        auto text = file.before ? m_services.state.kept(*file.before) : std::nullopt;
        if (text.has_value() == file.before.has_value())
            plan.files.push_back({.name = file.name, .text = std::move(text), .base = file.after});
    }
    for (const MarkChange &mark : lease.record.marks)
        plan.marks.push_back({.mark = mark.mark, .file = mark.file, .on = !mark.on});
    for (const PolicyChange &policy : lease.record.policies) {
        const bool isLoaded =
            std::ranges::contains(loaded, policy.name, &kernel::LoadedProfile::name);
        if (!isLoaded || !isAsLeft(loaded, policy))
            continue;
        const auto blob = policy.before ? m_services.state.kept(*policy.before) : std::nullopt;
        if (!policy.wasLoaded && (areFilesAsLeft || !plan.files.empty())) {
            plan.removals.push_back(policy.name);
        } else if (policy.wasLoaded && blob && areFilesAsLeft && lease.record.boot == m_boot) {
            plan.blob += *blob;
            plan.names.push_back(policy.name);
        }
    }
    const Outcome outcome =
        applyPlan(plan, {m_services.roots, m_services.kernel, m_services.files}, wallClock());
    end(lease, outcome.error ? outcome.reason : std::string());
}

void Leases::takeBackBy(const Lease &lease, Parsed<ChangeRequest> request)
{
    if (!request) {
        end(lease, request.error().reason);
        return;
    }
    Caller helper{.sender = {}, .uid = lease.record.uid, .isHelper = true};
    auto &operation = m_running.emplace_back(
        std::make_unique<ChangeOperation>(m_services, std::move(helper), *std::move(request)));
    Operation *running = operation.get();
    running->onEnd([this, lease, running](const Operation::Reply &reply) {
        const auto found = std::ranges::find(m_running, running, &std::unique_ptr<Operation>::get);
        found->release()->deleteLater(); // it is what calls this
        m_running.erase(found);
        if (reply && lease.targets.empty())
            takeExactlyBack(lease); // what is left: files that were not there before
        else
            end(lease, reply ? std::string() : reply.error().reason);
    });
    running->start();
}

void Leases::end(const Lease &lease, const std::string &failure)
{
    JournalEntry entry{.verb = "revert",
                       .result = failure.empty() ? "done" : "Inconsistent",
                       .reason = failure,
                       .operation = lease.record.operation,
                       .uid = lease.record.uid,
                       .isCritical = !failure.empty()};
    for (const PolicyChange &policy : lease.record.policies)
        entry.profiles.push_back(policy.name);
    m_services.journal.write(entry);
    if (!failure.empty())
        return; // takeDueBack() has set the time to try again
    m_services.state.removeLease(lease.record);
    std::erase_if(m_leases, [&lease](const Lease &each) {
        return each.record.uid == lease.record.uid
            && each.record.operation == lease.record.operation;
    });
    setAlarm();
}

} // namespace pavise::helper
