// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/audit/denial.h"

#include <algorithm>
#include <functional>

namespace pavise::audit {

namespace {

constexpr std::array kIdentity = {
    Field::Operation,      Field::Namespace,   Field::Profile,       Field::Name,
    Field::Target,         Field::DeniedMask,  Field::RequestedMask, Field::CapabilityName,
    Field::Capability,     Field::Family,      Field::SocketType,    Field::Protocol,
    Field::ForeignAddress, Field::ForeignPort, Field::Address,       Field::PeerAddress,
    Field::Peer,           Field::Signal,      Field::FsType,        Field::SourceName,
    Field::Flags,          Field::Options,     Field::Transition,    Field::Rlimit,
    Field::Value,          Field::ExecPath,    Field::Bus,           Field::Path,
    Field::Interface,      Field::Member,      Field::Info,          Field::Error,
};

constexpr std::array kLocalEnd = {Field::LocalAddress, Field::LocalPort};

void append(std::string &key, const Event &event, Field field)
{
    if (!event.has(field))
        return;
    const std::string_view value = event.text(field);
    // The length in front: no value can be mistaken for two.
    const auto size = static_cast<std::uint32_t>(value.size());
    key += static_cast<char>(field);
    for (int shift = 0; shift < 24; shift += 8)
        key += static_cast<char>(size >> shift);
    key += value;
}

/// \returns false when there was no room for another one.
template <typename Value, typename Given>
bool remember(std::vector<Value> &values, const Given &value)
{
    if (std::ranges::find(values, value) != values.end())
        return true;
    if (values.size() >= kMaxRemembered)
        return false;
    values.emplace_back(value);
    return true;
}

/// Lower is more trusted.
Origin better(Origin a, Origin b)
{
    return std::min(a, b);
}

void count(Denial &denial, const Event &event)
{
    ++denial.count;
    const std::int64_t time = event.time();
    if (time != 0) {
        denial.firstTime = denial.firstTime == 0 ? time : std::min(denial.firstTime, time);
        denial.lastTime = std::max(denial.lastTime, time);
    }
    if (const auto pid = event.number(Field::Pid); pid && !remember(denial.pids, *pid))
        denial.hasMorePids = true;
    if (event.has(Field::Comm))
        (void)remember(denial.comms, event.text(Field::Comm));
    if (event.has(Field::Host))
        (void)remember(denial.hosts, event.text(Field::Host));
    if (const auto user = event.number(Field::FsUid))
        (void)remember(denial.users, *user);
    denial.alwaysOwner = denial.alwaysOwner && event.isOwner();
    denial.origin = better(denial.origin, event.origin);
}

} // namespace

void groupKey(const Event &event, std::string &key)
{
    key.clear();
    key += static_cast<char>(event.kind);
    key += static_cast<char>(event.eventClass);
    for (const Field field : kIdentity)
        append(key, event, field);
    if (!event.has(Field::ForeignPort)) {
        for (const Field field : kLocalEnd)
            append(key, event, field);
    }
}

DenialLog::Addition DenialLog::add(const Event &event)
{
    groupKey(event, m_key);
    if (isTwin(event, m_key)) {
        ++m_totals.duplicates;
        return {.what = Added::Duplicate};
    }
    ++m_totals.events;
    const auto found = m_byKey.find(m_key);
    if (found != m_byKey.end()) {
        count(m_denials[found->second], event);
        return {.what = Added::Counted, .group = found->second};
    }
    if (m_denials.size() >= kMaxGroups) {
        ++m_totals.dropped;
        return {.what = Added::Dropped};
    }
    const std::size_t group = m_denials.size();
    Denial &denial = m_denials.emplace_back();
    denial.first = event;
    denial.alwaysOwner = true;
    count(denial, event);
    m_byKey.emplace(m_key, group);
    return {.what = Added::NewGroup, .group = group};
}

void DenialLog::addLost(const LineResult &lost)
{
    if (lost.isLostTotal)
        m_lostTotal = std::max(m_lostTotal, lost.lostCount);
    else if (lost.lostCount == 0)
        ++m_lostMarks;
    else
        m_lostCounted += lost.lostCount;
    // The kernel writes a mark beside each total.
    m_totals.lost = m_lostCounted + std::max(m_lostMarks, m_lostTotal);
}

bool DenialLog::isTwin(const Event &event, std::string_view key)
{
    if (!event.stamp)
        return false;
    std::uint64_t hash = std::hash<std::string_view>()(key);
    hash ^= static_cast<std::uint64_t>(event.stamp->milliseconds) * 0x9e3779b97f4a7c15ULL;
    hash ^= event.stamp->serial * 0xc2b2ae3d27d4eb4fULL;
    // A log that names no machine can be of any.
    const std::uint64_t host =
        event.has(Field::Host) ? std::hash<std::string_view>()(event.text(Field::Host)) | 1U : 0;
    const auto [at, isNew] = m_seen.try_emplace(hash, host);
    if (!isNew && (host == 0 || at->second == 0 || host == at->second))
        return true;
    if (!isNew)
        return false; // another machine's record that looks the same
    m_seenOrder.push_back(hash);
    if (m_seenOrder.size() > kTwinWindow) {
        m_seen.erase(m_seenOrder.front());
        m_seenOrder.pop_front();
    }
    return false;
}

} // namespace pavise::audit
