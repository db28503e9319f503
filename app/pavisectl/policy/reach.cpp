// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl reach

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/policy/answer_json.h"
#include "app/pavisectl/profile_source.h"
#include "core/explain/reality/sensitive_targets.h"

#include <format>
#include <utility>

namespace pavise::ctl {

namespace {

using namespace explain;

void writeTarget(JsonWriter &json, const text::SourceSet &sources, const policy::Policy &policy,
                 const ReachedTarget &target)
{
    json.beginObject();
    json.member("danger", dangerName(target.danger));
    json.member("target", target.what);
    json.key("ownersOnly");
    json.boolean(target.ownersOnly);
    json.key("example");
    json.beginObject();
    writeAccess(json, target.example);
    json.endObject();
    json.key("rules");
    json.beginArray();
    for (const policy::Origin &origin : target.rules) {
        json.beginObject();
        writeRule(json, sources, policy, origin);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

std::string targetText(const text::SourceSet &sources, const policy::Policy &policy,
                       const ReachedTarget &target)
{
    std::string text =
        std::format("  {}: {} {} {}{}\n", dangerName(target.danger), className(target.example),
                    permissionText(target.example, target.permissions), accessText(target.example),
                    target.ownersOnly ? " (one's own files)" : "");
    for (const policy::Origin &origin : target.rules)
        text += ruleLines(sources, policy, origin, "    ");
    return text;
}

} // namespace

ExitStatus runReach(const Arguments &arguments, const Streams &streams)
{
    text::SourceSet sources;
    const auto loaded = compileProfile(
        sources, profilePath(arguments.files.front(), arguments.root + "/etc/apparmor.d"),
        arguments.root, streams);
    if (!loaded)
        return ExitStatus::FoundErrors;
    JsonWriter json;
    std::string text;
    json.beginObject();
    json.member("version", 1);
    json.key("profiles");
    json.beginArray();
    for (const compile::CompiledProfile &profile : loaded->file.profiles) {
        json.beginObject();
        json.member("name", profile.name);
        json.key("targets");
        json.beginArray();
        text += profile.name + ":\n";
        for (const ReachedTarget &target : reachedTargets(ProfileAutomata(profile))) {
            writeTarget(json, sources, loaded->file.policy, target);
            text += targetText(sources, loaded->file.policy, target);
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
