// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/program/null_profile.h"

namespace pavise::suggest {

ProfileChain chainOf(std::string_view profile)
{
    static constexpr std::string_view kNull = "//null-";
    ProfileChain chain;
    std::size_t at = profile.find(kNull);
    chain.base = profile.substr(0, at);
    while (at != std::string_view::npos) {
        profile.remove_prefix(at + kNull.size());
        at = profile.find(kNull);
        chain.steps.emplace_back(profile.substr(0, at));
    }
    return chain;
}

std::string_view withoutNamespace(std::string_view label)
{
    label = label.substr(0, label.find("//&"));
    if (!label.starts_with(':'))
        return label;
    const std::size_t end = label.find(':', 1);
    if (end == std::string_view::npos)
        return label;
    label.remove_prefix(end + 1);
    if (label.starts_with("//"))
        label.remove_prefix(2);
    return label;
}

std::optional<std::string> Homes::of(const ProfileChain &chain, std::size_t steps) const
{
    std::string home = chain.base;
    for (std::size_t i = 0; i < steps; ++i) {
        const auto found = m_homes.find({home, chain.steps[i]});
        if (found == m_homes.end() || found->second.empty())
            return std::nullopt;
        home = found->second;
    }
    return home;
}

} // namespace pavise::suggest
