// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/encoder.h"

#include "core/compile/encode/accept_words.h"

#include <utility>

namespace pavise::compile {

Encoder::Encoder(Workspace &workspace, const policy::Policy &policy, AcceptTable::Identity identity)
    : m_policy(policy)
    , m_policyRules(workspace, AcceptTable::Kind::Policy, identity)
    , m_fileRules(workspace, AcceptTable::Kind::File, identity)
{
}

RuleIndex Encoder::note(const policy::Origin &origin)
{
    m_origins.push_back(origin);
    return static_cast<RuleIndex>(m_origins.size() - 1);
}

void Encoder::refuse(RuleIndex index, text::DiagnosticCode code, std::vector<std::string> args)
{
    const policy::Origin &origin = m_origins.at(std::to_underlying(index));
    m_diagnostics.push_back({.code = code,
                             .where = origin.where,
                             .args = std::move(args),
                             .includedFrom = m_policy.includeChain(origin)});
}

PatternBuilder Encoder::start(MediationClass first) const
{
    return m_policyRules.pattern().byte(std::to_underlying(first));
}

void Encoder::add(const PatternBuilder &pattern, const policy::Qualifiers &qualifiers,
                  std::uint32_t permissions, RuleIndex index)
{
    const Grant grant{.permissions = permissions, .markable = permissions};
    if (!m_policyRules.add(pattern, qualifiers, grant, index))
        refuse(index, text::DiagnosticCode::RuleNotEncodable);
}

void Encoder::addFile(const PatternBuilder &pattern, const policy::Qualifiers &qualifiers,
                      Grant grant, RuleIndex index)
{
    if (!m_fileRules.add(pattern, qualifiers, grant, index))
        refuse(index, text::DiagnosticCode::RuleNotEncodable);
}

MediationClass Encoder::networkClass() const
{
    // A kernel that knows class 15 asks there only, once a profile has it (kernel
    // RULE_MEDIATES_NET), so a profile has one of the two.
    return m_policy.mediation.networkV9 ? MediationClass::NetworkV9 : MediationClass::NetworkV8;
}

/// Without its marker a class is not mediated at all; with it, what no rule allows is refused.
/// Source: apparmor_parser 4.1.0, parser_regex.c: process_profile_policydb.
void Encoder::addMarkers(policy::Mode mode)
{
    using file_bits::kRead;
    const policy::Mediation &target = m_policy.mediation;
    // These two have permissions on the class byte, which a marker of high priority would hide.
    const auto low = [&](MediationClass which) {
        m_policyRules.addMarker(start(which), kBelowAllRules, kRead);
    };
    const auto high = [&](MediationClass which) {
        m_policyRules.addMarker(start(which), kAboveAllRules, kRead);
    };
    if (target.userns)
        low(MediationClass::Namespace);
    if (mode == policy::Mode::Unconfined || mode == policy::Mode::DefaultAllow)
        return;
    if (target.abi > 5)
        high(MediationClass::File);
    if (target.mount)
        high(MediationClass::Mount);
    if (target.dbus)
        high(MediationClass::Dbus);
    if (target.signal)
        high(MediationClass::Signal);
    if (target.ptrace)
        high(MediationClass::Ptrace);
    if (target.networkV8 || target.networkV9)
        high(networkClass());
    if (target.posixMqueue)
        high(MediationClass::PosixMqueue);
    if (target.sysvMqueue)
        high(MediationClass::SysvMqueue);
    if (target.ioUring)
        low(MediationClass::IoUring);
}

bool Encoder::encode(const policy::Profile &profile, std::span<const std::string> transitions)
{
    const bool isGood = encode(profile.rules, transitions);
    addMarkers(profile.flags.mode);
    return isGood;
}

bool Encoder::encode(const policy::Rules &rules, std::span<const std::string> transitions)
{
    const policy::Mediation &target = m_policy.mediation;
    for (const auto &rule : rules.files)
        encodeFile(rule, transitions);
    for (const auto &rule : rules.changeProfiles)
        encodeChangeProfile(rule);
    if (target.networkV8 || target.networkV9) {
        for (const auto &rule : rules.networks)
            encodeNetwork(rule);
        for (const auto &rule : rules.unixSockets)
            encodeUnix(rule);
    }
    if (target.signal) {
        for (const auto &rule : rules.signals)
            encodeSignal(rule);
    }
    if (target.ptrace) {
        for (const auto &rule : rules.ptraces)
            encodePtrace(rule);
    }
    if (target.dbus) {
        for (const auto &rule : rules.dbus)
            encodeDbus(rule);
    }
    if (target.mount) {
        for (const auto &rule : rules.mounts)
            encodeMount(rule);
    }
    if (target.userns) {
        for (const auto &rule : rules.userns)
            encodeUserns(rule);
    }
    for (const auto &rule : rules.mqueues)
        encodeMqueue(rule);
    if (target.ioUring) {
        for (const auto &rule : rules.ioUrings)
            encodeIoUring(rule);
    }
    return m_diagnostics.empty();
}

EncodedRules Encoder::take()
{
    return {.policy = m_policyRules.take(),
            .file = m_fileRules.take(),
            .origins = std::exchange(m_origins, {})};
}

void Encoder::append(const EncodedRules &rules, const policy::Included &included)
{
    const auto first = static_cast<std::uint32_t>(m_origins.size());
    m_policyRules.append(rules.policy, first);
    m_fileRules.append(rules.file, first);
    for (const policy::Origin &origin : rules.origins)
        m_origins.push_back(included.originOf(origin));
}

} // namespace pavise::compile
