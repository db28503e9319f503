// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/compare/dry_run.h"

#include "core/explain/answer/verdict.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace pavise::explain {

namespace {

using audit::EventKind;

constexpr std::size_t kBetweenStops = 1024;

/// Only these tell of an access.
bool isAccess(EventKind kind)
{
    return kind == EventKind::Denied || kind == EventKind::Allowed || kind == EventKind::Audited
        || kind == EventKind::Killed;
}

Replay replay(const ProfileView &profile, const Access &access, EventKind kind)
{
    const Verdict verdict = evaluate(profile, access);
    if (verdict.isAllowed())
        return kind == EventKind::Audited ? Replay::StillAllowed : Replay::Fixed;
    if (kind == EventKind::Audited)
        return Replay::NewlyDenied;
    const bool isEnforced = verdict.isEnforced || verdict.kind == Verdict::Kind::DeniedSilently;
    return kind == EventKind::Allowed && isEnforced ? Replay::NewlyDenied : Replay::StillDenied;
}

} // namespace

std::string_view replayName(Replay replay)
{
    switch (replay) {
    case Replay::Fixed:
        return "fixed";
    case Replay::StillDenied:
        return "still-denied";
    case Replay::NewlyDenied:
        return "newly-denied";
    case Replay::StillAllowed:
        return "still-allowed";
    case Replay::Undecidable:
        return "undecidable";
    case Replay::OtherProfile:
        return "other-profile";
    case Replay::Count:
        break;
    }
    std::unreachable();
}

void RecordedEvents::add(const audit::Event &event)
{
    const auto [it, isNew] = m_profileNumbers.try_emplace(
        std::string(profileOf(event)), static_cast<std::uint32_t>(m_profiles.size()));
    if (isNew)
        m_profiles.push_back(it->first);
    std::expected<Access, NoAccess> access = std::unexpected(NoAccess::NotAnAccess);
    if (isAccess(event.kind))
        access = accessOf(event);
    m_events.push_back({.access = std::move(access), .profile = it->second, .kind = event.kind});
}

DryRun dryRun(std::span<const compile::CompiledProfile> profiles, const RecordedEvents &events,
              const std::stop_token &stop)
{
    std::vector<std::optional<ProfileView>> views;
    for (const std::string &name : events.profiles()) {
        const auto it = std::ranges::find(profiles, name, &compile::CompiledProfile::name);
        views.push_back(it == profiles.end() ? std::nullopt : std::optional(ProfileView(*it)));
    }
    DryRun run;
    run.outcomes.reserve(events.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (i % kBetweenStops == 0 && stop.stop_requested())
            break;
        const RecordedEvents::Recorded &event = events[i];
        Replay outcome = Replay::OtherProfile;
        if (const auto &view = views[event.profile])
            outcome = event.access ? replay(*view, *event.access, event.kind) : Replay::Undecidable;
        run.outcomes.push_back(outcome);
        ++run.counts.at(static_cast<std::size_t>(outcome));
    }
    return run;
}

} // namespace pavise::explain
