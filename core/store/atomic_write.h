// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Replaces a file in one step: whoever looks, and whenever the power goes, sees the old text or
/// the new one, never a mixture.

#pragma once

#include "core/store/profile_folder.h"
#include "core/text/sha256.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace pavise::store {

/// The system calls that can fail half way. A test puts in ones that do.
class FileCalls
{
public:
    FileCalls() = default;
    FileCalls(const FileCalls &) = delete;
    FileCalls &operator=(const FileCalls &) = delete;
    virtual ~FileCalls() = default;

    /// As write(2), fsync(2), renameat(2): negative or -1 with errno set on failure.
    [[nodiscard]] virtual ssize_t write(int fd, std::string_view bytes);
    [[nodiscard]] virtual int sync(int fd);
    /// Without \p replace it fails with EEXIST when \p to exists.
    [[nodiscard]] virtual int rename(int folder, const char *from, const char *to, bool replace);
};

struct FileWrite
{
    std::string name;                 ///< Relative to the folder; see isSafeFileName().
    std::string_view bytes;           ///< The whole new text. A profile with a NUL byte is refused.
    std::optional<text::Sha256> base; ///< Digest of the text that was edited; empty: the file must
                                      ///< not exist yet.
    mode_t newMode = 0644;            ///< Of a file that does not exist yet.
};

/// Names of temporary files begin with this. A leading dot keeps them from being loaded at boot.
inline constexpr std::string_view kTemporaryPrefix = ".pavise-";

/// Writes a temporary file beside the target, syncs it, compares the target with `base` a last
/// time, renames, and syncs the folder. Mode, owner and extended attributes of an old file are
/// kept; a new file gets `newMode`. On every error but FileNotSynced the target is as it was and
/// the temporary file is gone (only a crash can leave one; see sweepTemporaries()).
/// \returns the digest of the new text.
/// Errors: FileUnsafe, FileChanged, FileExists, FileMissing, FileUnwritable, FileTooLarge;
/// FileNotSynced when the new text is in place and the disk did not confirm the rename.
[[nodiscard]] text::Result<text::Sha256> atomicWrite(const ProfileFolder &folder,
                                                     const FileWrite &write);
[[nodiscard]] text::Result<text::Sha256> atomicWrite(const ProfileFolder &folder,
                                                     const FileWrite &write, FileCalls &calls);

/// Removes a file whose text still has the digest \p base.
/// Errors: FileUnsafe, FileChanged, FileMissing, FileUnwritable, FileNotSynced.
[[nodiscard]] std::expected<void, text::Diagnostic>
removeFile(const ProfileFolder &folder, const std::string &name, const text::Sha256 &base);

/// Removes temporary files that a crash left behind, older than \p age.
/// \returns how many.
std::size_t sweepTemporaries(const ProfileFolder &folder, std::chrono::seconds age);

} // namespace pavise::store
