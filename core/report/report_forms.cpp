// SPDX-License-Identifier: GPL-2.0-or-later
// The three forms of a report.
#include "core/report/json.h"
#include "core/report/system_report.h"
#include "core/text/bytes.h"

#include <array>
#include <format>

namespace pavise::report {

std::string toJson(const Report &report)
{
    JsonWriter json;
    json.beginObject();
    json.member("version", 1);
    for (const auto &[name, value] : report.facts)
        json.member(name, value);
    for (const Table &table : report.tables) {
        json.key(table.name);
        json.beginArray();
        for (const Table::Row &row : table.rows) {
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

namespace {

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

} // namespace

std::string toCsv(const Report &report)
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
        for (const Table::Row &row : table.rows)
            line(table.name, row);
    }
    return out;
}

namespace {

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

} // namespace

std::string toHtml(const Report &report)
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
        for (const Table::Row &row : table.rows) {
            out += "<tr>";
            for (const std::string &cell : row)
                out += "<td>" + escaped(cell) + "</td>";
            out += "</tr>\n";
        }
        out += "</tbody>\n</table>\n";
    }
    return out + "</body>\n</html>\n";
}

} // namespace pavise::report
