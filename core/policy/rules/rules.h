// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What remains of a rule when all sugar is gone: no variables, aliases, conditions, blocks,
/// keywords; names are numbers. One plain struct per kind.
///
/// A "glob" is text in the pattern language of glob.h: variables are expanded to `{a,b}`, the
/// escapes of the file are resolved, runs of slashes are one slash.

#pragma once

#include "core/policy/permissions.h"
#include "core/text/source_location.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pavise::policy {

/// One step of an include chain: index into `Policy::includes`.
enum class IncludeId : std::uint32_t { None = 0xffffffff };

/// Where a rule stands in the text. Implied rules point at the profile's header.
struct Origin
{
    text::SourceRange where;
    IncludeId include = IncludeId::None; ///< The `include` that led there, see includeChain().
};

enum class Decision { Allow, Deny, Prompt };
enum class Ownership { Any, Owner, Other };

/// Everything that stood before the rule and before the blocks around it.
struct Qualifiers
{
    int priority = 0; ///< -1000..1000; the higher one replaces what lower ones grant.
    bool audit = false;
    Decision decision = Decision::Allow;
    Ownership ownership = Ownership::Any; ///< File and link rules only.

    friend bool operator==(const Qualifiers &, const Qualifiers &) = default;
};

// --- files ---------------------------------------------------------------------------------------

/// How a program is started.
struct Exec
{
    enum class Kind {
        Deny,       ///< Bare `x`, only in a deny rule.
        Inherit,    ///< ix
        Unconfined, ///< ux
        Profile,    ///< px
        Child,      ///< cx
    };
    enum class Fallback { None, Inherit, Unconfined }; ///< `pix`, `pux`

    Kind kind = Kind::Inherit;
    Fallback fallback = Fallback::None;
    /// The lower-case letter: the environment is passed on unscrubbed (bit 0x100).
    bool keepsEnvironment = false;
    /// The named target with `cx -> t` already turned into `profile//t`; `:ns:name` and `&name`
    /// as such. One of `Profile::transitions`. Kind is then Profile: with a name, `ix -> t` means
    /// `Pix -> t` and `ux -> t` means `px -> t`.
    std::optional<std::string> target = {};

    friend bool operator==(const Exec &, const Exec &) = default;
};

/// A file or link rule.
struct FileRule
{
    Qualifiers qualifiers;
    std::string path;            ///< Glob.
    Permissions permissions = 0; ///< file_permission; kWrite comes with kAppend, ix with kMmap.
    std::optional<Exec> exec;    ///< Set exactly when kExec is in the permissions.
    /// With kLink: the glob that the link must point to. Empty: any file of which the link has no
    /// more permissions (`/[^/].*` with the subset test).
    std::optional<std::string> linkTarget;
    bool isSubset = false; ///< With a linkTarget: do the subset test too.
    Origin origin;
};

/// A change of profile on request.
struct ChangeProfileRule
{
    enum class Environment { Unstated, Scrubbed, Kept }; ///< nothing, `safe`, `unsafe`

    Qualifiers qualifiers;
    std::optional<std::string> exec; ///< Glob of the program; empty: any.
    Environment environment = Environment::Unstated;
    std::string target; ///< Glob over labels: `name`, `:ns:name`, `&name`; `**` for all.
    Origin origin;
};

// --- classes of the policy automaton -------------------------------------------------------------

struct CapabilityRule
{
    Qualifiers qualifiers;
    std::uint64_t capabilities = 0; ///< Bit n: capability n. All ones for `capability,`.
    Origin origin;
};

/// `ip=` and `port=` of one end.
struct InetEndpoint
{
    enum class Address { Any, None, V4, V6 };
    Address addressKind = Address::Any;
    std::array<std::uint8_t, 16> address{}; ///< Network order; the first 4 bytes for V4.
    bool hasPort = false;
    std::uint16_t firstPort = 0;
    std::uint16_t lastPort = 0; ///< Included.

    [[nodiscard]] bool isAny() const { return addressKind == Address::Any && !hasPort; }
    friend bool operator==(const InetEndpoint &, const InetEndpoint &) = default;
};

struct NetworkRule
{
    Qualifiers qualifiers;
    Permissions permissions = 0;         ///< network_permission
    std::optional<std::uint16_t> family; ///< AF_*; empty: every one of networkFamilies().
    std::optional<std::uint16_t> type;   ///< SOCK_*; empty: any.
    std::optional<std::uint16_t> protocol;
    InetEndpoint local;
    std::optional<std::string> interfaceName; ///< Glob; local end.
    std::optional<std::string> label;         ///< Glob; local end.
    bool labelIsName = false;                 ///< `label:=name`
    bool hasPeer = false;                     ///< `peer=(...)` is written, perhaps empty.
    InetEndpoint peer;
    std::optional<std::string> peerLabel; ///< Glob.
    Origin origin;
};

/// The address of a unix socket.
struct UnixAddress
{
    enum class Kind {
        Any,
        Anonymous, ///< `none`
        Auto,      ///< `auto`: chosen by the kernel
        Abstract,  ///< `@name`; NUL bytes may be matched
    };
    Kind kind = Kind::Any;
    std::string name; ///< Abstract: glob without the `@`.

    friend bool operator==(const UnixAddress &, const UnixAddress &) = default;
};

struct UnixRule
{
    Qualifiers qualifiers;
    Permissions permissions = 0;       ///< network_permission
    std::optional<std::uint16_t> type; ///< SOCK_*; empty: any.
    UnixAddress local;
    bool hasPeer = false; ///< A peer address or label is given.
    UnixAddress peer;
    std::optional<std::string> peerLabel; ///< Glob.
    Origin origin;
};

struct DbusRule
{
    Qualifiers qualifiers;
    Permissions permissions = 0; ///< dbus_permission
    std::optional<std::string> bus;
    std::optional<std::string> name; ///< For bind.
    std::optional<std::string> path;
    std::optional<std::string> interface;
    std::optional<std::string> member;
    std::optional<std::string> peerName;
    std::optional<std::string> peerLabel;
    Origin origin;
};

struct SignalRule
{
    Qualifiers qualifiers;
    Permissions permissions = 0; ///< signal_permission
    /// The numbers of the policy, sorted: 1..31 as on x86, 32 emt, 33 lost, 34 unused, 35 exists,
    /// 128+n for rtmin+n (policy-binary.md 4.6). Empty: all.
    std::vector<std::uint8_t> signals;
    std::optional<std::string> peer; ///< Glob over labels; empty: any.
    Origin origin;
};

struct PtraceRule
{
    Qualifiers qualifiers;
    Permissions permissions = 0;     ///< ptrace_permission
    std::optional<std::string> peer; ///< Glob over labels; empty: any.
    Origin origin;
};

struct MountRule
{
    enum class Kind { Mount, Remount, Umount, PivotRoot };

    Qualifiers qualifiers;
    Kind kind = Kind::Mount;
    std::optional<std::string> device;     ///< Glob; what is mounted. PivotRoot: the old root.
    std::optional<std::string> mountPoint; ///< Glob. PivotRoot: the new root.
    std::vector<std::string> types;        ///< Globs over file system types; empty: any.
    /// False: no `options` at all, so any flags fit. A rule with several `options=` is several
    /// MountRules.
    bool hasOptions = false;
    std::uint32_t flags = 0;         ///< MS_* bits that must be set.
    std::uint32_t optionalFlags = 0; ///< MS_* bits that may be set (`options in (...)`).
    Origin origin;
};

struct UsernsRule
{
    Qualifiers qualifiers;
    Permissions permissions = 0; ///< userns_permission
    Origin origin;
};

struct MqueueRule
{
    enum class Type { Any, Posix, Sysv };

    Qualifiers qualifiers;
    Permissions permissions = 0; ///< mqueue_permission
    Type type = Type::Any;
    std::optional<std::string> name;  ///< Posix: glob from `/`; Sysv: digits; empty: any.
    std::optional<std::string> label; ///< Glob.
    Origin origin;
};

struct IoUringRule
{
    Qualifiers qualifiers;
    Permissions permissions = 0;      ///< io_uring_permission
    std::optional<std::string> label; ///< Glob; for override_creds.
    Origin origin;
};

/// `set rlimit`. Of several for one resource the last holds.
struct RlimitRule
{
    std::uint8_t resource = 0; ///< Linux RLIMIT number, 0..15.
    std::uint64_t value = 0;   ///< As the kernel wants it: all ones is infinity, nice is 20 + n.
    Origin origin;
};

/// The rules of one profile by kind, each list in the order of the text (includes inlined, implied
/// rules first).
struct Rules
{
    std::vector<FileRule> files;
    std::vector<ChangeProfileRule> changeProfiles;
    std::vector<CapabilityRule> capabilities;
    std::vector<NetworkRule> networks;
    std::vector<UnixRule> unixSockets;
    std::vector<DbusRule> dbus;
    std::vector<SignalRule> signals;
    std::vector<PtraceRule> ptraces;
    std::vector<MountRule> mounts;
    std::vector<UsernsRule> userns;
    std::vector<MqueueRule> mqueues;
    std::vector<IoUringRule> ioUrings;
    std::vector<RlimitRule> rlimits;
};

} // namespace pavise::policy
