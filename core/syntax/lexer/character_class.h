// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What each byte may be part of. One table look-up per byte, because every byte of every profile
/// passes here.

#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace pavise::syntax {

namespace character_class {

inline constexpr std::uint8_t kId = 1;         ///< May stand in an unquoted word.
inline constexpr std::uint8_t kName = 2;       ///< Letters, digits and `_`.
inline constexpr std::uint8_t kLetter = 4;     ///< ASCII letters.
inline constexpr std::uint8_t kDigit = 8;      ///< ASCII digits.
inline constexpr std::uint8_t kListValue = 16; ///< May stand in a word between parentheses.
inline constexpr std::uint8_t kPath = 32;      ///< May stand in the unquoted path of an include.

consteval std::array<std::uint8_t, 256> table()
{
    std::array<std::uint8_t, 256> out{};
    for (unsigned i = 0; i < 256; ++i) {
        const char c = static_cast<char>(i);
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool isDigit = c >= '0' && c <= '9';
        const bool isId =
            std::string_view(" \t\r\n\"!,").find(c) == std::string_view::npos && i != 0;
        std::uint8_t flags = 0;
        if (isId)
            flags |= kId;
        if (isId && c != '(' && c != ')')
            flags |= kListValue;
        if (isId && c != '<' && c != '>')
            flags |= kPath;
        if (isLetter)
            flags |= kLetter;
        if (isDigit)
            flags |= kDigit;
        if (isLetter || isDigit || c == '_')
            flags |= kName;
        out[i] = flags;
    }
    return out;
}

inline constexpr std::array<std::uint8_t, 256> kTable = table();

} // namespace character_class

[[nodiscard]] constexpr bool isClass(char c, std::uint8_t flags)
{
    return (character_class::kTable[static_cast<unsigned char>(c)] & flags) != 0;
}
[[nodiscard]] constexpr bool isIdCharacter(char c)
{
    return isClass(c, character_class::kId);
}
[[nodiscard]] constexpr bool isNameCharacter(char c)
{
    return isClass(c, character_class::kName);
}
[[nodiscard]] constexpr bool isLetter(char c)
{
    return isClass(c, character_class::kLetter);
}
[[nodiscard]] constexpr bool isDigit(char c)
{
    return isClass(c, character_class::kDigit);
}
[[nodiscard]] constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}
/// C's isspace() without a locale.
[[nodiscard]] constexpr bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
/// What a backslash keeps inside an unquoted word.
[[nodiscard]] constexpr bool isEscapable(char c)
{
    return c == ' ' || c == '\t' || c == '"' || c == '!' || c == ',';
}

} // namespace pavise::syntax
