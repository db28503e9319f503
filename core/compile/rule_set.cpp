// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/rule_set.h"

#include <utility>

namespace pavise::compile {

namespace {

RuleMode modeOf(policy::Decision decision)
{
    switch (decision) {
    case policy::Decision::Allow:
        return RuleMode::Allow;
    case policy::Decision::Deny:
        return RuleMode::Deny;
    case policy::Decision::Prompt:
        return RuleMode::Prompt;
    }
    std::unreachable();
}

} // namespace

bool RuleSet::add(const PatternBuilder &pattern, const policy::Qualifiers &qualifiers, Grant grant,
                  RuleIndex origin)
{
    if (!pattern.isValid())
        return false;
    const RuleMode mode = modeOf(qualifiers.decision);
    // `audit` logs what is allowed; on a deny it takes away the silence that a plain deny has.
    const bool isMarked = (mode == RuleMode::Deny) != qualifiers.audit;
    const AcceptRule rule{.priority = qualifiers.priority,
                          .mode = mode,
                          .isExact = pattern.isExact(),
                          .permissions = grant.permissions,
                          .marks = isMarked ? grant.markable : 0,
                          .origin = origin};
    m_list.patterns.push_back({.pattern = pattern.build(), .accept = m_table.add(rule)});
    m_list.origins.push_back(origin);
    return true;
}

void RuleSet::addMarker(const PatternBuilder &pattern, std::int32_t priority,
                        std::uint32_t permissions)
{
    const AcceptRule rule{
        .priority = priority, .isExact = pattern.isExact(), .permissions = permissions};
    m_list.patterns.push_back({.pattern = pattern.build(), .accept = m_table.add(rule)});
    m_list.origins.push_back(RuleIndex::None);
}

void RuleSet::append(const PatternList &list, std::uint32_t first)
{
    m_list.patterns.insert(m_list.patterns.end(), list.patterns.begin(), list.patterns.end());
    for (const RuleIndex origin : list.origins)
        m_list.origins.push_back(
            origin == RuleIndex::None ? origin : RuleIndex{std::to_underlying(origin) + first});
}

} // namespace pavise::compile
