// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A small text linted over files in memory.

#pragma once

#include "core/lint/linter.h"
#include "core/text/text_edit.h"
#include "tests/core/policy/resolved.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace pavise::tests {

using Files = std::map<std::string, std::string>;

inline compile::CompileOptions lintTarget()
{
    compile::CompileOptions options;
    options.kernelFeatures = everyFeature();
    options.defaultAbi = options.kernelFeatures;
    options.searchPath = {"/i"};
    return options;
}

struct Linted
{
    std::vector<text::Diagnostic> diagnostics;
    std::vector<std::string> lines; ///< `LINE: code`, of a note that follows `LINE: > code`.
    std::string fixed;              ///< The text with every fix of a rule that does nothing.
};

inline Linted linted(const std::string &text, const Files &includes = {},
                     const lint::LintOptions &lintOptions = {},
                     const compile::CompileOptions &options = lintTarget())
{
    text::MemoryFiles files;
    files.put("t", text);
    for (const auto &[path, bytes] : includes)
        files.put(path, bytes);
    text::SourceSet sources;
    lint::Linter linter;
    Linted result{.diagnostics = linter.lint(sources, files, "t", options, lintOptions),
                  .lines = {},
                  .fixed = text};
    std::vector<text::TextEdit> edits;
    for (const text::Diagnostic &each : result.diagnostics) {
        const std::string line = each.where
            ? std::to_string(sources.position(each.where->file, each.where->begin).line)
            : "-";
        const bool follows = each.code == text::DiagnosticCode::CoveringRule
            || each.code == text::DiagnosticCode::OtherRuleHere
            || each.code == text::DiagnosticCode::InheritingRuleHere;
        result.lines.push_back(line + (follows ? ": > " : ": ")
                               + std::string(text::codeName(each.code)));
        for (const text::FixHint &fix : each.fixes) {
            if (fix.replacement.empty())
                edits.push_back({.range = fix.range, .replacement = {}});
        }
    }
    if (auto edited = text::applyEdits(text, std::move(edits)))
        result.fixed = std::move(*edited);
    return result;
}

/// `abi` and `profile t { BODY }`; the body begins on line 2.
inline Linted lintedBody(const std::string &body, const Files &includes = {},
                         const lint::LintOptions &options = {})
{
    return linted("profile t {\n" + body + "\n}\n", includes, options);
}

} // namespace pavise::tests
