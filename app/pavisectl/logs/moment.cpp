// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavisectl/logs/moment.h"

#include <charconv>
#include <chrono>
#include <ctime>

namespace pavise::ctl {

namespace {

/// Takes \p digits digits and what follows them, when \p after is not NUL.
bool take(std::string_view &words, int digits, char after, int &value)
{
    const auto size = static_cast<std::size_t>(digits);
    if (words.size() < size + (after == '\0' ? 0U : 1U) || words.front() == '-')
        return false;
    const auto [end, error] = std::from_chars(words.data(), words.data() + size, value);
    if (error != std::errc() || end != words.data() + size
        || (after != '\0' && words[size] != after))
        return false;
    words.remove_prefix(size + (after == '\0' ? 0U : 1U));
    return true;
}

std::optional<std::tm> fieldsOf(std::string_view words)
{
    std::tm fields{};
    if (!take(words, 4, '-', fields.tm_year) || !take(words, 2, '-', fields.tm_mon)
        || !take(words, 2, '\0', fields.tm_mday))
        return std::nullopt;
    if (!words.empty()) {
        if (words.front() != 'T' && words.front() != ' ')
            return std::nullopt;
        words.remove_prefix(1);
        if (!take(words, 2, ':', fields.tm_hour) || !take(words, 2, '\0', fields.tm_min))
            return std::nullopt;
    }
    if (words.starts_with(':')) {
        words.remove_prefix(1);
        if (!take(words, 2, '\0', fields.tm_sec))
            return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(fields.tm_year),
                                           std::chrono::month(static_cast<unsigned>(fields.tm_mon)),
                                           std::chrono::day(static_cast<unsigned>(fields.tm_mday))};
    if (!words.empty() || !date.ok() || fields.tm_hour > 23 || fields.tm_min > 59
        || fields.tm_sec > 59)
        return std::nullopt;
    fields.tm_year -= 1900;
    --fields.tm_mon;
    fields.tm_isdst = -1;
    return fields;
}

} // namespace

std::optional<std::int64_t> momentOf(std::string_view words)
{
    constexpr std::int64_t millisecondsOfASecond = 1000;
    if (words == "now") {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
                   std::chrono::system_clock::now().time_since_epoch())
            .count();
    }
    if (words.starts_with('@')) {
        std::uint64_t value = 0;
        words.remove_prefix(1);
        const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), value);
        if (error != std::errc() || end != words.data() + words.size() || value > 1ULL << 40U)
            return std::nullopt;
        return static_cast<std::int64_t>(value) * millisecondsOfASecond;
    }
    const bool isUtc = words.ends_with('Z');
    if (isUtc)
        words.remove_suffix(1);
    auto fields = fieldsOf(words);
    if (!fields)
        return std::nullopt;
    const std::time_t seconds = isUtc ? ::timegm(&*fields) : std::mktime(&*fields);
    return static_cast<std::int64_t>(seconds) * millisecondsOfASecond;
}

} // namespace pavise::ctl
