// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Recorded events asked again of a profile text that is not loaded: what it would settle, and what
/// it would break.

#pragma once

#include "core/audit/event.h"
#include "core/compile/compiler.h"
#include "core/explain/question/access.h"
#include "core/explain/question/event_access.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pavise::explain {

/// What becomes of a recorded event.
enum class Replay : std::uint8_t {
    Fixed,       ///< Was denied, or would have been but for complain mode; is allowed now.
    StillDenied, ///< Also where the profile goes on complaining.
    /// Was let through and would be denied: an audited access that no rule allows any more, or one
    /// of complain mode when the text enforces.
    NewlyDenied,
    StillAllowed,
    Undecidable,  ///< No rule decides it, see NoAccess.
    OtherProfile, ///< The text does not define the profile.
    Count,
};

inline constexpr std::size_t kReplayCount = static_cast<std::size_t>(Replay::Count);

/// `fixed`, `still-denied` ... for machine-readable output.
[[nodiscard]] std::string_view replayName(Replay replay);

/// Events kept as what was asked for, ready for any number of dry runs.
class RecordedEvents
{
public:
    void reserve(std::size_t count) { m_events.reserve(count); }
    /// Its number is the size before.
    void add(const audit::Event &event);
    [[nodiscard]] std::size_t size() const { return m_events.size(); }

    struct Recorded
    {
        std::expected<Access, NoAccess> access;
        std::uint32_t profile = 0; ///< Of profiles().
        audit::EventKind kind{};
    };
    [[nodiscard]] const Recorded &operator[](std::size_t number) const { return m_events[number]; }
    /// The profiles that events are of, `parent//child`.
    [[nodiscard]] std::span<const std::string> profiles() const { return m_profiles; }

private:
    std::vector<Recorded> m_events;
    std::vector<std::string> m_profiles;
    std::unordered_map<std::string, std::uint32_t> m_profileNumbers;
};

struct DryRun
{
    std::vector<Replay> outcomes; ///< By the number of the event; shorter when it was stopped.
    std::array<std::size_t, kReplayCount> counts{};

    [[nodiscard]] std::size_t count(Replay replay) const
    {
        return counts.at(static_cast<std::size_t>(replay));
    }
};

/// \p profiles are those that the text defines.
[[nodiscard]] DryRun dryRun(std::span<const compile::CompiledProfile> profiles,
                            const RecordedEvents &events, const std::stop_token &stop = {});

} // namespace pavise::explain
