// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How bytes get into a worker and out of it, and the ways a worker can end.

#pragma once

#include "core/text/file_descriptor.h"

#include <string_view>

namespace pavise::helper {

/// The file descriptor at which a worker writes, and the one at which it finds what it is to read.
/// A compile worker reads a byte from the first before it looks at the second.
inline constexpr int kWorkerOutput = 3;
inline constexpr int kWorkerInput = 4;

// Exit statuses of a worker that gave no answer.
inline constexpr int kWorkerJailFailed = 70;
inline constexpr int kWorkerBadJob = 71;
inline constexpr int kWorkerOutOfMemory = 72;
inline constexpr int kWorkerFailed = 73;

[[nodiscard]] bool writeAll(int fd, std::string_view bytes);

/// An empty file in memory.
[[nodiscard]] text::FileDescriptor memoryFile();

/// Makes \p bytes all that an empty one of these holds, for good: nobody can change it any more.
[[nodiscard]] bool seal(const text::FileDescriptor &file, std::string_view bytes);

} // namespace pavise::helper
