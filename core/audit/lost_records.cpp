// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/audit/lost_records.h"

#include <charconv>

namespace pavise::audit {

std::optional<LineResult> lostRecords(std::string_view line)
{
    static constexpr std::string_view total = "audit: audit_lost=";
    if (const std::size_t at = line.find(total); at != std::string_view::npos) {
        LineResult result{.kind = LineKind::Lost, .isLostTotal = true};
        std::from_chars(line.data() + at + total.size(), line.data() + line.size(),
                        result.lostCount);
        return result;
    }
    static constexpr std::string_view suppressed = " callbacks suppressed";
    const std::size_t at = line.find(suppressed);
    if (at != std::string_view::npos) {
        if (line.find("audit") == std::string_view::npos
            && line.find(" __ratelimit") == std::string_view::npos)
            return std::nullopt; // of another part of the kernel
        std::size_t begin = at;
        while (begin > 0 && line[begin - 1] >= '0' && line[begin - 1] <= '9')
            --begin;
        std::uint64_t count = 0;
        std::from_chars(line.data() + begin, line.data() + at, count);
        return LineResult{.kind = LineKind::Lost, .lostCount = count};
    }
    if (line.find("audit: backlog limit exceeded") != std::string_view::npos
        || line.find("audit: rate limit exceeded") != std::string_view::npos)
        return LineResult{.kind = LineKind::Lost};
    return std::nullopt;
}

} // namespace pavise::audit
