// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/compare/diff_header.h"

#include <utility>

namespace pavise::explain {

namespace {

/// Newly denied: by a deny rule now, or for want of the rule that allowed it before.
std::vector<policy::Origin> capabilityRules(const policy::Rules &rules, std::uint8_t capability,
                                            bool denies)
{
    std::vector<policy::Origin> found;
    for (const policy::CapabilityRule &rule : rules.capabilities) {
        if ((rule.capabilities >> capability & 1) != 0
            && (rule.qualifiers.decision == policy::Decision::Deny) == denies)
            found.push_back(rule.origin);
    }
    return found;
}

/// The last one holds.
std::vector<policy::Origin> limitRules(const policy::Rules &rules, std::uint8_t resource)
{
    std::vector<policy::Origin> found;
    for (const policy::RlimitRule &rule : rules.rlimits) {
        if (rule.resource == resource)
            found = {rule.origin};
    }
    return found;
}

void addRules(Change &change, const policy::Rules &left, const policy::Rules &right)
{
    const auto *capability = std::get_if<CapabilityAccess>(&change.example);
    const auto *rlimit = std::get_if<RlimitAccess>(&change.example);
    if (capability == nullptr && rlimit == nullptr)
        return;
    const auto from = [&](const policy::Rules &rules, bool denies) {
        return capability != nullptr ? capabilityRules(rules, capability->capability, denies)
                                     : limitRules(rules, rlimit->resource);
    };
    const bool isLogging = change.kind == Change::Kind::Logging;
    change.rules = from(right, isLogging || change.kind == Change::Kind::Denied);
    if (change.rules.empty() && isLogging)
        change.rules = from(right, false);
    change.rulesAreOld = false;
    if (change.rules.empty()) {
        change.rules = from(left, change.kind == Change::Kind::Allowed);
        change.rulesAreOld = !change.rules.empty();
    }
}

} // namespace

std::string_view headerChangeName(HeaderChange change)
{
    switch (change) {
    case HeaderChange::Mode:
        return "mode";
    case HeaderChange::Attachment:
        return "attachment";
    case HeaderChange::AuditAll:
        return "audit";
    case HeaderChange::PathFlags:
        return "path-flags";
    case HeaderChange::Xattrs:
        return "xattrs";
    case HeaderChange::Other:
        return "other";
    }
    std::unreachable();
}

void addHeader(ProfileDiff &difference, const HeaderSide &left, const HeaderSide &right)
{
    for (Change &change : difference.changes)
        addRules(change, left.profile.rules, right.profile.rules);
    const binary::ProfileImage &a = left.image;
    const binary::ProfileImage &b = right.image;
    const auto note = [&](bool differs, HeaderChange change) {
        if (differs)
            difference.header.push_back(change);
    };
    note(a.pathFlags != b.pathFlags || a.disconnectedPath != b.disconnectedPath,
         HeaderChange::PathFlags);
    note(a.xattrs != b.xattrs, HeaderChange::Xattrs);
    note(a.isHat != b.isHat || a.flags != b.flags || a.namespaceName != b.namespaceName,
         HeaderChange::Other);
}

} // namespace pavise::explain
