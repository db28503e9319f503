// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The one error type of the core: what is wrong, where, and how to put it right.

#pragma once

#include "core/text/source_location.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::text {

enum class Severity { Note, Warning, Error };

/// Every message the core can give. The text of each is in diagnostic.cpp, marked for translation.
/// Grouped by the layer that raises them; each layer appends to its own group.
enum class DiagnosticCode {
    // core/text
    FileUnreadable, ///< %1 the path, %2 why, as the system says it
    FileTooLarge,   ///< %1 the path, %2 the limit in bytes

    // core/syntax
    UnexpectedToken, ///< %1 what was found, %2 what would have fitted
    IncludeNotFound, ///< %1 the path as written

    // core/policy
    UnknownVariable,      ///< %1 the variable, with its `@{}`
    ConflictingExecModes, ///< %1 the path, %2 and %3 the two modes

    // core/automata
    StateLimitReached,  ///< %1 the limit, in states
    MemoryLimitReached, ///< %1 the limit, in MB
    TimeLimitReached,   ///< %1 the limit, in seconds
    PatternTooDeep,     ///< %1 the limit, in levels of nesting
    Cancelled,          ///< the person or the caller asked to stop

    // core/kernel
    KernelRejected,       ///< %1 the profile, %2 the name of the errno
    PolicyMalformed,      ///< %1 the profile, %2 what the kernel found, or its errno
    PolicyVersionRefused, ///< %1 the profile
    ProfileAlreadyLoaded, ///< %1 the profile
    ProfileNotLoaded,     ///< %1 the profile
    PolicyNotPermitted,   ///< %1 the profile
    PolicyReadOnly,       ///< %1 the profile

    // core/store
    FileUnsafe,       ///< %1 the path, %2 what is wrong with it
    FileChanged,      ///< %1 the path
    FileExists,       ///< %1 the path
    FileMissing,      ///< %1 the path
    FileUnwritable,   ///< %1 the path, %2 why, as the system says it
    ProfileNotInFile, ///< %1 the profile
    ModeNotAvailable, ///< %1 the mode

    // core/audit
    LogUnreadable, ///< %1 the path or source, %2 why, as the system says it
};

/// A change to the text that would settle the problem. The editor offers it as a quick fix.
struct FixHint
{
    SourceRange range; ///< What to replace; empty range means insert.
    std::string replacement;
};

struct Diagnostic
{
    Severity severity = Severity::Error;
    DiagnosticCode code{};
    std::optional<SourceRange> where = {}; ///< Empty when the cause is not in a file.
    std::vector<std::string> args = {}; ///< Values for %1, %2 ... in the order the code documents.
    std::vector<FixHint> fixes = {};    ///< Best first; may be empty.
    std::vector<SourceRange> includedFrom =
        {}; ///< The include rules that led there, innermost first.
};

/// What a core function returns that can fail in one way.
template <typename T>
using Result = std::expected<T, Diagnostic>;

/// What a core function returns that recovers and goes on, so that one run tells everything.
template <typename T>
struct Outcome
{
    T value;
    std::vector<Diagnostic> diagnostics; ///< In the order of the text.
};

/// True when one of them is an Error.
[[nodiscard]] bool hasErrors(const std::vector<Diagnostic> &diagnostics);

/// The English text with `%1`..`%9` still in it. Never empty.
[[nodiscard]] std::string_view messageTemplate(DiagnosticCode code);

/// One line for logs and terminals: `severity: message`, without a trailing newline.
[[nodiscard]] std::string toEnglish(const Diagnostic &diagnostic);

} // namespace pavise::text
