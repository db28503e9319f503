// SPDX-License-Identifier: GPL-2.0-or-later
// The texts of the rules that answer a need.

#include "core/suggest/candidates/plain_rules.h"
#include "core/suggest/candidates/rule_words.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace pavise::suggest {

namespace {

using audit::EventClass;
using Conditions = std::map<std::string, std::string, std::less<>>;

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

/// ` name=value` of a value that is a word of a rule already.
std::string wordCondition(const Conditions &conditions, std::string_view name)
{
    const auto found = conditions.find(name);
    return found == conditions.end() ? std::string()
                                     : ' ' + std::string(name) + '=' + quotedWord(found->second);
}

std::string dbusRule(const Conditions &conditions, const std::set<std::string> &permissions,
                     const std::set<std::string> &members, bool isGeneral)
{
    std::string out = "dbus" + access(permissions) + condition(conditions, "bus");
    if (!isGeneral)
        out += wordCondition(conditions, "path");
    out += condition(conditions, "interface");
    if (!isGeneral)
        out += memberCondition(members);
    out += wordCondition(conditions, "name");
    std::vector<std::string> peer;
    if (const auto name = conditions.find("peer name"); name != conditions.end())
        peer.push_back("name=" + quotedWord(name->second));
    if (const auto label = conditions.find("peer label"); label != conditions.end())
        peer.push_back("label=" + literalWord(label->second));
    return out + (peer.empty() ? std::string() : " peer=(" + list(peer) + ')') + ',';
}

/// A number was replaced in one of the words: brackets of a value itself would be escaped.
bool hasPattern(const Conditions &conditions)
{
    return std::ranges::any_of(conditions, [](const auto &each) {
        const std::size_t at = each.second.find("[0-9]*");
        return at != std::string::npos && (at == 0 || each.second[at - 1] != '\\');
    });
}

/// \p detail: how the paths are written.
std::string mountRule(const Conditions &conditions, const std::set<std::string> &options,
                      const VariableValues &variables, PathDetail detail)
{
    const auto path = [&](std::string_view name, PathDetail how) {
        const auto found = conditions.find(name);
        return found == conditions.end() ? std::string()
                                         : quotedWord(pathForm(found->second, how, variables).word);
    };
    const std::string &operation = conditions.at("operation");
    const bool isPivot = operation.starts_with("pivot");
    // Of what is mounted no name is like another: `by-uuid/` is about one disk.
    const std::string source =
        path("source", isPivot ? detail : std::min(detail, PathDetail::Variable));
    const std::string target = path("target", detail);
    if (operation == "umount")
        return "umount " + target + ',';
    if (isPivot)
        return "pivot_root " + (source.empty() ? source : "oldroot=" + source + ' ') + target + ',';
    std::string out = "mount";
    if (conditions.contains("fstype"))
        out += " fstype=(" + value(conditions, "fstype") + ')';
    if (!options.empty())
        out += " options=(" + list(options) + ')';
    return out + (source.empty() ? source : ' ' + source) + " -> " + target + ',';
}

std::string signalSet(const std::set<std::string> &signals)
{
    return signals.empty() ? std::string() : " set=(" + list(signals) + ')';
}

} // namespace

std::vector<Candidate> PlainNeeds::candidatesOf(const Joined &need, const VariableValues &variables)
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
        offer(hasPattern(c) ? CandidateKind::Pattern : CandidateKind::Literal,
              {dbusRule(c, need.permissions, need.values, false)});
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
    case EventClass::Mount: {
        const auto rule = [&](PathDetail detail) {
            return mountRule(c, need.values, variables, detail);
        };
        const std::string literal = rule(PathDetail::Literal);
        const std::string named = rule(PathDetail::Variable);
        const std::string pattern = rule(PathDetail::Pattern);
        if (pattern != named)
            offer(CandidateKind::Pattern, {pattern});
        if (named != literal)
            offer(CandidateKind::Variable, {named});
        offer(CandidateKind::Literal, {literal});
        break;
    }
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
