// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl events

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/diagnostic_json.h"
#include "app/pavisectl/json.h"
#include "app/pavisectl/logs/event_json.h"
#include "app/pavisectl/logs/log_choice.h"
#include "core/audit/carriers/log_source.h"
#include "core/audit/denial.h"
#include "core/text/bytes.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <format>
#include <memory>
#include <set>
#include <utility>

#include <poll.h>

namespace pavise::ctl {

namespace {

using audit::Event;
using audit::Field;

/// `2026-11-23 21:00:00.047 UTC`, or blanks.
std::string timeText(std::int64_t milliseconds)
{
    if (milliseconds == 0)
        return "-";
    const std::chrono::sys_time<std::chrono::milliseconds> moment{
        std::chrono::milliseconds(milliseconds)};
    return std::format("{:%F %T}Z", moment);
}

// --- text ----------------------------------------------------------------------------------------

/// What the access was to, in the fewest words.
std::string targetText(const Event &event)
{
    static constexpr std::array fields = {
        Field::Name,        Field::CapabilityName, Field::Signal, Field::ForeignAddress,
        Field::PeerAddress, Field::Address,        Field::Path,   Field::Rlimit,
        Field::SourceName,  Field::Target};
    std::string out;
    for (const Field field : fields) {
        if (event.has(field)) {
            out = text::displayForm(event.text(field));
            break;
        }
    }
    if (event.has(Field::Family) && out.empty())
        out = text::displayForm(event.text(Field::Family));
    if (event.has(Field::ForeignPort))
        out += ":" + text::displayForm(event.text(Field::ForeignPort));
    if (event.has(Field::Peer))
        out += " peer " + text::displayForm(event.text(Field::Peer));
    return out;
}

std::string eventText(const Event &event)
{
    const std::string_view mask = event.has(Field::DeniedMask) ? event.text(Field::DeniedMask)
                                                               : event.text(Field::RequestedMask);
    std::string line = std::format("{:<7} {} {} {} {}", audit::eventKindName(event.kind),
                                   text::displayForm(event.text(Field::Profile)),
                                   text::displayForm(event.text(Field::Operation)),
                                   targetText(event), text::displayForm(mask));
    if (event.has(Field::Info))
        line += " (" + text::displayForm(event.text(Field::Info)) + ")";
    return line;
}

std::string_view originMark(audit::Origin origin)
{
    return origin == audit::Origin::Anyone ? " [not proven to be the kernel's]" : "";
}

// --- reading -------------------------------------------------------------------------------------

const std::vector<std::string> kNoHosts;

struct OpenLog
{
    audit::LogPlace place;
    std::unique_ptr<audit::EventReader> reader;
    std::string problem; ///< Why it gives no event; empty when it gives some.
};

class EventsCommand
{
public:
    EventsCommand(const Arguments &arguments, const Streams &streams)
        : m_arguments(arguments)
        , m_streams(streams)
    {
    }

    ExitStatus run()
    {
        for (audit::LogPlace &place : chosenLogs(m_arguments, m_streams)) {
            auto opened = openChosen(
                place, m_arguments.isFollowing ? audit::Reading::Follow : audit::Reading::Once);
            if (!opened) {
                fail(opened.error());
                continue;
            }
            m_logs.push_back({.place = std::move(place),
                              .reader = std::make_unique<audit::EventReader>(std::move(*opened)),
                              .problem = {}});
        }
        if (m_logs.empty())
            return ExitStatus::NotReadable;
        for (OpenLog &log : m_logs)
            readOn(log);
        if (m_arguments.isFollowing)
            follow();
        for (OpenLog &log : m_logs)
            look(log);
        if (!m_arguments.eachEvent)
            showGroups();
        return m_hasFailed ? ExitStatus::NotReadable : ExitStatus::Fine;
    }

private:
    void fail(const text::Diagnostic &problem)
    {
        m_streams.error("pavisectl: " + text::toEnglish(problem) + '\n');
        m_problems.push_back(messageOf(problem));
        m_hasFailed = true;
    }

    /// Nothing found is said, so that it is not taken for nothing denied.
    void look(OpenLog &log)
    {
        log.problem = emptyLogText(log.place, *log.reader);
        if (log.problem.empty())
            return;
        m_streams.error("pavisectl: " + log.problem + '\n');
        m_hasFailed = m_hasFailed || holdsNoJournal(log.place);
    }

    void readOn(OpenLog &log)
    {
        if (!m_arguments.eachEvent && m_arguments.hosts.empty()) {
            if (const auto read = log.reader->readInto(m_groups); !read)
                fail(read.error());
            return;
        }
        for (;;) {
            const auto result = log.reader->next(m_event);
            if (!result)
                fail(result.error());
            if (!result || result->kind == audit::LineKind::Other)
                return;
            if (result->kind == audit::LineKind::Lost)
                m_groups.addLost(*result);
            else if (!isWanted(m_event))
                continue;
            else if (m_arguments.eachEvent)
                showEvent();
            else
                m_groups.add(m_event);
        }
    }

    /// Of one of the machines that were asked for.
    [[nodiscard]] bool isWanted(const Event &event) const
    {
        return m_arguments.hosts.empty()
            || std::ranges::contains(m_arguments.hosts, event.text(Field::Host));
    }

    /// Until the program is interrupted.
    void follow()
    {
        std::vector<pollfd> waiting;
        for (const OpenLog &log : m_logs)
            waiting.push_back({.fd = log.reader->fd(), .events = POLLIN, .revents = 0});
        constexpr int onceASecond = 1000;
        while (!m_hasFailed) {
            (void)::poll(waiting.data(), waiting.size(), onceASecond);
            for (OpenLog &log : m_logs)
                readOn(log);
        }
    }

    void showEvent() const
    {
        if (m_arguments.isJson) {
            m_streams.out(eventLine(m_event));
            return;
        }
        const std::string host =
            m_arguments.hosts.empty() ? "" : text::displayForm(m_event.text(Field::Host)) + ' ';
        m_streams.out(timeText(m_event.time()) + " " + host + eventText(m_event)
                      + std::string(originMark(m_event.origin)) + '\n');
    }

    void showGroups() const
    {
        const audit::LogTotals &totals = m_groups.totals();
        if (m_arguments.isJson) {
            showGroupsAsJson(totals);
            return;
        }
        std::set<std::string_view> machines;
        for (const audit::Denial &denial : m_groups.denials())
            machines.insert(denial.hosts.begin(), denial.hosts.end());
        for (const audit::Denial &denial : m_groups.denials()) {
            std::string hosts;
            // Of one machine alone there is nothing to tell apart.
            for (const std::string &host : machines.size() > 1 ? denial.hosts : kNoHosts)
                hosts += ' ' + text::displayForm(host);
            m_streams.out(std::format("{:>6} {}{}{}\n", denial.count, eventText(denial.first),
                                      hosts.empty() ? "" : " on" + hosts,
                                      originMark(denial.origin)));
        }
        m_streams.out(
            std::format("{} events in {} groups\n", totals.events, m_groups.denials().size()));
        if (totals.lost > 0)
            m_streams.out(
                std::format("at least {} more were not logged by the kernel\n", totals.lost));
        if (totals.dropped > 0)
            m_streams.out(std::format("{} of further kinds are not shown\n", totals.dropped));
    }

    void showGroupsAsJson(const audit::LogTotals &totals) const
    {
        JsonWriter json;
        json.beginObject();
        json.member("version", 1);
        json.key("sources");
        json.beginArray();
        for (const OpenLog &log : m_logs) {
            json.beginObject();
            json.member("kind", logKindName(log.place.kind));
            json.member("path", log.place.path);
            json.member("lines", static_cast<std::int64_t>(log.reader->lineCount()));
            json.member("records", static_cast<std::int64_t>(log.reader->recordCount()));
            if (!log.problem.empty())
                json.member("problem", log.problem);
            json.endObject();
        }
        json.endArray();
        json.key("totals");
        json.beginObject();
        json.member("events", static_cast<std::int64_t>(totals.events));
        json.member("duplicates", static_cast<std::int64_t>(totals.duplicates));
        json.member("lost", static_cast<std::int64_t>(totals.lost));
        json.member("dropped", static_cast<std::int64_t>(totals.dropped));
        json.endObject();
        json.key("groups");
        json.beginArray();
        for (const audit::Denial &denial : m_groups.denials())
            writeGroup(json, denial);
        json.endArray();
        json.key("problems");
        json.beginArray();
        for (const std::string &problem : m_problems)
            json.string(problem);
        json.endArray();
        json.endObject();
        m_streams.out(json.take());
    }

    const Arguments &m_arguments;
    const Streams &m_streams;
    std::vector<OpenLog> m_logs;
    Event m_event;
    audit::DenialLog m_groups;
    std::vector<std::string> m_problems; ///< Logs that cannot be read.
    bool m_hasFailed = false;
};

} // namespace

ExitStatus runEvents(const Arguments &arguments, const Streams &streams)
{
    return EventsCommand(arguments, streams).run();
}

} // namespace pavise::ctl
