// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One resolved profile to the image that the kernel gets.

#pragma once

#include "core/compile/compiler.h"
#include "core/compile/edit/packed_memory.h"
#include "core/compile/encoder.h"
#include "core/compile/growth.h"
#include "core/compile/rule_set.h"
#include "core/policy/resolve.h"

#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace pavise::compile {

/// What of \p options concerns the text.
[[nodiscard]] policy::ResolveOptions resolveOptions(const CompileOptions &options);

/// With all children, in the order in which they are compiled: parents before their children, as
/// the kernel wants them, and else by name, since where a profile stands in the text changes
/// nothing.
[[nodiscard]] std::vector<const policy::Profile *>
inOrder(const std::vector<policy::Profile> &profiles);

/// Writes and verifies the blob of all profiles, when there are no errors.
void finish(text::Outcome<CompiledFile> &outcome, const CompileOptions &options);

/// What the rules of one profile allow together.
[[nodiscard]] binary::CapabilityMasks
capabilityMasks(const std::vector<policy::CapabilityRule> &rules);

/// What an include of a profile came to.
struct SharedRules
{
    const EncodedRules *encoded = nullptr;
    const policy::Included *included = nullptr;
};

class ProfileBuilder
{
public:
    ProfileBuilder(Workspace &workspace, const policy::Policy &policy,
                   const CompileOptions &options, std::stop_token stop)
        : m_workspace(workspace)
        , m_policy(policy)
        , m_options(options)
        , m_stop(std::move(stop))
    {
    }

    /// Encodes every rule and builds nothing.
    void check(const policy::Profile &profile)
    {
        (void)encode(profile.rules, profile.transitions);
        noteAttachment(profile);
    }
    /// Some rules alone, with all named exec targets of the profile that they are in.
    [[nodiscard]] EncodedRules encode(const policy::Rules &rules,
                                      std::span<const std::string> transitions);

    /// Everything of the image but its two automata. Empty when a diagnostic says why.
    [[nodiscard]] std::optional<binary::ProfileImage> header(const policy::Profile &profile);

    /// The profile alone, without its children. Empty when a diagnostic says why.
    [[nodiscard]] std::optional<CompiledProfile> build(const policy::Profile &profile)
    {
        return build(profile, {}, nullptr);
    }
    /// With what its includes came to, of which only capabilities and limits are in \p profile,
    /// and automata taken from \p memory or put there, if there is one. When two rules contradict
    /// each other only those of \p profile itself are looked at for them.
    [[nodiscard]] std::optional<CompiledProfile> build(const policy::Profile &profile,
                                                       std::span<const SharedRules> shared,
                                                       PackedMemory *memory);

    [[nodiscard]] std::vector<text::Diagnostic> &diagnostics() { return m_diagnostics; }

private:
    struct Built
    {
        GrowthFigures growth;
        automata::Dfa dfa; ///< Not minimised; empty when it came from the memory.
    };
    [[nodiscard]] std::optional<Built> buildInto(const policy::Profile &profile,
                                                 AcceptTable::Kind kind, RuleSet &rules,
                                                 std::span<const policy::Origin> origins,
                                                 automata::PackedDfa &packed, PackedMemory *memory);
    [[nodiscard]] std::optional<Built> buildAnew(const policy::Profile &profile, RuleSet &rules,
                                                 std::span<const policy::Origin> origins,
                                                 automata::PackedDfa &packed);
    void warnOfTails(const policy::Rules &rules);
    void noteAttachment(const policy::Profile &profile);
    [[nodiscard]] bool addAttachment(const policy::Profile &profile, binary::ProfileImage &image);
    void tellFailure(const policy::Profile &profile, const automata::BuildFailure &failure,
                     const std::vector<policy::Origin> &culprits);
    void tellConflict(const policy::Profile &profile);

    Workspace &m_workspace;
    const policy::Policy &m_policy;
    const CompileOptions &m_options;
    std::stop_token m_stop;
    std::vector<text::Diagnostic> m_diagnostics;
};

} // namespace pavise::compile
