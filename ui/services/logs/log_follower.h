// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Reads one log to its end, and later what came since. For one worker thread at a time.

#pragma once

#include "ui/services/logs/denial_service.h"

#include <memory>

namespace pavise::ui {

class LogFollower
{
public:
    /// \p chosen is read when given; else the best source of \p tree that has records, or the best
    /// readable one.
    LogFollower(SystemTree tree, std::optional<audit::LogPlace> chosen);

    /// Everything up to now.
    /// \returns nothing when there is no news since the last call, or \p stop was asked for.
    [[nodiscard]] std::shared_ptr<const DenialSnapshot> read(std::stop_token stop);

private:
    void open();
    void note(std::size_t group, const audit::Event &event);

    SystemTree m_tree;
    std::optional<audit::LogPlace> m_chosen;
    std::unique_ptr<audit::EventReader> m_reader;
    audit::DenialLog m_log;
    /// By group, newest first; few each, so that a vector is the smallest of containers.
    std::vector<std::vector<RecordedEvent>> m_recent;
    DenialSnapshot m_head; ///< Everything of a snapshot but its groups.
    bool m_isOpen = false;
    bool m_wasRead = false;
};

} // namespace pavise::ui
