// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// `-p`: a profile file with all that it includes written out.

#pragma once

#include "app/pavise_parser/job.h"
#include "core/text/messages/diagnostic.h"

#include <string>
#include <vector>

namespace pavise::parser {

/// The text of the file at \p path, each include replaced by a line `##included <...>` and the
/// texts it names. \p searchPath as in syntax::IncludeResolver.
[[nodiscard]] text::Outcome<std::string> preprocess(Shared &shared, const std::string &path,
                                                    std::vector<std::string> searchPath);

} // namespace pavise::parser
