// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How fast log lines become events, beside libapparmor on the same lines in the same run.
///
///     bench_audit [LINES]
///
/// Prints processor time, never wall time, of alternating rounds (A B B A), and the ratio of the
/// medians. The lines are made here: distinct names, the fields in the kernel's order.

#include <aalogparse/aalogparse.h>

#include "core/audit/carriers/log_source.h"
#include "core/audit/denial.h"
#include "core/audit/line/audit_line.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <format>
#include <memory>
#include <optional>
#include <print>
#include <string>
#include <string_view>
#include <vector>

using namespace pavise::audit;

namespace {

double processorSeconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

std::vector<std::string> makeLines(std::size_t count, std::size_t distinct)
{
    std::vector<std::string> lines;
    lines.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        lines.push_back(std::format(
            "Nov 23 21:{:02}:{:02} host kernel: [{:>5}.{:06}] audit: type=1400 "
            "audit(17954{:05}.{:03}:{}): apparmor=\"DENIED\" operation=\"open\" class=\"file\" "
            "profile=\"/usr/lib/firefox/firefox{{,*[^s][^h]}}\" "
            "name=\"/home/anna/.cache/app/{:08x}/data.bin\" pid={} comm=\"firefox\" "
            "requested_mask=\"rw\" denied_mask=\"w\" fsuid=1000 ouid=1000",
            i / 60 % 60, i % 60, i / 100, i % 1'000'000, i / 1000 % 100'000, i % 1000, i,
            i % distinct * 2654435761U % 0xffffffffU, i % 32'000 + 1));
    }
    return lines;
}

struct Round
{
    double seconds = 0;
    std::size_t records = 0;
};

Round ours(const std::vector<std::string> &lines)
{
    Event event;
    Round round;
    const double start = processorSeconds();
    for (const std::string &line : lines)
        round.records += parseLine(line, event).kind == LineKind::Record ? 1U : 0U;
    round.seconds = processorSeconds() - start;
    return round;
}

/// The lines as a log.
class Lines final : public LogReader
{
public:
    explicit Lines(const std::vector<std::string> &lines)
        : m_lines(lines)
    {
    }

    [[nodiscard]] pavise::text::Result<std::optional<LogLine>> next() override
    {
        if (m_next == m_lines.size())
            return std::nullopt;
        LogLine line;
        line.bytes = m_lines[m_next++];
        return line;
    }

private:
    const std::vector<std::string> &m_lines;
    std::size_t m_next = 0;
};

Round oursGrouped(const std::vector<std::string> &lines)
{
    EventReader reader(std::make_unique<Lines>(lines));
    DenialLog log;
    Round round;
    const double start = processorSeconds();
    if (!reader.readInto(log))
        std::abort();
    round.seconds = processorSeconds() - start;
    round.records = log.totals().events;
    return round;
}

Round theirs(const std::vector<std::string> &lines)
{
    Round round;
    std::string copy; // its interface wants bytes that it could change
    const double start = processorSeconds();
    for (const std::string &line : lines) {
        copy = line;
        aa_log_record *const record = ::parse_record(copy.data());
        round.records += record != nullptr && record->event == AA_RECORD_DENIED ? 1U : 0U;
        ::free_record(record);
    }
    round.seconds = processorSeconds() - start;
    return round;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    std::size_t count = 100'000;
    if (argc > 1)
        std::from_chars(argv[1], argv[1] + std::strlen(argv[1]), count);
    for (const std::size_t distinct : {count, std::size_t{100}}) {
        const std::vector<std::string> lines = makeLines(count, distinct);
        std::vector<double> a;
        std::vector<double> b;
        std::vector<double> grouped;
        for (int round = 0; round < 5; ++round) {
            const bool oursFirst = round % 2 == 0;
            const Round first = oursFirst ? ours(lines) : theirs(lines);
            const Round second = oursFirst ? theirs(lines) : ours(lines);
            // A faster wrong answer scores nothing.
            if (first.records != count || second.records != count) {
                std::println("not every line was read: {} and {} of {}", first.records,
                             second.records, count);
                return EXIT_FAILURE;
            }
            a.push_back((oursFirst ? first : second).seconds);
            b.push_back((oursFirst ? second : first).seconds);
            grouped.push_back(oursGrouped(lines).seconds);
        }
        const auto rate = [count](double seconds) { return static_cast<double>(count) / seconds; };
        std::println("{} lines, {} distinct: ours {:.0f} lines/s, with grouping {:.0f}, "
                     "libapparmor {:.0f}; ratio {:.1f}, with grouping {:.1f}",
                     count, distinct, rate(median(a)), rate(median(grouped)), rate(median(b)),
                     median(b) / median(a), median(b) / median(grouped));
    }
    return EXIT_SUCCESS;
}
