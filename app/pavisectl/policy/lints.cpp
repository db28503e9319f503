// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl lints

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/json.h"
#include "core/lint/catalogue.h"

namespace pavise::ctl {

namespace {

std::string asJson()
{
    JsonWriter json;
    json.beginObject();
    json.member("version", 1);
    json.key("lints");
    json.beginArray();
    for (const lint::Lint &lint : lint::catalogue()) {
        json.beginObject();
        json.member("code", text::codeName(lint.code));
        json.member("level", lint.level == text::Severity::Note ? "note" : "warning");
        json.member("what", lint.what);
        json.member("why", lint.why);
        json.member("fix", lint.fix);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace

ExitStatus runLints(const Arguments &arguments, const Streams &streams)
{
    streams.out(arguments.isJson ? asJson() : lint::catalogueText());
    return ExitStatus::Fine;
}

} // namespace pavise::ctl
