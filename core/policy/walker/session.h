// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What one run of resolve() knows while it walks the text: variables, aliases, the target, where
/// it stands, and what it has to say. Internal to core/policy.

#pragma once

#include "core/policy/names/aliases.h"
#include "core/policy/names/variables.h"
#include "core/policy/policy.h"
#include "core/policy/resolve.h"
#include "core/syntax/ast.h"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pavise::policy {

/// What is done with a word besides its escapes.
struct TextForm
{
    bool isPath = true;    ///< Runs of slashes become one.
    bool isPattern = true; ///< Must be a valid pattern.
};

inline constexpr TextForm kPath{};
inline constexpr TextForm kPattern{.isPath = false, .isPattern = true};
inline constexpr TextForm kPlain{.isPath = false, .isPattern = false};

class Session
{
public:
    explicit Session(const ResolveOptions &theOptions)
        : options(theOptions)
    {
    }

    const ResolveOptions &options;
    Features abi;        ///< The policy's features.
    Mediation mediation; ///< What counts for this file.
    Variables variables;
    Aliases aliases;
    Policy policy;
    std::vector<text::Diagnostic> diagnostics;
    IncludeId include = IncludeId::None; ///< Of the text being walked.
    std::size_t saidCount = 0;           ///< How often something was said, also again.
    /// Where that is kept besides, also again; may be null.
    std::vector<text::Diagnostic> *record = nullptr;
    bool isDead = false; ///< In a branch that is not taken: checked, but nothing is looked up.

    /// Adds a message once: the same one for the same place is not repeated.
    void report(text::Severity severity, text::DiagnosticCode code, text::SourceRange where,
                std::vector<std::string> args = {}, std::vector<text::FixHint> fixes = {});

    void error(text::DiagnosticCode code, text::SourceRange where,
               std::vector<std::string> args = {}, std::vector<text::FixHint> fixes = {})
    {
        report(text::Severity::Error, code, where, std::move(args), std::move(fixes));
    }
    void warn(text::DiagnosticCode code, text::SourceRange where,
              std::vector<std::string> args = {}, std::vector<text::FixHint> fixes = {})
    {
        report(text::Severity::Warning, code, where, std::move(args), std::move(fixes));
    }
    void note(text::DiagnosticCode code, text::SourceRange where,
              std::vector<std::string> args = {}, std::vector<text::FixHint> fixes = {})
    {
        report(text::Severity::Note, code, where, std::move(args), std::move(fixes));
    }

    /// A message of a lower layer, with the include chain of the place being walked.
    void pass(text::Diagnostic diagnostic);

    [[nodiscard]] Origin originOf(text::SourceRange where) const { return {where, include}; }

    /// \p word with its escapes resolved and its variables put in; nothing when that failed, which
    /// has then been told.
    [[nodiscard]] std::optional<std::string> resolveText(const syntax::Word &word, TextForm form);

    /// Does the same for a text that is no word of its own any more; messages point at \p where.
    [[nodiscard]] std::optional<std::string> expand(std::string value, const syntax::Word &where,
                                                    TextForm form);

    /// Tells once for each rule that the target does not enforce it.
    void notEnforced(std::string_view kind, text::SourceRange where);

private:
    std::unordered_multimap<std::size_t, std::size_t> m_said; ///< Of `diagnostics`, by a hash.
};

/// A fix that replaces \p word by \p replacement, or none when that is empty.
[[nodiscard]] std::vector<text::FixHint> replaceBy(const syntax::Word &word,
                                                   std::string_view replacement);

} // namespace pavise::policy
