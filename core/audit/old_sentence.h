// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The sentences that AppArmor 2.0 wrote in the place of fields.

#pragma once

#include "core/audit/event.h"

#include <string_view>

namespace pavise::audit {

/// Takes \p sentence apart, `REJECTING r access to /x (bash(23415) profile /p active /p)`, into
/// \p event's kind, class and the fields that today's record of the same access has. The whole of
/// it is kept as Info, also when it says something that is not known.
/// Source: AppArmor 2.0's kernel patches, security/apparmor/main.c: aa_audit and its callers.
void readSentence(std::string_view sentence, Event &event);

} // namespace pavise::audit
