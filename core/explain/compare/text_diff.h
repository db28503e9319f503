// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The difference of two versions of a text, found without compiling either.
///
/// Idea: an answer can change only for what a rule matches that one version has and the other has
/// not, after includes, variables and qualifiers are resolved. So both versions' rules are encoded,
/// what both have is set aside, and automata are built only where the rest still matters
/// (automata::buildVersions). They are walked as whole ones are, and single questions are answered
/// by automata that make their states when asked: the result is that of comparing the compiled
/// profiles, in the time that the edit deserves.

#pragma once

#include "core/compile/compiler.h"
#include "core/explain/compare/diff.h"

#include <optional>
#include <stop_token>

namespace pavise::explain {

/// One version of a profile, resolved.
struct TextSide
{
    const policy::Policy &policy;
    const policy::Profile &profile; ///< Of `policy`.
};

/// As diff() of the compiled profiles, of which none has to be there. \p workspace may have been
/// used for other profiles and is then faster. Of \p compileOptions only limits and namespace
/// matter. Empty where only compiling tells: when a version has a fault that its automata show
/// (rules that contradict each other, a limit), or both together name more exec targets than fit
/// one table.
[[nodiscard]] std::optional<ProfileDiff>
diffTexts(compile::Workspace &workspace, const TextSide &left, const TextSide &right,
          const compile::CompileOptions &compileOptions = {}, const DiffOptions &options = {},
          const std::stop_token &stop = {});

} // namespace pavise::explain
