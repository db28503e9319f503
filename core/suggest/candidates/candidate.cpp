// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/candidates/candidate.h"

#include <algorithm>
#include <array>
#include <utility>

/// Marks a text for lupdate, which finds it by this name.
#define PAVISE_TRANSLATABLE(context, text) text

namespace pavise::suggest {

namespace {

struct KindText
{
    CandidateKind kind{};
    std::string_view name;
    std::string_view reason;
};

constexpr std::array kKinds = {
    KindText{CandidateKind::Literal, "literal",
             PAVISE_TRANSLATABLE("Candidate", "exactly what was asked for")},
    KindText{CandidateKind::Variable, "variable",
             PAVISE_TRANSLATABLE("Candidate", "the same place for every user and process")},
    KindText{CandidateKind::Pattern, "pattern",
             PAVISE_TRANSLATABLE("Candidate", "part of the name is new each time")},
    KindText{CandidateKind::FolderType, "folder-type",
             PAVISE_TRANSLATABLE("Candidate", "all files of this type in the folder")},
    KindText{CandidateKind::Folder, "folder",
             PAVISE_TRANSLATABLE("Candidate", "all files in the folder")},
    KindText{CandidateKind::Tree, "tree",
             PAVISE_TRANSLATABLE("Candidate", "everything below the folder")},
    KindText{CandidateKind::Widened, "widened",
             PAVISE_TRANSLATABLE("Candidate", "a rule that is there gets what is missing")},
    KindText{CandidateKind::AnyOwner, "any-owner",
             PAVISE_TRANSLATABLE("Candidate", "also files of other users")},
    KindText{CandidateKind::Abstraction, "abstraction",
             PAVISE_TRANSLATABLE("Candidate", "what many programs need for the same purpose")},
    KindText{CandidateKind::General, "general",
             PAVISE_TRANSLATABLE("Candidate", "the same with fewer conditions")},
    KindText{CandidateKind::ExecInherit, "exec-inherit",
             PAVISE_TRANSLATABLE("Candidate", "the program may do what this profile allows")},
    KindText{
        CandidateKind::ExecChild, "exec-child",
        PAVISE_TRANSLATABLE("Candidate", "the program gets rules of its own inside this profile")},
    KindText{CandidateKind::ExecProfile, "exec-profile",
             PAVISE_TRANSLATABLE("Candidate", "the program has a profile, which then holds")},
    KindText{CandidateKind::ExecNamed, "exec-named",
             PAVISE_TRANSLATABLE("Candidate", "the program runs under the profile that is named")},
    KindText{
        CandidateKind::ExecUnconfined, "exec-unconfined",
        PAVISE_TRANSLATABLE("Candidate", "the program may do anything: no confinement at all")},
    KindText{CandidateKind::Hat, "hat",
             PAVISE_TRANSLATABLE("Candidate", "a part of the program with rules of its own")},
    KindText{
        CandidateKind::Flag, "flag",
        PAVISE_TRANSLATABLE("Candidate", "the file has no path from here; no rule can name it")},
    KindText{CandidateKind::NewProfile, "new-profile",
             PAVISE_TRANSLATABLE("Candidate", "a profile that allows everything, and this too")},
    KindText{CandidateKind::Deny, "deny",
             PAVISE_TRANSLATABLE("Candidate", "stays refused and is no longer logged")},
};

} // namespace

std::string_view candidateKindName(CandidateKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind)).name;
}

std::optional<CandidateKind> candidateKindOf(std::string_view name)
{
    const auto *const found = std::ranges::find(kKinds, name, &KindText::name);
    return found == kKinds.end() ? std::nullopt : std::optional(found->kind);
}

std::string_view candidateReason(CandidateKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind)).reason;
}

bool isPlainRule(CandidateKind kind)
{
    switch (kind) {
    case CandidateKind::Literal:
    case CandidateKind::Variable:
    case CandidateKind::Pattern:
    case CandidateKind::FolderType:
    case CandidateKind::Folder:
    case CandidateKind::Tree:
    case CandidateKind::Widened:
    case CandidateKind::AnyOwner:
    case CandidateKind::General:
        return true;
    case CandidateKind::Abstraction:
    case CandidateKind::ExecInherit:
    case CandidateKind::ExecChild:
    case CandidateKind::ExecProfile:
    case CandidateKind::ExecNamed:
    case CandidateKind::ExecUnconfined:
    case CandidateKind::Hat:
    case CandidateKind::Flag:
    case CandidateKind::NewProfile:
    case CandidateKind::Deny:
        return false;
    }
    std::unreachable();
}

bool keepsEnvironment(const Candidate &candidate)
{
    const bool isTransition = candidate.kind == CandidateKind::ExecChild
        || candidate.kind == CandidateKind::ExecProfile
        || candidate.kind == CandidateKind::ExecNamed
        || candidate.kind == CandidateKind::ExecUnconfined;
    if (!isTransition || candidate.rules.empty())
        return false;
    // The permissions are the last word before ` -> TARGET` or the comma.
    std::string_view rule = candidate.rules.front();
    rule = rule.substr(0, rule.rfind(" -> "));
    const std::string_view letters = rule.substr(rule.rfind(' ') + 1);
    return letters.find_first_of("pcu") != std::string_view::npos;
}

std::string_view environmentNote(const Candidate &candidate)
{
    switch (candidate.kind) {
    case CandidateKind::ExecInherit:
        return PAVISE_TRANSLATABLE("Candidate", "its environment is passed on: it gains no rights");
    case CandidateKind::ExecChild:
    case CandidateKind::ExecProfile:
    case CandidateKind::ExecNamed:
    case CandidateKind::ExecUnconfined:
        return keepsEnvironment(candidate)
            ? PAVISE_TRANSLATABLE(
                  "Candidate",
                  "its environment is passed on as it is, so that whoever starts it "
                  "can make it do other things")
            : PAVISE_TRANSLATABLE(
                  "Candidate", "its environment is cleaned of what could make it do other things");
    case CandidateKind::Literal:
    case CandidateKind::Variable:
    case CandidateKind::Pattern:
    case CandidateKind::FolderType:
    case CandidateKind::Folder:
    case CandidateKind::Tree:
    case CandidateKind::Widened:
    case CandidateKind::AnyOwner:
    case CandidateKind::Abstraction:
    case CandidateKind::General:
    case CandidateKind::Hat:
    case CandidateKind::Flag:
    case CandidateKind::NewProfile:
    case CandidateKind::Deny:
        return {};
    }
    std::unreachable();
}

} // namespace pavise::suggest
