// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/bytes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace pavise::text {

namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";

/// The value of a digit in any base up to 16, or 16.
unsigned digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<unsigned>(c - 'a') + 10;
    if (c >= 'A' && c <= 'F')
        return static_cast<unsigned>(c - 'A') + 10;
    return 16;
}

struct Escape
{
    std::size_t length = 0; ///< With the backslash; 0 when this is no known escape.
    char byte = '\0';
};

Escape number(std::string_view text, std::size_t start, unsigned base, std::size_t maxDigits)
{
    unsigned value = 0;
    std::size_t i = start;
    while (i < text.size() && i - start < maxDigits) {
        const unsigned digit = digitValue(text[i]);
        if (digit >= base || value * base + digit > 255)
            break;
        value = value * base + digit;
        ++i;
    }
    if (i == start)
        return {};
    return {.length = i, .byte = static_cast<char>(static_cast<unsigned char>(value))};
}

/// \p text starts with a backslash.
Escape escapeAt(std::string_view text)
{
    if (text.size() < 2)
        return {};
    const char c = text[1];
    if (c >= '0' && c <= '7')
        return number(text, 1, 8, 3);
    if (c == 'd')
        return number(text, 2, 10, 3);
    if (c == 'x')
        return number(text, 2, 16, 2);
    constexpr std::string_view kLetters = "aefnrt\"\\";
    constexpr std::string_view kBytes = "\a\x1b\f\n\r\t\"\\";
    const std::size_t at = kLetters.find(c);
    if (at == std::string_view::npos)
        return {};
    return {.length = 2, .byte = kBytes[at]};
}

/// Length of the UTF-8 character at the start of \p text, or 0 when there is no valid one.
/// Source: Unicode 15, table 3-7 (well-formed byte sequences).
std::size_t utf8Length(std::string_view text)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto isTail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return text.empty() ? 0 : 1;
    if (first >= 0xC2 && first <= 0xDF)
        return isTail(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool isOverlong = first == 0xE0 && byte(1) < 0xA0;
        const bool isSurrogate = first == 0xED && byte(1) >= 0xA0;
        return isTail(1) && isTail(2) && !isOverlong && !isSurrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool isOverlong = first == 0xF0 && byte(1) < 0x90;
        const bool isTooLarge = first == 0xF4 && byte(1) >= 0x90;
        return isTail(1) && isTail(2) && isTail(3) && !isOverlong && !isTooLarge ? 4 : 0;
    }
    return 0;
}

void appendHex(std::string &out, char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    out += kHexDigits[value >> 4U];
    out += kHexDigits[value & 15U];
}

bool isControl(char c)
{
    const auto value = static_cast<unsigned char>(c);
    return value < 0x20 || value == 0x7F;
}

} // namespace

std::string resolveEscapes(std::string_view raw)
{
    std::string out;
    out.reserve(raw.size());
    while (!raw.empty()) {
        const std::size_t backslash = std::min(raw.find('\\'), raw.size());
        out += raw.substr(0, backslash);
        raw.remove_prefix(backslash);
        if (raw.empty())
            break;
        const Escape escape = escapeAt(raw);
        if (escape.length == 0) {
            out += '\\';
            raw.remove_prefix(1);
            continue;
        }
        if (escape.byte == '\0') {
            out += raw.substr(0, escape.length);
        } else {
            if (std::string_view("*?[]{}^,\\").find(escape.byte) != std::string_view::npos)
                out += '\\';
            out += escape.byte;
        }
        raw.remove_prefix(escape.length);
    }
    return out;
}

std::string quoteWord(std::string_view raw)
{
    constexpr std::string_view kSeparators = " \t\r\n\"!,";
    constexpr std::string_view kEscapable = " \t\"!,";
    bool needsQuotes = raw.empty() || raw.front() == '#';
    for (std::size_t i = 0; i < raw.size() && !needsQuotes; ++i) {
        const char c = raw[i];
        const bool isLast = i + 1 == raw.size();
        const char next = isLast ? ' ' : raw[i + 1];
        if (c == '\\' && !isLast && kEscapable.contains(next))
            ++i;
        else if (c == ',')
            needsQuotes = kSeparators.contains(next);
        else
            needsQuotes = kSeparators.contains(c);
    }
    if (!needsQuotes)
        return std::string(raw);
    std::string out = "\"";
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const bool isEscape = raw[i] == '\\' && i + 1 < raw.size();
        if (raw[i] == '"')
            out += '\\';
        // What only had to be escaped because there were no quotes.
        if (isEscape && std::string_view(" \t!").contains(raw[i + 1]))
            ++i;
        else if (isEscape)
            out += raw[i++];
        out += raw[i];
    }
    out += '"';
    return out;
}

std::string quoteLiteral(std::string_view bytes)
{
    std::string out;
    for (const char c : bytes) {
        if (isControl(c)) {
            // Three octal digits: nothing that follows can become part of the number.
            const auto value = static_cast<unsigned char>(c);
            out += '\\';
            out += static_cast<char>('0' + (value >> 6U));
            out += static_cast<char>('0' + ((value >> 3U) & 7U));
            out += static_cast<char>('0' + (value & 7U));
            continue;
        }
        // With `{` escaped, `@{` is no variable either.
        if (std::string_view("*?[]{}\\\"").contains(c))
            out += '\\';
        out += c;
    }
    return quoteWord(out);
}

std::string displayForm(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    while (!bytes.empty()) {
        const std::size_t length = utf8Length(bytes);
        // U+0080 to U+009F are control characters too.
        const bool isC1 =
            length == 2 && bytes[0] == '\xC2' && static_cast<unsigned char>(bytes[1]) < 0xA0;
        if (length == 0 || isControl(bytes[0]) || isC1) {
            const std::size_t count = isC1 ? 2 : 1;
            for (const char c : bytes.substr(0, count)) {
                out += "\\x";
                appendHex(out, c);
            }
            bytes.remove_prefix(count);
            continue;
        }
        out += bytes.substr(0, length);
        bytes.remove_prefix(length);
    }
    return out;
}

bool isValidUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t length = utf8Length(bytes);
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
    return true;
}

std::optional<std::string> fromHex(std::string_view digits)
{
    if (digits.size() % 2 != 0)
        return std::nullopt;
    std::string out;
    out.reserve(digits.size() / 2);
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        const unsigned high = digitValue(digits[i]);
        const unsigned low = digitValue(digits[i + 1]);
        if (high > 15 || low > 15)
            return std::nullopt;
        out += static_cast<char>(static_cast<unsigned char>(high * 16 + low));
    }
    return out;
}

std::string toHex(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes)
        appendHex(out, c);
    return out;
}

} // namespace pavise::text
