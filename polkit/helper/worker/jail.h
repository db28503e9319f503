// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How a worker gives up everything it does not need, in two steps: before it reads anything from
/// anybody, and before it looks at untrusted text.

#pragma once

#include <chrono>
#include <span>
#include <string>

namespace pavise::helper {

/// The kernel's overflow id, `nobody` and `nogroup` on every distribution.
inline constexpr unsigned kWorkerUser = 65534;

enum class WorkerKind {
    Compile, ///< No groups at all.
    Log,     ///< Keeps the groups that the unit gave for reading logs.
};

/// Becomes kWorkerUser for good and sets the resource limits of limits.h. Not root: only the
/// limits.
/// \returns false when a step failed; the worker must end then.
[[nodiscard]] bool dropPrivileges(WorkerKind kind);

/// From here on only files below \p readable can be opened, only for reading, and no system call
/// that makes a process, a socket or executable memory works; and it ends after \p life. A kernel
/// without Landlock gives only the system call filter.
/// \returns false when a step failed; the worker must end then.
[[nodiscard]] bool lockDown(std::span<const std::string> readable, std::chrono::seconds life);

} // namespace pavise::helper
