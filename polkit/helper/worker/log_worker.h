// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The process that reads a log for somebody: this program again, without any right but to read
/// logs.

#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace pavise::helper {

/// The whole life of a log worker: drops its rights, writes the lines of AppArmor records to
/// kWorkerChannel, oldest first, at most 16 MiB, at most a minute.
/// \param journal the journal's folder, "" for the system's; nothing: a file is open at
/// kWorkerChannel + 1, of which the last 16 MiB are read.
/// \param since seconds since 1970; records that tell no time are older.
/// \returns the exit status.
[[nodiscard]] int runLogWorker(std::uint64_t since, const std::optional<std::string> &journal);

} // namespace pavise::helper
