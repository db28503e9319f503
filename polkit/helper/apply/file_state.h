// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a file or a link is, against what a record says of it, and making it so.

#pragma once

#include "core/store/atomic_write.h"
#include "core/store/profile_folder.h"
#include "polkit/helper/state/record.h"

#include <expected>
#include <optional>
#include <string>

namespace pavise::helper {

/// Nothing when it is not there or cannot be read.
[[nodiscard]] std::optional<text::Sha256> digestOf(const store::ProfileFolder &folder,
                                                   const std::string &name);

/// The file is what \p file made of it.
[[nodiscard]] bool isAsLeft(const store::ProfileFolder &folder, const FileChange &file);

/// Writes or removes \p name; \p now is what it holds, \p wanted what it shall hold.
/// Errors: those of store::atomicWrite() and store::removeFile().
[[nodiscard]] std::expected<void, text::Diagnostic>
putFile(const store::ProfileFolder &folder, store::FileCalls &calls, const std::string &name,
        const std::optional<text::Sha256> &now, const std::optional<std::string> &wanted);

[[nodiscard]] bool isMarked(const store::ProfileFolder &folder, const MarkChange &mark);
[[nodiscard]] bool putMark(const store::ProfileFolder &folder, const MarkChange &mark, bool on);

} // namespace pavise::helper
