// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Name, attachment, xattrs and flags of a profile. Internal to core/policy.

#pragma once

#include "core/policy/walker/session.h"

namespace pavise::policy {

/// A resolved profile with its header, without rules. \p parent is the profile around it, or null.
[[nodiscard]] Profile resolveHeader(Session &session, const syntax::Profile &profile,
                                    const Profile *parent);

/// The value of `@{profile_name}`: bytes that mean something in a pattern are escaped.
[[nodiscard]] std::string escapedName(std::string_view name);

} // namespace pavise::policy
