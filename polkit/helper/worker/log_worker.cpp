// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/worker/log_worker.h"

#include "core/audit/carriers/log_source.h"
#include "core/audit/line/audit_line.h"
#include "polkit/helper/limits.h"
#include "polkit/helper/worker/channel.h"
#include "polkit/helper/worker/compile_worker.h"
#include "polkit/helper/worker/jail.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <exception>

#include <sys/stat.h>
#include <unistd.h>

namespace pavise::helper {

namespace {

/// Passes on the lines that count, within the limit.
class Output
{
public:
    explicit Output(std::uint64_t since)
        : m_since(static_cast<std::int64_t>(std::min<std::uint64_t>(since, INT64_MAX / 1000))
                  * 1000)
    {
    }

    /// False when there is no use in going on.
    bool pass(std::string_view line, std::optional<std::int64_t> knownTime = std::nullopt)
    {
        audit::Event event;
        if (audit::parseLine(line, event).kind != audit::LineKind::Record)
            return true;
        const auto time = knownTime ? knownTime : event.loggedAt;
        if (m_since > 0 && time.value_or(0) < m_since)
            return true;
        std::string out(line);
        // A record is one line here, whatever bytes its transport allows.
        std::ranges::replace(out, '\n', ' ');
        out += '\n';
        m_written += out.size();
        return m_written <= limits::kLogBytes && writeAll(kWorkerOutput, out);
    }

private:
    std::int64_t m_since; ///< Milliseconds since 1970.
    std::uint64_t m_written = 0;
};

int passFile(int fd, Output &output)
{
    struct stat info{};
    if (::fstat(fd, &info) != 0)
        return kWorkerFailed;
    constexpr auto kMost = static_cast<off_t>(limits::kLogBytes);
    bool isWholeLine = info.st_size <= kMost;
    if (!isWholeLine && ::lseek(fd, info.st_size - kMost, SEEK_SET) < 0)
        return kWorkerFailed;

    std::string pending;
    std::array<char, 65536> buffer{};
    for (;;) {
        const ssize_t got = ::read(fd, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got == 0 ? 0 : kWorkerFailed;
        std::string_view chunk(buffer.data(), static_cast<std::size_t>(got));
        for (std::size_t end = chunk.find('\n'); end != std::string_view::npos;
             end = chunk.find('\n')) {
            pending.append(chunk.substr(0, end));
            chunk.remove_prefix(end + 1);
            if (isWholeLine && !output.pass(pending))
                return 0;
            isWholeLine = true;
            pending.clear();
        }
        pending.append(chunk);
        if (pending.size() > audit::kMaxLineBytes) {
            pending.clear(); // no record is that long
            isWholeLine = false;
        }
    }
}

int passJournal(const std::string &folder, Output &output)
{
    const auto reader = audit::openLog({.kind = audit::LogKind::Journal, .path = folder},
                                       audit::ReadFrom::Beginning);
    if (!reader)
        return kWorkerFailed;
    for (;;) {
        const auto line = (*reader)->next();
        if (!line)
            return kWorkerFailed;
        if (!*line)
            return 0;
        if (!output.pass((*line)->bytes, (*line)->loggedAt))
            return 0;
    }
}

} // namespace

int runLogWorker(std::span<char *const> arguments)
{
    try {
        if (!dropPrivileges(WorkerKind::Log))
            return kWorkerJailFailed;
        std::uint64_t since = 0;
        const std::string_view number = arguments.empty() ? "" : arguments[0];
        const auto read = std::from_chars(number.data(), number.data() + number.size(), since);
        if (read.ec != std::errc() || read.ptr != number.data() + number.size())
            return kWorkerBadJob;
        const auto journal =
            arguments.size() > 1 ? std::optional<std::string>(arguments[1]) : std::nullopt;
        const std::array<std::string, 5> readable{
            journal.value_or(""), journal ? "/run/log/journal" : "",
            journal ? "/var/log/journal" : "", journal ? "/etc/machine-id" : "",
            journal ? "/proc" : ""};
        if (!lockDown(readable, limits::kLogLifetime))
            return kWorkerJailFailed;
        Output output(since);
        return journal ? passJournal(*journal, output) : passFile(kWorkerInput, output);
    } catch (const std::exception &) {
        return kWorkerFailed;
    }
}

} // namespace pavise::helper
