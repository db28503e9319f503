// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/candidates/rule_words.h"

#include "core/text/bytes.h"

#include <algorithm>
#include <cstddef>

namespace pavise::suggest {

namespace {

void appendOctal(std::string &out, char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    out += '\\';
    out += static_cast<char>('0' + (value >> 6U));
    out += static_cast<char>('0' + ((value >> 3U) & 7U));
    out += static_cast<char>('0' + (value & 7U));
}

bool isControl(char c)
{
    const auto value = static_cast<unsigned char>(c);
    return value < 0x20 || value == 0x7F;
}

/// With `{` escaped, `@{` is no variable either.
bool isSpecial(char c)
{
    return std::string_view("*?[]{}\\\"^").contains(c);
}

/// Bytes of the UTF-8 character at the start; 0 when there is none.
std::size_t characterSize(std::string_view bytes)
{
    for (std::size_t size = 2; size <= std::min<std::size_t>(4, bytes.size()); ++size) {
        if (text::isValidUtf8(bytes.substr(0, size)))
            return size;
    }
    return 0;
}

} // namespace

std::string escaped(std::string_view bytes)
{
    const bool isPlain = std::ranges::none_of(bytes, [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || isControl(c) || isSpecial(c);
    });
    if (isPlain)
        return std::string(bytes);
    std::string out;
    out.reserve(bytes.size());
    while (!bytes.empty()) {
        const char c = bytes.front();
        if (static_cast<unsigned char>(c) >= 0x80) {
            const std::size_t size = characterSize(bytes);
            if (size == 0)
                appendOctal(out, c);
            else
                out += bytes.substr(0, size);
            bytes.remove_prefix(std::max<std::size_t>(size, 1));
            continue;
        }
        if (isControl(c)) {
            appendOctal(out, c);
        } else {
            if (isSpecial(c))
                out += '\\';
            out += c;
        }
        bytes.remove_prefix(1);
    }
    return out;
}

std::string quotedWord(std::string_view word)
{
    std::string out = text::quoteWord(word);
    if (out.starts_with('"'))
        return out;
    for (std::size_t i = 0; i + 1 < out.size(); ++i) {
        if (out[i] != '\\')
            continue;
        if (out[i + 1] >= '0' && out[i + 1] <= '7')
            return '"' + out + '"';
        ++i;
    }
    return out;
}

std::string fileLetters(policy::Permissions permissions)
{
    using namespace policy::file_permission;
    std::string out;
    const auto add = [&](policy::Permissions bit, char letter) {
        if ((permissions & bit) != 0)
            out += letter;
    };
    add(kMmap, 'm');
    add(kRead, 'r');
    add(kWrite, 'w');
    if ((permissions & kWrite) == 0)
        add(kAppend, 'a');
    add(kLink, 'l');
    add(kLock, 'k');
    return out;
}

policy::Permissions permissionsOfMask(std::string_view mask)
{
    using namespace policy::file_permission;
    policy::Permissions permissions = 0;
    for (const char letter : mask) {
        switch (letter) {
        case 'r':
            permissions |= kRead;
            break;
        case 'w':
        case 'c':
        case 'd':
            permissions |= kWrite;
            break;
        case 'a':
            permissions |= kAppend;
            break;
        case 'm':
            permissions |= kMmap;
            break;
        case 'k':
            permissions |= kLock;
            break;
        case 'l':
            permissions |= kLink;
            break;
        case 'x':
            permissions |= kExec;
            break;
        default: // `:` of old records
            break;
        }
    }
    if ((permissions & ~kExec) != 0)
        permissions &= ~kExec;
    if ((permissions & kWrite) != 0)
        permissions |= kAppend;
    return permissions;
}

} // namespace pavise::suggest
