// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The parser itself: recursive descent, one method per construct, one token of look-ahead that is
/// read in the mode the grammar asks for. Used by the parser_*.cpp files only.

#pragma once

#include "core/syntax/ast.h"
#include "core/syntax/lexer/lexer.h"
#include "core/syntax/parser/parser.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::syntax {

class Parser
{
public:
    Parser(const text::SourceSet &sources, text::FileId file, Context context);

    [[nodiscard]] text::Outcome<File> run();

private:
    using Code = text::DiagnosticCode;

    // --- tokens (parser.cpp)
    const Token &peek(Mode mode = Mode::Rule);
    Token take(Mode mode = Mode::Rule);
    bool accept(TokenKind kind, Mode mode = Mode::Rule);
    bool isKeyword(Keyword keyword, Mode mode = Mode::Rule);
    [[nodiscard]] std::string_view textOf(const Token &token) const { return m_lexer.text(token); }
    [[nodiscard]] Word wordOf(const Token &token);
    [[nodiscard]] std::string_view untilZero(std::string_view raw, const Token &token);
    [[nodiscard]] text::SourceRange rangeOf(const Token &token) const;
    [[nodiscard]] text::SourceRange rangeFrom(std::size_t begin) const;
    [[nodiscard]] bool isOnNewLine(const Token &token) const;

    // --- errors (parser_recovery.cpp)
    void error(Code code, text::SourceRange where, std::vector<std::string> args = {},
               std::vector<text::FixHint> fixes = {});
    void warn(Code code, text::SourceRange where, std::vector<std::string> args);
    /// \p found does not fit: says what is wrong with the token itself, or else \p code with the
    /// token's text as %1 and \p expected as %2.
    void unexpected(const Token &found, Code code, std::string_view expected = {});
    [[nodiscard]] std::string shown(const Token &token) const;
    void recover(std::uint32_t begin, bool isFileLike);
    bool enter(const Token &open);
    void leave() { --m_depth; }
    bool endOfRule(Mode mode = Mode::Rule);
    [[nodiscard]] std::vector<text::FixHint> keywordHints(const Token &token) const;

    // --- structure (parser.cpp, parser_profile.cpp)
    using Parse = bool (Parser::*)(Item &);
    void parseTopLevel(std::vector<Item> &out);
    bool parseTopLevelItem(std::vector<Item> &out);
    static Parse topLevelParse(const Token &first);
    bool refuseAtTopLevel(const Token &first);
    static bool isInclude(const Token &token);
    void parseBody(std::vector<Item> &out);
    bool parseBodyItem(std::vector<Item> &out);
    static Parse bodyParse(const Token &first);
    void refuseInBody(const Token &first);
    void parseBlockBody(std::vector<Item> &out, const Token &open);
    bool parseBlock(Item &item);
    bool parseTopLevelProfile(Item &item) { return parseProfile(item, false); }
    bool parseNestedProfile(Item &item) { return parseProfile(item, true); }
    bool parseProfile(Item &item, bool isNested);
    [[nodiscard]] bool isBraceGlued(const Word &name) const;
    bool parseGluedBody(Item &item, std::unique_ptr<Profile> profile, const Token &first);
    bool skipToBrace();
    bool parseProfileName(Profile &profile, Mode mode);
    bool parseProfileHeader(Profile &profile);
    bool parseXattrs(Profile &profile);
    bool parseIdentities(Profile &profile);
    bool parseFlags(Profile &profile);

    // --- preamble and expressions (parser_preamble.cpp)
    bool parseAbi(Item &item);
    bool parseInclude(Item &item);
    bool parseAlias(Item &item);
    bool parseSetVariable(Item &item);
    bool parseBooleanVariable(Item &item);
    std::optional<Word> parsePath(bool &isMagic);
    static std::optional<Assignment> assignmentOf(TokenKind kind);
    bool skipAssignment();
    bool parseConditional(Item &item);
    bool parseOr(Expression &out, Mode mode);
    bool parseAnd(Expression &out, Mode mode);
    bool parseNot(Expression &out, Mode mode);
    bool parseFactor(Expression &out, Mode mode);
    bool parseComparison(Expression &out, Mode mode);

    // --- prefixes and rules that look like file rules (parser_rules_file.cpp)
    bool parsePrefix(Prefix &prefix);
    bool parsePriority(Prefix &prefix);
    bool parseFileRule(Item &item);
    bool parsePathThenPermissions(FileRule &rule, std::uint32_t begin);
    bool parsePermissionsThenPath(FileRule &rule);
    bool parseLinkRule(Item &item);
    bool parsePathWord(Word &out);
    bool parseTarget(std::optional<Word> &out);

    // --- network, unix, dbus, signal, ptrace, mqueue, io_uring, userns (parser_rules_ipc.cpp)
    bool parseMediationRule(Item &item);
    bool parsePermissionList(MediationRule &rule, Mode mode);
    bool parsePeer(MediationRule &rule, Mode mode, bool takesGroup);
    bool isNextRule(const Token &token);
    bool parseCondition(std::vector<Condition> &out, Mode mode);
    bool parseConditionValues(Condition &condition);
    bool parseGroup(std::vector<Condition> &out);
    bool parseGroupEntry(std::vector<Condition> &out);

    // --- the rest (parser_rules_misc.cpp)
    bool parseMountRule(Item &item);
    bool parsePivotRootRule(Item &item);
    bool parseChangeProfileRule(Item &item);
    bool parseCapabilityRule(Item &item);
    bool parseAllRule(Item &item);
    bool parseRlimitRule(Item &item);

    const text::SourceSet &m_sources;
    text::FileId m_file;
    Context m_context;
    Lexer m_lexer;
    std::vector<text::Diagnostic> m_diagnostics;

    Token m_next; ///< The look-ahead, when m_hasNext.
    Mode m_nextMode{};
    bool m_hasNext = false;
    std::uint32_t m_offset = 0; ///< Past the last token taken.
    std::uint32_t m_end = 0;    ///< The same, but not past a line's end.
    std::size_t m_taken = 0;    ///< Tokens taken.
    std::size_t m_depth = 0;
    bool m_isStopped = false; ///< A limit was reached; nothing more is read.
};

} // namespace pavise::syntax
