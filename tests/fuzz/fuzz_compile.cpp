// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Any bytes as a profile, through the whole compiler and the lints, with small limits: what
/// compiles is verified policy that the reader understands; every message lies inside its file; and
/// without the rules that are said to do nothing the profile still compiles.

#include "core/binary/reader.h"
#include "core/compile/compiler.h"
#include "core/lint/linter.h"
#include "core/text/text_edit.h"
#include "tests/core/policy/resolved.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>

using namespace pavise;

namespace {

compile::CompileOptions smallLimits()
{
    static const policy::Features features = tests::everyFeature();
    compile::CompileOptions options;
    options.kernelFeatures = features;
    options.defaultAbi = features;
    options.searchPath = {"/i"};
    options.limits = {
        .maxStates = 20'000, .maxBytes = 64ULL * 1024 * 1024, .maxTime = std::chrono::seconds(2)};
    return options;
}

void checkPlaces(const text::SourceSet &sources, const std::vector<text::Diagnostic> &diagnostics)
{
    for (const text::Diagnostic &each : diagnostics) {
        if (text::toEnglish(each).find('?') != std::string::npos && each.args.empty()
            && text::messageTemplate(each.code).find("%1") != std::string_view::npos)
            std::abort();
        if (each.where
            && (each.where->begin > each.where->end
                || each.where->end > sources.text(each.where->file).size()))
            std::abort();
    }
}

bool saysIdle(text::DiagnosticCode code)
{
    using enum text::DiagnosticCode;
    return code == DuplicateRule || code == RedundantRule || code == RedundantWithInclude
        || code == RedundantDeny || code == ShadowedRule || code == DeadRule;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string bytes(data, data + size);
    text::MemoryFiles files;
    files.put("t", bytes);
    files.put("/i/a", "/etc/hosts r,\ninclude <a>\ncapability chown,\n");
    files.put("/i/v", "@{V} = /x /y\n$b = true\n");
    text::SourceSet sources;
    const compile::CompileOptions options = smallLimits();
    const auto outcome = compile::compile(sources, files, "t", options);
    checkPlaces(sources, outcome.diagnostics);
    if (text::hasErrors(outcome.diagnostics) && !outcome.value.blob.empty())
        std::abort();
    if (outcome.value.blob.empty())
        return 0;
    const auto profiles = binary::read(outcome.value.blob);
    if (!profiles || profiles->size() != outcome.value.profiles.size())
        std::abort();

    text::SourceSet lintSources;
    const auto said = lint::Linter().lint(lintSources, files, "t", options, {});
    checkPlaces(lintSources, said);
    std::vector<text::TextEdit> edits;
    for (const text::Diagnostic &each : said) {
        if (saysIdle(each.code) && !each.fixes.empty())
            edits.push_back({.range = each.fixes.front().range, .replacement = {}});
    }
    if (edits.empty())
        return 0;
    auto fewer = text::applyEdits(bytes, std::move(edits));
    if (!fewer)
        std::abort();
    files.put("t", std::move(*fewer));
    text::SourceSet fixedSources;
    if (compile::compile(fixedSources, files, "t", options).value.blob.empty())
        std::abort();
    return 0;
}
