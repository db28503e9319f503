// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The messages of core/lint; its catalogue says more of each. Internal to diagnostic.cpp.

#pragma once

#include "core/text/messages/message.h"

namespace pavise::text {

inline constexpr Message kLintMessages[] = {
    {DiagnosticCode::DuplicateRule, "duplicate-rule",
     PAVISE_TRANSLATABLE("Diagnostic", "the same rule stands in this profile already")},
    {DiagnosticCode::RedundantRule, "redundant-rule",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "this rule adds nothing: other rules of the profile grant the same")},
    {DiagnosticCode::RedundantWithInclude, "redundant-with-include",
     PAVISE_TRANSLATABLE(
         "Diagnostic", "this rule adds nothing: %1, which the profile includes, grants the same")},
    {DiagnosticCode::RedundantDeny, "redundant-deny",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "this rule changes nothing: what it refuses is refused without it")},
    {DiagnosticCode::ShadowedRule, "shadowed-rule",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "this rule has no effect: wherever it applies, another rule decides")},
    {DiagnosticCode::DeadRule, "dead-rule",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "this rule can never apply: nothing that the kernel asks for matches it")},
    {DiagnosticCode::CoveringRule, "covering-rule",
     PAVISE_TRANSLATABLE("Diagnostic", "this is the rule that counts")},
    {DiagnosticCode::EffectsUnknown, "effects-unknown",
     PAVISE_TRANSLATABLE("Diagnostic", "profile %1 is too large to look for rules without effect")},
    {DiagnosticCode::TransitionTargetMissing, "transition-target-missing",
     PAVISE_TRANSLATABLE(
         "Diagnostic",
         "there is no profile %1; a program that is to change to it cannot be started")},
    {DiagnosticCode::ChildMissing, "child-missing",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "no child profile here is for %1; such a program cannot be started")},
    {DiagnosticCode::TooWideRule, "too-wide-rule",
     PAVISE_TRANSLATABLE(
         "Diagnostic", "this %1 rule allows everything of its kind; name what the program needs")},
    {DiagnosticCode::TooWideWrite, "too-wide-write",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "this pattern lets the program change %1, and so gain more rights than "
                         "this profile gives")},
    {DiagnosticCode::TooWideRead, "too-wide-read",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "this pattern lets the program read %1, which holds secrets")},
    {DiagnosticCode::TooWideExec, "too-wide-exec",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "with %1 and this pattern, almost any program can be started without the "
                         "limits of this profile")},
    {DiagnosticCode::WriteAndExec, "write-and-exec",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "the program may write %1 and then run it, so that it can run anything")},
    {DiagnosticCode::ExecLeavesConfinement, "exec-leaves-confinement",
     PAVISE_TRANSLATABLE(
         "Diagnostic",
         "with %1 the program runs without the limits of any profile when it has none of its own")},
    {DiagnosticCode::ExecKeepsEnvironment, "exec-keeps-environment",
     PAVISE_TRANSLATABLE(
         "Diagnostic",
         "with %1 the environment is passed on; it may make the other program load foreign code")},
    {DiagnosticCode::NotEnforcedElsewhere, "not-enforced-elsewhere",
     PAVISE_TRANSLATABLE("Diagnostic", "%2 does not enforce this %1 rule")},
    {DiagnosticCode::NotPortable, "not-portable",
     PAVISE_TRANSLATABLE("Diagnostic", "apparmor_parser before 6.0 refuses %1")},
    {DiagnosticCode::ConditionAppliesHere, "condition-applies-here",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "apparmor_parser loses a %1 rule inside if; here it counts")},
    {DiagnosticCode::ChildTargetHere, "child-target-here",
     PAVISE_TRANSLATABLE(
         "Diagnostic",
         "apparmor_parser looks for the child beside the wrong profile; here it is %1")},
    {DiagnosticCode::DenyAllHere, "deny-all-here",
     PAVISE_TRANSLATABLE(
         "Diagnostic",
         "apparmor_parser lets files of other users through deny all; here everything is refused")},
    {DiagnosticCode::AllowUnknown, "allow-unknown",
     PAVISE_TRANSLATABLE("Diagnostic", "there is no message %1 that could be allowed")},
};

} // namespace pavise::text
