// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What two versions of a profile differ in beside their automata. Internal to core/explain.

#pragma once

#include "core/binary/profile_image.h"
#include "core/explain/compare/diff.h"
#include "core/policy/policy.h"

namespace pavise::explain {

/// One version of a profile compiled from text.
struct HeaderSide
{
    const binary::ProfileImage &image; ///< Its automata are not looked at.
    const policy::Profile &profile;
};

/// Adds the rules of capabilities and limits to the changes that are of them, and what differs in
/// the header beside mode, attachment and audit.
void addHeader(ProfileDiff &difference, const HeaderSide &left, const HeaderSide &right);

} // namespace pavise::explain
