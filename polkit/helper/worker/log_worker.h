// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The process that reads a log for somebody: this program again, without any right but to read
/// logs.

#pragma once

#include <span>

namespace pavise::helper {

/// The whole life of a log worker: drops its rights, writes the lines of AppArmor records to
/// kWorkerOutput, oldest first, at most 16 MiB, at most a minute.
/// \param arguments `SINCE [JOURNAL]`: seconds since 1970 (records that tell no time are older),
/// and the journal's folder, "" for the system's. Without it a file is open at kWorkerInput,
/// of which the last 16 MiB are read.
/// \returns the exit status.
[[nodiscard]] int runLogWorker(std::span<char *const> arguments);

} // namespace pavise::helper
