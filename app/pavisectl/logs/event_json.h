// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Events and groups of them as JSON.

#pragma once

#include "app/pavisectl/json.h"
#include "core/audit/denial.h"
#include "core/audit/event.h"

#include <string>

namespace pavise::ctl {

/// One group: how often, when, by whom, and the fields that its events have in common.
void writeGroup(JsonWriter &json, const audit::Denial &denial);

/// One event as an object on a line of its own.
[[nodiscard]] std::string eventLine(const audit::Event &event);

} // namespace pavise::ctl
