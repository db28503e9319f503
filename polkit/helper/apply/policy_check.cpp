// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/apply/policy_check.h"

#include "core/binary/verifier.h"
#include "core/binary/vital_programs.h"
#include "polkit/helper/limits.h"

#include <algorithm>
#include <set>

namespace pavise::helper {

std::expected<CheckedPolicy, std::string> checkPolicy(const std::vector<AnswerFile> &files)
{
    CheckedPolicy policy;
    for (const AnswerFile &file : files) {
        policy.blob += file.blob;
        policy.names.insert(policy.names.end(), file.names.begin(), file.names.end());
    }
    if (policy.blob.size() > limits::kBlobBytes)
        return std::unexpected("the compiled policy is larger than 8 MiB");
    if (policy.blob.empty())
        return policy.names.empty() ? std::expected<CheckedPolicy, std::string>(std::move(policy))
                                    : std::unexpected("profiles without policy");

    const auto verified = binary::verify(policy.blob);
    if (!verified)
        return std::unexpected("verifier: " + text::toEnglish(verified.error()));
    if (!std::ranges::equal(*verified, policy.names, {}, &binary::VerifiedProfile::name))
        return std::unexpected("the policy holds other profiles than the worker said");
    std::set<std::string_view> seen;
    for (const binary::VerifiedProfile &profile : *verified) {
        if (!profile.namespaceName.empty() || profile.name.starts_with(':'))
            return std::unexpected("a profile in a namespace");
        if (profile.name.empty() || profile.name.size() > limits::kProfileNameBytes
            || profile.name == "unconfined" || profile.name.contains("//null-"))
            return std::unexpected("a profile name that is not allowed");
        if (!seen.insert(profile.name).second)
            return std::unexpected("one profile twice");
        policy.modes.push_back(profile.mode);
    }

    auto vital = binary::vitalProfiles(policy.blob);
    if (!vital)
        return std::unexpected("reader: " + text::toEnglish(vital.error()));
    policy.vital = *std::move(vital);
    return policy;
}

} // namespace pavise::helper
