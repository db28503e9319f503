// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The messages of compiling, loading and storing policy, and of reading logs. Internal to
/// diagnostic.cpp.

#pragma once

#include "core/text/messages/message.h"

namespace pavise::text {

inline constexpr Message kSystemMessages[] = {
    // core/automata
    {DiagnosticCode::StateLimitReached, "state-limit-reached",
     PAVISE_TRANSLATABLE("Diagnostic", "the rules need more than %1 states")},
    {DiagnosticCode::MemoryLimitReached, "memory-limit-reached",
     PAVISE_TRANSLATABLE("Diagnostic", "the rules need more than %1 MB of memory")},
    {DiagnosticCode::TimeLimitReached, "time-limit-reached",
     PAVISE_TRANSLATABLE("Diagnostic", "the rules take longer than %1 s to compile")},
    {DiagnosticCode::PatternTooDeep, "pattern-too-deep",
     PAVISE_TRANSLATABLE("Diagnostic", "alternatives are nested in each other more than %1 deep")},
    {DiagnosticCode::Cancelled, "cancelled",
     PAVISE_TRANSLATABLE("Diagnostic", "stopped before it was finished")},
    {DiagnosticCode::GrowthRuleHere, "growth-rule-here",
     PAVISE_TRANSLATABLE("Diagnostic", "this rule is another of those whose wildcards multiply")},
    {DiagnosticCode::ManyWildcardsMeet, "many-wildcards-meet",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "%1 wildcards can match the same path at once, this rule's among them; "
                         "each more of them can double the compiled policy")},
    {DiagnosticCode::LongWildcardTail, "long-wildcard-tail",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "%1 wildcards for one character after a * double the compiled policy "
                         "each; more than %2 make it large")},
    // core/binary
    {DiagnosticCode::BlobTooLarge, "blob-too-large",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "the compiled policy has %2 bytes, more than the limit of %1")},
    {DiagnosticCode::BlobTruncated, "blob-truncated",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "the compiled policy is cut off at byte %1; compile it again")},
    {DiagnosticCode::BlobFieldUnexpected, "blob-field-unexpected",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "the compiled policy does not have %1 at byte %2; compile it again")},
    {DiagnosticCode::BlobVersionUnknown, "blob-version-unknown",
     PAVISE_TRANSLATABLE(
         "Diagnostic",
         "the compiled policy has version %1, which not every kernel knows (byte %2)")},
    {DiagnosticCode::BlobNameInvalid, "blob-name-invalid",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "\"%1\" cannot be the name of a profile (byte %2 of the policy)")},
    {DiagnosticCode::BlobNameRepeated, "blob-name-repeated",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "the compiled policy has two profiles called %1 (byte %2); rename one")},
    {DiagnosticCode::BlobParentMissing, "blob-parent-missing",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "profile %1 comes without the profile it belongs to, or before it "
                         "(byte %2 of the policy)")},
    {DiagnosticCode::BlobNamespacesMixed, "blob-namespaces-mixed",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "profile %1 is for another namespace than those before it; load them "
                         "separately (byte %2 of the policy)")},
    {DiagnosticCode::BlobValueInvalid, "blob-value-invalid",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "%1 of the compiled policy cannot be %2 (byte %3); compile it again")},
    {DiagnosticCode::BlobTableInvalid, "blob-table-invalid",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "table %1 of the compiled policy is damaged (byte %2); compile it again")},
    {DiagnosticCode::BlobStateInvalid, "blob-state-invalid",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "state %1 of the compiled policy is wrong in table %2 (byte "
                         "%3); compile it again")},
    {DiagnosticCode::BlobTransitionMissing, "blob-transition-missing",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "the compiled policy has no target number %1 for a program that may be "
                         "started (byte %2); compile it again")},
    // core/compile
    {DiagnosticCode::RuleNotEncodable, "rule-not-encodable",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "this rule cannot be expressed in the policy of the kernel; "
                         "nothing was compiled")},
    // core/kernel
    {DiagnosticCode::KernelRejected, "kernel-rejected",
     PAVISE_TRANSLATABLE("Diagnostic", "the kernel refused profile %1: %2")},
    {DiagnosticCode::PolicyMalformed, "policy-malformed",
     PAVISE_TRANSLATABLE(
         "Diagnostic",
         "the kernel did not accept the compiled form of profile %1 (%2); nothing was changed")},
    {DiagnosticCode::PolicyVersionRefused, "policy-version-refused",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "the kernel does not know the format in which profile %1 was compiled")},
    {DiagnosticCode::ProfileAlreadyLoaded, "profile-already-loaded",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "profile %1 is loaded already; replace it instead of adding it")},
    {DiagnosticCode::ProfileNotLoaded, "profile-not-loaded",
     PAVISE_TRANSLATABLE("Diagnostic", "profile %1 is not loaded in the kernel")},
    {DiagnosticCode::PolicyNotPermitted, "policy-not-permitted",
     PAVISE_TRANSLATABLE(
         "Diagnostic",
         "the kernel does not let this program change profile %1; it takes administrator "
         "rights, and a policy that was locked stays so until the computer is restarted")},
    {DiagnosticCode::PolicyLockTaken, "policy-lock-taken",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "another program is changing policy and has not finished after %2 seconds "
                         "(it holds %1); nothing was changed")},
    {DiagnosticCode::PolicyLockFailed, "policy-lock-failed",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "%1, which keeps other programs from changing policy at the same time, "
                         "cannot be opened: %2")},
    {DiagnosticCode::PolicyReadOnly, "policy-read-only",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "profile %1 cannot be changed: the kernel's policy files are mounted "
                         "read-only here")},
    // core/store
    {DiagnosticCode::FileUnsafe, "file-unsafe",
     PAVISE_TRANSLATABLE("Diagnostic", "%1 was not touched: %2")},
    {DiagnosticCode::FileChanged, "file-changed",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "%1 was changed by another program since it was read; nothing was "
                         "written. Reload it or compare the two texts")},
    {DiagnosticCode::FileExists, "file-exists",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "%1 exists already; choose another name or edit "
                         "that file")},
    {DiagnosticCode::FileMissing, "file-missing",
     PAVISE_TRANSLATABLE("Diagnostic", "%1 is not there any more")},
    {DiagnosticCode::FileUnwritable, "file-unwritable",
     PAVISE_TRANSLATABLE("Diagnostic", "%1 could not be written and is as it was before: %2")},
    {DiagnosticCode::FileNotSynced, "file-not-synced",
     PAVISE_TRANSLATABLE("Diagnostic",
                         "%1 was written, but the disk did not confirm it; "
                         "a power cut now may bring the old text back: %2")},
    {DiagnosticCode::ProfileNotInFile, "profile-not-in-file",
     PAVISE_TRANSLATABLE("Diagnostic", "the file does not define profile %1")},
    {DiagnosticCode::ModeNotAvailable, "mode-not-available",
     PAVISE_TRANSLATABLE("Diagnostic", "a profile cannot be set to %1")},
    // core/audit
    {DiagnosticCode::LogUnreadable, "log-unreadable",
     PAVISE_TRANSLATABLE("Diagnostic", "the log %1 cannot be read: %2")},
    // core/suggest
    {DiagnosticCode::SessionInvalid, "session-invalid",
     PAVISE_TRANSLATABLE("Diagnostic", "the saved session cannot be read from line %1 on")},
};

} // namespace pavise::text
