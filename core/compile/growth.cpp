// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/growth.h"

#include <algorithm>
#include <set>
#include <utility>

namespace pavise::compile {

namespace {

/// Notes behind the message; whoever reads it has understood by then.
constexpr std::size_t kMostNotes = 8;

} // namespace

std::vector<policy::Origin> rulesOf(std::span<const std::uint32_t> patterns, const RuleSet &rules,
                                    std::span<const policy::Origin> origins)
{
    std::vector<policy::Origin> found;
    std::set<std::pair<std::uint32_t, std::uint32_t>> known;
    for (const std::uint32_t pattern : patterns) {
        const RuleIndex index = rules.origins()[pattern];
        if (index == RuleIndex::None)
            continue;
        const policy::Origin &origin = origins[std::to_underlying(index)];
        if (known.emplace(std::to_underlying(origin.where.file), origin.where.begin).second)
            found.push_back(origin);
    }
    return found;
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
