// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/operation/change_operation.h"

#include "core/kernel/profile_owner.h"
#include "core/store/profile_folder.h"
#include "polkit/helper/apply/affected.h"
#include "polkit/helper/bus/leases.h"
#include "polkit/helper/bus/prompt.h"
#include "polkit/helper/limits.h"
#include "polkit/helper/worker/worker_process.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <format>

using namespace Qt::StringLiterals;

namespace pavise::helper {

namespace {

using protocol::ApplyFlag;
using protocol::ErrorCode;
using protocol::ItemCode;
using protocol::ProfileMode;

QString modeWord(ProfileMode mode)
{
    static constexpr std::array kWords{"enforce", "complain", "kill", "unconfined"};
    if (mode == ProfileMode::AuditOn || mode == ProfileMode::AuditOff)
        return mode == ProfileMode::AuditOn ? u"audit"_s : u"no audit"_s;
    return QString::fromLatin1(kWords.at(static_cast<std::size_t>(mode)));
}

} // namespace

ChangeOperation::ChangeOperation(Services &services, Caller caller, ChangeRequest request)
    : Operation(services, std::move(caller), request.operation())
    , m_request(std::move(request))
    , m_load(m_request.verb() != Verb::Disable && m_request.has(ApplyFlag::Load))
{
}

ChangeOperation::~ChangeOperation() = default;

void ChangeOperation::start()
{
    if (auto refusal = look())
        return refuse(*std::move(refusal));
    if (m_files.empty() || m_request.isExact()) {
        askFor();
        return;
    }
    Job job{.profiles = services().roots.profiles,
            .securityfs = services().roots.kernel.securityfs,
            .module = services().roots.kernel.module,
            .namesOnly = m_request.verb() == Verb::Disable};
    if (m_request.verb() == Verb::SetMode)
        job.mode = static_cast<std::uint32_t>(m_request.mode());
    for (const File &file : m_files)
        job.files.push_back({.name = file.name.value(),
                             .text = file.text,
                             .isProfileFile = file.name.isProfileFile(),
                             .forceComplain = file.isForced,
                             .profiles = file.profiles});
    m_worker = std::make_unique<WorkerProcess>(
        encode(job),
        [this](const std::expected<std::string, std::string> &bytes) { compiled(bytes); },
        std::exchange(services().waiting, {}));
}

void ChangeOperation::compiled(const std::expected<std::string, std::string> &bytes)
{
    // The worker object is done, but this is called from inside it.
    m_worker.release()->deleteLater();
    if (services().waiting.pid < 0)
        services().waiting = WaitingWorker::start();
    if (hasEnded())
        return;
    std::optional<Refusal> refusal;
    if (!bytes) {
        refusal = {.code = ErrorCode::CompileFailed,
                   .reason = bytes.error(),
                   .items = results(ItemCode::CompileFailed, {})};
    } else {
        auto answer = decode<Answer>(*bytes);
        if (answer && isWithinLimits(*answer, m_files.size()))
            refusal = accept(*std::move(answer));
        else
            refusal = {.code = ErrorCode::CompileFailed,
                       .reason = "the worker's answer is malformed"};
    }
    if (refusal)
        refuse(*std::move(refusal));
    else
        askFor();
}

std::optional<Refusal> ChangeOperation::accept(Answer answer)
{
    if (!std::ranges::all_of(answer.files, &AnswerFile::isUsable))
        return Refusal{.code = ErrorCode::CompileFailed,
                       .reason = "a text does not compile",
                       .items = results(ItemCode::CompileFailed, answer.files)};
    if (m_request.verb() == Verb::Disable) {
        for (const AnswerFile &file : answer.files)
            m_removals.insert(m_removals.end(), file.names.begin(), file.names.end());
        m_removals = loadedOf(m_removals);
        return std::nullopt;
    }
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i].isDisabled) {
            answer.files[i].blob.clear();
            answer.files[i].names.clear();
        }
    }
    auto policy = checkPolicy(answer.files);
    if (!policy)
        return Refusal{.code = ErrorCode::Refused, .reason = policy.error()};
    m_policy = *std::move(policy);
    return takeEdits(answer);
}

std::optional<Refusal> ChangeOperation::takeEdits(const Answer &answer)
{
    for (std::size_t i = 0; m_request.verb() == Verb::SetMode && i < m_files.size(); ++i) {
        // An edit of flags changes little; a worker that says otherwise is not believed.
        const std::string &edited = answer.files[i].text;
        const std::size_t margin = 64 * (answer.files[i].names.size() + 1);
        if (edited.size() > m_files[i].text.size() + margin
            || edited.size() + margin < m_files[i].text.size() || edited.contains('\0'))
            return Refusal{.code = ErrorCode::CompileFailed, .reason = "the mode edit went wrong"};
        m_files[i].text = edited;
    }
    return std::nullopt;
}

protocol::ItemResults ChangeOperation::results(ItemCode code,
                                               const std::vector<AnswerFile> &answers) const
{
    protocol::ItemResults out;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const bool isUsable = i < answers.size() && answers[i].isUsable;
        ItemCode own = isUsable ? ItemCode::NotAttempted : code;
        if (own == ItemCode::CompileFailed && !m_files[i].name.isProfileFile())
            own = ItemCode::NotUsed;
        out.append({.file = QByteArray::fromStdString(m_files[i].name.value()),
                    .code = static_cast<quint32>(own),
                    .digest = m_files[i].isPublic ? toBytes(m_files[i].base) : QByteArray(),
                    .diagnostics = i < answers.size() && m_files[i].isPublic
                        ? answers[i].diagnostics
                        : QList<protocol::WireDiagnostic>()});
    }
    return out;
}

std::optional<Refusal> ChangeOperation::checkRunning()
{
    if (m_removals.empty() || caller().isHelper)
        return std::nullopt;
    std::vector<ConfinedProcess> processes = services().kernel.processes();
    // The one that waits has read nothing yet, and gets a jail of its own before it does.
    std::erase_if(processes, [this](const ConfinedProcess &process) {
        return std::cmp_equal(process.pid, services().waiting.pid);
    });
    protocol::ItemResults items;
    bool isAcknowledged = true;
    m_losing.clear();
    for (const std::string &name : m_removals) {
        const auto lost = losing(processes, name);
        const bool isKnown = std::ranges::all_of(lost, [this](const auto &process) {
            return std::ranges::contains(m_request.acknowledged(), process.label.toStdString());
        });
        items.append(
            {.file = QByteArray::fromStdString(name),
             .code = static_cast<quint32>(isKnown ? ItemCode::NotAttempted : ItemCode::Running),
             .processes = lost});
        m_losing.append(lost);
        isAcknowledged = isAcknowledged && isKnown;
    }
    if (isAcknowledged)
        return std::nullopt;
    return Refusal{.code = ErrorCode::Unacknowledged,
                   .reason = "running processes would lose their confinement",
                   .items = std::move(items)};
}

void ChangeOperation::askFor()
{
    if (auto refusal = checkRunning())
        return refuse(*std::move(refusal));
    static constexpr std::array kActionOf{
        Action::Apply,   Action::SetMode,          Action::Disable, Action::Disable,
        Action::Disable, Action::UnloadEverything, Action::Apply,   Action::Apply};
    const Verb verb = m_request.verb();
    Action action = kActionOf.at(static_cast<std::size_t>(verb));
    std::vector<std::string> shown = m_policy.names;
    shown.insert(shown.end(), m_removals.begin(), m_removals.end());
    for (const File &file : m_files) {
        if (shown.empty() || !file.name.isProfileFile())
            shown.push_back(file.name.value());
    }
    for (const PlannedFile &file : m_goes)
        shown.push_back(file.name);
    const bool isAudit =
        m_request.mode() == ProfileMode::AuditOn || m_request.mode() == ProfileMode::AuditOff;
    if (m_load && !m_request.isWeaker() && !isAudit && !m_policy.vital.empty()) {
        // A mistake here may lock everybody out, so it comes with a way back that needs nobody;
        // going back itself, by Restore, needs none.
        const bool isTried =
            m_request.isTrial() && (verb == Verb::SetMode || m_request.has(ApplyFlag::Dangerous));
        const bool isBack = verb == Verb::Restore && m_request.has(ApplyFlag::Dangerous);
        if (!isTried && !isBack && !caller().isHelper) {
            refuse({.code = ErrorCode::Dangerous,
                    .reason = "attaches to a program the system cannot do without: "
                        + m_policy.vital.front(),
                    .items = results(ItemCode::Dangerous, {})});
            return;
        }
        action = Action::ApplyDangerous;
        shown = m_policy.vital;
    }
    QMap<QString, QString> details = promptDetails(
        shown,
        verb == Verb::SetMode ? modeWord(m_request.mode()) : QString::fromLatin1(verbName(verb)),
        requestDigest());
    if (verb == Verb::UnloadEverything) {
        std::vector<std::string> others = m_removals;
        std::erase_if(others, [](const std::string &name) {
            return kernel::profileOwner(name) == kernel::ProfileOwner::System;
        });
        qsizetype processes = 0;
        for (const auto &each : std::as_const(m_losing))
            processes += each.size();
        details[u"profile"_s] = others.empty() ? u"-"_s : promptList(others);
        details[u"processes"_s] = QString::number(processes);
    }
    ask(action, details);
}

text::Sha256 ChangeOperation::requestDigest() const
{
    // Names and texts with their lengths, then the policy: everything that will be changed.
    std::string all;
    for (const File &file : m_files)
        all += std::format("{} {} {} {}\n", file.name.value().size(), file.name.value(),
                           file.text.size(), text::toHex(text::sha256(file.text)));
    for (const PlannedFile &file : m_goes)
        all += std::format("{} {} gone\n", file.name.size(), file.name);
    for (const MarkChange &mark : m_marks)
        all += std::format("{} {} {}\n", mark.mark, mark.file, mark.on);
    for (const std::string &name : m_removals)
        all += std::format("{} {} out\n", name.size(), name);
    all += text::toHex(text::sha256(m_policy.blob));
    return text::sha256(all);
}

Plan ChangeOperation::plan() const
{
    Plan plan;
    plan.record.uid = caller().uid;
    plan.record.verb = verbName(m_request.verb());
    plan.record.operation = m_request.operation().toStdString();
    plan.record.note = m_request.note();
    const bool isSaved = m_request.verb() != Verb::Apply || m_request.has(ApplyFlag::Save);
    for (const File &file : m_files) {
        if (isSaved)
            plan.files.push_back({.name = file.name.value(), .text = file.text, .base = file.base});
    }
    plan.files.insert(plan.files.end(), m_goes.begin(), m_goes.end());
    plan.marks = m_marks;
    plan.removals = m_removals;
    if (m_load) {
        plan.blob = m_policy.blob;
        plan.names = m_policy.names;
        plan.modes = m_policy.modes;
    }
    if (m_request.seconds() > 0)
        plan.lease = lease();
    return plan;
}

Lease ChangeOperation::lease() const
{
    const auto duration = std::chrono::nanoseconds(std::chrono::seconds(m_request.seconds()));
    Lease lease = newLease(services().roots, duration);
    lease.endsWithCaller = m_request.isTrial();
    lease.sender = caller().sender.toStdString();
    if (m_request.verb() == Verb::SetMode) {
        lease.mode = static_cast<std::uint32_t>(m_request.mode() == ProfileMode::AuditOn
                                                    ? ProfileMode::AuditOff
                                                    : ProfileMode::Enforce);
        for (const ChangeRequest::Item &item : m_request.items())
            lease.targets.push_back({.file = item.file.value(), .profiles = item.profiles});
    }
    return lease;
}

void ChangeOperation::granted()
{
    // Programs were started while the person typed.
    if (auto refusal = checkRunning())
        return refuse(*std::move(refusal));
    const Plan todo = plan();
    if (!caller().isHelper && services().leases->isTried(todo)) {
        refuse({.code = ErrorCode::Busy, .reason = "a trial of the same profile is open"});
        return;
    }
    if (todo.lease && services().leases->isFull()) {
        refuse({.code = ErrorCode::Busy, .reason = "too many things are pending"});
        return;
    }
    Outcome outcome =
        applyPlan(todo, {services().roots, services().kernel, services().files}, wallClock());
    if (todo.lease && (!outcome.error || outcome.error == ErrorCode::Inconsistent))
        services().leases->reload();
    if (outcome.error) {
        refuse({.code = *outcome.error,
                .reason = std::move(outcome.reason),
                .items = std::move(outcome.items)});
        return;
    }
    if (outcome.items.isEmpty())
        outcome.items = results(ItemCode::Done, {});
    for (qsizetype i = 0; i < outcome.items.size(); ++i) {
        protocol::ItemResult &item = outcome.items[i];
        const auto at = static_cast<std::size_t>(i);
        if (at < m_files.size() && m_files[at].isDisabled && m_load)
            item.code = static_cast<quint32>(ItemCode::SavedOnly);
        else if (at < m_files.size() && !outcome.record.marks.empty())
            item.code = static_cast<quint32>(ItemCode::Done);
        if (todo.files.empty())
            item.processes = m_losing.value(i);
    }
    finish(QVariantList{QVariant::fromValue(outcome.items)}, entry());
}

JournalEntry ChangeOperation::entry() const
{
    JournalEntry entry{.verb = verbName(m_request.verb())};
    for (const auto *const list : {&m_policy.names, &m_removals}) {
        for (const std::string &profile : *list)
            entry.profiles.push_back(promptName(profile).toStdString());
    }
    for (const File &file : m_files)
        entry.files.push_back(std::format("{} {} {}", file.name.value(),
                                          file.base ? text::toHex(*file.base) : "new",
                                          text::toHex(text::sha256(file.text))));
    return entry;
}

} // namespace pavise::helper
