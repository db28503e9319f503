// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/audit/event.h"

#include <charconv>
#include <utility>

namespace pavise::audit {

namespace {

constexpr std::array<std::string_view, kFieldCount> kFieldNames = {
    "operation",    "class",         "info",
    "error",        "namespace",     "profile",
    "name",         "target",        "pid",
    "parent",       "task",          "comm",
    "exe",          "requestedMask", "deniedMask",
    "fsUid",        "ownerUid",      "fsUidName",
    "ownerUidName", "capability",    "capabilityName",
    "family",       "socketType",    "protocol",
    "localAddress", "localPort",     "foreignAddress",
    "foreignPort",  "address",       "peerAddress",
    "peer",         "peerPid",       "signal",
    "fsType",       "sourceName",    "flags",
    "options",      "transition",    "rlimit",
    "value",        "execPath",      "bus",
    "path",         "interface",     "member",
    "offset",       "attribute",     "magicToken",
    "host",
};

} // namespace

std::string_view eventKindName(EventKind kind)
{
    switch (kind) {
    case EventKind::Denied:
        return "denied";
    case EventKind::Allowed:
        return "allowed";
    case EventKind::Audited:
        return "audited";
    case EventKind::Killed:
        return "killed";
    case EventKind::Status:
        return "status";
    case EventKind::Hint:
        return "hint";
    case EventKind::Error:
        return "error";
    case EventKind::Unknown:
        return "unknown";
    }
    std::unreachable();
}

std::string_view eventClassName(EventClass eventClass)
{
    switch (eventClass) {
    case EventClass::File:
        return "file";
    case EventClass::Exec:
        return "exec";
    case EventClass::Link:
        return "link";
    case EventClass::Capability:
        return "capability";
    case EventClass::Network:
        return "network";
    case EventClass::Unix:
        return "unix";
    case EventClass::Signal:
        return "signal";
    case EventClass::Ptrace:
        return "ptrace";
    case EventClass::Mount:
        return "mount";
    case EventClass::Rlimit:
        return "rlimit";
    case EventClass::Namespace:
        return "namespace";
    case EventClass::PosixMqueue:
        return "posix_mqueue";
    case EventClass::SysvMqueue:
        return "sysv_mqueue";
    case EventClass::IoUring:
        return "io_uring";
    case EventClass::ChangeProfile:
        return "change_profile";
    case EventClass::ChangeHat:
        return "change_hat";
    case EventClass::Dbus:
        return "dbus";
    case EventClass::Policy:
        return "policy";
    case EventClass::Other:
        return "other";
    }
    std::unreachable();
}

std::string_view originName(Origin origin)
{
    switch (origin) {
    case Origin::Kernel:
        return "kernel";
    case Origin::Service:
        return "service";
    case Origin::KernelText:
        return "kernel-text";
    case Origin::Anyone:
        return "anyone";
    }
    std::unreachable();
}

std::string_view fieldName(Field field)
{
    return kFieldNames[static_cast<std::size_t>(field)];
}

std::int64_t Event::time() const
{
    return stamp ? stamp->milliseconds : loggedAt.value_or(0);
}

bool Event::has(Field field) const
{
    return m_index[static_cast<std::size_t>(field)] != kAbsent;
}

std::string_view Event::text(Field field) const
{
    const std::uint8_t index = m_index[static_cast<std::size_t>(field)];
    return index == kAbsent ? std::string_view() : view(m_spans[index]);
}

std::optional<std::int64_t> Event::number(Field field) const
{
    const std::string_view digits = text(field);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.empty())
        return std::nullopt;
    return value;
}

std::vector<Event::Extra> Event::extras() const
{
    std::vector<Extra> result;
    result.reserve(m_extras.size());
    for (const auto &[key, value] : m_extras)
        result.push_back({.key = view(key), .value = view(value)});
    return result;
}

bool Event::isOwner() const
{
    return has(Field::FsUid) && has(Field::OwnerUid) && text(Field::FsUid) == text(Field::OwnerUid);
}

void Event::clear()
{
    kind = EventKind::Unknown;
    eventClass = EventClass::Other;
    origin = Origin::Anyone;
    stamp.reset();
    loggedAt.reset();
    auditType = 0;
    isStack = false;
    isTruncated = false;
    m_bytes.clear();
    m_spans.clear();
    m_extras.clear();
    m_index = absentIndex();
}

bool Event::set(Field field, std::string_view value)
{
    std::uint8_t &index = m_index[static_cast<std::size_t>(field)];
    if (index != kAbsent)
        return false;
    index = static_cast<std::uint8_t>(m_spans.size());
    m_spans.push_back(store(value));
    return true;
}

void Event::addExtra(std::string_view key, std::string_view value)
{
    const Span keySpan = store(key);
    m_extras.emplace_back(keySpan, store(value));
}

std::string_view Event::view(Span span) const
{
    return std::string_view(m_bytes).substr(span.begin, span.size);
}

Event::Span Event::store(std::string_view value)
{
    const Span span{.begin = static_cast<std::uint32_t>(m_bytes.size()),
                    .size = static_cast<std::uint32_t>(value.size())};
    m_bytes += value;
    return span;
}

} // namespace pavise::audit
