// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A report for others: what is confined by what, and what was denied, as HTML, CSV or JSON; with
/// the names of people and of the machine taken out on request.
///
/// Reader's guide to core/report.
/// Idea: what is handed on is gathered as tables of text first (system_report, from what
/// system_snapshot finds), then names are taken out of every cell (name_mask), and only then
/// written in one of three forms (report_forms; json is the writer that all machine-readable output
/// shares). So no form can show what another hides.
///
/// Invariants: only files are read, below one root; the moment is a parameter; what a program chose
/// as a name cannot become mark-up, a formula or broken JSON.

#pragma once

#include "core/audit/denial.h"
#include "core/report/name_mask.h"

#include <chrono>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pavise::report {

struct Table
{
    using Row = std::vector<std::string>;

    std::string_view name; ///< For programs: `profiles`.
    std::string_view title;
    std::vector<std::string_view> columns;
    std::vector<Row> rows;
};

struct Report
{
    std::vector<std::pair<std::string_view, std::string>> facts;
    std::vector<Table> tables; ///< Profiles, processes, events.
};

/// Of the system below \p root, with these groups of events. \p now is when it is made.
[[nodiscard]] Report systemReport(const std::string &root,
                                  std::span<const audit::Denial *const> events,
                                  std::chrono::sys_seconds now);

/// Takes the names out of every cell.
void maskNames(Report &report, const NameMask &mask);

[[nodiscard]] std::string toHtml(const Report &report);
/// As RFC 4180 has it: one line for each row of each table, which the first column names.
[[nodiscard]] std::string toCsv(const Report &report);
[[nodiscard]] std::string toJson(const Report &report);

} // namespace pavise::report
