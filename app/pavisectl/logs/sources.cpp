// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl sources

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/json.h"
#include "app/pavisectl/logs/log_choice.h"
#include "core/audit/carriers/log_source.h"

#include <utility>

namespace pavise::ctl {

namespace {

std::string_view adviceName(audit::LogAdvice advice)
{
    switch (advice) {
    case audit::LogAdvice::None:
        return "none";
    case audit::LogAdvice::Install:
        return "install";
    case audit::LogAdvice::AskForRight:
        return "ask-for-right";
    case audit::LogAdvice::NoRecords:
        return "no-records";
    }
    std::unreachable();
}

std::string asJson(const std::vector<audit::LogSource> &sources)
{
    JsonWriter json;
    json.beginObject();
    json.member("version", 1);
    json.key("sources");
    json.beginArray();
    for (const audit::LogSource &source : sources) {
        json.beginObject();
        json.member("kind", logKindName(source.place.kind));
        json.member("path", source.place.path);
        json.key("present");
        json.boolean(source.isPresent);
        json.key("readable");
        json.boolean(source.isReadable);
        json.member("lines", static_cast<std::int64_t>(source.lines));
        json.member("records", static_cast<std::int64_t>(source.records));
        json.member("advice", adviceName(source.advice));
        if (!source.reason.empty())
            json.member("reason", source.reason);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace

ExitStatus runSources(const Arguments &arguments, const Streams &streams)
{
    const auto sources = audit::findLogSources(arguments.root);
    if (arguments.isJson) {
        streams.out(asJson(sources));
        return ExitStatus::Fine;
    }
    for (const audit::LogSource &source : sources)
        streams.out(sourceText(source) + '\n');
    return ExitStatus::Fine;
}

} // namespace pavise::ctl
