// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/growth.h"

#include "core/compile/encoder.h"
#include "core/compile/workspace.h"

#include <algorithm>
#include <set>
#include <utility>

namespace pavise::compile {

namespace {

/// Enough to see which wildcards meet; more would only cost time.
constexpr automata::BuildLimits kEnough{.maxStates = 30'000,
                                        .maxBytes = 256ULL * 1024 * 1024,
                                        .maxTime = std::chrono::seconds(2)};

/// Notes behind the message; whoever reads it has understood by then.
constexpr std::size_t kMostNotes = 8;

} // namespace

std::vector<policy::Origin> growingRules(const policy::Policy &policy,
                                         const policy::Profile &profile, RuleAutomaton which,
                                         const automata::BuildLimits &limits,
                                         const std::stop_token &stop)
{
    Workspace workspace;
    Encoder encoder(workspace, policy, AcceptTable::Identity::PerRule);
    if (!encoder.encode(profile))
        return {};
    RuleSet &rules =
        which == RuleAutomaton::File ? encoder.fileRules() : encoder.policyRules();
    const automata::BuildLimits least{.maxStates = std::min(limits.maxStates, kEnough.maxStates),
                                      .maxBytes = std::min(limits.maxBytes, kEnough.maxBytes),
                                      .maxTime = std::min(limits.maxTime, kEnough.maxTime)};
    const auto dfa = automata::build(workspace.automata(), rules.patterns(), rules.table(), least,
                                     stop);
    std::vector<policy::Origin> origins;
    std::set<std::pair<std::uint32_t, std::uint32_t>> known;
    for (const automata::AcceptId id : dfa ? dfa->growth().rules : dfa.error().culprits) {
        const RuleIndex index = rules.table().rule(id).origin;
        if (index == RuleIndex::None)
            continue;
        const policy::Origin &origin = encoder.origins().at(std::to_underlying(index));
        if (known.emplace(std::to_underlying(origin.where.file), origin.where.begin).second)
            origins.push_back(origin);
    }
    return origins;
}

std::vector<text::Diagnostic> tellGrowth(const policy::Policy &policy,
                                         const policy::Profile &profile, text::Diagnostic what,
                                         const std::vector<policy::Origin> &rules)
{
    const policy::Origin &first = rules.empty() ? profile.origin : rules.front();
    what.where = first.where;
    what.includedFrom = policy.includeChain(first);
    std::vector<text::Diagnostic> told = {std::move(what)};
    for (std::size_t i = 1; i < std::min(rules.size(), kMostNotes + 1); ++i)
        told.push_back({.severity = text::Severity::Note,
                        .code = text::DiagnosticCode::GrowthRuleHere,
                        .where = rules[i].where,
                        .includedFrom = policy.includeChain(rules[i])});
    return told;
}

} // namespace pavise::compile
