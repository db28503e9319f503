// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which logs a command reads.

#pragma once

#include "app/pavisectl/command_line.h"
#include "core/audit/carriers/log_source.h"
#include "core/explain/compare/dry_run.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::ctl {

/// What a source is good for and what to do about it, in one sentence.
[[nodiscard]] std::string sourceText(const audit::LogSource &source);

/// Those that \p arguments name, or the best source that has records; says why when there is none.
[[nodiscard]] std::vector<audit::LogPlace> chosenLogs(const Arguments &arguments,
                                                      const Streams &streams);

/// As audit::openLog(); a place named `-` is standard input.
[[nodiscard]] text::Result<std::unique_ptr<audit::LogReader>>
openChosen(const audit::LogPlace &place, audit::Reading reading = audit::Reading::Once);

/// Reads every event of the chosen logs. False, and told, when none can be read.
[[nodiscard]] bool readEvents(const Arguments &arguments, const Streams &streams,
                              explain::RecordedEvents &events);

/// \p place is a folder without a journal: nothing was read.
[[nodiscard]] bool holdsNoJournal(const audit::LogPlace &place);

/// Why \p reader, at its end, gave no record of AppArmor, in one sentence; empty when it gave one.
[[nodiscard]] std::string emptyLogText(const audit::LogPlace &place,
                                       const audit::EventReader &reader);

} // namespace pavise::ctl
