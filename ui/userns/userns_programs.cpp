// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/userns/userns_programs.h"

#include <algorithm>

namespace pavise::ui {

namespace {

constexpr std::string_view kStandIn = "unprivileged_userns";

bool isUserns(const audit::Event &event)
{
    using audit::EventKind;
    const bool isRefused = event.kind == EventKind::Denied || event.kind == EventKind::Killed
        || event.kind == EventKind::Allowed;
    const std::string_view operation = event.text(audit::Field::Operation);
    // What the stand-in refuses is refused because of the restriction.
    return (isRefused && operation == "userns_create")
        || (isRefused && event.text(audit::Field::Profile) == kStandIn)
        || (event.kind == EventKind::Audited && operation == "userns_create"
            && event.text(audit::Field::Target) == kStandIn);
}

bool isUnconfined(std::string_view profile)
{
    return profile.empty() || profile == "unconfined" || profile == kStandIn;
}

std::string pathOf(const audit::Event &event, const std::string &command,
                   const StatusSnapshot &status)
{
    if (const std::string_view path = event.text(audit::Field::ExecPath); !path.empty())
        return std::string(path);
    for (const ProcessEntry &process : status.processes) {
        if (process.details.command == command && process.details.exe)
            return *process.details.exe;
    }
    return {};
}

/// Quoted where a profile's text needs it.
std::string written(const std::string &path)
{
    return path.find_first_of(" \t\"") == std::string::npos ? path : '"' + path + '"';
}

} // namespace

std::vector<UsernsProgram> usernsPrograms(const DenialSnapshot &denials,
                                          const StatusSnapshot &status)
{
    std::vector<UsernsProgram> programs;
    for (const DenialEntry &entry : denials.groups) {
        const audit::Denial &denial = entry.denial;
        if (!isUserns(denial.first))
            continue;
        const std::string command = denial.comms.empty()
            ? std::string(denial.first.text(audit::Field::Comm))
            : denial.comms.front();
        const std::string_view profile = denial.first.text(audit::Field::Profile);
        UsernsProgram program{.command = command,
                              .path = pathOf(denial.first, command, status),
                              .profile =
                                  isUnconfined(profile) ? std::string() : std::string(profile)};
        auto known = std::ranges::find_if(programs, [&](const UsernsProgram &each) {
            return each.command == program.command && each.profile == program.profile;
        });
        if (known == programs.end()) {
            programs.push_back(std::move(program));
            known = programs.end() - 1;
        } else if (known->path.empty()) {
            known->path = program.path;
        }
        known->count += denial.count;
        known->lastTime = std::max(known->lastTime, denial.lastTime);
    }
    std::ranges::stable_sort(programs, std::ranges::greater(), &UsernsProgram::count);
    return programs;
}

UsernsProfile usernsProfile(const std::string &path)
{
    std::string file = path.substr(std::min(path.find_first_not_of('/'), path.size()));
    for (char &character : file) {
        if (character == '/' || character == ' ' || character == '"')
            character = '.';
    }
    const std::string name = path.substr(path.find_last_of('/') + 1);
    return {.file = file,
            .text = "# Lets this program create user namespaces; restricts nothing else.\n"
                    "abi <abi/4.0>,\n"
                    "include <tunables/global>\n"
                    "\n"
                    "profile "
                + written(name) + ' ' + written(path)
                + " flags=(unconfined) {\n"
                  "  userns,\n"
                  "\n"
                  "  include if exists <local/"
                + file
                + ">\n"
                  "}\n"};
}

} // namespace pavise::ui
