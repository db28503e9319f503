// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// An access as it is typed: `file /etc/shadow r`, `signal send term peer`.

#pragma once

#include "core/explain/access.h"

#include <expected>
#include <span>
#include <string>
#include <string_view>

namespace pavise::ctl {

/// The first word is the class. \returns the access, or what is wrong with the words.
[[nodiscard]] std::expected<explain::Access, std::string>
parseAccess(std::span<const std::string> words, bool isOwner);

/// For --help.
[[nodiscard]] std::string_view accessHelp();

} // namespace pavise::ctl
