// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/diagnostic.h"

#include <algorithm>
#include <utility>

/// Marks a string for lupdate (see translations/CMakeLists.txt) without needing a Qt header.
#define PAVISE_TRANSLATABLE(context, text) text

namespace pavise::text {

std::string_view messageTemplate(DiagnosticCode code)
{
    switch (code) {
    case DiagnosticCode::FileUnreadable:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 cannot be read: %2");
    case DiagnosticCode::FileTooLarge:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is larger than %2 bytes and was not read");
    case DiagnosticCode::UnexpectedToken:
        return PAVISE_TRANSLATABLE("Diagnostic", "found %1 where %2 was expected");
    case DiagnosticCode::IncludeNotFound:
        return PAVISE_TRANSLATABLE("Diagnostic", "included file %1 does not exist");
    case DiagnosticCode::UnknownVariable:
        return PAVISE_TRANSLATABLE("Diagnostic", "variable %1 is not defined");
    case DiagnosticCode::ConflictingExecModes:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is given both %2 and %3");
    case DiagnosticCode::StateLimitReached:
        return PAVISE_TRANSLATABLE("Diagnostic", "the rules need more than %1 states");
    case DiagnosticCode::Cancelled:
        return PAVISE_TRANSLATABLE("Diagnostic", "stopped before it was finished");
    case DiagnosticCode::KernelRejected:
        return PAVISE_TRANSLATABLE("Diagnostic", "the kernel refused profile %1: %2");
    }
    std::unreachable();
}

namespace {

std::string_view label(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note: ";
    case Severity::Warning:
        return "warning: ";
    case Severity::Error:
        return "error: ";
    }
    std::unreachable();
}

} // namespace

bool hasErrors(const std::vector<Diagnostic> &diagnostics)
{
    return std::ranges::any_of(
        diagnostics, [](const Diagnostic &each) { return each.severity == Severity::Error; });
}

std::string toEnglish(const Diagnostic &diagnostic)
{
    std::string out(label(diagnostic.severity));
    const std::string_view text = messageTemplate(diagnostic.code);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isArg =
            text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        if (!isArg) {
            out += text[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(text[++i] - '1');
        out += index < diagnostic.args.size() ? diagnostic.args[index] : "?";
    }
    return out;
}

} // namespace pavise::text
