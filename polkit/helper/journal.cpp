// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/journal.h"

#include <systemd/sd-journal.h>

#include <QUuid>

#include <format>

#include <sys/uio.h>
#include <syslog.h>

namespace pavise::helper {

namespace {

/// For `journalctl MESSAGE_ID=...`: one for each verb, the same for ever, as
/// `uuidgen --sha1 --namespace 6c1f0f6a-3f0f-4a8a-b3f1-f1b4a7d2c501 --name VERB` says.
std::string messageId(std::string_view verb)
{
    static constexpr QUuid kVerbs(0x6c1f0f6a, 0x3f0f, 0x4a8a, 0xb3, 0xf1, 0xf1, 0xb4, 0xa7, 0xd2,
                                  0xc5, 0x01);
    const QByteArrayView name(verb.data(), static_cast<qsizetype>(verb.size()));
    return QUuid::createUuidV5(kVerbs, name).toString(QUuid::Id128).toStdString();
}

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
    // These cost a caller nothing, so that anybody could fill the journal with them.
    if (entry.result == "Busy") {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_lastBusy < std::chrono::seconds(1))
            return;
        m_lastBusy = now;
    }
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
    fields.push_back("MESSAGE_ID=" + messageId(entry.verb));
    fields.push_back(std::format("PAVISE_VERB={}", entry.verb));
    fields.push_back("PAVISE_RESULT=" + entry.result);
    fields.push_back("PAVISE_REASON=" + oneLine(entry.reason));
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
