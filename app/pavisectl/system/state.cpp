// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl state

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/json.h"
#include "app/pavisectl/profile_source.h"
#include "core/explain/compare/disk_state.h"
#include "core/store/profile_store.h"

#include <algorithm>
#include <format>

namespace pavise::ctl {

namespace {

using namespace explain;

/// Those named, or every profile of the folder that is not disabled.
std::vector<std::string> chosenFiles(const Arguments &arguments, const std::string &base)
{
    std::vector<std::string> paths;
    for (const std::string &file : arguments.files)
        paths.push_back(profilePath(file, base));
    if (!paths.empty())
        return paths;
    text::SourceSet sources;
    if (const auto files = store::listProfiles(text::DiskFiles(), sources, base)) {
        for (const store::ProfileFile &file : *files) {
            if (!file.isDisabled)
                paths.push_back(file.path);
        }
    }
    return paths;
}

void write(JsonWriter &json, const std::string &path, const ProfileDiskState &state)
{
    json.beginObject();
    json.member("name", state.name);
    json.member("file", path);
    json.member("state", diskStateName(state.state));
    json.member("changes", static_cast<std::int64_t>(state.difference.changes.size()));
    json.key("header");
    json.beginArray();
    for (const HeaderChange change : state.difference.header)
        json.string(headerChangeName(change));
    json.endArray();
    if (state.problem)
        json.member("problem", text::toEnglish(*state.problem));
    json.endObject();
}

std::string lineOf(const ProfileDiskState &state)
{
    std::string line = std::format("{:<11} {}", diskStateName(state.state), state.name);
    if (state.state == DiskState::Differs)
        line += std::format(": loading the file would change {} answers", //
                            state.difference.changes.size());
    for (const HeaderChange change : state.difference.header)
        line += std::format(", {}", headerChangeName(change));
    if (state.problem)
        line += ": " + text::toEnglish(*state.problem);
    return line + '\n';
}

} // namespace

ExitStatus runState(const Arguments &arguments, const Streams &streams)
{
    compile::CompileOptions options = compileOptions(arguments.root);
    const auto paths = kernel::KernelPaths::below(arguments.root);
    const text::DiskFiles files;
    text::SourceSet sources;
    syntax::ParseCache cache(sources);
    compile::Workspace workspace;
    options.parseCache = &cache;
    options.workspace = &workspace;
    JsonWriter json;
    json.beginObject();
    json.member("version", 1);
    json.key("profiles");
    json.beginArray();
    ExitStatus status = ExitStatus::Fine;
    for (const std::string &path : chosenFiles(arguments, options.base)) {
        const auto compiled = compile::compile(sources, files, path, options);
        if (text::hasErrors(compiled.diagnostics)) {
            streams.error("pavisectl: " + path + " has errors; see pavisectl check\n");
            status = ExitStatus::NotReadable;
            continue;
        }
        for (const ProfileDiskState &state : diskStates(paths, compiled.value)) {
            write(json, path, state);
            if (!arguments.isJson)
                streams.out(lineOf(state));
            if (state.state == DiskState::Unknown)
                status = ExitStatus::NotReadable;
            else if (state.state != DiskState::Same && status == ExitStatus::Fine)
                status = ExitStatus::FoundErrors;
        }
    }
    json.endArray();
    json.endObject();
    if (arguments.isJson)
        streams.out(json.take());
    return status;
}

} // namespace pavise::ctl
