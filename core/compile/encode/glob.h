// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// AppArmor's globs as automaton patterns: `*`, `**`, `?`, `[a-z]`, `{a,b}` and escapes.

#pragma once

#include "core/automata/pattern/pattern.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pavise::compile {

/// What wildcards stop at besides `/`.
enum class GlobAlphabet {
    Text,   ///< No wildcard matches NUL: paths, labels and names.
    Binary, ///< Wildcards match NUL too: socket addresses and values of extended attributes.
};

/// Deepest nesting of `{}`. Source: apparmor_parser 4.1.0 accepts 49 levels and refuses 50.
inline constexpr std::size_t kMaxGlobNesting = 49;

struct Glob
{
    automata::PatternId pattern{};
    /// No wildcard and no negated class. Such a pattern decides the exec mode over one that is not
    /// exact. Source: apparmor_parser 4.1.0, aare_rules.cc: add_rule_vec.
    bool isExact = true;
    /// Set when it is one string, of plain and escaped bytes only.
    std::optional<std::string> literal;
    /// Bytes of the shortest string that matches, counted up to the first wildcard or negated
    /// class: how specific an attachment is. Source: apparmor_parser 4.1.0, expr-tree.h:
    /// min_match_len.
    std::size_t minLength = 0;
    /// Wildcards for one byte that follow a `*` or `**` without a `/` between them: at the end of
    /// `/**a????` the automaton has to remember where in the last bytes an `a` was, so that each of
    /// them doubles it.
    std::size_t tail = 0;
};

/// Turns \p text, with variables already replaced, into a pattern of \p arena.
///
/// A `*` or `**` right after a literal `/` that ends its component matches at least one byte.
/// Inside `[]` everything but `]`, `\`, a first `^` and `-` between two bytes stands for itself;
/// so do `*` and `?` there, which apparmor_parser 4.1.0 turns into an expression nobody meant.
/// Empty for a faulty glob; policy::findGlobFault() says what is wrong with one.
[[nodiscard]] std::optional<Glob> compileGlob(automata::PatternArena &arena, std::string_view text,
                                              GlobAlphabet alphabet = GlobAlphabet::Text);

} // namespace pavise::compile
