// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/answer/explanation.h"

#include "core/compile/encode/accept_words.h"
#include "core/compile/encoder.h"
#include "core/explain/answer/deciders.h"
#include "core/explain/answer/near_rules.h"

#include <algorithm>
#include <map>
#include <utility>

namespace pavise::explain {

namespace {

using automata::AcceptId;
using automata::StateId;
using compile::MediationClass;

const policy::Profile *findProfile(const std::vector<policy::Profile> &profiles,
                                   std::string_view name)
{
    for (const policy::Profile &profile : profiles) {
        if (profile.name == name)
            return &profile;
        if (const policy::Profile *child = findProfile(profile.children, name))
            return child;
    }
    return nullptr;
}

/// Permissions of the class that \p words of a rule stand for.
Permissions classBits(const Access &access, std::uint32_t word, AutomatonKind kind)
{
    if (std::holds_alternative<FileAccess>(access) || std::holds_alternative<LinkAccess>(access)) {
        const std::uint32_t half = (word | word >> compile::kOtherShift) & 0x7f;
        return half;
    }
    if (kind == AutomatonKind::File)
        return requested(access);
    return policyPermissions({.accept = word}, 9).allow;
}

class Explainer
{
public:
    Explainer(const compile::CompiledFile &file, std::size_t profile, const Access &access)
        : m_profile(file.profiles.at(profile))
        , m_rules(resolvedProfile(file, profile))
        , m_view(m_profile)
        , m_access(access)
    {
    }

    Explanation run()
    {
        m_result.verdict = evaluate(m_view, m_access);
        if (!m_result.verdict.isMediated)
            return std::move(m_result);
        if (const auto *capability = std::get_if<CapabilityAccess>(&m_access))
            explainCapability(*capability);
        else if (const auto *rlimit = std::get_if<RlimitAccess>(&m_access))
            explainRlimit(*rlimit);
        else
            explainByAutomaton();
        std::ranges::stable_sort(m_result.rules, {},
                                 [](const RuleShare &share) { return share.decides == 0; });
        return std::move(m_result);
    }

private:
    void explainByAutomaton()
    {
        if (!m_profile.provenance)
            return;
        for (const Question &question : questions(m_view, m_access)) {
            const KernelPermissions whole =
                m_view.ask(question.bytes, question.isOwner).value_or(KernelPermissions());
            const bool isWhole =
                question.parts.empty() || (question.wanted & ~(whole.allow & ~whole.deny)) == 0;
            if (isWhole) {
                explainString(question, question.bytes);
            } else {
                for (const std::string &part : question.parts)
                    explainString(question, part);
            }
        }
        for (auto &[index, share] : m_shares)
            m_result.rules.push_back(share);
    }

    void explainString(const Question &question, std::string_view bytes)
    {
        const auto isFile = bytes.starts_with(static_cast<char>(MediationClass::File));
        const AutomatonKind kind = isFile ? AutomatonKind::File : AutomatonKind::Policy;
        const compile::TracedDfa &traced =
            isFile ? m_profile.provenance->file : m_profile.provenance->policy;
        if (isFile)
            bytes.remove_prefix(1);
        if (traced.dfa.stateCount() == 0)
            return;
        const StateId state = traced.dfa.match(StateId::Start, bytes);
        std::uint32_t missing = 0;
        std::uint32_t otherHalf = 0;
        for (std::uint32_t bit = 1; bit != 0; bit <<= 1) {
            if ((question.wanted & bit) == 0)
                continue;
            const std::uint32_t word = acceptBit(bit, kind, question.isOwner);
            const BitDecision decision = decide(traced, state, word, kind);
            const Permissions permission = classPermissions(m_access, bit);
            for (const AcceptId id : decision.deciding)
                note(traced, id, word, permission, 0);
            for (const AcceptId id : decision.overruled)
                note(traced, id, word, 0, permission);
            if (!decision.isAllowed && decision.deciding.empty()) {
                missing |= word;
                otherHalf |= isFile ? acceptBit(bit, kind, !question.isOwner) : 0;
            }
        }
        if (missing != 0)
            findNear(traced, kind, bytes, missing, otherHalf);
    }

    void note(const compile::TracedDfa &traced, AcceptId id, std::uint32_t word,
              Permissions decides, Permissions overruled)
    {
        const compile::AcceptRule &rule = traced.rules[std::to_underlying(id)];
        if (rule.origin == compile::RuleIndex::None)
            return;
        auto [it, isNew] = m_shares.try_emplace(rule.origin);
        RuleShare &share = it->second;
        if (isNew) {
            share.origin = m_profile.provenance->origins[std::to_underlying(rule.origin)];
            share.mode = rule.mode;
            share.priority = rule.priority;
        }
        share.decides |= decides;
        share.overruled |= overruled & ~share.decides;
        share.isMarked |= (rule.marks & word) != 0;
    }

    void findNear(const compile::TracedDfa &traced, AutomatonKind kind, std::string_view bytes,
                  std::uint32_t missing, std::uint32_t otherHalf)
    {
        const std::size_t before = m_result.nearest.size();
        findNearRules({.traced = traced,
                       .origins = m_profile.provenance->origins,
                       .kind = kind,
                       .bytes = bytes,
                       .bits = missing,
                       .otherHalf = otherHalf},
                      m_result.nearest);
        for (std::size_t i = before; i < m_result.nearest.size(); ++i) {
            Permissions &permissions = m_result.nearest[i].permissions;
            permissions = classBits(m_access, permissions, kind);
        }
    }

    void explainCapability(const CapabilityAccess &access)
    {
        if (m_rules == nullptr)
            return;
        const std::uint64_t bit = 1ULL << (access.capability & 63U);
        const bool isDenied = std::ranges::any_of(m_rules->rules.capabilities, [&](auto &rule) {
            return rule.qualifiers.decision == policy::Decision::Deny
                && (rule.capabilities & bit) != 0;
        });
        for (const policy::CapabilityRule &rule : m_rules->rules.capabilities) {
            if ((rule.capabilities & bit) == 0)
                continue;
            const bool denies = rule.qualifiers.decision == policy::Decision::Deny;
            m_result.rules.push_back(
                {.origin = rule.origin,
                 .mode = denies ? compile::RuleMode::Deny : compile::RuleMode::Allow,
                 .decides = denies == isDenied ? 1U : 0U,
                 .overruled = denies == isDenied ? 0U : 1U,
                 .isMarked = denies != rule.qualifiers.audit,
                 .priority = rule.qualifiers.priority});
        }
    }

    /// Of several rules for a resource the last one counts.
    void explainRlimit(const RlimitAccess &access)
    {
        if (m_rules == nullptr)
            return;
        const policy::RlimitRule *last = nullptr;
        for (const policy::RlimitRule &rule : m_rules->rules.rlimits) {
            if (rule.resource != access.resource)
                continue;
            if (last != nullptr)
                m_result.rules.push_back({.origin = last->origin, .overruled = 1});
            last = &rule;
        }
        if (last == nullptr)
            return;
        const bool allows = m_result.verdict.isAllowed();
        m_result.rules.push_back(
            {.origin = last->origin,
             .mode = allows ? compile::RuleMode::Allow : compile::RuleMode::Deny,
             .decides = 1});
    }

    const compile::CompiledProfile &m_profile;
    const policy::Profile *m_rules;
    ProfileView m_view;
    const Access &m_access;
    std::map<compile::RuleIndex, RuleShare> m_shares; ///< In the order of the text.
    Explanation m_result;
};

} // namespace

Explanation explain(const compile::CompiledFile &file, std::size_t profile, const Access &access)
{
    return Explainer(file, profile, access).run();
}

std::size_t profileIndex(const compile::CompiledFile &file, std::string_view name)
{
    const auto it = std::ranges::find(file.profiles, name, &compile::CompiledProfile::name);
    return it == file.profiles.end() ? std::string_view::npos
                                     : static_cast<std::size_t>(it - file.profiles.begin());
}

const policy::Profile *resolvedProfile(const compile::CompiledFile &file, std::size_t profile)
{
    return findProfile(file.policy.profiles, file.profiles.at(profile).name);
}

} // namespace pavise::explain
