// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/plain_rules.h"

#include "core/suggest/rule_words.h"
#include "core/text/bytes.h"

#include <algorithm>
#include <array>
#include <format>
#include <ranges>
#include <utility>

namespace pavise::suggest {

namespace {

using audit::Event;
using audit::EventClass;
using audit::Field;
using Conditions = std::map<std::string, std::string, std::less<>>;

/// Words of a mask: `send receive connect`, `rw, nosuid, bind`.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (const auto part : std::views::split(text, ' ')) {
        std::string_view word(part);
        while (word.ends_with(','))
            word.remove_suffix(1);
        if (!word.empty())
            words.emplace_back(word);
    }
    return words;
}

std::string_view maskOf(const Event &event)
{
    const std::string_view denied = event.text(Field::DeniedMask);
    return denied.empty() ? event.text(Field::RequestedMask) : denied;
}

template <typename Words>
std::string list(const Words &words, std::string_view separator = ", ")
{
    std::string out;
    for (const std::string &word : words)
        out.append(out.empty() ? std::string_view() : separator).append(word);
    return out;
}

/// `(send, receive)`, or nothing when there are none.
std::string access(const std::set<std::string> &permissions)
{
    return permissions.empty() ? std::string() : " (" + list(permissions) + ')';
}

/// ` name=value`, or nothing.
std::string condition(const Conditions &conditions, std::string_view name)
{
    const auto found = conditions.find(name);
    return found == conditions.end() ? std::string()
                                     : ' ' + std::string(name) + '=' + literalWord(found->second);
}

std::string value(const Conditions &conditions, std::string_view name)
{
    const auto found = conditions.find(name);
    return found == conditions.end() ? std::string() : literalWord(found->second);
}

/// Permissions of a socket that say something about the other end.
bool isOfPeer(const std::string &permission)
{
    return permission == "send" || permission == "receive" || permission == "connect"
        || permission == "accept";
}

std::set<std::string> filtered(const std::set<std::string> &permissions, bool ofPeer)
{
    std::set<std::string> result;
    for (const std::string &each : permissions) {
        if (isOfPeer(each) == ofPeer)
            result.insert(each);
    }
    return result;
}

std::string peerGroup(const Conditions &conditions, std::span<const std::string_view> names)
{
    std::vector<std::string> parts;
    for (const std::string_view name : names) {
        if (const auto found = conditions.find("peer " + std::string(name));
            found != conditions.end())
            parts.push_back(std::string(name) + '=' + literalWord(found->second));
    }
    return parts.empty() ? std::string() : " peer=(" + list(parts) + ')';
}

// --- one function for each kind of rule ----------------------------------------------------------

std::vector<std::string> unixRules(const Conditions &conditions, const std::set<std::string> &all)
{
    static constexpr std::array names = std::to_array<std::string_view>({"addr", "label"});
    const std::string type = condition(conditions, "type");
    const std::string own = condition(conditions, "addr");
    const std::string peer = peerGroup(conditions, names);
    if (peer.empty())
        return {"unix" + access(all) + type + own + ','};
    // A condition on the other end fits no permission that has no other end.
    std::vector<std::string> rules;
    if (const auto local = filtered(all, false); !local.empty())
        rules.push_back("unix" + access(local) + type + own + ',');
    if (const auto remote = filtered(all, true); !remote.empty())
        rules.push_back("unix" + access(remote) + type + own + peer + ',');
    return rules;
}

/// \p members joined to `{A,B}`.
std::string memberCondition(const std::set<std::string> &members)
{
    if (members.empty())
        return {};
    if (members.size() == 1)
        return " member=" + literalWord(*members.begin());
    std::string out = " member={";
    for (const std::string &member : members)
        out += (out.ends_with('{') ? "" : ",") + escaped(member);
    return out + '}';
}

std::string dbusRule(const Conditions &conditions, const std::set<std::string> &permissions,
                     const std::set<std::string> &members, bool isGeneral)
{
    static constexpr std::array names = std::to_array<std::string_view>({"name", "label"});
    std::string out = "dbus" + access(permissions) + condition(conditions, "bus");
    if (!isGeneral)
        out += condition(conditions, "path");
    out += condition(conditions, "interface");
    if (!isGeneral)
        out += memberCondition(members);
    return out + condition(conditions, "name") + peerGroup(conditions, names) + ',';
}

std::string mountRule(const Conditions &conditions, const std::set<std::string> &options)
{
    std::string out = "mount";
    if (conditions.contains("fstype"))
        out += " fstype=(" + value(conditions, "fstype") + ')';
    if (!options.empty())
        out += " options=(" + list(options) + ')';
    if (conditions.contains("source"))
        out += ' ' + value(conditions, "source");
    return out + " -> " + value(conditions, "target") + ',';
}

std::string signalSet(const std::set<std::string> &signals)
{
    return signals.empty() ? std::string() : " set=(" + list(signals) + ')';
}

/// How the kinds follow each other.
int rankOf(EventClass eventClass)
{
    static constexpr std::array order = {
        EventClass::Rlimit,       EventClass::Capability, EventClass::Network,
        EventClass::Unix,         EventClass::Dbus,       EventClass::Mount,
        EventClass::PosixMqueue,  EventClass::SysvMqueue, EventClass::Signal,
        EventClass::Ptrace,       EventClass::Namespace,  EventClass::IoUring,
        EventClass::ChangeProfile};
    return static_cast<int>(std::ranges::find(order, eventClass) - order.begin());
}

/// What of an event has to be the same for one rule to answer both.
class Reader
{
public:
    Reader(const Event &event, std::string_view peer)
        : m_event(event)
        , m_peer(peer)
    {
        read();
    }

    bool isRule = true;
    std::string subject;
    Conditions conditions;
    std::vector<std::string> permissions;
    std::vector<std::string> values;

private:
    void take(std::string_view name, Field field)
    {
        if (m_event.has(field))
            conditions.emplace(name, m_event.text(field));
    }

    void takePeerLabel(std::string_view name)
    {
        if (!m_peer.empty())
            conditions.emplace(name, m_peer);
    }

    void readUnix()
    {
        permissions = wordsOf(maskOf(m_event));
        take("type", Field::SocketType);
        const auto takeAddress = [this](std::string_view name, Field field) {
            if (m_event.text(field).starts_with('@'))
                take(name, field);
        };
        takeAddress("addr", Field::Address);
        takeAddress("peer addr", Field::PeerAddress);
        takePeerLabel("peer label");
        subject = m_event.has(Field::PeerAddress) && m_event.text(Field::PeerAddress) != "none"
            ? m_event.text(Field::PeerAddress)
            : m_event.text(Field::Address);
        if (subject.empty() || subject == "none")
            subject = m_event.text(Field::SocketType);
    }

    void readDbus()
    {
        const std::string_view mask = maskOf(m_event);
        permissions = wordsOf(mask);
        take("bus", Field::Bus);
        if (mask == "bind") {
            take("name", Field::Name);
            subject = m_event.text(Field::Name);
            return;
        }
        if (mask == "eavesdrop")
            return;
        take("path", Field::Path);
        take("interface", Field::Interface);
        if (m_event.has(Field::Member))
            values = {std::string(m_event.text(Field::Member))};
        // A name that begins with a colon is given out anew at each start.
        if (mask == "send" && !m_event.text(Field::Name).starts_with(':'))
            take("peer name", Field::Name);
        takePeerLabel("peer label");
        subject = m_event.has(Field::Interface) ? m_event.text(Field::Interface)
                                                : m_event.text(Field::Path);
    }

    void readMount()
    {
        const std::string_view operation = m_event.text(Field::Operation);
        subject = m_event.text(Field::Name);
        take("target", Field::Name);
        conditions.emplace("operation", operation);
        if (operation.starts_with("pivot"))
            return take("source", Field::SourceName);
        if (operation == "umount")
            return;
        values = wordsOf(m_event.text(Field::Flags));
        take("fstype", Field::FsType);
        take("source", Field::SourceName);
        // Changes of propagation and remounts name no source; `none` is the same said in words.
        if (m_event.text(Field::SourceName) == "none" && !m_event.has(Field::FsType))
            conditions.erase("source");
        conditions.emplace("options", m_event.text(Field::Flags));
    }

    void readMqueue(std::string_view type)
    {
        permissions = wordsOf(maskOf(m_event));
        conditions.emplace("type", type);
        take("name", Field::Name);
        subject = m_event.text(Field::Name);
    }

    void read()
    {
        switch (m_event.eventClass) {
        case EventClass::Capability:
            subject = m_event.text(Field::CapabilityName);
            conditions.emplace("name", subject);
            isRule = !subject.empty();
            return;
        case EventClass::Network:
            take("family", Field::Family);
            take("type", Field::SocketType);
            permissions = wordsOf(maskOf(m_event));
            subject =
                std::format("{} {}", m_event.text(Field::Family), m_event.text(Field::SocketType));
            isRule = m_event.has(Field::Family);
            return;
        case EventClass::Unix:
            return readUnix();
        case EventClass::Dbus:
            return readDbus();
        case EventClass::Signal:
            permissions = wordsOf(maskOf(m_event));
            takePeerLabel("peer");
            if (!m_event.text(Field::Signal).starts_with("unknown"))
                values = {std::string(m_event.text(Field::Signal))};
            subject = m_peer;
            return;
        case EventClass::Ptrace:
            permissions = wordsOf(maskOf(m_event));
            takePeerLabel("peer");
            subject = m_peer;
            return;
        case EventClass::Mount:
            return readMount();
        case EventClass::Rlimit:
            take("name", Field::Rlimit);
            take("value", Field::Value);
            subject = m_event.text(Field::Rlimit);
            isRule = m_event.has(Field::Rlimit) && m_event.has(Field::Value);
            return;
        case EventClass::Namespace:
            subject = "userns";
            return;
        case EventClass::PosixMqueue:
            return readMqueue("posix");
        case EventClass::SysvMqueue:
            return readMqueue("sysv");
        case EventClass::IoUring:
            permissions = wordsOf(maskOf(m_event));
            subject = "io_uring";
            if (!m_peer.empty() && std::ranges::contains(permissions, "override_creds"))
                conditions.emplace("label", m_peer);
            return;
        case EventClass::ChangeProfile:
            take("target", m_event.has(Field::Target) ? Field::Target : Field::Name);
            subject = conditions.contains("target") ? conditions.at("target") : std::string();
            isRule = !subject.empty();
            return;
        case EventClass::File:
        case EventClass::Exec:
        case EventClass::Link:
        case EventClass::ChangeHat:
        case EventClass::Policy:
        case EventClass::Other:
            isRule = false;
            return;
        }
        std::unreachable();
    }

    const Event &m_event;
    std::string_view m_peer;
};

} // namespace

bool PlainNeeds::add(const Event &event, std::size_t group, std::string_view peer)
{
    const Reader read(event, peer);
    if (!read.isRule)
        return false;
    Joined &need = joined(event, group, read.subject, read.conditions);
    need.permissions.insert(read.permissions.begin(), read.permissions.end());
    need.values.insert(read.values.begin(), read.values.end());
    return true;
}

PlainNeeds::Joined &PlainNeeds::joined(const Event &event, std::size_t group,
                                       std::string_view subject, const Conditions &conditions)
{
    std::string key;
    key += static_cast<char>('a' + rankOf(event.eventClass));
    for (const auto &[name, text] : conditions) {
        // Only the largest limit counts.
        if (event.eventClass != EventClass::Rlimit || name == "name")
            key.append(1, '\0').append(name).append(1, '=').append(text);
    }
    // Sending and receiving, and who may be asked what, are said in rules of their own.
    if (event.eventClass == EventClass::Dbus || event.eventClass == EventClass::Signal)
        key.append(1, '\0').append(maskOf(event));
    Joined &need = m_needs[key];
    if (need.groups.empty()) {
        need.eventClass = event.eventClass;
        need.subject = subject;
        need.conditions = conditions;
        need.severity = eventSeverity(event);
    }
    if (event.eventClass == EventClass::Rlimit) {
        std::string &limit = need.conditions["value"];
        const std::string &wanted = conditions.at("value");
        if (wanted.size() > limit.size() || (wanted.size() == limit.size() && wanted > limit))
            limit = wanted;
    }
    need.groups.push_back(group);
    return need;
}

std::vector<PlainNeed> PlainNeeds::take()
{
    std::vector<PlainNeed> result;
    for (auto &[key, need] : m_needs) {
        PlainNeed &out = result.emplace_back();
        out.eventClass = need.eventClass;
        out.candidates = candidatesOf(need);
        for (Candidate &candidate : out.candidates)
            candidate.severity = need.severity;
        out.subject = text::displayForm(need.subject);
        out.severity = need.severity;
        out.groups = std::move(need.groups);
    }
    m_needs.clear();
    return result;
}

std::vector<Candidate> PlainNeeds::candidatesOf(const Joined &need)
{
    const Conditions &c = need.conditions;
    std::vector<Candidate> out;
    const auto offer = [&out](CandidateKind kind, std::vector<std::string> rules) {
        if (out.empty() || out.front().rules != rules)
            out.push_back({.kind = kind, .rules = std::move(rules), .target = {}, .severity = {}});
    };
    switch (need.eventClass) {
    case EventClass::Capability:
        offer(CandidateKind::Literal, {"capability " + value(c, "name") + ','});
        break;
    case EventClass::Network: {
        // Which calls and which ports is different from run to run: the kind of socket is the rule.
        const std::string socket = ' ' + value(c, "family")
            + (c.contains("type") ? ' ' + value(c, "type") : std::string());
        offer(CandidateKind::General, {"network" + socket + ','});
        if (!need.permissions.empty())
            offer(CandidateKind::Literal, {"network" + access(need.permissions) + socket + ','});
        offer(CandidateKind::General, {"network " + value(c, "family") + ','});
        break;
    }
    case EventClass::Unix:
        offer(CandidateKind::Literal, unixRules(c, need.permissions));
        offer(CandidateKind::General,
              {"unix" + access(need.permissions) + condition(c, "type") + ','});
        break;
    case EventClass::Dbus:
        offer(CandidateKind::Literal, {dbusRule(c, need.permissions, need.values, false)});
        offer(CandidateKind::General, {dbusRule(c, need.permissions, need.values, true)});
        break;
    case EventClass::Signal:
        offer(CandidateKind::Literal,
              {"signal" + access(need.permissions) + signalSet(need.values) + condition(c, "peer")
               + ','});
        offer(CandidateKind::General,
              {"signal" + access(need.permissions) + condition(c, "peer") + ','});
        break;
    case EventClass::Ptrace:
        offer(CandidateKind::Literal,
              {"ptrace" + access(need.permissions) + condition(c, "peer") + ','});
        break;
    case EventClass::Mount:
        if (c.at("operation") == "umount")
            offer(CandidateKind::Literal, {"umount " + value(c, "target") + ','});
        else if (c.at("operation").starts_with("pivot"))
            offer(CandidateKind::Literal,
                  {"pivot_root"
                   + (c.contains("source") ? " oldroot=" + value(c, "source") : std::string()) + ' '
                   + value(c, "target") + ','});
        else
            offer(CandidateKind::Literal, {mountRule(c, need.values)});
        break;
    case EventClass::Rlimit:
        offer(CandidateKind::Literal,
              {"set rlimit " + value(c, "name") + " <= " + value(c, "value") + ','});
        break;
    case EventClass::Namespace:
        offer(CandidateKind::Literal, {"userns create,"});
        break;
    case EventClass::PosixMqueue:
    case EventClass::SysvMqueue:
        offer(CandidateKind::Literal,
              {"mqueue" + access(need.permissions) + condition(c, "type")
               + (c.contains("name") ? ' ' + value(c, "name") : std::string()) + ','});
        break;
    case EventClass::IoUring:
        offer(CandidateKind::Literal,
              {"io_uring" + access(need.permissions) + condition(c, "label") + ','});
        break;
    case EventClass::ChangeProfile:
        offer(CandidateKind::Literal, {"change_profile -> " + value(c, "target") + ','});
        break;
    case EventClass::File:
    case EventClass::Exec:
    case EventClass::Link:
    case EventClass::ChangeHat:
    case EventClass::Policy:
    case EventClass::Other:
        break;
    }
    // A limit cannot be denied: the profile sets it.
    if (!out.empty() && need.eventClass != EventClass::Rlimit) {
        std::vector<std::string> denied;
        for (const std::string &rule : out.front().rules)
            denied.push_back("deny " + rule);
        offer(CandidateKind::Deny, std::move(denied));
    }
    return out;
}

} // namespace pavise::suggest
