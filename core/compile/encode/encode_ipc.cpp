// SPDX-License-Identifier: GPL-2.0-or-later
// Signals, ptrace, D-Bus, user namespaces, message queues and io_uring.
#include "core/compile/encode/accept_words.h"
#include "core/compile/encoder.h"

#include <charconv>
#include <utility>

namespace pavise::compile {

/// Source: kernel ipc.c: aa_may_signal. A rule for every signal also covers the label class.
void Encoder::encodeSignal(const policy::SignalRule &rule)
{
    const RuleIndex index = note(rule.origin);
    PatternBuilder pattern = m_policyRules.pattern();
    if (rule.signals.empty()) {
        PatternBuilder label = start(MediationClass::Label);
        label.byte(std::to_underlying(MediationClass::Signal));
        PatternBuilder any = start(MediationClass::Signal);
        any.anyBytes(1);
        pattern.choice({label, any});
    } else {
        automata::ByteSet signals;
        for (const std::uint8_t signal : rule.signals)
            signals.add(signal);
        pattern.byte(std::to_underlying(MediationClass::Signal)).oneOf(signals);
    }
    if (rule.peer)
        pattern.glob(*rule.peer);
    else
        pattern.someText();
    add(pattern, rule.qualifiers, rule.permissions, index);
}

/// Mainline asks in the label class only, once the ptrace class is mediated.
/// Source: kernel task.c: profile_ptrace_perm.
void Encoder::encodePtrace(const policy::PtraceRule &rule)
{
    const RuleIndex index = note(rule.origin);
    PatternBuilder pattern = m_policyRules.pattern();
    pattern.choice({start(MediationClass::Label), m_policyRules.pattern()});
    pattern.byte(std::to_underlying(MediationClass::Ptrace));
    if (rule.peer)
        pattern.glob(*rule.peer);
    else
        pattern.someText();
    add(pattern, rule.qualifiers, rule.permissions, index);
}

/// The bus daemon asks through the kernel's `.access` file. Source: dbus-daemon bus/apparmor.c.
void Encoder::encodeDbus(const policy::DbusRule &rule)
{
    namespace permission = policy::dbus_permission;
    const RuleIndex index = note(rule.origin);
    const PatternBuilder bus = start(MediationClass::Dbus).globOrAny(rule.bus);
    const auto some = rule.permissions;
    if ((some & permission::kBind) != 0) {
        PatternBuilder name = bus;
        name.byte(0).globOrAny(rule.name);
        add(name, rule.qualifiers, some & permission::kBind, index);
    }
    if ((some & (permission::kSend | permission::kReceive)) != 0) {
        PatternBuilder message = bus;
        message.byte(0).globOrAny(rule.peerName);
        message.byte(0).globOrAny(rule.peerLabel);
        message.byte(0).globOrAny(rule.path);
        message.byte(0).globOrAny(rule.interface);
        message.byte(0).globOrAny(rule.member);
        add(message, rule.qualifiers, some & (permission::kSend | permission::kReceive), index);
    }
    if ((some & permission::kEavesdrop) != 0)
        add(bus, rule.qualifiers, some & permission::kEavesdrop, index);
}

/// The permission is on the class byte itself, so a mark of the same priority goes with it.
void Encoder::encodeUserns(const policy::UsernsRule &rule)
{
    const RuleIndex index = note(rule.origin);
    const PatternBuilder pattern = start(MediationClass::Namespace);
    add(pattern, rule.qualifiers, rule.permissions, index);
    m_policyRules.addMarker(pattern, rule.qualifiers.priority, file_bits::kRead);
}

void Encoder::encodeIoUring(const policy::IoUringRule &rule)
{
    const RuleIndex index = note(rule.origin);
    PatternBuilder pattern = start(MediationClass::IoUring);
    add(pattern, rule.qualifiers, rule.permissions, index);
    m_policyRules.addMarker(pattern, rule.qualifiers.priority, file_bits::kRead);
    if ((rule.permissions & policy::io_uring_permission::kOverrideCredentials) != 0) {
        pattern.globOrAny(rule.label);
        add(pattern, rule.qualifiers, rule.permissions, index);
    }
}

/// Source: apparmor_parser 4.1.0, mqueue.cc: gen_policy_re (kernels of Ubuntu only).
void Encoder::encodeMqueue(const policy::MqueueRule &rule)
{
    using Type = policy::MqueueRule::Type;
    const RuleIndex index = note(rule.origin);
    const std::uint32_t bits = acceptBits(rule.permissions);
    const auto addQueue = [&](PatternBuilder &pattern) {
        if (!rule.label)
            add(pattern, rule.qualifiers, bits, index);
        pattern.byte(0);
        if (rule.label)
            pattern.glob(*rule.label);
        else
            pattern.someText();
        add(pattern, rule.qualifiers, bits, index);
    };
    if (rule.type != Type::Sysv && m_policy.mediation.posixMqueue) {
        PatternBuilder pattern = start(MediationClass::PosixMqueue);
        pattern.globOrAny(rule.name);
        addQueue(pattern);
    }
    if (rule.type != Type::Posix && m_policy.mediation.sysvMqueue) {
        PatternBuilder pattern = start(MediationClass::SysvMqueue);
        if (rule.name) {
            std::uint32_t key = 0;
            const char *end = rule.name->data() + rule.name->size();
            if (std::from_chars(rule.name->data(), end, key).ptr != end) {
                refuse(index, text::DiagnosticCode::MqueueNameInvalid, {*rule.name});
                return;
            }
            pattern.number32(key);
        } else {
            pattern.anyBytes(4);
        }
        addQueue(pattern);
    }
}

} // namespace pavise::compile
