// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Profile text in, kernel policy out. The one door to the compiler for the editor, the helper's
/// worker, the command line and the tests.
///
/// Reader's guide to core/compile.
/// Idea: the kernel asks with byte strings, so a rule is a pattern over the strings that the kernel
/// will build. encode_* write one pattern for each rule, class by class (glob is the pattern
/// language, pattern_builder puts strings together, rule_set collects them); accept_table says what
/// a state grants in which several rules end: priority first, then deny over allow, and of exec
/// modes the exact path over the pattern. profile_builder runs core/automata over both sets and
/// compiler writes and verifies. Source: security/apparmor/{file,mount,net,af_unix,ipc,task,lib}.c
/// for the strings; apparmor_parser 4.1.0 for the precedence (hfa.cc, aare_rules.cc), compared on
/// whole corpora by tests/tools/equality.
///
/// Invariants: no global state; a profile is compiled whole or not at all; check() and compile()
/// accept the same text but for conflicts and limits that only an automaton shows; with
/// keepProvenance the meaning is the same, and each state knows its rules.

#pragma once

#include "core/automata/build/build.h"
#include "core/binary/profile_image.h"
#include "core/binary/verifier.h"
#include "core/compile/workspace.h"
#include "core/policy/features.h"
#include "core/policy/features_cache.h"
#include "core/policy/policy.h"
#include "core/syntax/parse_cache.h"
#include "core/text/file_reader.h"
#include "core/text/messages/diagnostic.h"
#include "core/text/source_set.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pavise::compile {

struct CompileOptions
{
    std::string base = "/etc/apparmor.d";           ///< Where `<...>` includes are looked for last.
    std::vector<std::string> searchPath;            ///< Looked in first, in this order.
    policy::Features kernelFeatures;                ///< What the target kernel can enforce.
    std::optional<policy::Features> defaultAbi;     ///< For files without `abi`.
    std::optional<policy::Features> policyFeatures; ///< Overrides any `abi`.
    std::optional<std::string> namespaceName;       ///< Overrides the namespace of every profile.
    bool forceComplain = false;
    bool readImpliesExec = false; ///< `r` grants `m` too.
    /// Also keep the automata that tell which rules decide (CompiledProfile::provenance). Costs
    /// time and memory: rules that grant the same then no longer share states.
    bool keepProvenance = false;
    automata::BuildLimits limits; ///< For each automaton.
    /// Trees of the same SourceSet from earlier runs; may be null. Safe to share between threads.
    syntax::ParseCache *parseCache = nullptr;
    policy::FeaturesCache *abis = nullptr; ///< The files that `abi` names, likewise.
    /// What earlier runs of the same thread built; may be null. Makes the next run faster.
    Workspace *workspace = nullptr;
};

/// One of a profile's automata before it was minimised: every state still knows the rules that end
/// in it, `Dfa::rules()`.
struct TracedDfa
{
    automata::Dfa dfa;
    std::vector<AcceptRule> rules; ///< By AcceptId; `origin` leads to Provenance::origins.
};

/// Which rules a profile's automata came from.
struct Provenance
{
    TracedDfa policy;
    TracedDfa file;
    /// By RuleIndex: one for each rule of the profile. A marker of a class has none.
    std::vector<policy::Origin> origins;
};

/// How one automaton grew before it was minimised.
struct GrowthFigures
{
    std::size_t created = 0; ///< States.
    std::size_t loops = 0;   ///< Wildcards under way at once, at most.
};

/// One profile, hat or child, compiled.
struct CompiledProfile
{
    std::string name; ///< As the kernel will list it.
    binary::ProfileImage image;
    GrowthFigures policyGrowth;
    GrowthFigures fileGrowth;
    std::optional<Provenance> provenance; ///< With CompileOptions::keepProvenance.
    bool dbusNeedsNetworkV9 = true;       ///< See policy::Mediation; of the target kernel.
};

struct CompiledFile
{
    policy::Policy policy;                 ///< What the text means.
    std::vector<CompiledProfile> profiles; ///< Parents before children.
    /// Empty when there were errors. One write for the kernel, or one for each namespace; see
    /// binary::writes().
    std::string blob;
    std::vector<binary::VerifiedProfile> contents; ///< What binary::verify() found in the blob.
};

/// Parses and resolves, and encodes nothing: some faults of rules show only then. Never fails, as
/// the next.
[[nodiscard]] text::Outcome<policy::Policy>
resolvedPolicy(text::SourceSet &sources, const text::FileReader &files, const std::string &path,
               const CompileOptions &options, std::stop_token stop = {});

/// Parses and checks everything that needs no automaton. Never fails: it tells. The policy is
/// complete only when no diagnostic is an Error.
[[nodiscard]] text::Outcome<policy::Policy>
checkedPolicy(text::SourceSet &sources, const text::FileReader &files, const std::string &path,
              const CompileOptions &options, std::stop_token stop = {});

/// What checkedPolicy() tells.
[[nodiscard]] std::vector<text::Diagnostic>
check(text::SourceSet &sources, const text::FileReader &files, const std::string &path,
      const CompileOptions &options, std::stop_token stop = {});

/// Compiles the profile file at \p path with everything it includes. When a diagnostic is an Error
/// there is no blob: a profile is never compiled in part. Every blob was looked at by
/// binary::verify() before it is returned.
[[nodiscard]] text::Outcome<CompiledFile>
compile(text::SourceSet &sources, const text::FileReader &files, const std::string &path,
        const CompileOptions &options, std::stop_token stop = {});

} // namespace pavise::compile
