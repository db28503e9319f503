// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How the core reads profile files: an interface, so that an unsaved editor buffer, a test or a
/// restricted view of /etc can stand in for the disk.

#pragma once

#include "core/text/messages/diagnostic.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pavise::text {

/// Longest profile or include that is read, in bytes. The largest real one known has 200 KB;
/// anything of this size is a mistake or an attack.
inline constexpr std::uint64_t kMaxFileBytes = 8ULL * 1024 * 1024;

enum class FileKind { Missing, Regular, Directory, Other };

class FileReader
{
public:
    FileReader() = default;
    FileReader(const FileReader &) = delete;
    FileReader &operator=(const FileReader &) = delete;
    virtual ~FileReader() = default;

    /// Symbolic links are followed. A link that leads nowhere is Missing.
    [[nodiscard]] virtual FileKind kind(const std::string &path) const = 0;

    /// The whole file. Errors: FileUnreadable, FileTooLarge.
    [[nodiscard]] virtual Result<std::string> read(const std::string &path) const = 0;

    /// Something that changes when the file does: of a file on disk from when it was written, how
    /// large it is and where it lies, else from its bytes. 0 when there is none.
    [[nodiscard]] virtual std::uint64_t stamp(const std::string &path) const;

    /// Names (not paths) in a directory, in byte order, without `.` and `..`.
    /// Errors: FileUnreadable.
    [[nodiscard]] virtual Result<std::vector<std::string>> list(const std::string &path) const = 0;
};

/// The real file system.
class DiskFiles final : public FileReader
{
public:
    [[nodiscard]] FileKind kind(const std::string &path) const override;
    [[nodiscard]] Result<std::string> read(const std::string &path) const override;
    [[nodiscard]] std::uint64_t stamp(const std::string &path) const override;
    [[nodiscard]] Result<std::vector<std::string>> list(const std::string &path) const override;
};

/// Another reader whose answers about names are kept: what a run asks about a file it asks for
/// every profile again. For one piece of work, as later changes are not seen. Safe to share between
/// threads.
class RememberedFiles final : public FileReader
{
public:
    /// \p under outlives this.
    explicit RememberedFiles(const FileReader &under)
        : m_under(under)
    {
    }

    [[nodiscard]] FileKind kind(const std::string &path) const override;
    [[nodiscard]] Result<std::string> read(const std::string &path) const override
    {
        return m_under.read(path);
    }
    [[nodiscard]] Result<std::vector<std::string>> list(const std::string &path) const override;

private:
    const FileReader &m_under;
    mutable std::mutex m_mutex;
    mutable std::unordered_map<std::string, FileKind> m_kinds;
    mutable std::unordered_map<std::string, Result<std::vector<std::string>>> m_lists;
};

/// Files given in memory, over another reader: an editor's unsaved text over the disk, or a whole
/// tree in a test (over nothing).
class MemoryFiles final : public FileReader
{
public:
    explicit MemoryFiles(const FileReader *under = nullptr)
        : m_under(under)
    {
    }

    void put(std::string path, std::string bytes);

    [[nodiscard]] FileKind kind(const std::string &path) const override;
    [[nodiscard]] Result<std::string> read(const std::string &path) const override;
    [[nodiscard]] Result<std::vector<std::string>> list(const std::string &path) const override;

private:
    const FileReader *m_under;
    std::map<std::string, std::string> m_files;
};

} // namespace pavise::text
