// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Rules of one profile that contradict each other for the same text, or that apparmor_parser makes
/// one of. Rules whose patterns merely overlap are compared by the compiler, which has the
/// automaton. Internal to core/policy.

#pragma once

#include "core/policy/walker/session.h"

namespace pavise::policy {

/// Tells ConflictingExecModes, naming both rules: file rules with the same path, priority and
/// decision, for the same half (owner or other), with different exec modes; change_profile rules
/// with the same target and program, one safe, one unsafe.
/// Source: design/language.md 5, "x-modifier conflicts", stage 1.
void findConflicts(Session &session, const Profile &profile);

/// Tells MountRulesMerged, naming both rules, once for each kind of rule: mount, umount and
/// pivot_root rules with the same qualifiers, paths, types and options. apparmor_parser 4.1 makes
/// one rule of them, which has the permissions of all; so `\x07 /a`, where a kernel looks for
/// umount, grants mount too, and `\x07 /a NUL device NUL type NUL flags` umount. It never asks for
/// one where it looks for the other. Source: apparmor_parser 4.1.0, mount.cc: mnt_rule::cmp, and
/// observed with and without its `-O no-rule-merge`; kernel mount.c: aa_umount, do_match_mnt,
/// aa_pivotroot.
void findMergedMounts(Session &session, const Profile &profile);

} // namespace pavise::policy
