// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The process that reads profile text: this program again, without any right.

#pragma once

#include "polkit/helper/worker/messages.h"

namespace pavise::helper {

/// Everything up to the end; nothing on an error or when there are more than \p most bytes.
[[nodiscard]] std::optional<std::string> readAll(int fd, std::size_t most);

/// Waits for the byte that says that the job is there, and reads it. Nothing when there is none.
[[nodiscard]] std::optional<std::string> readJob();

/// Answers one job. No side effects: everything it does is reading.
[[nodiscard]] Answer compileJob(const Job &job);

/// The whole life of a compile worker: drops its rights, waits for a job, answers at kWorkerOutput.
/// \returns the exit status.
[[nodiscard]] int runCompileWorker();

} // namespace pavise::helper
