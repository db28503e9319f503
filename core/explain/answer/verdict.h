// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a profile answers to an access, decided as the kernel does from the profile's automata.

#pragma once

#include "core/explain/profile_view.h"
#include "core/explain/question/access.h"
#include "core/explain/question/questions.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pavise::explain {

/// Where an exec goes that is allowed.
struct ExecTarget
{
    enum class Kind : std::uint8_t {
        Inherit,    ///< ix: stays in the profile.
        Unconfined, ///< ux
        Attached,   ///< px: the profile that is attached to the program.
        Child,      ///< cx: the child that is attached to the program.
        Named,      ///< `-> name`
    };
    enum class Fallback : std::uint8_t { None, Inherit, Unconfined };

    Kind kind = Kind::Inherit;
    Fallback fallback = Fallback::None; ///< When there is no such profile.
    std::string name = {};              ///< Named: as in the policy, `parent//child`, `&stacked`.
    bool keepsEnvironment = false;      ///< Lower-case mode letter, or Inherit.

    friend bool operator==(const ExecTarget &, const ExecTarget &) = default;
};

struct Verdict
{
    enum class Kind : std::uint8_t {
        Allowed,
        AllowedAudited, ///< And logged.
        Denied,
        DeniedSilently, ///< All that is refused is refused without a record.
    };
    /// Why a link is refused although both rules may be there.
    enum class LinkFault : std::uint8_t {
        None,
        NoPair,    ///< No rule pairs the new name with the target.
        NotSubset, ///< The new name would get permissions that the target has not.
    };

    Kind kind = Kind::Denied;
    Permissions requested = 0; ///< In the bits of the class, as all of these.
    Permissions allowed = 0;
    Permissions audited = 0;  ///< Allowed and logged.
    Permissions silenced = 0; ///< Denied and not logged.
    /// False when the policy has no say: the class is not mediated, or the profile is unconfined.
    bool isMediated = true;
    /// False when the profile only complains: what is denied is logged and happens all the same.
    /// What is denied silently does not, even then. Source: kernel file.c: aa_audit_file.
    bool isEnforced = true;
    LinkFault linkFault = LinkFault::None;
    std::optional<ExecTarget> exec = {}; ///< When kExec was asked for and is allowed.

    [[nodiscard]] bool isAllowed() const
    {
        return kind == Kind::Allowed || kind == Kind::AllowedAudited;
    }
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

[[nodiscard]] Verdict evaluate(const ProfileView &profile, const Access &access);

/// What KernelPermissions::execIndex of a state of \p profile says.
[[nodiscard]] ExecTarget execTarget(const ProfileView &profile, std::uint32_t index);

/// What the kernel holds of one question, stacks put together.
[[nodiscard]] KernelPermissions granted(const ProfileView &profile, const Question &question);

} // namespace pavise::explain
