// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A worker's end of its channel, and the ways a worker can end.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pavise::helper {

// Exit statuses of a worker that gave no answer.
inline constexpr int kWorkerJailFailed = 70;
inline constexpr int kWorkerBadJob = 71;
inline constexpr int kWorkerOutOfMemory = 72;
inline constexpr int kWorkerFailed = 73;

/// Everything up to the end; nothing on an error or when there are more than \p most bytes.
[[nodiscard]] std::optional<std::string> readAll(int fd, std::size_t most);

[[nodiscard]] bool writeAll(int fd, std::string_view bytes);

} // namespace pavise::helper
