// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// An access as it is typed: `file /etc/shadow r`, `signal send term peer`.

#pragma once

#include "core/explain/question/access.h"

#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::explain {

/// The first word is the class. \returns the access, or what is wrong with the words, in English
/// for the command line.
[[nodiscard]] std::expected<Access, std::string> parseAccess(std::span<const std::string> words,
                                                             bool isOwner);

/// The words that parseAccess() makes \p access of. Numbers without a name, and a socket's
/// protocol, are not told.
[[nodiscard]] std::vector<std::string> accessWords(const Access &access);

/// For --help: one line for each class.
[[nodiscard]] std::string_view accessHelp();

} // namespace pavise::explain
