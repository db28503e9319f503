// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The tokens of the profile language.

#pragma once

#include <cstdint>

namespace pavise::syntax {

enum class TokenKind : std::uint8_t {
    EndOfFile,
    EndOfLine,       ///< Only where a line ends something: assignments.
    Word,            ///< A path, name or value; perhaps quoted.
    SetVariable,     ///< `@{NAME}` or `@NAME`, alone.
    BooleanVariable, ///< `${NAME}` or `$NAME`.
    Permissions,     ///< Letters such as `rw` or `Pix`, before white space or a comma.
    Keyword,         ///< See Token::keyword.
    ConditionName,   ///< A name with `=` or `in (` behind it.
    GroupName,       ///< `peer` or `xattrs` with `=(` behind it.
    Include,         ///< `include`
    LegacyInclude,   ///< `#include`
    IncludeIfExists, ///< `include if exists`
    LegacyIncludeIfExists,
    MagicPath, ///< `<path>`; its range includes the angle brackets.
    Comma,
    OpenBrace,
    CloseBrace,
    OpenParenthesis,
    CloseParenthesis,
    Assign,         ///< `=`
    AddAssign,      ///< `+=`
    AssignIfUnset,  ///< `?=`
    AssignReplace,  ///< `:=`
    Equal,          ///< `==`
    NotEqual,       ///< `!=`
    Less,           ///< `<`
    LessOrEqual,    ///< `<=`
    Greater,        ///< `>`
    GreaterOrEqual, ///< `>=`
    Arrow,          ///< `->`
    Caret,
    Plus,
    // What is none of them; each has its own message.
    StrayCharacter,
    NulByte,
    ByteOrderMark,
    UnclosedQuote,
    UnendedComment, ///< A comment that the file's end cuts off before its newline.
};

enum class Keyword : std::uint8_t {
    None,
    Abi,
    Alias,
    All,
    Allow,
    And,
    Audit,
    Bind,
    Capability,
    ChangeProfile,
    Dbus,
    Defined,
    Delete,
    Deny,
    Eavesdrop,
    Else,
    File,
    Flags,
    Hat,
    Identities,
    If,
    In,
    IoUring,
    Link,
    Mount,
    Mqueue,
    Network,
    Not,
    Open,
    Or,
    Other,
    OverrideCreds,
    Owner,
    Peer,
    PivotRoot,
    Priority,
    Profile,
    Prompt,
    Ptrace,
    Read,
    Readby,
    Receive,
    Remount,
    Rlimit,
    Safe,
    Send,
    Set,
    Signal,
    Sqpoll,
    Subset,
    Trace,
    Tracedby,
    Umount,
    Unix,
    Unsafe,
    Userns,
    Write,
};

struct Token
{
    TokenKind kind = TokenKind::EndOfFile;
    Keyword keyword = Keyword::None;
    bool quoted = false;
    std::uint32_t begin = 0; ///< Offset of the first byte, quotes included.
    std::uint32_t end = 0;   ///< Offset past the last byte, quotes included.
};

} // namespace pavise::syntax
