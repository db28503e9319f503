// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Prefixes, and the rules about files and links.

#include "core/syntax/parser/parser_internal.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

namespace pavise::syntax {

// --- prefixes ------------------------------------------------------------------------------------

/// `priority=N`; the range is asked for later.
bool Parser::parsePriority(Prefix &prefix)
{
    take();
    if (!accept(TokenKind::Assign, Mode::Integer)) {
        unexpected(peek(Mode::Integer), Code::UnexpectedToken, "=");
        return false;
    }
    const Token number = peek(Mode::Integer);
    if (number.kind != TokenKind::Word) {
        unexpected(number, Code::ExpectedNumber);
        return false;
    }
    take(Mode::Integer);
    std::string_view digits = textOf(number);
    if (digits.starts_with('+'))
        digits.remove_prefix(1);
    int value = 0;
    const auto [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (status == std::errc::result_out_of_range)
        value = digits.starts_with('-') ? std::numeric_limits<int>::min()
                                        : std::numeric_limits<int>::max();
    prefix.priority = value;
    return true;
}

/// `priority=N audit deny owner`, each at most once and in this order.
bool Parser::parsePrefix(Prefix &prefix)
{
    const std::uint32_t begin = peek().begin;
    prefix.range = {.file = m_file, .begin = begin, .end = begin};
    // Which place of the order the last word had.
    int reached = -1;
    for (;;) {
        const Token token = peek();
        int place = -1;
        if (token.keyword == Keyword::Priority && token.kind == TokenKind::ConditionName) {
            place = 0;
            if (!parsePriority(prefix))
                return false;
        } else if (isKeyword(Keyword::Audit)) {
            place = 1;
            prefix.audit = true;
        } else if (isKeyword(Keyword::Allow) || isKeyword(Keyword::Deny)
                   || isKeyword(Keyword::Prompt)) {
            place = 2;
            prefix.decision = token.keyword == Keyword::Allow ? Decision::Allow
                : token.keyword == Keyword::Deny              ? Decision::Deny
                                                              : Decision::Prompt;
        } else if (isKeyword(Keyword::Owner) || isKeyword(Keyword::Other)) {
            place = 3;
            prefix.ownership =
                token.keyword == Keyword::Owner ? Ownership::Owner : Ownership::Other;
        } else {
            return true;
        }
        if (place > 0)
            take();
        if (place <= reached)
            error(Code::PrefixOrder, rangeOf(token), {shown(token)});
        reached = std::max(reached, place);
        prefix.range = rangeFrom(begin);
    }
}

// --- file ----------------------------------------------------------------------------------------

bool Parser::parsePathWord(Word &out)
{
    const Token token = peek();
    if (token.kind != TokenKind::Word && token.kind != TokenKind::SetVariable) {
        unexpected(token, Code::ExpectedPath);
        return false;
    }
    // Where a rule may start, upstream takes a quoted word only when it looks like a path or label.
    const std::string_view inside = textOf(token).substr(token.quoted ? 1 : 0);
    constexpr std::string_view kStarts = "/@:&";
    if (token.quoted && kStarts.find(inside.front()) == std::string_view::npos) {
        unexpected(token, Code::ExpectedPath);
        return false;
    }
    out = wordOf(take());
    return true;
}

/// `-> TARGET`, if it stands here.
bool Parser::parseTarget(std::optional<Word> &out)
{
    if (!accept(TokenKind::Arrow))
        return true;
    const Token token = peek(Mode::Target);
    if (token.kind != TokenKind::Word) {
        unexpected(token, Code::ExpectedName);
        return false;
    }
    out = wordOf(take(Mode::Target));
    return true;
}

bool Parser::parseFileRule(Item &item)
{
    FileRule rule;
    const std::uint32_t begin = peek().begin;
    if (isKeyword(Keyword::File)) {
        take();
        rule.hasKeyword = true;
        if (peek().kind == TokenKind::Comma) {
            take();
            rule.isBare = true;
            item.node = rule;
            return true;
        }
    }
    if (isKeyword(Keyword::Safe) || isKeyword(Keyword::Unsafe))
        rule.safety = take().keyword == Keyword::Safe ? ExecSafety::Safe : ExecSafety::Unsafe;
    const bool isFine = peek().kind == TokenKind::Permissions
        ? parsePermissionsThenPath(rule)
        : parsePathThenPermissions(rule, begin);
    if (!isFine || !parseTarget(rule.target))
        return false;
    item.node = rule;
    return endOfRule();
}

bool Parser::parsePathThenPermissions(FileRule &rule, std::uint32_t begin)
{
    const Token first = peek();
    if (!parsePathWord(rule.path))
        return false;
    const Token next = peek();
    // The letters before a brace, a semicolon or the end are meant so; the comma is missing.
    const std::string_view rest = m_lexer.text().substr(next.end);
    const bool isCutOff = next.kind != TokenKind::Permissions && isPermissionString(textOf(next))
        && (rest.empty() || rest.starts_with('}') || rest.starts_with(';'));
    if (next.kind == TokenKind::Permissions || isCutOff) {
        rule.permissions = wordOf(take());
        return true;
    }
    const bool isWord = first.kind == TokenKind::Word && !first.quoted && first.begin == begin;
    const bool looksLikePath =
        isWord && std::string_view("/@:&").find(textOf(first).front()) != std::string_view::npos;
    if (next.kind == TokenKind::Assign || next.kind == TokenKind::AddAssign
        || next.kind == TokenKind::AssignIfUnset || next.kind == TokenKind::AssignReplace) {
        take();
        error(Code::PreambleInsideProfile, rangeOf(first), {shown(first)});
    } else if (next.kind == TokenKind::OpenBrace
               || (next.kind == TokenKind::ConditionName && next.keyword == Keyword::Flags)) {
        error(Code::NestedProfileNeedsKeyword, rangeOf(first), {shown(first)},
              {{.range = {.file = m_file, .begin = first.begin, .end = first.begin},
                .replacement = "profile "}});
    } else if (textOf(first) == "include") {
        // Upstream takes it for a keyword only with its path on the same line.
        error(Code::UnexpectedEndOfLine, rangeOf(first));
    } else if (isWord && !looksLikePath) {
        unexpected(first, Code::ExpectedRule);
    } else {
        unexpected(next, Code::ExpectedPermissions);
    }
    return false;
}

bool Parser::parsePermissionsThenPath(FileRule &rule)
{
    rule.permissionsFirst = true;
    rule.permissions = wordOf(take());
    if (isKeyword(Keyword::Subset)) {
        take();
        rule.isSubset = true;
    }
    return parsePathWord(rule.path);
}

// --- link ----------------------------------------------------------------------------------------

bool Parser::parseLinkRule(Item &item)
{
    take();
    LinkRule rule;
    if (isKeyword(Keyword::Subset)) {
        take();
        rule.isSubset = true;
    }
    if (!parsePathWord(rule.path))
        return false;
    std::optional<Word> target;
    if (peek().kind != TokenKind::Arrow) {
        unexpected(peek(), Code::UnexpectedToken, "->");
        return false;
    }
    if (!parseTarget(target))
        return false;
    rule.target = *target;
    item.node = rule;
    return endOfRule();
}

} // namespace pavise::syntax
