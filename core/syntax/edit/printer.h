// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Syntax tree -> canonical text: one spelling for everything that may be written in several ways,
/// so that two rules can be compared and a rule can be shown on one line.

#pragma once

#include "core/syntax/ast.h"

#include <string>

namespace pavise::syntax {

/// \p item on one line, with its comma and without indentation. Profiles, blocks and conditionals
/// span lines, indented by two spaces a level. Parses to an equal tree, ranges aside. Paths and
/// permissions stay as written; words keep quotes only where they need them.
[[nodiscard]] std::string print(const Item &item);

[[nodiscard]] std::string print(const Expression &expression);

} // namespace pavise::syntax
