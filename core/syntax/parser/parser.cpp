// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/syntax/parser/parser.h"

#include "core/syntax/limits.h"
#include "core/syntax/parser/parser_internal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::syntax {

text::Outcome<File> parse(const text::SourceSet &sources, text::FileId file, Context context)
{
    return Parser(sources, file, context).run();
}

Parser::Parser(const text::SourceSet &sources, text::FileId file, Context context)
    : m_sources(sources)
    , m_file(file)
    , m_context(context)
    , m_lexer(m_sources.text(file))
{
}

text::Outcome<File> Parser::run()
{
    File file{.id = m_file, .items = {}, .comments = {}};
    if (m_context == Context::TopLevel)
        parseTopLevel(file.items);
    else
        parseBody(file.items);
    file.comments.reserve(m_lexer.comments().size());
    for (const Lexer::Span &each : m_lexer.comments())
        file.comments.push_back({.file = m_file, .begin = each.begin, .end = each.end});
    // Errors about a whole block are found at its end but belong to its start.
    std::ranges::stable_sort(m_diagnostics, {}, [](const text::Diagnostic &each) {
        return each.where ? each.where->begin : 0;
    });
    return {.value = std::move(file), .diagnostics = std::move(m_diagnostics)};
}

// --- tokens --------------------------------------------------------------------------------------

const Token &Parser::peek(Mode mode)
{
    if (m_hasNext && m_nextMode == mode)
        return m_next;
    if (m_isStopped)
        m_next = {.kind = TokenKind::EndOfFile,
                  .begin = static_cast<std::uint32_t>(m_lexer.text().size()),
                  .end = static_cast<std::uint32_t>(m_lexer.text().size())};
    else
        m_next = m_lexer.scan(m_offset, mode);
    m_nextMode = mode;
    m_hasNext = true;
    return m_next;
}

Token Parser::take(Mode mode)
{
    const Token token = peek(mode);
    m_offset = token.end;
    if (token.kind != TokenKind::EndOfLine && token.kind != TokenKind::EndOfFile)
        m_end = token.end;
    m_hasNext = false;
    if (++m_taken == kMaxTokens) {
        error(Code::TooManyTokens, rangeOf(token), {std::to_string(kMaxTokens)});
        m_isStopped = true;
    }
    return token;
}

bool Parser::accept(TokenKind kind, Mode mode)
{
    if (peek(mode).kind != kind)
        return false;
    take(mode);
    return true;
}

bool Parser::isKeyword(Keyword keyword, Mode mode)
{
    const Token &token = peek(mode);
    return token.kind == TokenKind::Keyword && token.keyword == keyword;
}

Word Parser::wordOf(const Token &token)
{
    std::string_view raw = textOf(token);
    raw = token.quoted ? raw.substr(1, raw.size() - 2) : untilZero(raw, token);
    return {.raw = raw, .range = rangeOf(token), .quoted = token.quoted};
}

/// What of \p raw, a part of \p token, stands before a zero byte, which is told.
std::string_view Parser::untilZero(std::string_view raw, const Token &token)
{
    const std::size_t zero = raw.find('\0');
    if (zero == std::string_view::npos)
        return raw;
    text::SourceRange rest = rangeOf(token);
    rest.begin += static_cast<std::uint32_t>(raw.data() - textOf(token).data())
        + static_cast<std::uint32_t>(zero);
    warn(Code::NulByteEndsWord, rest, {});
    return raw.substr(0, zero);
}

text::SourceRange Parser::rangeOf(const Token &token) const
{
    return {.file = m_file, .begin = token.begin, .end = token.end};
}

text::SourceRange Parser::rangeFrom(std::size_t begin) const
{
    const auto start = static_cast<std::uint32_t>(begin);
    return {.file = m_file, .begin = start, .end = std::max(start, m_end)};
}

/// A newline stands between the last token taken and \p token.
bool Parser::isOnNewLine(const Token &token) const
{
    return token.begin > m_offset
        && m_lexer.text().substr(m_offset, token.begin - m_offset).find('\n')
        != std::string_view::npos;
}

// --- top level -----------------------------------------------------------------------------------

void Parser::parseTopLevel(std::vector<Item> &out)
{
    while (peek().kind != TokenKind::EndOfFile) {
        const std::uint32_t begin = m_offset;
        if (!parseTopLevelItem(out))
            recover(begin, true);
    }
}

bool Parser::parseTopLevelItem(std::vector<Item> &out)
{
    const Token first = peek();
    const Parse parse = topLevelParse(first);
    if (parse == nullptr)
        return refuseAtTopLevel(take());
    Item item;
    item.prefix.range = {.file = m_file, .begin = first.begin, .end = first.begin};
    const bool isFine = (this->*parse)(item);
    if (isFine) {
        item.range = rangeFrom(first.begin);
        out.push_back(std::move(item));
    }
    return isFine;
}

/// Says why nothing starts with \p first, which has been taken, and skips the body it may have.
bool Parser::refuseAtTopLevel(const Token &first)
{
    if (first.kind == TokenKind::CloseBrace) {
        error(Code::ExtraCloseBrace, rangeOf(first), {},
              {{.range = rangeOf(first), .replacement = {}}});
        return true;
    }
    if (first.kind == TokenKind::Keyword)
        error(Code::RuleOutsideProfile, rangeOf(first), {shown(first)});
    else
        unexpected(first, Code::ExpectedProfile);
    if (first.kind == TokenKind::ByteOrderMark)
        return true;
    if (first.kind == TokenKind::Keyword)
        recover(first.begin, true);
    const Token open = first.kind == TokenKind::OpenBrace ? first : peek();
    if (open.kind != TokenKind::OpenBrace)
        return first.kind == TokenKind::Keyword;
    if (first.kind != TokenKind::OpenBrace)
        take();
    std::vector<Item> ignored;
    parseBlockBody(ignored, open);
    return true;
}

/// How what starts with \p first is read, or null when it has no place there.
Parser::Parse Parser::topLevelParse(const Token &first)
{
    if (isInclude(first))
        return &Parser::parseInclude;
    if (first.kind == TokenKind::SetVariable)
        return &Parser::parseSetVariable;
    if (first.kind == TokenKind::BooleanVariable)
        return &Parser::parseBooleanVariable;
    if (first.kind == TokenKind::Caret || first.kind == TokenKind::Word
        || first.keyword == Keyword::Profile || first.keyword == Keyword::Hat)
        return &Parser::parseTopLevelProfile;
    if (first.keyword == Keyword::Abi)
        return &Parser::parseAbi;
    if (first.keyword == Keyword::Alias)
        return &Parser::parseAlias;
    return nullptr;
}

bool Parser::isInclude(const Token &token)
{
    return token.kind == TokenKind::Include || token.kind == TokenKind::LegacyInclude
        || token.kind == TokenKind::IncludeIfExists
        || token.kind == TokenKind::LegacyIncludeIfExists;
}

// --- bodies --------------------------------------------------------------------------------------

/// Rules up to the closing brace, which is left, or the end.
void Parser::parseBody(std::vector<Item> &out)
{
    for (;;) {
        const Token first = peek();
        if (first.kind == TokenKind::EndOfFile)
            return;
        if (first.kind == TokenKind::CloseBrace) {
            if (m_depth > 0)
                return;
            take();
            error(Code::ExtraCloseBrace, rangeOf(first), {},
                  {{.range = rangeOf(first), .replacement = {}}});
            continue;
        }
        const std::uint32_t begin = m_offset;
        const std::size_t count = out.size();
        if (!parseBodyItem(out)) {
            out.erase(out.begin() + static_cast<std::ptrdiff_t>(count), out.end());
            recover(begin, m_nextMode == Mode::Rule || m_nextMode == Mode::Target);
        }
    }
}

/// From after `{` to after `}`.
void Parser::parseBlockBody(std::vector<Item> &out, const Token &open)
{
    if (!enter(open))
        return;
    parseBody(out);
    leave();
    if (!accept(TokenKind::CloseBrace) && !m_isStopped)
        error(Code::MissingCloseBrace, rangeOf(open));
}

bool Parser::parseBodyItem(std::vector<Item> &out)
{
    const std::uint32_t begin = peek().begin;
    Item &item = out.emplace_back();
    if (!parsePrefix(item.prefix))
        return false;
    const Token first = peek();
    bool isFine = false;
    if (const Parse parse = bodyParse(first); parse != nullptr)
        isFine = (this->*parse)(item);
    else
        refuseInBody(take());
    item.range = rangeFrom(begin);
    return isFine;
}

/// How the rule that starts with \p first is read, or null when none starts so.
Parser::Parse Parser::bodyParse(const Token &first)
{
    using Entry = std::pair<Keyword, Parse>;
    static constexpr std::array kKeywordRules = std::to_array<Entry>({
        {Keyword::File, &Parser::parseFileRule},
        {Keyword::Capability, &Parser::parseCapabilityRule},
        {Keyword::Network, &Parser::parseMediationRule},
        {Keyword::Unix, &Parser::parseMediationRule},
        {Keyword::Dbus, &Parser::parseMediationRule},
        {Keyword::Signal, &Parser::parseMediationRule},
        {Keyword::Ptrace, &Parser::parseMediationRule},
        {Keyword::Mqueue, &Parser::parseMediationRule},
        {Keyword::IoUring, &Parser::parseMediationRule},
        {Keyword::Userns, &Parser::parseMediationRule},
        {Keyword::Mount, &Parser::parseMountRule},
        {Keyword::Remount, &Parser::parseMountRule},
        {Keyword::Umount, &Parser::parseMountRule},
        {Keyword::PivotRoot, &Parser::parsePivotRootRule},
        {Keyword::ChangeProfile, &Parser::parseChangeProfileRule},
        {Keyword::Profile, &Parser::parseNestedProfile},
        {Keyword::Hat, &Parser::parseNestedProfile},
        {Keyword::If, &Parser::parseConditional},
        {Keyword::Set, &Parser::parseRlimitRule},
        {Keyword::Link, &Parser::parseLinkRule},
        {Keyword::All, &Parser::parseAllRule},
        {Keyword::Abi, &Parser::parseAbi},
        {Keyword::Safe, &Parser::parseFileRule},
        {Keyword::Unsafe, &Parser::parseFileRule},
    });
    if (first.kind == TokenKind::Word || first.kind == TokenKind::SetVariable
        || first.kind == TokenKind::Permissions)
        return &Parser::parseFileRule;
    if (isInclude(first))
        return &Parser::parseInclude;
    if (first.kind == TokenKind::OpenBrace)
        return &Parser::parseBlock;
    if (first.kind == TokenKind::Caret)
        return &Parser::parseNestedProfile;
    if (first.kind != TokenKind::Keyword)
        return nullptr;
    const auto it = std::ranges::find(kKeywordRules, first.keyword, &Entry::first);
    return it == kKeywordRules.end() ? nullptr : it->second;
}

/// Says why no rule starts with \p first, which has been taken.
void Parser::refuseInBody(const Token &first)
{
    if (first.kind == TokenKind::BooleanVariable || first.keyword == Keyword::Alias)
        error(Code::PreambleInsideProfile, rangeOf(first), {shown(first)});
    else if (first.keyword == Keyword::Else)
        error(Code::ElseWithoutIf, rangeOf(first));
    else if (first.keyword == Keyword::Rlimit)
        error(Code::RlimitWithoutSet, rangeOf(first), {},
              {{.range = {.file = m_file, .begin = first.begin, .end = first.begin},
                .replacement = "set "}});
    else
        unexpected(first, Code::ExpectedRule);
}

bool Parser::parseBlock(Item &item)
{
    const Token open = take();
    Block block;
    parseBlockBody(block.body, open);
    item.node = std::move(block);
    return true;
}

bool Parser::parseAllRule(Item &item)
{
    take();
    item.node = AllRule{};
    return endOfRule();
}

} // namespace pavise::syntax
