// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Diagnostics as lines of a terminal, in the words that scripts know from apparmor_parser.

#pragma once

#include "app/pavise_parser/command/options.h"
#include "core/text/messages/diagnostic.h"
#include "core/text/source_set.h"

#include <string>
#include <vector>

namespace pavise::parser {

[[nodiscard]] WarningClass warningClass(text::DiagnosticCode code);

class MessageWriter
{
public:
    /// \p input is the file as given on the command line; empty for standard input.
    MessageWriter(const text::SourceSet &sources, const Options &options, std::string input)
        : m_sources(sources)
        , m_options(options)
        , m_input(std::move(input))
    {
    }

    /// `AppArmor parser error for INPUT in profile FILE at line N: TEXT`, then lines with the exact
    /// place, what could be written instead, and the includes that led there. Warnings begin with
    /// `Warning from INPUT (FILE line N): TEXT`; those whose class is off are left out.
    [[nodiscard]] std::string write(const std::vector<text::Diagnostic> &diagnostics) const;

    /// True when one of them is an error, or a warning that --Werror makes one.
    [[nodiscard]] bool hasErrors(const std::vector<text::Diagnostic> &diagnostics) const;

private:
    [[nodiscard]] bool isError(const text::Diagnostic &diagnostic) const;
    [[nodiscard]] bool isShown(const text::Diagnostic &diagnostic) const;
    [[nodiscard]] std::string headline(const text::Diagnostic &diagnostic) const;
    [[nodiscard]] std::string details(const text::Diagnostic &diagnostic) const;

    const text::SourceSet &m_sources;
    const Options &m_options;
    std::string m_input;
};

/// The text of a diagnostic alone, without its severity.
[[nodiscard]] std::string plainText(const text::Diagnostic &diagnostic);

} // namespace pavise::parser
