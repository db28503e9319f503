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
    case DiagnosticCode::MemoryLimitReached:
        return PAVISE_TRANSLATABLE("Diagnostic", "the rules need more than %1 MB of memory");
    case DiagnosticCode::TimeLimitReached:
        return PAVISE_TRANSLATABLE("Diagnostic", "the rules take longer than %1 s to compile");
    case DiagnosticCode::PatternTooDeep:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "alternatives are nested in each other more than %1 deep");
    case DiagnosticCode::Cancelled:
        return PAVISE_TRANSLATABLE("Diagnostic", "stopped before it was finished");
    case DiagnosticCode::KernelRejected:
        return PAVISE_TRANSLATABLE("Diagnostic", "the kernel refused profile %1: %2");
    case DiagnosticCode::PolicyMalformed:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "the kernel did not accept the compiled form of profile %1 (%2); nothing was changed");
    case DiagnosticCode::PolicyVersionRefused:
        return PAVISE_TRANSLATABLE(
            "Diagnostic", "the kernel does not know the format in which profile %1 was compiled");
    case DiagnosticCode::ProfileAlreadyLoaded:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "profile %1 is loaded already; replace it instead of adding it");
    case DiagnosticCode::ProfileNotLoaded:
        return PAVISE_TRANSLATABLE("Diagnostic", "profile %1 is not loaded in the kernel");
    case DiagnosticCode::PolicyNotPermitted:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "the kernel does not let this program change profile %1; it takes administrator "
            "rights, and a policy that was locked stays so until the computer is restarted");
    case DiagnosticCode::PolicyReadOnly:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "profile %1 cannot be changed: the kernel's policy files are mounted "
            "read-only here");
    case DiagnosticCode::FileUnsafe:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 was not touched: %2");
    case DiagnosticCode::FileChanged:
        return PAVISE_TRANSLATABLE(
            "Diagnostic",
            "%1 was changed by another program since it was read; nothing was "
            "written. Reload it or compare the two texts");
    case DiagnosticCode::FileExists:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "%1 exists already; choose another name or edit "
                                   "that file");
    case DiagnosticCode::FileMissing:
        return PAVISE_TRANSLATABLE("Diagnostic", "%1 is not there any more");
    case DiagnosticCode::FileUnwritable:
        return PAVISE_TRANSLATABLE("Diagnostic",
                                   "%1 could not be written and is as it was before: %2");
    case DiagnosticCode::ProfileNotInFile:
        return PAVISE_TRANSLATABLE("Diagnostic", "the file does not define profile %1");
    case DiagnosticCode::ModeNotAvailable:
        return PAVISE_TRANSLATABLE("Diagnostic", "a profile cannot be set to %1");
    case DiagnosticCode::LogUnreadable:
        return PAVISE_TRANSLATABLE("Diagnostic", "the log %1 cannot be read: %2");
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
