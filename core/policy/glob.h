// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The pattern language of paths, labels and addresses, parsed: `*`, `**`, `?`, `[a-z]`, `{a,b}`.
///
/// Unix addresses and values of extended attributes use it too; there `*` and `**` match NUL as
/// well, which is for the reader of the pieces to add.
///
/// Source: design/language.md 1, table "Globs"; observed with apparmor_parser 4.1 and 6.0 alpha
/// (glob_to_regex.txt).

#pragma once

#include "core/automata/byte_set.h"

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::policy {

struct GlobPiece;

/// Pieces that follow one another.
using GlobSequence = std::vector<GlobPiece>;

struct GlobPiece
{
    enum class Kind {
        Bytes,  ///< `bytes`, literally.
        Any,    ///< `?`: one byte but `/` and NUL.
        Star,   ///< `*`: any bytes but `/` and NUL.
        Tail,   ///< `**`: any bytes but NUL.
        Class,  ///< One byte of `set`.
        Choice, ///< One of `alternatives`.
    };
    Kind kind = Kind::Bytes;
    /// Star, Tail: the first byte must be there and is none of `/` and NUL. So after a `/` when a
    /// `/` or the end follows.
    bool needsOne = false;
    std::string bytes;
    automata::ByteSet set;
    std::vector<GlobSequence> alternatives;
};

struct GlobError
{
    enum class Kind {
        SingleAlternative, ///< `{}` or `{a}`
        UnclosedBrace,     ///< `{a,b`
        UnopenedBrace,     ///< `a}`
        UnclosedClass,     ///< `[a`
        UnopenedClass,     ///< `a]`
        EmptyClass,        ///< `[]` or `[^]`
        NestedClass,       ///< `[[`
        NestedTooDeep,     ///< More than kMaxGlobDepth braces.
        TrailingBackslash, ///< `a\`
    };
    Kind kind{};
    std::size_t offset = 0; ///< Of the byte in the text that is wrong.
};

/// Deepest nesting of braces; one more is an error, as upstream's. Source: language.md 1.
inline constexpr int kMaxGlobDepth = 49;

[[nodiscard]] std::expected<GlobSequence, GlobError> parseGlob(std::string_view text);

/// True when exec rules with this path beat those with a wider one: it holds no `*`, `**`, `?` and
/// no negated class. Classes and alternations are exact. Source: language.md 5.
[[nodiscard]] bool isExact(const GlobSequence &glob);

/// True when it matches one string only; \p literal is that string.
[[nodiscard]] bool isLiteral(const GlobSequence &glob, std::string &literal);

} // namespace pavise::policy
