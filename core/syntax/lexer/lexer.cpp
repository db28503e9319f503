// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/syntax/lexer/lexer.h"

#include "core/syntax/lexer/character_class.h"

#include <algorithm>

namespace pavise::syntax {

Token Lexer::token(TokenKind kind, std::size_t begin, std::size_t end) const
{
    return {.kind = kind,
            .begin = static_cast<std::uint32_t>(begin),
            .end = static_cast<std::uint32_t>(std::min(end, m_text.size()))};
}

void Lexer::noteComment(std::size_t begin, std::size_t end)
{
    // The parser may look at one place twice, in two modes.
    if (m_comments.empty() || m_comments.back().begin < begin)
        m_comments.push_back(
            {.begin = static_cast<std::uint32_t>(begin), .end = static_cast<std::uint32_t>(end)});
}

Token Lexer::stray(std::size_t i) const
{
    if (i >= m_text.size())
        return token(TokenKind::EndOfFile, i, i);
    if (m_text[i] == '\0')
        return token(TokenKind::NulByte, i, i + 1);
    if (i == 0 && m_text.starts_with("\xEF\xBB\xBF"))
        return token(TokenKind::ByteOrderMark, 0, 3);
    // A whole UTF-8 character, so that a message shows what the person sees.
    std::size_t end = i + 1;
    while (end < m_text.size() && (static_cast<unsigned char>(m_text[end]) & 0xC0U) == 0x80U)
        ++end;
    return token(TokenKind::StrayCharacter, i, end);
}

Token Lexer::scan(std::uint32_t offset, Mode mode)
{
    std::size_t i = offset;
    switch (mode) {
    case Mode::Rule:
        return scanRule(i);
    case Mode::Mediation:
        return scanMediation(skipWhiteSpace(i), false);
    case Mode::Mount:
        return scanMediation(skipWhiteSpace(i), true);
    case Mode::ChangeProfile:
        return scanChangeProfile(skipWhiteSpace(i));
    case Mode::Rlimit:
        return scanRlimit(skipWhiteSpace(i));
    case Mode::Name:
        return scanId(i);
    case Mode::NameOnLine:
    case Mode::Value:
        return scanId(skipBlanks(i));
    case Mode::Target:
        return scanId(skipWhiteSpace(i));
    case Mode::Integer:
        return scanInteger(skipBlanks(i));
    case Mode::Condition:
        return scanCondition(skipWhiteSpace(i));
    case Mode::List:
    case Mode::GroupNames:
        i = skipWhiteSpace(i);
        while (at(i) == ',')
            i = skipWhiteSpace(i + 1);
        return mode == Mode::List ? scanList(i) : scanGroupName(i);
    case Mode::GroupValue:
        return scanList(skipWhiteSpace(i));
    case Mode::Identity:
        return scanRuleWord(skipBlanks(i));
    case Mode::Expression:
        return scanExpression(skipWhiteSpace(i), false);
    case Mode::AssignedBoolean:
        return scanExpression(i, true);
    case Mode::AssignedValues:
        return scanAssignedValue(i);
    case Mode::IncludePath:
        return scanIncludePath(skipWhiteSpace(i));
    }
    return stray(i);
}

// --- rules ---------------------------------------------------------------------------------------

Token Lexer::scanRule(std::size_t i)
{
    for (;;) {
        i = skipWhiteSpace(i);
        if (at(i) != '#')
            break;
        const Token hash = scanHash(i);
        if (hash.kind != TokenKind::EndOfLine)
            return hash;
        i = hash.end;
    }
    const char c = at(i);
    switch (c) {
    case ',':
        return token(TokenKind::Comma, i, i + 1);
    case '{':
        return token(TokenKind::OpenBrace, i, i + 1);
    case '}':
        return token(TokenKind::CloseBrace, i, i + 1);
    case '(':
        return token(TokenKind::OpenParenthesis, i, i + 1);
    case '^':
        return token(TokenKind::Caret, i, i + 1);
    case '=':
        return token(TokenKind::Assign, i, i + 1);
    case '+':
        return at(i + 1) == '=' ? token(TokenKind::AddAssign, i, i + 2)
                                : token(TokenKind::Plus, i, i + 1);
    case '?':
        return at(i + 1) == '=' ? token(TokenKind::AssignIfUnset, i, i + 2) : stray(i);
    case '-':
        return at(i + 1) == '>' ? token(TokenKind::Arrow, i, i + 2) : stray(i);
    case ':':
        if (at(i + 1) == '=')
            return token(TokenKind::AssignReplace, i, i + 2);
        return isIdCharacter(at(i + 1)) ? token(TokenKind::Word, i, endOfId(i)) : stray(i);
    case '/':
    case '&':
        return token(TokenKind::Word, i, endOfId(i + 1));
    case '@':
        return scanSetVariable(i);
    case '$': {
        const std::size_t end = endOfVariable(i);
        return end == i ? stray(i) : token(TokenKind::BooleanVariable, i, end);
    }
    case '"':
        return scanQuoted(i);
    default:
        return isLetter(c) ? scanRuleWord(i) : stray(i);
    }
}

Token Lexer::scanHash(std::size_t i)
{
    const std::size_t end = endOfLine(i);
    if (end >= m_text.size()) {
        noteComment(i, end);
        return token(TokenKind::UnendedComment, i, end);
    }
    constexpr std::string_view kInclude = "#include";
    if (!m_text.substr(i).starts_with(kInclude)) {
        noteComment(i, end > i && m_text[end - 1] == '\r' ? end - 1 : end);
        return token(TokenKind::EndOfLine, i, end + 1);
    }
    const std::size_t word = i + kInclude.size();
    const std::size_t condition = skipBlanks(word);
    if (condition > word && m_text.substr(condition, 2) == "if") {
        const std::size_t exists = skipBlanks(condition + 2);
        if (exists > condition + 2 && m_text.substr(exists, 6) == "exists"
            && isBlank(at(exists + 6)))
            return token(TokenKind::LegacyIncludeIfExists, i, exists + 6);
    }
    return token(TokenKind::LegacyInclude, i, word);
}

Token Lexer::scanSetVariable(std::size_t i) const
{
    const std::size_t end = endOfVariable(i);
    if (end == i)
        return stray(i);
    const std::size_t label = endOfLabel(i);
    return token(label > end ? TokenKind::Word : TokenKind::SetVariable, i, std::max(label, end));
}

bool Lexer::scanConditionName(std::size_t begin, std::size_t end, Token &out) const
{
    const std::size_t next = skipBlanks(end);
    const std::string_view name = m_text.substr(begin, end - begin);
    if (at(next) == '=') {
        const bool isGroup =
            (name == "peer" || name == "xattrs") && at(skipBlanks(next + 1)) == '(';
        out = token(isGroup ? TokenKind::GroupName : TokenKind::ConditionName, begin, end);
        if (name == "priority")
            out.keyword = Keyword::Priority;
        else if (name == "flags")
            out.keyword = Keyword::Flags;
        else if (name == "identities")
            out.keyword = Keyword::Identities;
        return true;
    }
    if (next > end && m_text.substr(next, 2) == "in" && at(skipBlanks(next + 2)) == '(') {
        out = token(TokenKind::ConditionName, begin, end);
        return true;
    }
    return false;
}

Token Lexer::scanRuleWord(std::size_t i) const
{
    if (!isLetter(at(i)))
        return stray(i);
    const std::size_t end = endOfName(i);
    const std::string_view name = m_text.substr(i, end - i);
    Token out;
    if (scanConditionName(i, end, out))
        return out;
    const char next = at(end);
    if (name == "include" && isBlank(next)) {
        const std::size_t condition = skipBlanks(end);
        const std::size_t exists = skipBlanks(condition + 2);
        const bool ifExists = m_text.substr(condition, 2) == "if" && exists > condition + 2
            && m_text.substr(exists, 6) == "exists" && isBlank(at(exists + 6));
        return ifExists ? token(TokenKind::IncludeIfExists, i, exists + 6)
                        : token(TokenKind::Include, i, end);
    }
    if (name != "all" && (isSpace(next) || next == ',') && isPermissionString(name))
        return token(TokenKind::Permissions, i, end);
    out = token(TokenKind::Word, i, end);
    out.keyword = keywordOf(name);
    if (out.keyword != Keyword::None)
        out.kind = TokenKind::Keyword;
    return out;
}

Token Lexer::scanMediation(std::size_t i, bool isMount) const
{
    const char c = at(i);
    if (c == ',')
        return token(TokenKind::Comma, i, i + 1);
    if (c == '(' && !isMount)
        return token(TokenKind::OpenParenthesis, i, i + 1);
    if (c == '"')
        return scanQuoted(i);
    Token out;
    if (isLetter(c) && scanConditionName(i, endOfName(i), out))
        return out;
    const std::size_t end = std::max(endOfWordBeforeAssign(i), endOfLabel(i));
    if (end == i)
        return stray(i);
    if (isMount && end == i + 2 && m_text.substr(i, 2) == "->")
        return token(TokenKind::Arrow, i, end);
    return token(TokenKind::Word, i, end);
}

Token Lexer::scanChangeProfile(std::size_t i) const
{
    const std::size_t end = endOfId(i);
    if (end == i && at(i) == ',')
        return token(TokenKind::Comma, i, i + 1);
    if (end == i + 2 && m_text.substr(i, 2) == "->")
        return token(TokenKind::Arrow, i, end);
    return scanId(i);
}

Token Lexer::scanRlimit(std::size_t i) const
{
    const char c = at(i);
    if (c == ',')
        return token(TokenKind::Comma, i, i + 1);
    if (c == '<' && at(i + 1) == '=')
        return token(TokenKind::LessOrEqual, i, i + 2);
    std::size_t end = i;
    if (isDigit(c) || (c == '-' && isDigit(at(i + 1)))) {
        ++end;
        while (isDigit(at(end)))
            ++end;
    } else {
        while (isLetter(at(end)) || at(end) == '_')
            ++end;
    }
    return end == i ? stray(i) : token(TokenKind::Word, i, end);
}

// --- conditions and lists ------------------------------------------------------------------------

Token Lexer::scanCondition(std::size_t i) const
{
    const char c = at(i);
    if (c == '=')
        return token(TokenKind::Assign, i, i + 1);
    if (c == ':' && at(i + 1) == '=')
        return token(TokenKind::AssignReplace, i, i + 2);
    if (c == '(')
        return token(TokenKind::OpenParenthesis, i, i + 1);
    if (m_text.substr(i, 2) == "in") {
        Token out = token(TokenKind::Keyword, i, i + 2);
        out.keyword = Keyword::In;
        return out;
    }
    return stray(i);
}

Token Lexer::scanList(std::size_t i) const
{
    const char c = at(i);
    if (c == ')')
        return token(TokenKind::CloseParenthesis, i, i + 1);
    if (c == '(')
        return token(TokenKind::OpenParenthesis, i, i + 1);
    if (c == '"')
        return scanQuoted(i);
    const std::size_t end = endOfListValue(i);
    return end == i ? stray(i) : token(TokenKind::Word, i, end);
}

Token Lexer::scanGroupName(std::size_t i) const
{
    const char c = at(i);
    if (c == ')')
        return token(TokenKind::CloseParenthesis, i, i + 1);
    if (c == '=')
        return token(TokenKind::Assign, i, i + 1);
    if (c == ':' && at(i + 1) == '=')
        return token(TokenKind::AssignReplace, i, i + 2);
    const std::size_t end = endOfWordBeforeAssign(i);
    return end == i ? stray(i) : token(TokenKind::Word, i, end);
}

Token Lexer::scanInteger(std::size_t i) const
{
    const char c = at(i);
    if (c == '=')
        return token(TokenKind::Assign, i, i + 1);
    std::size_t end = c == '+' || c == '-' ? i + 1 : i;
    const std::size_t digits = end;
    while (isDigit(at(end)))
        ++end;
    return end == digits ? stray(i) : token(TokenKind::Word, i, end);
}

// --- assignments, expressions, includes ----------------------------------------------------------

Token Lexer::scanAssignedValue(std::size_t i)
{
    for (;;) {
        i = skipBlanks(i);
        const bool isContinued =
            at(i) == '\\' && (at(i + 1) == '\n' || (at(i + 1) == '\r' && at(i + 2) == '\n'));
        if (!isContinued)
            break;
        i = endOfLine(i) + 1;
    }
    const char c = at(i);
    if (c == '\n' || (c == '\r' && at(i + 1) == '\n'))
        return token(TokenKind::EndOfLine, i, endOfLine(i) + 1);
    if (c == '#') {
        const std::size_t end = endOfLine(i);
        noteComment(i, end > i && m_text[end - 1] == '\r' ? end - 1 : end);
        return token(end < m_text.size() ? TokenKind::EndOfLine : TokenKind::UnendedComment, i,
                     end + 1);
    }
    if (c == ',' && endOfId(i) == i)
        return token(TokenKind::Comma, i, i + 1);
    return scanId(i);
}

Token Lexer::scanExpression(std::size_t i, bool isAssigned)
{
    if (isAssigned) {
        // Lines, comments and commas are the same as among the values of a set variable.
        const Token end = scanAssignedValue(i);
        if (end.kind != TokenKind::Word && end.kind != TokenKind::StrayCharacter)
            return end;
        i = end.begin;
    }
    const char c = at(i);
    const char next = at(i + 1);
    if (c == '(')
        return token(TokenKind::OpenParenthesis, i, i + 1);
    if (c == ')')
        return token(TokenKind::CloseParenthesis, i, i + 1);
    if (c == '=' && next == '=')
        return token(TokenKind::Equal, i, i + 2);
    if (c == '!' && next == '=')
        return token(TokenKind::NotEqual, i, i + 2);
    if (c == '>' && next == '=')
        return token(TokenKind::GreaterOrEqual, i, i + 2);
    if (c == '<' && next == '=')
        return token(TokenKind::LessOrEqual, i, i + 2);
    if (c == '"')
        return scanQuoted(i);
    const std::size_t end = std::max(endOfWordBeforeAssign(i), endOfLabel(i));
    if (end == i)
        return stray(i);
    if (end == i + 1 && c == '>')
        return token(TokenKind::Greater, i, end);
    if (end == i + 1 && c == '<')
        return token(TokenKind::Less, i, end);
    if (end == i + 1 && c == '{' && !isAssigned)
        return token(TokenKind::OpenBrace, i, end);
    if ((c == '@' || c == '$') && endOfVariable(i) == end)
        return token(c == '@' ? TokenKind::SetVariable : TokenKind::BooleanVariable, i, end);
    Token out = token(TokenKind::Word, i, end);
    const Keyword keyword = keywordOf(text(out));
    if (keyword == Keyword::And || keyword == Keyword::Or || keyword == Keyword::Not
        || keyword == Keyword::Defined || keyword == Keyword::In) {
        out.kind = TokenKind::Keyword;
        out.keyword = keyword;
    }
    return out;
}

Token Lexer::scanIncludePath(std::size_t i) const
{
    const char c = at(i);
    if (c == ',' && !isClass(at(i + 1), character_class::kPath))
        return token(TokenKind::Comma, i, i + 1);
    if (c == '"')
        return scanQuoted(i);
    if (c == '<') {
        std::size_t end = i + 1;
        if (at(end) == '"') {
            const Token inner = scanQuoted(end);
            end = inner.kind == TokenKind::Word ? inner.end : end;
        } else {
            while (end < m_text.size()
                   && std::string_view("\">\t\r\n").find(m_text[end]) == std::string_view::npos)
                ++end;
        }
        return at(end) == '>' && end > i + 1 ? token(TokenKind::MagicPath, i, end + 1) : stray(i);
    }
    std::size_t end = i;
    for (;;) {
        const char here = at(end);
        const char after = at(end + 1);
        if (here == '\\' && isEscapable(after))
            end += 2;
        else if (isClass(here, character_class::kPath)
                 || (here == ',' && isClass(after, character_class::kPath)))
            end += 1;
        else
            break;
    }
    return end == i ? stray(i) : token(TokenKind::Word, i, end);
}

// --- words ---------------------------------------------------------------------------------------

Token Lexer::scanId(std::size_t i) const
{
    const char c = at(i);
    if (c == '"')
        return scanQuoted(i);
    if (c == '\n' || (c == '\r' && at(i + 1) == '\n'))
        return token(TokenKind::EndOfLine, i, endOfLine(i) + 1);
    const std::size_t end = endOfId(i);
    return end == i ? stray(i) : token(TokenKind::Word, i, end);
}

Token Lexer::scanQuoted(std::size_t i) const
{
    std::size_t end = i + 1;
    while (end < m_text.size() && m_text[end] != '"' && m_text[end] != '\0')
        end += m_text[end] == '\\' && at(end + 1) == '"' ? 2U : 1U;
    if (end < m_text.size() && m_text[end] == '\0')
        return token(TokenKind::NulByte, end, end + 1);
    if (end >= m_text.size())
        return token(TokenKind::UnclosedQuote, i, endOfLine(i));
    Token out = token(TokenKind::Word, i, end + 1);
    out.quoted = true;
    return out;
}

} // namespace pavise::syntax
