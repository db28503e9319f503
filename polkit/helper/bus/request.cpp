// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/bus/request.h"

#include "core/store/profile_folder.h"
#include "core/store/profile_store.h"
#include "polkit/helper/limits.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <span>
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

/// What lies beside profile files. The first are folders of fragments; the rest is not text that a
/// caller may write.
constexpr std::array<std::string_view, 8> kFolders{
    "local", "abstractions", "tunables", "abi", "disable", "cache", "cache.d", "force-complain"};
constexpr auto kFragmentFolders = std::span(kFolders).first<3>();

} // namespace

Parsed<FileName> FileName::parse(const QByteArray &bytes)
{
    std::string name = bytes.toStdString();
    if (name.empty() || name.size() > store::kMaxFileName)
        return refuse(ErrorCode::Invalid, "a file name has 1 to 255 bytes");
    if (!store::isSafeFileName(name) || !isUtf8(bytes))
        return refuse(ErrorCode::Invalid, "not the name of a profile file");
    const std::size_t slash = name.find('/');
    if (slash != std::string::npos
        && !std::ranges::contains(kFragmentFolders, std::string_view(name).substr(0, slash)))
        return refuse(ErrorCode::Invalid, "not a folder for profile text");
    if (std::ranges::contains(kFolders, std::string_view(name)))
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

Parsed<std::size_t> parseCount(quint32 most)
{
    if (most == 0 || most > limits::kHistoryEntries)
        return refuse(ErrorCode::Invalid, "1 to 500 entries at once");
    return most;
}

const char *verbName(Verb verb)
{
    static constexpr std::array kNames{"apply",  "set-mode",          "disable", "enable",
                                       "unload", "unload-everything", "restore", "revert"};
    return kNames.at(static_cast<std::size_t>(verb));
}

ChangeRequest::ChangeRequest(Verb verb, const QString &operation, const QByteArray &note,
                             const QList<QByteArray> &acknowledged)
    : m_verb(verb)
    , m_operation(take(parseOperation(operation)).value_or(QString()))
{
    require(std::cmp_less_equal(note.size(), limits::kNoteBytes), ErrorCode::TooLarge,
            "a note above 500 bytes");
    require(!note.contains('\0') && isUtf8(note), ErrorCode::Invalid, "a note that is no text");
    require(std::cmp_less_equal(acknowledged.size(), limits::kAcknowledged), ErrorCode::TooLarge,
            "too many labels");
    if (m_refusal)
        return;
    m_note = note.toStdString();
    for (const QByteArray &label : acknowledged)
        m_acknowledged.push_back(label.toStdString());
}

bool ChangeRequest::require(bool isMet, ErrorCode code, const char *reason)
{
    if (!isMet && !m_refusal)
        m_refusal = Refusal{.code = code, .reason = reason};
    return !m_refusal;
}

template <typename T>
std::optional<T> ChangeRequest::take(Parsed<T> value)
{
    if (value)
        return *std::move(value);
    if (!m_refusal)
        m_refusal = std::move(value.error());
    return std::nullopt;
}

template <typename T, typename Step>
void ChangeRequest::each(const QList<T> &list, std::size_t most, const char *tooMany, Step step)
{
    require(!list.isEmpty(), ErrorCode::Invalid, "no item");
    require(std::cmp_less_equal(list.size(), most), ErrorCode::TooLarge, tooMany);
    for (auto item = list.begin(); !m_refusal && item != list.end(); ++item)
        step(*item);
}

Parsed<ChangeRequest> ChangeRequest::done() &&
{
    if (m_refusal)
        return std::unexpected(*std::move(m_refusal));
    return std::move(*this);
}

Parsed<ChangeRequest> ChangeRequest::apply(const QString &operation, const QByteArray &note,
                                           const protocol::ProfileTexts &items, quint32 flags,
                                           quint32 seconds)
{
    ChangeRequest request(Verb::Apply, operation, note);
    request.m_seconds = request.take(parseSeconds(seconds, limits::kTrialSeconds)).value_or(0);
    request.require((flags & ~protocol::kAllApplyFlags) == 0, ErrorCode::Invalid, "unknown flag");
    request.m_flags = protocol::ApplyFlags::fromInt(flags);
    // Loading without saving needs a way back that works by itself.
    request.require(request.has(protocol::ApplyFlag::Save)
                        || (request.has(protocol::ApplyFlag::Load) && request.isTrial()),
                    ErrorCode::Invalid, "nothing to save, and no trial");
    std::size_t total = 0;
    request.each(items, limits::kFiles, "more than 64 files", [&](const auto &item) {
        auto file = request.take(FileName::parse(item.file));
        total += static_cast<std::size_t>(item.text.size());
        request.require(std::cmp_less_equal(item.text.size(), limits::kTextBytes)
                            && total <= limits::kAllTextBytes,
                        ErrorCode::TooLarge, "a text above 1 MiB or 4 MiB in all");
        request.require(!item.text.contains('\0'), ErrorCode::Invalid, "a NUL in a text");
        if (!request.require(file && !std::ranges::contains(request.m_items, *file, &Item::file),
                             ErrorCode::Invalid, "one file twice"))
            return;
        Item &added = request.m_items.emplace_back(*std::move(file), item.text.toStdString());
        if (!item.expectedDigest.isEmpty())
            added.base = request.take(parseDigest(item.expectedDigest));
    });
    return std::move(request).done();
}

Parsed<ChangeRequest> ChangeRequest::setMode(const QString &operation, const QByteArray &note,
                                             const protocol::ProfileRefs &profiles, quint32 mode,
                                             quint32 seconds)
{
    using protocol::ProfileMode;
    static constexpr std::array kModes{ProfileMode::Enforce, ProfileMode::Complain,
                                       ProfileMode::Kill,    ProfileMode::Unconfined,
                                       ProfileMode::AuditOn, ProfileMode::AuditOff};
    ChangeRequest request(Verb::SetMode, operation, note);
    request.m_mode = static_cast<ProfileMode>(mode);
    request.require(std::ranges::contains(kModes, request.m_mode), ErrorCode::Invalid,
                    "unknown mode");
    request.m_seconds = seconds;
    (void)request.take(
        parseSeconds(seconds, request.isTrial() ? limits::kTrialSeconds : limits::kTimedSeconds));
    auto &items = request.m_items;
    request.each(profiles, limits::kProfilesPerFile, "too many profiles", [&](const auto &ref) {
        auto file = request.take(FileName::parse(ref.file));
        if (!request.require(file && file->isProfileFile(), ErrorCode::Invalid,
                             "a fragment has no mode"))
            return;
        auto item = std::ranges::find(items, *file, &Item::file);
        if (item == items.end())
            item = items.insert(item, {.file = *std::move(file)});
        else
            request.require(!item->profiles.empty() && !ref.profile.isEmpty(), ErrorCode::Invalid,
                            "one file twice, once as a whole");
        if (ref.profile.isEmpty())
            return;
        if (auto profile = request.take(parseProfileName(ref.profile)))
            item->profiles.push_back(*std::move(profile));
    });
    request.require(items.size() <= limits::kFiles, ErrorCode::TooLarge, "more than 64 files");
    return std::move(request).done();
}

Parsed<ChangeRequest> ChangeRequest::files(Verb verb, const QString &operation,
                                           const QByteArray &note, const QList<QByteArray> &files,
                                           const QList<QByteArray> &acknowledged)
{
    ChangeRequest request(verb, operation, note, acknowledged);
    request.each(files, limits::kFiles, "more than 64 files", [&](const QByteArray &name) {
        auto file = request.take(FileName::parse(name));
        if (request.require(file && file->isProfileFile()
                                && !std::ranges::contains(request.m_items, *file, &Item::file),
                            ErrorCode::Invalid, "a fragment, or one file twice"))
            request.m_items.push_back({.file = *std::move(file)});
    });
    return std::move(request).done();
}

Parsed<ChangeRequest> ChangeRequest::unload(const QString &operation, const QByteArray &note,
                                            const QList<QByteArray> &profiles,
                                            const QList<QByteArray> &acknowledged)
{
    ChangeRequest request(Verb::Unload, operation, note, acknowledged);
    request.each(profiles, limits::kProfilesPerFile, "too many profiles", [&](const auto &name) {
        auto profile = request.take(parseProfileName(name));
        if (request.require(profile && !std::ranges::contains(request.m_profiles, *profile),
                            ErrorCode::Invalid, "one profile twice"))
            request.m_profiles.push_back(*std::move(profile));
    });
    return std::move(request).done();
}

Parsed<ChangeRequest> ChangeRequest::unloadEverything(const QString &operation,
                                                      const QByteArray &note,
                                                      const QList<QByteArray> &acknowledged)
{
    return ChangeRequest(Verb::UnloadEverything, operation, note, acknowledged).done();
}

Parsed<ChangeRequest> ChangeRequest::restore(const QString &operation, const QByteArray &note,
                                             quint64 entry, quint32 flags,
                                             const QList<QByteArray> &acknowledged)
{
    ChangeRequest request(Verb::Restore, operation, note, acknowledged);
    request.require((flags & ~protocol::kAllApplyFlags) == 0
                        && (flags & ~static_cast<quint32>(protocol::ApplyFlag::Dangerous)) != 0,
                    ErrorCode::Invalid, "unknown flag, or nothing to restore");
    request.m_flags = protocol::ApplyFlags::fromInt(flags);
    request.m_entry = entry;
    return std::move(request).done();
}

Parsed<ChangeRequest> ChangeRequest::silence(const QString &operation, const QByteArray &note,
                                             quint32 seconds)
{
    ChangeRequest request(Verb::SetMode, operation, note);
    request.m_seconds = request.take(parseSeconds(seconds, limits::kTimedSeconds)).value_or(0);
    return std::move(request).done();
}

ChangeRequest ChangeRequest::revert(Record record, bool isExact)
{
    ChangeRequest request(Verb::Revert, QString::fromStdString(record.operation),
                          QByteArray::fromStdString(record.note));
    request.m_record = std::move(record);
    request.m_isExact = isExact;
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
