// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The process that reads profile text: this program again, without any right.

#pragma once

#include "polkit/helper/worker/messages.h"

namespace pavise::helper {

/// The file descriptor at which a worker finds its socket or pipe.
inline constexpr int kWorkerChannel = 3;

/// Answers one job. No side effects: everything it does is reading.
[[nodiscard]] Answer compileJob(const Job &job);

/// The whole life of a compile worker: drops its rights, reads a job from kWorkerChannel until its
/// end, answers there.
/// \returns the exit status.
[[nodiscard]] int runCompileWorker();

} // namespace pavise::helper
