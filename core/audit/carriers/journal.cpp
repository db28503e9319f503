// SPDX-License-Identifier: GPL-2.0-or-later
#include <systemd/sd-id128.h>
#include <systemd/sd-journal.h>

#include "core/audit/carriers/log_readers.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <string>

namespace pavise::audit {

namespace {

using Journal = std::unique_ptr<sd_journal, void (*)(sd_journal *)>;

/// Only transports that no ordinary user can write to, and the D-Bus daemons by the unit that the
/// journal itself vouches for. Fields with an underscore are set by journald, not by the sender.
bool addMatches(sd_journal *journal)
{
    static constexpr std::array matches = {"_TRANSPORT=kernel", "_TRANSPORT=audit"};
    for (const char *match : matches) {
        if (::sd_journal_add_match(journal, match, 0) < 0)
            return false;
    }
    static constexpr std::array units = {"_SYSTEMD_UNIT=dbus.service",
                                         "_SYSTEMD_USER_UNIT=dbus.service"};
    for (const char *unit : units) {
        if (::sd_journal_add_disjunction(journal) < 0
            || ::sd_journal_add_match(journal, unit, 0) < 0)
            return false;
    }
    return true;
}

bool seek(sd_journal *journal, ReadFrom from)
{
    switch (from) {
    case ReadFrom::Beginning:
        return ::sd_journal_seek_head(journal) >= 0;
    case ReadFrom::ThisBoot: {
        sd_id128_t boot{};
        return ::sd_id128_get_boot(&boot) >= 0
            && ::sd_journal_seek_monotonic_usec(journal, boot, 0) >= 0;
    }
    case ReadFrom::End:
        // The seek itself is before the last entry; stepping on it makes the next one new.
        return ::sd_journal_seek_tail(journal) >= 0 && ::sd_journal_previous(journal) >= 0;
    }
    return false;
}

class JournalReader final : public LogReader
{
public:
    JournalReader(LogPlace place, Journal journal)
        : m_place(std::move(place))
        , m_journal(std::move(journal))
        , m_fd(::sd_journal_get_fd(m_journal.get()))
    {
    }

    [[nodiscard]] text::Result<std::optional<LogLine>> next() override
    {
        int step = ::sd_journal_next(m_journal.get());
        if (step == 0) {
            // Takes note of new and rotated files, and makes fd() quiet again.
            (void)::sd_journal_process(m_journal.get());
            step = ::sd_journal_next(m_journal.get());
        }
        if (step < 0)
            return std::unexpected(logUnreadable(m_place, -step));
        if (step == 0)
            return std::nullopt;

        LogLine line;
        m_message = field("MESSAGE");
        line.bytes = m_message;
        line.hasOrigin = true;
        line.origin = origin();
        std::uint64_t microseconds = 0;
        if (::sd_journal_get_realtime_usec(m_journal.get(), &microseconds) >= 0)
            line.loggedAt = static_cast<std::int64_t>(microseconds / 1000);
        line.stamp = stamp();
        m_host = field("_HOSTNAME");
        line.host = m_host;
        return line;
    }

    [[nodiscard]] int fd() const override { return m_fd; }

private:
    std::string field(const char *name) const
    {
        const void *data = nullptr;
        std::size_t size = 0;
        if (::sd_journal_get_data(m_journal.get(), name, &data, &size) < 0)
            return {};
        const std::string_view pair(static_cast<const char *>(data), size);
        const std::size_t equals = pair.find('=');
        return std::string(pair.substr(equals == std::string_view::npos ? size : equals + 1));
    }

    [[nodiscard]] Origin origin() const
    {
        const std::string transport = field("_TRANSPORT");
        if (transport == "kernel" || transport == "audit")
            return Origin::Kernel;
        // A person's own bus runs with that person's rights and can be made to say anything.
        return field("_SYSTEMD_UNIT") == "dbus.service" ? Origin::Service : Origin::Anyone;
    }

    /// The audit transport has the serial and the time beside the text.
    [[nodiscard]] std::optional<AuditStamp> stamp() const
    {
        const auto number = [this](const char *name) {
            const std::string text = field(name);
            std::uint64_t value = 0;
            std::from_chars(text.data(), text.data() + text.size(), value);
            return value;
        };
        const std::uint64_t serial = number("_AUDIT_ID");
        const std::uint64_t microseconds = number("_SOURCE_REALTIME_TIMESTAMP");
        if (serial == 0 || microseconds == 0)
            return std::nullopt;
        return AuditStamp{.milliseconds = static_cast<std::int64_t>(microseconds / 1000),
                          .serial = serial};
    }

    LogPlace m_place;
    Journal m_journal;
    int m_fd;
    std::string m_message;
    std::string m_host;
};

} // namespace

text::Result<std::unique_ptr<LogReader>> openJournal(const LogPlace &place, ReadFrom from,
                                                     Reading /*reading*/)
{
    sd_journal *opened = nullptr;
    int result = 0;
    if (place.path.empty()) {
        result = ::sd_journal_open(&opened, SD_JOURNAL_LOCAL_ONLY);
    } else if (place.path.ends_with(".journal")) {
        std::array<const char *, 2> files = {place.path.c_str(), nullptr};
        result = ::sd_journal_open_files(&opened, files.data(), 0);
    } else {
        result = ::sd_journal_open_directory(&opened, place.path.c_str(), 0);
    }
    if (result < 0)
        return std::unexpected(logUnreadable(place, -result));
    Journal journal(opened, &::sd_journal_close);
    // One more than the limit shows that a message was longer.
    (void)::sd_journal_set_data_threshold(journal.get(), kMaxLineBytes + 64);
    if (!addMatches(journal.get()) || !seek(journal.get(), from))
        return std::unexpected(logUnreadable(place, EIO));
    return std::make_unique<JournalReader>(place, std::move(journal));
}

} // namespace pavise::audit
