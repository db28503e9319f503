// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Names of the profiles that the kernel makes up while learning, and where their events belong.
///
/// In complain mode a program that no rule says anything about runs under `PARENT//null-PROGRAM`, a
/// missing hat under `PARENT//null-HAT`, and such names nest to any depth. The choices about the
/// programs say which real profile each event belongs to.
/// Source: kernel security/apparmor/policy.c: aa_new_learning_profile.

#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pavise::suggest {

struct ProfileChain
{
    std::string base;               ///< The profile that has a file, `parent//child`.
    std::vector<std::string> steps; ///< Programs and hats from there, in order.

    friend auto operator<=>(const ProfileChain &, const ProfileChain &) = default;
};

[[nodiscard]] ProfileChain chainOf(std::string_view profile);

/// The name of the profile without `:namespace://`, and of a stack its first part.
[[nodiscard]] std::string_view withoutNamespace(std::string_view label);

/// Where programs and hats lead: (profile, program) -> profile; an empty one when what follows is
/// no longer of interest (unconfined, denied).
class Homes
{
public:
    void set(const std::string &profile, const std::string &step, std::string home)
    {
        m_homes[{profile, step}] = std::move(home);
    }

    /// The profile that events of \p chain belong to; nothing when a step is not decided or leads
    /// out of what is learnt.
    [[nodiscard]] std::optional<std::string> of(const ProfileChain &chain) const
    {
        return of(chain, chain.steps.size());
    }
    /// That of the chain's first \p steps.
    [[nodiscard]] std::optional<std::string> of(const ProfileChain &chain, std::size_t steps) const;

private:
    std::map<std::pair<std::string, std::string>, std::string> m_homes;
};

} // namespace pavise::suggest
