// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// `rwPx` -> bits and exec mode. Internal to core/policy.

#pragma once

#include "core/policy/walker/session.h"

#include <optional>
#include <string>

namespace pavise::policy {

struct FilePermissions
{
    Permissions bits = 0;     ///< file_permission
    std::optional<Exec> exec; ///< With kExec; Kind::Deny for a bare `x`.
};

/// Tells what is wrong with \p word; nothing when it is an error.
/// Source: design/language.md 4.1.
[[nodiscard]] std::optional<FilePermissions> parseFilePermissions(Session &session,
                                                                  const syntax::Word &word);

/// The mode as it is written in a rule: `Px`, `pix`, `cx -> t`.
[[nodiscard]] std::string describe(const Exec &exec);

} // namespace pavise::policy
