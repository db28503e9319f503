// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavisectl/logs/event_json.h"

namespace pavise::ctl {

namespace {

using audit::Event;
using audit::Field;

void writeFields(JsonWriter &json, const Event &event)
{
    json.key("fields");
    json.beginObject();
    for (std::size_t i = 0; i < audit::kFieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        if (event.has(field))
            json.member(audit::fieldName(field), event.text(field));
    }
    json.endObject();
    const auto extras = event.extras();
    if (extras.empty())
        return;
    json.key("otherFields");
    json.beginArray();
    for (const Event::Extra &extra : extras) {
        json.beginObject();
        json.member("key", extra.key);
        json.member("value", extra.value);
        json.endObject();
    }
    json.endArray();
}

void writeCommon(JsonWriter &json, const Event &event, audit::Origin origin)
{
    json.member("kind", audit::eventKindName(event.kind));
    json.member("class", audit::eventClassName(event.eventClass));
    json.member("origin", audit::originName(origin));
    if (event.isTruncated) {
        json.key("truncated");
        json.boolean(true);
    }
    writeFields(json, event);
}

template <typename Values, typename Write>
void writeList(JsonWriter &json, std::string_view name, const Values &values, const Write &write)
{
    json.key(name);
    json.beginArray();
    for (const auto &value : values)
        write(value);
    json.endArray();
}

} // namespace

void writeGroup(JsonWriter &json, const audit::Denial &denial)
{
    const auto number = [&json](std::int64_t value) { json.number(value); };
    json.beginObject();
    json.member("count", static_cast<std::int64_t>(denial.count));
    json.member("firstMs", denial.firstTime);
    json.member("lastMs", denial.lastTime);
    json.key("alwaysOwner");
    json.boolean(denial.alwaysOwner);
    writeList(json, "pids", denial.pids, number);
    writeList(json, "users", denial.users, number);
    writeList(json, "commands", denial.comms,
              [&json](const std::string &value) { json.string(value); });
    writeList(json, "hosts", denial.hosts,
              [&json](const std::string &value) { json.string(value); });
    writeCommon(json, denial.first, denial.origin);
    json.endObject();
}

std::string eventLine(const Event &event)
{
    JsonWriter json(JsonWriter::Layout::OneLine);
    json.beginObject();
    json.member("timeMs", event.time());
    if (event.stamp)
        json.member("serial", static_cast<std::int64_t>(event.stamp->serial));
    writeCommon(json, event, event.origin);
    json.endObject();
    return json.take();
}

} // namespace pavise::ctl
