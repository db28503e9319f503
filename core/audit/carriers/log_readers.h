// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The reader for each kind of place; openLog() chooses.

#pragma once

#include "core/audit/carriers/log_source.h"

#include <memory>
#include <string>
#include <vector>

namespace pavise::audit {

/// Text files, oldest first; the last is the one that grows. Errors: LogUnreadable.
[[nodiscard]] text::Result<std::unique_ptr<LogReader>> openFileLog(const LogPlace &place,
                                                                   ReadFrom from, Reading reading);

/// /dev/kmsg; a plain file in its place is read as text. Errors: LogUnreadable.
[[nodiscard]] text::Result<std::unique_ptr<LogReader>>
openKernelRing(const LogPlace &place, ReadFrom from, Reading reading);

/// Errors: LogUnreadable.
[[nodiscard]] text::Result<std::unique_ptr<LogReader>> openJournal(const LogPlace &place,
                                                                   ReadFrom from, Reading reading);

/// LogUnreadable for \p place with the system's words for \p errorNumber.
[[nodiscard]] text::Diagnostic logUnreadable(const LogPlace &place, int errorNumber);

/// A log file and what rotation made of it, oldest first, the file itself last: `NAME.2.gz`,
/// `NAME.1`, `NAME`, or `NAME-20260101.xz`, `NAME`.
[[nodiscard]] std::vector<std::string> rotatedFiles(const std::string &path);

} // namespace pavise::audit
