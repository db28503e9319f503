// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/reality/rule_cost.h"

#include "core/compile/encoder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::explain {

namespace {

using automata::TaggedPattern;
using compile::AcceptTable;

/// The rules of one automaton and what each belongs to.
struct Patterns
{
    compile::RuleSet *rules = nullptr;
    std::vector<std::size_t> groups; ///< By pattern; kNoGroup for what no rule of the text made.
    std::size_t states = 0;
};

constexpr std::size_t kNoGroup = SIZE_MAX;

class CostRun
{
public:
    CostRun(compile::Workspace &workspace, const policy::Policy &policy,
            const policy::Profile &profile, const compile::CompileOptions &options,
            const std::stop_token &stop)
        : m_workspace(workspace)
        , m_policy(policy)
        , m_profile(profile)
        , m_options(options)
        , m_stop(stop)
        , m_merged(workspace, policy, AcceptTable::Identity::Merged)
        , m_traced(workspace, policy, AcceptTable::Identity::PerRule)
    {
    }

    [[nodiscard]] text::Result<ProfileCost> run()
    {
        for (compile::Encoder *encoder : {&m_merged, &m_traced}) {
            if (!encoder->encode(m_profile))
                return std::unexpected(encoder->diagnostics().front());
        }
        // Both encoders write the same patterns in the same order; one knows the rules, the other
        // makes the automaton that the kernel gets.
        gather(m_merged.policyRules(), m_traced.policyRules());
        gather(m_merged.fileRules(), m_traced.fileRules());
        ProfileCost cost;
        for (Patterns &patterns : m_automata) {
            const auto states = statesWithout(patterns, kNoGroup);
            if (!states)
                return std::unexpected(states.error());
            patterns.states = *states;
            cost.states += *states;
        }
        for (std::size_t group = 0; group < m_places.size() && !m_stop.stop_requested(); ++group) {
            RuleCost rule{.where = m_places[group]};
            for (const Patterns &patterns : m_automata) {
                if (!std::ranges::contains(patterns.groups, group))
                    continue;
                // What one limit stops costs more than the limit.
                const std::size_t left = statesWithout(patterns, group).value_or(patterns.states);
                rule.states +=
                    static_cast<std::int64_t>(patterns.states) - static_cast<std::int64_t>(left);
            }
            cost.rules.push_back(rule);
        }
        std::ranges::stable_sort(cost.rules, std::ranges::greater(), &RuleCost::states);
        return cost;
    }

private:
    void gather(compile::RuleSet &merged, const compile::RuleSet &traced)
    {
        Patterns patterns{.rules = &merged, .groups = {}};
        for (const TaggedPattern &each : traced.patterns()) {
            const compile::RuleIndex origin = traced.table().rule(each.accept).origin;
            patterns.groups.push_back(
                origin == compile::RuleIndex::None
                    ? kNoGroup
                    : groupOf(m_traced.origins()[std::to_underlying(origin)]));
        }
        m_automata.push_back(std::move(patterns));
    }

    /// The rule itself, or the include rule of the profile's file that brought it.
    [[nodiscard]] std::size_t groupOf(const policy::Origin &origin)
    {
        if (origin.where == m_profile.origin.where)
            return kNoGroup;
        const auto chain = m_policy.includeChain(origin);
        const text::SourceRange where = chain.empty() ? origin.where : chain.back();
        const auto known = std::ranges::find(m_places, where);
        if (known == m_places.end()) {
            m_places.push_back(where);
            return m_places.size() - 1;
        }
        return static_cast<std::size_t>(known - m_places.begin());
    }

    [[nodiscard]] text::Result<std::size_t> statesWithout(const Patterns &patterns,
                                                          std::size_t group)
    {
        std::vector<TaggedPattern> left;
        const auto all = patterns.rules->patterns();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (group == kNoGroup || patterns.groups[i] != group)
                left.push_back(all[i]);
        }
        if (left.empty())
            return 0;
        automata::Watch watch(m_options.limits, m_stop);
        const auto built = automata::build(m_workspace.automata(), left, patterns.rules->table(),
                                           m_options.limits, watch);
        if (!built)
            return std::unexpected(built.error().diagnostic);
        const auto minimal = automata::minimize(*built, watch);
        if (!minimal)
            return std::unexpected(minimal.error().diagnostic);
        return minimal->stateCount();
    }

    compile::Workspace &m_workspace;
    const policy::Policy &m_policy;
    const policy::Profile &m_profile;
    const compile::CompileOptions &m_options;
    const std::stop_token &m_stop;
    compile::Encoder m_merged;
    compile::Encoder m_traced;
    std::vector<Patterns> m_automata;
    std::vector<text::SourceRange> m_places; ///< By group.
};

} // namespace

text::Result<ProfileCost> ruleCosts(compile::Workspace &workspace, const policy::Policy &policy,
                                    const policy::Profile &profile,
                                    const compile::CompileOptions &options,
                                    const std::stop_token &stop)
{
    workspace.clearAbove();
    return CostRun(workspace, policy, profile, options, stop).run();
}

} // namespace pavise::explain
