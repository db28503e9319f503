// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl impact

#include "core/explain/compare/impact.h"

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/diagnostic_json.h"
#include "app/pavisectl/policy/answer_json.h"
#include "app/pavisectl/profile_source.h"

#include <algorithm>
#include <format>
#include <thread>
#include <utility>

namespace pavise::ctl {

namespace {

using namespace explain;

std::string_view kindWord(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Allowed:
        return "allowed";
    case Change::Kind::Denied:
        return "denied";
    case Change::Kind::ExecTarget:
        return "exec-target";
    case Change::Kind::Logging:
        return "logging";
    }
    std::unreachable();
}

/// Of the version whose rules \p change names.
const FileImpact::Version &versionOf(const FileImpact &file, const Change &change)
{
    return change.rulesAreOld ? file.before : file.after;
}

void write(JsonWriter &json, const FileImpact &file)
{
    json.beginObject();
    json.member("file", file.path);
    json.key("broken");
    json.boolean(file.isBroken);
    json.key("errors");
    json.beginArray();
    for (const text::Diagnostic &error : file.errors)
        json.string(messageOf(error));
    json.endArray();
    json.key("changed");
    json.beginArray();
    for (const FileImpact::ChangedProfile &profile : file.changed) {
        json.beginObject();
        json.member("name", profile.name);
        json.key("changes");
        json.beginArray();
        for (const Change &change : profile.difference.changes) {
            json.beginObject();
            json.member("kind", kindWord(change.kind));
            json.key("example");
            json.beginObject();
            writeAccess(json, change.example);
            json.endObject();
            json.key("rulesAreOld");
            json.boolean(change.rulesAreOld);
            json.key("rules");
            json.beginArray();
            const FileImpact::Version &version = versionOf(file, change);
            for (const policy::Origin &origin : change.rules) {
                json.beginObject();
                writeRule(json, *version.sources, version.policy, origin);
                json.endObject();
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

std::string text(const FileImpact &file)
{
    std::string text;
    if (file.isBroken) {
        text = file.path + " has errors with it:\n";
        for (const text::Diagnostic &error : file.errors)
            text += "    " + text::toEnglish(error) + '\n';
    }
    for (const FileImpact::ChangedProfile &profile : file.changed) {
        text += std::format("{} ({}):\n", profile.name, file.path);
        for (const Change &change : profile.difference.changes) {
            text += std::format(
                "    {}: {} {} {}\n", kindWord(change.kind), className(change.example),
                permissionText(change.example, change.permissions), accessText(change.example));
            const FileImpact::Version &version = versionOf(file, change);
            for (const policy::Origin &origin : change.rules)
                text += ruleLines(*version.sources, version.policy, origin,
                                  change.rulesAreOld ? "      was: " : "      ");
        }
    }
    return text;
}

} // namespace

ExitStatus runImpact(const Arguments &arguments, const Streams &streams)
{
    const text::DiskFiles files;
    ImpactOptions options;
    options.compile = compileOptions(arguments.root);
    options.threads = std::max(1U, std::thread::hardware_concurrency());
    const std::string path = profilePath(arguments.files[0], options.compile.base);
    const auto newText = files.read(arguments.files[1]);
    if (!newText || files.kind(path) != text::FileKind::Regular) {
        streams.error("pavisectl: " + (newText ? path : arguments.files[1]) + " cannot be read\n");
        return ExitStatus::NotReadable;
    }
    std::size_t changed = 0;
    std::size_t broken = 0;
    std::size_t total = 0;
    JsonWriter json;
    json.beginObject();
    json.member("version", 1);
    json.key("files");
    json.beginArray();
    impact(files, path, *newText, options, [&](const FileImpact &file) {
        changed += file.changed.size();
        broken += file.isBroken ? 1U : 0U;
        total = file.total;
        if (arguments.isJson)
            write(json, file);
        else
            streams.out(text(file));
    });
    json.endArray();
    json.member("total", static_cast<std::int64_t>(total));
    json.member("changedProfiles", static_cast<std::int64_t>(changed));
    json.member("brokenFiles", static_cast<std::int64_t>(broken));
    json.endObject();
    if (arguments.isJson)
        streams.out(json.take());
    else
        streams.out(std::format("{} files read it; {} profiles change, {} files break\n", total,
                                changed, broken));
    return broken == 0 ? ExitStatus::Fine : ExitStatus::FoundErrors;
}

} // namespace pavise::ctl
