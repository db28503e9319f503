// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl dry-run

#include "core/explain/compare/dry_run.h"

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/logs/log_choice.h"
#include "app/pavisectl/policy/answer_json.h"
#include "app/pavisectl/profile_source.h"

#include <algorithm>
#include <format>
#include <map>
#include <utility>

namespace pavise::ctl {

namespace {

using namespace explain;

/// Equal accesses of one profile with equal outcomes, once.
struct Group
{
    Replay replay{};
    std::string profile;
    const Access *access = nullptr;
    std::size_t count = 0;
};

std::vector<Group> groupsOf(const RecordedEvents &events, const DryRun &run)
{
    std::vector<Group> groups;
    std::map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < run.outcomes.size(); ++i) {
        const RecordedEvents::Recorded &event = events[i];
        if (!event.access || run.outcomes[i] == Replay::OtherProfile)
            continue;
        const std::string &profile = events.profiles()[event.profile];
        const std::string key = std::format(
            "{}\n{}\n{}\n{}\n{}", profile, static_cast<int>(run.outcomes[i]),
            className(*event.access), permissionText(*event.access, requested(*event.access)),
            accessText(*event.access));
        const auto [it, isNew] = numbers.try_emplace(key, groups.size());
        if (isNew)
            groups.push_back(
                {.replay = run.outcomes[i], .profile = profile, .access = &*event.access});
        ++groups[it->second].count;
    }
    std::ranges::stable_sort(groups, {}, &Group::replay);
    return groups;
}

std::string json(const DryRun &run, const std::vector<Group> &groups)
{
    JsonWriter json;
    json.beginObject();
    json.member("version", 1);
    json.key("counts");
    json.beginObject();
    for (std::size_t i = 0; i < kReplayCount; ++i)
        json.member(replayName(static_cast<Replay>(i)),
                    static_cast<std::int64_t>(run.counts.at(i)));
    json.endObject();
    json.key("accesses");
    json.beginArray();
    for (const Group &group : groups) {
        json.beginObject();
        json.member("outcome", replayName(group.replay));
        json.member("count", static_cast<std::int64_t>(group.count));
        json.member("profile", group.profile);
        json.key("access");
        json.beginObject();
        writeAccess(json, *group.access);
        json.endObject();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

std::string text(const DryRun &run, const std::vector<Group> &groups)
{
    std::string text;
    for (const Group &group : groups) {
        text += std::format("{:>6} {:<13} {} {} {} {}\n", group.count, replayName(group.replay),
                            group.profile, className(*group.access),
                            permissionText(*group.access, requested(*group.access)),
                            accessText(*group.access));
    }
    text += std::format("{} fixed, {} still denied, {} newly denied\n", run.count(Replay::Fixed),
                        run.count(Replay::StillDenied), run.count(Replay::NewlyDenied));
    return text;
}

} // namespace

ExitStatus runDryRun(const Arguments &arguments, const Streams &streams)
{
    text::SourceSet sources;
    const std::string path =
        profilePath(arguments.files.front(), arguments.root + "/etc/apparmor.d");
    const auto loaded = compileProfile(sources, path, arguments.root, streams);
    if (!loaded)
        return ExitStatus::FoundErrors;
    RecordedEvents events;
    if (!readEvents(arguments, streams, events))
        return ExitStatus::NotReadable;
    const DryRun run = dryRun(loaded->file.profiles, events);
    const std::vector<Group> groups = groupsOf(events, run);
    streams.out(arguments.isJson ? json(run, groups) : text(run, groups));
    return run.count(Replay::NewlyDenied) == 0 ? ExitStatus::Fine : ExitStatus::FoundErrors;
}

} // namespace pavise::ctl
