// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Rules of one profile that contradict each other for the same text. Rules whose patterns merely
/// overlap are compared by the compiler, which has the automaton. Internal to core/policy.

#pragma once

#include "core/policy/walker/session.h"

namespace pavise::policy {

/// Tells ConflictingExecModes, naming both rules: file rules with the same path, priority and
/// decision, for the same half (owner or other), with different exec modes; change_profile rules
/// with the same target and program, one safe, one unsafe.
/// Source: design/language.md 5, "x-modifier conflicts", stage 1.
void findConflicts(Session &session, const Profile &profile);

} // namespace pavise::policy
