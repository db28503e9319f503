// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The profiles in a syntax tree and the names that the kernel will give them.

#pragma once

#include "core/syntax/ast.h"

#include <string>
#include <vector>

namespace pavise::store {

/// The profiles and hats that stand in \p items, also in blocks and in every branch of an `if`; not
/// those inside of these profiles. They live as long as the tree.
[[nodiscard]] std::vector<const syntax::Profile *>
profilesIn(const std::vector<syntax::Item> &items);

/// `parent//child`, with the escapes of the text resolved and variables left as they are.
[[nodiscard]] std::string kernelName(const syntax::Profile &profile, const std::string &parent);

} // namespace pavise::store
