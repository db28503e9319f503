// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One access that a profile is asked about: what a process wants to do, with everything that the
/// kernel looks at when it decides. Names are bytes without patterns: `/home/anna/x`, not
/// `/home/*/x`.
///
/// core/explain asks policies: what is allowed and why, what differs between two of them, what
/// recorded events say of one.
///
/// Reader's guide to core/explain.
/// Idea: an explanation must be the kernel's own answer, so nothing is decided from the text of
/// rules. An Access becomes the strings that the kernel would look up (questions); the profile's
/// automata answer them (profile_view, kernel_permissions, verdict). The rules of the answer are
/// read off the automata that keep them in their states (deciders), rules that nearly match are
/// found by giving way in one point (near_rules); explanation and rule_text put it into words,
/// event_access reads an Access from a record. Source:
/// security/apparmor/{file,domain,net,af_unix,task,ipc,mount,policy_compat,apparmorfs}.c; tests/vm
/// compares with `.access` of real kernels.
///
/// Invariants: what is said to be allowed is what `.access` says; bytes in names are not touched;
/// the same answer whether the policy was compiled here or read back from the kernel.

#pragma once

#include "core/policy/permissions.h"
#include "core/policy/rules/rules.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace pavise::explain {

using policy::Permissions;

/// A file and, with kExec, starting a program. A folder's path ends in `/`.
struct FileAccess
{
    std::string path = {};
    Permissions permissions = 0; ///< file_permission, without kLink.
    bool isOwner = false;        ///< The file belongs to the user of the process.

    friend bool operator==(const FileAccess &, const FileAccess &) = default;
};

/// A hard link, or a rename that the kernel checks as one.
struct LinkAccess
{
    std::string path = {};   ///< The new name.
    std::string target = {}; ///< The file that gets it.
    bool isOwner = false;

    friend bool operator==(const LinkAccess &, const LinkAccess &) = default;
};

struct ChangeProfileAccess
{
    std::string target = {};              ///< Label: `name`, `:ns:name`, `a//&b`.
    std::optional<std::string> exec = {}; ///< For a change at the exec of this program.

    friend bool operator==(const ChangeProfileAccess &, const ChangeProfileAccess &) = default;
};

struct CapabilityAccess
{
    std::uint8_t capability = 0; ///< Number, 0..63.

    friend bool operator==(const CapabilityAccess &, const CapabilityAccess &) = default;
};

/// Any socket but a unix one. No mainline kernel looks at addresses or ports.
struct NetworkAccess
{
    Permissions permissions = 0; ///< network_permission
    std::uint16_t family = 0;    ///< AF_*
    std::uint16_t type = 0;      ///< SOCK_*
    std::uint16_t protocol = 0;  ///< IPPROTO_*

    friend bool operator==(const NetworkAccess &, const NetworkAccess &) = default;
};

/// A unix socket's address as it is bound.
struct UnixEnd
{
    bool isNamed = false;   ///< False: anonymous, or a socket file, which file rules decide.
    std::string name = {};  ///< Abstract name without the leading NUL.
    std::string label = {}; ///< Of the peer; unused for the local end, as the kernel has it.

    friend bool operator==(const UnixEnd &, const UnixEnd &) = default;
};

struct UnixAccess
{
    Permissions permissions = 0; ///< network_permission
    std::uint16_t type = 0;      ///< SOCK_*
    std::uint16_t protocol = 0;
    UnixEnd local = {};
    UnixEnd peer = {}; ///< For kPeer permissions.

    friend bool operator==(const UnixAccess &, const UnixAccess &) = default;
};

struct DbusAccess
{
    Permissions permissions = 0; ///< dbus_permission
    std::string bus = {};        ///< `system`, `session`
    std::string name = {};       ///< Bind: what is bound. Otherwise the peer's bus name.
    std::string label = {};      ///< The peer's.
    std::string path = {};
    std::string interface = {};
    std::string member = {};

    friend bool operator==(const DbusAccess &, const DbusAccess &) = default;
};

struct SignalAccess
{
    Permissions permissions = 0; ///< signal_permission
    std::uint8_t signal = 0;     ///< As policy::signalNumber() gives it.
    std::string peer = {};       ///< Label.

    friend bool operator==(const SignalAccess &, const SignalAccess &) = default;
};

struct PtraceAccess
{
    Permissions permissions = 0; ///< ptrace_permission
    std::string peer = {};       ///< Label.

    friend bool operator==(const PtraceAccess &, const PtraceAccess &) = default;
};

struct MountAccess
{
    enum class Kind : std::uint8_t { Mount, Umount, PivotRoot };

    Kind kind = Kind::Mount;
    std::string mountPoint = {}; ///< Ends in `/`. PivotRoot: the new root.
    std::string device = {};     ///< What is mounted, or bound. PivotRoot: where the old root goes.
    std::string type = {};       ///< File system type; empty where the kernel gives none.
    std::uint32_t flags = 0;     ///< MS_*, as the kernel has them when it asks.

    friend bool operator==(const MountAccess &, const MountAccess &) = default;
};

struct UsernsAccess
{
    friend bool operator==(const UsernsAccess &, const UsernsAccess &) = default;
};

struct MqueueAccess
{
    Permissions permissions = 0; ///< mqueue_permission
    bool isPosix = true;
    std::string name = {};                 ///< Posix: from `/`. Sysv: the key in decimal digits.
    std::optional<std::string> label = {}; ///< Of the queue, where one is known.

    friend bool operator==(const MqueueAccess &, const MqueueAccess &) = default;
};

struct IoUringAccess
{
    Permissions permissions = 0; ///< io_uring_permission
    std::string label = {};      ///< For kOverrideCredentials.

    friend bool operator==(const IoUringAccess &, const IoUringAccess &) = default;
};

struct RlimitAccess
{
    std::uint8_t resource = 0; ///< Linux RLIMIT number, 0..15.
    std::uint64_t value = 0;   ///< The hard limit that is wanted, in the kernel's units.

    friend bool operator==(const RlimitAccess &, const RlimitAccess &) = default;
};

/// Every class that the kernel or a D-Bus daemon mediates.
using Access = std::variant<FileAccess, LinkAccess, ChangeProfileAccess, CapabilityAccess,
                            NetworkAccess, UnixAccess, DbusAccess, SignalAccess, PtraceAccess,
                            MountAccess, UsernsAccess, MqueueAccess, IoUringAccess, RlimitAccess>;

/// `file`, `link`, `change_profile`, `capability` ... : AppArmor's own words, for the command line
/// and for machine-readable output.
[[nodiscard]] std::string_view className(const Access &access);

/// What is asked for, in the bits of the access's class; classes without permissions have bit 0.
[[nodiscard]] Permissions requested(const Access &access);

/// The same with other permissions; classes that have none stay as they are.
[[nodiscard]] Access withPermissions(Access access, Permissions permissions);

/// The permission that \p word of permissionText() (a letter for files) names in the class of
/// \p access; nothing for an unknown word.
[[nodiscard]] std::optional<Permissions> permissionOfWord(const Access &access,
                                                          std::string_view word);

/// \p permissions in the words of the class: `rw`, `send receive`, `create`. Empty for none.
[[nodiscard]] std::string permissionText(const Access &access, Permissions permissions);

} // namespace pavise::explain
