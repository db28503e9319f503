// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The one error type of the core: what is wrong, where, and how to put it right.

#pragma once

#include "core/text/source_location.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::text {

enum class Severity { Note, Warning, Error };

/// Every message the core can give. The text of each is in messages_*.h, marked for translation.
/// Grouped by the layer that raises them; each layer appends to its own group.
enum class DiagnosticCode {
    // core/text
    FileUnreadable, ///< %1 the path, %2 why, as the system says it
    FileTooLarge,   ///< %1 the path, %2 the limit in bytes
    EditsOverlap,
    EditOutside,

    // core/syntax
    UnexpectedToken, ///< %1 what was found, %2 the token that would have fitted
    UnexpectedEndOfFile,
    UnexpectedEndOfLine,
    UnexpectedCharacter, ///< %1 the character
    UnexpectedBlank,
    ByteOrderMark,
    UnclosedQuote, ///< %1 the start of the quoted text
    UnendedComment,
    MisplacedComment, ///< %1 the word that starts with `#`
    MissingComma,
    MissingCloseBrace,
    ExtraCloseBrace,
    MissingSpaceBeforeBrace,
    ExpectedRule,              ///< %1 what was found
    ExpectedProfile,           ///< %1 what was found
    ExpectedName,              ///< %1 what was found
    ExpectedPath,              ///< %1 what was found
    ExpectedIncludePath,       ///< %1 what was found
    ExpectedPermissions,       ///< %1 what was found
    ExpectedValue,             ///< %1 what was found
    ExpectedNumber,            ///< %1 what was found
    ExpectedVariable,          ///< %1 what was found
    ExpectedCondition,         ///< %1 what was found
    RuleOutsideProfile,        ///< %1 the rule's first word
    PreambleInsideProfile,     ///< %1 the statement's first word
    NestedProfileNeedsKeyword, ///< %1 the name
    ElseWithoutIf,
    RlimitWithoutSet,
    PrefixOrder, ///< %1 the word
    VariableListComma,
    VariableWithoutValue, ///< %1 the variable
    GroupUnknown,         ///< %1 the group
    PeerWithParentheses,
    MountPointConditions,
    IncludeTrailingComma,
    NestingTooDeep,     ///< %1 the limit
    TooManyTokens,      ///< %1 the limit
    TooManyErrors,      ///< %1 the limit
    IncludeNotFound,    ///< %1 the path as written
    IncludeUnreadable,  ///< %1 the path
    TooManyIncludes,    ///< %1 the limit
    IncludeIgnoredFile, ///< %1 the path
    IncludeCycle,       ///< %1 the path

    // core/policy
    FeaturesInvalid, ///< %1 the file
    AbiMissing,
    AbiNotFound,            ///< %1 the path as written
    AbiDiffers,             ///< %1 the path as written
    UnknownVariable,        ///< %1 the variable, with its `@{}`
    VariableAlreadyDefined, ///< %1 the variable
    FirstDefinedHere,       ///< %1 what
    VariableNotYetDefined,  ///< %1 the variable
    VariableNameInvalid,    ///< %1 the name
    VariableNotSet,         ///< %1 the variable
    VariableNotBoolean,     ///< %1 the variable
    VariableRecursive,      ///< %1 the variable, %2 the one that refers to it
    VariableTooLarge,       ///< %1 the variable, %2 the limit of values
    ExpansionTooLong,       ///< %1 the variable, %2 the limit in bytes
    CommaInVariable,        ///< %1 the text
    BooleanAppend,          ///< %1 the variable
    NotBoolean,             ///< %1 the text
    ComparisonMixed,        ///< %1 and %2 the two sides
    NumberOutOfRange,       ///< %1 the number
    DefinedBoolean,         ///< %1 the variable
    AliasDuplicate,         ///< %1 the path
    PreambleTooLate,        ///< %1 what
    IncludeTooDeep,         ///< %1 the limit
    ProfileNameInvalid,     ///< %1 the name
    ProfileNameIsPath,      ///< %1 the name
    NamespaceUnterminated,  ///< %1 the label
    NamespaceEmpty,         ///< %1 the label
    LabelEmpty,             ///< %1 the label
    AttachmentInvalid,      ///< %1 the attachment
    HatWithXattrs,          ///< %1 the hat
    HeaderGroupUnknown,     ///< %1 the name
    DuplicateProfile,       ///< %1 the name
    ProfileHidden,          ///< %1 the name
    OtherProfileHere,       ///< %1 the name
    FlagUnknown,            ///< %1 the flag
    FlagConflict,           ///< %1 and %2 the flags
    FlagValueInvalid,       ///< %1 the flag, %2 the value
    FlagNotEnforced,        ///< %1 the flag
    IdentityHasSpace,       ///< %1 the identity
    TooManyTransitions,     ///< %1 the profile, %2 the limit
    PrefixNotAllowed,       ///< %1 the prefix, %2 the kind of rule
    PriorityOutOfRange,     ///< %1 the number
    PrefixConflict,         ///< %1 and %2 the prefixes
    PrefixWithoutEffect,    ///< %1 the prefix, %2 the kind of rule
    BlockAppliesHere,       ///< %1 the kind of rule
    PrefixOnInclude,        ///< %1 the include
    RuleNotEnforced,        ///< %1 the kind of rule
    RuleDowngraded,         ///< %1 the kind of rule, %2 what is left
    RuleNeverApplies,
    ConditionUnknown,       ///< %1 the condition, %2 the kind of rule
    ConditionOperator,      ///< %1 the condition, %2 the kind of rule
    ConditionRepeated,      ///< %1 the condition
    ConditionSeveralValues, ///< %1 the condition
    ConditionWithoutValue,  ///< %1 the condition
    ConditionOnlyInPeer,    ///< %1 the condition
    ConditionNotInPeer,     ///< %1 the condition
    ConditionValueInvalid,  ///< %1 the condition, %2 the value
    PermissionUnknown,      ///< %1 the permission, %2 the kind of rule
    PermissionsExclude,     ///< %1 the permissions, %2 what
    ExecModeMissing,        ///< %1 the permissions
    ExecModeInDeny,         ///< %1 the permissions
    ExecModesDiffer,        ///< %1 the permissions
    ExecUnconfined,         ///< %1 the permissions
    AppendAndWrite,         ///< %1 the permissions
    UpperCasePermission,    ///< %1 the permissions, %2 the same in lower case
    SafeWithoutExec,        ///< %1 safe or unsafe
    SubsetWithoutLink,
    LinkAndExecTarget,
    LinkTargetIgnored,
    MountRulesMerged, ///< %1 and %2 the kinds of the two rules
    MappingUnsettled,
    InheritingRuleHere, ///< a note behind MappingUnsettled
    AttachmentLengthDiffers,
    LinkTargetNamespace,  ///< %1 the target
    PathInvalid,          ///< %1 the path
    TargetInvalid,        ///< %1 the target
    TargetVariable,       ///< %1 the target
    TargetAmbiguous,      ///< %1 the target
    ConflictingExecModes, ///< %1 the path, %2 and %3 the two modes
    OtherRuleHere,        ///< %1 the path
    GlobOneAlternative,
    GlobUnclosed, ///< %1 the bracket
    GlobStray,    ///< %1 the bracket
    GlobTooDeep,  ///< %1 the limit
    GlobBadClass,
    GlobTrailingBackslash,
    GlobWildcardInClass, ///< %1 the character
    NulByte,
    NulByteEndsWord,
    CapabilityUnknown, ///< %1 the name
    NetworkUnknown,    ///< %1 the words
    NetworkConditionFamily,
    PortZero,
    SignalUnknown, ///< %1 the name
    DbusMixedConditions,
    MqueueNameInvalid,   ///< %1 the name
    MqueueTypeDiffers,   ///< %1 the name, %2 the type
    MountOptionUnknown,  ///< %1 the option
    MountOptionConflict, ///< %1 the options
    MountNotEncodable,
    RlimitUnknown,      ///< %1 the name
    RlimitValueInvalid, ///< %1 the limit, %2 the value
    RlimitTooSmall,     ///< %1 the limit, %2 the value
    RlimitDefaultUnit,  ///< %1 the limit, %2 the unit
    ChangeProfileExec,

    // core/automata
    StateLimitReached,  ///< %1 the limit, in states
    MemoryLimitReached, ///< %1 the limit, in MB
    TimeLimitReached,   ///< %1 the limit, in seconds
    PatternTooDeep,     ///< %1 the limit, in levels of nesting
    Cancelled,          ///< the person or the caller asked to stop
    GrowthRuleHere,     ///< a note behind one of the three limits, or ManyWildcardsMeet
    ManyWildcardsMeet,  ///< %1 how many
    LongWildcardTail,   ///< %1 how many, %2 the limit that is no concern

    // core/binary; the last argument is always the offset in bytes
    BlobTooLarge,          ///< %1 the limit in bytes, %2 the size
    BlobTruncated,         ///< %1 the offset
    BlobFieldUnexpected,   ///< %1 the field that belongs there, %2 the offset
    BlobVersionUnknown,    ///< %1 the version, %2 the offset
    BlobNameInvalid,       ///< %1 the name, %2 the offset
    BlobNameRepeated,      ///< %1 the name, %2 the offset
    BlobParentMissing,     ///< %1 the child, %2 the offset
    BlobNamespacesMixed,   ///< %1 the profile, %2 the offset
    BlobValueInvalid,      ///< %1 the field, %2 its value, %3 the offset
    BlobTableInvalid,      ///< %1 the table, %2 the offset
    BlobStateInvalid,      ///< %1 the state, %2 the table, %3 the offset
    BlobTransitionMissing, ///< %1 the number of the exec target, %2 the offset
    // core/compile
    RuleNotEncodable,

    // core/lint
    DuplicateRule,
    RedundantRule,
    RedundantWithInclude, ///< %1 the include as written
    RedundantDeny,
    ShadowedRule,
    DeadRule,
    CoveringRule,            ///< Note behind one of those above.
    EffectsUnknown,          ///< %1 the profile
    TransitionTargetMissing, ///< %1 the profile that is missing
    ChildMissing,            ///< %1 the path or pattern of the programs
    TooWideRule,             ///< %1 the kind of rule
    TooWideWrite,            ///< %1 a file that the pattern matches
    TooWideRead,             ///< %1 a file that the pattern matches
    TooWideExec,             ///< %1 the mode
    WriteAndExec,            ///< %1 the path or pattern
    ExecLeavesConfinement,   ///< %1 the mode
    ExecKeepsEnvironment,    ///< %1 the mode
    NotEnforcedElsewhere,    ///< %1 the kind of rule, %2 the other targets
    NotPortable,             ///< %1 what is written
    ConditionAppliesHere,    ///< %1 the kind of rule
    ChildTargetHere,         ///< %1 the profile that the rule leads to here
    DenyAllHere,
    AllowUnknown, ///< %1 the word that is no code

    // core/kernel
    KernelRejected,       ///< %1 the profile, %2 the name of the errno
    PolicyMalformed,      ///< %1 the profile, %2 what the kernel found, or its errno
    PolicyVersionRefused, ///< %1 the profile
    ProfileAlreadyLoaded, ///< %1 the profile
    ProfileNotLoaded,     ///< %1 the profile
    PolicyNotPermitted,   ///< %1 the profile
    PolicyReadOnly,       ///< %1 the profile
    PolicyLockTaken,      ///< %1 the file, %2 how long it was waited for, in seconds
    PolicyLockFailed,     ///< %1 the file, %2 the reason

    // core/store
    FileUnsafe,       ///< %1 the path, %2 what is wrong with it
    FileChanged,      ///< %1 the path
    FileExists,       ///< %1 the path
    FileMissing,      ///< %1 the path
    FileUnwritable,   ///< %1 the path, %2 why, as the system says it
    FileNotSynced,    ///< %1 the path, %2 why, as the system says it
    ProfileNotInFile, ///< %1 the profile
    ModeNotAvailable, ///< %1 the mode

    // core/audit
    LogUnreadable, ///< %1 the path or source, %2 why, as the system says it

    // core/suggest
    SessionInvalid, ///< %1 the number of the line

    Count, ///< How many there are; no code itself.
};

/// A change to the text that would settle the problem. The editor offers it as a quick fix.
struct FixHint
{
    SourceRange range; ///< What to replace; empty range means insert.
    std::string replacement;
};

struct Diagnostic
{
    Severity severity = Severity::Error;
    DiagnosticCode code{};
    std::optional<SourceRange> where = {}; ///< Empty when the cause is not in a file.
    std::vector<std::string> args = {}; ///< Values for %1, %2 ... in the order the code documents.
    std::vector<FixHint> fixes = {};    ///< Best first; may be empty.
    std::vector<SourceRange> includedFrom =
        {}; ///< The include rules that led there, innermost first.
};

/// What a core function returns that can fail in one way.
template <typename T>
using Result = std::expected<T, Diagnostic>;

/// What a core function returns that recovers and goes on, so that one run tells everything.
template <typename T>
struct Outcome
{
    T value;
    std::vector<Diagnostic> diagnostics; ///< In the order of the text.
};

/// True when one of them is an Error.
[[nodiscard]] bool hasErrors(const std::vector<Diagnostic> &diagnostics);

/// The English text with `%1`..`%9` still in it. Never empty.
[[nodiscard]] std::string_view messageTemplate(DiagnosticCode code);

/// The code as people write it, to name it or to allow it: `port-zero`.
[[nodiscard]] std::string_view codeName(DiagnosticCode code);

/// The code of that name; empty when there is none.
[[nodiscard]] std::optional<DiagnosticCode> codeOf(std::string_view name);

/// One line for logs and terminals: `severity: message`, without a trailing newline.
[[nodiscard]] std::string toEnglish(const Diagnostic &diagnostic);

} // namespace pavise::text
