// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the parser does when text does not fit: say it once, and find the next place that does.

#include "core/syntax/lexer/character_class.h"
#include "core/syntax/limits.h"
#include "core/syntax/parser/parser_internal.h"
#include "core/text/bytes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::syntax {

void Parser::error(Code code, text::SourceRange where, std::vector<std::string> args,
                   std::vector<text::FixHint> fixes)
{
    // Recovery may end at the place that was told already.
    const bool isRepeated = !m_diagnostics.empty()
        && m_diagnostics.back().where->begin == where.begin
        && m_diagnostics.back().severity == text::Severity::Error;
    if (m_isStopped || isRepeated)
        return;
    m_diagnostics.push_back(
        {.code = code, .where = where, .args = std::move(args), .fixes = std::move(fixes)});
    if (m_diagnostics.size() == kMaxErrors) {
        m_diagnostics.push_back({.severity = text::Severity::Note,
                                 .code = Code::TooManyErrors,
                                 .where = where,
                                 .args = {std::to_string(kMaxErrors)}});
        m_isStopped = true;
        m_hasNext = false;
    }
}

void Parser::warn(Code code, text::SourceRange where, std::vector<std::string> args)
{
    const std::size_t before = m_diagnostics.size();
    error(code, where, std::move(args));
    if (m_diagnostics.size() > before)
        m_diagnostics[before].severity = text::Severity::Warning;
}

/// The token's text as a message can show it: short, and without raw bytes.
std::string Parser::shown(const Token &token) const
{
    constexpr std::size_t kMaxShown = 60;
    std::string_view text = textOf(token);
    text = text.substr(0, text.find('\n'));
    if (text.size() <= kMaxShown)
        return text::displayForm(text);
    return text::displayForm(text.substr(0, kMaxShown)) + "...";
}

void Parser::unexpected(const Token &found, Code code, std::string_view expected)
{
    const text::SourceRange where = rangeOf(found);
    const auto say = [&](Code what) { error(what, where, {shown(found)}); };
    using enum TokenKind;
    if (found.kind == EndOfFile)
        return error(Code::UnexpectedEndOfFile, where);
    if (found.kind == NulByte)
        return say(Code::NulByte);
    if (found.kind == ByteOrderMark)
        return error(Code::ByteOrderMark, where, {}, {{.range = where, .replacement = {}}});
    if (found.kind == UnclosedQuote)
        return say(Code::UnclosedQuote);
    if (found.kind == UnendedComment)
        return error(Code::UnendedComment, where, {},
                     {{.range = {.file = m_file, .begin = found.end, .end = found.end},
                       .replacement = "\n"}});
    if (textOf(found).starts_with('#')) {
        Token comment = found;
        comment.end = static_cast<std::uint32_t>(
            std::min(m_lexer.text().find_first_of("\r\n", found.begin), m_lexer.text().size()));
        return error(Code::MisplacedComment, rangeOf(comment), {shown(comment)});
    }
    if (found.kind == EndOfLine)
        return error(Code::UnexpectedEndOfLine, where);
    // A character that no token starts with: show the whole word it starts, if it starts one.
    Token word = found;
    while (found.kind == StrayCharacter && word.end < m_lexer.text().size()
           && isIdCharacter(m_lexer.text()[word.end]))
        ++word.end;
    const std::string_view text = textOf(word);
    const bool isWord = std::ranges::any_of(text, isNameCharacter);
    const bool isVariable = text.starts_with('@') || text.starts_with('$');
    if (found.kind == StrayCharacter && isWord && isVariable)
        return error(Code::VariableNameInvalid, rangeOf(word), {shown(word)});
    const bool isGeneral = code == Code::ExpectedRule || code == Code::ExpectedProfile
        || code == Code::UnexpectedToken || isSpace(text.front());
    if (found.kind == StrayCharacter && !isWord && isGeneral)
        return isBlank(text.front()) ? error(Code::UnexpectedBlank, where)
                                     : say(Code::UnexpectedCharacter);
    std::vector<std::string> args{shown(word)};
    if (!expected.empty())
        args.emplace_back(expected);
    std::vector<text::FixHint> fixes;
    if (code == Code::ExpectedRule || code == Code::ExpectedProfile)
        fixes = keywordHints(found);
    error(code, rangeOf(word), std::move(args), std::move(fixes));
}

/// The keyword that a mistyped or capitalised word most likely is: the only one that one insertion,
/// deletion, replacement or swap of letters makes of it.
std::vector<text::FixHint> Parser::keywordHints(const Token &token) const
{
    static constexpr std::array kRuleWords = std::to_array<std::string_view>(
        {"abi",        "alias",    "all",     "allow",  "audit",   "capability", "change_profile",
         "dbus",       "deny",     "else",    "file",   "hat",     "if",         "include",
         "io_uring",   "link",     "mount",   "mqueue", "network", "other",      "owner",
         "pivot_root", "priority", "profile", "prompt", "ptrace",  "remount",    "safe",
         "set",        "signal",   "umount",  "unix",   "unsafe",  "userns"});
    std::string word(textOf(token));
    std::ranges::transform(word, word.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    const auto isOneEditAway = [&](std::string_view other) {
        std::string_view a = word;
        std::string_view b = other;
        while (!a.empty() && !b.empty() && a.front() == b.front()) {
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
        while (!a.empty() && !b.empty() && a.back() == b.back()) {
            a.remove_suffix(1);
            b.remove_suffix(1);
        }
        const bool isSwap = a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
        return isSwap || (a.size() <= 1 && b.size() <= 1);
    };
    std::string_view match;
    for (const std::string_view each : kRuleWords) {
        if (each.size() < 3 || word.size() < 3 || !isOneEditAway(each))
            continue;
        if (!match.empty() && each != word)
            return {};
        match = each;
    }
    if (match.empty() || match == textOf(token))
        return {};
    return {{.range = rangeOf(token), .replacement = std::string(match)}};
}

/// The comma after a rule. When it is missing at the end of a line, says so and goes on as if it
/// stood there.
bool Parser::endOfRule(Mode mode)
{
    const Token next = peek(mode);
    if (next.kind == TokenKind::Comma) {
        take(mode);
        return true;
    }
    const text::SourceRange last{.file = m_file, .begin = m_end == 0 ? 0 : m_end - 1, .end = m_end};
    const text::SourceRange point{.file = m_file, .begin = m_end, .end = m_end};
    const bool isBeforeBrace =
        next.begin < m_lexer.text().size() && m_lexer.text()[next.begin] == '}';
    if (isBeforeBrace || isOnNewLine(next) || next.kind == TokenKind::EndOfFile) {
        error(Code::MissingComma, last, {}, {{.range = point, .replacement = ","}});
        m_hasNext = false;
        return true;
    }
    if (textOf(next) == ";") {
        error(Code::MissingComma, rangeOf(next), {},
              {{.range = rangeOf(next), .replacement = ","}});
        take(mode);
        return true;
    }
    unexpected(next, Code::UnexpectedToken, ",");
    return false;
}

/// One level deeper. Errors: NestingTooDeep, which ends the parse.
bool Parser::enter(const Token &open)
{
    if (m_depth == kMaxNesting) {
        error(Code::NestingTooDeep, rangeOf(open), {std::to_string(kMaxNesting)});
        m_isStopped = true;
        m_hasNext = false;
        return false;
    }
    ++m_depth;
    return true;
}

/// Skips the rest of a rule that was not understood: past the comma that ends it, or up to a brace,
/// or up to a line that starts like a rule. \p begin: where the rule began; something is always
/// skipped. \p isFileLike: the rule was not one of those whose
/// later lines may start like a path.
void Parser::recover(std::uint32_t begin, bool isFileLike)
{
    m_hasNext = false;
    const std::string_view text = m_lexer.text();
    const auto startsRule = [&](std::size_t i) {
        if (i >= text.size() || text[i] == '\n')
            return true;
        if (text[i] == '/' || text[i] == '@' || text[i] == '$' || text[i] == '"')
            return isFileLike;
        if (text[i] == '}' || text[i] == '^' || text[i] == '#')
            return true;
        std::size_t end = i;
        while (end < text.size() && isNameCharacter(text[end]))
            ++end;
        const std::string_view word = text.substr(i, end - i);
        const Token token{.kind = TokenKind::Keyword, .keyword = keywordOf(word)};
        return bodyParse(token) != nullptr || word == "include" || word == "deny" || word == "allow"
            || word == "owner" || word == "audit" || word == "alias";
    };
    std::size_t i = m_offset;
    while (i < text.size()) {
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : '\n';
        const char before = i > 0 ? text[i - 1] : '\n';
        if (c == ',' && !isIdCharacter(next)) {
            ++i;
            break;
        }
        if ((c == '}' || c == '{') && isSpace(before))
            break;
        if (c == '\n') {
            std::size_t start = i + 1;
            while (start < text.size() && isBlank(text[start]))
                ++start;
            if (startsRule(start))
                break;
        }
        if (c == '"') {
            // A quoted word may hold anything, but not run over its line here.
            const std::size_t end = text.find_first_of("\"\n", i + 1);
            if (end != std::string_view::npos && text[end] == '"')
                i = end;
        }
        ++i;
    }
    m_offset = static_cast<std::uint32_t>(std::max<std::size_t>(i, begin + 1));
}

} // namespace pavise::syntax
