// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// network, unix, dbus, signal, ptrace, mqueue, io_uring and userns: permissions, words, then
/// conditions. Which words and conditions exist is asked later.

#include "core/syntax/parser/parser_internal.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace pavise::syntax {

namespace {

/// The grammar of one kind of rule.
struct Grammar
{
    Keyword keyword;
    MediationRule::Kind kind;
    Mode mode;
    std::span<const std::string_view> permissions; ///< What may stand there without parentheses.
    std::size_t wordsBefore;                       ///< Most free words before the conditions.
    std::size_t wordsAfter;                        ///< And behind them.
    bool takesPeerGroup;                           ///< `peer=( )`; otherwise `peer=NAME`.
};

constexpr std::array kSocket = std::to_array<std::string_view>(
    {"accept", "bind", "connect", "create", "getattr", "getopt", "listen", "r", "read", "receive",
     "rw", "send", "setattr", "setopt", "shutdown", "w", "wr", "write"});
constexpr std::array kDbus = std::to_array<std::string_view>(
    {"bind", "eavesdrop", "r", "read", "receive", "rw", "send", "w", "wr", "write"});
constexpr std::array kSignal =
    std::to_array<std::string_view>({"r", "read", "receive", "rw", "send", "w", "wr", "write"});
constexpr std::array kPtrace = std::to_array<std::string_view>(
    {"r", "read", "readby", "rw", "trace", "tracedby", "w", "wr", "write"});
constexpr std::array kMqueue = std::to_array<std::string_view>(
    {"create", "delete", "getattr", "open", "r", "read", "rw", "setattr", "w", "wr", "write"});
constexpr std::array kIoUring = std::to_array<std::string_view>({"override_creds", "sqpoll"});
constexpr std::array kUserns = std::to_array<std::string_view>({"create"});

/// Source: the rules network_rule to io_uring_rule of upstream's parser_yacc.y.
constexpr std::array kGrammars = std::to_array<Grammar>({
    {Keyword::Network, MediationRule::Kind::Network, Mode::Mediation, kSocket, 2, 0, true},
    {Keyword::Unix, MediationRule::Kind::Unix, Mode::Mediation, kSocket, 0, 0, true},
    {Keyword::Dbus, MediationRule::Kind::Dbus, Mode::Mediation, kDbus, 0, 0, true},
    {Keyword::Signal, MediationRule::Kind::Signal, Mode::Mediation, kSignal, 0, 0, false},
    {Keyword::Ptrace, MediationRule::Kind::Ptrace, Mode::Mediation, kPtrace, 0, 0, false},
    {Keyword::Mqueue, MediationRule::Kind::Mqueue, Mode::Mediation, kMqueue, 0, 1, false},
    {Keyword::IoUring, MediationRule::Kind::IoUring, Mode::Rule, kIoUring, 0, 0, true},
    {Keyword::Userns, MediationRule::Kind::Userns, Mode::Rlimit, kUserns, 0, 0, false},
});

} // namespace

bool Parser::parseMediationRule(Item &item)
{
    const Token first = take();
    const auto *grammar = std::ranges::find(kGrammars, first.keyword, &Grammar::keyword);
    MediationRule rule;
    rule.kind = grammar->kind;
    const Mode mode = grammar->mode;
    const auto isPermission = [&](const Token &token) {
        return !token.quoted && std::ranges::contains(grammar->permissions, textOf(token));
    };
    const auto takeWords = [&](std::size_t count) {
        while (rule.words.size() < count && peek(mode).kind == TokenKind::Word
               && !isNextRule(peek(mode)))
            rule.words.push_back(wordOf(take(mode)));
    };

    if (peek(mode).kind == TokenKind::OpenParenthesis) {
        if (!parsePermissionList(rule, mode))
            return false;
    } else if (isPermission(peek(mode))) {
        rule.permissions.push_back(wordOf(take(mode)));
    }
    takeWords(grammar->wordsBefore);
    while (peek(mode).kind == TokenKind::ConditionName) {
        if (!parseCondition(rule.conditions, mode))
            return false;
        Condition &last = rule.conditions.back();
        if (last.name.raw == "peer" && !grammar->takesPeerGroup) {
            Peer &peer = rule.peer ? *rule.peer : rule.peer.emplace();
            peer.range = last.range;
            peer.isGroup = false;
            last.name.raw = {};
            peer.conditions.push_back(std::move(last));
            rule.conditions.pop_back();
        }
    }
    takeWords(grammar->wordsBefore + grammar->wordsAfter);
    if (peek(mode).kind == TokenKind::GroupName && !parsePeer(rule, mode, grammar->takesPeerGroup))
        return false;
    item.node = std::move(rule);
    return endOfRule(mode);
}

/// A word on a new line that starts a rule (the comma before it is missing), or a comment.
bool Parser::isNextRule(const Token &token)
{
    const Keyword keyword = keywordOf(textOf(token));
    return textOf(token).starts_with('#')
        || (isOnNewLine(token)
            && bodyParse({.kind = TokenKind::Keyword, .keyword = keyword}) != nullptr);
}

/// `(send receive)`, possibly empty.
bool Parser::parsePermissionList(MediationRule &rule, Mode mode)
{
    take(mode);
    while (peek(Mode::List).kind == TokenKind::Word)
        rule.permissions.push_back(wordOf(take(Mode::List)));
    if (accept(TokenKind::CloseParenthesis, Mode::List))
        return true;
    unexpected(peek(Mode::List), Code::UnexpectedToken, ")");
    return false;
}

bool Parser::parsePeer(MediationRule &rule, Mode mode, bool takesGroup)
{
    const Token name = peek(mode);
    if (!takesGroup || textOf(name) != "peer") {
        take(mode);
        error(takesGroup ? Code::GroupUnknown : Code::PeerWithParentheses, rangeOf(name),
              {shown(name)});
        return false;
    }
    take(mode);
    Peer peer;
    peer.isGroup = true;
    if (!parseGroup(peer.conditions))
        return false;
    peer.range = rangeFrom(name.begin);
    rule.peer = std::move(peer);
    return true;
}

// --- conditions ----------------------------------------------------------------------------------

/// `name=value`, `name=(v1 v2)` or `name in (v1 v2)`
bool Parser::parseCondition(std::vector<Condition> &out, Mode mode)
{
    const Token name = take(mode);
    Condition condition;
    condition.name = wordOf(name);
    if (!parseConditionValues(condition))
        return false;
    condition.range = rangeFrom(name.begin);
    out.push_back(std::move(condition));
    return true;
}

bool Parser::parseConditionValues(Condition &condition)
{
    const Token op = take(Mode::Condition);
    if (op.kind == TokenKind::Keyword)
        condition.op = Condition::Operator::In;
    else if (op.kind == TokenKind::AssignReplace)
        condition.op = Condition::Operator::NameEqual;
    if (peek(Mode::Condition).kind != TokenKind::OpenParenthesis) {
        const Token value = peek(Mode::Value);
        if (value.kind != TokenKind::Word) {
            unexpected(value, Code::ExpectedValue);
            return false;
        }
        condition.values.push_back(wordOf(take(Mode::Value)));
        return true;
    }
    take(Mode::Condition);
    condition.isGroup = true;
    while (peek(Mode::List).kind == TokenKind::Word)
        condition.values.push_back(wordOf(take(Mode::List)));
    const Token close = peek(Mode::List);
    if (close.kind != TokenKind::CloseParenthesis || condition.values.empty()) {
        if (close.kind == TokenKind::CloseParenthesis)
            unexpected(close, Code::ExpectedValue);
        else
            unexpected(close, Code::UnexpectedToken, ")");
        return false;
    }
    take(Mode::List);
    return true;
}

/// `=( name=value name name=(value) )`, after the group's name.
bool Parser::parseGroup(std::vector<Condition> &out)
{
    take(Mode::Condition);
    take(Mode::Condition);
    for (;;) {
        const Token token = peek(Mode::GroupNames);
        if (token.kind == TokenKind::CloseParenthesis) {
            take(Mode::GroupNames);
            return true;
        }
        if (token.kind != TokenKind::Word) {
            unexpected(token, Code::UnexpectedToken, ")");
            return false;
        }
        if (!parseGroupEntry(out))
            return false;
    }
}

bool Parser::parseGroupEntry(std::vector<Condition> &out)
{
    const Token name = take(Mode::GroupNames);
    Condition condition;
    condition.name = wordOf(name);
    const TokenKind op = peek(Mode::GroupNames).kind;
    if (op == TokenKind::Assign || op == TokenKind::AssignReplace) {
        take(Mode::GroupNames);
        if (op == TokenKind::AssignReplace)
            condition.op = Condition::Operator::NameEqual;
        condition.isGroup = accept(TokenKind::OpenParenthesis, Mode::GroupValue);
        const Token value = peek(Mode::GroupValue);
        if (value.kind != TokenKind::Word || value.end - value.begin == (value.quoted ? 2U : 0U)) {
            unexpected(value, Code::ExpectedValue);
            return false;
        }
        condition.values.push_back(wordOf(take(Mode::GroupValue)));
        if (condition.isGroup && !accept(TokenKind::CloseParenthesis, Mode::GroupValue)) {
            unexpected(peek(Mode::GroupValue), Code::UnexpectedToken, ")");
            return false;
        }
    }
    condition.range = rangeFrom(name.begin);
    out.push_back(std::move(condition));
    return true;
}

} // namespace pavise::syntax
