// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One log line to an event, whatever carried it.

#pragma once

#include "core/audit/event.h"

#include <cstdint>
#include <string_view>

namespace pavise::audit {

/// A longer line is cut there. The kernel's longest record has two paths of 4096 bytes in
/// hexadecimal, a label and a few hundred bytes more.
inline constexpr std::size_t kMaxLineBytes = 64UL * 1024;

enum class LineKind : std::uint8_t {
    Other,  ///< Nothing of AppArmor's.
    Record, ///< The event is filled in.
    Lost,   ///< Says that records were lost (rate limit, full backlog).
};

struct LineResult
{
    LineKind kind = LineKind::Other;
    std::uint64_t lostCount = 0; ///< Of Lost: how many, when the line tells.
};

/// Reads \p line, with or without its newline: the kernel ring (dmesg plain, -T, -x, --json-less
/// raw and /dev/kmsg), syslog files with every usual date, the audit daemon's file (raw, enriched,
/// with `node=`), the journal's short forms and bare messages. \p event is overwritten.
///
/// Rules are generic: keys that are not known are kept, a broken value ends the record but never
/// takes what came before it away, and nothing but the absence of AppArmor makes a line Other.
/// \p event's origin is only what the text itself shows (KernelText or Anyone); a reader that knows
/// more about the transport sets it. NUL and other control bytes are ordinary bytes.
[[nodiscard]] LineResult parseLine(std::string_view line, Event &event);

} // namespace pavise::audit
