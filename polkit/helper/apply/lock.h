// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One program at a time changes profiles.

#pragma once

#include "core/text/file_descriptor.h"

#include <optional>
#include <string>

namespace pavise::helper {

/// `RUNTIME/lock`, also taken by other programs that change profiles. Nothing when it stays taken.
[[nodiscard]] std::optional<text::FileDescriptor> takeLock(const std::string &runtime);

} // namespace pavise::helper
