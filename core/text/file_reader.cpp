// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/file_reader.h"

#include "core/text/file_descriptor.h"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <filesystem>
#include <functional>
#include <set>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pavise::text {

namespace {

std::unexpected<Diagnostic> unreadable(const std::string &path, std::string reason)
{
    return std::unexpected(
        Diagnostic{.code = DiagnosticCode::FileUnreadable, .args = {path, std::move(reason)}});
}

std::unexpected<Diagnostic> unreadable(const std::string &path, int error)
{
    return unreadable(path, std::generic_category().message(error));
}

std::unexpected<Diagnostic> tooLarge(const std::string &path)
{
    return std::unexpected(Diagnostic{.code = DiagnosticCode::FileTooLarge,
                                      .args = {path, std::to_string(kMaxFileBytes)}});
}

} // namespace

FileKind DiskFiles::kind(const std::string &path) const
{
    struct stat info{};
    if (::stat(path.c_str(), &info) != 0)
        return FileKind::Missing;
    if (S_ISREG(info.st_mode))
        return FileKind::Regular;
    return S_ISDIR(info.st_mode) ? FileKind::Directory : FileKind::Other;
}

std::uint64_t FileReader::stamp(const std::string &path) const
{
    const std::hash<std::string> hash;
    if (const Result<std::string> bytes = read(path))
        return hash(*bytes) | 1U;
    const Result<std::vector<std::string>> names = list(path);
    if (!names)
        return 0;
    // A folder changes with its names.
    std::size_t stamp = names->size();
    for (const std::string &name : *names)
        stamp = stamp * 31 + hash(name);
    return stamp | 1U;
}

std::uint64_t DiskFiles::stamp(const std::string &path) const
{
    // A link that leads nowhere is there all the same, and changes when it leads somewhere.
    struct stat info{};
    if (::stat(path.c_str(), &info) != 0 && ::lstat(path.c_str(), &info) != 0)
        return 0;
    std::uint64_t stamp = 0;
    for (const auto part :
         {static_cast<std::uint64_t>(info.st_dev), static_cast<std::uint64_t>(info.st_ino),
          static_cast<std::uint64_t>(info.st_size), static_cast<std::uint64_t>(info.st_mtim.tv_sec),
          static_cast<std::uint64_t>(info.st_mtim.tv_nsec),
          static_cast<std::uint64_t>(info.st_ctim.tv_sec),
          static_cast<std::uint64_t>(info.st_ctim.tv_nsec)})
        stamp = (stamp ^ part) * 0x9E37'79B9'7F4A'7C15ULL + (stamp >> 29U);
    // What changes twice within a tick of the kernel's clock (at most 10 ms) has the same times
    // after both, so that the stamp of what has just changed holds for nothing.
    constexpr std::int64_t kTick = 20'000'000;
    constexpr std::int64_t kSecond = 1'000'000'000;
    std::timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    const std::int64_t age =
        (now.tv_sec - info.st_ctim.tv_sec) * kSecond + now.tv_nsec - info.st_ctim.tv_nsec;
    if (age >= 0 && age < kTick)
        stamp += static_cast<std::uint64_t>(now.tv_sec * kSecond + now.tv_nsec) << 1U;
    return stamp | 1U;
}

Result<std::string> DiskFiles::read(const std::string &path) const
{
    // Non-blocking, so that a FIFO in the profile folder cannot hold the reader up.
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    struct stat info{};
    if (file.get() < 0 || ::fstat(file.get(), &info) != 0)
        return unreadable(path, errno);
    if (S_ISDIR(info.st_mode))
        return unreadable(path, EISDIR);
    if (!S_ISREG(info.st_mode))
        return unreadable(path, "it is not a regular file");
    if (std::cmp_greater(info.st_size, kMaxFileBytes))
        return tooLarge(path);

    // One byte more than it says, so that its end is seen at once; files in /proc and /sys say 0.
    constexpr std::size_t kStep = 65536;
    std::string bytes(static_cast<std::size_t>(info.st_size) + 1, '\0');
    for (std::size_t size = 0;;) {
        if (size == bytes.size())
            bytes.resize(size + kStep);
        const ssize_t got = ::read(file.get(), bytes.data() + size, bytes.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return unreadable(path, errno);
        size += static_cast<std::size_t>(got);
        if (got == 0) {
            bytes.resize(size);
            return bytes;
        }
        if (size > kMaxFileBytes)
            return tooLarge(path);
    }
}

Result<std::vector<std::string>> DiskFiles::list(const std::string &path) const
{
    std::error_code error;
    std::vector<std::string> names;
    std::filesystem::directory_iterator it(path, error);
    while (!error && it != std::filesystem::directory_iterator()) {
        names.push_back(it->path().filename().native());
        it.increment(error);
    }
    if (error)
        return unreadable(path, error.value());
    std::ranges::sort(names);
    return names;
}

FileKind RememberedFiles::kind(const std::string &path) const
{
    const std::scoped_lock lock(m_mutex);
    const auto [at, isNew] = m_kinds.try_emplace(path);
    if (isNew)
        at->second = m_under.kind(path);
    return at->second;
}

Result<std::vector<std::string>> RememberedFiles::list(const std::string &path) const
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_lists.find(path);
    if (known != m_lists.end())
        return known->second;
    return m_lists.emplace(path, m_under.list(path)).first->second;
}

void MemoryFiles::put(std::string path, std::string bytes)
{
    m_files.insert_or_assign(std::move(path), std::move(bytes));
}

FileKind MemoryFiles::kind(const std::string &path) const
{
    if (m_files.contains(path))
        return FileKind::Regular;
    const std::string folder = path.ends_with('/') ? path : path + '/';
    const auto inside = m_files.lower_bound(folder);
    if (inside != m_files.end() && inside->first.starts_with(folder))
        return FileKind::Directory;
    return m_under != nullptr ? m_under->kind(path) : FileKind::Missing;
}

Result<std::string> MemoryFiles::read(const std::string &path) const
{
    if (const auto it = m_files.find(path); it != m_files.end())
        return it->second;
    return m_under != nullptr ? m_under->read(path) : unreadable(path, ENOENT);
}

Result<std::vector<std::string>> MemoryFiles::list(const std::string &path) const
{
    std::set<std::string> names;
    const std::string folder = path.ends_with('/') ? path : path + '/';
    for (auto it = m_files.lower_bound(folder);
         it != m_files.end() && it->first.starts_with(folder); ++it) {
        const std::string rest = it->first.substr(folder.size());
        names.insert(rest.substr(0, rest.find('/')));
    }
    if (m_under != nullptr && m_under->kind(path) == FileKind::Directory) {
        const auto below = m_under->list(path);
        if (!below)
            return below;
        names.insert(below->begin(), below->end());
    } else if (names.empty()) {
        return unreadable(path, ENOENT);
    }
    return std::vector<std::string>(names.begin(), names.end());
}

} // namespace pavise::text
