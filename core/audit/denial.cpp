// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/audit/denial.h"

#include <algorithm>
#include <array>

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

/// What every event of a group changes.
void count(Denial &denial, const Occasion &occasion, std::optional<std::int64_t> pid)
{
    ++denial.count;
    const std::int64_t time =
        occasion.stamp ? occasion.stamp->milliseconds : occasion.loggedAt.value_or(0);
    if (time != 0) {
        denial.firstTime = denial.firstTime == 0 ? time : std::min(denial.firstTime, time);
        denial.lastTime = std::max(denial.lastTime, time);
    }
    if (pid && !denial.hasMorePids && !remember(denial.pids, *pid))
        denial.hasMorePids = true;
    if (!occasion.host.empty())
        (void)remember(denial.hosts, occasion.host);
    denial.origin = better(denial.origin, occasion.origin);
}

/// What only an event with another text can change.
void note(Denial &denial, const Event &event)
{
    if (event.has(Field::Comm))
        (void)remember(denial.comms, event.text(Field::Comm));
    if (const auto user = event.number(Field::FsUid))
        (void)remember(denial.users, *user);
    denial.alwaysOwner = denial.alwaysOwner && event.isOwner();
}

Occasion occasionOf(const Event &event)
{
    return {.stamp = event.stamp,
            .loggedAt = event.loggedAt,
            .host = event.text(Field::Host),
            .origin = event.origin};
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
    const std::uint64_t hash = hashOf(m_key);
    const Occasion occasion = occasionOf(event);
    const Place place = find(hash);
    const bool isKnown = place.group < m_denials.size();
    if (isTwin(hash, occasion)) {
        ++m_totals.duplicates;
        if (isKnown) // the copy may be the one that came by a trusted way
            m_denials[place.group].origin = better(m_denials[place.group].origin, occasion.origin);
        return {.what = Added::Duplicate};
    }
    ++m_totals.events;
    if (!isKnown && m_denials.size() >= kMaxGroups) {
        ++m_totals.dropped;
        return {.what = Added::Dropped};
    }
    if (!isKnown) {
        Denial &denial = m_denials.emplace_back();
        denial.first = event;
        denial.alwaysOwner = true;
        m_hashes.push_back(hash);
        m_index[place.slot] = static_cast<std::uint32_t>(m_denials.size());
    }
    count(m_denials[place.group], occasion, event.number(Field::Pid));
    note(m_denials[place.group], event);
    return {.what = isKnown ? Added::Counted : Added::NewGroup, .group = place.group};
}

DenialLog::Addition DenialLog::add(const Event &event, const RecordText &text)
{
    const Addition addition = add(event);
    if (addition.what == Added::NewGroup || addition.what == Added::Counted)
        m_known.add(text, addition.group);
    return addition;
}

DenialLog::Addition DenialLog::addKnown(std::size_t group, std::int64_t pid,
                                        const Occasion &occasion)
{
    Denial &denial = m_denials[group];
    if (isTwin(m_hashes[group], occasion)) {
        ++m_totals.duplicates;
        denial.origin = better(denial.origin, occasion.origin);
        return {.what = Added::Duplicate};
    }
    ++m_totals.events;
    count(denial, occasion, pid);
    return {.what = Added::Counted, .group = group};
}

DenialLog::Place DenialLog::find(std::uint64_t hash)
{
    if (m_index.size() < 2 * (m_denials.size() + 1))
        growIndex();
    for (std::size_t slot = hash % m_index.size();; slot = (slot + 1) % m_index.size()) {
        if (m_index[slot] == 0)
            return {.slot = slot, .group = m_denials.size()};
        const std::size_t group = m_index[slot] - 1U;
        if (m_hashes[group] != hash)
            continue;
        groupKey(m_denials[group].first, m_otherKey);
        if (m_otherKey == m_key)
            return {.slot = slot, .group = group};
    }
}

void DenialLog::growIndex()
{
    const std::size_t size = std::max<std::size_t>(64, 2 * m_index.size());
    m_index.assign(size, 0);
    for (std::size_t group = 0; group < m_hashes.size(); ++group) {
        std::size_t slot = m_hashes[group] % size;
        while (m_index[slot] != 0)
            slot = (slot + 1) % size;
        m_index[slot] = static_cast<std::uint32_t>(group + 1);
    }
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

bool DenialLog::isTwin(std::uint64_t groupHash, const Occasion &occasion)
{
    if (!occasion.stamp)
        return false;
    const std::uint64_t hash = groupHash
        ^ (static_cast<std::uint64_t>(occasion.stamp->milliseconds) * 0x9e3779b97f4a7c15ULL)
        ^ (occasion.stamp->serial * 0xc2b2ae3d27d4eb4fULL);
    return m_recent.isTwin(hash, occasion.host.empty() ? 0 : hashOf(occasion.host) | 1U);
}

} // namespace pavise::audit
