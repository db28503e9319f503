// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Equal events as one group: what a person sees as one line, and what one rule answers.

#pragma once

#include "core/audit/event.h"
#include "core/audit/line/audit_line.h"
#include "core/audit/line/record_text.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::audit {

/// How many different processes, names and users a group remembers, each. Groups only count
/// further ones, so memory depends on the number of groups and not of events.
inline constexpr std::size_t kMaxRemembered = 32;

/// Most groups that are kept, of some 700 bytes each. Later new groups only count as dropped.
inline constexpr std::size_t kMaxGroups = 1'000'000;

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

/// What tells an event from others of its group.
struct Occasion
{
    std::optional<AuditStamp> stamp;
    std::optional<std::int64_t> loggedAt;
    std::string_view host; ///< Empty when the log names none.
    Origin origin = Origin::Anyone;
};

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

    /// As add(), with the text that \p event was read from, so that addKnown() knows it from now
    /// on.
    Addition add(const Event &event, const RecordText &text);

    /// The group of a record, when it has the text of an earlier one. addKnown() counts it there:
    /// the same as reading it and calling add(), and much quicker.
    [[nodiscard]] std::optional<std::size_t> find(const RecordText &text) const
    {
        return m_known.find(text);
    }
    Addition addKnown(std::size_t group, std::int64_t pid, const Occasion &occasion);

    /// \p lost is of kind Lost. One that tells no number counts as one; of those that tell the
    /// total since the boot the highest counts.
    void addLost(const LineResult &lost);

    /// In the order of first appearance; an index stays valid.
    [[nodiscard]] const std::deque<Denial> &denials() const { return m_denials; }
    [[nodiscard]] const LogTotals &totals() const { return m_totals; }

private:
    /// A group that is being found or made.
    struct Place
    {
        std::size_t slot = 0;
        std::size_t group = 0; ///< denials().size() when there is none yet.
    };

    [[nodiscard]] Place find(std::uint64_t hash);
    void growIndex();
    [[nodiscard]] bool isTwin(std::uint64_t groupHash, const Occasion &occasion);

    std::deque<Denial> m_denials;
    std::vector<std::uint64_t> m_hashes; ///< Of each group's key.
    std::vector<std::uint32_t> m_index;  ///< By hash: a group's number plus one, 0 for none.
    std::string m_key;                   ///< Of the event at hand; kept for its memory.
    std::string m_otherKey;              ///< Likewise, of what it is compared with.
    KnownRecords m_known;
    RecentRecords m_recent;
    LogTotals m_totals;
    std::uint64_t m_lostCounted = 0; ///< Sum of the numbers told.
    std::uint64_t m_lostMarks = 0;   ///< Lines without a number.
    std::uint64_t m_lostTotal = 0;   ///< Highest total told.
};

} // namespace pavise::audit
