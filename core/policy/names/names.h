// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The words of the language that stand for numbers of the kernel.

#pragma once

#include "core/policy/features.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::policy {

/// Name without CAP_, lower case -> number 0..63. Besides the 41 of Linux 6.x, names that
/// \p kernel or \p policy lists in caps/mask count, by their place there.
///
/// `perfmon`, `bpf` and `checkpoint_restore` become `sys_admin` for a kernel that lists
/// capabilities but not these: that is what held them before. Source: capabilities(7).
[[nodiscard]] std::optional<unsigned>
capabilityNumber(std::string_view name, const Features &kernel, const Features &policy);

/// All known names, in the order of their numbers, for completion and messages.
[[nodiscard]] std::span<const std::string_view> capabilityNames();

struct NamedNumber
{
    std::string_view name;
    std::uint16_t number = 0;
};

/// The families of network rules with their AF_* numbers: 0 to 45 without 12.
/// Source: linux/socket.h; upstream's base_af_names.h.
[[nodiscard]] std::span<const NamedNumber> networkFamilies();

/// The socket types of network rules with their SOCK_* numbers: stream, dgram, seqpacket, rdm, raw,
/// packet. Source: bits/socket_type.h. dccp is not among them; unix rules take it.
[[nodiscard]] std::span<const NamedNumber> socketTypes();

/// `none` and `dccp` included. Source: upstream's network.cc: sock_types.
[[nodiscard]] std::optional<std::uint16_t> unixSocketType(std::string_view name);

/// The number a policy holds for a signal, see SignalRule::signals. `rtmin+0` to `rtmin+32`.
[[nodiscard]] std::optional<std::uint8_t> signalNumber(std::string_view name);

/// `EPERM`, any case -> 1. Source: errno(3), the names of this system's C library.
[[nodiscard]] std::optional<std::uint32_t> errnoNumber(std::string_view name);

/// Linux RLIMIT number 0..15; `ofile` is `nofile`. Source: asm-generic/resource.h.
[[nodiscard]] std::optional<std::uint8_t> resourceNumber(std::string_view name);

/// Every name that signalNumber() knows but the real-time ones, that resourceNumber() knows, and
/// that findMountOption() knows: for completion and messages.
[[nodiscard]] std::vector<std::string_view> signalNames();
[[nodiscard]] std::vector<std::string_view> resourceNames();
[[nodiscard]] std::vector<std::string_view> mountOptionNames();

struct MountOption
{
    std::string_view name;
    std::uint32_t set = 0;   ///< MS_* bits that it stands for.
    std::uint32_t clear = 0; ///< MS_* bits whose absence it stands for.
};

/// Source: upstream's mount.cc: mnt_opts_table; bits as in linux/mount.h.
[[nodiscard]] const MountOption *findMountOption(std::string_view name);

namespace mount_flag {
inline constexpr std::uint32_t kRemount = 1U << 5;
inline constexpr std::uint32_t kBind = 1U << 12;
inline constexpr std::uint32_t kMove = 1U << 13;
inline constexpr std::uint32_t kRecursive = 1U << 14;
inline constexpr std::uint32_t kUnbindable = 1U << 17;
inline constexpr std::uint32_t kPrivate = 1U << 18;
inline constexpr std::uint32_t kSlave = 1U << 19;
inline constexpr std::uint32_t kShared = 1U << 20;
inline constexpr std::uint32_t kMake = kUnbindable | kPrivate | kSlave | kShared | kRecursive;
/// What chooses a kind of mount call.
inline constexpr std::uint32_t kCommands = kMove | kRemount | kBind | kMake;
/// Every bit that a mount rule can name, but nouser (bit 31), as upstream has it.
inline constexpr std::uint32_t kAll = 0x03bffdffU;
} // namespace mount_flag

} // namespace pavise::policy
