// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The permission bits of each rule class, as the policy automaton carries them.
///
/// Source: design/policy-binary.md 3.1 (one half of a file word), 3.3 and 4 (the other classes),
/// which cite the kernel's policy_compat.c and dumps of apparmor_parser 4.1's output.

#pragma once

#include <cstdint>

namespace pavise::policy {

using Permissions = std::uint32_t;

/// One half (owner or other) of a file rule. Same bits as in the half word, without the exec type.
namespace file_permission {
inline constexpr Permissions kExec = 0x01;
inline constexpr Permissions kWrite = 0x02;
inline constexpr Permissions kRead = 0x04;
inline constexpr Permissions kAppend = 0x08;
inline constexpr Permissions kLink = 0x10;
inline constexpr Permissions kLock = 0x20;
inline constexpr Permissions kMmap = 0x40;
inline constexpr Permissions kAll = 0x7f;
} // namespace file_permission

/// network and unix.
namespace network_permission {
inline constexpr Permissions kSend = 0x02;
inline constexpr Permissions kReceive = 0x04;
inline constexpr Permissions kCreate = 0x10;
inline constexpr Permissions kShutdown = 0x20;
inline constexpr Permissions kConnect = 0x40;
inline constexpr Permissions kSetAttribute = 0x100;
inline constexpr Permissions kGetAttribute = 0x200;
inline constexpr Permissions kAccept = 0x100000;
inline constexpr Permissions kBind = 0x200000;
inline constexpr Permissions kListen = 0x400000;
inline constexpr Permissions kSetOption = 0x1000000;
inline constexpr Permissions kGetOption = 0x2000000;
/// Those that name another end and so may stand beside `peer=`.
inline constexpr Permissions kPeer = kSend | kReceive | kConnect | kAccept;
inline constexpr Permissions kLocal =
    kCreate | kBind | kListen | kShutdown | kGetAttribute | kSetAttribute | kGetOption | kSetOption;
inline constexpr Permissions kAll = kPeer | kLocal;
} // namespace network_permission

namespace dbus_permission {
inline constexpr Permissions kSend = 0x02;
inline constexpr Permissions kReceive = 0x04;
inline constexpr Permissions kEavesdrop = 0x20;
inline constexpr Permissions kBind = 0x40;
inline constexpr Permissions kAll = kSend | kReceive | kEavesdrop | kBind;
} // namespace dbus_permission

namespace signal_permission {
inline constexpr Permissions kSend = 0x02;
inline constexpr Permissions kReceive = 0x04;
inline constexpr Permissions kAll = kSend | kReceive;
} // namespace signal_permission

namespace ptrace_permission {
inline constexpr Permissions kTrace = 0x02;
inline constexpr Permissions kRead = 0x04;
inline constexpr Permissions kTracedBy = 0x08;
inline constexpr Permissions kReadBy = 0x10;
inline constexpr Permissions kAll = kTrace | kRead | kTracedBy | kReadBy;
} // namespace ptrace_permission

namespace mount_permission {
inline constexpr Permissions kPivotRoot = 0x01;
inline constexpr Permissions kMount = 0x02;
inline constexpr Permissions kUmount = 0x04;
} // namespace mount_permission

namespace mqueue_permission {
inline constexpr Permissions kWrite = 0x02;
inline constexpr Permissions kRead = 0x04;
inline constexpr Permissions kCreate = 0x10;
inline constexpr Permissions kDelete = 0x20;
inline constexpr Permissions kOpen = 0x40;
inline constexpr Permissions kSetAttribute = 0x100;
inline constexpr Permissions kGetAttribute = 0x200;
inline constexpr Permissions kAll =
    kWrite | kRead | kCreate | kDelete | kOpen | kSetAttribute | kGetAttribute;
} // namespace mqueue_permission

namespace io_uring_permission {
inline constexpr Permissions kOverrideCredentials = 0x08;
inline constexpr Permissions kSqpoll = 0x10;
inline constexpr Permissions kAll = kOverrideCredentials | kSqpoll;
} // namespace io_uring_permission

namespace userns_permission {
inline constexpr Permissions kCreate = 0x08;
} // namespace userns_permission

} // namespace pavise::policy
