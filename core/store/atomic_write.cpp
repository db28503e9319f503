// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/store/atomic_write.h"

#include "core/kernel/small_file.h"
#include "core/text/file_reader.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace pavise::store {

namespace {

using text::Diagnostic;
using text::DiagnosticCode;
using Done = std::expected<void, Diagnostic>;

std::unexpected<Diagnostic> failed(DiagnosticCode code, const std::string &path,
                                   std::string why = {})
{
    Diagnostic diagnostic{.code = code, .args = {path}};
    if (!why.empty())
        diagnostic.args.push_back(std::move(why));
    return std::unexpected(std::move(diagnostic));
}

/// The folder that holds a file, open, and the file's own name.
struct Place
{
    text::FileDescriptor folder;
    std::string name;
    std::string path; ///< For messages.
};

text::Result<Place> placeOf(const ProfileFolder &folder, const std::string &name)
{
    Place place{.folder = {}, .name = name, .path = folder.path() + '/' + name};
    if (!isSafeFileName(name))
        return failed(DiagnosticCode::FileUnsafe, place.path, "this is no name of a profile file");
    const std::size_t slash = name.rfind('/');
    auto parent = folder.openBeneath(slash == std::string::npos ? "." : name.substr(0, slash),
                                     O_RDONLY | O_DIRECTORY);
    if (!parent)
        return std::unexpected(std::move(parent.error()));
    place.folder = std::move(*parent);
    place.name = slash == std::string::npos ? name : name.substr(slash + 1);
    return place;
}

/// Checks that the target still is what the caller edited. Fills \p info when there is a target.
Done compareWithBase(const ProfileFolder &folder, const std::string &name, const Place &place,
                     const std::optional<text::Sha256> &base, struct stat &info)
{
    if (::fstatat(place.folder.get(), place.name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno != ENOENT)
            return failed(DiagnosticCode::FileUnwritable, place.path, kernel::errorText(errno));
        return base ? Done(failed(DiagnosticCode::FileMissing, place.path)) : Done();
    }
    if (!base)
        return failed(DiagnosticCode::FileExists, place.path);
    if (!S_ISREG(info.st_mode))
        return failed(DiagnosticCode::FileUnsafe, place.path, "it is not an ordinary file");
    if (info.st_nlink != 1)
        return failed(DiagnosticCode::FileUnsafe, place.path, "it has further names (hard links)");
    const auto present = folder.read(name);
    if (!present)
        return std::unexpected(present.error());
    if (text::sha256(*present) != *base)
        return failed(DiagnosticCode::FileChanged, place.path);
    return {};
}

/// A file beside the target that is gone again unless it was renamed.
class TemporaryFile
{
public:
    explicit TemporaryFile(const Place &place)
        : m_folder(place.folder.get())
    {
        std::array<unsigned char, 12> random{};
        if (::getrandom(random.data(), random.size(), 0) != static_cast<ssize_t>(random.size()))
            return;
        m_name = kTemporaryPrefix;
        for (const unsigned char byte : random) {
            m_name += static_cast<char>('a' + byte % 16);
            m_name += static_cast<char>('a' + byte / 16);
        }
        m_file = text::FileDescriptor(::openat(
            m_folder, m_name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile()
    {
        if (m_file.isOpen() && !m_isRenamed)
            (void)::unlinkat(m_folder, m_name.c_str(), 0);
    }

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] int fd() const { return m_file.get(); }
    [[nodiscard]] const char *name() const { return m_name.c_str(); }
    void setRenamed() { m_isRenamed = true; }

private:
    int m_folder;
    std::string m_name;
    text::FileDescriptor m_file;
    bool m_isRenamed = false;
};

bool writeAll(FileCalls &calls, int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = calls.write(fd, bytes);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            errno = written == 0 ? EIO : errno;
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Copies what decides over rights (access lists) or belongs to the person (user.*). Labels of
/// other security modules are copied where this process may.
bool copyAttributes(int from, int to)
{
    std::vector<char> names(65536);
    const ssize_t size = ::flistxattr(from, names.data(), names.size());
    if (size < 0)
        return errno == ENOTSUP || errno == ENOSYS;
    for (const char *name = names.data(); name < names.data() + size;
         name += std::strlen(name) + 1) {
        std::vector<char> value(65536);
        const ssize_t length = ::fgetxattr(from, name, value.data(), value.size());
        const bool done = length >= 0
            && ::fsetxattr(to, name, value.data(), static_cast<std::size_t>(length), 0) == 0;
        if (!done && !std::string_view(name).starts_with("security.")
            && !std::string_view(name).starts_with("trusted."))
            return false;
    }
    return true;
}

/// Gives the new file the rights of the old one.
bool keepRights(const ProfileFolder &folder, const std::string &name, const struct stat &old,
                int temporary)
{
    struct stat fresh{};
    if (::fstat(temporary, &fresh) != 0)
        return false;
    if ((fresh.st_uid != old.st_uid || fresh.st_gid != old.st_gid)
        && ::fchown(temporary, old.st_uid, old.st_gid) != 0)
        return false;
    if (::fchmod(temporary, old.st_mode & 07777U) != 0)
        return false;
    const auto file = folder.openBeneath(name, O_RDONLY);
    return file && copyAttributes(file->get(), temporary);
}

Done syncFolder(FileCalls &calls, const Place &place)
{
    // Some file systems have nothing to sync for a folder and say so with EINVAL.
    if (calls.sync(place.folder.get()) != 0 && errno != EINVAL)
        return failed(DiagnosticCode::FileNotSynced, place.path, kernel::errorText(errno));
    return {};
}

} // namespace

ssize_t FileCalls::write(int fd, std::string_view bytes)
{
    return ::write(fd, bytes.data(), bytes.size());
}

int FileCalls::sync(int fd)
{
    return ::fsync(fd);
}

int FileCalls::rename(int folder, const char *from, const char *to, bool replace)
{
    return ::renameat2(folder, from, folder, to, replace ? 0U : RENAME_NOREPLACE);
}

text::Result<text::Sha256> atomicWrite(const ProfileFolder &folder, const FileWrite &write)
{
    FileCalls calls;
    return atomicWrite(folder, write, calls);
}

text::Result<text::Sha256> atomicWrite(const ProfileFolder &folder, const FileWrite &write,
                                       FileCalls &calls)
{
    const auto place = placeOf(folder, write.name);
    if (!place)
        return std::unexpected(place.error());
    if (write.bytes.size() > text::kMaxFileBytes) {
        return failed(DiagnosticCode::FileTooLarge, place->path,
                      std::to_string(text::kMaxFileBytes));
    }
    if (write.bytes.find('\0') != std::string_view::npos)
        return failed(DiagnosticCode::FileUnsafe, place->path, "the new text holds a NUL byte");
    struct stat old{};
    if (auto same = compareWithBase(folder, write.name, *place, write.base, old); !same)
        return std::unexpected(std::move(same.error()));

    TemporaryFile temporary(*place);
    const auto unwritable = [&place] {
        return failed(DiagnosticCode::FileUnwritable, place->path, kernel::errorText(errno));
    };
    if (!temporary.isOpen())
        return unwritable();
    const bool hasRights = write.base ? keepRights(folder, write.name, old, temporary.fd())
                                      : ::fchmod(temporary.fd(), write.newMode) == 0;
    if (!hasRights || !writeAll(calls, temporary.fd(), write.bytes)
        || calls.sync(temporary.fd()) != 0)
        return unwritable();

    // A last look. Between here and the rename another program can still slip in a change; there is
    // no system call that renames only when the target has not changed.
    if (auto same = compareWithBase(folder, write.name, *place, write.base, old); !same)
        return std::unexpected(std::move(same.error()));
    if (calls.rename(place->folder.get(), temporary.name(), place->name.c_str(),
                     write.base.has_value())
        != 0) {
        if (errno == EEXIST)
            return failed(DiagnosticCode::FileExists, place->path);
        return unwritable();
    }
    temporary.setRenamed();
    if (auto synced = syncFolder(calls, *place); !synced)
        return std::unexpected(std::move(synced.error()));
    return text::sha256(write.bytes);
}

std::expected<void, text::Diagnostic> removeFile(const ProfileFolder &folder,
                                                 const std::string &name, const text::Sha256 &base)
{
    const auto place = placeOf(folder, name);
    if (!place)
        return std::unexpected(place.error());
    struct stat old{};
    if (auto same = compareWithBase(folder, name, *place, base, old); !same)
        return same;
    if (::unlinkat(place->folder.get(), place->name.c_str(), 0) != 0)
        return failed(DiagnosticCode::FileUnwritable, place->path, kernel::errorText(errno));
    FileCalls calls;
    return syncFolder(calls, *place);
}

std::size_t sweepTemporaries(const ProfileFolder &folder, std::chrono::seconds age)
{
    std::size_t removed = 0;
    const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    for (const char *const name : {".", "abstractions", "abi", "local", "tunables"}) {
        const auto below = folder.openBeneath(name, O_RDONLY | O_DIRECTORY);
        if (!below)
            continue;
        const auto names = text::DiskFiles().list(folder.path() + '/' + name);
        for (const std::string &each : names.value_or(std::vector<std::string>())) {
            struct stat info{};
            if (each.starts_with(kTemporaryPrefix)
                && ::fstatat(below->get(), each.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0
                && S_ISREG(info.st_mode) && info.st_mtime + age.count() <= now
                && ::unlinkat(below->get(), each.c_str(), 0) == 0)
                ++removed;
        }
    }
    return removed;
}

} // namespace pavise::store
