// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Any bytes as log lines: no crash, no endless loop, and what is said of a line holds.

#include "core/audit/audit_line.h"
#include "core/audit/denial.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace pavise::audit;

namespace {

void expect(bool holds)
{
    if (!holds)
        std::abort();
}

void checkLine(std::string_view line, Event &event, DenialLog &log)
{
    const LineResult result = parseLine(line, event);
    if (result.kind == LineKind::Lost)
        log.addLost(result);
    if (result.kind != LineKind::Record)
        return;
    expect(event.origin == Origin::KernelText || event.origin == Origin::Anyone);
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < kFieldCount; ++i)
        bytes += event.text(static_cast<Field>(i)).size();
    for (const Event::Extra &extra : event.extras())
        bytes += extra.key.size() + extra.value.size();
    expect(bytes <= line.size());

    // The same line again is the same event.
    Event again;
    expect(parseLine(line, again).kind == LineKind::Record);
    std::string first;
    std::string second;
    groupKey(event, first);
    groupKey(again, second);
    expect(first == second);
    log.add(event);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view text(reinterpret_cast<const char *>(data), size); // NOLINT
    Event event;
    DenialLog log;
    checkLine(text, event, log); // newlines and all
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        checkLine(text.substr(0, end), event, log);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    std::uint64_t counted = 0;
    for (const Denial &denial : log.denials())
        counted += denial.count;
    expect(counted == log.totals().events);
    return 0;
}
