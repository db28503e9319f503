// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/compare/disk_state.h"

#include "core/binary/reader.h"

#include <algorithm>
#include <map>
#include <utility>

namespace pavise::explain {

namespace {

/// `parent` of `parent//child//grandchild`.
std::string topName(const std::string &name)
{
    return name.substr(0, name.find("//"));
}

/// What is loaded under the name of one top-level profile.
struct Loaded
{
    std::vector<binary::ReadProfile> profiles;
    std::optional<text::Diagnostic> problem;
};

Loaded loadedUnder(const ReadLoaded &read, const std::string &top)
{
    Loaded loaded;
    const auto blob = read(top);
    if (!blob) {
        loaded.problem = blob.error();
        return loaded;
    }
    auto profiles = binary::read(*blob);
    if (!profiles) {
        loaded.problem = profiles.error();
        return loaded;
    }
    // One write may have brought other profiles too.
    std::erase_if(*profiles,
                  [&](const binary::ReadProfile &each) { return topName(each.name) != top; });
    loaded.profiles = std::move(*profiles);
    return loaded;
}

ProfileDiskState stateOf(const compile::CompiledProfile &profile, const Loaded &loaded,
                         const DiffOptions &options, const std::stop_token &stop)
{
    ProfileDiskState result{.name = profile.name, .difference = {}};
    if (loaded.problem) {
        const bool isMissing = loaded.problem->code == text::DiagnosticCode::ProfileNotLoaded;
        result.state = isMissing ? DiskState::NotLoaded : DiskState::Unknown;
        if (!isMissing)
            result.problem = loaded.problem;
        return result;
    }
    const auto at = std::ranges::find(loaded.profiles, profile.name, &binary::ReadProfile::name);
    if (at == loaded.profiles.end()) {
        result.state = DiskState::NotLoaded;
        return result;
    }
    result.difference = diff(ProfileAutomata(*at, profile.dbusNeedsNetworkV9),
                             ProfileAutomata(profile), options, stop);
    result.state = result.difference.isEqual() ? DiskState::Same : DiskState::Differs;
    return result;
}

} // namespace

std::string_view diskStateName(DiskState state)
{
    switch (state) {
    case DiskState::Same:
        return "same";
    case DiskState::Differs:
        return "differs";
    case DiskState::NotLoaded:
        return "not-loaded";
    case DiskState::OnlyLoaded:
        return "only-loaded";
    case DiskState::Unknown:
        return "unknown";
    }
    std::unreachable();
}

std::vector<ProfileDiskState> diskStates(const kernel::KernelPaths &paths,
                                         const compile::CompiledFile &file,
                                         const DiffOptions &options, const std::stop_token &stop)
{
    return diskStates([&paths](const std::string &top) { return kernel::loadedPolicy(paths, top); },
                      file, options, stop);
}

std::vector<ProfileDiskState> diskStates(const ReadLoaded &read, const compile::CompiledFile &file,
                                         const DiffOptions &options, const std::stop_token &stop)
{
    std::vector<ProfileDiskState> states;
    std::map<std::string, Loaded> known;
    for (const compile::CompiledProfile &profile : file.profiles) {
        const std::string top = topName(profile.name);
        const auto [loaded, isNew] = known.try_emplace(top);
        if (isNew)
            loaded->second = loadedUnder(read, top);
        states.push_back(stateOf(profile, loaded->second, options, stop));
    }
    for (const auto &[top, loaded] : known) {
        for (const binary::ReadProfile &each : loaded.profiles) {
            if (!std::ranges::contains(states, each.name, &ProfileDiskState::name))
                states.push_back(
                    {.name = each.name, .state = DiskState::OnlyLoaded, .difference = {}});
        }
    }
    return states;
}

} // namespace pavise::explain
