// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One program at a time changes the kernel's policy and the profiles behind it: the helper, and
/// pavise-parser. Source: design/security.md 3.5, step 1.

#pragma once

#include "core/kernel/securityfs.h"
#include "core/text/file_descriptor.h"
#include "core/text/messages/diagnostic.h"

#include <chrono>
#include <functional>
#include <string>

namespace pavise::kernel {

/// Where the lock is on a running system: a folder of root alone, which no reboot survives.
inline constexpr const char *kRuntimeFolder = "/run/pavise";

/// Whether \p paths are those of the running kernel, and not of a folder that stands in for it.
[[nodiscard]] bool isRunningKernel(const KernelPaths &paths);

/// `RUNTIME/lock`, as long as the file stays open; also when the program is killed it is free
/// again. The folder is made when it is not there. When somebody else has the lock \p onWait is
/// called once, unless it is empty, and then it is waited for at most as long as \p wait. Errors:
/// PolicyLockTaken; PolicyLockFailed.
[[nodiscard]] text::Result<text::FileDescriptor>
lockPolicy(const std::string &runtime, std::chrono::milliseconds wait,
           const std::function<void(const std::string &path)> &onWait = {});

} // namespace pavise::kernel
