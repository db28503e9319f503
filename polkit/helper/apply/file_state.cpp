// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/apply/file_state.h"

#include "core/store/profile_mode.h"

namespace pavise::helper {

std::optional<text::Sha256> digestOf(const store::ProfileFolder &folder, const std::string &name)
{
    const auto bytes = folder.read(name);
    return bytes ? std::optional(text::sha256(*bytes)) : std::nullopt;
}

bool isAsLeft(const store::ProfileFolder &folder, const FileChange &file)
{
    if (!folder.exists(file.name))
        return !file.after;
    return file.after && digestOf(folder, file.name) == file.after;
}

std::expected<void, text::Diagnostic> putFile(const store::ProfileFolder &folder,
                                              store::FileCalls &calls, const std::string &name,
                                              const std::optional<text::Sha256> &now,
                                              const std::optional<std::string> &wanted)
{
    if (!wanted)
        return store::removeFile(folder, name, now.value_or(text::Sha256{}));
    return store::atomicWrite(folder, {.name = name, .bytes = *wanted, .base = now}, calls)
        .transform([](const text::Sha256 &) { });
}

bool isMarked(const store::ProfileFolder &folder, const MarkChange &mark)
{
    return folder.exists(store::markName(static_cast<store::FileMark>(mark.mark), mark.file));
}

bool putMark(const store::ProfileFolder &folder, const MarkChange &mark, bool on)
{
    return store::setMark(folder, static_cast<store::FileMark>(mark.mark), mark.file, on)
        .has_value();
}

} // namespace pavise::helper
