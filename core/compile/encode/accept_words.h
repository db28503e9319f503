// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The bits of the two accept words in which a state of a kernel automaton keeps its permissions.
///
/// Layout of ABI 7 without a permission table. Sources: kernel security/apparmor/policy_compat.c
/// (map_old_perms, aa_compute_fperms, compute_perms_entry); values compared with apparmor_parser
/// 4.1.0.

#pragma once

#include <cstdint>

namespace pavise::compile {

/// One half of a file word: what the owner of a file may do, or anybody else.
namespace file_bits {
inline constexpr std::uint32_t kExec = 0x1;
inline constexpr std::uint32_t kWrite = 0x2;
inline constexpr std::uint32_t kRead = 0x4;
inline constexpr std::uint32_t kAppend = 0x8;
inline constexpr std::uint32_t kLink = 0x10;
inline constexpr std::uint32_t kLock = 0x20;
inline constexpr std::uint32_t kLinkSubset = 0x20; ///< The lock bit, after the NUL of a link pair.
inline constexpr std::uint32_t kMap = 0x40;
inline constexpr std::uint32_t kOrUnconfined = 0x80; ///< No such profile: run unconfined.
inline constexpr std::uint32_t kUnsafe = 0x100;      ///< Keep the environment on exec.
inline constexpr std::uint32_t kInherit = 0x200;
inline constexpr std::uint32_t kIndexUnconfined = 1U << 10;
inline constexpr std::uint32_t kIndexProfile = 2U << 10; ///< The profile named like the file.
inline constexpr std::uint32_t kIndexChild = 3U << 10;
inline constexpr std::uint32_t kIndexMask = 15U << 10;
inline constexpr std::uint32_t kFirstTableIndex = 4; ///< Index of the first named transition.
inline constexpr unsigned kIndexShift = 10;
/// Everything that says how to execute.
inline constexpr std::uint32_t kExecType = kOrUnconfined | kUnsafe | kInherit | kIndexMask;
inline constexpr std::uint32_t kHalf = 0x3fff;
} // namespace file_bits

inline constexpr unsigned kOwnerShift = 0;
inline constexpr unsigned kOtherShift = 14;
inline constexpr std::uint32_t kOnExec = 1U << 30;
inline constexpr std::uint32_t kChangeProfile = 1U << 31;

/// The bits of an accept word whose use can be logged or whose refusal can be kept quiet.
inline constexpr std::uint32_t kMarkable = 0x1fc07f;

/// Permissions of everything but files, as the kernel names them (include/perms.h).
namespace mediation_bits {
inline constexpr std::uint32_t kWrite = 0x2;
inline constexpr std::uint32_t kRead = 0x4;
inline constexpr std::uint32_t kCreate = 0x10;
inline constexpr std::uint32_t kDelete = 0x20;
inline constexpr std::uint32_t kOpen = 0x40;
inline constexpr std::uint32_t kSetAttribute = 0x100;
inline constexpr std::uint32_t kGetAttribute = 0x200;
inline constexpr std::uint32_t kAccept = 0x100000;
inline constexpr std::uint32_t kBind = 0x200000;
inline constexpr std::uint32_t kListen = 0x400000;
inline constexpr std::uint32_t kSetOption = 0x1000000;
inline constexpr std::uint32_t kGetOption = 0x2000000;
} // namespace mediation_bits

/// Kernel permissions as bits of an accept word: bits 0..6 stay, the others move to 14..20.
[[nodiscard]] constexpr std::uint32_t acceptBits(std::uint32_t permissions)
{
    return (permissions & 0x7f) | (permissions & 0x300) << 6 | (permissions & 0x700000) >> 4
        | (permissions & 0x3000000) >> 5;
}

/// The second accept word: what is logged when used and what is refused without a record.
[[nodiscard]] constexpr std::uint32_t markWord(std::uint32_t audit, std::uint32_t quiet)
{
    return (audit & kMarkable) | (quiet & kMarkable) << 7;
}

} // namespace pavise::compile
