// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Profile file -> everything there is to say of it: the errors and warnings of compile::check(),
/// and the lints.
///
/// Reader's guide to core/lint.
/// Idea: whether a rule matters is not a question about its text. All rules of a profile are built
/// into its two automata with one id for each rule (compile::AcceptTable, PerRule), so that every
/// state knows the set of rules that end in it. Some string reaches every state of such an
/// automaton; so the automaton without a rule is equal to the one with it exactly when, for every
/// set that a state has, the set without the rule gives the same accept words. No second automaton
/// is built (effects, profile_automata; text_rules groups what one rule of the text became). What
/// breadth means is asked of the same automaton, with the names of files that matter (breadth).
/// transitions and foreign_text need no automaton. catalogue tells every message with its level,
/// reason and remedy, allowances reads the comments that silence one. The equivalence is that of
/// Moore machines by their reachable states (Moore 1956).
///
/// Invariants: the rules that are told to do nothing may go all at once; no rule that was not told
/// may go; only a person's own rules are told of; no lint changes what is compiled.

#pragma once

#include "core/compile/compiler.h"
#include "core/lint/checks/text_rules.h"
#include "core/policy/features.h"
#include "core/text/file_reader.h"
#include "core/text/messages/diagnostic.h"
#include "core/text/source_set.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pavise::compile {
class EditMemory;
}

namespace pavise::lint {

/// A profile of the system that a rule may lead to.
struct KnownProfile
{
    std::string name;                     ///< As the kernel lists it.
    std::vector<std::string> attachments; ///< Globs, variables put in.
};

/// The profiles, hats and children of these files. A file with errors tells of what can be read.
[[nodiscard]] std::vector<KnownProfile> knownProfiles(text::SourceSet &sources,
                                                      const text::FileReader &files,
                                                      const std::vector<std::string> &paths,
                                                      const compile::CompileOptions &options,
                                                      const std::stop_token &stop = {});

/// Another kernel that the profile is also for.
struct Target
{
    std::string name; ///< For people: `Linux 5.10`.
    policy::Features kernel;
};

struct LintOptions
{
    std::vector<text::DiagnosticCode> allowed; ///< Not told at all.
    /// Empty when they are not known: then only children of the file itself are looked for.
    std::optional<std::vector<KnownProfile>> known;
    std::vector<Target> otherTargets;
};

/// Keeps what one file's checks share, so that the next one is faster. One per thread.
class Linter
{
public:
    /// What compile::check() says, without what a comment or \p options allow. With \p memory only
    /// what has changed since its last check of the same text is looked at.
    [[nodiscard]] std::vector<text::Diagnostic>
    check(text::SourceSet &sources, const text::FileReader &files, const std::string &path,
          const compile::CompileOptions &options, const LintOptions &lintOptions,
          const std::stop_token &stop = {}, compile::EditMemory *memory = nullptr);

    /// The same and the lints, in the order of the text. A profile with errors has no lints.
    /// Stopped within 50 ms by \p stop; then the lints are incomplete.
    [[nodiscard]] std::vector<text::Diagnostic>
    lint(text::SourceSet &sources, const text::FileReader &files, const std::string &path,
         const compile::CompileOptions &options, const LintOptions &lintOptions,
         const std::stop_token &stop = {});

private:
    compile::Workspace m_workspace;
};

} // namespace pavise::lint
