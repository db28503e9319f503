// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/audit/line/line_header.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstring>
#include <limits>
#include <utility>

namespace pavise::audit {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits only; \returns false for none, and for more than the type holds. Every line has a dozen
/// numbers, and this is several times as quick as std::from_chars.
template <typename Number>
bool takeNumber(std::string_view &text, Number &value)
{
    constexpr std::size_t mostDigits = 19; // fit into 64 bits whatever they are
    std::uint64_t number = 0;
    std::size_t size = 0;
    for (; size < text.size() && isDigit(text[size]); ++size)
        number = number * 10 + static_cast<std::uint64_t>(text[size] - '0');
    if (size == 0 || size > mostDigits
        || number > static_cast<std::uint64_t>(std::numeric_limits<Number>::max()))
        return false;
    value = static_cast<Number>(number);
    text.remove_prefix(size);
    return true;
}

/// The length is known while compiling: comparing takes an instruction or two.
template <std::size_t Size>
bool take(std::string_view &text, const char (&prefix)[Size])
{
    constexpr std::size_t length = Size - 1;
    if (text.size() < length || std::memcmp(text.data(), prefix, length) != 0)
        return false;
    text.remove_prefix(length);
    return true;
}

void skipBlanks(std::string_view &text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
}

std::string_view takeWord(std::string_view &text)
{
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size());
    skipBlanks(text);
    return word;
}

/// One of \p names, which are of three letters each and stand one behind the other, and the blank
/// that ends it.
bool takeName(std::string_view &text, std::string_view names)
{
    if (text.size() < 4 || text[3] != ' ')
        return false;
    for (std::size_t at = 0; at < names.size(); at += 3) {
        if (text[0] == names[at] && text[1] == names[at + 1] && text[2] == names[at + 2]) {
            text.remove_prefix(4);
            return true;
        }
    }
    return false;
}

// --- dates ---------------------------------------------------------------------------------------

/// `hh:mm:ss` with a fraction perhaps.
bool takeTime(std::string_view &text, std::chrono::milliseconds &time)
{
    std::string_view rest = text;
    unsigned hours = 0;
    unsigned minutes = 0;
    unsigned seconds = 0;
    if (!takeNumber(rest, hours) || !take(rest, ":") || !takeNumber(rest, minutes)
        || !take(rest, ":") || !takeNumber(rest, seconds) || hours > 23 || minutes > 59
        || seconds > 60)
        return false;
    time =
        std::chrono::hours(hours) + std::chrono::minutes(minutes) + std::chrono::seconds(seconds);
    if (take(rest, ".") || take(rest, ",")) { // dmesg --time-format iso has a comma
        int scale = 100;
        for (; !rest.empty() && isDigit(rest.front()); rest.remove_prefix(1)) {
            time += std::chrono::milliseconds((rest.front() - '0') * scale);
            scale /= 10;
        }
    }
    text = rest;
    return true;
}

/// `Z`, `+01:00`, `+0100`. \returns false when there is none.
bool takeZone(std::string_view &text, std::chrono::minutes &offset)
{
    if (take(text, "Z")) {
        offset = std::chrono::minutes(0);
        return true;
    }
    if (text.size() < 5 || (text[0] != '+' && text[0] != '-'))
        return false;
    const int sign = text[0] == '-' ? -1 : 1;
    std::array<int, 4> digits{};
    std::size_t at = 1;
    for (int &digit : digits) {
        if (at == 3 && text[at] == ':')
            ++at;
        if (at >= text.size() || !isDigit(text[at]))
            return false;
        digit = text[at++] - '0';
    }
    text.remove_prefix(at);
    offset = std::chrono::minutes(
        sign * ((digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]));
    return true;
}

/// `2013-01-01 15:09:04.562575-08:00` and its relatives.
bool takeIsoDate(std::string_view &text, LineHeader &header)
{
    std::string_view rest = text;
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    std::chrono::milliseconds time{};
    if (rest.size() < 19 || rest[4] != '-' || !takeNumber(rest, year) || !take(rest, "-")
        || !takeNumber(rest, month) || !take(rest, "-") || !takeNumber(rest, day)
        || (!take(rest, "T") && !take(rest, " ")) || !takeTime(rest, time))
        return false;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(day)};
    if (!date.ok())
        return false;
    // Without a zone the moment is not known: the log may come from another machine.
    if (std::chrono::minutes offset{}; takeZone(rest, offset)) {
        const auto moment = std::chrono::sys_days(date).time_since_epoch() + time - offset;
        header.loggedAt = std::chrono::duration_cast<std::chrono::milliseconds>(moment).count();
    }
    skipBlanks(rest);
    text = rest;
    return true;
}

/// `Jan  1 15:09:04`, with a fraction and zone perhaps, or a year (`Jan 1 2013 15:09:04`).
bool takeOldDate(std::string_view &text)
{
    std::string_view rest = text;
    if (!takeName(rest, "JanFebMarAprMayJunJulAugSepOctNovDec"))
        return false;
    skipBlanks(rest);
    unsigned day = 0;
    std::chrono::milliseconds time{};
    if (!takeNumber(rest, day) || day == 0 || day > 31)
        return false;
    skipBlanks(rest);
    if (std::string_view later = rest; !takeTime(rest, time)) {
        unsigned year = 0;
        if (!takeNumber(later, year))
            return false;
        skipBlanks(later);
        if (!takeTime(later, time))
            return false;
        rest = later;
    }
    std::chrono::minutes offset{};
    (void)takeZone(rest, offset);
    skipBlanks(rest);
    text = rest;
    return true;
}

// --- carriers ------------------------------------------------------------------------------------

/// `[   10.908773] `, `[Mon Nov 23 21:00:00 2026] `, and the thread stamp `[    T123] `.
bool takeRingStamp(std::string_view &text)
{
    if (!text.starts_with('['))
        return false;
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos || end > 40)
        return false;
    text.remove_prefix(end + 1);
    skipBlanks(text);
    return true;
}

/// `6,1234,10908773,-;` as /dev/kmsg writes it.
bool takeKmsgPrefix(std::string_view &text)
{
    std::string_view rest = text;
    std::uint64_t number = 0;
    for (int i = 0; i < 3; ++i) {
        if (!takeNumber(rest, number) || !take(rest, ","))
            return false;
    }
    const std::size_t end = rest.find(';');
    if (end == std::string_view::npos || end > 64)
        return false;
    text = rest.substr(end + 1);
    return true;
}

/// `kern  :notice: `, which `dmesg -x` puts in front.
bool takeDecodedPriority(std::string_view &text)
{
    std::string_view rest = text;
    const auto takeLetters = [&rest] {
        const std::size_t size = static_cast<std::size_t>(
            std::ranges::find_if_not(rest, [](char c) { return c >= 'a' && c <= 'z'; })
            - rest.begin());
        rest.remove_prefix(size);
        skipBlanks(rest);
        return size > 0;
    };
    if (!takeLetters() || !take(rest, ":") || !takeLetters() || !take(rest, ":"))
        return false;
    skipBlanks(rest);
    text = rest;
    return true;
}

LineTag tagOf(std::string_view word)
{
    if (!word.ends_with(':'))
        return LineTag::None;
    word.remove_suffix(1);
    const std::string_view program = word.substr(0, word.find('['));
    if (program == "kernel" || word.starts_with("kern.") || program == "audit"
        || program == "audispd" || program == "audisp-syslog")
        return LineTag::Kernel;
    if (program == "dbus" || program.starts_with("dbus-"))
        return LineTag::Dbus;
    return LineTag::Other;
}

/// `HOST TAG: `, or the tag alone as socklogd writes it. Leaves \p text alone when there is none.
LineTag takeTag(std::string_view &text, std::string_view &host)
{
    std::string_view rest = text;
    std::string_view before;
    for (int words = 0; words < 2; ++words) {
        const std::string_view word = takeWord(rest);
        const LineTag tag = tagOf(word);
        if (tag != LineTag::None) {
            text = rest;
            host = before;
            return tag;
        }
        before = word;
    }
    return LineTag::None;
}

/// `Mon ` and, behind the date, ` UTC `: as `journalctl -o short-full` has them around an ISO date.
bool takeWeekday(std::string_view &text)
{
    return takeName(text, "MonTueWedThuFriSatSun");
}

void takeZoneName(std::string_view &text)
{
    std::string_view rest = text;
    const std::string_view word = takeWord(rest);
    const bool isName = word.size() >= 2 && word.size() <= 5
        && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (isName)
        text = rest;
}

/// `1795458439.047000 ` of `journalctl -o short-unix`.
bool takeUnixTime(std::string_view &text, LineHeader &header)
{
    std::string_view rest = text;
    std::int64_t seconds = 0;
    std::string_view fraction;
    if (!takeNumber(rest, seconds) || seconds < 100'000'000 || !take(rest, "."))
        return false;
    fraction = rest.substr(0, rest.find(' '));
    if (fraction.size() != 6 || !std::ranges::all_of(fraction, isDigit))
        return false;
    rest.remove_prefix(fraction.size());
    skipBlanks(rest);
    int milliseconds = 0;
    std::from_chars(fraction.data(), fraction.data() + 3, milliseconds);
    header.loggedAt = seconds * 1000 + milliseconds;
    text = rest;
    return true;
}

/// `audit(1795458439.047:6)`, then `:` and blanks.
bool takeStamp(std::string_view &text, LineHeader &header)
{
    std::string_view rest = text;
    std::int64_t seconds = 0;
    unsigned milliseconds = 0;
    AuditStamp stamp;
    if (!take(rest, "audit(") || !takeNumber(rest, seconds) || !take(rest, ".")
        || !takeNumber(rest, milliseconds) || !take(rest, ":") || !takeNumber(rest, stamp.serial)
        || !take(rest, ")"))
        return false;
    // The kernel's clock has 64 bits of seconds; more than a hundred thousand years is a forgery.
    if (seconds < 0 || seconds > 4'000'000'000'000 || milliseconds > 999)
        return false;
    stamp.milliseconds = seconds * 1000 + milliseconds;
    header.stamp = stamp;
    (void)take(rest, ":");
    skipBlanks(rest);
    text = rest;
    return true;
}

bool takeType(std::string_view &text, LineHeader &header)
{
    if (!take(text, "type="))
        return false;
    header.auditType = auditTypeNumber(takeWord(text));
    return true;
}

/// The pairs that a user-space record has before its own message:
/// `pid=1 uid=2 auid=3 ses=4 subj=x msg='`.
void takeSender(std::string_view &text)
{
    static constexpr std::array<std::string_view, 6> keys = {"user", "pid", "uid",
                                                             "auid", "ses", "subj"};
    std::string_view rest = text;
    for (;;) {
        if (take(rest, "msg='")) {
            text = rest;
            return;
        }
        const std::string_view word = takeWord(rest);
        if (word.empty() || !std::ranges::contains(keys, word.substr(0, word.find('='))))
            return;
    }
}

/// Whatever carries a line: priority, date, host, tag, ring stamp.
void takeCarrier(std::string_view &text, LineHeader &header)
{
    (void)take(text, "MESSAGE="); // journal export
    if (text.starts_with('<')) {
        const std::size_t end = text.find('>');
        if (end != std::string_view::npos && end <= 5)
            text.remove_prefix(end + 1);
    }
    if (take(text, "node=")) {
        header.host = takeWord(text);
        return;
    }
    if (takeKmsgPrefix(text)) {
        header.isKmsg = true;
        header.tag = LineTag::Kernel;
        return;
    }
    const bool hasWeekday = takeWeekday(text);
    if (takeIsoDate(text, header) || takeOldDate(text) || takeUnixTime(text, header)) {
        if (hasWeekday)
            takeZoneName(text);
        header.tag = takeTag(text, header.host);
    } else if (takeDecodedPriority(text))
        header.tag = LineTag::Kernel;
    bool hasRingStamp = false;
    while (takeRingStamp(text))
        hasRingStamp = true;
    if (hasRingStamp && header.tag == LineTag::None) {
        // `journalctl -o short-monotonic` goes on with the host and the tag, the ring with neither.
        const LineTag tag = text.starts_with("audit:") ? LineTag::None : takeTag(text, header.host);
        header.tag = tag == LineTag::None ? LineTag::Kernel : tag;
    }
}

} // namespace

std::uint32_t auditTypeNumber(std::string_view type)
{
    static constexpr std::array<std::pair<std::string_view, std::uint32_t>, 9> names = {{
        {"AVC", 1400},
        {"USER_AVC", 1107},
        {"APPARMOR", 1500},
        {"APPARMOR_AUDIT", 1501},
        {"APPARMOR_ALLOWED", 1502},
        {"APPARMOR_DENIED", 1503},
        {"APPARMOR_HINT", 1504},
        {"APPARMOR_STATUS", 1505},
        {"APPARMOR_ERROR", 1506},
    }};
    if (take(type, "UNKNOWN[") && type.ends_with(']'))
        type.remove_suffix(1);
    std::uint32_t number = 0;
    if (takeNumber(type, number))
        return type.empty() ? number : 0;
    const auto *const it = std::ranges::find(names, type, &decltype(names)::value_type::first);
    return it == names.end() ? 0 : it->second;
}

Origin claimedOrigin(const LineHeader &header)
{
    const bool isKnownSender = header.tag == LineTag::Kernel || header.tag == LineTag::Dbus;
    return header.isPlain && isKnownSender ? Origin::KernelText : Origin::Anyone;
}

LineHeader parseHeader(std::string_view text)
{
    LineHeader header;
    const std::string_view whole = text;
    takeCarrier(text, header);
    (void)take(text, "audit: ");
    (void)takeType(text, header);
    (void)take(text, "msg=");
    if (takeStamp(text, header)) {
        if (header.tag == LineTag::None)
            header.tag = LineTag::Kernel; // a record of the audit daemon, or a bare message
        (void)takeType(text, header);     // where kernels before 2.6.31 have it
        takeSender(text);
    } else if (take(text, "AVC ")) {
        header.auditType = 1400;
        if (header.tag == LineTag::None)
            header.tag = LineTag::Kernel;
    } else if (take(text, "USER_AVC ")) {
        header.auditType = 1107;
        takeSender(text);
    }
    skipBlanks(text);
    header.isPlain = text.empty();
    if (header.stamp)
        return header;

    // An unknown carrier: the stamp is worth having even so.
    const std::size_t at = whole.rfind("audit(");
    if (at != std::string_view::npos) {
        std::string_view rest = whole.substr(at);
        (void)takeStamp(rest, header);
    }
    return header;
}

} // namespace pavise::audit
