// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavisectl/diagnostic_json.h"

#include <string_view>
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

} // namespace

std::string messageOf(const Diagnostic &diagnostic)
{
    const std::string line = text::toEnglish(diagnostic);
    return line.substr(severityWord(diagnostic.severity).size() + 2);
}

void writeDiagnostic(JsonWriter &json, const text::SourceSet &sources, const Diagnostic &diagnostic)
{
    json.beginObject();
    json.member("severity", severityWord(diagnostic.severity));
    json.member("code", text::codeName(diagnostic.code));
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

} // namespace pavise::ctl
