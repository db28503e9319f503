// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Reads the short text files of procfs and securityfs, which have no size until they are read.

#pragma once

#include <expected>
#include <string>
#include <vector>

namespace pavise::kernel {

/// Largest file of this kind that is read, in bytes: the flat list of some ten thousand profiles
/// fits, and so does any policy blob that the kernel was given.
inline constexpr std::size_t kMaxSmallFile = 64UL * 1024 * 1024;

/// The bytes of \p path below the open folder \p folder (or AT_FDCWD), else errno.
/// A file longer than kMaxSmallFile gives EFBIG.
[[nodiscard]] std::expected<std::string, int> readSmallFile(int folder, const std::string &path);

/// Like readSmallFile() without the newline at the end; empty when it cannot be read.
[[nodiscard]] std::string readWord(int folder, const std::string &path);

/// Sorted names of the folders and files in \p path, without hidden ones, else errno.
[[nodiscard]] std::expected<std::vector<std::string>, int> listFolder(int folder,
                                                                      const std::string &path);

/// `EACCES` for 13; the number itself for one without a name.
[[nodiscard]] std::string errorName(int errorNumber);

/// `Permission denied`, whatever the locale.
[[nodiscard]] std::string errorText(int errorNumber);

} // namespace pavise::kernel
