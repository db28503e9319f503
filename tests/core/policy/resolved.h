// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A small text resolved over files in memory, for tests of core/policy.

#pragma once

#include "core/policy/resolve.h"

#include <map>
#include <string>
#include <vector>

namespace pavise::tests {

/// All classes are mediated, so that nothing is dropped.
inline policy::Features everyFeature()
{
    const auto parsed = policy::Features::parse(
        "caps {mask {chown perfmon\n}\n}\n"
        "dbus {mask {send\n}\n}\n"
        "domain {attach_conditions {xattr {yes\n}\n}\ndisconnected.ipc {yes\n}\nidentity {yes\n}\n"
        "stack {yes\n}\n}\n"
        "io_uring {mask {sqpoll\n}\n}\n"
        "ipc {posix_mqueue {create\n}\nsysv_mqueue {create\n}\n}\n"
        "mount {mask {mount\n}\n}\n"
        "namespaces {mask {userns_create\n}\n}\n"
        "network_v9 {af_inet {yes\n}\naf_unix {yes\n}\n}\n"
        "policy {outofband {1\n}\npermstable32 {allow\n}\nprofile {error {yes\n}\ninterruptible "
        "{yes\n}\n"
        "kill.signal {yes\n}\n}\nversions {v9 {yes\n}\n}\n}\n"
        "ptrace {mask {read\n}\n}\nsignal {mask {hup\n}\n}\n",
        "every feature");
    return parsed ? *parsed : policy::Features();
}

struct Resolved
{
    policy::Policy policy;
    std::vector<text::Diagnostic> diagnostics;
    std::vector<std::string> lines; ///< `file:line:column: severity: message`

    [[nodiscard]] bool isGood() const { return !text::hasErrors(diagnostics); }
    /// The only profile.
    [[nodiscard]] const policy::Profile &profile() const { return policy.profiles.at(0); }
    [[nodiscard]] const policy::Rules &rules() const { return profile().rules; }

    /// Codes of the errors, in order.
    [[nodiscard]] std::vector<text::DiagnosticCode>
    codes(text::Severity severity = text::Severity::Error) const
    {
        std::vector<text::DiagnosticCode> found;
        for (const text::Diagnostic &diagnostic : diagnostics) {
            if (diagnostic.severity == severity)
                found.push_back(diagnostic.code);
        }
        return found;
    }
};

/// Resolves \p text as the file `t`, with \p includes beside it and in the search path `/i`.
inline Resolved resolved(const std::string &text,
                         const std::map<std::string, std::string> &includes = {},
                         policy::ResolveOptions options = {})
{
    text::MemoryFiles files;
    files.put("t", text);
    for (const auto &[path, bytes] : includes)
        files.put(path, bytes);
    if (options.kernel.isEmpty())
        options.kernel = everyFeature();
    if (!options.defaultAbi)
        options.defaultAbi = options.kernel;
    options.searchPath = {"/i"};
    text::SourceSet sources;
    auto outcome = policy::resolve(sources, files, "t", options);
    Resolved result{std::move(outcome.value), std::move(outcome.diagnostics), {}};
    for (const text::Diagnostic &diagnostic : result.diagnostics) {
        std::string line =
            diagnostic.where ? sources.describe(*diagnostic.where) + ": " : std::string();
        line += toEnglish(diagnostic);
        for (const text::SourceRange &include : diagnostic.includedFrom)
            line += " <- " + sources.describe(include);
        result.lines.push_back(std::move(line));
    }
    return result;
}

/// `profile t { BODY }`
inline Resolved inProfile(const std::string &body,
                          const std::map<std::string, std::string> &includes = {})
{
    return resolved("profile t {\n" + body + "\n}\n", includes);
}

} // namespace pavise::tests
