// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/journal.h"

#include <systemd/sd-journal.h>

#include <array>
#include <format>
#include <utility>

#include <sys/uio.h>
#include <syslog.h>

namespace pavise::helper {

namespace {

/// For `journalctl MESSAGE_ID=...`; made with uuidgen, never to change.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> kMessageIds{{
    {"apply", "6c1f0f6a3f0f4a8ab3f1f1b4a7d2c501"},
    {"set-mode", "9b7c52de0d1e4f0c8a5be0b1c04a6e02"},
    {"disable", "2f0c8d5be4a94f7e9c1d6b3a5e7f9107"},
    {"enable", "8b6a4c2e0f1d4b3a9c5e7d9f1b3a5c08"},
    {"unload", "c4e2a0b8d6f14e3c8a7b5d3f1e9c7a09"},
    {"unload-everything", "7d5b3f1e9c7a4d2b8f6e4c2a0b8d6f10"},
    {"restore", "e9c7a5b3d1f04c2e9a8b6d4f2e0c8a11"},
    {"revert", "1f3e5d7c9b8a4f6e8d0c2b4a6f8e0d12"},
    {"confirm", "a0b2c4d6e8f14a3c9e5b7d9f1a3c5e13"},
    {"record-silenced", "5c7e9a1b3d5f4e7c8a9b0d2f4e6c8a14"},
    {"read-policy", "d2f4e6c8a0b14d3f9e5c7a9b1d3f5e15"},
    {"read-history", "9e1c3a5b7d9f4c1e8a3b5d7f9e1c3a16"},
    {"read-log", "3e2d9a714b7c4b0d9d0f5a3c1e8f7b03"},
    {"recover", "b04a7f5e2c9d4e5f8b6a1d3c7e9f0a04"},
    {"start", "d5e8c1b27f3a4c6d9e0b2a4f6c8d1e05"},
    {"stop", "f1a3b5c7d9e04f2a8c6e4b2d0f1e3c06"},
}};

/// One line: a newline would begin a field of its own in a text export.
std::string oneLine(std::string text)
{
    for (char &c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = '?';
    }
    return text;
}

} // namespace

void SystemJournal::write(const JournalEntry &entry)
{
    const bool isDone = entry.result == "done";
    std::vector<std::string> fields;
    fields.push_back(
        "MESSAGE="
        + oneLine(std::format("{} for user {}: {}{}{}", entry.verb, entry.uid, entry.result,
                              entry.reason.empty() ? "" : ": ", entry.reason)));
    fields.push_back(std::format("PRIORITY={}",
                                 entry.isCritical ? LOG_CRIT
                                     : isDone     ? LOG_INFO
                                                  : LOG_NOTICE));
    for (const auto &[verb, id] : kMessageIds) {
        if (verb == entry.verb)
            fields.push_back(std::format("MESSAGE_ID={}", id));
    }
    fields.push_back(std::format("PAVISE_VERB={}", entry.verb));
    fields.push_back("PAVISE_RESULT=" + entry.result);
    fields.push_back("PAVISE_OPID=" + entry.operation);
    fields.push_back(std::format("PAVISE_SENDER_UID={}", entry.uid));
    fields.push_back(std::format("PAVISE_SENDER_PID={}", entry.pid));
    for (const std::string &profile : entry.profiles)
        fields.push_back("PAVISE_PROFILE=" + oneLine(profile));
    for (const std::string &file : entry.files)
        fields.push_back("PAVISE_FILE=" + oneLine(file));

    std::vector<iovec> vector;
    vector.reserve(fields.size());
    for (std::string &field : fields)
        vector.push_back({.iov_base = field.data(), .iov_len = field.size()});
    ::sd_journal_sendv(vector.data(), static_cast<int>(vector.size()));
}

} // namespace pavise::helper
