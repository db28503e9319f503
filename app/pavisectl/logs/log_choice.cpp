// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavisectl/logs/log_choice.h"

#include <filesystem>
#include <format>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace pavise::ctl {

namespace {

std::string placeName(const audit::LogPlace &place)
{
    return place.path.empty() ? std::string("the journal") : place.path;
}

std::string_view adviceSentence(audit::LogAdvice advice)
{
    switch (advice) {
    case audit::LogAdvice::None:
        return "can be read";
    case audit::LogAdvice::Install:
        return "is not there";
    case audit::LogAdvice::AskForRight:
        return "may not be read; run this as root, or join the group adm or systemd-journal";
    case audit::LogAdvice::NoRecords:
        return "holds no AppArmor record";
    }
    std::unreachable();
}

} // namespace

std::string sourceText(const audit::LogSource &source)
{
    std::string out = placeName(source.place) + ' ' + std::string(adviceSentence(source.advice));
    if (source.isReadable)
        out += std::format(": {} of {} lines at its start are records of AppArmor", source.records,
                           source.lines);
    else if (!source.reason.empty())
        out += " (" + source.reason + ')';
    return out;
}

std::vector<audit::LogPlace> chosenLogs(const Arguments &arguments, const Streams &streams)
{
    std::vector<audit::LogPlace> places;
    for (const std::string &log : arguments.logs)
        places.push_back(audit::logPlace(log));
    if (!places.empty())
        return places;
    const auto sources = audit::findLogSources(arguments.root);
    for (const audit::LogSource &source : sources) {
        if (source.isReadable && source.records > 0)
            return {source.place};
    }
    for (const audit::LogSource &source : sources) {
        streams.error("pavisectl: " + sourceText(source) + '\n');
        if (places.empty() && source.isReadable)
            places.push_back(source.place);
    }
    return places;
}

text::Result<std::unique_ptr<audit::LogReader>> openChosen(const audit::LogPlace &place,
                                                           audit::Reading reading)
{
    if (place.path == "-")
        return audit::readStream(text::FileDescriptor(::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)));
    return audit::openLog(place, audit::ReadFrom::Beginning, reading);
}

bool holdsNoJournal(const audit::LogPlace &place)
{
    namespace fs = std::filesystem;
    std::error_code error;
    if (place.kind != audit::LogKind::Journal || !fs::is_directory(place.path, error))
        return false;
    // sd_journal_open_directory(3) reads the folder and those of the machines in it.
    fs::recursive_directory_iterator it(place.path, error);
    for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
        const std::string name = it->path().filename().native();
        if (name.ends_with(".journal") || name.ends_with(".journal~"))
            return false;
        if (it.depth() >= 1)
            it.disable_recursion_pending();
    }
    return true;
}

std::string emptyLogText(const audit::LogPlace &place, const audit::EventReader &reader)
{
    if (reader.recordCount() > 0)
        return {};
    if (holdsNoJournal(place))
        return place.path + " is a folder that holds no journal";
    const std::string name = place.path == "-" ? std::string("standard input") : placeName(place);
    if (reader.lineCount() == 0)
        return name + " holds nothing to read";
    if (reader.lineCount() == 1)
        return name + " holds no record of AppArmor: its only line is none";
    return std::format("{} holds no record of AppArmor: none of its {} lines is one", name,
                       reader.lineCount());
}

bool readEvents(const Arguments &arguments, const Streams &streams, explain::RecordedEvents &events)
{
    bool hasRead = false;
    for (const audit::LogPlace &place : chosenLogs(arguments, streams)) {
        auto opened = openChosen(place);
        if (!opened) {
            streams.error("pavisectl: " + text::toEnglish(opened.error()) + '\n');
            continue;
        }
        hasRead = hasRead || !holdsNoJournal(place);
        audit::EventReader reader(std::move(*opened));
        audit::Event event;
        for (;;) {
            const auto result = reader.next(event);
            if (!result)
                streams.error("pavisectl: " + text::toEnglish(result.error()) + '\n');
            if (!result || result->kind == audit::LineKind::Other)
                break;
            if (result->kind == audit::LineKind::Record)
                events.add(event);
        }
        if (const std::string problem = emptyLogText(place, reader); !problem.empty())
            streams.error("pavisectl: " + problem + '\n');
    }
    return hasRead;
}

} // namespace pavise::ctl
