// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Comments that silence a message where it is meant: `# pavise: allow CODE, CODE`.
///
/// Behind a rule the comment counts for the rule; on a line of its own for the statement that
/// follows, which may be a whole profile. What comes after the first word of each entry is for
/// people. Errors cannot be silenced.

#pragma once

#include "core/syntax/ast.h"
#include "core/text/messages/diagnostic.h"
#include "core/text/source_set.h"

#include <vector>

namespace pavise::lint {

class Allowances
{
public:
    /// Reads the comments of \p file; what they name wrong is added to \p diagnostics.
    void read(const text::SourceSet &sources, const syntax::File &file,
              std::vector<text::Diagnostic> &diagnostics);

    /// True when a comment allows it at its place, or at an include that led there.
    [[nodiscard]] bool cover(const text::Diagnostic &diagnostic) const;

private:
    struct Allowance
    {
        text::SourceRange where; ///< What begins in here.
        text::DiagnosticCode code{};
    };

    [[nodiscard]] bool cover(text::DiagnosticCode code, const text::SourceRange &where) const;

    std::vector<Allowance> m_allowances;
};

} // namespace pavise::lint
