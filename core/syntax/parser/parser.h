// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Profile text -> syntax tree. Recovers from every error and goes on, so that one run tells all
/// that is wrong. Nothing is looked up: includes stay names (see include_resolver.h), variables and
/// conditions stay words.

#pragma once

#include "core/syntax/ast.h"
#include "core/text/messages/diagnostic.h"
#include "core/text/source_set.h"

namespace pavise::syntax {

/// Where the text stands.
enum class Context {
    TopLevel, ///< A profile file, or a file that a preamble includes: preamble, then profiles.
    Body,     ///< A file that is included inside a profile, hat, block or conditional.
};

/// Reads \p file of \p sources, which must outlive the tree. Rules with errors are left out of the
/// tree; a profile stays in it with what could be read.
///
/// Accepts and refuses what upstream's 6.0 alpha does, as far as that shows in one file without
/// looking anything up; where we differ on purpose is listed in core/syntax/DIFFERENCES.md.
/// Errors: the codes of the core/syntax group except those of includes.
[[nodiscard]] text::Outcome<File> parse(const text::SourceSet &sources, text::FileId file,
                                        Context context);

} // namespace pavise::syntax
