// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/rules/dry_runner.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace pavise::ui {

namespace {

using explain::Replay;

struct DryRunnerText
{
    Q_DECLARE_TR_FUNCTIONS(DryRun)
};

/// What a person looks at first.
int rankOf(Replay replay)
{
    switch (replay) {
    case Replay::NewlyDenied:
        return 0;
    case Replay::StillDenied:
        return 1;
    case Replay::Fixed:
        return 2;
    case Replay::Undecidable:
        return 3;
    case Replay::StillAllowed:
    case Replay::OtherProfile:
    case Replay::Count:
        break;
    }
    return 4;
}

} // namespace

Badge replayBadge(Replay replay)
{
    switch (replay) {
    case Replay::Fixed:
        return {DryRunnerText::tr("fixed"), Shape::Dot, Role::Changed};
    case Replay::StillDenied:
        return {DryRunnerText::tr("still denied"), Shape::Dot, Role::Bad};
    case Replay::NewlyDenied:
        return {DryRunnerText::tr("newly denied"), Shape::Cross, Role::Bad};
    case Replay::StillAllowed:
        return {DryRunnerText::tr("still allowed"), Shape::Dot, Role::Ok};
    case Replay::Undecidable:
        return {DryRunnerText::tr("no rule decides"), Shape::Dash, Role::Muted};
    case Replay::OtherProfile:
    case Replay::Count:
        break;
    }
    return {DryRunnerText::tr("of another profile"), Shape::Dash, Role::Muted};
}

DryRunResult DryRunner::run(const std::string &path, const std::string &bytes,
                            const std::shared_ptr<const DenialSnapshot> &denials,
                            const std::stop_token &stop)
{
    DryRunResult result{.denials = denials, .rows = {}};
    std::shared_ptr<const explain::RecordedEvents> events;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_denials != denials) {
            auto fresh = std::make_shared<explain::RecordedEvents>();
            fresh->reserve(denials->groups.size());
            for (const DenialEntry &entry : denials->groups)
                fresh->add(entry.denial.first);
            m_events = std::move(fresh);
            m_denials = denials;
        }
        events = m_events;
    }
    const compile::EditSession::Report report = m_session.compile(path, bytes, stop);
    result.hasErrors = text::hasErrors(report.diagnostics);
    if (result.hasErrors || stop.stop_requested())
        return result;
    const explain::DryRun run = explain::dryRun(report.file.profiles, *events, stop);
    for (std::size_t i = 0; i < run.outcomes.size(); ++i) {
        const Replay replay = run.outcomes[i];
        if (replay == Replay::OtherProfile)
            continue;
        result.rows.push_back({.replay = replay, .group = i});
        result.events.at(static_cast<std::size_t>(replay)) += denials->groups[i].denial.count;
    }
    std::ranges::stable_sort(result.rows, {},
                             [](const DryRunResult::Row &row) { return rankOf(row.replay); });
    return result;
}

} // namespace pavise::ui
