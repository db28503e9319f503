// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/apply_operation.h"

#include "core/store/profile_folder.h"
#include "core/store/profile_mode.h"
#include "polkit/helper/limits.h"
#include "polkit/helper/prompt.h"
#include "polkit/helper/worker/worker_process.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <format>

using namespace Qt::StringLiterals;

namespace pavise::helper {

namespace {

using protocol::ErrorCode;
using protocol::ItemCode;

constexpr std::array kModeWords{"enforce", "complain", "kill", "unconfined"};

QList<protocol::WireDiagnostic> onTheWire(const std::vector<PlacedDiagnostic> &diagnostics)
{
    QList<protocol::WireDiagnostic> out;
    for (const PlacedDiagnostic &diagnostic : diagnostics) {
        protocol::WireDiagnostic &wire = out.emplaceBack(diagnostic.severity, diagnostic.code,
                                                         QByteArray::fromStdString(diagnostic.file),
                                                         diagnostic.line, diagnostic.column);
        for (const std::string &argument : diagnostic.args)
            wire.args << QByteArray::fromStdString(argument);
    }
    return out;
}

} // namespace

ApplyOperation::ApplyOperation(Services &services, Caller caller, ApplyRequest request)
    : Operation(services, std::move(caller), request.operation())
    , m_load(request.has(protocol::ApplyFlag::Load))
    , m_mayBeDangerous(request.has(protocol::ApplyFlag::Dangerous))
{
    for (const ApplyRequest::Item &item : request.items())
        m_files.push_back(
            {.name = item.file, .text = item.text, .base = item.base, .profiles = {}});
}

ApplyOperation::ApplyOperation(Services &services, Caller caller, const SetModeRequest &request)
    : Operation(services, std::move(caller), request.operation())
    , m_mode(request.mode())
    // It attaches to what it did before; the prompt still tells, see compiled().
    , m_mayBeDangerous(true)
{
    for (const SetModeRequest::Item &item : request.items())
        m_files.push_back(
            {.name = item.file, .text = {}, .base = std::nullopt, .profiles = item.profiles});
}

ApplyOperation::~ApplyOperation() = default;

void ApplyOperation::start()
{
    if (m_mode && !readTexts())
        return;

    Job job{.profiles = services().roots.profiles,
            .securityfs = services().roots.kernel.securityfs,
            .module = services().roots.kernel.module,
            .mode = m_mode ? std::optional(static_cast<std::uint32_t>(*m_mode)) : std::nullopt,
            .files = {}};
    const auto folder =
        store::ProfileFolder::open(services().roots.profiles, store::FolderOwner::Root);
    for (const File &file : m_files) {
        const std::string mark = store::markName(store::FileMark::ForceComplain, file.name.value());
        job.files.push_back({.name = file.name.value(),
                             .text = file.text,
                             .isProfileFile = file.name.isProfileFile(),
                             .forceComplain = folder && folder->exists(mark),
                             .profiles = file.profiles});
    }
    m_worker = std::make_unique<WorkerProcess>(
        encode(job),
        [this](const std::expected<std::string, std::string> &bytes) { compiled(bytes); });
}

bool ApplyOperation::readTexts()
{
    const auto folder =
        store::ProfileFolder::open(services().roots.profiles, store::FolderOwner::Root);
    std::string reason;
    std::size_t total = 0;
    for (File &file : m_files) {
        auto bytes = folder ? folder->read(file.name.value()) : std::unexpected(folder.error());
        if (!bytes) {
            reason = text::toEnglish(bytes.error());
            break;
        }
        total += bytes->size();
        if (bytes->size() > limits::kTextBytes || total > limits::kAllTextBytes) {
            reason = "a file above 1 MiB, or 4 MiB in all";
            break;
        }
        file.base = text::sha256(*bytes);
        file.text = *std::move(bytes);
    }
    if (reason.empty())
        return true;
    // Later, so that the caller of start() hears of it like of everything else.
    QMetaObject::invokeMethod(
        this, [this, reason] { refuse({.code = ErrorCode::Refused, .reason = reason}); },
        Qt::QueuedConnection);
    return false;
}

protocol::ItemResults ApplyOperation::results(ItemCode code,
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
                    .digest = m_files[i].base ? toBytes(*m_files[i].base) : QByteArray(),
                    .diagnostics = i < answers.size() ? onTheWire(answers[i].diagnostics)
                                                      : QList<protocol::WireDiagnostic>()});
    }
    return out;
}

void ApplyOperation::compiled(const std::expected<std::string, std::string> &bytes)
{
    // The worker object is done, but this is called from inside it.
    m_worker.release()->deleteLater();
    if (hasEnded())
        return;
    if (!bytes) {
        refuse({.code = ErrorCode::CompileFailed,
                .reason = bytes.error(),
                .items = results(ItemCode::CompileFailed, {})});
        return;
    }
    const auto answer = decodeAnswer(*bytes);
    if (!answer || answer->files.size() != m_files.size()) {
        refuse({.code = ErrorCode::CompileFailed, .reason = "the worker's answer is malformed"});
        return;
    }
    if (!accept(*answer))
        return;

    const QString verb = m_mode
        ? QString::fromLatin1(kModeWords.at(static_cast<std::size_t>(*m_mode)))
        : m_load ? u"save and load"_s
                 : u"save"_s;
    std::vector<std::string> shown = m_policy.names;
    if (shown.empty())
        shown.push_back(m_files.front().name.value());
    const bool isWeaker = m_mode && *m_mode != protocol::ProfileMode::Enforce
        && *m_mode != protocol::ProfileMode::Kill;
    Action action = m_mode ? Action::SetMode : Action::Apply;
    if (m_load && !isWeaker && !m_policy.vital.empty()) {
        action = Action::ApplyDangerous;
        shown = m_policy.vital;
    }
    ask(action, promptDetails(shown, verb, requestDigest()));
}

bool ApplyOperation::accept(const Answer &answer)
{
    if (!std::ranges::all_of(answer.files, &AnswerFile::isUsable)) {
        refuse({.code = ErrorCode::CompileFailed,
                .reason = "a text does not compile",
                .items = results(ItemCode::CompileFailed, answer.files)});
        return false;
    }
    auto policy = checkPolicy(answer.files);
    if (!policy) {
        refuse({.code = ErrorCode::Refused, .reason = policy.error()});
        return false;
    }
    m_policy = *std::move(policy);
    if (m_load && !m_mayBeDangerous && !m_policy.vital.empty()) {
        refuse({.code = ErrorCode::Dangerous,
                .reason =
                    "attaches to a program the system cannot do without: " + m_policy.vital.front(),
                .items = results(ItemCode::Dangerous, {})});
        return false;
    }
    for (std::size_t i = 0; m_mode && i < m_files.size(); ++i) {
        // An edit of flags changes little; a worker that says otherwise is not believed.
        const std::string &edited = answer.files[i].text;
        const std::size_t margin = 64 * (answer.files[i].names.size() + 1);
        if (edited.size() > m_files[i].text.size() + margin
            || edited.size() + margin < m_files[i].text.size() || edited.contains('\0')) {
            refuse({.code = ErrorCode::CompileFailed, .reason = "the mode edit went wrong"});
            return false;
        }
        m_files[i].text = edited;
    }
    return true;
}

text::Sha256 ApplyOperation::requestDigest() const
{
    // Names and texts with their lengths, then the policy: everything that will be written.
    std::string all;
    for (const File &file : m_files)
        all += std::format("{} {} {} {}\n", file.name.value().size(), file.name.value(),
                           file.text.size(), text::toHex(text::sha256(file.text)));
    all += text::toHex(text::sha256(m_policy.blob));
    return text::sha256(all);
}

void ApplyOperation::granted()
{
    Plan plan{.operation = name().toStdString(),
              .files = {},
              .load = m_load,
              .blob = m_policy.blob,
              .names = m_policy.names,
              .modes = m_policy.modes};
    for (const File &file : m_files)
        plan.files.push_back({.name = file.name.value(), .text = file.text, .base = file.base});

    const auto now = std::chrono::system_clock::now().time_since_epoch();
    Outcome outcome = applyPlan(plan, {services().roots, services().kernel, services().files},
                                std::chrono::duration_cast<std::chrono::nanoseconds>(now).count());
    if (outcome.error) {
        refuse({.code = *outcome.error,
                .reason = std::move(outcome.reason),
                .items = std::move(outcome.items)});
        return;
    }
    finish(QVariantList{QVariant::fromValue(outcome.items)}, entry());
}

JournalEntry ApplyOperation::entry() const
{
    JournalEntry entry{.verb = m_mode ? "set-mode" : "apply"};
    for (const std::string &profile : m_policy.names)
        entry.profiles.push_back(promptName(profile).toStdString());
    for (const File &file : m_files)
        entry.files.push_back(std::format("{} {} {}", file.name.value(),
                                          file.base ? text::toHex(*file.base) : "new",
                                          text::toHex(text::sha256(file.text))));
    return entry;
}

} // namespace pavise::helper
