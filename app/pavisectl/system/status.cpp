// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl status

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/diagnostic_json.h"
#include "app/pavisectl/json.h"
#include "core/report/system_snapshot.h"
#include "core/text/bytes.h"

#include <algorithm>
#include <format>
#include <map>
#include <utility>

namespace pavise::ctl {

using report::Process;
using report::Snapshot;
using report::stateSentence;
using report::stateWord;

namespace {

using kernel::Availability;

/// What is worth a line without --all: what is confined, and what can be reached and is not.
bool matters(const Process &process)
{
    return process.confinement.hasProfile() || !process.sockets.empty();
}

// --- JSON ----------------------------------------------------------------------------------------

void writeProfile(JsonWriter &json, const kernel::LoadedProfile &profile)
{
    json.beginObject();
    json.member("name", profile.name);
    json.member("namespace", profile.namespaceName);
    json.member("mode", kernel::profileModeName(profile.mode));
    json.member("attachment", profile.attachment);
    json.member("digest", profile.digest);
    json.member("abi", profile.abi);
    json.key("children");
    json.beginArray();
    for (const kernel::LoadedProfile &child : profile.children)
        writeProfile(json, child);
    json.endArray();
    json.endObject();
}

void writeProcess(JsonWriter &json, const Process &process)
{
    const process::ProcessDetails &details = process.details;
    json.beginObject();
    json.member("pid", details.pid);
    json.member("parent", details.parent);
    json.member("command", details.command);
    json.key("exe");
    if (details.exe)
        json.string(*details.exe);
    else
        json.null();
    json.key("uid");
    if (details.uid)
        json.number(*details.uid);
    else
        json.null();
    json.member("label", process.confinement.label);
    json.member("mode", kernel::profileModeName(process.confinement.mode));
    json.key("kernelThread");
    json.boolean(details.isKernelThread);
    if (details.container) {
        json.key("container");
        json.beginObject();
        json.member("runtime", process::containerRuntimeName(details.container->runtime));
        json.member("id", details.container->id);
        json.endObject();
    }
    json.key("listening");
    json.beginArray();
    for (const process::ListeningSocket &socket : process.sockets) {
        json.beginObject();
        json.member("protocol", process::socketProtocolName(socket.protocol));
        json.member("address", socket.address);
        json.member("port", socket.port);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeJson(const Snapshot &snapshot, const Arguments &arguments, const Streams &streams)
{
    JsonWriter json;
    json.beginObject();
    json.member("version", 1);
    json.key("apparmor");
    json.beginObject();
    json.member("state", stateWord(snapshot.state.availability));
    json.member("namespace", snapshot.state.namespaceName);
    json.member("namespaceLevel", snapshot.state.namespaceLevel);
    json.key("revision");
    if (snapshot.state.revision)
        json.number(static_cast<std::int64_t>(*snapshot.state.revision));
    else
        json.null();
    json.key("securityModules");
    json.beginArray();
    for (const std::string &module : snapshot.state.lsms)
        json.string(module);
    json.endArray();
    json.endObject();
    json.key("profiles");
    json.beginArray();
    if (snapshot.profiles) {
        for (const kernel::LoadedProfile &profile : *snapshot.profiles)
            writeProfile(json, profile);
    }
    json.endArray();
    json.key("processes");
    json.beginArray();
    for (const Process &process : snapshot.processes) {
        if (arguments.withAllProcesses || matters(process))
            writeProcess(json, process);
    }
    json.endArray();
    json.key("problems");
    json.beginArray();
    for (const text::Diagnostic &problem : snapshot.problems)
        json.string(messageOf(problem));
    json.endArray();
    json.endObject();
    streams.out(json.take());
}

// --- text ----------------------------------------------------------------------------------------

void countModes(const std::vector<kernel::LoadedProfile> &profiles,
                std::map<kernel::ProfileMode, int> &counts)
{
    for (const kernel::LoadedProfile &profile : profiles) {
        ++counts[profile.mode];
        countModes(profile.children, counts);
    }
}

void printProfiles(const std::vector<kernel::LoadedProfile> &profiles, const Streams &streams)
{
    for (const kernel::LoadedProfile &profile : profiles) {
        std::string name = text::displayForm(profile.name);
        if (!profile.namespaceName.empty())
            name.insert(0, ":" + text::displayForm(profile.namespaceName) + ":");
        streams.out(std::format("  {:<10} {}\n", kernel::profileModeName(profile.mode), name));
        printProfiles(profile.children, streams);
    }
}

void printProcess(const Process &process, const Streams &streams)
{
    const process::ProcessDetails &details = process.details;
    std::string line = std::format("  {:>7} {:<10} {}", details.pid,
                                   kernel::profileModeName(process.confinement.mode),
                                   text::displayForm(details.exe ? *details.exe : details.command));
    if (process.confinement.hasProfile())
        line += "  [" + text::displayForm(process.confinement.label) + "]";
    for (const process::ListeningSocket &socket : process.sockets)
        line += std::format("  {} {}:{}", process::socketProtocolName(socket.protocol),
                            socket.address, socket.port);
    if (details.container)
        line += std::format("  ({} {})", process::containerRuntimeName(details.container->runtime),
                            text::displayForm(details.container->id).substr(0, 12));
    streams.out(line + '\n');
}

void printText(const Snapshot &snapshot, const Arguments &arguments, const Streams &streams)
{
    std::string first(stateSentence(snapshot.state.availability));
    if (snapshot.state.revision)
        first += std::format(", policy revision {}", *snapshot.state.revision);
    if (!snapshot.state.lsms.empty() && snapshot.state.availability != Availability::Enabled) {
        first += "; security modules that are on:";
        for (const std::string &module : snapshot.state.lsms)
            first += ' ' + module;
    }
    streams.out(first + ".\n");
    if (snapshot.profiles) {
        std::map<kernel::ProfileMode, int> counts;
        countModes(*snapshot.profiles, counts);
        int total = 0;
        std::string modes;
        for (const auto &[mode, count] : counts) {
            total += count;
            modes += std::format("{}{} {}", modes.empty() ? "" : ", ",
                                 kernel::profileModeName(mode), count);
        }
        streams.out(std::format("\n{} profiles are loaded{}{}\n", total, modes.empty() ? "." : ": ",
                                modes));
        printProfiles(*snapshot.profiles, streams);
    }
    const auto shown = [&](const Process &process) {
        return arguments.withAllProcesses || matters(process);
    };
    const auto confined = std::ranges::count_if(
        snapshot.processes, [](const Process &each) { return each.confinement.hasProfile(); });
    streams.out(std::format(
        "\n{} of {} processes are confined{}\n", confined, snapshot.processes.size(),
        arguments.withAllProcesses ? ":" : "; these, and those that listen on the network:"));
    for (const Process &process : snapshot.processes) {
        if (shown(process))
            printProcess(process, streams);
    }
}

} // namespace

ExitStatus runStatus(const Arguments &arguments, const Streams &streams)
{
    const Snapshot snapshot = report::look(arguments.root);
    for (const text::Diagnostic &problem : snapshot.problems)
        streams.error("pavisectl: " + text::toEnglish(problem) + '\n');
    if (arguments.isJson)
        writeJson(snapshot, arguments, streams);
    else
        printText(snapshot, arguments, streams);
    switch (snapshot.state.availability) {
    case Availability::Enabled:
        return snapshot.problems.empty() ? ExitStatus::Fine : ExitStatus::NotReadable;
    case Availability::NotReadable:
        return ExitStatus::NotReadable;
    case Availability::NotInKernel:
    case Availability::DisabledAtBoot:
    case Availability::NotMounted:
        return ExitStatus::NotAvailable;
    }
    std::unreachable();
}

} // namespace pavise::ctl
