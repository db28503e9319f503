// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Headers of profiles, children and hats.

#include "core/syntax/parser/parser_internal.h"

#include <memory>
#include <utility>

namespace pavise::syntax {

/// Keeps the profile in the tree even when its header has errors, as long as it has a body.
bool Parser::parseProfile(Item &item, bool isNested)
{
    auto profile = std::make_unique<Profile>();
    const Token first = take();
    if (first.kind == TokenKind::Caret) {
        profile->isHat = true;
        if (!parseProfileName(*profile, Mode::Name))
            return false;
    } else if (first.kind == TokenKind::Keyword) {
        profile->hasKeyword = true;
        profile->isHat = first.keyword == Keyword::Hat;
        if (!parseProfileName(*profile, Mode::NameOnLine))
            return false;
    } else {
        profile->name = wordOf(first);
    }
    if (isBraceGlued(profile->name))
        return parseGluedBody(item, std::move(profile), first);
    const bool isHeaderFine = parseProfileHeader(*profile);
    profile->header = rangeFrom(first.begin);
    const Token open = peek();
    if (isHeaderFine && open.kind == TokenKind::Permissions && !isNested) {
        error(Code::RuleOutsideProfile, rangeOf(first), {shown(first)});
        return false;
    }
    if (isHeaderFine && open.kind != TokenKind::OpenBrace)
        unexpected(open, Code::UnexpectedToken, "{");
    if (open.kind != TokenKind::OpenBrace && !skipToBrace())
        return false;
    const Token brace = take();
    const std::uint32_t begin = m_offset;
    parseBlockBody(profile->body, brace);
    const bool isClosed = m_lexer.text().substr(0, m_offset).ends_with('}');
    profile->bodyRange = {
        .file = m_file, .begin = begin, .end = std::max(begin, isClosed ? m_offset - 1 : m_offset)};
    item.node = std::move(profile);
    return true;
}

/// A name like `t{` with no other `{` on its line: a space is missing. (`{` may be part of a name.)
bool Parser::isBraceGlued(const Word &name) const
{
    const std::string_view text = m_lexer.text();
    const std::string_view rest = text.substr(m_offset, text.find('\n', m_offset) - m_offset);
    return !name.quoted && name.raw.size() > 1 && name.raw.ends_with('{')
        && rest.find(" {") == std::string_view::npos;
}

bool Parser::parseGluedBody(Item &item, std::unique_ptr<Profile> profile, const Token &first)
{
    const std::uint32_t brace = profile->name.range.end - 1;
    error(Code::MissingSpaceBeforeBrace, {.file = m_file, .begin = brace, .end = brace + 1}, {},
          {{.range = {.file = m_file, .begin = brace, .end = brace}, .replacement = " "}});
    profile->name.raw.remove_suffix(1);
    profile->name.range.end = brace;
    profile->header = {.file = m_file, .begin = first.begin, .end = brace};
    parseBlockBody(profile->body, {.kind = TokenKind::OpenBrace, .begin = brace, .end = brace + 1});
    profile->bodyRange = rangeFrom(brace + 1);
    item.node = std::move(profile);
    return true;
}

/// Leaves the parser before a `{` on the same line as the header, if there is one.
bool Parser::skipToBrace()
{
    const std::string_view text = m_lexer.text();
    const std::size_t end = text.find('\n', m_offset);
    const std::size_t brace = text.find(" {", m_offset);
    if (brace == std::string_view::npos || (end != std::string_view::npos && brace > end))
        return false;
    m_offset = static_cast<std::uint32_t>(brace + 1);
    m_hasNext = false;
    return peek().kind == TokenKind::OpenBrace;
}

bool Parser::parseProfileName(Profile &profile, Mode mode)
{
    const Token name = peek(mode);
    if (name.kind != TokenKind::Word) {
        unexpected(name, Code::ExpectedName);
        return false;
    }
    if (textOf(name) == "{") {
        error(Code::ExpectedName, rangeOf(name), {shown(name)});
        m_hasNext = false;
        return false;
    }
    profile.name = wordOf(take(mode));
    return true;
}

/// From after the name up to the `{`.
bool Parser::parseProfileHeader(Profile &profile)
{
    if (peek().kind == TokenKind::Word || peek().kind == TokenKind::SetVariable)
        profile.attachment = wordOf(take());
    if (peek().kind == TokenKind::GroupName && !parseXattrs(profile))
        return false;
    while (peek().kind == TokenKind::Plus) {
        if (!parseIdentities(profile))
            return false;
    }
    const Token next = peek();
    if (next.kind == TokenKind::OpenParenthesis
        || (next.kind == TokenKind::ConditionName && next.keyword == Keyword::Flags))
        return parseFlags(profile);
    return true;
}

bool Parser::parseXattrs(Profile &profile)
{
    if (textOf(peek()) != "xattrs") {
        unexpected(peek(), Code::UnexpectedToken, "{");
        return false;
    }
    take();
    return parseGroup(profile.xattrs);
}

/// `+ identities=(...)`
bool Parser::parseIdentities(Profile &profile)
{
    take();
    const Token name = peek(Mode::Identity);
    if (name.keyword != Keyword::Identities) {
        unexpected(name, Code::UnexpectedToken, "identities=");
        return false;
    }
    take(Mode::Identity);
    Condition condition;
    if (!parseConditionValues(condition))
        return false;
    if (!condition.isGroup) {
        error(Code::UnexpectedToken, condition.values.front().range,
              {std::string(condition.values.front().raw), "("});
        return false;
    }
    profile.identities.insert(profile.identities.end(), condition.values.begin(),
                              condition.values.end());
    return true;
}

/// `flags=(a, b=c)` or `(a, b=c)`
bool Parser::parseFlags(Profile &profile)
{
    const std::uint32_t begin = peek().begin;
    if (accept(TokenKind::ConditionName) && !accept(TokenKind::Assign, Mode::Condition)) {
        unexpected(peek(Mode::Condition), Code::UnexpectedToken, "=");
        return false;
    }
    const Token open = peek(Mode::Condition);
    if (open.kind != TokenKind::OpenParenthesis) {
        unexpected(open, Code::UnexpectedToken, "(");
        return false;
    }
    take(Mode::Condition);
    while (peek(Mode::List).kind == TokenKind::Word) {
        const Word word = wordOf(take(Mode::List));
        const std::size_t equals = word.raw.find('=');
        Flag flag{.name = word, .value = {}};
        if (equals != std::string_view::npos) {
            const std::uint32_t start =
                word.range.begin + (word.quoted ? 1 : 0) + static_cast<std::uint32_t>(equals);
            flag.name.raw = word.raw.substr(0, equals);
            flag.name.range.end = start;
            flag.value = Word{.raw = word.raw.substr(equals + 1),
                              .range = {.file = m_file, .begin = start + 1, .end = word.range.end},
                              .quoted = word.quoted};
        }
        profile.flags.push_back(std::move(flag));
    }
    const Token close = peek(Mode::List);
    if (close.kind != TokenKind::CloseParenthesis) {
        unexpected(close, Code::UnexpectedToken, ")");
        return false;
    }
    if (profile.flags.empty()) {
        unexpected(close, Code::ExpectedValue);
        return false;
    }
    take(Mode::List);
    profile.flagsRange = rangeFrom(begin);
    return true;
}

} // namespace pavise::syntax
