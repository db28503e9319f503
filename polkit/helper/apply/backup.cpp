// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/apply/backup.h"

#include "core/text/file_descriptor.h"
#include "core/text/file_reader.h"
#include "polkit/helper/limits.h"
#include "polkit/helper/worker/channel.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <format>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

namespace pavise::helper {

namespace fs = std::filesystem;

namespace {

std::unexpected<text::Diagnostic> unwritable(const std::string &path, int error)
{
    return std::unexpected(text::Diagnostic{
        .code = text::DiagnosticCode::FileUnwritable,
        .args = {path, std::error_code(error, std::generic_category()).message()}});
}

/// Every missing folder of \p path, for root alone.
bool makeFolders(const std::string &path)
{
    if (::mkdir(path.c_str(), 0700) == 0 || errno == EEXIST)
        return true;
    const std::size_t slash = path.rfind('/');
    return errno == ENOENT && slash != std::string::npos && slash > 0
        && makeFolders(path.substr(0, slash)) && ::mkdir(path.c_str(), 0700) == 0;
}

struct Kept
{
    fs::path path;
    std::string name; ///< Begins with the time, so names sort by age.
    std::uint64_t size = 0;
};

std::vector<Kept> keptBelow(const std::string &folder)
{
    std::vector<Kept> found;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
         it.increment(error)) {
        if (it->is_regular_file(error))
            found.push_back({.path = it->path(),
                             .name = it->path().filename().native(),
                             .size = it->file_size(error)});
    }
    std::ranges::sort(found, {}, &Kept::name);
    return found;
}

} // namespace

std::expected<void, text::Diagnostic> writeSynced(const std::string &path, std::string_view bytes)
{
    const std::string temporary = path + ".new";
    const text::FileDescriptor file(
        ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    const text::FileDescriptor folder(
        ::open(fs::path(path).parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!file.isOpen() || !folder.isOpen())
        return unwritable(path, errno);
    if (!writeAll(file.get(), bytes) || ::fsync(file.get()) != 0
        || ::rename(temporary.c_str(), path.c_str()) != 0 || ::fsync(folder.get()) != 0) {
        const int error = errno;
        ::unlink(temporary.c_str());
        return unwritable(path, error);
    }
    return {};
}

BackupFolder::BackupFolder(std::string stateFolder)
    : m_root(std::move(stateFolder) + "/backup")
{
}

std::expected<void, text::Diagnostic> BackupFolder::keep(const std::string &file,
                                                         std::string_view bytes, std::int64_t time)
{
    const std::string folder = m_root + '/' + file;
    const std::string end = '-' + text::toHex(text::sha256(bytes));
    if (!makeFolders(folder))
        return unwritable(folder, errno);
    auto kept = writeSynced(std::format("{}/{:020}{}", folder, time, end), bytes);
    if (!kept)
        return kept;
    // The same bytes under an older time are not history, only room.
    std::error_code error;
    std::vector<Kept> same = keptBelow(folder);
    std::erase_if(same, [&end](const Kept &entry) { return !entry.name.ends_with(end); });
    for (std::size_t i = 0; i + 1 < same.size(); ++i)
        fs::remove(same[i].path, error);
    removeOldest(file);
    return {};
}

std::optional<std::string> BackupFolder::find(const std::string &file,
                                              const text::Sha256 &digest) const
{
    const std::string end = '-' + text::toHex(digest);
    for (const Kept &kept : keptBelow(m_root + '/' + file)) {
        if (!kept.name.ends_with(end))
            continue;
        auto bytes = text::DiskFiles().read(kept.path.native());
        if (bytes && text::sha256(*bytes) == digest)
            return *std::move(bytes);
    }
    return std::nullopt;
}

void BackupFolder::removeOldest(const std::string &file)
{
    std::error_code error;
    std::vector<Kept> own = keptBelow(m_root + '/' + file);
    for (std::size_t i = 0; i + limits::kBackupsPerFile < own.size(); ++i)
        fs::remove(own[i].path, error);
    std::vector<Kept> all = keptBelow(m_root);
    std::uint64_t total = 0;
    for (const Kept &kept : all)
        total += kept.size;
    // The newest always stays: it is what the running operation would go back to.
    for (std::size_t i = 0; i + limits::kFiles < all.size() && total > limits::kBackupBytes; ++i) {
        fs::remove(all[i].path, error);
        total -= all[i].size;
    }
}

} // namespace pavise::helper
