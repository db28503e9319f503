// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The types that cross the bus between the application and the root helper, both ends' one copy.
///
/// org.pavise.Helper1.xml states the methods; this header numbers what the methods carry. Texts,
/// file names and profile names are bytes. No localised text crosses the bus: errors are codes with
/// arguments, and the application words them.

#pragma once

#include <QByteArray>
#include <QDBusArgument>
#include <QFlags>
#include <QList>
#include <QMetaEnum>
#include <QString>

#include <optional>
#include <tuple>

namespace pavise::protocol {

Q_NAMESPACE

inline constexpr QLatin1StringView kService("org.pavise.Helper1");
inline constexpr QLatin1StringView kObjectPath("/org/pavise/Helper1");
inline constexpr QLatin1StringView kInterface("org.pavise.Helper1");

/// Grows when a method or a meaning changes; the application refuses another number.
inline constexpr quint32 kApiVersion = 1;

/// Bits of the second value of Version().
enum class Feature : quint32 {
    Apply = 1U << 0U,
    SetMode = 1U << 1U,
    OpenLog = 1U << 2U,
    Disable = 1U << 3U,    ///< And Enable.
    Unload = 1U << 4U,     ///< And UnloadEverything.
    Trial = 1U << 5U,      ///< Seconds of ApplyProfiles and SetMode; Pending, Confirm, Revert.
    History = 1U << 6U,    ///< ListHistory, ReadHistoryText, Restore.
    ReadPolicy = 1U << 7U, ///< ListProfiles, ReadProfileFile, OpenPolicy, ReadParameters.
    RecordSilenced = 1U << 8U,
};
inline constexpr quint32 kAllFeatures = 0x1ff;

/// Bits of the flags of ApplyProfiles. At least one of Save and Load is set.
enum class ApplyFlag : quint32 {
    Save = 1U << 0U, ///< Write the texts below /etc/apparmor.d.
    Load = 1U << 1U, ///< Load what they compile to into the kernel.
    /// Also when a profile attaches to a program the system cannot do without (systemd, D-Bus,
    /// polkit, login, sshd, the helper). Asked for with another action and another text, and only
    /// as a trial.
    Dangerous = 1U << 2U,
};
using ApplyFlags = QFlags<ApplyFlag>;
Q_DECLARE_OPERATORS_FOR_FLAGS(ApplyFlags)
inline constexpr quint32 kAllApplyFlags = 0x7;

/// Numbers as in the kernel's policy format (binary::ProfileMode), and two that leave the mode as
/// it is: whether allowed accesses are logged as well.
enum class ProfileMode : quint32 {
    Enforce = 0,
    Complain = 1,
    Kill = 2,
    Unconfined = 3,
    AuditOn = 16,
    AuditOff = 17,
};

enum class LogSource : quint32 {
    Journal = 0,  ///< systemd's journal: kernel and audit records.
    AuditLog = 1, ///< /var/log/audit/audit.log
    KernelLog = 2 ///< /var/log/kern.log
};

// Each struct names its fields once, in the order of the bus.

/// One item of ApplyProfiles.
struct ProfileText
{
    QByteArray file;           ///< Below /etc/apparmor.d: `usr.bin.man`, `local/usr.bin.man`.
    QByteArray text;           ///< The whole new text.
    QByteArray expectedDigest; ///< SHA-256 of the text it replaces; empty: there must be none.

    static auto fields(auto &self) { return std::tie(self.file, self.text, self.expectedDigest); }
    friend bool operator==(const ProfileText &, const ProfileText &) = default;
};

/// One item of SetMode.
struct ProfileRef
{
    QByteArray file;
    QByteArray profile; ///< Empty for every profile of the file.

    static auto fields(auto &self) { return std::tie(self.file, self.profile); }
    friend bool operator==(const ProfileRef &, const ProfileRef &) = default;
};

/// A diagnostic of the compiler: `code` and `args` are those of text::Diagnostic.
struct WireDiagnostic
{
    quint32 severity = 0; ///< text::Severity
    quint32 code = 0;     ///< text::DiagnosticCode
    QByteArray file = {}; ///< The path; empty when the cause is not in a file.
    quint32 line = 0;     ///< From 1; 0 without a file.
    quint32 column = 0;   ///< From 1, in bytes.
    QList<QByteArray> args = {};

    static auto fields(auto &self)
    {
        return std::tie(self.severity, self.code, self.file, self.line, self.column, self.args);
    }
    friend bool operator==(const WireDiagnostic &, const WireDiagnostic &) = default;
};

/// Who else has to do with a profile, as its name says; numbers as in kernel::ProfileOwner.
enum class ProfileOwner : quint32 { System = 0, Container = 1, Snap = 2 };

/// A process that would lose its confinement.
struct RunningProcess
{
    quint32 pid = 0;
    QByteArray command; ///< `comm`, which the process chose itself.
    QByteArray label;   ///< As the kernel gives it, without the mode.
    quint32 owner = 0;  ///< ProfileOwner

    static auto fields(auto &self)
    {
        return std::tie(self.pid, self.command, self.label, self.owner);
    }
    friend bool operator==(const RunningProcess &, const RunningProcess &) = default;
};

/// What became of one item. In an error reply it says which item caused it.
enum class ItemCode : quint32 {
    Done = 0,          ///< Saved and loaded, as asked.
    Unchanged = 1,     ///< The file had this text already; loaded if that was asked.
    NotAttempted = 2,  ///< Another item of the batch failed first; nothing was done.
    Conflict = 3,      ///< The file is not what the caller expected; `digest` is what it is now.
    CompileFailed = 4, ///< See the diagnostics.
    NotUsed = 5,       ///< A fragment that no profile of the batch includes: cannot be checked.
    Refused = 6,    ///< The file or its folder may be written by others than root; `digest` empty.
    SaveFailed = 7, ///< The disk said no; the file is as before.
    RolledBack = 8, ///< Was saved, then put back.
    Inconsistent = 9, ///< Could not be put back: file and kernel differ.
    Dangerous = 10,   ///< Attaches to a program the system cannot do without.
    SavedOnly = 11,   ///< Saved and not loaded, because the file is disabled.
    Running = 12,     ///< `processes` would lose their confinement and are not all acknowledged.
};

struct ItemResult
{
    QByteArray file;        ///< From Unload and UnloadEverything the name of a profile.
    quint32 code = 0;       ///< ItemCode
    QByteArray digest = {}; ///< SHA-256 of the file as it is now; empty when there is none.
    QList<WireDiagnostic> diagnostics = {};
    QList<RunningProcess> processes = {}; ///< That lose, or would lose, their confinement.

    static auto fields(auto &self)
    {
        return std::tie(self.file, self.code, self.digest, self.diagnostics, self.processes);
    }
    friend bool operator==(const ItemResult &, const ItemResult &) = default;
};

/// One item of ListProfiles.
struct LoadedProfile
{
    QByteArray name;
    quint32 mode = 0; ///< kernel::ProfileMode
    QByteArray attachment;
    QByteArray digest; ///< Hexadecimal, as the kernel gives it.

    static auto fields(auto &self)
    {
        return std::tie(self.name, self.mode, self.attachment, self.digest);
    }
    friend bool operator==(const LoadedProfile &, const LoadedProfile &) = default;
};

struct Parameter
{
    QByteArray name;
    QByteArray value;

    static auto fields(auto &self) { return std::tie(self.name, self.value); }
    friend bool operator==(const Parameter &, const Parameter &) = default;
};

/// Something that will be taken back by itself.
struct PendingRevert
{
    QString operation;
    QString verb;
    quint32 uid = 0; ///< Whose it is.
    quint32 secondsLeft = 0;
    QList<QByteArray> profiles;

    static auto fields(auto &self)
    {
        return std::tie(self.operation, self.verb, self.uid, self.secondsLeft, self.profiles);
    }
    friend bool operator==(const PendingRevert &, const PendingRevert &) = default;
};

struct ChangedFile
{
    QByteArray file;
    QByteArray before; ///< SHA-256 of the text that was replaced; empty: there was none.
    QByteArray after;  ///< Of the new text; empty: it was removed.

    static auto fields(auto &self) { return std::tie(self.file, self.before, self.after); }
    friend bool operator==(const ChangedFile &, const ChangedFile &) = default;
};

struct HistoryEntry
{
    quint64 id = 0; ///< Nanoseconds since 1970 when it was done.
    quint32 uid = 0;
    QString verb; ///< apply, set-mode, disable, enable, unload, unload-everything, restore, revert,
                  ///< record-silenced
    QString operation;
    QString result; ///< `done`, or what took it back: `reverted`.
    QByteArray note;
    bool hasPolicy = false; ///< The compiled policy that was replaced is there.
    QList<ChangedFile> files;
    QList<QByteArray> profiles; ///< Loaded or unloaded.

    static auto fields(auto &self)
    {
        return std::tie(self.id, self.uid, self.verb, self.operation, self.result, self.note,
                        self.hasPolicy, self.files, self.profiles);
    }
    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

using ProfileTexts = QList<ProfileText>;
using ProfileRefs = QList<ProfileRef>;
using ItemResults = QList<ItemResult>;
using LoadedProfiles = QList<LoadedProfile>;
using Parameters = QList<Parameter>;
using PendingReverts = QList<PendingRevert>;
using HistoryEntries = QList<HistoryEntry>;

/// Every error the helper answers with. On the bus: `org.pavise.Error.` and the enumerator's name,
/// with a short English sentence and, from ApplyProfiles and SetMode, the ItemResults so far.
enum class ErrorCode {
    NotAuthorized,       ///< polkit said no, or could not be asked.
    Dismissed,           ///< The person closed the password prompt.
    InteractionRequired, ///< A password is needed and the call did not allow a prompt.
    Invalid,             ///< The request itself makes no sense.
    TooLarge,            ///< A limit of the request was passed.
    Busy,                ///< Too many requests, or the operation is already running.
    Cancelled,           ///< Cancel was called, or the prompt stayed open too long.
    Conflict,            ///< A file is not what the caller expected.
    CompileFailed,       ///< A text does not compile, or its compiler broke a limit.
    Refused,             ///< Compiled policy or file permissions that must not be used.
    Dangerous,           ///< Needs ApplyFlag::Dangerous and a trial.
    SaveFailed,          ///< Nothing was loaded; files are as before.
    KernelRefused,  ///< The kernel said no; files are as before. The argument is its errno name.
    Inconsistent,   ///< The kernel said no and a file could not be put back.
    Unavailable,    ///< The log, entry or kernel interface that was asked for is not there.
    Unacknowledged, ///< Running processes would lose their confinement; see the items.
};
Q_ENUM_NS(ErrorCode)

/// `Busy`.
[[nodiscard]] QString errorWord(ErrorCode code);
/// `org.pavise.Error.Busy`.
[[nodiscard]] QString errorName(ErrorCode code);
/// Nothing for a name that is not the helper's.
[[nodiscard]] std::optional<ErrorCode> errorCode(const QString &name);

/// Tells QtDBus about the structs. Call once before the first message; more often does no harm.
void registerWireTypes();

template <typename T>
concept WireStruct = requires(T &value) { T::fields(value); };

template <WireStruct T>
QDBusArgument &operator<<(QDBusArgument &out, const T &value)
{
    out.beginStructure();
    std::apply([&out](const auto &...field) { (out << ... << field); }, T::fields(value));
    out.endStructure();
    return out;
}

template <WireStruct T>
const QDBusArgument &operator>>(const QDBusArgument &in, T &value)
{
    in.beginStructure();
    std::apply([&in](auto &...field) { (in >> ... >> field); }, T::fields(value));
    in.endStructure();
    return in;
}

/// More than any request may have. What comes after is not read: an empty item takes four bytes of
/// a message and many more in memory, and a message may have 32 MiB.
inline constexpr qsizetype kMostItems = 10'000;

template <typename T>
const QDBusArgument &readItems(const QDBusArgument &in, QList<T> &list)
{
    in.beginArray();
    for (list.clear(); !in.atEnd() && list.size() < kMostItems;)
        in >> list.emplace_back();
    in.endArray();
    return in;
}
inline const QDBusArgument &operator>>(const QDBusArgument &in, ProfileTexts &list)
{
    return readItems(in, list);
}
inline const QDBusArgument &operator>>(const QDBusArgument &in, ProfileRefs &list)
{
    return readItems(in, list);
}

} // namespace pavise::protocol
