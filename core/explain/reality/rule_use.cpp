// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/reality/rule_use.h"

#include <map>
#include <tuple>
#include <utility>

namespace pavise::explain {

namespace {

using Place = std::tuple<text::FileId, std::uint32_t, policy::IncludeId>;

Place placeOf(const policy::Origin &origin)
{
    return {origin.where.file, origin.where.begin, origin.include};
}

} // namespace

std::vector<RuleUse> ruleUse(const compile::CompiledFile &file, std::size_t profile,
                             const RecordedEvents &events, const std::stop_token &stop)
{
    std::vector<RuleUse> uses;
    std::map<Place, std::size_t> numbers;
    const policy::Profile *rules = resolvedProfile(file, profile);
    const auto add = [&](const policy::Origin &origin) {
        const bool isImplied = rules != nullptr && origin.where == rules->origin.where;
        if (!isImplied && numbers.try_emplace(placeOf(origin), uses.size()).second)
            uses.push_back({.origin = origin});
    };
    if (const auto &provenance = file.profiles.at(profile).provenance) {
        for (const policy::Origin &origin : provenance->origins)
            add(origin);
    }
    if (rules != nullptr) {
        for (const policy::CapabilityRule &rule : rules->rules.capabilities)
            add(rule.origin);
        for (const policy::RlimitRule &rule : rules->rules.rlimits)
            add(rule.origin);
    }
    const std::string &name = file.profiles[profile].name;
    for (std::size_t i = 0; i < events.size() && !stop.stop_requested(); ++i) {
        const RecordedEvents::Recorded &event = events[i];
        if (!event.access || events.profiles()[event.profile] != name)
            continue;
        for (const RuleShare &share : explain(file, profile, *event.access).rules) {
            const auto at = numbers.find(placeOf(share.origin));
            if (share.decides != 0 && at != numbers.end())
                ++uses[at->second].uses;
        }
    }
    return uses;
}

} // namespace pavise::explain
