// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// unix rules, and what they share with network rules.
#include "core/policy/names/names.h"
#include "core/policy/rule_context.h"

#include <array>
#include <utility>

namespace pavise::policy {

namespace {

using text::DiagnosticCode;

constexpr RuleKind kUnixKind{.name = "unix"};

constexpr std::array<PermissionWord, 14> kSocketWords{
    {{"create", network_permission::kCreate},
     {"bind", network_permission::kBind},
     {"listen", network_permission::kListen},
     {"accept", network_permission::kAccept},
     {"connect", network_permission::kConnect},
     {"shutdown", network_permission::kShutdown},
     {"getattr", network_permission::kGetAttribute},
     {"setattr", network_permission::kSetAttribute},
     {"getopt", network_permission::kGetOption},
     {"setopt", network_permission::kSetOption},
     {"send", network_permission::kSend},
     {"write", network_permission::kSend},
     {"receive", network_permission::kReceive},
     {"read", network_permission::kReceive}}};

bool readUnixAddress(Session &session, const syntax::Condition &condition, UnixAddress &address)
{
    if (address.kind != UnixAddress::Kind::Any) {
        session.error(DiagnosticCode::ConditionRepeated, condition.range, {"addr"});
        return false;
    }
    const syntax::Word *const value = singleValue(session, condition, kUnixKind.name);
    if (value == nullptr)
        return false;
    if (value->raw == "none") {
        address.kind = UnixAddress::Kind::Anonymous;
        return true;
    }
    if (value->raw == "auto") {
        address.kind = UnixAddress::Kind::Auto;
        return true;
    }
    if (!value->raw.starts_with('@')) {
        session.error(DiagnosticCode::ConditionValueInvalid, value->range,
                      {"addr", std::string(value->raw)});
        return false;
    }
    auto text = session.resolveText(*value, kPath);
    if (!text)
        return false;
    address.kind = UnixAddress::Kind::Abstract;
    // A variable at the start may bring the @ along or not.
    address.name = text->starts_with('@') ? text->substr(1) : std::move(*text);
    return true;
}

class UnixReader
{
public:
    UnixReader(Session &session, UnixRule &rule)
        : m_session(session)
        , m_rule(rule)
    {
    }

    bool read(const syntax::Condition &condition, bool isPeer)
    {
        const std::string_view name = condition.name.raw;
        if (name == "addr")
            return readUnixAddress(m_session, condition, isPeer ? m_rule.peer : m_rule.local);
        if (name == "type")
            return isPeer ? misplaced(DiagnosticCode::ConditionNotInPeer, condition)
                          : readType(condition);
        if (name == "label")
            return isPeer ? readLabel(condition)
                          : misplaced(DiagnosticCode::ConditionOnlyInPeer, condition);
        m_session.error(DiagnosticCode::ConditionUnknown, condition.range,
                        {std::string(name), "unix"});
        return false;
    }

private:
    bool misplaced(DiagnosticCode code, const syntax::Condition &condition)
    {
        m_session.error(code, condition.range, {std::string(condition.name.raw)});
        return false;
    }

    bool readType(const syntax::Condition &condition)
    {
        if (!isFirst(m_session, condition, m_rule.type))
            return false;
        const syntax::Word *const value = singleValue(m_session, condition, kUnixKind.name);
        if (value == nullptr)
            return false;
        m_rule.type = unixSocketType(value->raw);
        if (!m_rule.type)
            m_session.error(DiagnosticCode::ConditionValueInvalid, value->range,
                            {"type", std::string(value->raw)});
        return m_rule.type.has_value();
    }

    bool readLabel(const syntax::Condition &condition)
    {
        if (!isFirst(m_session, condition, m_rule.peerLabel))
            return false;
        const syntax::Word *const value = singleValue(m_session, condition, kUnixKind.name);
        if (value != nullptr)
            m_rule.peerLabel = m_session.resolveText(*value, kPattern);
        return m_rule.peerLabel.has_value();
    }

    Session &m_session;
    UnixRule &m_rule;
};

/// What is left of a unix rule when the target only knows families: an allow rule allows all of
/// unix of its type (the encoder writes that); a deny rule would forbid too much and is dropped.
/// Source: upstream's af_unix.cc: downgrade_rule.
void downgradeUnixRule(const RuleContext &context, UnixRule rule)
{
    Session &session = context.session;
    if (rule.qualifiers.decision == Decision::Deny || !session.mediation.anyNetwork())
        return session.notEnforced(kUnixKind.name, context.item.range);
    if (!session.isDead)
        session.note(DiagnosticCode::RuleDowngraded, context.item.range,
                     {"unix", "a network unix rule"});
    rule.qualifiers.priority = 0;
    context.rules.unixSockets.push_back(std::move(rule));
}

} // namespace

std::span<const PermissionWord> socketPermissions()
{
    return kSocketWords;
}

bool settleSocketPermissions(Session &session, text::SourceRange where, bool hasPeer,
                             Permissions &bits)
{
    using namespace network_permission;
    if (bits == 0) {
        bits = kAll;
    } else if (hasPeer && (bits & ~kPeer) != 0) {
        session.error(
            DiagnosticCode::PermissionsExclude, where,
            {"create, bind, listen, shutdown, getattr, setattr, getopt and setopt", "peer=( )"});
        return false;
    }
    return true;
}

void resolveUnixRule(const RuleContext &context, const syntax::MediationRule &rule)
{
    Session &session = context.session;
    const auto qualifiers = context.qualifiers(kUnixKind);
    const auto bits =
        permissionBits(session, rule.permissions, socketPermissions(), kUnixKind.name);
    UnixRule result;
    UnixReader reader(session, result);
    bool isGood = qualifiers && bits;
    for (const syntax::Condition &condition : rule.conditions)
        isGood = reader.read(condition, false) && isGood;
    if (rule.peer) {
        for (const syntax::Condition &condition : rule.peer->conditions)
            isGood = reader.read(condition, true) && isGood;
    }
    result.hasPeer = result.peer.kind != UnixAddress::Kind::Any || result.peerLabel;
    if (bits) {
        result.permissions = *bits;
        isGood =
            settleSocketPermissions(session, context.item.range, result.hasPeer, result.permissions)
            && isGood;
    }
    if (!isGood)
        return;
    result.qualifiers = *qualifiers;
    result.origin = context.origin();
    if (session.mediation.unixSockets)
        context.rules.unixSockets.push_back(std::move(result));
    else
        downgradeUnixRule(context, std::move(result));
}

} // namespace pavise::policy
