// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a profile file says, as written: nothing expanded, nothing looked up, every part with its
/// byte range. The policy layer gives it meaning; the editor and the edit engine change the text
/// through its ranges.
///
/// All views point into the `text::SourceSet` that the parser was given.
///
/// Reader's guide to core/syntax.
/// Idea: the text as written, complete enough to be printed back, and tolerant enough that an
/// editor can work on it while it is wrong. lexer scans one token at a place in the mode that the
/// parser asks for, since a byte means different things in different rules; parser_* is recursive
/// descent with one method for each kind of rule, and skips to the end of the rule after an error
/// (panic mode, as in Aho, Sethi and Ullman 4.1); include_resolver finds files and parse_cache
/// keeps each tree once for all who include it; printer and edit go back to text. Source of the
/// grammar: apparmor.d(5) and upstream's parser as measured; see DIFFERENCES.md.
///
/// Invariants: every node has the byte range that wrote it, inside its file; what parses cleanly
/// prints to text that parses to the same; nothing is looked up or expanded; nesting, tokens and
/// errors are limited (limits.h).

#pragma once

#include "core/text/source_location.h"

#include <memory>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace pavise::syntax {

/// One word of the text: a name, path, value or permission string.
struct Word
{
    std::string_view raw;    ///< As written, without the quotes; escapes not yet resolved.
    text::SourceRange range; ///< With the quotes.
    bool quoted = false;
};

// --- expressions and preamble --------------------------------------------------------------------

/// A condition of `if` or the right side of a boolean assignment.
struct Expression
{
    enum class Kind {
        Or,      ///< Two or more operands.
        And,     ///< Two or more operands.
        Not,     ///< One operand.
        Boolean, ///< `words[0]` is the variable, `$x` or `${x}`.
        Literal, ///< `words[0]` is `true` or `false`, any case.
        Defined, ///< `words[0]` is a set or boolean variable.
        Compare, ///< `words[0] op words[1]`; each a literal or a set variable.
    };
    enum class Comparison { In, Equal, NotEqual, Greater, GreaterEqual, Less, LessEqual };

    Kind kind = Kind::Literal;
    Comparison comparison = Comparison::Equal;
    std::vector<Word> words;
    std::vector<Expression> operands;
    text::SourceRange range;
};

struct Abi
{
    Word path;
    bool isMagic = false; ///< `<path>`: searched for; otherwise opened as it stands.
};

struct Include
{
    Word path;
    bool isMagic = false; ///< `<path>`: searched for; otherwise opened as it stands.
    bool ifExists = false;
    bool isLegacy = false; ///< Written `#include`.
};

struct Alias
{
    Word from;
    Word to;
};

enum class Assignment { Set, Add, SetIfUnset, Replace }; ///< `=`, `+=`, `?=`, `:=`

struct SetVariable
{
    Word name; ///< `@{NAME}` or `@NAME`, as written.
    Assignment assignment = Assignment::Set;
    std::vector<Word> values;
};

struct BooleanVariable
{
    Word name; ///< `${NAME}` or `$NAME`, as written.
    Assignment assignment = Assignment::Set;
    Expression value;
};

// --- rules ---------------------------------------------------------------------------------------

enum class Decision { Unstated, Allow, Deny, Prompt };
enum class Ownership { Any, Owner, Other };
enum class ExecSafety { Unstated, Safe, Unsafe };

/// `priority=N audit deny owner` before a rule or a block.
struct Prefix
{
    text::SourceRange range; ///< Empty range at the rule's start when nothing is written.
    std::optional<int> priority;
    bool audit = false;
    Decision decision = Decision::Unstated;
    Ownership ownership = Ownership::Any;
};

/// `name=value`, `name=(v1 v2)`, `name in (v1, v2)`, `name:=value`.
struct Condition
{
    enum class Operator { Equal, In, NameEqual };
    Word name;
    Operator op = Operator::Equal;
    std::vector<Word> values;
    bool isGroup = false; ///< Written with parentheses.
    text::SourceRange range;
};

/// `peer=( ... )`, or `peer=word`, which is kept as a condition without a name; as several when it
/// is written several times.
struct Peer
{
    std::vector<Condition> conditions;
    bool isGroup = false;
    text::SourceRange range;
};

struct FileRule
{
    bool hasKeyword = false; ///< `file` is written.
    bool isBare = false;     ///< `file,` alone: everything.
    bool permissionsFirst = false;
    bool isSubset = false;
    ExecSafety safety = ExecSafety::Unstated;
    Word path;
    Word permissions;
    std::optional<Word> target; ///< After `->`.
};

struct LinkRule
{
    bool isSubset = false;
    Word path;
    Word target;
};

struct CapabilityRule
{
    std::vector<Word> names; ///< Empty: all.
};

/// network, unix, dbus, signal, ptrace, mqueue, io_uring, userns: permission words, free words
/// and conditions, told apart by the keyword.
struct MediationRule
{
    enum class Kind { Network, Unix, Dbus, Signal, Ptrace, Mqueue, IoUring, Userns };
    Kind kind = Kind::Network;
    std::vector<Word> permissions;
    std::vector<Word> words; ///< network: domain, type or protocol; mqueue: the queue's name.
    std::vector<Condition> conditions;
    std::optional<Peer> peer;
};

struct MountRule
{
    enum class Kind { Mount, Remount, Umount };
    Kind kind = Kind::Mount;
    std::vector<Condition> conditions;
    std::optional<Word> source; ///< Mount only.
    std::optional<Word> target; ///< The mount point.
};

struct PivotRootRule
{
    std::vector<Condition> conditions; ///< `oldroot=`
    std::optional<Word> newRoot;
    std::optional<Word> target; ///< A profile name; parsed, never encoded.
};

struct ChangeProfileRule
{
    ExecSafety safety = ExecSafety::Unstated;
    std::optional<Word> exec;
    std::optional<Word> target; ///< Empty: `**`.
};

struct AllRule
{
};

struct RlimitRule
{
    Word name;
    Word value;               ///< A number, or `infinity`.
    std::optional<Word> unit; ///< Perhaps glued to the number in the text.
};

// --- structure -----------------------------------------------------------------------------------

struct Item;

/// `{ ... }` with a prefix that applies to every rule in it.
struct Block
{
    std::vector<Item> body;
};

struct Conditional
{
    struct Branch
    {
        std::optional<Expression> condition; ///< Empty: `else`.
        std::vector<Item> body;
        text::SourceRange range;
    };
    std::vector<Branch> branches;
};

struct Flag
{
    Word name;
    std::optional<Word> value;
};

/// A profile, a nested child or a hat.
struct Profile
{
    bool isHat = false;
    bool hasKeyword = false; ///< `profile` or `hat` is written (and not just a path, or `^`).
    Word name;               ///< Without the `^`.
    std::optional<Word> attachment;
    std::vector<Condition> xattrs; ///< `security.x=value`; a value may be missing.
    std::vector<Word> identities;
    std::vector<Flag> flags;
    std::optional<text::SourceRange>
        flagsRange;              ///< `flags=(...)` or `(...)`, with the parentheses.
    text::SourceRange header;    ///< From the keyword or name up to the `{`.
    text::SourceRange bodyRange; ///< Between the braces, both excluded.
    std::vector<Item> body;
};

/// Anything that stands in a preamble or a body.
struct Item
{
    using Node =
        std::variant<Abi, Include, Alias, SetVariable, BooleanVariable, FileRule, LinkRule,
                     CapabilityRule, MediationRule, MountRule, PivotRootRule, ChangeProfileRule,
                     AllRule, RlimitRule, Block, Conditional, std::unique_ptr<Profile>>;
    text::SourceRange range; ///< From the prefix to the `,` or `}`, both included.
    Prefix prefix;
    Node node;
};

/// One file: a profile file, or an include that stands in a preamble or in a body.
struct File
{
    text::FileId id{};
    std::vector<Item> items;
    std::vector<text::SourceRange> comments; ///< From `#` to the end of the line, newline excluded.
};

} // namespace pavise::syntax
