// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What stands before an AppArmor record in a log line: dates, hosts, tags and the audit stamp.

#pragma once

#include "core/audit/event.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace pavise::audit {

/// Who the line says it is from.
enum class LineTag : std::uint8_t {
    None,   ///< Nobody: a bare record.
    Kernel, ///< `kernel:`, `audit[PID]:`, a ring stamp, or a record of the audit daemon.
    Dbus,   ///< A D-Bus daemon.
    Other,  ///< Some other program.
};

struct LineHeader
{
    LineTag tag = LineTag::None;
    std::optional<AuditStamp> stamp;
    std::optional<std::int64_t> loggedAt; ///< Milliseconds since 1970, when the date has a zone.
    std::uint32_t auditType = 0;
    std::string_view host; ///< Into the header; empty when it names none.
    bool isKmsg = false;   ///< In /dev/kmsg's own form, where `\xHH` stands for unusual bytes.
    /// Nothing but a known header stands before the record. Only then can the line be the kernel's:
    /// other kernel messages quote names that users choose.
    bool isPlain = false;
};

/// What \p header shows of who wrote the line: KernelText, or Anyone.
[[nodiscard]] Origin claimedOrigin(const LineHeader &header);

/// Reads the \p header of a line: all that stands before `apparmor=` or `operation=`.
[[nodiscard]] LineHeader parseHeader(std::string_view header);

/// The number of an audit record type given as number or name; 0 for one that has nothing to do
/// with AppArmor. `AVC` is 1400, `USER_AVC` 1107, `APPARMOR_DENIED` 1503, `UNKNOWN[1503]` 1503.
/// Source: include/uapi/linux/audit.h; libaudit's names; AppArmor's own numbers before 2.6.31.
[[nodiscard]] std::uint32_t auditTypeNumber(std::string_view type);

} // namespace pavise::audit
