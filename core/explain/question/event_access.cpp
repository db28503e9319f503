// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/question/event_access.h"

#include "core/policy/names/names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <utility>

namespace pavise::explain {

namespace {

using audit::Event;
using audit::EventClass;
using audit::Field;
using Converted = std::expected<Access, NoAccess>;

std::unexpected<NoAccess> no(NoAccess reason)
{
    return std::unexpected(reason);
}

/// What was requested; records of services name only what was denied.
std::string_view maskOf(const Event &event)
{
    const std::string_view requested = event.text(Field::RequestedMask);
    return requested.empty() ? event.text(Field::DeniedMask) : requested;
}

/// Letters of file records. Source: kernel lib.c: aa_file_perm_chrs; c and d (create, delete) come
/// with `w` in a rule. Old records write `r::` for the owner and `::r` for others.
Permissions fileMask(std::string_view mask)
{
    namespace permission = policy::file_permission;
    Permissions bits = 0;
    for (const char letter : mask) {
        switch (letter) {
        case 'r':
            bits |= permission::kRead;
            break;
        case 'w':
        case 'c':
        case 'd':
            bits |= permission::kWrite;
            break;
        case 'a':
            bits |= permission::kAppend;
            break;
        case 'x':
            bits |= permission::kExec;
            break;
        case 'm':
            bits |= permission::kMmap;
            break;
        case 'k':
            bits |= permission::kLock;
            break;
        case 'l':
            bits |= permission::kLink;
            break;
        default:
            break; // `:` and the exec letters of old records
        }
    }
    return bits;
}

/// Words between blanks, commas or bars, by the words of the class of \p access.
Permissions wordMask(const Access &access, std::string_view mask)
{
    Permissions bits = 0;
    while (!mask.empty()) {
        const std::size_t begin = mask.find_first_not_of(" ,|");
        if (begin == std::string_view::npos)
            break;
        mask.remove_prefix(begin);
        const std::size_t end = std::min(mask.find_first_of(" ,|"), mask.size());
        bits |= permissionOfWord(access, mask.substr(0, end)).value_or(0);
        mask.remove_prefix(end);
    }
    return bits;
}

std::optional<std::uint16_t> namedNumber(std::span<const policy::NamedNumber> names,
                                         std::string_view name)
{
    const auto it = std::ranges::find(names, name, &policy::NamedNumber::name);
    if (it == names.end())
        return std::nullopt;
    return it->number;
}

bool isNameFailure(std::string_view info)
{
    return info.starts_with("Failed name lookup");
}

Converted fileAccess(const Event &event)
{
    const std::string_view info = event.text(Field::Info);
    const std::string_view name = event.text(Field::Name);
    if (isNameFailure(info) || (!name.empty() && !name.starts_with('/')))
        return no(NoAccess::NameUnknown);
    if (event.isTruncated || name.empty())
        return no(NoAccess::FieldsMissing);
    // Source: kernel domain.c: profile_transition, x_to_label; lib: what it says in `info`.
    if (event.eventClass == EventClass::Exec) {
        if (info.starts_with("profile transition not found")
            || info.starts_with("profile not found"))
            return no(NoAccess::TargetMissing);
        if (info.starts_with("no new privs") || info.starts_with("ptrace prevents"))
            return no(NoAccess::NotForProfile);
    }
    // A service's or an old record's owner is not known: then as for others.
    const Permissions mask = fileMask(maskOf(event));
    if ((mask & policy::file_permission::kLink) != 0 && event.has(Field::Target))
        return LinkAccess{.path = std::string(name),
                          .target = std::string(event.text(Field::Target)),
                          .isOwner = event.isOwner()};
    FileAccess access{.path = std::string(name),
                      .permissions = mask & ~policy::file_permission::kLink,
                      .isOwner = event.isOwner()};
    if (event.eventClass == EventClass::Exec)
        access.permissions |= policy::file_permission::kExec;
    if (access.permissions == 0)
        return no(NoAccess::FieldsMissing);
    return access;
}

Converted linkAccess(const Event &event)
{
    if (event.text(Field::Name).empty() || event.text(Field::Target).empty())
        return no(NoAccess::FieldsMissing);
    return LinkAccess{.path = std::string(event.text(Field::Name)),
                      .target = std::string(event.text(Field::Target)),
                      .isOwner = event.isOwner()};
}

Converted capabilityAccess(const Event &event)
{
    std::string_view name = event.text(Field::CapabilityName);
    if (const auto number = event.number(Field::Capability); number && *number >= 0 && *number < 64)
        return CapabilityAccess{.capability = static_cast<std::uint8_t>(*number)};
    if (name.empty())
        name = event.text(Field::Name); // before 2.6.36
    const auto names = policy::capabilityNames();
    const auto it = std::ranges::find(names, name);
    if (it == names.end())
        return no(NoAccess::FieldsMissing);
    return CapabilityAccess{.capability = static_cast<std::uint8_t>(it - names.begin())};
}

/// What an operation on a socket needs, for records that have no mask (before 4.17).
Permissions socketOperation(std::string_view operation)
{
    namespace permission = policy::network_permission;
    static constexpr std::array<std::pair<std::string_view, Permissions>, 16> operations = {{
        {"create", permission::kCreate},
        {"socket_create", permission::kCreate},
        {"bind", permission::kBind},
        {"connect", permission::kConnect},
        {"listen", permission::kListen},
        {"accept", permission::kAccept},
        {"sendmsg", permission::kSend},
        {"recvmsg", permission::kReceive},
        {"getsockname", permission::kGetAttribute},
        {"getpeername", permission::kGetAttribute},
        {"getsockopt", permission::kGetOption},
        {"setsockopt", permission::kSetOption},
        {"socket_shutdown", permission::kShutdown},
        {"file_perm", permission::kSend | permission::kReceive},
        {"file_inherit", permission::kSend | permission::kReceive},
        {"file_receive", permission::kSend | permission::kReceive},
    }};
    const auto *const it =
        std::ranges::find(operations, operation, &decltype(operations)::value_type::first);
    return it == operations.end() ? 0 : it->second;
}

/// `unknown(12)` or a name.
std::optional<std::uint16_t> familyOf(std::string_view text)
{
    if (const auto known = namedNumber(policy::networkFamilies(), text))
        return known;
    constexpr std::string_view kUnknown = "unknown(";
    if (!text.starts_with(kUnknown))
        return std::nullopt;
    text.remove_prefix(kUnknown.size());
    std::uint16_t number = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), number).ec != std::errc())
        return std::nullopt;
    return number;
}

Converted networkAccess(const Event &event)
{
    const auto family = familyOf(event.text(Field::Family));
    const auto type = policy::unixSocketType(event.text(Field::SocketType));
    NetworkAccess access;
    access.permissions = wordMask(access, maskOf(event));
    if (access.permissions == 0)
        access.permissions = socketOperation(event.text(Field::Operation));
    if (!family || !type || access.permissions == 0)
        return no(NoAccess::FieldsMissing);
    access.family = *family;
    access.type = *type;
    access.protocol = static_cast<std::uint16_t>(event.number(Field::Protocol).value_or(0));
    return access;
}

/// `@name` is abstract, `none` anonymous; a path is decided by file rules.
UnixEnd unixEnd(std::string_view address)
{
    if (!address.starts_with('@'))
        return {};
    return {.isNamed = true, .name = std::string(address.substr(1))};
}

Converted unixAccess(const Event &event)
{
    const auto type = policy::unixSocketType(event.text(Field::SocketType));
    UnixAccess access;
    access.permissions = wordMask(access, maskOf(event));
    if (access.permissions == 0)
        access.permissions = socketOperation(event.text(Field::Operation));
    if (!type || access.permissions == 0)
        return no(NoAccess::FieldsMissing);
    access.type = *type;
    access.protocol = static_cast<std::uint16_t>(event.number(Field::Protocol).value_or(0));
    access.local = unixEnd(event.text(Field::Address));
    access.peer = unixEnd(event.text(Field::PeerAddress));
    access.peer.label = event.text(Field::Peer);
    return access;
}

Converted signalAccess(const Event &event)
{
    SignalAccess access;
    access.permissions = wordMask(access, maskOf(event));
    const auto signal = policy::signalNumber(event.text(Field::Signal));
    if (!signal || access.permissions == 0 || !event.has(Field::Peer))
        return no(NoAccess::FieldsMissing);
    access.signal = *signal;
    access.peer = event.text(Field::Peer);
    return access;
}

Converted ptraceAccess(const Event &event)
{
    PtraceAccess access;
    access.permissions = wordMask(access, maskOf(event));
    if (access.permissions == 0 || !event.has(Field::Peer))
        return no(NoAccess::FieldsMissing);
    access.peer = event.text(Field::Peer);
    return access;
}

/// `rw, nosuid, rbind`. Source: kernel mount.c: audit_mnt_flags.
std::uint32_t mountFlags(std::string_view text)
{
    std::uint32_t flags = 0;
    while (!text.empty()) {
        const std::size_t begin = text.find_first_not_of(", ");
        if (begin == std::string_view::npos)
            break;
        text.remove_prefix(begin);
        const std::size_t end = std::min(text.find_first_of(", "), text.size());
        if (const auto *option = policy::findMountOption(text.substr(0, end)))
            flags |= option->set;
        text.remove_prefix(end);
    }
    return flags;
}

Converted mountAccess(const Event &event)
{
    const std::string_view operation = event.text(Field::Operation);
    if (isNameFailure(event.text(Field::Info)))
        return no(NoAccess::NameUnknown);
    MountAccess access{.mountPoint = std::string(event.text(Field::Name)),
                       .device = std::string(event.text(Field::SourceName))};
    if (access.mountPoint.empty())
        return no(NoAccess::FieldsMissing);
    if (operation == "umount") {
        access.kind = MountAccess::Kind::Umount;
        access.device.clear();
    } else if (operation.starts_with("pivot")) {
        access.kind = MountAccess::Kind::PivotRoot;
    } else {
        access.type = event.text(Field::FsType);
        access.flags = mountFlags(event.text(Field::Flags));
    }
    return access;
}

Converted rlimitAccess(const Event &event)
{
    const auto resource = policy::resourceNumber(event.text(Field::Rlimit));
    const auto value = event.number(Field::Value);
    if (!resource || !value)
        return no(NoAccess::FieldsMissing);
    return RlimitAccess{.resource = *resource, .value = static_cast<std::uint64_t>(*value)};
}

Converted mqueueAccess(const Event &event)
{
    MqueueAccess access;
    access.permissions = wordMask(access, maskOf(event));
    access.isPosix = event.eventClass == EventClass::PosixMqueue;
    access.name = event.text(Field::Name);
    if (event.has(Field::Peer))
        access.label = event.text(Field::Peer);
    if (access.permissions == 0 || access.name.empty())
        return no(NoAccess::FieldsMissing);
    return access;
}

Converted ioUringAccess(const Event &event)
{
    namespace permission = policy::io_uring_permission;
    const std::string_view operation = event.text(Field::Operation);
    IoUringAccess access;
    access.permissions = wordMask(access, maskOf(event));
    if (access.permissions == 0)
        access.permissions =
            operation.ends_with("sqpoll") ? permission::kSqpoll : permission::kOverrideCredentials;
    access.label = event.has(Field::Peer) ? event.text(Field::Peer) : event.text(Field::Target);
    return access;
}

Converted changeProfileAccess(const Event &event)
{
    const std::string_view operation = event.text(Field::Operation);
    const std::string_view info = event.text(Field::Info);
    if (info == "label not found" || info.starts_with("no new privs"))
        return no(NoAccess::TargetMissing);
    ChangeProfileAccess access{.target = std::string(event.text(Field::Target))};
    if (access.target.empty())
        access.target = event.text(Field::Name);
    if (access.target.empty())
        return no(NoAccess::FieldsMissing);
    if (operation.starts_with("stack"))
        access.target.insert(0, 1, '&');
    // The record does not say which program; asking for the label's own right is what it is about.
    return access;
}

Converted dbusAccess(const Event &event)
{
    DbusAccess access;
    access.permissions = wordMask(access, maskOf(event));
    access.bus = event.text(Field::Bus);
    access.name = event.text(Field::Name);
    access.label = event.has(Field::Peer) ? event.text(Field::Peer) : "unconfined";
    access.path = event.text(Field::Path);
    access.interface = event.text(Field::Interface);
    access.member = event.text(Field::Member);
    if (access.permissions == 0 || access.bus.empty())
        return no(NoAccess::FieldsMissing);
    return access;
}

} // namespace

std::string_view noAccessName(NoAccess reason)
{
    switch (reason) {
    case NoAccess::NotAnAccess:
        return "not-an-access";
    case NoAccess::NameUnknown:
        return "name-unknown";
    case NoAccess::TargetMissing:
        return "target-missing";
    case NoAccess::NotForProfile:
        return "not-for-profile";
    case NoAccess::FieldsMissing:
        return "fields-missing";
    case NoAccess::HatChange:
        return "hat-change";
    }
    std::unreachable();
}

std::expected<Access, NoAccess> accessOf(const Event &event)
{
    switch (event.eventClass) {
    case EventClass::File:
    case EventClass::Exec:
        return fileAccess(event);
    case EventClass::Link:
        return linkAccess(event);
    case EventClass::Capability:
        return capabilityAccess(event);
    case EventClass::Network:
        return networkAccess(event);
    case EventClass::Unix:
        return unixAccess(event);
    case EventClass::Signal:
        return signalAccess(event);
    case EventClass::Ptrace:
        return ptraceAccess(event);
    case EventClass::Mount:
        return mountAccess(event);
    case EventClass::Rlimit:
        return rlimitAccess(event);
    case EventClass::Namespace:
        return UsernsAccess{};
    case EventClass::PosixMqueue:
    case EventClass::SysvMqueue:
        return mqueueAccess(event);
    case EventClass::IoUring:
        return ioUringAccess(event);
    case EventClass::ChangeProfile:
        return changeProfileAccess(event);
    case EventClass::Dbus:
        return dbusAccess(event);
    case EventClass::ChangeHat:
        return no(NoAccess::HatChange);
    case EventClass::Policy:
    case EventClass::Other:
        return no(NoAccess::NotAnAccess);
    }
    std::unreachable();
}

std::string_view profileOf(const Event &event)
{
    std::string_view name = event.text(Field::Profile);
    if (event.isStack)
        name = name.substr(0, name.find("//&"));
    // `:namespace:profile`, `:namespace://profile`
    if (name.starts_with(':')) {
        const std::size_t end = name.find(':', 1);
        if (end != std::string_view::npos) {
            name.remove_prefix(end + 1);
            if (name.starts_with("//"))
                name.remove_prefix(2);
        }
    }
    return name;
}

} // namespace pavise::explain
