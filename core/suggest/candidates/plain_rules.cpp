// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/candidates/plain_rules.h"

#include "core/policy/names/names.h"
#include "core/suggest/candidates/rule_words.h"
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

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The path of a D-Bus object as a word of a rule: services number what they offer anew each time,
/// `.../ActiveConnection/3`, `.../session/_32`.
std::string objectWord(std::string_view path)
{
    std::string out;
    while (!path.empty()) {
        const std::string_view part = path.substr(0, path.find('/', 1));
        std::string_view number = part.substr(1);
        const bool isEscaped = number.starts_with('_');
        if (isEscaped)
            number.remove_prefix(1);
        if (part.starts_with('/') && !number.empty() && std::ranges::all_of(number, isDigit))
            out += isEscaped ? "/_[0-9]*" : "/[0-9]*";
        else
            out += escaped(part);
        path.remove_prefix(part.size());
    }
    return out;
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
    Reader(const Event &event, std::string_view peer, bool isSelf)
        : m_event(event)
        , m_peer(peer)
        , m_isSelf(isSelf)
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

    /// A profile that does it to itself is asked at both ends, one after the other.
    /// Source: security/apparmor/ipc.c: aa_may_signal; lsm.c: aa_may_ptrace.
    void readBothSides()
    {
        static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> ends = {
            {{"send", "receive"}, {"read", "readby"}, {"trace", "tracedby"}}};
        permissions = wordsOf(maskOf(m_event));
        takePeerLabel("peer");
        for (const auto &[one, other] : ends) {
            if (m_isSelf
                && (std::ranges::contains(permissions, one)
                    || std::ranges::contains(permissions, other)))
                permissions = {std::string(one), std::string(other)};
        }
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

    /// Of a D-Bus name, as a word of a rule: a process's number in it is new at each start, as in
    /// `org.kde.StatusNotifierItem-2055-1`.
    [[nodiscard]] std::string nameWord(std::string_view name) const
    {
        const std::string_view pid = m_event.text(Field::Pid);
        const std::size_t at = pid.size() < 3 ? std::string_view::npos : name.find(pid);
        const std::size_t end = at + pid.size();
        const bool isWhole = at != std::string_view::npos && at > 0 && !isDigit(name[at - 1])
            && (end == name.size() || !isDigit(name[end]));
        if (!isWhole)
            return escaped(name);
        return escaped(name.substr(0, at)) + "[0-9]*" + escaped(name.substr(end));
    }

    void readDbus()
    {
        const std::string_view mask = maskOf(m_event);
        permissions = wordsOf(mask);
        take("bus", Field::Bus);
        if (mask == "bind") {
            conditions.emplace("name", nameWord(m_event.text(Field::Name)));
            subject = m_event.text(Field::Name);
            return;
        }
        if (mask == "eavesdrop")
            return;
        if (m_event.has(Field::Path))
            conditions.emplace("path", objectWord(m_event.text(Field::Path)));
        take("interface", Field::Interface);
        if (m_event.has(Field::Member))
            values = {std::string(m_event.text(Field::Member))};
        // A name that begins with a colon is given out anew at each start.
        if (mask == "send" && !m_event.text(Field::Name).starts_with(':'))
            conditions.emplace("peer name", nameWord(m_event.text(Field::Name)));
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
            // One that has only a number cannot be named in a rule.
            isRule = std::ranges::contains(policy::networkFamilies(), m_event.text(Field::Family),
                                           &policy::NamedNumber::name);
            return;
        case EventClass::Unix:
            return readUnix();
        case EventClass::Dbus:
            return readDbus();
        case EventClass::Signal:
            readBothSides();
            if (!m_event.text(Field::Signal).starts_with("unknown"))
                values = {std::string(m_event.text(Field::Signal))};
            subject = m_peer;
            return;
        case EventClass::Ptrace:
            readBothSides();
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
    bool m_isSelf;
};

} // namespace

bool PlainNeeds::add(const Event &event, std::size_t group, std::string_view peer, bool isSelf)
{
    const Reader read(event, peer, isSelf);
    if (!read.isRule)
        return false;
    // Sending and receiving, and who may be asked what, are said in rules of their own.
    const bool isApart =
        event.eventClass == EventClass::Dbus || (event.eventClass == EventClass::Signal && !isSelf);
    Joined &need =
        joined(event, group, read.subject, read.conditions, isApart ? maskOf(event) : "");
    need.permissions.insert(read.permissions.begin(), read.permissions.end());
    need.values.insert(read.values.begin(), read.values.end());
    return true;
}

PlainNeeds::Joined &PlainNeeds::joined(const Event &event, std::size_t group,
                                       std::string_view subject, const Conditions &conditions,
                                       std::string_view mask)
{
    std::string key;
    key += static_cast<char>('a' + rankOf(event.eventClass));
    for (const auto &[name, text] : conditions) {
        // Only the largest limit counts.
        if (event.eventClass != EventClass::Rlimit || name == "name")
            key.append(1, '\0').append(name).append(1, '=').append(text);
    }
    if (!mask.empty())
        key.append(1, '\0').append(mask);
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

std::vector<PlainNeed> PlainNeeds::take(const VariableValues &variables)
{
    std::vector<PlainNeed> result;
    for (auto &[key, need] : m_needs) {
        PlainNeed &out = result.emplace_back();
        out.eventClass = need.eventClass;
        out.candidates = candidatesOf(need, variables);
        for (Candidate &candidate : out.candidates)
            candidate.severity = need.severity;
        out.subject = text::displayForm(need.subject);
        out.severity = need.severity;
        out.groups = std::move(need.groups);
    }
    m_needs.clear();
    return result;
}

} // namespace pavise::suggest
