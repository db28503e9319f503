// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a file held before it was replaced: below the helper's own folder, never below the profile
/// folder, where it would be loaded at boot.

#pragma once

#include "core/text/diagnostic.h"
#include "core/text/sha256.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace pavise::helper {

/// `FOLDER/backup/NAME/TIME-SHA256`. At most 20 of one file and 64 MiB of all; the oldest go. The
/// folder is root's alone.
class BackupFolder
{
public:
    explicit BackupFolder(std::string stateFolder);

    /// Keeps \p bytes as what \p file held at \p time (nanoseconds since 1970), synced to the disk.
    /// Bytes that are there already under another time are kept once.
    /// Errors: FileUnwritable.
    [[nodiscard]] std::expected<void, text::Diagnostic>
    keep(const std::string &file, std::string_view bytes, std::int64_t time);

    /// The bytes that \p file had when their digest was \p digest.
    [[nodiscard]] std::optional<std::string> find(const std::string &file,
                                                  const text::Sha256 &digest) const;

private:
    void removeOldest(const std::string &file);

    std::string m_root;
};

/// Writes \p bytes to \p path by way of a temporary file, and syncs file and folder.
/// Errors: FileUnwritable.
[[nodiscard]] std::expected<void, text::Diagnostic> writeSynced(const std::string &path,
                                                                std::string_view bytes);

} // namespace pavise::helper
