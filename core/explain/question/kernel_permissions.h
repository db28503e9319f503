// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a state of an automaton grants, as the kernel works with it: the one form to which it turns
/// every layout of a policy, and in which `.access` answers.

#pragma once

#include "core/automata/dfa.h"
#include "core/binary/reader.h"

#include <cstdint>

namespace pavise::explain {

/// Source: kernel security/apparmor/include/perms.h.
namespace kernel_bits {
inline constexpr std::uint32_t kExec = 0x1;
inline constexpr std::uint32_t kWrite = 0x2;
inline constexpr std::uint32_t kRead = 0x4;
inline constexpr std::uint32_t kAppend = 0x8;
inline constexpr std::uint32_t kCreate = 0x10;
inline constexpr std::uint32_t kDelete = 0x20;
inline constexpr std::uint32_t kOpen = 0x40;
inline constexpr std::uint32_t kSetAttribute = 0x100;
inline constexpr std::uint32_t kGetAttribute = 0x200;
inline constexpr std::uint32_t kChangeMode = 0x1000;
inline constexpr std::uint32_t kChangeOwner = 0x2000;
inline constexpr std::uint32_t kLock = 0x8000;
inline constexpr std::uint32_t kLinkSubset = 0x8000; ///< In the second state of a link pair.
inline constexpr std::uint32_t kMap = 0x10000;
inline constexpr std::uint32_t kLink = 0x40000;
inline constexpr std::uint32_t kContinue = 0x0800'0000; ///< A longer string may say more.
inline constexpr std::uint32_t kOnExec = 0x2000'0000;
inline constexpr std::uint32_t kChangeProfile = 0x4000'0000;
} // namespace kernel_bits

/// How to execute. Source: kernel include/file.h.
namespace exec_index {
inline constexpr std::uint32_t kUnsafe = 0x1000'0000; ///< Keep the environment.
inline constexpr std::uint32_t kChild = 0x2000'0000;
inline constexpr std::uint32_t kInherit = 0x4000'0000;
inline constexpr std::uint32_t kUnconfined = 0x8000'0000;
inline constexpr std::uint32_t kName = 0x0400'0000;
inline constexpr std::uint32_t kTable = 0x0800'0000;
inline constexpr std::uint32_t kTypeMask = 0x0C00'0000;
inline constexpr std::uint32_t kIndexMask = 0x00FF'FFFF;
} // namespace exec_index

struct KernelPermissions
{
    std::uint32_t allow = 0;
    std::uint32_t deny = 0;
    std::uint32_t audit = 0;
    std::uint32_t quiet = 0;
    std::uint32_t execIndex = 0;

    friend bool operator==(const KernelPermissions &, const KernelPermissions &) = default;
};

/// Of a state of a file automaton in the old layout, for the file's owner or anybody else.
/// Source: kernel policy_compat.c: compute_fperms.
[[nodiscard]] KernelPermissions filePermissions(automata::AcceptWords words, bool isOwner);

/// Of a state of a policy automaton in the old layout. \p abi is the one of the blob.
/// Source: kernel policy_compat.c: compute_perms_entry.
[[nodiscard]] KernelPermissions policyPermissions(automata::AcceptWords words, std::uint32_t abi);

/// Of a state of an automaton with a permission table.
[[nodiscard]] KernelPermissions
tablePermissions(const binary::ReadDfa &dfa, automata::StateId state, bool isFile, bool isOwner);

} // namespace pavise::explain
