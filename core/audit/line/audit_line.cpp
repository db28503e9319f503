// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/audit/line/audit_line.h"

#include "core/audit/line/line_header.h"
#include "core/audit/lost_records.h"
#include "core/audit/old_sentence.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <utility>

namespace pavise::audit {

namespace {

/// How a value is written when it is not in quotes.
enum class Form : std::uint8_t {
    Bytes,  ///< In hexadecimal: the kernel's way to print what users choose.
    Number, ///< Digits; what follows without a blank is another key (enriched logs lose it).
    Plain,
};

struct Key
{
    std::string_view name;
    Field field = Field::Count;
    Form form = Form::Plain;
};

// Source: security/apparmor/{audit,file,net,af_unix,capability,ipc,mount,resource,policy_unpack}.c,
// dbus/bus/apparmor.c, and AppArmor 2.x' own patches for name2, parent, task and magic_token.
constexpr std::array kKeys = {
    Key{"operation", Field::Operation, Form::Plain},
    Key{"class", Field::Class, Form::Plain},
    Key{"info", Field::Info, Form::Plain},
    Key{"error", Field::Error, Form::Plain},
    Key{"namespace", Field::Namespace, Form::Bytes},
    Key{"profile", Field::Profile, Form::Bytes},
    Key{"label", Field::Profile, Form::Bytes},
    Key{"name", Field::Name, Form::Bytes},
    Key{"target", Field::Target, Form::Bytes},
    Key{"name2", Field::Target, Form::Bytes},
    Key{"pid", Field::Pid, Form::Number},
    Key{"parent", Field::Parent, Form::Number},
    Key{"task", Field::Task, Form::Number},
    Key{"comm", Field::Comm, Form::Bytes},
    Key{"exe", Field::Exe, Form::Bytes},
    Key{"requested_mask", Field::RequestedMask, Form::Plain},
    Key{"requested", Field::RequestedMask, Form::Plain},
    Key{"denied_mask", Field::DeniedMask, Form::Plain},
    Key{"denied", Field::DeniedMask, Form::Plain},
    Key{"mask", Field::DeniedMask, Form::Plain},
    Key{"fsuid", Field::FsUid, Form::Number},
    Key{"ouid", Field::OwnerUid, Form::Number},
    Key{"FSUID", Field::FsUidName, Form::Plain},
    Key{"OUID", Field::OwnerUidName, Form::Plain},
    Key{"capability", Field::Capability, Form::Number},
    Key{"capname", Field::CapabilityName, Form::Plain},
    Key{"family", Field::Family, Form::Plain},
    Key{"sock_type", Field::SocketType, Form::Plain},
    Key{"protocol", Field::Protocol, Form::Plain},
    Key{"laddr", Field::LocalAddress, Form::Plain},
    Key{"saddr", Field::LocalAddress, Form::Plain},
    Key{"lport", Field::LocalPort, Form::Number},
    Key{"src", Field::LocalPort, Form::Number},
    Key{"faddr", Field::ForeignAddress, Form::Plain},
    Key{"daddr", Field::ForeignAddress, Form::Plain},
    Key{"fport", Field::ForeignPort, Form::Number},
    Key{"dest", Field::ForeignPort, Form::Number},
    Key{"addr", Field::Address, Form::Plain},
    Key{"peer_addr", Field::PeerAddress, Form::Plain},
    Key{"peer", Field::Peer, Form::Bytes},
    Key{"peer_label", Field::Peer, Form::Bytes},
    Key{"peer_profile", Field::Peer, Form::Bytes},
    Key{"tcontext", Field::Peer, Form::Bytes},
    Key{"peer_pid", Field::PeerPid, Form::Number},
    Key{"signal", Field::Signal, Form::Plain},
    Key{"fstype", Field::FsType, Form::Bytes},
    Key{"srcname", Field::SourceName, Form::Bytes},
    Key{"flags", Field::Flags, Form::Plain},
    Key{"options", Field::Options, Form::Bytes},
    Key{"trans", Field::Transition, Form::Bytes},
    Key{"rlimit", Field::Rlimit, Form::Plain},
    Key{"value", Field::Value, Form::Number},
    Key{"execpath", Field::ExecPath, Form::Bytes},
    Key{"bus", Field::Bus, Form::Plain},
    Key{"path", Field::Path, Form::Plain},
    Key{"interface", Field::Interface, Form::Plain},
    Key{"member", Field::Member, Form::Plain},
    Key{"method", Field::Member, Form::Plain},
    Key{"offset", Field::Offset, Form::Number},
    Key{"attribute", Field::Attribute, Form::Plain},
    Key{"magic_token", Field::MagicToken, Form::Number},
};

/// Keys by a small hash, with the places found while compiling.
class KeyTable
{
public:
    constexpr KeyTable()
    {
        for (std::size_t i = 0; i < kKeys.size(); ++i) {
            std::size_t slot = hash(kKeys[i].name);
            while (m_slots[slot] != 0)
                slot = (slot + 1) % m_slots.size();
            m_slots[slot] = static_cast<std::uint8_t>(i + 1);
        }
    }

    [[nodiscard]] const Key *find(std::string_view name) const
    {
        for (std::size_t slot = hash(name); m_slots[slot] != 0;
             slot = (slot + 1) % m_slots.size()) {
            const Key &key = kKeys[m_slots[slot] - 1U];
            if (key.name == name)
                return &key;
        }
        return nullptr;
    }

private:
    static constexpr std::size_t hash(std::string_view name)
    {
        const auto byte = [name](std::size_t i) { return static_cast<unsigned char>(name[i]); };
        return (name.size() * 37U + byte(0) * 7U + byte(name.size() - 1) * 3U
                + byte(name.size() / 2) * 11U)
            % 256;
    }

    std::array<std::uint8_t, 256> m_slots{};
};

constexpr KeyTable kKeyTable;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isKeyByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// 0x1D stands between a record and what the audit daemon adds to it.
constexpr bool isSeparator(char c)
{
    return c == ' ' || c == '\t' || c == '\x1d' || c == ',' || c == '\'';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Upper-case hexadecimal to bytes. \returns false, with \p bytes unusable, for anything else.
bool decodeHex(std::string_view hex, std::string &bytes)
{
    bytes.clear();
    if (hex.empty() || hex.size() % 2 != 0)
        return false;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = hexValue(hex[i]);
        const int low = hexValue(hex[i + 1]);
        if (high < 0 || low < 0)
            return false;
        bytes += static_cast<char>(high * 16 + low);
    }
    return true;
}

/// Undoes `\xHH` of /dev/kmsg. Source: kernel/printk/printk.c: msg_add_ext_text.
std::string decodeKmsg(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    const auto value = [](char c) {
        const char lower = static_cast<char>(c | 0x20);
        if (isDigit(c))
            return c - '0';
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size() && text[i + 1] == 'x' && value(text[i + 2]) >= 0
            && value(text[i + 3]) >= 0) {
            out += static_cast<char>(value(text[i + 2]) * 16 + value(text[i + 3]));
            i += 3;
        } else {
            out += text[i];
        }
    }
    return out;
}

EventKind kindOfWord(std::string_view word)
{
    static constexpr std::array<std::pair<std::string_view, EventKind>, 8> kinds = {{
        {"DENIED", EventKind::Denied},
        {"ALLOWED", EventKind::Allowed},
        {"AUDIT", EventKind::Audited},
        {"KILLED", EventKind::Killed},
        {"STATUS", EventKind::Status},
        {"HINT", EventKind::Hint},
        {"ERROR", EventKind::Error},
        {"AUTO", EventKind::Audited},
    }};
    const auto *const it = std::ranges::find(kinds, word, &decltype(kinds)::value_type::first);
    return it == kinds.end() ? EventKind::Unknown : it->second;
}

EventKind kindOfType(std::uint32_t type)
{
    static constexpr std::array kinds = {EventKind::Audited, EventKind::Allowed, EventKind::Denied,
                                         EventKind::Hint,    EventKind::Status,  EventKind::Error};
    return type >= 1501 && type <= 1506 ? kinds[type - 1501] : EventKind::Unknown;
}

EventClass networkClass(const Event &event)
{
    return event.text(Field::Family) == "unix" ? EventClass::Unix : EventClass::Network;
}

/// What the operation alone tells. Source: security/apparmor/include/audit.h: OP_*.
std::optional<EventClass> classOfOperation(std::string_view operation)
{
    static constexpr std::array<std::pair<std::string_view, EventClass>, 20> operations = {{
        {"exec", EventClass::Exec},
        {"link", EventClass::Link},
        {"capable", EventClass::Capability},
        {"signal", EventClass::Signal},
        {"ptrace", EventClass::Ptrace},
        {"mount", EventClass::Mount},
        {"umount", EventClass::Mount},
        {"pivotroot", EventClass::Mount},
        {"pivot_root", EventClass::Mount},
        {"setrlimit", EventClass::Rlimit},
        {"userns_create", EventClass::Namespace},
        {"change_hat", EventClass::ChangeHat},
        {"change_profile", EventClass::ChangeProfile},
        {"change_onexec", EventClass::ChangeProfile},
        {"setprocattr", EventClass::ChangeProfile},
        {"stack", EventClass::ChangeProfile},
        {"stack_onexec", EventClass::ChangeProfile},
        {"profile_load", EventClass::Policy},
        {"profile_replace", EventClass::Policy},
        {"profile_remove", EventClass::Policy},
    }};
    const auto *const it =
        std::ranges::find(operations, operation, &decltype(operations)::value_type::first);
    if (it != operations.end())
        return it->second;
    if (operation.starts_with("dbus_"))
        return EventClass::Dbus;
    if (operation.starts_with("uring_"))
        return EventClass::IoUring;
    if (operation.starts_with("inode_link"))
        return EventClass::Link;
    return std::nullopt;
}

/// Source: security/apparmor/audit.c: aa_class_names.
EventClass classify(const Event &event)
{
    if (const auto byOperation = classOfOperation(event.text(Field::Operation)))
        return *byOperation;
    const std::string_view name = event.text(Field::Class);
    if (name == "posix_mqueue")
        return EventClass::PosixMqueue;
    if (name == "sysv_mqueue" || event.text(Field::Operation) == "sysv_mqueue")
        return EventClass::SysvMqueue;
    if (name == "io_uring")
        return EventClass::IoUring;
    if (name == "net" || event.has(Field::Family))
        return networkClass(event);
    if (name == "cap")
        return EventClass::Capability;
    if (name == "rlimits")
        return EventClass::Rlimit;
    if (name == "mount")
        return EventClass::Mount;
    if (name == "ptrace")
        return EventClass::Ptrace;
    if (name == "signal")
        return EventClass::Signal;
    if (name == "namespace")
        return EventClass::Namespace;
    if (event.kind == EventKind::Status)
        return EventClass::Policy;
    if (name == "file" || event.has(Field::RequestedMask) || event.has(Field::FsUid))
        return EventClass::File;
    return EventClass::Other;
}

/// Reads `key=value` pairs until the text ends.
class PairReader
{
public:
    PairReader(std::string_view text, Event &event)
        : m_rest(text)
        , m_event(event)
    {
    }

    void readAll()
    {
        while (skipToKey())
            readPair();
    }

private:
    /// Skips separators and words that are no pairs. \returns false at the end.
    bool skipToKey()
    {
        for (;;) {
            std::size_t begin = 0;
            while (begin < m_rest.size() && isSeparator(m_rest[begin]))
                ++begin;
            std::size_t end = begin;
            while (end < m_rest.size() && isKeyByte(m_rest[end]))
                ++end;
            if (end < m_rest.size() && end > begin && m_rest[end] == '=') {
                m_key = m_rest.substr(begin, end - begin);
                m_rest.remove_prefix(end + 1);
                return true;
            }
            if (begin == m_rest.size())
                return false;
            end = begin;
            while (end < m_rest.size() && !isSeparator(m_rest[end]))
                ++end;
            m_rest.remove_prefix(std::max<std::size_t>(end, 1));
        }
    }

    void readPair()
    {
        const Key *const key = kKeyTable.find(m_key);
        if (m_rest.starts_with('"'))
            readQuoted(key);
        else
            readBare(key);
    }

    void readQuoted(const Key *key)
    {
        // A backslash is no escape: the kernel writes what would need one in hexadecimal.
        m_rest.remove_prefix(1);
        const std::size_t end = m_rest.find('"');
        m_event.isTruncated |= end == std::string_view::npos;
        const std::string_view value = m_rest.substr(0, end);
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
        store(key, value);
    }

    void readBare(const Key *key)
    {
        const bool isNumber = key != nullptr && key->form == Form::Number;
        std::size_t end = 0;
        if (isNumber) {
            end = m_rest.starts_with('-') ? 1 : 0;
            while (end < m_rest.size() && isDigit(m_rest[end]))
                ++end;
        }
        // `ouid=0OUID="root"`: the separator between them is easily lost in copying. Anything else
        // behind the digits belongs to the value.
        if (!isNumber || end >= m_rest.size() || !isUpper(m_rest[end])) {
            while (end < m_rest.size() && !isBareEnd(m_rest[end]))
                ++end;
        }
        const std::string_view value = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        if (key != nullptr && key->form == Form::Bytes && decodeHex(value, m_decoded))
            store(key, m_decoded);
        else
            store(key, value);
    }

    void store(const Key *key, std::string_view value)
    {
        if (key == nullptr) {
            if (m_key == "apparmor")
                m_event.kind = kindOfWord(value);
            else
                m_event.addExtra(m_key, value);
            return;
        }
        // auditd's `addr=?` is the address that a person logged in from.
        const bool isForeign = key->field == Field::Address && value == "?";
        if (isForeign || !m_event.set(key->field, value))
            m_event.addExtra(m_key, value);
        else if (key->name == "label")
            m_event.isStack = value.find("//&") != std::string_view::npos;
    }

    static bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
    static bool isBareEnd(char c)
    {
        return c == ' ' || c == '\t' || c == '\x1d' || c == '\'' || c == '"';
    }

    std::string_view m_rest;
    std::string_view m_key;
    std::string m_decoded;
    Event &m_event;
};

std::size_t find(std::string_view text, std::string_view needle)
{
    const void *const at = ::memmem(text.data(), text.size(), needle.data(), needle.size());
    return at == nullptr ? std::string_view::npos
                         : static_cast<std::size_t>(static_cast<const char *>(at) - text.data());
}

/// AppArmor 2.0's sentences, with nothing in pairs.
bool readOldRecord(std::string_view line, bool isCut, Event &event)
{
    const std::size_t end = find(line, "): ");
    if (end == std::string_view::npos || find(line, "type=") == std::string_view::npos)
        return false;
    const LineHeader header = parseHeader(line.substr(0, end + 3));
    if (header.auditType < 1500 || header.auditType > 1506)
        return false;
    event.stamp = header.stamp;
    event.loggedAt = header.loggedAt;
    event.auditType = header.auditType;
    event.kind = kindOfType(header.auditType);
    event.isTruncated = isCut;
    readSentence(line.substr(end + 3), event);
    if (!header.host.empty())
        event.set(Field::Host, header.host);
    event.origin = claimedOrigin(header);
    return true;
}

} // namespace

std::size_t findRecord(std::string_view line)
{
    static constexpr std::string_view start = "apparmor=\"";
    // The first quote of nearly every line is the record's.
    const std::size_t quote = line.find('"');
    if (quote == std::string_view::npos)
        return quote;
    if (line.substr(0, quote + 1).ends_with(start))
        return quote + 1 - start.size();
    return find(line, start);
}

LineResult parseLine(std::string_view line, Event &event)
{
    event.clear();
    while (line.ends_with('\n') || line.ends_with('\r'))
        line.remove_suffix(1);
    const bool isCut = line.size() > kMaxLineBytes;
    line = line.substr(0, kMaxLineBytes);

    std::size_t begin = findRecord(line);
    if (begin == std::string_view::npos)
        begin = find(line, "operation=\"");
    if (begin == std::string_view::npos) {
        if (const auto lost = lostRecords(line))
            return *lost;
        return {.kind = readOldRecord(line, isCut, event) ? LineKind::Record : LineKind::Other};
    }
    const LineHeader header = parseHeader(line.substr(0, begin));
    const bool isOldRecord = header.auditType >= 1500 && header.auditType <= 1506;
    if (!line.substr(begin).starts_with("apparmor=") && !isOldRecord)
        return {}; // other security modules and daemons write operation= too

    event.isTruncated = isCut;
    event.stamp = header.stamp;
    event.loggedAt = header.loggedAt;
    event.auditType = header.auditType;
    event.kind = kindOfType(header.auditType);
    if (header.isKmsg && line.find('\\') != std::string_view::npos)
        PairReader(decodeKmsg(line.substr(begin)), event).readAll();
    else
        PairReader(line.substr(begin), event).readAll();
    if (!header.host.empty())
        event.set(Field::Host, header.host);
    event.eventClass = classify(event);
    if (event.eventClass == EventClass::Capability && !event.has(Field::CapabilityName))
        event.set(Field::CapabilityName, std::string(event.text(Field::Name))); // before 2.6.36
    event.origin = claimedOrigin(header);
    return {.kind = LineKind::Record};
}

} // namespace pavise::audit
