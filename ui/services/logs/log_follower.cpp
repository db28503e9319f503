// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/logs/log_follower.h"

#include <algorithm>

namespace pavise::ui {

namespace {

/// Raw lines that a group keeps for a person to look at.
constexpr std::size_t kRecentPerGroup = 8;

std::optional<audit::LogPlace> bestPlace(const std::vector<audit::LogSource> &sources)
{
    const auto withRecords = std::ranges::find_if(
        sources, [](const auto &source) { return source.isReadable && source.records > 0; });
    if (withRecords != sources.end())
        return withRecords->place;
    const auto readable = std::ranges::find_if(sources, &audit::LogSource::isReadable);
    return readable != sources.end() ? std::optional(readable->place) : std::nullopt;
}

} // namespace

LogFollower::LogFollower(SystemTree tree, std::optional<audit::LogPlace> chosen)
    : m_tree(std::move(tree))
    , m_chosen(std::move(chosen))
{
}

void LogFollower::open()
{
    m_isOpen = true;
    if (!m_tree.logFile.empty() && !m_chosen)
        m_chosen = audit::logPlace(m_tree.logFile);
    if (m_tree.logFile.empty())
        m_head.sources = audit::findLogSources(m_tree.root);
    m_head.place = m_chosen ? m_chosen : bestPlace(m_head.sources);
    if (!m_head.place)
        return;
    auto reader = audit::openLog(*m_head.place, audit::ReadFrom::Beginning);
    if (reader)
        m_reader = std::make_unique<audit::EventReader>(std::move(*reader));
    else
        m_head.error = reader.error();
}

void LogFollower::note(std::size_t group, const audit::Event &event)
{
    if (group >= m_recent.size())
        m_recent.resize(group + 1);
    std::vector<RecordedEvent> &recent = m_recent[group];
    recent.insert(recent.begin(),
                  {event.time(), event.number(audit::Field::Pid).value_or(0),
                   std::string(event.text(audit::Field::Comm)), std::string(m_reader->rawLine())});
    if (recent.size() > kRecentPerGroup)
        recent.pop_back();
}

std::shared_ptr<const DenialSnapshot> LogFollower::read(std::stop_token stop)
{
    if (!m_isOpen)
        open();
    bool hasNews = !m_wasRead;
    audit::Event event;
    while (m_reader != nullptr) {
        const auto line = m_reader->next(event, stop);
        if (stop.stop_requested())
            return nullptr;
        if (!line) {
            m_head.error = line.error();
            m_reader.reset();
            hasNews = true;
            break;
        }
        if (line->kind == audit::LineKind::Other)
            break;
        if (line->kind == audit::LineKind::Lost) {
            m_log.addLost(*line);
            continue;
        }
        const auto addition = m_log.add(event);
        if (addition.what == audit::DenialLog::Added::NewGroup
            || addition.what == audit::DenialLog::Added::Counted) {
            note(addition.group, event);
            hasNews = true;
        }
    }
    if (!hasNews)
        return nullptr;
    m_wasRead = true;
    if (m_reader != nullptr)
        m_head.lines = m_reader->lineCount();
    auto snapshot = std::make_shared<DenialSnapshot>(m_head);
    snapshot->isCollected = true;
    snapshot->totals = m_log.totals();
    snapshot->groups.reserve(m_log.denials().size());
    std::size_t group = 0;
    for (const audit::Denial &denial : m_log.denials()) {
        DenialEntry entry{denial, {}};
        if (group < m_recent.size())
            entry.recent = m_recent[group];
        snapshot->groups.push_back(std::move(entry));
        ++group;
    }
    snapshot->summarise();
    return snapshot;
}

} // namespace pavise::ui
