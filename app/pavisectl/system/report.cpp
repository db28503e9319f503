// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl report

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/logs/log_choice.h"
#include "core/report/system_report.h"

#include <chrono>

namespace pavise::ctl {

ExitStatus runReport(const Arguments &arguments, const Streams &streams)
{
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
    std::vector<const audit::Denial *> events;
    for (const audit::Denial &denial : log.denials())
        events.push_back(&denial);
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    report::Report report = report::systemReport(arguments.root, events, now);
    if (arguments.isMasked)
        report::maskNames(report, report::NameMask(arguments.root));
    if (arguments.isJson)
        streams.out(report::toJson(report));
    else
        streams.out(arguments.isCsv ? report::toCsv(report) : report::toHtml(report));
    return ExitStatus::Fine;
}

} // namespace pavise::ctl
