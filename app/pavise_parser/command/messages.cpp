// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavise_parser/command/messages.h"

#include "core/lint/catalogue.h"

#include <algorithm>
#include <format>

namespace pavise::parser {

using text::Diagnostic;
using text::DiagnosticCode;
using text::Severity;

WarningClass warningClass(DiagnosticCode code)
{
    switch (code) {
    case DiagnosticCode::RuleNotEnforced:
    case DiagnosticCode::FlagNotEnforced:
        return WarningClass::RuleNotEnforced;
    case DiagnosticCode::RuleDowngraded:
        return WarningClass::RuleDowngraded;
    case DiagnosticCode::AbiMissing:
    case DiagnosticCode::AbiDiffers:
        return WarningClass::Abi;
    case DiagnosticCode::ProfileNameIsPath:
    case DiagnosticCode::UpperCasePermission:
    case DiagnosticCode::CommaInVariable:
        return WarningClass::Deprecated;
    case DiagnosticCode::ExecUnconfined:
        return WarningClass::Dangerous;
    case DiagnosticCode::GlobWildcardInClass:
        return WarningClass::Format;
    // What is loaded here and by the system's own parser differs.
    case DiagnosticCode::MountRulesMerged:
    case DiagnosticCode::MappingUnsettled:
    case DiagnosticCode::AttachmentLengthDiffers:
        return WarningClass::Unexpected;
    default:
        return WarningClass::Dev;
    }
}

std::string plainText(const Diagnostic &diagnostic)
{
    const std::string line = text::toEnglish(diagnostic);
    const std::size_t colon = line.find(": ");
    return colon == std::string::npos ? line : line.substr(colon + 2);
}

namespace {

/// What the kernel does not enforce, and what the system's parser loads otherwise, are mere notes
/// to the editor, and warnings here.
bool isWarning(const Diagnostic &diagnostic)
{
    return diagnostic.severity == Severity::Warning
        || (diagnostic.severity == Severity::Note
            && warningClass(diagnostic.code) != WarningClass::Dev);
}

} // namespace

bool MessageWriter::isError(const Diagnostic &diagnostic) const
{
    return diagnostic.severity == Severity::Error
        || (isWarning(diagnostic) && m_options.errors.contains(warningClass(diagnostic.code)));
}

bool MessageWriter::isShown(const Diagnostic &diagnostic) const
{
    if (isError(diagnostic))
        return true;
    return !m_options.isQuiet && m_options.warnings.contains(warningClass(diagnostic.code));
}

bool MessageWriter::hasErrors(const std::vector<Diagnostic> &diagnostics) const
{
    return std::ranges::any_of(diagnostics, [&](const Diagnostic &each) { return isError(each); });
}

std::string MessageWriter::headline(const Diagnostic &diagnostic) const
{
    std::string file;
    std::uint32_t line = 0;
    if (diagnostic.where) {
        file = m_sources.path(diagnostic.where->file);
        line = m_sources.position(diagnostic.where->file, diagnostic.where->begin).line;
    }
    const std::string text = plainText(diagnostic);
    if (!isError(diagnostic)) {
        const std::string input = m_input.empty() ? "stdin" : m_input;
        return diagnostic.where ? std::format("Warning from {} ({} line {}): {}\n", input,
                                              m_input.empty() ? input : file, line, text)
                                : std::format("Warning from {}: {}\n", input, text);
    }
    std::string out = "AppArmor parser error";
    if (!m_input.empty())
        out += " for " + m_input;
    if (diagnostic.where)
        out += (m_input.empty() ? "" : " in profile " + file) + std::format(" at line {}", line);
    return out + ": " + text + '\n';
}

std::string MessageWriter::details(const Diagnostic &diagnostic) const
{
    std::string out;
    if (diagnostic.where)
        out += std::format("  at {}\n", m_sources.describe(*diagnostic.where));
    for (const text::SourceRange &from : diagnostic.includedFrom)
        out += std::format("  included from {}\n", m_sources.describe(from));
    for (const text::FixHint &fix : diagnostic.fixes) {
        const std::string_view old = m_sources.text(fix.range);
        if (fix.replacement.empty())
            out += std::format("  hint: remove `{}`\n", old);
        else if (old.empty())
            out += std::format("  hint: write `{}` there\n", fix.replacement);
        else
            out += std::format("  hint: write `{}` instead of `{}`\n", fix.replacement, old);
    }
    return out;
}

std::string MessageWriter::write(const std::vector<Diagnostic> &diagnostics) const
{
    std::string out;
    bool isLastShown = false;
    for (const Diagnostic &each : diagnostics) {
        if (each.severity == Severity::Note && lint::find(each.code) == nullptr) {
            // Such a note belongs to what stands before it.
            if (isLastShown)
                out += std::format("  note: {}\n", plainText(each)) + details(each);
            continue;
        }
        isLastShown = isShown(each);
        if (isLastShown)
            out += headline(each) + details(each);
    }
    return out;
}

} // namespace pavise::parser
