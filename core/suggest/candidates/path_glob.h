// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Does a path fit a pattern? For finding what is worth a closer look among thousands of rules;
/// what is claimed to a person is always decided by the compiled automaton.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::suggest {

/// True when the expanded pattern \p glob (policy/rules.h) matches all of \p path. A pattern that
/// takes more than a few thousand steps counts as not matching.
[[nodiscard]] bool globMatches(std::string_view glob, std::string_view path);

/// The longest start of \p path that \p glob matches.
[[nodiscard]] std::optional<std::size_t> globPrefix(std::string_view glob, std::string_view path);

/// The start of \p glob that every match begins with, escapes not resolved.
[[nodiscard]] std::string_view literalPrefix(std::string_view glob);

/// A path that \p glob matches, wildcards put short.
struct GlobExample
{
    std::string path;
    /// Where the first `**` begins in `path`; everything below is meant. Empty when there is none.
    std::optional<std::size_t> tree;
};
[[nodiscard]] GlobExample globExample(std::string_view glob);

/// `{a,b{c,d}}/e`, which begins with a brace, taken apart: `a`, `b{c,d}` and `/e`. No words when
/// the brace is never closed.
struct GlobChoices
{
    std::vector<std::string_view> words;
    std::string_view rest;
};
[[nodiscard]] GlobChoices globChoices(std::string_view glob);

} // namespace pavise::suggest
