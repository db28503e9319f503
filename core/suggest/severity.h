// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How much harm a program could do with what it asks for, and why: one table for every class.
///
/// 0 nothing, 1-3 what most programs need, 4-6 other people's or the person's own data, 7-8 a way
/// to more than was meant, 9-10 as good as no confinement. A level says what it would cost to be
/// wrong about a program, not that the program is bad.

#pragma once

#include "core/policy/permissions.h"

#include <cstdint>
#include <string_view>

namespace pavise::audit {
class Event;
}

namespace pavise::suggest {

struct Severity
{
    std::uint8_t level = 0;  ///< 0..10
    std::string_view reason; ///< English; extracted for translation in the context "Severity".

    friend bool operator==(const Severity &, const Severity &) = default;
};

/// From here on nothing is granted without a person having looked: no abstraction that grants it is
/// ever the first choice.
inline constexpr std::uint8_t kSensitive = 7;

/// Of access to a file or to all that begins with \p path, which is a path or the start of a
/// pattern. \p isAll: what is meant is everything below, not the one file.
[[nodiscard]] Severity fileSeverity(std::string_view path, policy::Permissions permissions,
                                    bool isAll = false);

/// Of starting \p program under the same profile.
[[nodiscard]] Severity execSeverity(std::string_view program);

/// \p name as in a rule, `net_admin`.
[[nodiscard]] Severity capabilitySeverity(std::string_view name);

/// Of any event, files and programs included.
[[nodiscard]] Severity eventSeverity(const audit::Event &event);

} // namespace pavise::suggest
