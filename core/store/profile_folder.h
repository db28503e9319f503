// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The profile folder as something that may be changed: opened once, and every name in it looked up
/// below it, so that no link and no `..` leads out.
///
/// core/store knows how profiles lie on the disk: which files count, which file defines which
/// profile, and how a file is replaced without ever being half written.

#pragma once

#include "core/text/file_descriptor.h"
#include "core/text/messages/diagnostic.h"

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::store {

/// Whose files are trusted. The root helper demands root's; a person's own folder is Anyone's.
enum class FolderOwner : std::uint8_t {
    Root,   ///< Folder and files belong to uid 0 and nobody else may write them.
    Anyone, ///< No demand.
};

/// Longest name that is accepted, in bytes, folders included (`local/usr.bin.foo`).
inline constexpr std::size_t kMaxFileName = 255;

/// True when \p name is `file`, or `folder/file` with one of the folders that hold profile text
/// (local, abstractions, tunables, abi, disable, force-complain, deeper ones below the first
/// three), no component is empty or begins with a dot, and no byte is NUL or a control character.
[[nodiscard]] bool isSafeFileName(std::string_view name);

class ProfileFolder
{
public:
    /// Errors: FileUnreadable, FileUnsafe (not a folder, or not as \p owner demands).
    [[nodiscard]] static text::Result<ProfileFolder> open(std::string path, FolderOwner owner);

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] int fd() const { return m_folder.get(); }
    [[nodiscard]] FolderOwner owner() const { return m_owner; }

    /// The bytes of a regular file. No symbolic link is followed.
    /// Errors: FileUnsafe, FileUnreadable (also when it is missing), FileTooLarge.
    [[nodiscard]] text::Result<std::string> read(const std::string &name) const;

    /// True when something, of whatever kind, has that name.
    [[nodiscard]] bool exists(const std::string &name) const;

    /// Opens without following any symbolic link and without leaving the folder: one step
    /// for each component, O_NOFOLLOW each. \p flags are those of open(2).
    /// Errors: FileUnsafe, FileUnreadable.
    [[nodiscard]] text::Result<text::FileDescriptor> openBeneath(const std::string &name, int flags,
                                                                 unsigned mode = 0) const;

private:
    ProfileFolder(std::string path, text::FileDescriptor folder, FolderOwner owner);

    std::string m_path;
    text::FileDescriptor m_folder;
    FolderOwner m_owner = FolderOwner::Anyone;
};

} // namespace pavise::store
