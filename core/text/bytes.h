// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Paths and names are bytes. This is how they get into profile text and log text, out of it, and
/// in front of a person.

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pavise::text {

/// Resolves the escapes of an unquoted or quoted word of a profile (quotes already removed):
/// `\ooo` (octal), `\dNNN` (decimal), `\xHH`, `\a \e \f \n \r \t \" \\`. A number takes as many
/// digits as keep it under 256. What comes out as one of `* ? [ ] { } ^ , \` stays behind a
/// backslash, and so does every unknown escape and NUL: globs and variables are resolved later.
/// Source: upstream's processunquoted() and strn_escseq(); both parsers agree.
[[nodiscard]] std::string resolveEscapes(std::string_view raw);

/// Profile text for exactly these bytes: glob characters, quotes and control bytes escaped, in
/// quotes when white space or a separator makes them necessary. Not for patterns.
[[nodiscard]] std::string quoteLiteral(std::string_view bytes);

/// Quotes a word that may hold globs, variables and escapes, when its bytes make that necessary.
[[nodiscard]] std::string quoteWord(std::string_view raw);

/// For a person: valid UTF-8 as it is, every other byte and every control character as `\xHH`.
/// Not reversible; keep the bytes beside it.
[[nodiscard]] std::string displayForm(std::string_view bytes);

[[nodiscard]] bool isValidUtf8(std::string_view bytes);

/// Even number of hexadecimal digits -> bytes, as in audit records (`name=2F612062`).
[[nodiscard]] std::optional<std::string> fromHex(std::string_view digits);

/// Upper case, two digits a byte.
[[nodiscard]] std::string toHex(std::string_view bytes);

} // namespace pavise::text
