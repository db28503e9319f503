// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/request.h"

#include "core/store/profile_folder.h"
#include "core/store/profile_store.h"
#include "polkit/helper/limits.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <set>
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

Parsed<ApplyRequest> ApplyRequest::parse(const QString &operation,
                                         const protocol::ProfileTexts &items, quint32 flags)
{
    ApplyRequest request;
    auto name = parseOperation(operation);
    if (!name)
        return std::unexpected(name.error());
    request.m_operation = *name;

    constexpr protocol::ApplyFlags kKnown =
        protocol::ApplyFlag::Save | protocol::ApplyFlag::Load | protocol::ApplyFlag::Dangerous;
    request.m_flags = protocol::ApplyFlags::fromInt(flags);
    if ((request.m_flags & ~kKnown).toInt() != 0)
        return refuse(ErrorCode::Invalid, "unknown flag");
    // Loading without saving is a trial; it needs a way back that works by itself.
    if (!request.has(protocol::ApplyFlag::Save))
        return refuse(ErrorCode::Invalid, "nothing to save");

    if (items.isEmpty())
        return refuse(ErrorCode::Invalid, "no item");
    if (std::cmp_greater(items.size(), limits::kFiles))
        return refuse(ErrorCode::TooLarge, "more than 64 files");
    std::size_t total = 0;
    std::set<std::string> seen;
    for (const protocol::ProfileText &item : items) {
        auto file = FileName::parse(item.file);
        if (!file)
            return std::unexpected(file.error());
        if (!seen.insert(file->value()).second)
            return refuse(ErrorCode::Invalid, "one file twice");
        total += static_cast<std::size_t>(item.text.size());
        if (std::cmp_greater(item.text.size(), limits::kTextBytes) || total > limits::kAllTextBytes)
            return refuse(ErrorCode::TooLarge, "a text above 1 MiB or 4 MiB in all");
        if (item.text.contains('\0'))
            return refuse(ErrorCode::Invalid, "a NUL in a text");
        std::optional<text::Sha256> base;
        if (!item.expectedDigest.isEmpty()) {
            if (std::cmp_not_equal(item.expectedDigest.size(), base.emplace().size()))
                return refuse(ErrorCode::Invalid, "a SHA-256 has 32 bytes");
            std::ranges::copy(item.expectedDigest, base->begin());
        }
        request.m_items.push_back(
            {.file = *std::move(file), .text = item.text.toStdString(), .base = base});
    }
    return request;
}

Parsed<SetModeRequest> SetModeRequest::parse(const QString &operation,
                                             const protocol::ProfileRefs &profiles, quint32 mode)
{
    SetModeRequest request;
    auto name = parseOperation(operation);
    if (!name)
        return std::unexpected(name.error());
    request.m_operation = *name;
    if (mode > static_cast<quint32>(protocol::ProfileMode::Unconfined))
        return refuse(ErrorCode::Invalid, "unknown mode");
    request.m_mode = static_cast<protocol::ProfileMode>(mode);

    if (profiles.isEmpty())
        return refuse(ErrorCode::Invalid, "no item");
    if (std::cmp_greater(profiles.size(), limits::kProfilesPerFile))
        return refuse(ErrorCode::TooLarge, "too many profiles");
    for (const protocol::ProfileRef &ref : profiles) {
        auto file = FileName::parse(ref.file);
        if (!file)
            return std::unexpected(file.error());
        if (!file->isProfileFile())
            return refuse(ErrorCode::Invalid, "a fragment has no mode");
        if (std::cmp_greater(ref.profile.size(), limits::kProfileNameBytes))
            return refuse(ErrorCode::TooLarge, "a profile name above 4096 bytes");
        if (ref.profile.contains('\0'))
            return refuse(ErrorCode::Invalid, "a NUL in a name");
        auto item = std::ranges::find(request.m_items, *file, &Item::file);
        const bool isNew = item == request.m_items.end();
        if (isNew)
            item = request.m_items.insert(item, {.file = *std::move(file), .profiles = {}});
        else if (item->profiles.empty() || ref.profile.isEmpty())
            return refuse(ErrorCode::Invalid, "one file twice, once as a whole");
        if (!ref.profile.isEmpty())
            item->profiles.push_back(ref.profile.toStdString());
    }
    if (request.m_items.size() > limits::kFiles)
        return refuse(ErrorCode::TooLarge, "more than 64 files");
    return request;
}

Parsed<LogRequest> LogRequest::parse(quint32 source, quint64 since)
{
    if (source > static_cast<quint32>(protocol::LogSource::KernelLog))
        return refuse(ErrorCode::Invalid, "unknown log");
    return LogRequest{.source = static_cast<protocol::LogSource>(source), .since = since};
}

} // namespace pavise::helper
