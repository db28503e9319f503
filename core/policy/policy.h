// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a profile file means: the resolved model between the syntax tree and the encoder.
///
/// core/policy reads trees of core/syntax and gives them meaning for one target: it walks includes,
/// evaluates variables, booleans and conditions, applies aliases and blocks, expands sugar, parses
/// names to numbers, checks everything that needs no automaton, and keeps for every rule the place
/// that wrote it. `resolve()` (resolve.h) is the entry. Values only: a Policy owns all it holds,
/// apart from the texts, which the SourceSet keeps.
///
/// Reader's guide to core/policy.
/// The algorithm is one walk in the order of the text (walker_*): a Session carries what was said
/// so far (variables, aliases, booleans, the target), rules_* turn one syntax node into plain
/// structs, and findings are told and walked past. Variables are expanded to `{a,b}` at the place
/// of use; branches that are not taken are walked too, into rules that are thrown away. Source of
/// the meaning: apparmor.d(5) and both of upstream's parsers as measured; where we differ on
/// purpose is in DIFFERENCES.md.
///
/// Invariants: without an error the Policy says everything that the text says for its target, and
/// each rule of it has an Origin with its chain of includes; rules stand in the order of the text,
/// implied ones behind; a rule that the target cannot enforce is told of, never silently lost.

#pragma once

#include "core/policy/features.h"
#include "core/policy/names/variables.h"
#include "core/policy/rules/rules.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pavise::policy {

enum class Mode { Enforce, Complain, Kill, Unconfined, Prompt, DefaultAllow };

/// The kernel's path_flags word. Source: policy-binary.md 1.3 field 9.
namespace path_flag {
inline constexpr std::uint32_t kAttachDisconnected = 0x4;
inline constexpr std::uint32_t kChrootRelative = 0x8;
inline constexpr std::uint32_t kChrootAttach = 0x10;
inline constexpr std::uint32_t kAttachDisconnectedIpc = 0x20;
inline constexpr std::uint32_t kMediateDeleted = 0x10000;
} // namespace path_flag

struct ProfileFlags
{
    Mode mode = Mode::Enforce;
    bool auditAll = false;
    bool debug = false;
    bool isInterruptible = false;
    std::optional<std::uint32_t> path;              ///< path_flag bits; empty: none written.
    std::optional<std::string> disconnectedPath;    ///< No trailing slash.
    std::optional<std::string> disconnectedIpcPath; ///< No trailing slash.
    std::optional<std::uint8_t> killSignal;         ///< Linux number.
    std::optional<std::uint32_t> error;             ///< errno
};

/// `xattrs=(name=value)`
struct XattrMatch
{
    std::string name;
    std::optional<std::string> value; ///< Glob in which `*` and `**` match NUL too; empty: any.
};

/// A profile, hat or child with everything it allows.
struct Profile
{
    std::optional<std::string> namespaceName; ///< Of `:ns:name`.
    std::string name; ///< As the kernel lists it: `parent//child`, without the namespace.
    bool isHat = false;
    /// Globs of the programs it is for: the written one and those that aliases add. Empty: no
    /// attachment. A name that is a path attaches to itself.
    std::vector<std::string> attachments;
    std::vector<XattrMatch> xattrs; ///< In the order of the text.
    std::vector<std::string> identities;
    ProfileFlags flags;
    Rules rules;
    std::vector<Profile> children; ///< Hats and children.
    /// Named exec targets in order of first use; at most kMaxTransitions.
    std::vector<std::string> transitions;
    Origin origin;            ///< The header.
    text::SourceRange body{}; ///< Between the braces.
};

/// More do not fit the four index bits of the format. Source: policy-binary.md 0, point 5.
inline constexpr std::size_t kMaxTransitions = 12;

struct IncludeStep
{
    text::SourceRange where;          ///< The include rule.
    IncludeId from = IncludeId::None; ///< The include that led to the file of `where`.
};

struct Policy
{
    std::vector<Profile> profiles;
    std::vector<IncludeStep> includes;
    std::vector<std::string> files; ///< Every file read, each once, the profile file first.
    Mediation mediation;            ///< What the target enforces of this file.
    Variables variables;            ///< As the preamble left them.

    /// The include rules that led to \p origin, innermost first.
    [[nodiscard]] std::vector<text::SourceRange> includeChain(const Origin &origin) const;
};

} // namespace pavise::policy
