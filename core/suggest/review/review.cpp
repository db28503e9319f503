// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/review/review.h"

#include "core/explain/question/event_access.h"
#include "core/kernel/profile_owner.h"
#include "core/suggest/review/review_builder.h"

#include <algorithm>
#include <array>
#include <utility>

/// Marks a text for lupdate, which finds it by this name.
#define PAVISE_TRANSLATABLE(context, text) text

namespace pavise::suggest {

namespace {

struct ReasonText
{
    RowReason reason{};
    std::string_view name;
    std::string_view text;
};

constexpr std::array kReasons = {
    ReasonText{RowReason::None, "", ""},
    ReasonText{RowReason::Unproven, "unproven",
               PAVISE_TRANSLATABLE(
                   "RowReason", "any program can have written this line; nothing is made of it")},
    ReasonText{
        RowReason::NoFile, "no-file",
        PAVISE_TRANSLATABLE(
            "RowReason", "no file defines this profile; a copy under another name can be changed")},
    ReasonText{
        RowReason::ManagedByOther, "managed-by-other",
        PAVISE_TRANSLATABLE("RowReason",
                            "another program writes this profile anew; only a copy under another "
                            "name can be changed")},
    ReasonText{RowReason::BrokenFile, "broken-file",
               PAVISE_TRANSLATABLE("RowReason", "the profile's file has errors, which come first")},
    ReasonText{RowReason::Stack, "stack",
               PAVISE_TRANSLATABLE("RowReason", "several profiles together refused it")},
    ReasonText{RowReason::Truncated, "truncated",
               PAVISE_TRANSLATABLE("RowReason", "the record in the log is cut")},
    ReasonText{RowReason::NotARule, "not-a-rule",
               PAVISE_TRANSLATABLE("RowReason", "no rule of a profile decides this")},
    ReasonText{RowReason::Incomplete, "incomplete",
               PAVISE_TRANSLATABLE("RowReason", "the record does not say enough for a rule")},
    ReasonText{RowReason::UnknownProgram, "unknown-program",
               PAVISE_TRANSLATABLE("RowReason",
                                   "the log does not say which program this was: the record of "
                                   "its start is missing")},
    ReasonText{
        RowReason::TargetMissing, "target-missing",
        PAVISE_TRANSLATABLE("RowReason",
                            "the program may be started, but the profile that it is to get is "
                            "not loaded")},
    ReasonText{RowReason::LeftProfile, "left-profile",
               PAVISE_TRANSLATABLE("RowReason",
                                   "the program runs outside of this profile, as was decided")},
};

} // namespace

std::string_view rowReasonText(RowReason reason)
{
    return kReasons.at(static_cast<std::size_t>(reason)).text;
}

std::string_view rowReasonName(RowReason reason)
{
    return kReasons.at(static_cast<std::size_t>(reason)).name;
}

std::string_view rowStateName(RowState state)
{
    switch (state) {
    case RowState::Open:
        return "open";
    case RowState::Allowed:
        return "allowed";
    case RowState::ReadOnly:
        return "read-only";
    case RowState::Muted:
        return "muted";
    }
    std::unreachable();
}

bool isManagedProfile(std::string_view profile)
{
    return kernel::profileOwner(profile) != kernel::ProfileOwner::System;
}

Review::Review(PolicyBase &base, const audit::DenialLog &log, Decisions decisions,
               ReviewOptions options)
    : m_base(base)
    , m_log(log)
    , m_decisions(std::move(decisions))
    , m_options(std::move(options))
    , m_abstractions(base)
{
    update();
}

void Review::update()
{
    m_rows.clear();
    m_totals = {};
    RowBuilder(*this).build();
    for (const Row &row : m_rows) {
        switch (row.state) {
        case RowState::Open:
            ++m_totals.openRows;
            break;
        case RowState::Allowed:
            ++m_totals.allowedRows;
            break;
        case RowState::ReadOnly:
            ++m_totals.readOnlyRows;
            break;
        case RowState::Muted:
            ++m_totals.mutedRows;
            break;
        }
    }
}

void Review::decide(const std::string &key, Decision decision)
{
    if (decision.kind == Decision::Kind::Mute && decision.candidate.rules.empty()) {
        // An abstraction is about more than what was asked for.
        const auto row = std::ranges::find(m_rows, key, &Row::key);
        if (row != m_rows.end()) {
            const auto meant =
                std::ranges::find_if(row->candidates, [](const Candidate &candidate) {
                    return candidate.kind != CandidateKind::Abstraction;
                });
            if (meant != row->candidates.end())
                decision.candidate = *meant;
        }
    }
    m_decisions[key] = std::move(decision);
}

std::optional<bool> Review::isAllowed(const CompiledText &compiled, std::string_view profile,
                                      std::size_t group) const
{
    const audit::Denial &denial = m_log.denials()[group];
    auto access = explain::accessOf(denial.first);
    if (!access)
        return std::nullopt;
    const std::string_view peer = denial.first.text(audit::Field::Peer);
    return compiled.allows(profile, std::move(*access), denial.first.isOwner(), !denial.alwaysOwner,
                           peer.empty() ? std::string()
                                        : m_homes.of(chainOf(peer)).value_or(std::string()));
}

Review::Effect Review::effect(const Row &row, const Candidate &candidate) const
{
    Effect effect;
    const store::ProfileFile *file = m_base.fileOf(row.profile);
    if (file == nullptr || candidate.rules.empty() || candidate.kind == CandidateKind::Flag
        || candidate.kind == CandidateKind::NewProfile || candidate.kind == CandidateKind::Deny)
        return effect;
    const CompiledText compiled = m_base.compiledRules(file->path, candidate.rules);
    const auto answers = [&](const Row &other) {
        return !other.groups.empty() && std::ranges::all_of(other.groups, [&](std::size_t group) {
            return isAllowed(compiled, "candidate", group).value_or(false);
        });
    };
    effect.answersRow = answers(row);
    for (const Row &other : m_rows) {
        if (&other != &row && other.state == RowState::Open && other.profile == row.profile
            && answers(other))
            effect.settles.push_back(other.key);
    }
    return effect;
}

} // namespace pavise::suggest
