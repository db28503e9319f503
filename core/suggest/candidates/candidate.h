// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A way to answer a row of denials, and what a person decided about one.

#pragma once

#include "core/suggest/severity.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::suggest {

/// What a candidate is, from which follows why it is offered.
enum class CandidateKind : std::uint8_t {
    Literal,        ///< Exactly what was logged.
    Variable,       ///< With the profile's variables in place of what they stand for.
    Pattern,        ///< And patterns for what changes from run to run.
    FolderType,     ///< All files of that type in the folder.
    Folder,         ///< All files in the folder.
    Tree,           ///< Everything below the folder.
    Widened,        ///< An existing rule gets the missing permissions.
    AnyOwner,       ///< Whoever owns the file.
    Abstraction,    ///< A part that many profiles include.
    General,        ///< For rules without paths: with fewer conditions.
    ExecInherit,    ///< The program runs under the same profile.
    ExecChild,      ///< Under a profile of its own inside of this one.
    ExecProfile,    ///< Under the profile that is attached to it.
    ExecNamed,      ///< Under a profile that is named.
    ExecUnconfined, ///< Under no profile.
    Hat,            ///< A hat that the program changes to.
    Flag,           ///< No rule helps: the profile needs a flag.
    NewProfile,     ///< A program without a profile gets one.
    Deny,           ///< Refused, and no longer logged.
};

/// `literal`, `folder-type`, `exec-child` ... for saved sessions and machine-readable output.
[[nodiscard]] std::string_view candidateKindName(CandidateKind kind);
[[nodiscard]] std::optional<CandidateKind> candidateKindOf(std::string_view name);

/// Why a candidate is offered, in one English sentence; extracted in the context "Candidate".
[[nodiscard]] std::string_view candidateReason(CandidateKind kind);

/// True of a rule that says by itself what it grants: no include, flag, profile or refusal, and not
/// how a program is started.
[[nodiscard]] bool isPlainRule(CandidateKind kind);

struct Candidate
{
    CandidateKind kind = CandidateKind::Literal;
    /// Whole rules. Of Flag: the flag. Of NewProfile: the file's text. Of ExecChild: the exec rule;
    /// the child follows from it.
    std::vector<std::string> rules;
    /// Of ExecChild, ExecProfile and ExecNamed: the profile that the program then runs under, of a
    /// child without its parent. Of NewProfile: the file's name.
    std::string target;
    Severity severity;       ///< Of all that it grants.
    bool overGrants = false; ///< Grants much that nobody asked for; never the first choice.
};

/// True for a program that is started with its environment as it is, which whoever starts it can
/// use to make it do other things (LD_PRELOAD): `px`, `cx`, `ux` instead of `Px`, `Cx`, `Ux`.
[[nodiscard]] bool keepsEnvironment(const Candidate &candidate);

/// Of a candidate about a program: what it means, besides candidateReason(), for the environment.
/// One English sentence, extracted in the context "Candidate"; empty for any other candidate.
[[nodiscard]] std::string_view environmentNote(const Candidate &candidate);

/// What a person said about a row.
struct Decision
{
    enum class Kind : std::uint8_t {
        Accept, ///< Write `candidate`.
        Ignore, ///< Not now: asked again in the next session.
        Mute,   ///< Never show it again.
    };
    Kind kind = Kind::Accept;
    /// Of Accept: what is written. An edited rule is a Literal with other text.
    /// Of Mute: what is not asked about again, also when it comes together with other files or
    /// less of it comes; empty: the one row alone. Review::decide() fills it in.
    Candidate candidate;
};

/// By Row::key.
using Decisions = std::map<std::string, Decision, std::less<>>;

} // namespace pavise::suggest
