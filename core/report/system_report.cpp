// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/report/system_report.h"

#include "core/report/system_snapshot.h"

#include <format>
#include <map>

namespace pavise::report {

namespace {

std::string timeText(std::int64_t milliseconds)
{
    if (milliseconds == 0)
        return {};
    const std::chrono::sys_time<std::chrono::milliseconds> moment{
        std::chrono::milliseconds(milliseconds)};
    return std::format("{:%F %T}Z", std::chrono::floor<std::chrono::seconds>(moment));
}

void addProfiles(const std::vector<kernel::LoadedProfile> &profiles, Table &table,
                 std::map<std::string, int> &modes)
{
    for (const kernel::LoadedProfile &profile : profiles) {
        const std::string mode(kernel::profileModeName(profile.mode));
        ++modes[mode];
        table.rows.push_back({profile.name, profile.namespaceName, mode, profile.attachment});
        addProfiles(profile.children, table, modes);
    }
}

Table processTable(const std::vector<Process> &processes)
{
    Table table{.name = "processes",
                .title = "Processes that are confined or listen on the network",
                .columns = {"pid", "program", "user id", "profile", "mode", "listens on"},
                .rows = {}};
    for (const Process &process : processes) {
        if (!process.confinement.hasProfile() && process.sockets.empty())
            continue;
        std::string sockets;
        for (const process::ListeningSocket &socket : process.sockets)
            sockets += std::format("{}{} {}:{}", sockets.empty() ? "" : ", ",
                                   process::socketProtocolName(socket.protocol), socket.address,
                                   socket.port);
        const process::ProcessDetails &details = process.details;
        table.rows.push_back(
            {std::to_string(details.pid), details.exe.value_or(details.command),
             details.uid ? std::to_string(*details.uid) : std::string(), process.confinement.label,
             std::string(kernel::profileModeName(process.confinement.mode)), std::move(sockets)});
    }
    return table;
}

Table eventTable(std::span<const audit::Denial *const> events)
{
    using audit::Field;
    Table table{.name = "events",
                .title = "What AppArmor denied or would have denied",
                .columns = {"count", "last", "kind", "machine", "profile", "operation", "name",
                            "permissions"},
                .rows = {}};
    for (const audit::Denial *each : events) {
        const audit::Denial &denial = *each;
        const audit::Event &event = denial.first;
        std::string hosts;
        for (const std::string &host : denial.hosts)
            hosts += (hosts.empty() ? "" : ", ") + host;
        const Field mask = event.has(Field::DeniedMask) ? Field::DeniedMask : Field::RequestedMask;
        table.rows.push_back({std::to_string(denial.count), timeText(denial.lastTime),
                              std::string(audit::eventKindName(event.kind)), std::move(hosts),
                              std::string(event.text(Field::Profile)),
                              std::string(event.text(Field::Operation)),
                              std::string(event.text(Field::Name)), std::string(event.text(mask))});
    }
    return table;
}

} // namespace

Report systemReport(const std::string &root, std::span<const audit::Denial *const> events,
                    std::chrono::sys_seconds now)
{
    const Snapshot snapshot = look(root);
    Report report;
    report.facts.emplace_back("made", std::format("{:%F %T}Z", now));
    report.facts.emplace_back("machine", hostName(root));
    report.facts.emplace_back("apparmor", std::string(stateWord(snapshot.state.availability)));
    if (snapshot.state.revision)
        report.facts.emplace_back("policy revision", std::to_string(*snapshot.state.revision));
    Table profiles{.name = "profiles",
                   .title = "Loaded profiles",
                   .columns = {"name", "namespace", "mode", "attachment"},
                   .rows = {}};
    std::map<std::string, int> modes;
    if (snapshot.profiles)
        addProfiles(*snapshot.profiles, profiles, modes);
    std::string counts;
    for (const auto &[mode, count] : modes)
        counts += std::format("{}{} {}", counts.empty() ? "" : ", ", count, mode);
    report.facts.emplace_back("profiles", counts.empty() ? "none" : counts);
    report.tables.push_back(std::move(profiles));
    report.tables.push_back(processTable(snapshot.processes));
    report.tables.push_back(eventTable(events));
    return report;
}

void maskNames(Report &report, const NameMask &mask)
{
    for (auto &[name, value] : report.facts)
        value = mask.apply(value);
    for (Table &table : report.tables) {
        for (Table::Row &row : table.rows) {
            for (std::string &cell : row)
                cell = mask.apply(cell);
        }
    }
}

} // namespace pavise::report
