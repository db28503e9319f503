// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/audit/carriers/log_source.h"

#include "core/audit/carriers/log_readers.h"
#include "core/audit/denial.h"
#include "core/audit/line/line_header.h"
#include "core/audit/line/record_text.h"
#include "core/kernel/small_file.h"
#include "core/text/file_descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pavise::audit {

namespace {

/// By LogKind.
constexpr std::array kKindNames =
    std::to_array<std::string_view>({"audit", "syslog", "kernel-ring", "journal"});

bool exists(const std::string &path)
{
    struct stat info{};
    return ::stat(path.c_str(), &info) == 0;
}

bool isFolder(const std::string &path)
{
    struct stat info{};
    return ::stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

std::string fileName(std::string_view path)
{
    return std::string(path.substr(path.rfind('/') + 1));
}

/// What the transport proves against what the text looks like: the text of a trusted transport
/// still has to be a record and not a message that quotes one.
Origin originOf(const LogLine &line, Origin claimed, std::uint32_t auditType, EventClass eventClass)
{
    if (!line.hasOrigin)
        return claimed;
    switch (line.origin) {
    case Origin::Kernel:
        if (claimed != Origin::KernelText)
            return Origin::Anyone;
        // The audit system passes on what privileged programs (D-Bus daemons) say.
        return auditType == 1107 ? Origin::Service : Origin::Kernel;
    case Origin::Service:
        return eventClass == EventClass::Dbus ? Origin::Service : Origin::Anyone;
    case Origin::KernelText:
    case Origin::Anyone:
        return std::max(line.origin, claimed);
    }
    std::unreachable();
}

/// Reads the start of the newest file, or of this boot, as much as asked for.
void probe(LogSource &source, std::uint64_t probeBytes)
{
    const auto reader = openLog(source.place, ReadFrom::ThisBoot);
    if (!reader) {
        source.reason = reader.error().args.at(1);
        source.advice = LogAdvice::AskForRight;
        return;
    }
    source.isReadable = true;
    Event event;
    for (std::uint64_t bytes = 0; bytes < probeBytes;) {
        const auto line = (*reader)->next();
        if (!line || !line->has_value())
            break;
        ++source.lines;
        bytes += (*line)->bytes.size() + 1;
        if (parseLine((*line)->bytes, event).kind == LineKind::Record)
            ++source.records;
    }
    if (source.records == 0)
        source.advice = LogAdvice::NoRecords;
}

/// The journal without a right to read it is an empty journal, not an error.
/// Source: sd_journal_open(3): files that cannot be read are left out.
bool mayReadJournal(const std::string &folder)
{
    const auto machines = kernel::listFolder(AT_FDCWD, folder);
    if (!machines)
        return false;
    return std::ranges::any_of(*machines, [&folder](const std::string &machine) {
        return ::access((folder + '/' + machine + "/system.journal").c_str(), R_OK) == 0;
    });
}

LogSource journalSource(const std::string &root, std::uint64_t probeBytes)
{
    LogSource source;
    source.place.kind = LogKind::Journal;
    const std::array folders = {root + "/var/log/journal", root + "/run/log/journal"};
    const auto present = std::ranges::find_if(folders, isFolder);
    source.isPresent = present != folders.end();
    if (!source.isPresent) {
        source.advice = LogAdvice::Install;
        return source;
    }
    if (!root.empty())
        source.place.path = *present;
    if (std::ranges::any_of(folders, mayReadJournal)) {
        probe(source, probeBytes);
    } else {
        source.reason = kernel::errorText(EACCES);
        source.advice = LogAdvice::AskForRight;
    }
    return source;
}

LogSource fileSource(const std::string &path, std::uint64_t probeBytes)
{
    LogSource source;
    source.place = logPlace(path);
    source.isPresent = exists(path);
    if (source.isPresent) {
        probe(source, probeBytes);
    } else if (::access(path.substr(0, path.rfind('/')).c_str(), X_OK) != 0 && errno == EACCES) {
        // A closed folder hides even whether the file is there.
        source.reason = kernel::errorText(EACCES);
        source.advice = LogAdvice::AskForRight;
    } else {
        source.advice = LogAdvice::Install;
    }
    return source;
}

} // namespace

text::Diagnostic logUnreadable(const LogPlace &place, int errorNumber)
{
    return {.code = text::DiagnosticCode::LogUnreadable,
            .args = {place.path.empty() ? std::string("journal") : place.path,
                     kernel::errorText(errorNumber)}};
}

std::string_view logKindName(LogKind kind)
{
    return kKindNames.at(static_cast<std::size_t>(kind));
}

std::optional<LogKind> logKindOf(std::string_view name)
{
    const auto *const found = std::ranges::find(kKindNames, name);
    if (found == kKindNames.end())
        return std::nullopt;
    return static_cast<LogKind>(found - kKindNames.begin());
}

LogPlace logPlace(std::string path)
{
    const std::string name = fileName(path);
    LogKind kind = LogKind::SyslogFile;
    if (name == "kmsg")
        kind = LogKind::KernelRing;
    else if (name.starts_with("audit.log"))
        kind = LogKind::AuditFile;
    else if (name.ends_with(".journal") || isFolder(path))
        kind = LogKind::Journal;
    return {.kind = kind, .path = std::move(path)};
}

text::Result<std::unique_ptr<LogReader>> openLog(const LogPlace &place, ReadFrom from,
                                                 Reading reading)
{
    switch (place.kind) {
    case LogKind::AuditFile:
    case LogKind::SyslogFile:
        return openFileLog(place, from, reading);
    case LogKind::KernelRing:
        return openKernelRing(place, from, reading);
    case LogKind::Journal:
        return openJournal(place, from, reading);
    }
    std::unreachable();
}

EventReader::EventReader(std::unique_ptr<LogReader> reader)
    : m_reader(std::move(reader))
{
}

LineResult EventReader::take(const LogLine &line, Event &event)
{
    const LineResult result = parseLine(line.bytes, event);
    if (result.kind != LineKind::Record)
        return result;
    ++m_records;
    event.origin = originOf(line, event.origin, event.auditType, event.eventClass);
    if (!event.stamp)
        event.stamp = line.stamp;
    if (!line.host.empty())
        event.set(Field::Host, line.host);
    if (!event.loggedAt)
        event.loggedAt = line.loggedAt;
    return result;
}

text::Result<LineResult> EventReader::next(Event &event, std::stop_token stop)
{
    while (!stop.stop_requested()) {
        const auto line = m_reader->next();
        if (!line)
            return std::unexpected(line.error());
        if (!line->has_value())
            break;
        ++m_lines;
        const LineResult result = take(**line, event);
        if (result.kind == LineKind::Other)
            continue;
        m_raw = (*line)->bytes.substr(0, kMaxLineBytes);
        return result;
    }
    return LineResult{};
}

text::Result<void> EventReader::readInto(DenialLog &log, std::stop_token stop)
{
    Event event;
    while (!stop.stop_requested()) {
        const auto line = m_reader->next();
        if (!line)
            return std::unexpected(line.error());
        if (!line->has_value())
            break;
        ++m_lines;
        const std::string_view bytes = (*line)->bytes;
        const std::size_t begin =
            bytes.size() > kMaxLineBytes ? std::string_view::npos : findRecord(bytes);
        std::optional<RecordText> text;
        if (begin != std::string_view::npos) {
            const auto guess = guessedText(bytes.substr(begin));
            if (guess && addKnown(**line, *guess, begin, log))
                continue;
            text = recordText(bytes.substr(begin));
            const bool isOtherCut = text && (!guess || guess->before.size() != text->before.size());
            if (isOtherCut && addKnown(**line, *text, begin, log))
                continue;
        }
        const LineResult result = take(**line, event);
        if (result.kind == LineKind::Lost)
            log.addLost(result);
        else if (result.kind == LineKind::Record)
            text ? log.add(event, *text) : log.add(event);
    }
    return {};
}

bool EventReader::addKnown(const LogLine &line, const RecordText &text, std::size_t begin,
                           DenialLog &log)
{
    const auto group = log.find(text);
    if (!group)
        return false;
    const LineHeader header = parseHeader(line.bytes.substr(0, begin));
    ++m_records;
    log.addKnown(*group, text.pid,
                 {.stamp = header.stamp ? header.stamp : line.stamp,
                  .loggedAt = header.loggedAt ? header.loggedAt : line.loggedAt,
                  .host = header.host.empty() ? line.host : header.host,
                  .origin = originOf(line, claimedOrigin(header), header.auditType,
                                     log.denials()[*group].first.eventClass)});
    return true;
}

std::vector<LogSource> findLogSources(const std::string &root, std::uint64_t probeBytes)
{
    std::vector<LogSource> sources;
    sources.push_back(fileSource(root + "/var/log/audit/audit.log", probeBytes));
    sources.push_back(journalSource(root, probeBytes));
    for (const char *name : {"/var/log/kern.log", "/var/log/syslog", "/var/log/messages"})
        sources.push_back(fileSource(root + name, probeBytes));
    sources.push_back(fileSource(root + "/dev/kmsg", probeBytes));
    return sources;
}

} // namespace pavise::audit
