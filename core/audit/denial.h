// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Equal events as one group: what a person sees as one line, and what one rule answers.

#pragma once

#include "core/audit/audit_line.h"
#include "core/audit/event.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pavise::audit {

/// How many different processes, names and users a group remembers, each. Groups only count
/// further ones, so memory depends on the number of groups and not of events.
inline constexpr std::size_t kMaxRemembered = 32;

/// Most groups that are kept. Later new groups only count as dropped.
inline constexpr std::size_t kMaxGroups = 200'000;

/// How many records back a second copy of a record is recognised: a host with both kinds of audit
/// logging delivers each twice.
inline constexpr std::size_t kTwinWindow = 65536;

/// Events that differ in nothing but when, and by which process.
struct Denial
{
    Event first; ///< The first of them: what they have in common.
    std::uint64_t count = 0;
    std::int64_t firstTime = 0; ///< Milliseconds since 1970; 0 when not known.
    std::int64_t lastTime = 0;
    std::vector<std::int64_t> pids;  ///< Each once, in the order of appearance.
    std::vector<std::string> comms;  ///< Likewise.
    std::vector<std::int64_t> users; ///< fsuid, likewise.
    std::vector<std::string> hosts;  ///< Likewise; empty when no log names one.
    bool hasMorePids = false;        ///< There were more than kMaxRemembered.
    bool alwaysOwner = false;        ///< Every event was of the file's owner.
    Origin origin = Origin::Anyone;  ///< The most trusted of the events.
};

/// What makes two events equal: kind, profile, class, operation, names, masks, peer and so on;
/// neither time nor pid nor comm nor user, and no local address and port of a connection, because
/// the kernel picks them anew each time. \p key is overwritten.
void groupKey(const Event &event, std::string &key);

struct LogTotals
{
    std::uint64_t events = 0;
    std::uint64_t duplicates = 0; ///< The same record seen in a second log; not counted as events.
    std::uint64_t lost = 0;       ///< Records that the kernel says it could not log, at least.
    std::uint64_t dropped = 0;    ///< Events of new groups past kMaxGroups.
};

/// Collects events of any number of logs.
class DenialLog
{
public:
    enum class Added : std::uint8_t { NewGroup, Counted, Duplicate, Dropped };

    struct Addition
    {
        Added what{};
        std::size_t group = 0; ///< Index into denials(); meaningless for Dropped and Duplicate.
    };

    Addition add(const Event &event);

    /// \p lost is of kind Lost. One that tells no number counts as one; of those that tell the
    /// total since the boot the highest counts.
    void addLost(const LineResult &lost);

    /// In the order of first appearance; an index stays valid.
    [[nodiscard]] const std::deque<Denial> &denials() const { return m_denials; }
    [[nodiscard]] const LogTotals &totals() const { return m_totals; }

private:
    [[nodiscard]] bool isTwin(const Event &event, std::string_view key);

    std::deque<Denial> m_denials;
    std::string m_key; ///< Of the event at hand; kept for its memory.
    std::unordered_map<std::string, std::size_t> m_byKey;
    /// Hashes of stamp and key of the latest records, with a hash of their host, 0 for none.
    std::unordered_map<std::uint64_t, std::uint64_t> m_seen;
    std::deque<std::uint64_t> m_seenOrder; ///< The same, oldest first.
    LogTotals m_totals;
    std::uint64_t m_lostCounted = 0; ///< Sum of the numbers told.
    std::uint64_t m_lostMarks = 0;   ///< Lines without a number.
    std::uint64_t m_lostTotal = 0;   ///< Highest total told.
};

} // namespace pavise::audit
