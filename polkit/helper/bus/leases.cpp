// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/bus/leases.h"

#include "core/store/profile_folder.h"
#include "polkit/helper/apply/file_state.h"
#include "polkit/helper/limits.h"
#include "polkit/helper/operation/change_operation.h"

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
    std::ranges::sort(m_leases, {}, [](const Lease &lease) { return lease.record.id; });
    for (std::size_t i = 0; i < m_leases.size(); ++i) {
        for (std::size_t k = i + 1; k < m_leases.size();) {
            Lease &kept = m_leases[i];
            Lease &other = m_leases[k];
            if (kept.endsWithCaller || other.endsWithCaller || kept.targets.empty()
                || kept.targets != other.targets || kept.mode != other.mode) {
                ++k;
                continue;
            }
            Record oldest = kept.record;
            if (other.bootDeadline > kept.bootDeadline)
                std::swap(kept, other);
            oldest.operation = kept.record.operation;
            oldest.uid = kept.record.uid;
            kept.record = std::move(oldest);
            (void)m_services.state.writeLease(kept);
            m_services.state.removeLease(other.record);
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
    forget(Lease(*lease));
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
    const auto lease = std::ranges::find_if(m_leases, [&caller](const Lease &each) {
        return !each.record.parameter.empty() && each.record.uid == caller.uid;
    });
    if (lease == m_leases.end())
        return nothingThere();
    return revert(caller, QString::fromStdString(lease->record.operation));
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
    const auto isFileTheirs = [&](const FileChange &file) { return !isAsLeft(*folder, file); };
    const auto isPolicyTheirs = [&](const PolicyChange &policy) {
        return !isAsLeft(loaded, policy);
    };
    Record left = lease.record;
    const bool isUntouched = std::ranges::none_of(left.files, isFileTheirs)
        && std::ranges::none_of(left.policies, isPolicyTheirs);
    const bool isSameBoot = left.boot == m_boot;
    if (lease.targets.empty() || (isUntouched && isSameBoot)) {
        // What somebody changed or loaded since is left alone, and so is what is loaded of a file.
        if (std::erase_if(left.files, isFileTheirs) > 0 && left.files.empty())
            left.policies.clear();
        std::erase_if(left.policies, isPolicyTheirs);
        const bool isExact = isSameBoot && (isUntouched || left.files.empty());
        takeBackBy(lease, ChangeRequest::revert(std::move(left), isExact));
        return;
    }
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
                   ChangeRequest::setMode(QString::fromStdString(left.operation), "end of the time",
                                          refs, lease.mode, 0));
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
        if (reply)
            forget(lease);
    });
    running->start();
}

void Leases::end(const Lease &lease, const std::string &failure)
{
    m_services.journal.write({.verb = "revert",
                              .result = failure.empty() ? "done" : "Inconsistent",
                              .reason = failure,
                              .operation = lease.record.operation,
                              .uid = lease.record.uid,
                              .isCritical = !failure.empty()});
    if (failure.empty()) // else takeDueBack() has set the time to try again
        forget(lease);
}

void Leases::forget(const Lease &lease)
{
    m_services.state.removeLease(lease.record);
    std::erase_if(m_leases, [&lease](const Lease &each) {
        return each.record.uid == lease.record.uid
            && each.record.operation == lease.record.operation;
    });
    setAlarm();
}

} // namespace pavise::helper
