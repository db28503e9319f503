// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/session_file.h"

#include "core/store/atomic_write.h"

#include <utility>

namespace pavise::suggest {

namespace {

struct Place
{
    std::string folder;
    std::string name;
};

Place placeOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return {.folder = ".", .name = path};
    return {.folder = slash == 0 ? "/" : path.substr(0, slash), .name = path.substr(slash + 1)};
}

} // namespace

text::Result<SavedSession> readSession(const std::string &path)
{
    const Place place = placeOf(path);
    const auto folder = store::ProfileFolder::open(place.folder, store::FolderOwner::Anyone);
    if (!folder)
        return std::unexpected(folder.error());
    if (store::isSafeFileName(place.name) && !folder->exists(place.name))
        return SavedSession();
    const auto text = folder->read(place.name);
    if (!text)
        return std::unexpected(text.error());
    auto session = sessionFromText(*text);
    if (!session)
        return std::unexpected(std::move(session.error()));
    return SavedSession{.session = std::move(*session), .digest = text::sha256(*text)};
}

text::Result<void> writeSession(const std::string &path, SavedSession &saved)
{
    const Place place = placeOf(path);
    const auto folder = store::ProfileFolder::open(place.folder, store::FolderOwner::Anyone);
    if (!folder)
        return std::unexpected(folder.error());
    const std::string text = toText(saved.session);
    const auto digest = store::atomicWrite(
        *folder, {.name = place.name, .bytes = text, .base = saved.digest, .newMode = 0600});
    if (!digest)
        return std::unexpected(digest.error());
    saved.digest = *digest;
    return {};
}

} // namespace pavise::suggest
