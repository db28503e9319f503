// SPDX-License-Identifier: GPL-2.0-or-later
// The first step of change_operation.h: what is there now, and what the request makes of it.

#include "core/binary/verifier.h"
#include "core/binary/vital_programs.h"
#include "core/store/profile_folder.h"
#include "core/store/profile_mode.h"
#include "polkit/helper/limits.h"
#include "polkit/helper/operation/change_operation.h"
#include "polkit/helper/operation/reading.h"
#include "polkit/helper/worker/worker_process.h"

#include <algorithm>

namespace pavise::helper {

namespace {

using protocol::ApplyFlag;
using protocol::ErrorCode;
using protocol::ProfileMode;
using store::FileMark;

Refusal refused(const text::Diagnostic &diagnostic)
{
    return {.code = ErrorCode::Refused, .reason = text::toEnglish(diagnostic)};
}

bool isMarked(const store::ProfileFolder &folder, FileMark mark, const std::string &file)
{
    return folder.exists(store::markName(mark, file));
}

/// Profiles that were not there before.
std::vector<std::string> freshOf(const Record &record)
{
    std::vector<std::string> fresh;
    for (const PolicyChange &policy : record.policies) {
        if (!policy.wasLoaded)
            fresh.push_back(policy.name);
    }
    return fresh;
}

MarkChange change(FileMark mark, const std::string &file, bool on)
{
    return {.mark = static_cast<std::uint32_t>(mark), .file = file, .on = on};
}

} // namespace

std::vector<std::string> ChangeOperation::loadedOf(const std::vector<std::string> &names) const
{
    std::vector<std::string> found;
    if (const auto loaded = services().kernel.loaded()) {
        for (const kernel::LoadedProfile *each : flattened(*loaded)) {
            // Children go with their parent.
            const bool isCovered = std::ranges::any_of(found, [each](const std::string &parent) {
                return each->name.starts_with(parent + "//");
            });
            if (!isCovered && std::ranges::contains(names, each->name))
                found.push_back(each->name);
        }
    }
    return found;
}

std::optional<Refusal> ChangeOperation::look()
{
    const auto folder =
        store::ProfileFolder::open(services().roots.profiles, store::FolderOwner::Root);
    if (!folder)
        return refused(folder.error());
    switch (m_request.verb()) {
    case Verb::Apply:
        for (const ChangeRequest::Item &item : m_request.items())
            m_files.push_back(
                {.name = item.file,
                 .text = item.text,
                 .base = item.base,
                 .isDisabled = isMarked(*folder, FileMark::Disabled, item.file.value()),
                 .isForced = isMarked(*folder, FileMark::ForceComplain, item.file.value())});
        return std::nullopt;
    case Verb::SetMode:
    case Verb::Disable:
    case Verb::Enable:
        return readFiles(*folder);
    case Verb::Unload:
        m_removals = loadedOf(m_request.profiles());
        if (m_removals.empty())
            return Refusal{.code = ErrorCode::Conflict, .reason = "none of these is loaded"};
        return std::nullopt;
    case Verb::UnloadEverything: {
        const auto loaded = services().kernel.loaded();
        if (!loaded)
            return Refusal{.code = ErrorCode::Unavailable, .reason = "the list is not readable"};
        for (const kernel::LoadedProfile &profile : *loaded) {
            if (profile.namespaceName.empty())
                m_removals.push_back(profile.name);
        }
        if (m_removals.empty())
            return Refusal{.code = ErrorCode::Conflict, .reason = "nothing is loaded"};
        return std::nullopt;
    }
    case Verb::Restore: {
        const auto record = services().state.entry(m_request.entry());
        if (!record)
            return Refusal{.code = ErrorCode::Unavailable,
                           .reason = "no such entry in the history"};
        if (!m_request.has(ApplyFlag::Save) || (record->files.empty() && record->marks.empty()))
            return readKept(*record);
        return readEntry(*folder, *record);
    }
    case Verb::Revert:
        if (auto refusal = readEntry(*folder, m_request.record()); refusal || !m_request.isExact())
            return refusal;
        return readKept(m_request.record());
    }
    return std::nullopt;
}

std::optional<Refusal> ChangeOperation::readFiles(const store::ProfileFolder &folder)
{
    const Verb verb = m_request.verb();
    const bool isMode = verb == Verb::SetMode && m_request.mode() != ProfileMode::AuditOn
        && m_request.mode() != ProfileMode::AuditOff;
    std::size_t total = 0;
    for (const ChangeRequest::Item &item : m_request.items()) {
        const std::string &name = item.file.value();
        auto bytes = folder.read(name);
        if (!bytes)
            return refused(bytes.error());
        total += bytes->size();
        if (bytes->size() > limits::kTextBytes || total > limits::kAllTextBytes)
            return Refusal{.code = ErrorCode::Refused,
                           .reason = "files above 1 MiB or 4 MiB in all"};
        File &file = m_files.emplace_back(item.file, *bytes, text::sha256(*bytes), item.profiles);
        file.isPublic = isWorldReadable(services().roots, item.file);
        // Whoever sets a mode or enables wants to have it; only what is named goes.
        file.isDisabled =
            verb == Verb::SetMode && !isMode && isMarked(folder, FileMark::Disabled, name);
        file.isForced = !isMode && isMarked(folder, FileMark::ForceComplain, name);
        if (isMode)
            m_marks.push_back(change(FileMark::ForceComplain, name, false));
        if (isMode || verb != Verb::SetMode)
            m_marks.push_back(change(FileMark::Disabled, name, verb == Verb::Disable));
    }
    return std::nullopt;
}

std::optional<Refusal> ChangeOperation::readEntry(const store::ProfileFolder &folder,
                                                  const Record &record)
{
    // What each file is to hold: its text before; with only a link changed, what it holds.
    std::vector<std::pair<std::string, std::optional<std::string>>> wanted;
    for (const FileChange &file : record.files) {
        auto text = file.before ? services().state.kept(*file.before) : std::nullopt;
        if (file.before && !text)
            return Refusal{.code = ErrorCode::Unavailable,
                           .reason = "the text is not kept any more"};
        wanted.emplace_back(file.name, std::move(text));
    }
    for (const MarkChange &mark : record.marks) {
        m_marks.push_back({.mark = mark.mark, .file = mark.file, .on = !mark.on});
        if (std::ranges::contains(wanted, mark.file, &decltype(wanted)::value_type::first))
            continue;
        auto now = folder.read(mark.file);
        if (!now)
            return refused(now.error());
        wanted.emplace_back(mark.file, *std::move(now));
    }
    for (auto &[name, text] : wanted) {
        const auto parsed = FileName::parse(QByteArray::fromStdString(name));
        std::optional<text::Sha256> base;
        if (folder.exists(name)) {
            const auto now = folder.read(name);
            if (!now)
                return refused(now.error());
            base = text::sha256(*now);
        }
        const auto isOn = [&](FileMark mark) {
            const auto planned = std::ranges::find_if(m_marks, [&](const MarkChange &each) {
                return each.file == name && each.mark == static_cast<std::uint32_t>(mark);
            });
            return planned == m_marks.end() ? isMarked(folder, mark, name) : planned->on;
        };
        if (!parsed)
            return parsed.error();
        if (text)
            m_files.push_back({.name = *parsed,
                               .text = *std::move(text),
                               .base = base,
                               .isDisabled = isOn(FileMark::Disabled),
                               .isForced = isOn(FileMark::ForceComplain),
                               .isPublic = false});
        else if (base)
            m_goes.push_back({.name = name, .base = base});
    }
    if (m_load)
        m_removals = loadedOf(freshOf(record));
    return std::nullopt;
}

std::optional<Refusal> ChangeOperation::readKept(const Record &record)
{
    for (const PolicyChange &policy : record.policies) {
        if (const auto blob =
                policy.before ? services().state.kept(*policy.before) : std::nullopt) {
            m_policy.blob += *blob;
            m_policy.names.push_back(policy.name);
        }
    }
    m_removals = loadedOf(freshOf(record));
    if (m_request.verb() == Verb::Revert)
        return std::nullopt;
    if (m_policy.blob.empty() && m_removals.empty())
        return Refusal{.code = ErrorCode::Unavailable, .reason = "its policy is not kept"};
    // Bytes that this very kernel held, and root kept, need no verifier (and other compilers use
    // forms that it refuses). Another kernel has not seen them.
    if (!m_policy.blob.empty() && record.boot != bootToken(services().roots.runtime)) {
        if (const auto verified = binary::verify(m_policy.blob); !verified)
            return refused(verified.error());
    }
    auto vital = binary::vitalProfiles(m_policy.blob);
    if (!vital)
        return refused(vital.error());
    m_policy.vital = *std::move(vital);
    return std::nullopt;
}

} // namespace pavise::helper
