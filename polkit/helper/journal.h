// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The record of what was done and refused: one entry each, in systemd's journal.

#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::helper {

struct JournalEntry
{
    std::string_view verb = {}; ///< As in the history; read-log, read-policy, recover ...
    std::string result = {};    ///< done, or the name of a protocol::ErrorCode
    std::string reason = {};    ///< English; empty when done.
    std::string operation = {};
    std::uint32_t uid = 0;                  ///< Of the caller, as the bus says.
    std::uint32_t pid = 0;                  ///< Of the caller; for people, never for a decision.
    std::vector<std::string> profiles = {}; ///< Names as in the prompt.
    std::vector<std::string> files = {};    ///< `NAME OLD-SHA256 NEW-SHA256`
    bool isCritical = false;                ///< Somebody must look at it.
};

class Journal
{
public:
    Journal() = default;
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;
    virtual ~Journal() = default;
    virtual void write(const JournalEntry &entry) = 0;
};

/// Fields MESSAGE_ID (one for each verb), PAVISE_VERB, PAVISE_RESULT, PAVISE_REASON (what the
/// kernel, the disk or a check said, in English; an errno by its meaning), PAVISE_OPID,
/// PAVISE_SENDER_UID, PAVISE_SENDER_PID, PAVISE_PROFILE and PAVISE_FILE (one for each). Never the
/// text of a profile. Of calls that were answered Busy there is one a second at most. Without a
/// journal it does nothing.
class SystemJournal final : public Journal
{
public:
    void write(const JournalEntry &entry) override;

private:
    std::chrono::steady_clock::time_point m_lastBusy;
};

} // namespace pavise::helper
