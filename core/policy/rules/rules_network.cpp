// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// network rules.
#include "core/policy/names/names.h"
#include "core/policy/rule_context.h"
#include "core/text/nearest_word.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <utility>

#include <arpa/inet.h>

namespace pavise::policy {

namespace {

using text::DiagnosticCode;

constexpr RuleKind kNetworkKind{.name = "network", .takesPriority = false};

constexpr std::uint16_t kAfUnix = 1;
constexpr std::uint16_t kAfInet = 2;
constexpr std::uint16_t kAfInet6 = 10;

/// Words that stand for a type and protocol of the inet families.
/// Source: upstream's network.cc: network_mappings; language.md 4.2.
struct Protocol
{
    std::string_view name;
    std::uint16_t family = 0;
    std::uint16_t type = 0;
};

constexpr std::uint16_t kStream = 1;
constexpr std::uint16_t kDgram = 2;
constexpr std::uint16_t kRaw = 3;

constexpr std::array<Protocol, 5> kProtocols{{{"tcp", kAfInet, kStream},
                                              {"udp", kAfInet, kDgram},
                                              {"icmp", kAfInet, kRaw},
                                              {"tcp", kAfInet6, kStream},
                                              {"udp", kAfInet6, kDgram}}};

/// A family with a type; empty is any.
struct Selection
{
    std::optional<std::uint16_t> family;
    std::optional<std::uint16_t> type;
};

std::optional<std::uint16_t> numberOf(std::span<const NamedNumber> table, std::string_view name)
{
    const auto found = std::ranges::find(table, name, &NamedNumber::name);
    return found != table.end() ? std::optional(found->number) : std::nullopt;
}

/// What the words after `network` select; empty when they are unknown.
std::vector<Selection> selectionOf(std::span<const syntax::Word> words)
{
    std::vector<Selection> result;
    if (words.empty())
        return {Selection{}};
    const std::string_view first = words.front().raw;
    const auto family = numberOf(networkFamilies(), first);
    if (words.size() == 1) {
        if (family)
            return {Selection{.family = family, .type = {}}};
        if (const auto type = numberOf(socketTypes(), first))
            return {Selection{.family = {}, .type = type}};
        for (const Protocol &protocol : kProtocols) {
            if (protocol.name == first)
                result.push_back({protocol.family, protocol.type});
        }
        return result;
    }
    if (words.size() > 2 || !family)
        return result;
    const std::string_view second = words[1].raw;
    if (const auto type = numberOf(socketTypes(), second))
        return {Selection{.family = family, .type = type}};
    for (const Protocol &protocol : kProtocols) {
        if (protocol.name == second && protocol.family == *family)
            result.push_back({protocol.family, protocol.type});
    }
    return result;
}

bool readAddress(std::string_view word, InetEndpoint &endpoint)
{
    const std::string text(word);
    if (text == "none") {
        endpoint.addressKind = InetEndpoint::Address::None;
        return true;
    }
    if (::inet_pton(AF_INET6, text.c_str(), endpoint.address.data()) == 1) {
        endpoint.addressKind = InetEndpoint::Address::V6;
        return true;
    }
    if (::inet_pton(AF_INET, text.c_str(), endpoint.address.data()) == 1) {
        endpoint.addressKind = InetEndpoint::Address::V4;
        return true;
    }
    return false;
}

bool readPort(std::string_view word, std::uint16_t &port)
{
    const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), port);
    return fault == std::errc() && end == word.data() + word.size() && !word.empty();
}

bool readPorts(std::string_view word, InetEndpoint &endpoint)
{
    endpoint.hasPort = true;
    const std::size_t dash = word.find('-');
    if (dash == std::string_view::npos) {
        if (!readPort(word, endpoint.firstPort))
            return false;
        endpoint.lastPort = endpoint.firstPort;
        return true;
    }
    return readPort(word.substr(0, dash), endpoint.firstPort)
        && readPort(word.substr(dash + 1), endpoint.lastPort)
        && endpoint.firstPort <= endpoint.lastPort;
}

class NetworkReader
{
public:
    NetworkReader(Session &session, NetworkRule &rule)
        : m_session(session)
        , m_rule(rule)
    {
    }

    bool read(const syntax::Condition &condition, bool isPeer)
    {
        const std::string_view name = condition.name.raw;
        InetEndpoint &endpoint = isPeer ? m_rule.peer : m_rule.local;
        if (name == "label")
            return readLabel(condition, isPeer ? m_rule.peerLabel : m_rule.label);
        if (name == "ip") {
            if (endpoint.addressKind != InetEndpoint::Address::Any)
                return repeated(condition);
            return readValue(condition, endpoint, readAddress);
        }
        if (name == "port") {
            if (endpoint.hasPort)
                return repeated(condition);
            if (!readValue(condition, endpoint, readPorts))
                return false;
            if (endpoint.firstPort == 0)
                m_session.warn(DiagnosticCode::PortZero, condition.range);
            return true;
        }
        if (name == "interface") {
            if (isPeer) {
                m_session.error(DiagnosticCode::ConditionNotInPeer, condition.range, {"interface"});
                return false;
            }
            if (!isFirst(m_session, condition, m_rule.interfaceName))
                return false;
            const syntax::Word *const value = singleValue(m_session, condition, kNetworkKind.name);
            if (value != nullptr)
                m_rule.interfaceName = m_session.resolveText(*value, kPattern);
            return m_rule.interfaceName.has_value();
        }
        m_session.error(DiagnosticCode::ConditionUnknown, condition.range,
                        {std::string(name), "network"});
        return false;
    }

private:
    bool repeated(const syntax::Condition &condition)
    {
        m_session.error(DiagnosticCode::ConditionRepeated, condition.range,
                        {std::string(condition.name.raw)});
        return false;
    }

    template <typename Reader>
    bool readValue(const syntax::Condition &condition, InetEndpoint &endpoint, Reader reader)
    {
        const syntax::Word *const value = singleValue(m_session, condition, kNetworkKind.name);
        if (value == nullptr)
            return false;
        if (reader(value->raw, endpoint))
            return true;
        m_session.error(DiagnosticCode::ConditionValueInvalid, value->range,
                        {std::string(condition.name.raw), std::string(value->raw)});
        return false;
    }

    bool readLabel(const syntax::Condition &condition, std::optional<std::string> &target)
    {
        if (condition.op == syntax::Condition::Operator::In) {
            m_session.error(DiagnosticCode::ConditionOperator, condition.range,
                            {"label", "network"});
            return false;
        }
        if (!isFirst(m_session, condition, target))
            return false;
        if (condition.values.size() != 1) {
            m_session.error(condition.values.empty() ? DiagnosticCode::ConditionWithoutValue
                                                     : DiagnosticCode::ConditionSeveralValues,
                            condition.range, {"label"});
            return false;
        }
        target = m_session.resolveText(condition.values.front(), kPattern);
        m_rule.labelIsName = condition.op == syntax::Condition::Operator::NameEqual;
        return target.has_value();
    }

    Session &m_session;
    NetworkRule &m_rule;
};

bool hasConditions(const NetworkRule &rule)
{
    return !rule.local.isAny() || !rule.peer.isAny() || rule.label || rule.peerLabel
        || rule.interfaceName;
}

bool isInet(std::optional<std::uint16_t> family)
{
    return family == kAfInet || family == kAfInet6;
}

/// A network rule for unix sockets allows them in the finer class of unix rules, too.
void addUnixTwin(const RuleContext &context, const NetworkRule &rule)
{
    if (!context.session.mediation.unixSockets || (rule.family && *rule.family != kAfUnix))
        return;
    context.rules.unixSockets.push_back(UnixRule{.qualifiers = rule.qualifiers,
                                                 .permissions = network_permission::kAll,
                                                 .type = rule.type,
                                                 .local = {},
                                                 .peer = {},
                                                 .peerLabel = {},
                                                 .origin = rule.origin});
}

void tellUnknownWords(Session &session, std::span<const syntax::Word> words)
{
    std::vector<std::string_view> known;
    std::ranges::transform(networkFamilies(), std::back_inserter(known), &NamedNumber::name);
    std::ranges::transform(socketTypes(), std::back_inserter(known), &NamedNumber::name);
    std::ranges::transform(kProtocols, std::back_inserter(known), &Protocol::name);
    std::string all;
    const syntax::Word *wrong = nullptr;
    for (const syntax::Word &word : words) {
        all += (all.empty() ? "" : " ") + std::string(word.raw);
        if (wrong == nullptr && std::ranges::find(known, word.raw) == known.end())
            wrong = &word;
    }
    if (wrong != nullptr)
        return session.error(DiagnosticCode::NetworkUnknown, wrong->range,
                             {std::string(wrong->raw)},
                             replaceBy(*wrong, text::nearestWord(wrong->raw, known)));
    // Each is known, and they do not go together.
    text::SourceRange where = words.front().range;
    where.end = words.back().range.end;
    session.error(DiagnosticCode::NetworkUnknown, where, {std::move(all)});
}

/// Adds \p rule for each of \p selections, without what the target cannot enforce.
void addNetworkRules(const RuleContext &context, NetworkRule rule,
                     const std::vector<Selection> &selections)
{
    Session &session = context.session;
    if (!session.mediation.anyNetwork())
        return session.notEnforced(kNetworkKind.name, context.item.range);
    const bool conditional = hasConditions(rule);
    // The one form of policy that all kernels take has no room for them, and none up to 7.3 asks.
    if (conditional && !session.isDead)
        session.warn(DiagnosticCode::RuleDowngraded, context.item.range,
                     {"network", "a rule for the whole family"});
    if (conditional && !session.mediation.inet) {
        rule.local = {};
        rule.peer = {};
        rule.label.reset();
        rule.peerLabel.reset();
        rule.interfaceName.reset();
        rule.labelIsName = false;
        rule.hasPeer = false;
    }
    const auto add = [&](const Selection &selection) {
        rule.family = selection.family;
        rule.type = selection.type;
        context.rules.networks.push_back(rule);
        addUnixTwin(context, rule);
    };
    for (const Selection &selection : selections) {
        if (!conditional || selection.family) {
            add(selection);
            continue;
        }
        add({kAfInet, selection.type});
        add({kAfInet6, selection.type});
    }
}

} // namespace

void resolveNetworkRule(const RuleContext &context, const syntax::MediationRule &rule)
{
    Session &session = context.session;
    const auto qualifiers = context.qualifiers(kNetworkKind);
    const auto bits =
        permissionBits(session, rule.permissions, socketPermissions(), kNetworkKind.name);
    NetworkRule result;
    NetworkReader reader(session, result);
    bool isGood = qualifiers && bits;
    for (const syntax::Condition &condition : rule.conditions)
        isGood = reader.read(condition, false) && isGood;
    if (rule.peer) {
        result.hasPeer = true;
        for (const syntax::Condition &condition : rule.peer->conditions)
            isGood = reader.read(condition, true) && isGood;
    }
    const std::vector<Selection> selections = selectionOf(rule.words);
    if (selections.empty()) {
        tellUnknownWords(session, rule.words);
        isGood = false;
    }
    const bool otherFamily = std::ranges::any_of(selections, [](const Selection &selection) {
        return selection.family && !isInet(selection.family);
    });
    if (hasConditions(result) && otherFamily) {
        session.error(DiagnosticCode::NetworkConditionFamily, context.item.range);
        isGood = false;
    }
    if (bits) {
        result.permissions = *bits;
        const bool hasPeer = !result.peer.isAny() || result.peerLabel;
        isGood = settleSocketPermissions(session, context.item.range, hasPeer, result.permissions)
            && isGood;
    }
    if (!isGood)
        return;
    result.qualifiers = *qualifiers;
    result.origin = context.origin();
    addNetworkRules(context, std::move(result), selections);
}

} // namespace pavise::policy
