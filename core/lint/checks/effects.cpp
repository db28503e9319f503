// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/lint/checks/effects.h"

#include "core/compile/encode/accept_words.h"
#include "core/compile/profile_builder.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

namespace pavise::lint {

using automata::AcceptId;
using text::DiagnosticCode;

namespace {

/// Bits of the file automaton that say how, not whether.
constexpr std::uint32_t kExecTypes = compile::file_bits::kExecType << compile::kOwnerShift
    | compile::file_bits::kExecType << compile::kOtherShift;

class IdleFinder
{
public:
    IdleFinder(const policy::Profile &profile, const TextRules &rules, ProfileAutomata &automata)
        : m_profile(profile)
        , m_rules(rules.all())
        , m_numbering(rules)
        , m_automata(automata)
        , m_isGone(m_rules.size(), false)
        , m_setsOf(m_rules.size())
    {
        for (std::size_t automaton = 0; automaton < kAutomata; ++automaton) {
            const auto sets = m_automata.sets(automaton);
            for (std::size_t set = 0; set < sets.size(); ++set) {
                std::size_t last = TextRules::kNone;
                for (const AcceptId id : sets[set]) {
                    const std::size_t rule = m_numbering.ruleOf(automaton, id);
                    if (rule != TextRules::kNone && rule != last)
                        m_setsOf[rule][automaton].push_back(set);
                    last = rule;
                }
            }
        }
        for (auto &lists : m_setsOf) {
            for (std::vector<std::size_t> &list : lists) {
                const auto [first, end] = std::ranges::unique(list);
                list.erase(first, end);
            }
        }
        m_changes = std::ranges::count_if(m_rules, &TextRule::isChangeProfile);
    }

    void remove(std::size_t rule)
    {
        m_isGone[rule] = true;
        m_changes -= m_rules[rule].isChangeProfile ? 1 : 0;
    }

    /// Why \p index can go, given what is gone already; nothing when it is needed.
    [[nodiscard]] std::optional<Idle> judge(std::size_t index)
    {
        const TextRule &rule = m_rules[index];
        // With the last change_profile rule go the rules that the compiler adds for it.
        const bool isLastChange = rule.isChangeProfile && m_changes == 1;
        if (!rule.isWhole || rule.isPrompt || rule.content.empty() || isLastChange
            || !limitsStayWithout(rule) || !capabilitiesStayWithout(index))
            return std::nullopt;
        m_counts.clear();
        m_grantsAll = true;
        bool isMet = false;
        for (std::size_t automaton = 0; automaton < kAutomata; ++automaton) {
            for (const std::size_t set : m_setsOf[index][automaton]) {
                isMet = true;
                if (!staysWithout(index, automaton, set))
                    return std::nullopt;
            }
        }
        const bool isOfAutomata = !rule.ids[0].empty() || !rule.ids[1].empty();
        Idle idle{.rule = index, .code = DiagnosticCode::DeadRule, .by = {}};
        if (isOfAutomata && !isMet)
            return idle;
        countOthers(rule);
        if (const auto most = std::ranges::max_element(
                m_counts, {}, [](const auto &each) { return std::pair(each.second, ~each.first); });
            most != m_counts.end())
            idle.by = most->first;
        idle.code = reason(rule, idle.by);
        return idle;
    }

private:
    [[nodiscard]] DiagnosticCode reason(const TextRule &rule, std::optional<std::size_t> by) const
    {
        const bool isOther = by && m_rules[*by].isDeny != rule.isDeny;
        if (rule.isDeny && (!by || isOther))
            return DiagnosticCode::RedundantDeny;
        if (isOther || !rule.rlimits.empty() || !m_grantsAll)
            return DiagnosticCode::ShadowedRule;
        return by && !m_rules[*by].isOwn ? DiagnosticCode::RedundantWithInclude
                                         : DiagnosticCode::RedundantRule;
    }

    /// Of several limits for one resource the last holds.
    [[nodiscard]] bool limitsStayWithout(const TextRule &rule) const
    {
        return std::ranges::all_of(rule.rlimits,
                                   [&](std::size_t at) { return laterLimit(at).has_value(); });
    }

    [[nodiscard]] std::optional<std::size_t> laterLimit(std::size_t at) const
    {
        const auto &limits = m_profile.rules.rlimits;
        for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
            for (const std::size_t other : m_rules[rule].rlimits) {
                if (!m_isGone[rule] && other > at && limits[other].resource == limits[at].resource)
                    return rule;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool capabilitiesStayWithout(std::size_t index) const
    {
        if (m_rules[index].capabilities.empty())
            return true;
        std::vector<policy::CapabilityRule> with;
        std::vector<policy::CapabilityRule> without;
        for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
            for (const std::size_t at : m_rules[rule].capabilities) {
                if (m_isGone[rule])
                    continue;
                with.push_back(m_profile.rules.capabilities[at]);
                if (rule != index)
                    without.push_back(m_profile.rules.capabilities[at]);
            }
        }
        return compile::capabilityMasks(with) == compile::capabilityMasks(without);
    }

    [[nodiscard]] bool staysWithout(std::size_t index, std::size_t automaton, std::size_t set)
    {
        m_with.clear();
        m_without.clear();
        std::uint32_t own = 0;
        std::int32_t priority = INT32_MIN;
        for (const AcceptId id : m_automata.sets(automaton)[set]) {
            const std::size_t rule = m_numbering.ruleOf(automaton, id);
            if (rule != TextRules::kNone && m_isGone[rule])
                continue;
            m_with.push_back(id);
            if (rule != index) {
                m_without.push_back(id);
                continue;
            }
            const compile::AcceptRule &accept = m_automata.rule(automaton, id);
            own |= accept.permissions;
            priority = std::max(priority, accept.priority);
        }
        const auto with = m_automata.words(automaton, m_with);
        const auto without = m_automata.words(automaton, m_without);
        if (!with || !without || *with != *without)
            return false;
        if (automaton == 1)
            own &= ~kExecTypes;
        m_grantsAll = m_grantsAll && (m_rules[index].isDeny || (with->accept & own) == own);
        countCovering(automaton, own, priority, (with->accept & own) != 0);
        return true;
    }

    /// Notes the rules of m_without that grant in this state what the rule grants; where that is
    /// not granted, those that decide over it.
    void countCovering(std::size_t automaton, std::uint32_t own, std::int32_t priority,
                       bool isGranted)
    {
        std::size_t last = TextRules::kNone;
        for (const AcceptId id : m_without) {
            const std::size_t rule = m_numbering.ruleOf(automaton, id);
            const compile::AcceptRule &accept = m_automata.rule(automaton, id);
            if (rule == TextRules::kNone || rule == last || (accept.permissions & own) == 0)
                continue;
            const bool isDenying = accept.mode == compile::RuleMode::Deny;
            const bool decides = isGranted ? (accept.permissions & own) == own && !isDenying
                                           : isDenying || accept.priority > priority;
            if (decides) {
                ++m_counts[rule];
                last = rule;
            }
        }
    }

    /// The same for what is in no automaton.
    void countOthers(const TextRule &rule)
    {
        for (const std::size_t at : rule.rlimits) {
            if (const auto later = laterLimit(at))
                ++m_counts[*later];
        }
        for (const std::size_t at : rule.capabilities) {
            const policy::CapabilityRule &own = m_profile.rules.capabilities[at];
            for (std::size_t other = 0; other < m_rules.size(); ++other) {
                if (m_isGone[other] || &m_rules[other] == &rule)
                    continue;
                for (const std::size_t candidate : m_rules[other].capabilities) {
                    const auto &each = m_profile.rules.capabilities[candidate];
                    const bool covers = (each.capabilities & own.capabilities) == own.capabilities;
                    m_counts[other] += covers ? 1 : 0;
                }
                std::erase_if(m_counts, [](const auto &each) { return each.second == 0; });
            }
        }
    }

    const policy::Profile &m_profile;
    const std::vector<TextRule> &m_rules;
    const TextRules &m_numbering;
    ProfileAutomata &m_automata;
    std::vector<bool> m_isGone;
    std::vector<std::array<std::vector<std::size_t>, kAutomata>> m_setsOf; ///< By rule.
    std::ptrdiff_t m_changes = 0; ///< change_profile rules that are not gone.

    // Of the rule being judged:
    std::map<std::size_t, std::size_t> m_counts; ///< Of other rules: sets in which they decide.
    bool m_grantsAll = true;                     ///< What it allows is allowed in every set.
    std::vector<AcceptId> m_with;
    std::vector<AcceptId> m_without;
};

} // namespace

std::vector<Idle> duplicates(const TextRules &rules)
{
    std::vector<Idle> found;
    std::map<std::vector<std::array<std::uint64_t, 4>>, std::size_t> first;
    const std::vector<TextRule> &all = rules.all();
    const auto isComparable = [](const TextRule &rule) {
        // Of limits the last counts, so that an equal one elsewhere says nothing.
        return rule.isWhole && !rule.content.empty() && rule.rlimits.empty();
    };
    // What an include has is not the person's to remove, wherever it stands.
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].isOwn && isComparable(all[i]))
            first.try_emplace(all[i].content, i);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].isOwn || !isComparable(all[i]))
            continue;
        const auto [other, isNew] = first.try_emplace(all[i].content, i);
        if (isNew)
            continue;
        found.push_back({.rule = i,
                         .code = all[other->second].isOwn ? DiagnosticCode::DuplicateRule
                                                          : DiagnosticCode::RedundantWithInclude,
                         .by = other->second});
    }
    return found;
}

std::vector<Idle> idleRules(const policy::Profile &profile, const TextRules &rules,
                            ProfileAutomata &automata, std::vector<Idle> found,
                            const std::stop_token &stop)
{
    IdleFinder finder(profile, rules, automata);
    std::vector<bool> isFound(rules.all().size(), false);
    for (const Idle &each : found) {
        finder.remove(each.rule);
        isFound[each.rule] = true;
    }
    // A deny rule is needed by what it denies: with that gone, it may go too.
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        for (std::size_t i = rules.all().size(); i-- > 0 && !stop.stop_requested();) {
            if (!rules.all()[i].isOwn || isFound[i])
                continue;
            if (auto idle = finder.judge(i)) {
                finder.remove(i);
                found.push_back(*idle);
                isFound[i] = goesOn = true;
            }
        }
    }
    std::ranges::sort(found, {}, &Idle::rule);
    return found;
}

} // namespace pavise::lint
