// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl silenced

#include "core/explain/reality/silenced.h"

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/policy/answer_json.h"
#include "app/pavisectl/profile_source.h"
#include "core/explain/answer/explanation.h"

#include <format>

namespace pavise::ctl {

using namespace explain;

ExitStatus runSilenced(const Arguments &arguments, const Streams &streams)
{
    text::SourceSet sources;
    const auto loaded = compileProfile(
        sources, profilePath(arguments.files.front(), arguments.root + "/etc/apparmor.d"),
        arguments.root, streams);
    if (!loaded)
        return ExitStatus::FoundErrors;
    const policy::Policy &policy = loaded->file.policy;
    compile::Workspace workspace;
    JsonWriter json;
    std::string text;
    json.beginObject();
    json.member("version", 1);
    json.key("profiles");
    json.beginArray();
    for (std::size_t i = 0; i < loaded->file.profiles.size(); ++i) {
        const auto silenced = silencedDenials(workspace, policy, *resolvedProfile(loaded->file, i),
                                              compileOptions(arguments.root));
        if (!silenced)
            continue;
        json.beginObject();
        json.member("name", loaded->file.profiles[i].name);
        json.key("silenced");
        json.beginArray();
        text += loaded->file.profiles[i].name
            + (silenced->empty() ? ": refuses nothing silently\n" : ":\n");
        for (const Silenced &each : *silenced) {
            text += std::format("  {} {} {}\n", className(each.example),
                                permissionText(each.example, each.permissions),
                                accessText(each.example));
            json.beginObject();
            json.key("example");
            json.beginObject();
            writeAccess(json, each.example);
            json.endObject();
            json.key("rules");
            json.beginArray();
            for (const policy::Origin &origin : each.rules) {
                text += ruleLines(sources, policy, origin, "    ");
                json.beginObject();
                writeRule(json, sources, policy, origin);
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
    streams.out(arguments.isJson ? json.take() : text);
    return ExitStatus::Fine;
}

} // namespace pavise::ctl
