// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl check

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/json.h"
#include "app/pavisectl/profile_source.h"
#include "core/compile/compiler.h"
#include "core/text/file_reader.h"
#include "core/text/source_set.h"

#include <algorithm>
#include <utility>

namespace pavise::ctl {

namespace {

using text::Diagnostic;
using text::Severity;

std::string_view severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    std::unreachable();
}

struct Checked
{
    std::string path;
    std::vector<Diagnostic> diagnostics;
};

void writePlace(JsonWriter &json, const text::SourceSet &sources, const text::SourceRange &range)
{
    const text::Position begin = sources.position(range.file, range.begin);
    const text::Position end = sources.position(range.file, range.end);
    json.member("file", sources.path(range.file));
    json.member("line", begin.line);
    json.member("column", begin.column);
    json.member("endLine", end.line);
    json.member("endColumn", end.column);
}

/// The message alone, without `severity: `.
std::string messageOf(const Diagnostic &diagnostic)
{
    const std::string line = text::toEnglish(diagnostic);
    return line.substr(severityWord(diagnostic.severity).size() + 2);
}

void writeDiagnostic(JsonWriter &json, const text::SourceSet &sources, const Diagnostic &diagnostic)
{
    json.beginObject();
    json.member("severity", severityWord(diagnostic.severity));
    json.member("message", messageOf(diagnostic));
    if (diagnostic.where)
        writePlace(json, sources, *diagnostic.where);
    json.key("includedFrom");
    json.beginArray();
    for (const text::SourceRange &range : diagnostic.includedFrom)
        json.string(sources.describe(range));
    json.endArray();
    json.key("fixes");
    json.beginArray();
    for (const text::FixHint &fix : diagnostic.fixes) {
        json.beginObject();
        writePlace(json, sources, fix.range);
        json.member("replacement", fix.replacement);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

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

void showText(const text::SourceSet &sources, const Checked &checked, const Streams &streams)
{
    for (const Diagnostic &diagnostic : checked.diagnostics) {
        const std::string place =
            diagnostic.where ? sources.describe(*diagnostic.where) : checked.path;
        streams.out(place + ": " + text::toEnglish(diagnostic) + '\n');
        for (const text::SourceRange &range : diagnostic.includedFrom)
            streams.out("    included from " + sources.describe(range) + '\n');
    }
    if (!text::hasErrors(checked.diagnostics))
        streams.out(checked.path + ": no errors\n");
}

} // namespace

ExitStatus runCheck(const Arguments &arguments, const Streams &streams)
{
    const compile::CompileOptions options = compileOptions(arguments.root);
    const text::DiskFiles files;
    text::SourceSet sources;
    std::vector<Checked> all;
    bool isUnreadable = false;
    for (const std::string &file : arguments.files) {
        Checked &checked = all.emplace_back();
        checked.path = profilePath(file, options.base);
        if (auto bytes = files.read(checked.path); !bytes) {
            checked.diagnostics.push_back(std::move(bytes.error()));
            isUnreadable = true;
        } else {
            checked.diagnostics = compile::check(sources, files, checked.path, options);
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
