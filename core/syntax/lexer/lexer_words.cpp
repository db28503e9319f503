// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Where words end, and which of them mean something.

#include "core/syntax/lexer/character_class.h"
#include "core/syntax/lexer/lexer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::syntax {

std::size_t Lexer::skipBlanks(std::size_t i) const
{
    while (isBlank(at(i)))
        ++i;
    return i;
}

std::size_t Lexer::skipWhiteSpace(std::size_t i) const
{
    for (;;) {
        const char c = at(i);
        if (c == ' ' || c == '\t' || c == '\n')
            ++i;
        else if (c == '\r' && at(i + 1) == '\n')
            i += 2;
        else
            return i;
    }
}

/// Offset of the newline, or of the text's end.
std::size_t Lexer::endOfLine(std::size_t i) const
{
    return std::min(m_text.find('\n', i), m_text.size());
}

std::size_t Lexer::endOfName(std::size_t i) const
{
    while (isNameCharacter(at(i)))
        ++i;
    return i;
}

/// An unquoted word: a comma belongs to it when something follows that is no separator, and so does
/// a separator behind a backslash. A zero byte inside ends what the word says, but not the word.
std::size_t Lexer::endOfId(std::size_t i) const
{
    for (const std::size_t begin = i;;) {
        const char c = at(i);
        if (c == '\\' && isEscapable(at(i + 1)))
            i += 2;
        else if (isIdCharacter(c) || (c == ',' && isIdCharacter(at(i + 1)))
                 || (c == '\0' && i > begin && i < m_text.size()))
            ++i;
        else
            return i;
    }
}

/// A word that `=` ends, and so does `:` unless more of a word follows it.
std::size_t Lexer::endOfWordBeforeAssign(std::size_t i) const
{
    const auto isPart = [](char c) { return isIdCharacter(c) && c != '=' && c != ':' && c != ')'; };
    const auto isAfterColon = [](char c) { return isIdCharacter(c) && c != '=' && c != ')'; };
    const char first = at(i);
    const char second = at(i + 1);
    const auto isLead = [](char c) { return c != '(' && c != '+' && c != '&'; };
    if (first == ':' && isAfterColon(second) && isLead(second))
        i += 2;
    else if (isPart(first) && isLead(first))
        ++i;
    else
        return i;
    for (;;) {
        const char c = at(i);
        if (isPart(c))
            ++i;
        else if ((c == ':' && isAfterColon(at(i + 1))) || (c == ',' && isPart(at(i + 1))))
            i += 2;
        else
            return i;
    }
}

std::size_t Lexer::endOfListValue(std::size_t i) const
{
    for (;;) {
        const char c = at(i);
        const char next = at(i + 1);
        if (c == '\\' && (isEscapable(next) || next == '(' || next == ')'))
            i += 2;
        else if (isClass(c, character_class::kListValue))
            ++i;
        else
            return i;
    }
}

/// `@{NAME}`, `@NAME`, `${NAME}` or `$NAME`; returns \p i when there is none.
std::size_t Lexer::endOfVariable(std::size_t i) const
{
    const bool hasBraces = at(i + 1) == '{';
    const std::size_t name = i + (hasBraces ? 2 : 1);
    if (!isLetter(at(name)))
        return i;
    const std::size_t end = endOfName(name);
    if (!hasBraces)
        return end;
    return at(end) == '}' ? end + 1 : i;
}

/// A word that starts with `/`, `:`, `&` or a variable with something behind it; it may hold `=`.
/// Returns \p i when there is none.
std::size_t Lexer::endOfLabel(std::size_t i) const
{
    const char c = at(i);
    if (c == '/' || c == '&' || (c == ':' && at(i + 1) != '=' && isIdCharacter(at(i + 1))))
        return endOfId(i + 1);
    if (c != '@')
        return i;
    const std::size_t end = endOfVariable(i);
    if (end == i)
        return i;
    const std::size_t first = at(end) == ',' ? end + 1 : end;
    const char next = at(first);
    if (!isIdCharacter(next))
        return i;
    // An assignment may follow the variable without a space, but not the form without braces:
    // upstream reads `@ab=/x` as one word. It also refuses `@{A}?x`, which 4.1 takes as a path.
    const bool isAssignment = next == '=' || next == '+' || (next == '?' && at(first + 1) == '=');
    const bool isLongBareName = at(i + 1) != '{' && end > i + 2;
    return isAssignment && !isLongBareName ? i : endOfId(end);
}

Keyword keywordOf(std::string_view word)
{
    using Entry = std::pair<std::string_view, Keyword>;
    static constexpr std::array kKeywords = std::to_array<Entry>({
        {"abi", Keyword::Abi},
        {"alias", Keyword::Alias},
        {"all", Keyword::All},
        {"allow", Keyword::Allow},
        {"and", Keyword::And},
        {"audit", Keyword::Audit},
        {"bind", Keyword::Bind},
        {"capability", Keyword::Capability},
        {"change_profile", Keyword::ChangeProfile},
        {"dbus", Keyword::Dbus},
        {"defined", Keyword::Defined},
        {"delete", Keyword::Delete},
        {"deny", Keyword::Deny},
        {"eavesdrop", Keyword::Eavesdrop},
        {"else", Keyword::Else},
        {"file", Keyword::File},
        {"hat", Keyword::Hat},
        {"if", Keyword::If},
        {"in", Keyword::In},
        {"io_uring", Keyword::IoUring},
        {"link", Keyword::Link},
        {"mount", Keyword::Mount},
        {"mqueue", Keyword::Mqueue},
        {"network", Keyword::Network},
        {"not", Keyword::Not},
        {"open", Keyword::Open},
        {"or", Keyword::Or},
        {"other", Keyword::Other},
        {"override_creds", Keyword::OverrideCreds},
        {"owner", Keyword::Owner},
        {"peer", Keyword::Peer},
        {"pivot_root", Keyword::PivotRoot},
        {"priority", Keyword::Priority},
        {"profile", Keyword::Profile},
        {"prompt", Keyword::Prompt},
        {"ptrace", Keyword::Ptrace},
        {"read", Keyword::Read},
        {"readby", Keyword::Readby},
        {"receive", Keyword::Receive},
        {"remount", Keyword::Remount},
        {"rewrite", Keyword::Alias},
        {"rlimit", Keyword::Rlimit},
        {"safe", Keyword::Safe},
        {"send", Keyword::Send},
        {"set", Keyword::Set},
        {"signal", Keyword::Signal},
        {"sqpoll", Keyword::Sqpoll},
        {"subset", Keyword::Subset},
        {"trace", Keyword::Trace},
        {"tracedby", Keyword::Tracedby},
        {"umount", Keyword::Umount},
        {"unix", Keyword::Unix},
        {"unmount", Keyword::Umount},
        {"unsafe", Keyword::Unsafe},
        {"user", Keyword::Owner},
        {"userns", Keyword::Userns},
        {"write", Keyword::Write},
    });
    static_assert(std::ranges::is_sorted(kKeywords, {}, &Entry::first));
    const auto it = std::ranges::lower_bound(kKeywords, word, {}, &Entry::first);
    return it != kKeywords.end() && it->first == word ? it->second : Keyword::None;
}

bool isPermissionString(std::string_view word)
{
    const auto isOneOf = [&](std::size_t i, std::string_view set) {
        return i < word.size() && set.find(word[i]) != std::string_view::npos;
    };
    std::size_t i = 0;
    while (i < word.size()) {
        if (isOneOf(i, "RrWwaLlMmkXx")) {
            ++i;
            continue;
        }
        if (isOneOf(i, "PpCc"))
            ++i;
        else if (!isOneOf(i, "IiUu"))
            return false;
        if (isOneOf(i, "IiUu"))
            ++i;
        if (!isOneOf(i, "Xx"))
            return false;
        ++i;
    }
    return !word.empty();
}

} // namespace pavise::syntax
