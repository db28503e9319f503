// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/diagnostic.h"

#include <algorithm>
#include <utility>

/// Marks a string for lupdate (see translations/CMakeLists.txt) without needing a Qt header.
#define PAVISE_TRANSLATABLE(context, text) text

namespace pavise::text {

std::string_view messageTemplate(DiagnosticCode code)
{
    switch (code) {
    case DiagnosticCode::FileUnreadable:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 cannot be read: %2");
    case DiagnosticCode::FileTooLarge:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is larger than %2 bytes and was not read");
    case DiagnosticCode::EditsOverlap:
        return PAVISE_TRANSLATABLE("Diagnostic", "two changes want the same place of the file");
    case DiagnosticCode::EditOutside:
        return PAVISE_TRANSLATABLE("Diagnostic", "a change lies outside the file");
    case DiagnosticCode::UnexpectedToken:
        return PAVISE_TRANSLATABLE("Diagnostic", "found %1 where %2 was expected");
    case DiagnosticCode::UnexpectedEndOfFile:
        return PAVISE_TRANSLATABLE("Diagnostic", "the file ends before this is complete");
    case DiagnosticCode::UnexpectedEndOfLine:
        return PAVISE_TRANSLATABLE("Diagnostic", "the line ends before this is complete");
    case DiagnosticCode::UnexpectedCharacter:
        return PAVISE_TRANSLATABLE("Diagnostic", "the character %1 cannot stand here");
    case DiagnosticCode::UnexpectedBlank:
        return PAVISE_TRANSLATABLE("Diagnostic", "white space cannot stand here");
    case DiagnosticCode::ByteOrderMark:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "the file starts with a byte order mark, which AppArmor does "
                                   "not understand; remove it");
    case DiagnosticCode::UnclosedQuote:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "%1 starts with a quotation mark that is never closed");
    case DiagnosticCode::UnendedComment:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "a comment on the last line needs a line break after it");
    case DiagnosticCode::MisplacedComment:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "a comment cannot stand inside this rule; put %1 before or behind the rule");
    case DiagnosticCode::MissingComma:
        return PAVISE_TRANSLATABLE("Diagnostic", "a comma is missing at the end of this rule");
    case DiagnosticCode::MissingCloseBrace:
        return PAVISE_TRANSLATABLE("Diagnostic", "this { is never closed with a }");
    case DiagnosticCode::ExtraCloseBrace:
        return PAVISE_TRANSLATABLE("Diagnostic", "this } closes nothing");
    case DiagnosticCode::MissingSpaceBeforeBrace:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "the { needs a space before it; without one it is part of the name");
    case DiagnosticCode::ExpectedRule:
        return PAVISE_TRANSLATABLE("Diagnostic", "no rule starts with %1");
    case DiagnosticCode::ExpectedProfile:
        return PAVISE_TRANSLATABLE("Diagnostic", "found %1 where a profile was expected");
    case DiagnosticCode::ExpectedName:
        return PAVISE_TRANSLATABLE("Diagnostic", "found %1 where a name was expected");
    case DiagnosticCode::ExpectedPath:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "found %1 where a path was expected; a path starts with / or a variable");
    case DiagnosticCode::ExpectedIncludePath:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "found %1 where the path of a file was expected, such as <abstractions/base>");
    case DiagnosticCode::ExpectedPermissions:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "found %1 where permissions such as r, rw or ix were expected");
    case DiagnosticCode::ExpectedValue:
        return PAVISE_TRANSLATABLE("Diagnostic", "found %1 where a value was expected");
    case DiagnosticCode::ExpectedNumber:
        return PAVISE_TRANSLATABLE("Diagnostic", "found %1 where a number was expected");
    case DiagnosticCode::ExpectedVariable:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "found %1 where a variable such as @{HOME} or $debug was expected");
    case DiagnosticCode::ExpectedCondition:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "found %1 where a condition was expected, such as $debug or @{A} == b");
    case DiagnosticCode::RuleOutsideProfile:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "%1 starts a rule outside any profile; rules belong between the { and } of a profile");
    case DiagnosticCode::PreambleInsideProfile:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "%1 can only be set before the first profile, not inside one");
    case DiagnosticCode::NestedProfileNeedsKeyword:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "a profile inside a profile needs the word profile or hat before its name %1");
    case DiagnosticCode::ElseWithoutIf:
        return PAVISE_TRANSLATABLE("Diagnostic", "else must follow the } of an if");
    case DiagnosticCode::RlimitWithoutSet:
        return PAVISE_TRANSLATABLE("Diagnostic", "a limit starts with the words set rlimit");
    case DiagnosticCode::PrefixOrder:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "%1 is repeated or out of order; the order is priority, audit, allow or deny, owner");
    case DiagnosticCode::VariableListComma:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "the values of a variable are separated by spaces; commas are not allowed");
    case DiagnosticCode::VariableWithoutValue:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "%1 is given no value; write \"\" for an empty one");
    case DiagnosticCode::GroupUnknown:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1=( ) is not allowed here");
    case DiagnosticCode::PeerWithParentheses:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "the peer of this kind of rule is written without parentheses: peer=NAME");
    case DiagnosticCode::MountPointConditions:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "conditions cannot stand behind ->; put them right after mount");
    case DiagnosticCode::IncludeTrailingComma:
        return PAVISE_TRANSLATABLE("Diagnostic", "an include is not followed by a comma");
    case DiagnosticCode::NestingTooDeep:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "more than %1 levels inside each other are not supported");
    case DiagnosticCode::TooManyTokens:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "the file has more than %1 words and was not read to its end");
    case DiagnosticCode::TooManyErrors:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "there are more than %1 errors; the rest is not shown");
    case DiagnosticCode::IncludeNotFound:
        return PAVISE_TRANSLATABLE("Diagnostic", "included file %1 does not exist");
    case DiagnosticCode::IncludeUnreadable:
        return PAVISE_TRANSLATABLE("Diagnostic", "included file %1 cannot be read");
    case DiagnosticCode::TooManyIncludes:
        return PAVISE_TRANSLATABLE("Diagnostic", "this profile includes more than %1 files");
    case DiagnosticCode::IncludeIgnoredFile:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "%1 looks like a leftover copy and is not included");
    case DiagnosticCode::FeaturesInvalid:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is not a list of kernel features");
    case DiagnosticCode::AbiMissing:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "this file does not say which AppArmor features it was written "
                                   "for; the oldest common set is assumed");
    case DiagnosticCode::AbiNotFound:
        return PAVISE_TRANSLATABLE("Diagnostic", "the feature set %1 named by abi does not exist");
    case DiagnosticCode::AbiDiffers:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "abi %1 differs from the one declared first, which holds");
    case DiagnosticCode::UnknownVariable:
        return PAVISE_TRANSLATABLE("Diagnostic", "variable %1 is not defined");
    case DiagnosticCode::VariableAlreadyDefined:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "variable %1 is defined a second time; use += to add values");
    case DiagnosticCode::FirstDefinedHere:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 was first defined here");
    case DiagnosticCode::VariableNotYetDefined:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "values are added to variable %1 before it is defined");
    case DiagnosticCode::VariableNameInvalid:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "%1 is not a variable name: a letter, then letters, digits and _");
    case DiagnosticCode::VariableNotSet:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "%1 is a boolean variable and has no values to put here");
    case DiagnosticCode::VariableNotBoolean:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is not a boolean variable");
    case DiagnosticCode::VariableRecursive:
        return PAVISE_TRANSLATABLE("Diagnostic", "variable %1 refers to itself by way of %2");
    case DiagnosticCode::VariableTooLarge:
        return PAVISE_TRANSLATABLE("Diagnostic", "variable %1 expands to more than %2 values");
    case DiagnosticCode::ExpansionTooLong:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "with variable %1 put in, this text is longer than %2 bytes");
    case DiagnosticCode::CommaInVariable:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "%1 is taken as a choice after an @, not as a variable; write \\@ to say so");
    case DiagnosticCode::BooleanAppend:
        return PAVISE_TRANSLATABLE("Diagnostic", "+= cannot be used with boolean variable %1");
    case DiagnosticCode::NotBoolean:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is neither true nor false");
    case DiagnosticCode::ComparisonMixed:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "%1 and %2 cannot be ordered: one is a number and the other is not");
    case DiagnosticCode::NumberOutOfRange:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is too large a number");
    case DiagnosticCode::DefinedBoolean:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "apparmor_parser 6.0 takes %1 as not defined here because it is "
                                   "boolean; it is treated as defined");
    case DiagnosticCode::AliasDuplicate:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "an alias from %1 to the same place exists already");
    case DiagnosticCode::PreambleTooLate:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 must stand before the first profile");
    case DiagnosticCode::IncludeTooDeep:
        return PAVISE_TRANSLATABLE("Diagnostic", "includes are nested more than %1 deep");
    case DiagnosticCode::ProfileNameInvalid:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "profile name %1 must begin with / or a namespace, or follow the word profile");
    case DiagnosticCode::ProfileNameIsPath:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "a path as the name of a profile is old style; give it a name: profile name %1");
    case DiagnosticCode::NamespaceUnterminated:
        return PAVISE_TRANSLATABLE("Diagnostic", "the namespace in %1 lacks its closing colon");
    case DiagnosticCode::NamespaceEmpty:
        return PAVISE_TRANSLATABLE("Diagnostic", "the namespace in %1 is empty");
    case DiagnosticCode::LabelEmpty:
        return PAVISE_TRANSLATABLE("Diagnostic", "there is no profile name in %1");
    case DiagnosticCode::AttachmentInvalid:
        return PAVISE_TRANSLATABLE("Diagnostic", "attachment %1 must begin with / or a variable");
    case DiagnosticCode::HatWithXattrs:
        return PAVISE_TRANSLATABLE("Diagnostic", "hat %1 cannot have xattrs");
    case DiagnosticCode::HeaderGroupUnknown:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "%1=( ) does not belong in the head of a profile; only xattrs and flags do");
    case DiagnosticCode::ProfileHidden:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "another profile called %1 takes the place of this one");
    case DiagnosticCode::OtherProfileHere:
        return PAVISE_TRANSLATABLE("Diagnostic", "the other profile %1 is here");
    case DiagnosticCode::DuplicateProfile:
        return PAVISE_TRANSLATABLE("Diagnostic", "there is already a profile named %1");
    case DiagnosticCode::FlagUnknown:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is not a profile flag");
    case DiagnosticCode::FlagConflict:
        return PAVISE_TRANSLATABLE("Diagnostic", "flags %1 and %2 exclude each other");
    case DiagnosticCode::FlagValueInvalid:
        return PAVISE_TRANSLATABLE("Diagnostic", "flag %1 cannot have the value %2");
    case DiagnosticCode::FlagNotEnforced:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "the kernel does not know flag %1; it has no effect");
    case DiagnosticCode::IdentityHasSpace:
        return PAVISE_TRANSLATABLE("Diagnostic", "identity %1 must not contain a space");
    case DiagnosticCode::TooManyTransitions:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "profile %1 has more than %2 different exec targets");
    case DiagnosticCode::PrefixNotAllowed:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 cannot be used with %2 rules");
    case DiagnosticCode::PriorityOutOfRange:
        return PAVISE_TRANSLATABLE("Diagnostic", "priority %1 is outside -1000 to 1000");
    case DiagnosticCode::PrefixConflict:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 here contradicts %2 of the block around it");
    case DiagnosticCode::PrefixWithoutEffect:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 has no effect on %2 rules");
    case DiagnosticCode::BlockAppliesHere:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "apparmor_parser drops %1 rules from a block; here this one is kept");
    case DiagnosticCode::PrefixOnInclude:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "the prefix is applied to every rule of %1; apparmor_parser "
                                   "applies it to the first one only");
    case DiagnosticCode::RuleNotEnforced:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "the kernel does not enforce %1 rules written for this feature "
                                   "set; this rule has no effect");
    case DiagnosticCode::RuleDowngraded:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "the kernel cannot enforce the details of this %1 rule; it becomes %2");
    case DiagnosticCode::RuleNeverApplies:
        return PAVISE_TRANSLATABLE("Diagnostic", "no access can ever match this rule");
    case DiagnosticCode::ConditionUnknown:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is not a condition of %2 rules");
    case DiagnosticCode::ConditionOperator:
        return PAVISE_TRANSLATABLE("Diagnostic", "condition %1 of %2 rules only takes =");
    case DiagnosticCode::ConditionRepeated:
        return PAVISE_TRANSLATABLE("Diagnostic", "condition %1 can only be given once");
    case DiagnosticCode::ConditionSeveralValues:
        return PAVISE_TRANSLATABLE("Diagnostic", "condition %1 takes a single value");
    case DiagnosticCode::ConditionWithoutValue:
        return PAVISE_TRANSLATABLE("Diagnostic", "condition %1 needs a value");
    case DiagnosticCode::ConditionOnlyInPeer:
        return PAVISE_TRANSLATABLE("Diagnostic", "condition %1 is only possible inside peer=( )");
    case DiagnosticCode::ConditionNotInPeer:
        return PAVISE_TRANSLATABLE("Diagnostic", "condition %1 is not possible inside peer=( )");
    case DiagnosticCode::ConditionValueInvalid:
        return PAVISE_TRANSLATABLE("Diagnostic", "%2 is not a value for %1");
    case DiagnosticCode::PermissionUnknown:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is not a permission of %2 rules");
    case DiagnosticCode::PermissionsExclude:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 cannot be used together with %2");
    case DiagnosticCode::ExecModeMissing:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "x in %1 does not say how the program is to run; write ix, px, cx or ux");
    case DiagnosticCode::ExecModeInDeny:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "a deny rule forbids every way to run a program; write a plain x instead of %1");
    case DiagnosticCode::ExecModesDiffer:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 holds two different ways to run the program");
    case DiagnosticCode::ExecUnconfined:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "with %1 the program runs unconfined and with the environment "
                                   "of this one, which it may be attacked through");
    case DiagnosticCode::AppendAndWrite:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 holds both a and w; w includes a");
    case DiagnosticCode::UpperCasePermission:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "upper-case letters in %1 are old style; write %2");
    case DiagnosticCode::SafeWithoutExec:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "%1 says how a program is run, but the rule does not let one run");
    case DiagnosticCode::SubsetWithoutLink:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "subset is only possible when the permission is l alone");
    case DiagnosticCode::LinkAndExecTarget:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "both a link and an exec use the target after ->; it is taken for the exec");
    case DiagnosticCode::LinkTargetNamespace:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "%1 names a profile, which a link cannot have as its target");
    case DiagnosticCode::PathInvalid:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 must begin with / or a variable");
    case DiagnosticCode::TargetInvalid:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "%1 cannot be the name of a profile; the program will not start");
    case DiagnosticCode::TargetVariable:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "apparmor_parser does not put in the variables of exec target %1; here they are");
    case DiagnosticCode::TargetAmbiguous:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "exec target %1 stands for several profiles; name one");
    case DiagnosticCode::ConflictingExecModes:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is given both %2 and %3");
    case DiagnosticCode::OtherRuleHere:
        return PAVISE_TRANSLATABLE("Diagnostic", "the other rule for %1 is here");
    case DiagnosticCode::GlobOneAlternative:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "{ } needs at least two alternatives with a comma between them");
    case DiagnosticCode::GlobUnclosed:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is not closed");
    case DiagnosticCode::GlobStray:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 closes nothing");
    case DiagnosticCode::GlobTooDeep:
        return PAVISE_TRANSLATABLE("Diagnostic", "{ } is nested more than %1 deep");
    case DiagnosticCode::GlobBadClass:
        return PAVISE_TRANSLATABLE("Diagnostic", "[ ] must hold at least one character");
    case DiagnosticCode::GlobTrailingBackslash:
        return PAVISE_TRANSLATABLE("Diagnostic", "the \\ at the end has nothing to escape");
    case DiagnosticCode::GlobWildcardInClass:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "%1 inside [ ] stands for itself; apparmor_parser makes it match nothing useful");
    case DiagnosticCode::NulByte:
        return PAVISE_TRANSLATABLE("Diagnostic", "a zero byte cannot be part of a name or path");
    case DiagnosticCode::NulByteEndsWord:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "a zero byte ends the word here; what follows it does not count");
    case DiagnosticCode::CapabilityUnknown:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is not a capability");
    case DiagnosticCode::NetworkUnknown:
        return PAVISE_TRANSLATABLE("Diagnostic", "there is no network family, type or protocol %1");
    case DiagnosticCode::NetworkConditionFamily:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "addresses and ports are only possible for inet and inet6");
    case DiagnosticCode::PortZero:
        return PAVISE_TRANSLATABLE("Diagnostic", "port 0 stands for every port");
    case DiagnosticCode::SignalUnknown:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is not a signal");
    case DiagnosticCode::DbusMixedConditions:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "name= on this side belongs to a bind rule; it cannot stand "
                                   "with path, interface, member or peer");
    case DiagnosticCode::MqueueNameInvalid:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "message queue %1 must begin with / or be a number");
    case DiagnosticCode::MqueueTypeDiffers:
        return PAVISE_TRANSLATABLE("Diagnostic", "message queue %1 is not of type %2");
    case DiagnosticCode::MountOptionUnknown:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is not a mount option");
    case DiagnosticCode::MountOptionConflict:
        return PAVISE_TRANSLATABLE("Diagnostic", "the mount options %1 contradict each other");
    case DiagnosticCode::MountNotEncodable:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "this combination of options, type and paths can never match a mount");
    case DiagnosticCode::RlimitUnknown:
        return PAVISE_TRANSLATABLE("Diagnostic", "there is no resource limit %1");
    case DiagnosticCode::RlimitValueInvalid:
        return PAVISE_TRANSLATABLE("Diagnostic", "%2 is not a value for resource limit %1");
    case DiagnosticCode::RlimitTooSmall:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "resource limit %1 must be at least one second; %2 is less");
    case DiagnosticCode::RlimitDefaultUnit:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "no unit is given for resource limit %1; %2 is assumed");
    case DiagnosticCode::ChangeProfileExec:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "safe and unsafe need the path of a program after them");
    case DiagnosticCode::StateLimitReached:
        return PAVISE_TRANSLATABLE("Diagnostic", "the rules need more than %1 states");
    case DiagnosticCode::MemoryLimitReached:
        return PAVISE_TRANSLATABLE("Diagnostic", "the rules need more than %1 MB of memory");
    case DiagnosticCode::TimeLimitReached:
        return PAVISE_TRANSLATABLE("Diagnostic", "the rules take longer than %1 s to compile");
    case DiagnosticCode::PatternTooDeep:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "alternatives are nested in each other more than %1 deep");
    case DiagnosticCode::Cancelled:
        return PAVISE_TRANSLATABLE("Diagnostic", "stopped before it was finished");
    case DiagnosticCode::BlobTooLarge:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "the compiled policy has %2 bytes, more than the limit of %1");
    case DiagnosticCode::BlobTruncated:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "the compiled policy is cut off at byte %1; compile it again");
    case DiagnosticCode::BlobFieldUnexpected:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "the compiled policy does not have %1 at byte %2; compile it again");
    case DiagnosticCode::BlobVersionUnknown:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "the compiled policy has version %1, which not every kernel knows (byte %2)");
    case DiagnosticCode::BlobNameInvalid:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "\"%1\" cannot be the name of a profile (byte %2 of the policy)");
    case DiagnosticCode::BlobNameRepeated:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "the compiled policy has two profiles called %1 (byte %2); rename one");
    case DiagnosticCode::BlobParentMissing:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "profile %1 comes without the profile it belongs to, or before it "
            "(byte %2 of the policy)");
    case DiagnosticCode::BlobNamespacesMixed:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "profile %1 is for another namespace than those before it; load them "
            "separately (byte %2 of the policy)");
    case DiagnosticCode::BlobValueInvalid:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "%1 of the compiled policy cannot be %2 (byte %3); compile it again");
    case DiagnosticCode::BlobTableInvalid:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "table %1 of the compiled policy is damaged (byte %2); compile it again");
    case DiagnosticCode::BlobStateInvalid:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "state %1 of the compiled policy is wrong in table %2 (byte "
                                   "%3); compile it again");
    case DiagnosticCode::BlobTransitionMissing:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "the compiled policy has no target number %1 for a program that may be "
            "started (byte %2); compile it again");
    case DiagnosticCode::RuleNotEncodable:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "this rule cannot be expressed in the policy of the kernel; "
                                   "nothing was compiled");
    case DiagnosticCode::KernelRejected:
        return PAVISE_TRANSLATABLE("Diagnostic", "the kernel refused profile %1: %2");
    case DiagnosticCode::PolicyMalformed:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "the kernel did not accept the compiled form of profile %1 (%2); nothing was changed");
    case DiagnosticCode::PolicyVersionRefused:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "the kernel does not know the format in which profile %1 was compiled");
    case DiagnosticCode::ProfileAlreadyLoaded:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "profile %1 is loaded already; replace it instead of adding it");
    case DiagnosticCode::ProfileNotLoaded:
        return PAVISE_TRANSLATABLE("Diagnostic", "profile %1 is not loaded in the kernel");
    case DiagnosticCode::PolicyNotPermitted:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "the kernel does not let this program change profile %1; it takes administrator "
            "rights, and a policy that was locked stays so until the computer is restarted");
    case DiagnosticCode::PolicyReadOnly:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "profile %1 cannot be changed: the kernel's policy files are mounted "
            "read-only here");
    case DiagnosticCode::FileUnsafe:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 was not touched: %2");
    case DiagnosticCode::FileChanged:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "%1 was changed by another program since it was read; nothing was "
            "written. Reload it or compare the two texts");
    case DiagnosticCode::FileExists:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "%1 exists already; choose another name or edit "
                                   "that file");
    case DiagnosticCode::FileMissing:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is not there any more");
    case DiagnosticCode::FileUnwritable:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "%1 could not be written and is as it was before: %2");
    case DiagnosticCode::FileNotSynced:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "%1 was written, but the disk did not confirm it; "
                                   "a power cut now may bring the old text back: %2");
    case DiagnosticCode::ProfileNotInFile:
        return PAVISE_TRANSLATABLE("Diagnostic", "the file does not define profile %1");
    case DiagnosticCode::ModeNotAvailable:
        return PAVISE_TRANSLATABLE("Diagnostic", "a profile cannot be set to %1");
    case DiagnosticCode::SessionInvalid:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "the saved session cannot be read from line %1 on");
    case DiagnosticCode::LogUnreadable:
        return PAVISE_TRANSLATABLE("Diagnostic", "the log %1 cannot be read: %2");
    }
    std::unreachable();
}

namespace {

std::string_view label(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note: ";
    case Severity::Warning:
        return "warning: ";
    case Severity::Error:
        return "error: ";
    }
    std::unreachable();
}

} // namespace

bool hasErrors(const std::vector<Diagnostic> &diagnostics)
{
    return std::ranges::any_of(
        diagnostics, [](const Diagnostic &each) { return each.severity == Severity::Error; });
}

std::string toEnglish(const Diagnostic &diagnostic)
{
    std::string out(label(diagnostic.severity));
    const std::string_view text = messageTemplate(diagnostic.code);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isArg =
            text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        if (!isArg) {
            out += text[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(text[++i] - '1');
        out += index < diagnostic.args.size() ? diagnostic.args[index] : "?";
    }
    return out;
}

} // namespace pavise::text
