// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// dbus, signal, ptrace, mqueue, io_uring, userns.
#include "core/policy/names/names.h"
#include "core/policy/rule_context.h"
#include "core/text/nearest_word.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::policy {

namespace {

using text::DiagnosticCode;

constexpr RuleKind kDbusKind{.name = "dbus"};
constexpr RuleKind kSignalKind{.name = "signal"};
constexpr RuleKind kPtraceKind{.name = "ptrace"};
constexpr RuleKind kMqueueKind{.name = "mqueue"};
constexpr RuleKind kIoUringKind{.name = "io_uring"};
constexpr RuleKind kUsernsKind{.name = "userns"};

constexpr std::array<PermissionWord, 6> kDbusWords{{{"send", dbus_permission::kSend},
                                                    {"write", dbus_permission::kSend},
                                                    {"receive", dbus_permission::kReceive},
                                                    {"read", dbus_permission::kReceive},
                                                    {"bind", dbus_permission::kBind},
                                                    {"eavesdrop", dbus_permission::kEavesdrop}}};

constexpr std::array<PermissionWord, 4> kSignalWords{{{"send", signal_permission::kSend},
                                                      {"write", signal_permission::kSend},
                                                      {"receive", signal_permission::kReceive},
                                                      {"read", signal_permission::kReceive}}};

constexpr std::array<PermissionWord, 5> kPtraceWords{{{"trace", ptrace_permission::kTrace},
                                                      {"write", ptrace_permission::kTrace},
                                                      {"read", ptrace_permission::kRead},
                                                      {"tracedby", ptrace_permission::kTracedBy},
                                                      {"readby", ptrace_permission::kReadBy}}};

constexpr std::array<PermissionWord, 7> kMqueueWords{{{"create", mqueue_permission::kCreate},
                                                      {"open", mqueue_permission::kOpen},
                                                      {"delete", mqueue_permission::kDelete},
                                                      {"getattr", mqueue_permission::kGetAttribute},
                                                      {"setattr", mqueue_permission::kSetAttribute},
                                                      {"write", mqueue_permission::kWrite},
                                                      {"read", mqueue_permission::kRead}}};

constexpr std::array<PermissionWord, 2> kIoUringWords{
    {{"override_creds", io_uring_permission::kOverrideCredentials},
     {"sqpoll", io_uring_permission::kSqpoll}}};

constexpr std::array<PermissionWord, 1> kUsernsWords{{{"create", userns_permission::kCreate}}};

bool unknownCondition(Session &session, const syntax::Condition &condition, const RuleKind &kind)
{
    session.error(DiagnosticCode::ConditionUnknown, condition.range,
                  {std::string(condition.name.raw), std::string(kind.name)});
    return false;
}

/// Sets \p target from a condition with one value.
bool readText(Session &session, const syntax::Condition &condition, const RuleKind &kind,
              std::optional<std::string> &target, TextForm form = kPattern)
{
    if (!isFirst(session, condition, target))
        return false;
    const syntax::Word *const value = singleValue(session, condition, kind.name);
    if (value == nullptr)
        return false;
    target = session.resolveText(*value, form);
    return target.has_value();
}

/// `peer=LABEL` of signal and ptrace rules.
bool readPeerLabel(Session &session, const syntax::MediationRule &rule, const RuleKind &kind,
                   std::optional<std::string> &target)
{
    if (!rule.peer)
        return true;
    bool isGood = true;
    for (const syntax::Condition &condition : rule.peer->conditions) {
        // Written `peer=(label=x)` it would have a name, which these rules do not know.
        if (rule.peer->isGroup && !condition.name.raw.empty() && condition.name.raw != "peer")
            isGood = unknownCondition(session, condition, kind);
        else
            isGood = readText(session, condition, kind, target) && isGood;
    }
    return isGood;
}

class DbusReader
{
public:
    DbusReader(Session &session, DbusRule &rule)
        : m_session(session)
        , m_rule(rule)
    {
    }

    bool read(const syntax::Condition &condition, bool isPeer)
    {
        const std::string_view name = condition.name.raw;
        if (name == "bus")
            return readText(m_session, condition, kDbusKind, m_rule.bus);
        if (name == "path")
            return readText(m_session, condition, kDbusKind, m_rule.path, kPath);
        if (name == "interface")
            return readText(m_session, condition, kDbusKind, m_rule.interface);
        if (name == "member")
            return readText(m_session, condition, kDbusKind, m_rule.member);
        if (name == "name") {
            if (!isPeer)
                return readText(m_session, condition, kDbusKind, m_rule.name);
            if (m_rule.name) {
                m_session.error(DiagnosticCode::ConditionRepeated, condition.range, {"name"});
                return false;
            }
            return readText(m_session, condition, kDbusKind, m_rule.peerName);
        }
        if (name == "label") {
            if (isPeer)
                return readText(m_session, condition, kDbusKind, m_rule.peerLabel);
            m_session.error(DiagnosticCode::ConditionOnlyInPeer, condition.range, {"label"});
            return false;
        }
        return unknownCondition(m_session, condition, kDbusKind);
    }

    /// What the conditions demand of the permissions, and what is meant when there are none.
    /// Source: language.md 4.2, dbus.
    bool settlePermissions(text::SourceRange where)
    {
        using namespace dbus_permission;
        const bool isMessage =
            m_rule.path || m_rule.interface || m_rule.member || m_rule.peerLabel || m_rule.peerName;
        const bool isService = m_rule.name.has_value();
        if (isMessage && isService) {
            m_session.error(DiagnosticCode::DbusMixedConditions, where);
            return false;
        }
        if (m_rule.permissions == 0) {
            m_rule.permissions = isMessage ? kSend | kReceive : isService ? kBind : kAll;
            return true;
        }
        const auto exclude = [&](std::string permissions, std::string what) {
            m_session.error(DiagnosticCode::PermissionsExclude, where,
                            {std::move(permissions), std::move(what)});
            return false;
        };
        if (isMessage && (m_rule.permissions & kBind) != 0)
            return exclude("bind", "path, interface, member or peer");
        if (isService && (m_rule.permissions & (kSend | kReceive)) != 0)
            return exclude("send and receive", "name");
        if ((isMessage || isService) && (m_rule.permissions & kEavesdrop) != 0)
            return exclude("eavesdrop", "conditions other than bus");
        return true;
    }

private:
    Session &m_session;
    DbusRule &m_rule;
};

void resolveSignalRule(const RuleContext &context, const syntax::MediationRule &rule)
{
    Session &session = context.session;
    const auto qualifiers = context.qualifiers(kSignalKind);
    const auto bits = permissionBits(session, rule.permissions, kSignalWords, kSignalKind.name);
    SignalRule result;
    bool isGood = qualifiers && bits;
    for (const syntax::Condition &condition : rule.conditions) {
        if (condition.name.raw == "peer") {
            isGood = readText(session, condition, kSignalKind, result.peer) && isGood;
            continue;
        }
        if (condition.name.raw != "set") {
            isGood = unknownCondition(session, condition, kSignalKind);
            continue;
        }
        if (condition.op != syntax::Condition::Operator::Equal) {
            session.error(DiagnosticCode::ConditionOperator, condition.range, {"set", "signal"});
            isGood = false;
        }
        for (const syntax::Word &value : condition.values) {
            if (const auto number = signalNumber(value.raw)) {
                result.signals.push_back(*number);
                continue;
            }
            session.error(DiagnosticCode::SignalUnknown, value.range, {std::string(value.raw)},
                          replaceBy(value, text::nearestWord(value.raw, signalNames())));
            isGood = false;
        }
    }
    isGood = readPeerLabel(session, rule, kSignalKind, result.peer) && isGood;
    if (!isGood)
        return;
    std::ranges::sort(result.signals);
    const auto rest = std::ranges::unique(result.signals);
    result.signals.erase(rest.begin(), rest.end());
    result.qualifiers = *qualifiers;
    result.permissions = *bits != 0 ? *bits : signal_permission::kAll;
    result.origin = context.origin();
    if (!session.mediation.signal)
        return session.notEnforced(kSignalKind.name, context.item.range);
    context.rules.signals.push_back(std::move(result));
}

void resolvePtraceRule(const RuleContext &context, const syntax::MediationRule &rule)
{
    Session &session = context.session;
    const auto qualifiers = context.qualifiers(kPtraceKind);
    const auto bits = permissionBits(session, rule.permissions, kPtraceWords, kPtraceKind.name);
    PtraceRule result;
    bool isGood = qualifiers && bits;
    for (const syntax::Condition &condition : rule.conditions) {
        isGood =
            (condition.name.raw == "peer" ? readText(session, condition, kPtraceKind, result.peer)
                                          : unknownCondition(session, condition, kPtraceKind))
            && isGood;
    }
    isGood = readPeerLabel(session, rule, kPtraceKind, result.peer) && isGood;
    if (!isGood)
        return;
    result.qualifiers = *qualifiers;
    result.permissions = *bits != 0 ? *bits : ptrace_permission::kAll;
    result.origin = context.origin();
    if (!session.mediation.ptrace)
        return session.notEnforced(kPtraceKind.name, context.item.range);
    context.rules.ptraces.push_back(std::move(result));
}

/// The queue's name decides its type, or must fit the one that is written.
bool settleMqueueName(Session &session, const syntax::Word &word, MqueueRule &rule)
{
    const std::string name(word.raw);
    const bool isPosix = name.starts_with('/');
    const bool isSysv = !name.empty() && name.find_first_not_of("0123456789") == std::string::npos;
    if (!isPosix && !isSysv) {
        session.error(DiagnosticCode::MqueueNameInvalid, word.range, {name});
        return false;
    }
    const MqueueRule::Type type = isPosix ? MqueueRule::Type::Posix : MqueueRule::Type::Sysv;
    if (rule.type != MqueueRule::Type::Any && rule.type != type) {
        session.error(DiagnosticCode::MqueueTypeDiffers, word.range,
                      {name, rule.type == MqueueRule::Type::Posix ? "posix" : "sysv"});
        return false;
    }
    rule.type = type;
    rule.name = session.resolveText(word, kPattern);
    return rule.name.has_value();
}

void resolveMqueueRule(const RuleContext &context, const syntax::MediationRule &rule)
{
    Session &session = context.session;
    const auto qualifiers = context.qualifiers(kMqueueKind);
    const auto bits = permissionBits(session, rule.permissions, kMqueueWords, kMqueueKind.name);
    MqueueRule result;
    bool isGood = qualifiers && bits;
    for (const syntax::Condition &condition : rule.conditions) {
        if (condition.name.raw == "label") {
            isGood = readText(session, condition, kMqueueKind, result.label) && isGood;
        } else if (condition.name.raw == "type") {
            const syntax::Word *const value = singleValue(session, condition, kMqueueKind.name);
            isGood = value != nullptr && isGood;
            if (value == nullptr)
                continue;
            if (value->raw == "posix") {
                result.type = MqueueRule::Type::Posix;
            } else if (value->raw == "sysv") {
                result.type = MqueueRule::Type::Sysv;
            } else {
                session.error(DiagnosticCode::ConditionValueInvalid, value->range,
                              {"type", std::string(value->raw)});
                isGood = false;
            }
        } else {
            isGood = unknownCondition(session, condition, kMqueueKind);
        }
    }
    if (!rule.words.empty())
        isGood = settleMqueueName(session, rule.words.front(), result) && isGood;
    if (!isGood)
        return;
    result.qualifiers = *qualifiers;
    result.permissions = *bits != 0 ? *bits : mqueue_permission::kAll;
    result.origin = context.origin();
    const Mediation &target = session.mediation;
    const bool isEnforced = result.type == MqueueRule::Type::Posix ? target.posixMqueue
        : result.type == MqueueRule::Type::Sysv                    ? target.sysvMqueue
                                                : target.posixMqueue || target.sysvMqueue;
    if (!isEnforced)
        return session.notEnforced(kMqueueKind.name, context.item.range);
    context.rules.mqueues.push_back(std::move(result));
}

void resolveIoUringRule(const RuleContext &context, const syntax::MediationRule &rule)
{
    Session &session = context.session;
    const auto qualifiers = context.qualifiers(kIoUringKind);
    const auto bits = permissionBits(session, rule.permissions, kIoUringWords, kIoUringKind.name);
    IoUringRule result;
    bool isGood = qualifiers && bits;
    const auto readAll = [&](const std::vector<syntax::Condition> &conditions) {
        for (const syntax::Condition &condition : conditions) {
            isGood = (condition.name.raw == "label"
                          ? readText(session, condition, kIoUringKind, result.label)
                          : unknownCondition(session, condition, kIoUringKind))
                && isGood;
        }
    };
    readAll(rule.conditions);
    if (rule.peer) // Upstream takes a group of any name here.
        readAll(rule.peer->conditions);
    if (!isGood)
        return;
    result.qualifiers = *qualifiers;
    result.permissions = *bits != 0 ? *bits : io_uring_permission::kAll;
    result.origin = context.origin();
    if (!session.mediation.ioUring)
        return session.notEnforced(kIoUringKind.name, context.item.range);
    context.rules.ioUrings.push_back(std::move(result));
}

void resolveUsernsRule(const RuleContext &context, const syntax::MediationRule &rule)
{
    Session &session = context.session;
    const auto qualifiers = context.qualifiers(kUsernsKind);
    const auto bits = permissionBits(session, rule.permissions, kUsernsWords, kUsernsKind.name);
    bool isGood = qualifiers && bits;
    for (const syntax::Condition &condition : rule.conditions)
        isGood = unknownCondition(session, condition, kUsernsKind);
    if (!isGood)
        return;
    if (!session.mediation.userns)
        return session.notEnforced(kUsernsKind.name, context.item.range);
    context.rules.userns.push_back({*qualifiers, userns_permission::kCreate, context.origin()});
}

} // namespace

void resolveDbusRule(const RuleContext &context, const syntax::MediationRule &rule)
{
    Session &session = context.session;
    const auto qualifiers = context.qualifiers(kDbusKind);
    const auto bits = permissionBits(session, rule.permissions, kDbusWords, kDbusKind.name);
    DbusRule result;
    DbusReader reader(session, result);
    bool isGood = qualifiers && bits;
    for (const syntax::Condition &condition : rule.conditions)
        isGood = reader.read(condition, false) && isGood;
    if (rule.peer) {
        for (const syntax::Condition &condition : rule.peer->conditions)
            isGood = reader.read(condition, true) && isGood;
    }
    if (bits) {
        result.permissions = *bits;
        isGood = reader.settlePermissions(context.item.range) && isGood;
    }
    if (!isGood)
        return;
    result.qualifiers = *qualifiers;
    result.origin = context.origin();
    const Mediation &target = session.mediation;
    if (!target.dbus || (target.dbusNeedsNetworkV9 && !target.networkV9))
        session.notEnforced(kDbusKind.name, context.item.range);
    // Else it is in the policy all the same, as apparmor_parser has it.
    if (target.dbus)
        context.rules.dbus.push_back(std::move(result));
}

void resolveMediationRule(const RuleContext &context, const syntax::MediationRule &rule)
{
    using Kind = syntax::MediationRule::Kind;
    switch (rule.kind) {
    case Kind::Network:
        return resolveNetworkRule(context, rule);
    case Kind::Unix:
        return resolveUnixRule(context, rule);
    case Kind::Dbus:
        return resolveDbusRule(context, rule);
    case Kind::Signal:
        return resolveSignalRule(context, rule);
    case Kind::Ptrace:
        return resolvePtraceRule(context, rule);
    case Kind::Mqueue:
        return resolveMqueueRule(context, rule);
    case Kind::IoUring:
        return resolveIoUringRule(context, rule);
    case Kind::Userns:
        return resolveUsernsRule(context, rule);
    }
}

} // namespace pavise::policy
