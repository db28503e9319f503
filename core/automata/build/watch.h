// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// When a long computation looks whether it has to end.

#pragma once

#include "core/automata/build/limits.h"
#include "core/text/messages/diagnostic.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <optional>
#include <stop_token>
#include <utility>

namespace pavise::automata {

/// Counts the steps of a long computation and looks now and then whether it has to end: because
/// somebody asked for that, or because the time is over. A step is a few dozen instructions, so
/// that two looks are not further apart than about a millisecond.
class Watch
{
public:
    static constexpr std::size_t kStepsBetweenLooks = 1U << 15U;

    explicit Watch(const BuildLimits &limits = {}, std::stop_token stop = {})
        : m_stop(std::move(stop))
        , m_maxTime(limits.maxTime)
        , m_deadline(std::chrono::steady_clock::now() + limits.maxTime)
    {
    }

    /// Says that \p steps are about to be done. TimeLimitReached or Cancelled when the computation
    /// has to end; from then on always.
    [[nodiscard]] std::optional<text::DiagnosticCode> spend(std::size_t steps)
    {
        m_pause += steps;
        if (m_pause < kStepsBetweenLooks && !m_end)
            return std::nullopt;
        return look();
    }

    [[nodiscard]] std::chrono::milliseconds maxTime() const { return m_maxTime; }
    [[nodiscard]] std::size_t steps() const { return m_steps + m_pause; } ///< Done so far.
    /// The most steps that were done without a look: how late a request to stop can be noticed.
    [[nodiscard]] std::size_t longestPause() const { return std::max(m_longestPause, m_pause); }

private:
    [[nodiscard]] std::optional<text::DiagnosticCode> look()
    {
        m_longestPause = longestPause();
        m_steps += std::exchange(m_pause, 0);
        if (!m_end && m_stop.stop_requested())
            m_end = text::DiagnosticCode::Cancelled;
        else if (!m_end && std::chrono::steady_clock::now() > m_deadline)
            m_end = text::DiagnosticCode::TimeLimitReached;
        return m_end;
    }

    std::stop_token m_stop;
    std::chrono::milliseconds m_maxTime;
    std::chrono::steady_clock::time_point m_deadline;
    std::size_t m_steps = 0; ///< Before the last look.
    std::size_t m_pause = 0; ///< Since the last look.
    std::size_t m_longestPause = 0;
    std::optional<text::DiagnosticCode> m_end;
};

} // namespace pavise::automata
