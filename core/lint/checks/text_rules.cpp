// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/lint/checks/text_rules.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace pavise::lint {

namespace {

using Key = std::tuple<bool, std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t>;

std::array<std::uint32_t, 3> placeOf(const policy::Origin &origin)
{
    return {std::to_underlying(origin.where.file), origin.where.begin, origin.where.end};
}

/// Groups what came from one place, in the order in which TextRules keeps it.
class Grouping
{
public:
    Grouping(const policy::Profile &profile, const std::function<bool(text::FileId)> &isOwn)
        : m_profile(profile)
        , m_isOwn(isOwn)
    {
        const policy::Rules &rules = profile.rules;
        forEach(rules.files, [](TextRule &) { });
        forEach(rules.changeProfiles, [](TextRule &rule) { rule.isChangeProfile = true; });
        forEach(rules.networks, [](TextRule &) { });
        forEach(rules.unixSockets, [](TextRule &) { });
        forEach(rules.dbus, [](TextRule &) { });
        forEach(rules.signals, [](TextRule &) { });
        forEach(rules.ptraces, [](TextRule &) { });
        forEach(rules.mounts, [](TextRule &) { });
        forEach(rules.userns, [](TextRule &) { });
        forEach(rules.mqueues, [](TextRule &) { });
        forEach(rules.ioUrings, [](TextRule &) { });
        for (std::size_t i = 0; i < rules.capabilities.size(); ++i) {
            TextRule &rule = at(rules.capabilities[i].origin);
            noteQualifiers(rule, rules.capabilities[i].qualifiers);
            rule.capabilities.push_back(i);
        }
        for (std::size_t i = 0; i < rules.rlimits.size(); ++i)
            at(rules.rlimits[i].origin).rlimits.push_back(i);
    }

    [[nodiscard]] TextRule &at(const policy::Origin &origin)
    {
        const bool isOwn = origin.where != m_profile.origin.where && m_isOwn(origin.where.file);
        TextRule &rule =
            m_rules[Key{!isOwn, std::to_underlying(origin.where.file), origin.where.begin,
                        origin.where.end, std::to_underlying(origin.include)}];
        rule.origin = origin;
        rule.isOwn = isOwn;
        return rule;
    }

    [[nodiscard]] std::map<Key, TextRule> &rules() { return m_rules; }
    /// How many rules of the model came from there that must become patterns.
    [[nodiscard]] std::map<const TextRule *, std::size_t> &expected() { return m_expected; }

private:
    static void noteQualifiers(TextRule &rule, const policy::Qualifiers &qualifiers)
    {
        rule.isDeny = rule.isDeny || qualifiers.decision == policy::Decision::Deny;
        rule.isPrompt = rule.isPrompt || qualifiers.decision == policy::Decision::Prompt;
    }

    template <typename Rule, typename Note>
    void forEach(const std::vector<Rule> &rules, Note note)
    {
        for (const Rule &each : rules) {
            TextRule &rule = at(each.origin);
            noteQualifiers(rule, each.qualifiers);
            note(rule);
            ++m_expected[&rule];
        }
    }

    const policy::Profile &m_profile;
    const std::function<bool(text::FileId)> &m_isOwn;
    std::map<Key, TextRule> m_rules;
    std::map<const TextRule *, std::size_t> m_expected;
};

/// Which of the tables an entry of TextRule::content is about.
enum class Part : std::uint64_t { Policy, File, Capability, Rlimit };

std::array<std::uint64_t, 4> contentOf(Part part, const automata::TaggedPattern &pattern,
                                       const compile::AcceptRule &rule)
{
    const auto priority = static_cast<std::uint32_t>(rule.priority);
    return {std::to_underlying(part) << 40 | std::uint64_t(std::to_underlying(rule.mode)) << 8
                | std::uint64_t(rule.isExact),
            std::to_underlying(pattern.pattern), std::uint64_t(priority) << 32 | rule.permissions,
            rule.marks};
}

} // namespace

TextRules::TextRules(const policy::Profile &profile, compile::Encoder &encoder,
                     const std::function<bool(text::FileId)> &isOwn)
{
    Grouping grouping(profile, isOwn);
    std::map<const TextRule *, std::size_t> &missing = grouping.expected();
    std::vector<bool> hasPattern(encoder.origins().size(), false);
    const std::array<compile::RuleSet *, kAutomata> sets = {&encoder.policyRules(),
                                                            &encoder.fileRules()};
    std::array<std::vector<const TextRule *>, kAutomata> owners;
    for (std::size_t automaton = 0; automaton < kAutomata; ++automaton) {
        for (const automata::TaggedPattern &pattern : sets[automaton]->patterns()) {
            const compile::AcceptRule &accept = sets[automaton]->table().rule(pattern.accept);
            owners[automaton].push_back(nullptr);
            if (accept.origin == compile::RuleIndex::None)
                continue;
            const std::uint32_t index = std::to_underlying(accept.origin);
            TextRule &rule = grouping.at(encoder.origins().at(index));
            rule.ids[automaton].push_back(pattern.accept);
            rule.content.push_back(contentOf(Part{automaton}, pattern, accept));
            owners[automaton].back() = &rule;
            if (!hasPattern[index]) {
                hasPattern[index] = true;
                --missing[&rule];
            }
        }
    }
    for (auto &[key, rule] : grouping.rules()) {
        rule.isWhole = missing[&rule] == 0;
        for (const std::size_t i : rule.capabilities) {
            const policy::CapabilityRule &each = profile.rules.capabilities[i];
            const auto decision = static_cast<std::uint64_t>(each.qualifiers.decision);
            rule.content.push_back({std::to_underlying(Part::Capability) << 40, each.capabilities,
                                    decision, std::uint64_t(each.qualifiers.audit)});
        }
        for (const std::size_t i : rule.rlimits) {
            const policy::RlimitRule &each = profile.rules.rlimits[i];
            rule.content.push_back(
                {std::to_underlying(Part::Rlimit) << 40, each.resource, each.value, 0});
        }
        std::ranges::sort(rule.content);
    }

    std::map<const TextRule *, std::size_t> places;
    for (auto &[key, rule] : grouping.rules())
        places.emplace(&rule, places.size());
    for (std::size_t automaton = 0; automaton < kAutomata; ++automaton) {
        for (const TextRule *const owner : owners[automaton])
            m_byId[automaton].push_back(owner == nullptr ? kNone : places.at(owner));
    }
    m_rules.reserve(grouping.rules().size());
    for (auto &[key, rule] : grouping.rules()) {
        if (rule.isOwn)
            m_own.emplace(placeOf(rule.origin), m_rules.size());
        m_rules.push_back(std::move(rule));
    }
}

std::size_t TextRules::ownRuleAt(const policy::Origin &origin) const
{
    const auto found = m_own.find(placeOf(origin));
    return found == m_own.end() ? kNone : found->second;
}

} // namespace pavise::lint
