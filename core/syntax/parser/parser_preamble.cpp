// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Includes, abi, aliases, variables; conditionals and their expressions.

#include "core/syntax/parser/parser_internal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::syntax {

/// `<path>`, `"path"` or `path`, as include and abi take it.
std::optional<Word> Parser::parsePath(bool &isMagic)
{
    const Token token = peek(Mode::IncludePath);
    if (token.kind != TokenKind::MagicPath && token.kind != TokenKind::Word) {
        unexpected(token, Code::ExpectedIncludePath);
        return std::nullopt;
    }
    take(Mode::IncludePath);
    isMagic = token.kind == TokenKind::MagicPath;
    if (!isMagic)
        return wordOf(token);
    constexpr std::string_view kBlank = " \t";
    const std::string_view all = textOf(token);
    Word word{.raw = untilZero(all.substr(1, all.size() - 2), token), .range = rangeOf(token)};
    word.raw.remove_prefix(std::min(word.raw.find_first_not_of(kBlank), word.raw.size()));
    word.raw = word.raw.substr(0, word.raw.find_last_not_of(kBlank) + 1);
    if (word.raw.starts_with('"')) {
        word.raw = word.raw.substr(1, word.raw.size() - 2);
        word.quoted = true;
    }
    if (word.raw.empty())
        unexpected(token, Code::ExpectedIncludePath);
    return word;
}

bool Parser::parseAbi(Item &item)
{
    take();
    Abi abi;
    const std::optional<Word> path = parsePath(abi.isMagic);
    if (!path)
        return false;
    abi.path = *path;
    item.node = abi;
    return endOfRule();
}

bool Parser::parseInclude(Item &item)
{
    const Token first = take();
    Include include;
    include.ifExists =
        first.kind == TokenKind::IncludeIfExists || first.kind == TokenKind::LegacyIncludeIfExists;
    include.isLegacy =
        first.kind == TokenKind::LegacyInclude || first.kind == TokenKind::LegacyIncludeIfExists;
    const std::optional<Word> path = parsePath(include.isMagic);
    if (!path)
        return false;
    include.path = *path;
    item.node = include;
    if (const Token next = peek(); next.kind == TokenKind::Comma && !isOnNewLine(next)) {
        item.range = rangeFrom(first.begin);
        error(Code::IncludeTrailingComma, rangeOf(next), {},
              {{.range = rangeOf(next), .replacement = {}}});
        take();
    }
    return true;
}

bool Parser::parseAlias(Item &item)
{
    take();
    Alias alias;
    const Token from = peek();
    if (from.kind != TokenKind::Word) {
        unexpected(from, Code::ExpectedPath);
        return false;
    }
    alias.from = wordOf(take());
    std::optional<Word> to;
    if (!parseTarget(to))
        return false;
    if (!to) {
        unexpected(peek(), Code::UnexpectedToken, "->");
        return false;
    }
    alias.to = *to;
    item.node = alias;
    return endOfRule();
}

// --- variables -----------------------------------------------------------------------------------

std::optional<Assignment> Parser::assignmentOf(TokenKind kind)
{
    using Entry = std::pair<TokenKind, Assignment>;
    static constexpr std::array kAssignments = std::to_array<Entry>({
        {TokenKind::Assign, Assignment::Set},
        {TokenKind::AddAssign, Assignment::Add},
        {TokenKind::AssignIfUnset, Assignment::SetIfUnset},
        {TokenKind::AssignReplace, Assignment::Replace},
    });
    for (const Entry &each : kAssignments) {
        if (each.first == kind)
            return each.second;
    }
    return std::nullopt;
}

/// The rest of an assignment's line, when it cannot be read. The next statement starts after it.
bool Parser::skipAssignment()
{
    m_offset = static_cast<std::uint32_t>(
        std::min(m_lexer.text().find('\n', m_offset), m_lexer.text().size()));
    m_hasNext = false;
    return false;
}

bool Parser::parseSetVariable(Item &item)
{
    SetVariable variable{.name = wordOf(take()), .assignment = {}, .values = {}};
    const std::optional<Assignment> assignment = assignmentOf(peek().kind);
    if (!assignment) {
        unexpected(peek(), Code::UnexpectedToken, "=");
        return false;
    }
    variable.assignment = *assignment;
    take();
    for (;;) {
        const Token token = peek(Mode::AssignedValues);
        if (token.kind == TokenKind::Word) {
            variable.values.push_back(wordOf(take(Mode::AssignedValues)));
            continue;
        }
        if (token.kind == TokenKind::Comma) {
            take(Mode::AssignedValues);
            error(Code::VariableListComma, rangeOf(token), {},
                  {{.range = rangeOf(token), .replacement = {}}});
            continue;
        }
        if (token.kind != TokenKind::EndOfLine && token.kind != TokenKind::EndOfFile) {
            unexpected(token, Code::ExpectedValue);
            return skipAssignment();
        }
        if (variable.values.empty())
            error(Code::VariableWithoutValue, variable.name.range,
                  {std::string(variable.name.raw)});
        break;
    }
    take(Mode::AssignedValues);
    item.node = std::move(variable);
    return true;
}

bool Parser::parseBooleanVariable(Item &item)
{
    BooleanVariable variable{.name = wordOf(take()), .assignment = {}, .value = {}};
    const std::optional<Assignment> assignment = assignmentOf(peek().kind);
    if (!assignment) {
        unexpected(peek(), Code::UnexpectedToken, "=");
        return false;
    }
    variable.assignment = *assignment;
    take();
    if (!parseOr(variable.value, Mode::AssignedBoolean))
        return skipAssignment();
    const Token end = peek(Mode::AssignedBoolean);
    if (end.kind == TokenKind::Comma) {
        error(Code::VariableListComma, rangeOf(end), {},
              {{.range = rangeOf(end), .replacement = {}}});
    } else if (end.kind != TokenKind::EndOfLine && end.kind != TokenKind::EndOfFile) {
        unexpected(end, Code::UnexpectedToken, "and");
        return skipAssignment();
    }
    take(Mode::AssignedBoolean);
    item.node = std::move(variable);
    return true;
}

// --- conditionals --------------------------------------------------------------------------------

/// Goes on after a broken condition, so that what is wrong in the branches is told too.
bool Parser::parseConditional(Item &item)
{
    Conditional conditional;
    bool isFine = true;
    bool isLast = false;
    while (!isLast) {
        // At `if` the first time, after `else` later.
        Conditional::Branch &branch = conditional.branches.emplace_back();
        const std::uint32_t begin = peek().begin;
        isLast = !isKeyword(Keyword::If);
        const Mode mode = isLast ? Mode::Rule : Mode::Expression;
        if (!isLast) {
            take();
            if (!parseOr(branch.condition.emplace(), mode)) {
                isFine = false;
                if (peek(mode).kind != TokenKind::OpenBrace && !skipToBrace())
                    return false;
            }
        }
        const Token open = peek(mode);
        if (open.kind == TokenKind::OpenBrace) {
            take(mode);
            parseBlockBody(branch.body, open);
        } else if (m_lexer.text()[m_end - 1] == '{') {
            const text::SourceRange brace{.file = m_file, .begin = m_end - 1, .end = m_end};
            error(Code::MissingSpaceBeforeBrace, brace, {},
                  {{.range = {.file = m_file, .begin = m_end - 1, .end = m_end - 1},
                    .replacement = " "}});
            parseBlockBody(branch.body,
                           {.kind = TokenKind::OpenBrace, .begin = brace.begin, .end = brace.end});
        } else {
            unexpected(open, Code::UnexpectedToken, "{");
            return false;
        }
        branch.range = rangeFrom(begin);
        if (isLast || !isKeyword(Keyword::Else))
            break;
        take();
    }
    // One that cannot be read is left out, but its text is done with.
    if (isFine)
        item.node = std::move(conditional);
    else
        item.node = Block{};
    return true;
}

bool Parser::parseOr(Expression &out, Mode mode)
{
    const std::uint32_t begin = peek(mode).begin;
    if (!parseAnd(out, mode))
        return false;
    if (!isKeyword(Keyword::Or, mode))
        return true;
    Expression whole{.kind = Expression::Kind::Or, .words = {}, .operands = {}, .range = {}};
    whole.operands.push_back(std::move(out));
    while (isKeyword(Keyword::Or, mode)) {
        take(mode);
        if (!parseAnd(whole.operands.emplace_back(), mode))
            return false;
    }
    whole.range = rangeFrom(begin);
    out = std::move(whole);
    return true;
}

bool Parser::parseAnd(Expression &out, Mode mode)
{
    const std::uint32_t begin = peek(mode).begin;
    if (!parseNot(out, mode))
        return false;
    if (!isKeyword(Keyword::And, mode))
        return true;
    Expression whole{.kind = Expression::Kind::And, .words = {}, .operands = {}, .range = {}};
    whole.operands.push_back(std::move(out));
    while (isKeyword(Keyword::And, mode)) {
        take(mode);
        if (!parseNot(whole.operands.emplace_back(), mode))
            return false;
    }
    whole.range = rangeFrom(begin);
    out = std::move(whole);
    return true;
}

bool Parser::parseNot(Expression &out, Mode mode)
{
    if (!isKeyword(Keyword::Not, mode))
        return parseFactor(out, mode);
    const Token first = take(mode);
    if (!enter(first))
        return false;
    out.kind = Expression::Kind::Not;
    const bool isFine = parseNot(out.operands.emplace_back(), mode);
    leave();
    out.range = rangeFrom(first.begin);
    return isFine;
}

bool Parser::parseFactor(Expression &out, Mode mode)
{
    const Token first = peek(mode);
    if (first.kind == TokenKind::OpenParenthesis) {
        take(mode);
        if (!enter(first))
            return false;
        const bool isFine = parseOr(out, mode);
        leave();
        if (isFine && !accept(TokenKind::CloseParenthesis, mode)) {
            unexpected(peek(mode), Code::UnexpectedToken, ")");
            return false;
        }
        out.range = rangeFrom(first.begin);
        return isFine;
    }
    if (first.kind == TokenKind::BooleanVariable) {
        out.kind = Expression::Kind::Boolean;
        out.words.push_back(wordOf(take(mode)));
        out.range = rangeFrom(first.begin);
        return true;
    }
    if (isKeyword(Keyword::Defined, mode)) {
        take(mode);
        const Token variable = peek(mode);
        if (variable.kind != TokenKind::SetVariable
            && variable.kind != TokenKind::BooleanVariable) {
            unexpected(variable, Code::ExpectedVariable);
            return false;
        }
        out.kind = Expression::Kind::Defined;
        out.words.push_back(wordOf(take(mode)));
        out.range = rangeFrom(first.begin);
        return true;
    }
    return parseComparison(out, mode);
}

/// `a == b`, or a single word that must be `true` or `false`.
bool Parser::parseComparison(Expression &out, Mode mode)
{
    using Comparison = Expression::Comparison;
    using Entry = std::pair<TokenKind, Comparison>;
    static constexpr std::array kOperators = std::to_array<Entry>({
        {TokenKind::Equal, Comparison::Equal},
        {TokenKind::NotEqual, Comparison::NotEqual},
        {TokenKind::Greater, Comparison::Greater},
        {TokenKind::GreaterOrEqual, Comparison::GreaterEqual},
        {TokenKind::Less, Comparison::Less},
        {TokenKind::LessOrEqual, Comparison::LessEqual},
    });
    const auto takeOperand = [&] {
        const Token token = peek(mode);
        if (token.kind != TokenKind::Word && token.kind != TokenKind::SetVariable) {
            unexpected(token, Code::ExpectedCondition);
            return false;
        }
        out.words.push_back(wordOf(take(mode)));
        return true;
    };
    const std::uint32_t begin = peek(mode).begin;
    if (!takeOperand())
        return false;
    out.kind = Expression::Kind::Literal;
    std::optional<Comparison> comparison;
    const Token next = peek(mode);
    if (isKeyword(Keyword::In, mode))
        comparison = Comparison::In;
    for (const Entry &each : kOperators) {
        if (next.kind == each.first)
            comparison = each.second;
    }
    if (comparison) {
        take(mode);
        out.kind = Expression::Kind::Compare;
        out.comparison = *comparison;
        if (!takeOperand())
            return false;
    }
    out.range = rangeFrom(begin);
    return true;
}

} // namespace pavise::syntax
