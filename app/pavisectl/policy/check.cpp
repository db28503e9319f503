// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl check

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/diagnostic_json.h"
#include "app/pavisectl/json.h"
#include "app/pavisectl/profile_source.h"
#include "core/compile/compiler.h"
#include "core/lint/linter.h"
#include "core/store/profile_store.h"
#include "core/text/file_reader.h"
#include "core/text/source_set.h"

#include <algorithm>
#include <utility>

namespace pavise::ctl {

namespace {

using text::Diagnostic;

struct Checked
{
    std::string path;
    std::vector<Diagnostic> diagnostics;
};

void showJson(const text::SourceSet &sources, const std::vector<Checked> &all,
              const Streams &streams)
{
    JsonWriter json;
    json.beginObject();
    json.member("version", 1);
    json.key("files");
    json.beginArray();
    for (const Checked &checked : all) {
        json.beginObject();
        json.member("path", checked.path);
        json.key("hasErrors");
        json.boolean(text::hasErrors(checked.diagnostics));
        json.key("diagnostics");
        json.beginArray();
        for (const Diagnostic &diagnostic : checked.diagnostics)
            writeDiagnostic(json, sources, diagnostic);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    streams.out(json.take());
}

std::string fixText(const text::SourceSet &sources, const text::FixHint &fix)
{
    const std::string_view line = "\n";
    std::string_view replacement = fix.replacement;
    while (replacement.ends_with(line))
        replacement.remove_suffix(line.size());
    if (replacement.empty())
        return "fix: remove it";
    const bool isInsertion = fix.range.begin == fix.range.end;
    return (isInsertion ? "fix: add " : "fix: write ") + std::string(replacement)
        + (isInsertion ? " at " + sources.describe(fix.range) : "");
}

void showText(const text::SourceSet &sources, const Checked &checked, const Streams &streams)
{
    for (const Diagnostic &diagnostic : checked.diagnostics) {
        const std::string place =
            diagnostic.where ? sources.describe(*diagnostic.where) : checked.path;
        streams.out(place + ": " + text::toEnglish(diagnostic) + " ["
                    + std::string(text::codeName(diagnostic.code)) + "]\n");
        for (const text::SourceRange &range : diagnostic.includedFrom)
            streams.out("    included from " + sources.describe(range) + '\n');
        if (!diagnostic.fixes.empty())
            streams.out("    " + fixText(sources, diagnostic.fixes.front()) + '\n');
    }
    if (!text::hasErrors(checked.diagnostics))
        streams.out(checked.path + ": no errors\n");
}

/// What the lints compare with: the profiles of the folder, the other kernels.
/// Errors: those of reading a features file.
text::Result<lint::LintOptions> lintOptionsOf(const Arguments &arguments, text::SourceSet &sources,
                                              const text::FileReader &files,
                                              const compile::CompileOptions &options)
{
    lint::LintOptions result{.allowed = arguments.allowed, .known = {}, .otherTargets = {}};
    if (!arguments.withLints)
        return result;
    for (const std::string &path : arguments.targets) {
        auto features = policy::Features::read(files, path);
        if (!features)
            return std::unexpected(std::move(features.error()));
        result.otherTargets.push_back(
            {.name = path.substr(path.find_last_of('/') + 1), .kernel = std::move(*features)});
    }
    if (const auto names = files.list(options.base)) {
        std::vector<std::string> paths;
        for (const std::string &name : *names) {
            const std::string path = options.base + '/' + name;
            if (store::isProfileFileName(name) && files.kind(path) == text::FileKind::Regular)
                paths.push_back(path);
        }
        result.known = lint::knownProfiles(sources, files, paths, options);
    }
    return result;
}

} // namespace

ExitStatus runCheck(const Arguments &arguments, const Streams &streams)
{
    compile::CompileOptions options = compileOptions(arguments.root);
    const text::DiskFiles files;
    text::SourceSet sources;
    syntax::ParseCache cache(sources);
    options.parseCache = &cache;
    const auto lintOptions = lintOptionsOf(arguments, sources, files, options);
    if (!lintOptions) {
        streams.error("pavisectl: " + messageOf(lintOptions.error()) + '\n');
        return ExitStatus::NotReadable;
    }
    lint::Linter linter;
    std::vector<Checked> all;
    bool isUnreadable = false;
    for (const std::string &file : arguments.files) {
        Checked &checked = all.emplace_back();
        checked.path = profilePath(file, options.base);
        if (auto bytes = files.read(checked.path); !bytes) {
            checked.diagnostics.push_back(std::move(bytes.error()));
            isUnreadable = true;
        } else {
            checked.diagnostics = arguments.withLints
                ? linter.lint(sources, files, checked.path, options, *lintOptions)
                : linter.check(sources, files, checked.path, options, *lintOptions);
        }
        if (!arguments.isJson)
            showText(sources, checked, streams);
    }
    if (arguments.isJson)
        showJson(sources, all, streams);
    if (isUnreadable)
        return ExitStatus::NotReadable;
    return std::ranges::any_of(
               all, [](const Checked &each) { return text::hasErrors(each.diagnostics); })
        ? ExitStatus::FoundErrors
        : ExitStatus::Fine;
}

} // namespace pavise::ctl
