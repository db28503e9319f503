// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/request.h"

#include "core/store/profile_folder.h"
#include "core/store/profile_store.h"
#include "polkit/helper/limits.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <string_view>

namespace pavise::helper {

namespace {

using protocol::ErrorCode;

std::unexpected<Refusal> refuse(ErrorCode code, std::string reason)
{
    return std::unexpected(Refusal{.code = code, .reason = std::move(reason)});
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

/// The folders whose files are fragments of profiles. The rest of what may lie below the profile
/// folder (abi, disable, force-complain, cache) is not text that a caller may write.
bool isFragmentFolder(std::string_view folder)
{
    return folder == "local" || folder == "abstractions" || folder == "tunables";
}

bool isKnown(quint32 flags)
{
    using protocol::ApplyFlag;
    constexpr protocol::ApplyFlags kKnown =
        ApplyFlag::Save | ApplyFlag::Load | ApplyFlag::Dangerous;
    return (protocol::ApplyFlags::fromInt(flags) & ~kKnown).toInt() == 0;
}

} // namespace

Parsed<FileName> FileName::parse(const QByteArray &bytes)
{
    std::string name = bytes.toStdString();
    if (name.empty() || name.size() > store::kMaxFileName)
        return refuse(ErrorCode::Invalid, "a file name has 1 to 255 bytes");
    if (!store::isSafeFileName(name) || !isUtf8(bytes))
        return refuse(ErrorCode::Invalid, "not the name of a profile file");
    const std::size_t slash = name.find('/');
    if (slash != std::string::npos && !isFragmentFolder(std::string_view(name).substr(0, slash)))
        return refuse(ErrorCode::Invalid, "not a folder for profile text");
    static constexpr std::array kFolders{"abi",     "abstractions", "cache",    "cache.d",
                                         "disable", "local",        "tunables", "force-complain"};
    if (std::ranges::find(kFolders, std::string_view(name)) != kFolders.end())
        return refuse(ErrorCode::Invalid, "the name of a folder");
    if (!store::isProfileFileName(std::string_view(name).substr(name.rfind('/') + 1)))
        return refuse(ErrorCode::Invalid, "a name that is never loaded");
    return FileName(std::move(name));
}

Parsed<QString> parseOperation(const QString &operation)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
            || c == u'-';
    };
    if (operation.isEmpty() || std::cmp_greater(operation.size(), limits::kOperationBytes)
        || !std::ranges::all_of(operation, isAllowed))
        return refuse(ErrorCode::Invalid, "an operation is named by 1 to 64 of [A-Za-z0-9-]");
    return operation;
}

Parsed<std::string> parseProfileName(const QByteArray &name)
{
    if (std::cmp_greater(name.size(), limits::kProfileNameBytes))
        return refuse(ErrorCode::TooLarge, "a profile name above 4096 bytes");
    if (name.isEmpty() || name.contains('\0') || name.contains('\n') || name.startsWith(':'))
        return refuse(ErrorCode::Invalid, "not the name of a profile here");
    return name.toStdString();
}

Parsed<std::uint32_t> parseSeconds(quint32 seconds, std::uint32_t most)
{
    if (seconds != 0 && (seconds < limits::kLeastSeconds || seconds > most))
        return refuse(ErrorCode::Invalid, "a time that is too short or too long");
    return seconds;
}

Parsed<text::Sha256> parseDigest(const QByteArray &bytes)
{
    text::Sha256 digest{};
    if (std::cmp_not_equal(bytes.size(), digest.size()))
        return refuse(ErrorCode::Invalid, "a SHA-256 has 32 bytes");
    std::ranges::copy(bytes, digest.begin());
    return digest;
}

const char *verbName(Verb verb)
{
    static constexpr std::array kNames{"apply",  "set-mode",          "disable", "enable",
                                       "unload", "unload-everything", "restore", "revert"};
    return kNames.at(static_cast<std::size_t>(verb));
}

Parsed<ChangeRequest> ChangeRequest::begin(Verb verb, const QString &operation,
                                           const QByteArray &note,
                                           const QList<QByteArray> &acknowledged)
{
    ChangeRequest request;
    request.m_verb = verb;
    auto name = parseOperation(operation);
    if (!name)
        return std::unexpected(name.error());
    request.m_operation = *std::move(name);
    if (std::cmp_greater(note.size(), limits::kNoteBytes))
        return refuse(ErrorCode::TooLarge, "a note above 500 bytes");
    if (note.contains('\0') || !isUtf8(note))
        return refuse(ErrorCode::Invalid, "a note that is no text");
    request.m_note = note.toStdString();
    if (std::cmp_greater(acknowledged.size(), limits::kAcknowledged))
        return refuse(ErrorCode::TooLarge, "too many labels");
    for (const QByteArray &label : acknowledged)
        request.m_acknowledged.push_back(label.toStdString());
    return request;
}

Parsed<ChangeRequest> ChangeRequest::apply(const QString &operation, const QByteArray &note,
                                           const protocol::ProfileTexts &items, quint32 flags,
                                           quint32 seconds)
{
    auto request = begin(Verb::Apply, operation, note);
    const auto time = parseSeconds(seconds, limits::kTrialSeconds);
    if (!request || !time)
        return std::unexpected(request ? time.error() : request.error());
    request->m_seconds = *time;
    if (!isKnown(flags))
        return refuse(ErrorCode::Invalid, "unknown flag");
    request->m_flags = protocol::ApplyFlags::fromInt(flags);
    // Loading without saving needs a way back that works by itself.
    if (!request->has(protocol::ApplyFlag::Save)
        && !(request->has(protocol::ApplyFlag::Load) && request->isTrial()))
        return refuse(ErrorCode::Invalid, "nothing to save, and no trial");

    if (items.isEmpty())
        return refuse(ErrorCode::Invalid, "no item");
    if (std::cmp_greater(items.size(), limits::kFiles))
        return refuse(ErrorCode::TooLarge, "more than 64 files");
    std::size_t total = 0;
    for (const protocol::ProfileText &item : items) {
        auto file = FileName::parse(item.file);
        if (!file)
            return std::unexpected(file.error());
        if (std::ranges::contains(request->m_items, *file, &Item::file))
            return refuse(ErrorCode::Invalid, "one file twice");
        total += static_cast<std::size_t>(item.text.size());
        if (std::cmp_greater(item.text.size(), limits::kTextBytes) || total > limits::kAllTextBytes)
            return refuse(ErrorCode::TooLarge, "a text above 1 MiB or 4 MiB in all");
        if (item.text.contains('\0'))
            return refuse(ErrorCode::Invalid, "a NUL in a text");
        Item &added = request->m_items.emplace_back(*std::move(file), item.text.toStdString());
        if (!item.expectedDigest.isEmpty()) {
            const auto base = parseDigest(item.expectedDigest);
            if (!base)
                return std::unexpected(base.error());
            added.base = *base;
        }
    }
    return request;
}

Parsed<ChangeRequest> ChangeRequest::setMode(const QString &operation, const QByteArray &note,
                                             const protocol::ProfileRefs &profiles, quint32 mode,
                                             quint32 seconds)
{
    using protocol::ProfileMode;
    static constexpr std::array kModes{ProfileMode::Enforce, ProfileMode::Complain,
                                       ProfileMode::Kill,    ProfileMode::Unconfined,
                                       ProfileMode::AuditOn, ProfileMode::AuditOff};
    auto request = begin(Verb::SetMode, operation, note);
    if (!request)
        return request;
    request->m_mode = static_cast<ProfileMode>(mode);
    if (!std::ranges::contains(kModes, request->m_mode))
        return refuse(ErrorCode::Invalid, "unknown mode");
    request->m_seconds = seconds;
    const auto time =
        parseSeconds(seconds, request->isTrial() ? limits::kTrialSeconds : limits::kTimedSeconds);
    if (!time)
        return std::unexpected(time.error());

    if (profiles.isEmpty())
        return refuse(ErrorCode::Invalid, "no item");
    if (std::cmp_greater(profiles.size(), limits::kProfilesPerFile))
        return refuse(ErrorCode::TooLarge, "too many profiles");
    auto &items = request->m_items;
    for (const protocol::ProfileRef &ref : profiles) {
        auto file = FileName::parse(ref.file);
        if (!file)
            return std::unexpected(file.error());
        if (!file->isProfileFile())
            return refuse(ErrorCode::Invalid, "a fragment has no mode");
        auto item = std::ranges::find(items, *file, &Item::file);
        if (item == items.end())
            item = items.insert(item, {.file = *std::move(file)});
        else if (item->profiles.empty() || ref.profile.isEmpty())
            return refuse(ErrorCode::Invalid, "one file twice, once as a whole");
        if (ref.profile.isEmpty())
            continue;
        auto profile = parseProfileName(ref.profile);
        if (!profile)
            return std::unexpected(profile.error());
        item->profiles.push_back(*std::move(profile));
    }
    if (items.size() > limits::kFiles)
        return refuse(ErrorCode::TooLarge, "more than 64 files");
    return request;
}

Parsed<ChangeRequest> ChangeRequest::files(Verb verb, const QString &operation,
                                           const QByteArray &note, const QList<QByteArray> &files,
                                           const QList<QByteArray> &acknowledged)
{
    auto request = begin(verb, operation, note, acknowledged);
    if (!request)
        return request;
    if (files.isEmpty())
        return refuse(ErrorCode::Invalid, "no item");
    if (std::cmp_greater(files.size(), limits::kFiles))
        return refuse(ErrorCode::TooLarge, "more than 64 files");
    for (const QByteArray &bytes : files) {
        auto file = FileName::parse(bytes);
        if (!file)
            return std::unexpected(file.error());
        if (!file->isProfileFile() || std::ranges::contains(request->m_items, *file, &Item::file))
            return refuse(ErrorCode::Invalid, "a fragment, or one file twice");
        request->m_items.push_back({.file = *std::move(file)});
    }
    return request;
}

Parsed<ChangeRequest> ChangeRequest::unload(const QString &operation, const QByteArray &note,
                                            const QList<QByteArray> &profiles,
                                            const QList<QByteArray> &acknowledged)
{
    auto request = begin(Verb::Unload, operation, note, acknowledged);
    if (!request)
        return request;
    if (profiles.isEmpty())
        return refuse(ErrorCode::Invalid, "no item");
    if (std::cmp_greater(profiles.size(), limits::kProfilesPerFile))
        return refuse(ErrorCode::TooLarge, "too many profiles");
    for (const QByteArray &bytes : profiles) {
        auto name = parseProfileName(bytes);
        if (!name)
            return std::unexpected(name.error());
        if (std::ranges::contains(request->m_profiles, *name))
            return refuse(ErrorCode::Invalid, "one profile twice");
        request->m_profiles.push_back(*std::move(name));
    }
    return request;
}

Parsed<ChangeRequest> ChangeRequest::unloadEverything(const QString &operation,
                                                      const QByteArray &note,
                                                      const QList<QByteArray> &acknowledged)
{
    return begin(Verb::UnloadEverything, operation, note, acknowledged);
}

Parsed<ChangeRequest> ChangeRequest::restore(const QString &operation, const QByteArray &note,
                                             quint64 entry, quint32 flags,
                                             const QList<QByteArray> &acknowledged)
{
    auto request = begin(Verb::Restore, operation, note, acknowledged);
    if (!request)
        return request;
    if (!isKnown(flags) || (flags & ~static_cast<quint32>(protocol::ApplyFlag::Dangerous)) == 0)
        return refuse(ErrorCode::Invalid, "unknown flag, or nothing to restore");
    request->m_flags = protocol::ApplyFlags::fromInt(flags);
    request->m_entry = entry;
    return request;
}

Parsed<ChangeRequest> ChangeRequest::silence(const QString &operation, const QByteArray &note,
                                             quint32 seconds)
{
    auto request = begin(Verb::SetMode, operation, note);
    const auto time = parseSeconds(seconds, limits::kTimedSeconds);
    if (!request || !time)
        return std::unexpected(request ? time.error() : request.error());
    request->m_seconds = *time;
    return request;
}

bool ChangeRequest::isWeaker() const
{
    return m_verb == Verb::SetMode
        && (m_mode == protocol::ProfileMode::Complain
            || m_mode == protocol::ProfileMode::Unconfined);
}

Parsed<LogRequest> LogRequest::parse(quint32 source, quint64 since)
{
    if (source > static_cast<quint32>(protocol::LogSource::KernelLog))
        return refuse(ErrorCode::Invalid, "unknown log");
    return LogRequest{.source = static_cast<protocol::LogSource>(source), .since = since};
}

} // namespace pavise::helper
