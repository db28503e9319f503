// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every limit of the root helper, in one place. Each is enforced before the work it bounds.
///
/// The largest of 2058 real profile files has 24 KB, so the sizes leave a margin of forty.

#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace pavise::helper::limits {

// A request.
inline constexpr std::size_t kTextBytes = 1024UL * 1024;        ///< One text.
inline constexpr std::size_t kAllTextBytes = 4UL * 1024 * 1024; ///< All texts of a call.
inline constexpr std::size_t kFiles = 64;                       ///< Items of a call.
inline constexpr std::size_t kProfileNameBytes = 4096;
inline constexpr std::size_t kOperationBytes = 64;
inline constexpr std::size_t kNoteBytes = 500;
inline constexpr std::size_t kAcknowledged = 4096; ///< Labels.

// How long something may last that ends by itself.
inline constexpr std::uint32_t kLeastSeconds = 10;
inline constexpr std::uint32_t kTrialSeconds = 3600;
inline constexpr std::uint32_t kTimedSeconds = 86400;
inline constexpr std::size_t kLeases = 64;             ///< At once, of all users.
inline constexpr std::chrono::seconds kLeaseRetry{30}; ///< After a way back that failed.

// The prompt.
inline constexpr std::size_t kPromptNames = 3;      ///< Then "and N more".
inline constexpr std::size_t kPromptNameChars = 64; ///< Of each.
inline constexpr std::chrono::minutes kPromptLifetime{5};

// Callers.
inline constexpr int kOperationsPerUser = 2;
inline constexpr int kOperations = 8;            ///< Of all users.
inline constexpr int kPromptsPerSender = 1;      ///< Waiting for a person.
inline constexpr int kPromptsPerUser = 3;        ///< Waiting for a person.
inline constexpr int kFailuresPerMinute = 20;    ///< Denied or failed calls of one user.
inline constexpr std::size_t kKnownUsers = 1024; ///< Remembered for the rate; the oldest goes.

// The worker.
inline constexpr std::uint64_t kWorkerMemoryBytes = 512ULL * 1024 * 1024;
inline constexpr std::uint64_t kWorkerCpuSeconds = 20;
inline constexpr std::chrono::seconds kWorkerWall{30};
inline constexpr std::uint64_t kWorkerOpenFiles = 64;
/// The policy of one request. The kernel took 2.3 s to refuse 64 MiB of junk.
inline constexpr std::size_t kBlobBytes = 8UL * 1024 * 1024;
inline constexpr std::size_t kJobBytes = 6UL * 1024 * 1024;     ///< Texts and names to the worker.
inline constexpr std::size_t kAnswerBytes = 16UL * 1024 * 1024; ///< All the worker may say.
inline constexpr std::size_t kDiagnostics = 200;                ///< Of one file.
inline constexpr std::size_t kDiagnosticArgs = 9;               ///< %1 to %9
inline constexpr std::size_t kProfilesPerFile = 4096;

// Logs.
inline constexpr std::uint64_t kLogBytes = 16ULL * 1024 * 1024;
inline constexpr std::chrono::seconds kLogLifetime{60};

// What is kept.
inline constexpr std::size_t kHistoryEntries = 500;
inline constexpr std::uint64_t kHistoryBytes = 64ULL * 1024 * 1024;
inline constexpr std::chrono::hours kTemporaryAge{1};

inline constexpr std::chrono::seconds kIdle{60};
inline constexpr std::chrono::seconds kLockWait{1};

} // namespace pavise::helper::limits
