// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Accesses, rules and exec targets as JSON and as words, for the commands that explain.

#pragma once

#include "app/pavisectl/json.h"
#include "core/explain/answer/verdict.h"
#include "core/explain/question/access.h"
#include "core/policy/policy.h"
#include "core/text/source_set.h"

#include <optional>
#include <string>
#include <vector>

namespace pavise::ctl {

/// The members that say what is asked: class, permissions and the names of the class.
void writeAccess(JsonWriter &json, const explain::Access &access);

/// `/home/anna/x`, `term to peer`: the names of an access on one line.
[[nodiscard]] std::string accessText(const explain::Access &access);

void writeRule(JsonWriter &json, const text::SourceSet &sources, const policy::Policy &policy,
               const policy::Origin &origin);

/// `path:line: rule`, and a line for each include that led there.
[[nodiscard]] std::string ruleLines(const text::SourceSet &sources, const policy::Policy &policy,
                                    const policy::Origin &origin, const std::string &indent);

void writeExec(JsonWriter &json, const std::optional<explain::ExecTarget> &exec);
[[nodiscard]] std::string execText(const explain::ExecTarget &exec);

} // namespace pavise::ctl
