// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Bytes of a log as words of a rule.
///
/// core/suggest turns groups of denials into the rules that a skilled administrator would write,
/// and these into edits that keep the rest of the profile's text. review.h is the entry.

#pragma once

#include "core/policy/permissions.h"

#include <string>
#include <string_view>

namespace pavise::suggest {

/// \p bytes with everything escaped that means something in a pattern, and every byte that is no
/// text as three octal digits. Not in quotes yet: see quotedWord().
[[nodiscard]] std::string escaped(std::string_view bytes);

/// A word that may hold patterns and variables, in quotes when it needs them. One with octal
/// escapes gets them too: it is no text that a person reads at a glance.
[[nodiscard]] std::string quotedWord(std::string_view word);

/// A value as a word that stands for exactly these bytes.
[[nodiscard]] inline std::string literalWord(std::string_view bytes)
{
    return quotedWord(escaped(bytes));
}

/// `mrwalk` of a file rule, in the order in which people write them; without exec.
[[nodiscard]] std::string fileLetters(policy::Permissions permissions);

/// What a file rule has to grant for the letters of a log's mask: `c` and `d` are `w`; a mask with
/// other letters beside `x` loses the `x`, as links have it. `r::` of AppArmor 2.x counts as `r`.
/// Source: security/apparmor/lib.c: aa_file_perm_chrs.
[[nodiscard]] policy::Permissions permissionsOfMask(std::string_view mask);

} // namespace pavise::suggest
