// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl report

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/json.h"
#include "app/pavisectl/log_choice.h"
#include "app/pavisectl/name_mask.h"
#include "app/pavisectl/system_snapshot.h"
#include "core/audit/denial.h"
#include "core/text/bytes.h"

#include <array>
#include <chrono>
#include <format>
#include <functional>
#include <map>
#include <span>

namespace pavise::ctl {

namespace {

using Row = std::vector<std::string>;

struct Table
{
    std::string_view name;
    std::string_view title;
    std::vector<std::string_view> columns;
    std::vector<Row> rows;
};

struct Report
{
    std::vector<std::pair<std::string_view, std::string>> facts;
    std::vector<Table> tables;
};

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

Table eventTable(const audit::DenialLog &log)
{
    using audit::Field;
    Table table{.name = "events",
                .title = "What AppArmor denied or would have denied",
                .columns = {"count", "last", "kind", "machine", "profile", "operation", "name",
                            "permissions"},
                .rows = {}};
    for (const audit::Denial &denial : log.denials()) {
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

Report gather(const Arguments &arguments, const Streams &streams)
{
    const Snapshot snapshot = look(arguments.root);
    Report report;
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    report.facts.emplace_back("made", std::format("{:%F %T}Z", now));
    report.facts.emplace_back("machine", hostName(arguments.root));
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
    audit::DenialLog log;
    for (const audit::LogPlace &place : chosenLogs(arguments, streams)) {
        auto opened = openChosen(place);
        if (!opened) {
            streams.error("pavisectl: " + text::toEnglish(opened.error()) + '\n');
            continue;
        }
        audit::EventReader reader(std::move(*opened));
        if (const auto read = reader.readInto(log); !read)
            streams.error("pavisectl: " + text::toEnglish(read.error()) + '\n');
    }
    report.tables.push_back(eventTable(log));
    return report;
}

void maskAll(Report &report, const NameMask &mask)
{
    for (auto &[name, value] : report.facts)
        value = mask.apply(value);
    for (Table &table : report.tables) {
        for (Row &row : table.rows) {
            for (std::string &cell : row)
                cell = mask.apply(cell);
        }
    }
}

// --- the three forms -----------------------------------------------------------------------------

std::string json(const Report &report)
{
    JsonWriter json;
    json.beginObject();
    json.member("version", 1);
    for (const auto &[name, value] : report.facts)
        json.member(name, value);
    for (const Table &table : report.tables) {
        json.key(table.name);
        json.beginArray();
        for (const Row &row : table.rows) {
            json.beginObject();
            for (std::size_t i = 0; i < row.size(); ++i)
                json.member(table.columns[i], row[i]);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
    return json.take();
}

/// As RFC 4180 has it. A name that a spreadsheet would take for a formula gets a quote before it:
/// programs choose names, and the reader's machine must not run them.
std::string csvCell(std::string_view text)
{
    std::string cell = text::displayForm(text);
    if (!cell.empty() && std::string_view("=+-@\t\r").contains(cell.front()))
        cell.insert(0, 1, '\'');
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char character : cell)
        quoted += character == '"' ? std::string("\"\"") : std::string(1, character);
    return quoted + '"';
}

/// One line for each row of each table, which the first column names; the table's own column names
/// come as a line before them.
std::string csv(const Report &report)
{
    std::string out;
    const auto line = [&](std::string_view kind, const auto &cells) {
        out += csvCell(kind);
        for (const auto &cell : cells)
            out += ',' + csvCell(cell);
        out += "\r\n";
    };
    for (const auto &[name, value] : report.facts)
        line(name, std::array{value});
    for (const Table &table : report.tables) {
        line(table.name, table.columns);
        for (const Row &row : table.rows)
            line(table.name, row);
    }
    return out;
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char character : text::displayForm(text)) {
        switch (character) {
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '&':
            out += "&amp;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += character;
        }
    }
    return out;
}

std::string html(const Report &report)
{
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<title>AppArmor report</title>\n<style>\n"
        "body { font: 15px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 75em; "
        "padding: 0 1em; color-scheme: light dark }\n"
        "table { border-collapse: collapse; width: 100%; margin-bottom: 2em }\n"
        "caption { text-align: left; font-weight: 600; font-size: 1.2em; margin: 1em 0 .3em }\n"
        "th, td { text-align: left; padding: .25em .6em; vertical-align: top; "
        "border-bottom: 1px solid #8884; overflow-wrap: anywhere }\n"
        "</style>\n</head>\n<body>\n<h1>AppArmor report</h1>\n<table>\n";
    for (const auto &[name, value] : report.facts)
        out += std::format("<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n", escaped(name),
                           escaped(value));
    out += "</table>\n";
    for (const Table &table : report.tables) {
        out += std::format("<table>\n<caption>{} ({})</caption>\n<thead><tr>", table.title,
                           table.rows.size());
        for (const std::string_view column : table.columns)
            out += std::format("<th scope=\"col\">{}</th>", column);
        out += "</tr></thead>\n<tbody>\n";
        for (const Row &row : table.rows) {
            out += "<tr>";
            for (const std::string &cell : row)
                out += "<td>" + escaped(cell) + "</td>";
            out += "</tr>\n";
        }
        out += "</tbody>\n</table>\n";
    }
    return out + "</body>\n</html>\n";
}

} // namespace

ExitStatus runReport(const Arguments &arguments, const Streams &streams)
{
    Report report = gather(arguments, streams);
    if (arguments.isMasked)
        maskAll(report, NameMask(arguments.root));
    if (arguments.isJson)
        streams.out(json(report));
    else
        streams.out(arguments.isCsv ? csv(report) : html(report));
    return ExitStatus::Fine;
}

} // namespace pavise::ctl
