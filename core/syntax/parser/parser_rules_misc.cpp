// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// mount, remount, umount, pivot_root, change_profile, capability and rlimit.

#include "core/syntax/parser/parser_internal.h"

#include <utility>

namespace pavise::syntax {

bool Parser::parseMountRule(Item &item)
{
    const Token first = take();
    MountRule rule;
    rule.kind = first.keyword == Keyword::Mount ? MountRule::Kind::Mount
        : first.keyword == Keyword::Remount     ? MountRule::Kind::Remount
                                                : MountRule::Kind::Umount;
    const bool isMount = rule.kind == MountRule::Kind::Mount;
    const Mode mode = Mode::Mount;
    while (peek(mode).kind == TokenKind::ConditionName) {
        if (!parseCondition(rule.conditions, mode))
            return false;
    }
    std::optional<Word> path;
    if (peek(mode).kind == TokenKind::Word && !isNextRule(peek(mode)))
        path = wordOf(take(mode));
    (isMount ? rule.source : rule.target) = path;
    if (isMount && accept(TokenKind::Arrow, mode)) {
        if (const Token condition = peek(mode); condition.kind == TokenKind::ConditionName) {
            take(mode);
            error(Code::MountPointConditions, rangeOf(condition));
            return false;
        }
        const Token target = peek(mode);
        if (target.kind != TokenKind::Word) {
            unexpected(target, Code::ExpectedPath);
            return false;
        }
        rule.target = wordOf(take(mode));
    }
    item.node = std::move(rule);
    return endOfRule(mode);
}

bool Parser::parsePivotRootRule(Item &item)
{
    take();
    PivotRootRule rule;
    while (peek().kind == TokenKind::ConditionName) {
        if (!parseCondition(rule.conditions, Mode::Rule))
            return false;
    }
    if (peek().kind == TokenKind::Word)
        rule.newRoot = wordOf(take());
    if (!parseTarget(rule.target))
        return false;
    item.node = std::move(rule);
    return endOfRule();
}

bool Parser::parseChangeProfileRule(Item &item)
{
    take();
    ChangeProfileRule rule;
    const Mode mode = Mode::ChangeProfile;
    const auto isWord = [&](std::string_view word) {
        const Token &token = peek(mode);
        return token.kind == TokenKind::Word && textOf(token) == word;
    };
    if (isWord("safe") || isWord("unsafe"))
        rule.safety = textOf(take(mode)) == "safe" ? ExecSafety::Safe : ExecSafety::Unsafe;
    if (peek(mode).kind == TokenKind::Word && !isNextRule(peek(mode)))
        rule.exec = wordOf(take(mode));
    if (accept(TokenKind::Arrow, mode)) {
        const Token target = peek(Mode::Target);
        if (target.kind != TokenKind::Word) {
            unexpected(target, Code::ExpectedName);
            return false;
        }
        rule.target = wordOf(take(Mode::Target));
    }
    item.node = rule;
    return endOfRule(mode);
}

bool Parser::parseCapabilityRule(Item &item)
{
    take();
    CapabilityRule rule;
    while (peek().kind == TokenKind::Word) {
        const std::string_view text = textOf(peek());
        const bool looksLikePath = text.starts_with('/') || text.starts_with('@');
        if (looksLikePath && isOnNewLine(peek()))
            break;
        rule.names.push_back(wordOf(take()));
    }
    item.node = std::move(rule);
    return endOfRule();
}

/// `set rlimit NAME <= VALUE [UNIT],`
bool Parser::parseRlimitRule(Item &item)
{
    take();
    if (!isKeyword(Keyword::Rlimit)) {
        unexpected(peek(), Code::UnexpectedToken, "rlimit");
        return false;
    }
    take();
    const Mode mode = Mode::Rlimit;
    RlimitRule rule;
    const Token name = peek(mode);
    if (name.kind != TokenKind::Word) {
        unexpected(name, Code::ExpectedName);
        return false;
    }
    rule.name = wordOf(take(mode));
    if (!accept(TokenKind::LessOrEqual, mode)) {
        unexpected(peek(mode), Code::UnexpectedToken, "<=");
        return false;
    }
    const Token value = peek(mode);
    const std::string_view text = textOf(value);
    const bool isNumber =
        value.kind == TokenKind::Word && (text[0] == '-' || (text[0] >= '0' && text[0] <= '9'));
    if (!isNumber && text != "infinity") {
        unexpected(value, Code::ExpectedNumber);
        return false;
    }
    rule.value = wordOf(take(mode));
    if (const Token unit = peek(mode); unit.kind == TokenKind::Word && !isNextRule(unit))
        rule.unit = wordOf(take(mode));
    item.node = std::move(rule);
    return endOfRule(mode);
}

} // namespace pavise::syntax
