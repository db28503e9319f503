// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One log line to an event, whatever carried it.

#pragma once

#include "core/audit/event.h"

#include <cstddef>
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
    bool isLostTotal = false;    ///< Of Lost: the count is of all since the boot.
};

/// Reads \p line, with or without its newline: the kernel ring (dmesg plain, -T, -x, and
/// /dev/kmsg), syslog files with every usual date, the audit daemon's file (raw, enriched, with
/// `node=`), the journal's short and export forms, and bare messages. \p event is overwritten.
///
/// Keys that are not known are kept, a broken value ends the record but takes nothing away that
/// came before it, and nothing but the absence of AppArmor makes a line Other.
/// \p event's origin is only what the text itself shows: KernelText when nothing but a known header
/// stands before the record, else Anyone. A reader that knows the transport can raise it.
/// NUL and other control bytes are ordinary bytes.
///
/// AppArmor 2.0's sentences (`REJECTING r access to ...`) are taken apart too: old_sentence.h.
[[nodiscard]] LineResult parseLine(std::string_view line, Event &event);

/// Where the record in \p line begins, with `apparmor="`; npos when there is none.
[[nodiscard]] std::size_t findRecord(std::string_view line);

} // namespace pavise::audit
