// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Rules of the resolved model as patterns of a profile's automata, class by class.
///
/// The byte strings are those that the kernel builds when it asks; the sources are in
/// policy-binary.md 4 (kernel security/apparmor/{file,mount,net,af_unix,ipc,task}.c) and every
/// encoding was compared with apparmor_parser 4.1.0.

#pragma once

#include "core/compile/rule_set.h"
#include "core/policy/policy.h"
#include "core/policy/walker/include_memory.h"
#include "core/text/messages/diagnostic.h"

#include <span>
#include <string>
#include <vector>

namespace pavise::compile {

/// First byte of a string of the policy automaton. Source: kernel include/apparmor.h.
enum class MediationClass : std::uint8_t {
    File = 2,
    Mount = 7,
    Ptrace = 9,
    Signal = 10,
    NetworkV8 = 14,
    NetworkV9 = 15,
    Label = 16,
    PosixMqueue = 17,
    SysvMqueue = 18,
    Namespace = 21,
    IoUring = 22,
    Dbus = 32,
};

/// Rules without the profile around them: merged ids, and no markers of classes.
struct EncodedRules
{
    PatternList policy;
    PatternList file;
    std::vector<policy::Origin> origins; ///< By RuleIndex.
};

/// A profile's rules as patterns, and where each came from.
class Encoder
{
public:
    Encoder(Workspace &workspace, const policy::Policy &policy, AcceptTable::Identity identity);

    /// False when a rule could not be encoded; diagnostics() then has its place. A rule whose class
    /// the target does not mediate is left out: resolving the profile has warned of it.
    [[nodiscard]] bool encode(const policy::Profile &profile)
    {
        return encode(profile, profile.transitions);
    }
    /// With another order of named exec targets: \p transitions has all of the profile's.
    [[nodiscard]] bool encode(const policy::Profile &profile,
                              std::span<const std::string> transitions);
    /// Rules that are not all of a profile: without the markers of the classes.
    [[nodiscard]] bool encode(const policy::Rules &rules, std::span<const std::string> transitions);

    /// What encode() of rules alone came to. Nothing is left.
    [[nodiscard]] EncodedRules take();
    /// Adds the rules of an include of the profile.
    void append(const EncodedRules &rules, const policy::Included &included);

    [[nodiscard]] RuleSet &policyRules() { return m_policyRules; }
    [[nodiscard]] RuleSet &fileRules() { return m_fileRules; }
    /// By RuleIndex.
    [[nodiscard]] const std::vector<policy::Origin> &origins() const { return m_origins; }
    [[nodiscard]] std::vector<text::Diagnostic> &diagnostics() { return m_diagnostics; }

private:
    [[nodiscard]] RuleIndex note(const policy::Origin &origin);
    /// Tells that the rule at \p index has no form in the target's policy.
    void refuse(RuleIndex index, text::DiagnosticCode code, std::vector<std::string> args = {});
    [[nodiscard]] PatternBuilder start(MediationClass first) const;
    /// Adds to the policy automaton; refuses the rule when the pattern is broken.
    void add(const PatternBuilder &pattern, const policy::Qualifiers &qualifiers,
             std::uint32_t permissions, RuleIndex index);
    void addFile(const PatternBuilder &pattern, const policy::Qualifiers &qualifiers, Grant grant,
                 RuleIndex index);

    void addMarkers(policy::Mode mode);

    void encodeFile(const policy::FileRule &rule, std::span<const std::string> transitions);
    void encodeChangeProfile(const policy::ChangeProfileRule &rule);
    void encodeNetwork(const policy::NetworkRule &rule);
    void encodeUnix(const policy::UnixRule &rule);
    void encodeSignal(const policy::SignalRule &rule);
    void encodePtrace(const policy::PtraceRule &rule);
    void encodeDbus(const policy::DbusRule &rule);
    void encodeUserns(const policy::UsernsRule &rule);
    void encodeMqueue(const policy::MqueueRule &rule);
    void encodeIoUring(const policy::IoUringRule &rule);
    void encodeMount(const policy::MountRule &rule);

    [[nodiscard]] MediationClass networkClass() const;

    const policy::Policy &m_policy;
    RuleSet m_policyRules;
    RuleSet m_fileRules;
    std::vector<policy::Origin> m_origins;
    std::vector<text::Diagnostic> m_diagnostics;
};

} // namespace pavise::compile
