// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A log record as the access that the kernel decided about.

#pragma once

#include "core/audit/event.h"
#include "core/explain/question/access.h"

#include <cstdint>
#include <expected>
#include <string_view>

namespace pavise::explain {

/// Why no rule of the profile decides what a record tells.
enum class NoAccess : std::uint8_t {
    NotAnAccess,   ///< Loading of policy, hints, errors.
    NameUnknown,   ///< The path could not be named (disconnected, too long, deleted).
    TargetMissing, ///< The exec was allowed, but the profile that it leads to is not loaded.
    NotForProfile, ///< Refused for another reason: no_new_privs, ptrace, already confined.
    FieldsMissing, ///< The record is cut, or too old to say all that decides.
    HatChange,     ///< change_hat: the hats that exist decide, not a rule.
};

/// A stable word for machine-readable output: `target-missing`.
[[nodiscard]] std::string_view noAccessName(NoAccess reason);

/// The whole of what was requested, also what was not denied.
[[nodiscard]] std::expected<Access, NoAccess> accessOf(const audit::Event &event);

/// The profile that decided, `parent//child`, without namespace; of a stack the first.
[[nodiscard]] std::string_view profileOf(const audit::Event &event);

} // namespace pavise::explain
