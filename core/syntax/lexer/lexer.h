// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Bytes -> tokens. What a byte means depends on where it stands (`=` is part of a path but not of
/// a mount rule's word, a newline ends an assignment but nothing else), so the parser says which
/// mode it reads in, and may look at the same place again in another.
///
/// Source: the scanner states of upstream's parser_lex.l (6.0 alpha), reduced to the places that
/// the grammar can tell apart; verdicts in ../shared/corpus/language-facts.

#pragma once

#include "core/syntax/lexer/token.h"
#include "core/text/source_location.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace pavise::syntax {

enum class Mode : std::uint8_t {
    Rule,            ///< Where a rule may start, and inside file-like rules. Comments are skipped.
    Mediation,       ///< Inside network, unix, dbus, signal, ptrace and mqueue rules.
    Mount,           ///< Inside mount, remount and umount: `->`, but no parentheses.
    ChangeProfile,   ///< Inside change_profile.
    Rlimit,          ///< Inside `set rlimit`: numbers, words and `<=`.
    Name,            ///< One name, at once: after `^`.
    NameOnLine,      ///< One name, after blanks: after `profile` and `hat`.
    Target,          ///< One name, perhaps on a later line: after `->`.
    Integer,         ///< After `priority`: `=` and a number.
    Condition,       ///< After a condition's name: `=`, `in` and `(`.
    Value,           ///< One value, after blanks: after a condition's `=`.
    List,            ///< Values between parentheses; commas are skipped.
    GroupNames,      ///< `name` and `=` in `peer=( )` and `xattrs=( )`; commas are skipped.
    GroupValue,      ///< The value there.
    Identity,        ///< After `+`.
    Expression,      ///< After `if`.
    AssignedValues,  ///< After a set variable's `=`: to the end of the line.
    AssignedBoolean, ///< After a boolean variable's `=`: to the end of the line.
    IncludePath,     ///< After `include` and `abi`.
};

class Lexer
{
public:
    /// \p text must outlive the lexer and be shorter than 4 GiB.
    explicit Lexer(std::string_view text)
        : m_text(text)
    {
    }

    /// The token at or after \p offset. Comments on the way are added to comments().
    [[nodiscard]] Token scan(std::uint32_t offset, Mode mode);

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] std::string_view text(const Token &token) const
    {
        return m_text.substr(token.begin, token.end - token.begin);
    }

    struct Span
    {
        std::uint32_t begin;
        std::uint32_t end;
    };
    /// Each once, in the order of the text, without the newline.
    [[nodiscard]] const std::vector<Span> &comments() const { return m_comments; }

private:
    [[nodiscard]] char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }
    [[nodiscard]] Token token(TokenKind kind, std::size_t begin, std::size_t end) const;

    [[nodiscard]] std::size_t skipBlanks(std::size_t i) const;
    [[nodiscard]] std::size_t skipWhiteSpace(std::size_t i) const;
    [[nodiscard]] std::size_t endOfLine(std::size_t i) const;
    [[nodiscard]] std::size_t endOfName(std::size_t i) const;
    [[nodiscard]] std::size_t endOfId(std::size_t i) const;
    [[nodiscard]] std::size_t endOfWordBeforeAssign(std::size_t i) const;
    [[nodiscard]] std::size_t endOfListValue(std::size_t i) const;
    [[nodiscard]] std::size_t endOfVariable(std::size_t i) const;
    [[nodiscard]] std::size_t endOfLabel(std::size_t i) const;

    [[nodiscard]] Token scanRule(std::size_t i);
    [[nodiscard]] Token scanHash(std::size_t i);
    [[nodiscard]] Token scanSetVariable(std::size_t i) const;
    [[nodiscard]] Token scanRuleWord(std::size_t i) const;
    [[nodiscard]] bool scanConditionName(std::size_t begin, std::size_t end, Token &out) const;
    [[nodiscard]] Token scanMediation(std::size_t i, bool isMount) const;
    [[nodiscard]] Token scanExpression(std::size_t i, bool isAssigned);
    [[nodiscard]] Token scanAssignedValue(std::size_t i);
    [[nodiscard]] Token scanChangeProfile(std::size_t i) const;
    [[nodiscard]] Token scanRlimit(std::size_t i) const;
    [[nodiscard]] Token scanCondition(std::size_t i) const;
    [[nodiscard]] Token scanList(std::size_t i) const;
    [[nodiscard]] Token scanGroupName(std::size_t i) const;
    [[nodiscard]] Token scanInteger(std::size_t i) const;
    [[nodiscard]] Token scanIncludePath(std::size_t i) const;
    [[nodiscard]] Token scanId(std::size_t i) const;
    [[nodiscard]] Token scanQuoted(std::size_t i) const;
    [[nodiscard]] Token stray(std::size_t i) const;
    void noteComment(std::size_t begin, std::size_t end);

    std::string_view m_text;
    std::vector<Span> m_comments;
};

/// The keyword that \p word is at the start of a rule, or None.
[[nodiscard]] Keyword keywordOf(std::string_view word);

/// True when \p word is made of permission letters: r w a l k m and exec modes such as `Pix`, in
/// the cases that upstream takes (R, W, L, M too). Whether they fit together is not asked.
[[nodiscard]] bool isPermissionString(std::string_view word);

} // namespace pavise::syntax
