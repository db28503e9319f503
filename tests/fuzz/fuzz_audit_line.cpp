// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Any bytes as log lines: no crash, no endless loop, and what is said of a line holds. The quick
/// way through a log gives what the careful one gives.

#include "core/audit/carriers/log_source.h"
#include "core/audit/denial.h"
#include "core/audit/line/audit_line.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
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
    // A sentence is kept whole beside what it says.
    expect(bytes <= 2 * line.size());

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

/// Lines out of the memory, all of them twice and with another process the second time.
class TextLog final : public LogReader
{
public:
    explicit TextLog(std::string_view text)
        : m_text(std::string(text) + '\n')
    {
        const std::size_t once = m_text.size();
        m_text += m_text;
        for (std::size_t at = m_text.find(" pid=", once); at != std::string::npos;
             at = m_text.find(" pid=", at + 1))
            m_text.insert(at + 5, 1, '7');
        m_rest = m_text;
    }

    [[nodiscard]] pavise::text::Result<std::optional<LogLine>> next() override
    {
        if (m_rest.empty())
            return std::nullopt;
        const std::size_t end = m_rest.find('\n');
        LogLine line;
        line.bytes = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        return line;
    }

private:
    std::string m_text;
    std::string_view m_rest;
};

bool isEqual(const Denial &a, const Denial &b)
{
    std::string first;
    std::string second;
    groupKey(a.first, first);
    groupKey(b.first, second);
    return first == second && a.count == b.count && a.firstTime == b.firstTime
        && a.lastTime == b.lastTime && a.pids == b.pids && a.comms == b.comms && a.users == b.users
        && a.hosts == b.hosts && a.hasMorePids == b.hasMorePids && a.alwaysOwner == b.alwaysOwner
        && a.origin == b.origin;
}

void compareWays(std::string_view text)
{
    DenialLog careful;
    EventReader carefully(std::make_unique<TextLog>(text));
    Event event;
    for (LineResult result = carefully.next(event).value(); result.kind != LineKind::Other;
         result = carefully.next(event).value()) {
        if (result.kind == LineKind::Lost)
            careful.addLost(result);
        else
            careful.add(event);
    }
    DenialLog quick;
    EventReader quickly(std::make_unique<TextLog>(text));
    expect(quickly.readInto(quick).has_value());
    expect(quickly.recordCount() == carefully.recordCount());
    expect(quick.totals().events == careful.totals().events);
    expect(quick.totals().duplicates == careful.totals().duplicates);
    expect(quick.totals().lost == careful.totals().lost);
    expect(quick.denials().size() == careful.denials().size());
    for (std::size_t i = 0; i < quick.denials().size(); ++i)
        expect(isEqual(quick.denials()[i], careful.denials()[i]));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view text(reinterpret_cast<const char *>(data), size); // NOLINT
    Event event;
    DenialLog log;
    compareWays(text);
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
