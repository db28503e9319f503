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
    m_patterns.push_back({.pattern = pattern.build(), .accept = m_table.add(rule)});
    m_origins.push_back(origin);
    return true;
}

void RuleSet::addMarker(const PatternBuilder &pattern, std::int32_t priority,
                        std::uint32_t permissions)
{
    const AcceptRule rule{
        .priority = priority, .isExact = pattern.isExact(), .permissions = permissions};
    m_patterns.push_back({.pattern = pattern.build(), .accept = m_table.add(rule)});
    m_origins.push_back(RuleIndex::None);
}

} // namespace pavise::compile
