// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Where apparmor_parser 4.1 makes another policy of the same text: it is told, and not followed.
/// Merged mount rules, the third such place, show in the text alone (policy/conflicts.h).

#pragma once

#include "core/automata/build/limits.h"
#include "core/compile/rule_set.h"
#include "core/compile/workspace.h"
#include "core/policy/policy.h"
#include "core/text/messages/diagnostic.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace pavise::compile {

/// AttachmentLengthDiffers when apparmor_parser counts fewer bytes of the attachments of \p profile
/// than we do (see Glob::minLength). It counts after it has drawn out what alternatives end with
/// alike: of `/{bin/x,lib/*/x}` it makes `/{bin,lib/*}/x`, and what follows the braces is not
/// counted, as a wildcard is inside.
/// Source: apparmor_parser 4.1.0, expr-tree.cc: simplify_tree, and min_match_len after it in
/// aare_rules.cc.
[[nodiscard]] std::optional<text::Diagnostic>
attachmentNote(const policy::Policy &policy, const policy::Profile &profile, Workspace &workspace);

/// MappingUnsettled for each exec rule of \p rules, whose automaton is built, that takes away
/// mapping from a pattern with `ix`, and a note where that pattern is; nothing when there is none
/// (AcceptTable::lostMappings). With merged ids the exec rules are built once more to find them;
/// when that is stopped or exceeds \p limits it is told of \p profile as a whole.
[[nodiscard]] std::vector<text::Diagnostic>
mappingNotes(const policy::Policy &policy, const policy::Profile &profile, const RuleSet &rules,
             std::span<const policy::Origin> origins, Workspace &workspace,
             const automata::BuildLimits &limits, const std::stop_token &stop);

} // namespace pavise::compile
