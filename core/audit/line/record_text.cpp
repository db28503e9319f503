// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/audit/line/record_text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace pavise::audit {

namespace {

/// More digits than any kernel's process number has are read with care elsewhere.
constexpr std::size_t kMaxPidDigits = 10;

bool isSeparator(char c)
{
    return c == ' ' || c == '\x1d';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isKeyByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Where the key of ` key=` at the end of \p gap, what stands between two values in quotes, begins.
/// Nothing when it does not end so.
std::optional<std::size_t> lastKeyIn(std::string_view gap, bool isFirst)
{
    if (!gap.ends_with('='))
        return std::nullopt;
    std::size_t begin = gap.size() - 1;
    while (begin > 0 && isKeyByte(gap[begin - 1]))
        --begin;
    const bool isBehindSeparator = begin == 0 ? isFirst : isSeparator(gap[begin - 1]);
    if (begin == gap.size() - 1 || !isBehindSeparator)
        return std::nullopt;
    return begin;
}

/// Where the number of ` pid=` in \p gap begins.
std::optional<std::size_t> pidIn(std::string_view gap)
{
    static constexpr std::string_view key = "pid=";
    for (std::size_t at = gap.find(key); at != std::string_view::npos; at = gap.find(key, at + 1)) {
        if (at > 0 && isSeparator(gap[at - 1]))
            return at + key.size();
    }
    return std::nullopt;
}

std::optional<RecordText> cutAt(std::string_view record, std::size_t begin)
{
    RecordText text;
    std::size_t end = begin;
    while (end < record.size() && isDigit(record[end]))
        text.pid = text.pid * 10 + (record[end++] - '0');
    if (end == begin || end - begin > kMaxPidDigits
        || (end < record.size() && !isSeparator(record[end])))
        return std::nullopt;
    text.before = record.substr(0, begin);
    text.after = record.substr(end);
    text.hash = hashOf(text.after, hashOf(text.before));
    return text;
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t word)
{
    hash = (hash ^ word) * 0x9e3779b97f4a7c15ULL;
    return hash ^ (hash >> 32U);
}

std::uint64_t eightBytes(const char *bytes)
{
    std::uint64_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

} // namespace

std::uint64_t hashOf(std::string_view bytes, std::uint64_t seed)
{
    std::uint64_t hash = mixed(seed, bytes.size());
    // Two at a time: a processor multiplies one while it waits for the other.
    std::uint64_t other = ~hash;
    for (; bytes.size() >= 16; bytes.remove_prefix(16)) {
        hash = mixed(hash, eightBytes(bytes.data()));
        other = mixed(other, eightBytes(bytes.data() + 8));
    }
    hash = mixed(hash, other);
    if (bytes.size() >= 8) {
        hash = mixed(hash, eightBytes(bytes.data()));
        bytes.remove_prefix(8);
    }
    std::array<char, 8> rest{};
    bytes.copy(rest.data(), bytes.size());
    return mixed(hash, eightBytes(rest.data()));
}

std::optional<RecordText> guessedText(std::string_view record)
{
    static constexpr std::string_view key = " pid=";
    const std::size_t at = record.find(key);
    return at == std::string_view::npos ? std::nullopt : cutAt(record, at + key.size());
}

std::optional<RecordText> recordText(std::string_view record)
{
    // In /dev/kmsg it begins an escape, elsewhere it does not.
    if (record.contains('\\'))
        return std::nullopt;
    // Quotes count only behind ` key=`, and a value ends before a separator: then what stands
    // between two values is what the reader of pairs takes for keys too.
    for (std::size_t begin = 0;;) {
        const std::size_t open = record.find('"', begin);
        const std::string_view gap = record.substr(begin, open - begin);
        const auto key = lastKeyIn(gap, begin == 0);
        // Most often one key is all there is.
        const auto number = key && *key <= 1 ? std::nullopt : pidIn(gap);
        if (number)
            return cutAt(record, begin + *number);
        if (open == std::string_view::npos || !key)
            return std::nullopt;
        const std::size_t close = record.find('"', open + 1);
        if (close == std::string_view::npos || close + 1 == record.size()
            || !isSeparator(record[close + 1]))
            return std::nullopt;
        begin = close + 1;
    }
}

// --- what is known -------------------------------------------------------------------------------

bool KnownRecords::holds(const Slot &slot, const RecordText &record)
{
    const std::string_view text = slot.text;
    return slot.hash == record.hash && slot.cut == record.before.size()
        && text.size() == slot.cut + record.after.size()
        && text.substr(0, slot.cut) == record.before && text.substr(slot.cut) == record.after;
}

std::optional<std::size_t> KnownRecords::find(const RecordText &record) const
{
    if (m_slots.empty())
        return std::nullopt;
    const std::size_t at = record.hash & (m_slots.size() - 1);
    for (const std::size_t each : {at, at ^ 1U}) {
        if (holds(m_slots[each], record))
            return m_slots[each].group;
    }
    return std::nullopt;
}

void KnownRecords::add(const RecordText &record, std::size_t group)
{
    if (record.before.size() + record.after.size() > kMaxText)
        return;
    // Texts that drive each other out count as well.
    if (2 * m_added >= m_slots.size() && m_slots.size() < kMaxSlots)
        grow();
    ++m_added;
    const std::size_t at = record.hash & (m_slots.size() - 1);
    // The one that was here longer goes, when both are taken: the newer moves to its place.
    if (!m_slots[at].text.empty())
        std::swap(m_slots[at], m_slots[at ^ 1U]);
    Slot &slot = m_slots[at];
    slot.hash = record.hash;
    slot.group = group;
    slot.cut = record.before.size();
    slot.text = record.before;
    slot.text += record.after;
}

void KnownRecords::grow()
{
    std::vector<Slot> slots(std::max<std::size_t>(64, 4 * m_slots.size()));
    for (Slot &old : m_slots) {
        if (old.text.empty())
            continue;
        const std::size_t at = old.hash & (slots.size() - 1);
        slots[slots[at].text.empty() ? at : at ^ 1U] = std::move(old);
    }
    m_slots = std::move(slots);
    m_added = 0;
}

RecentRecords::Slot &RecentRecords::slotOf(std::vector<Slot> &slots, std::uint64_t hash)
{
    const std::size_t mask = slots.size() - 1;
    std::size_t at = hash & mask;
    while (slots[at].hash != 0 && slots[at].hash != hash)
        at = (at + 1) & mask;
    return slots[at];
}

void RecentRecords::makeRoom()
{
    if (m_used == kWindow) {
        std::swap(m_newer, m_older);
        m_newer.assign(m_older.size(), {});
        m_used = 0;
        return;
    }
    // Three quarters full at most.
    if (4 * (m_used + 1) <= 3 * m_newer.size())
        return;
    std::vector<Slot> slots(std::max<std::size_t>(64, 2 * m_newer.size()));
    for (const Slot &slot : m_newer) {
        if (slot.hash != 0)
            slotOf(slots, slot.hash) = slot;
    }
    m_newer = std::move(slots);
}

bool RecentRecords::isTwin(std::uint64_t hash, std::uint64_t host)
{
    hash += hash == 0 ? 1U : 0U;
    for (std::vector<Slot> *slots : {&m_newer, &m_older}) {
        const Slot slot = slots->empty() ? Slot() : slotOf(*slots, hash);
        // Another machine's record may look the same; a log that names no machine can be of any.
        if (slot.hash != 0)
            return host == 0 || slot.host == 0 || slot.host == host;
    }
    makeRoom();
    slotOf(m_newer, hash) = {.hash = hash, .host = host};
    ++m_used;
    return false;
}

} // namespace pavise::audit
