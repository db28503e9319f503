// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A text that is being written against every recorded event: what it would settle and what it
/// would break.

#pragma once

#include "core/compile/edit/edit_session.h"
#include "core/explain/compare/dry_run.h"
#include "ui/common/appearance/shapes.h"
#include "ui/services/logs/denial_service.h"

#include <array>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace pavise::ui {

struct DryRunResult
{
    struct Row
    {
        explain::Replay replay{};
        std::size_t group = 0; ///< Of `denials`.
    };

    std::shared_ptr<const DenialSnapshot> denials;
    std::vector<Row> rows; ///< Of profiles that the text defines; broken ones first.
    std::array<std::uint64_t, explain::kReplayCount> events{};
    bool hasErrors = false; ///< The text does not compile.

    [[nodiscard]] std::uint64_t count(explain::Replay replay) const
    {
        return events.at(static_cast<std::size_t>(replay));
    }
};

[[nodiscard]] Badge replayBadge(explain::Replay replay);

/// Keeps what one run needs of the one before, so that the next keystroke is quick. Safe to share
/// between threads.
class DryRunner
{
public:
    explicit DryRunner(const compile::CompileOptions &options)
        : m_session(m_disk, options)
    {
    }

    [[nodiscard]] DryRunResult run(const std::string &path, const std::string &bytes,
                                   const std::shared_ptr<const DenialSnapshot> &denials,
                                   const std::stop_token &stop);

private:
    text::DiskFiles m_disk;
    compile::EditSession m_session;
    std::mutex m_mutex; ///< Guards what follows.
    std::shared_ptr<const DenialSnapshot> m_denials;
    std::shared_ptr<const explain::RecordedEvents> m_events; ///< Of m_denials.
};

} // namespace pavise::ui
