// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One AppArmor record as it was logged.
///
/// core/audit reads logs: lines to events, events to groups. Values are bytes, decoded but never
/// changed: a name that is not UTF-8, or holds a newline, stays what it is.
///
/// Reader's guide to core/audit.
/// Idea: the same record comes in many forms (kernel ring, syslog, journal, audit.log, rotated and
/// packed), and every form is read line by line into one Event. line_header takes the form apart,
/// audit_line the fields (quoted, hexadecimal or bare), event gives them kinds, denial counts equal
/// ones; log_source, file_log, journal, kernel_ring and unpack are where lines come from. Source:
/// kernel lib/audit.c and security/apparmor/audit.c; records of 5.10 to 7.3; audit(8) formats.
///
/// Invariants: a line gives the same event in every form; what a user could have forged is marked
/// (Origin); memory for one line and one read is bounded; a cut or foreign line is counted, never
/// fatal.

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::audit {

/// The word in `apparmor="..."`, or what the record's type says where there is none.
/// Source: security/apparmor/audit.c: aa_audit_type.
enum class EventKind : std::uint8_t {
    Denied,
    Allowed, ///< Would have been denied, but the profile only complains.
    Audited, ///< Was allowed, and a rule or flag asks to log it.
    Killed,  ///< Denied, and the process was killed (mode kill).
    Status,  ///< Policy was loaded, replaced or removed.
    Hint,
    Error,
    Unknown, ///< A word that no known kernel writes.
};

/// `denied`, `allowed`, `audited` ... for machine-readable output.
[[nodiscard]] std::string_view eventKindName(EventKind kind);

/// What kind of access it was, from `class`, or worked out of the other fields for records that
/// have none (kernels before 5.18 and D-Bus daemons).
enum class EventClass : std::uint8_t {
    File,
    Exec,
    Link,
    Capability,
    Network,
    Unix,
    Signal,
    Ptrace,
    Mount, ///< mount, remount, umount and pivot_root.
    Rlimit,
    Namespace, ///< User namespaces.
    PosixMqueue,
    SysvMqueue,
    IoUring,
    ChangeProfile, ///< change_profile, change_onexec and stacking.
    ChangeHat,
    Dbus,
    Policy, ///< Loading, replacing and removing profiles.
    Other,
};

/// `file`, `exec`, `capability` ... for machine-readable output.
[[nodiscard]] std::string_view eventClassName(EventClass eventClass);

/// Who can have written the line. Only a line that came with a trusted mark of its transport is
/// surely the kernel's: any user may send a line to the system log that looks like one.
enum class Origin : std::uint8_t {
    Kernel,     ///< The kernel ring, the audit daemon's file, or the journal's kernel or audit
                ///< transport: no ordinary user can write there.
    Service,    ///< A program that mediates by itself (a D-Bus daemon), so marked by the journal.
    KernelText, ///< Looks like the kernel's or a D-Bus daemon's line, with nothing to prove it, as
                ///< in a system log file. Believable.
    Anyone,     ///< Any program. Not to be made a rule of.
};

/// `kernel`, `service`, `kernel-text`, `anyone` for machine-readable output.
[[nodiscard]] std::string_view originName(Origin origin);

/// The fields that are known by name. The comments give the keys in the log.
enum class Field : std::uint8_t {
    Operation,      ///< operation
    Class,          ///< class
    Info,           ///< info
    Error,          ///< error: a negative errno
    Namespace,      ///< namespace
    Profile,        ///< profile, or label
    Name,           ///< name
    Target,         ///< target, or name2 in old records
    Pid,            ///< pid
    Parent,         ///< parent
    Task,           ///< task, old records
    Comm,           ///< comm: chosen by the process itself
    Exe,            ///< exe: in D-Bus records the daemon
    RequestedMask,  ///< requested_mask or requested
    DeniedMask,     ///< denied_mask or denied; mask of D-Bus records
    FsUid,          ///< fsuid
    OwnerUid,       ///< ouid
    FsUidName,      ///< FSUID, from an enriched audit log
    OwnerUidName,   ///< OUID
    Capability,     ///< capability: the number
    CapabilityName, ///< capname
    Family,         ///< family
    SocketType,     ///< sock_type
    Protocol,       ///< protocol: a number, or a word in old records
    LocalAddress,   ///< laddr or saddr
    LocalPort,      ///< lport or src
    ForeignAddress, ///< faddr or daddr
    ForeignPort,    ///< fport or dest
    Address,        ///< addr: of a unix socket; `@x` abstract, `none` unnamed
    PeerAddress,    ///< peer_addr
    Peer,           ///< peer, peer_label or peer_profile: the label of the other side
    PeerPid,        ///< peer_pid
    Signal,         ///< signal
    FsType,         ///< fstype
    SourceName,     ///< srcname: device of a mount, old root of pivot_root
    Flags,          ///< flags: of a mount
    Options,        ///< options: data of a mount
    Transition,     ///< trans
    Rlimit,         ///< rlimit
    Value,          ///< value: of an rlimit
    ExecPath,       ///< execpath
    Bus,            ///< bus
    Path,           ///< path: of a D-Bus object
    Interface,      ///< interface
    Member,         ///< member, or method
    Offset,         ///< offset: in a policy blob that was refused
    Attribute,      ///< attribute, old records
    MagicToken,     ///< magic_token, old records
    Host,           ///< The machine, as the carrier names it; no key of the record.
    Count,          ///< Not a field: how many there are.
};

inline constexpr std::size_t kFieldCount = static_cast<std::size_t>(Field::Count);

/// A stable name for machine-readable output, `requestedMask`.
[[nodiscard]] std::string_view fieldName(Field field);

/// When the kernel made the record and which number it gave it: the same in every log that the
/// record reached, so twins can be told. Serials start again at each boot.
struct AuditStamp
{
    std::int64_t milliseconds = 0; ///< Since 1970.
    std::uint64_t serial = 0;

    friend bool operator==(const AuditStamp &, const AuditStamp &) = default;
    friend auto operator<=>(const AuditStamp &, const AuditStamp &) = default;
};

class Event
{
public:
    EventKind kind = EventKind::Unknown;
    EventClass eventClass = EventClass::Other;
    Origin origin = Origin::Anyone;
    std::optional<AuditStamp> stamp;      ///< D-Bus daemons give none.
    std::optional<std::int64_t> loggedAt; ///< Milliseconds since 1970, by the log's own account.
    std::uint32_t auditType = 0; ///< 1400 ..., 1107 for user space; 0 when the line has none.
    bool isStack = false;        ///< The profile field is a label with several profiles.
    bool isTruncated = false;    ///< The line ended within a value, or was cut at the limit.

    /// Milliseconds since 1970: of the stamp, else of the log; 0 when neither is known.
    [[nodiscard]] std::int64_t time() const;

    [[nodiscard]] bool has(Field field) const;

    /// The decoded bytes; empty when the record has no such field. The view lives as long as the
    /// event, and until it is changed.
    [[nodiscard]] std::string_view text(Field field) const;

    /// The field as a decimal number, when it is one.
    [[nodiscard]] std::optional<std::int64_t> number(Field field) const;

    /// Keys that Pavise does not know, in the order of the line, decoded likewise.
    struct Extra
    {
        std::string_view key;
        std::string_view value;
    };
    [[nodiscard]] std::vector<Extra> extras() const;

    /// True when the file belongs to who wanted it (fsuid == ouid).
    [[nodiscard]] bool isOwner() const;

    // For the parser:
    void clear();
    /// Sets a field that has no value yet. \returns false, and changes nothing, when it has one.
    bool set(Field field, std::string_view value);
    void addExtra(std::string_view key, std::string_view value);

private:
    struct Span
    {
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
    };
    static constexpr std::uint8_t kAbsent = 0xff;

    [[nodiscard]] std::string_view view(Span span) const;
    Span store(std::string_view value);

    std::string m_bytes; ///< All values, one after the other.
    std::vector<Span> m_spans;
    std::array<std::uint8_t, kFieldCount> m_index = absentIndex(); ///< Into m_spans.
    std::vector<std::pair<Span, Span>> m_extras;

    static constexpr std::array<std::uint8_t, kFieldCount> absentIndex()
    {
        std::array<std::uint8_t, kFieldCount> index{};
        index.fill(kAbsent);
        return index;
    }
};

} // namespace pavise::audit
