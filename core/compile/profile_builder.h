// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One resolved profile to the image that the kernel gets.

#pragma once

#include "core/compile/compiler.h"
#include "core/compile/growth.h"
#include "core/compile/rule_set.h"

#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace pavise::compile {

/// What the rules of one profile allow together.
[[nodiscard]] binary::CapabilityMasks
capabilityMasks(const std::vector<policy::CapabilityRule> &rules);

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

    /// Encodes every rule and builds nothing. False when a rule has no encoding.
    bool check(const policy::Profile &profile);

    /// Everything of the image but its two automata. Empty when a diagnostic says why.
    [[nodiscard]] std::optional<binary::ProfileImage> header(const policy::Profile &profile);

    /// The profile alone, without its children. Empty when a diagnostic says why.
    [[nodiscard]] std::optional<CompiledProfile> build(const policy::Profile &profile);

    [[nodiscard]] std::vector<text::Diagnostic> &diagnostics() { return m_diagnostics; }

private:
    [[nodiscard]] std::optional<automata::Dfa> buildInto(const policy::Profile &profile,
                                                         RuleSet &rules,
                                                         std::span<const policy::Origin> origins,
                                                         automata::PackedDfa &packed);
    void warnOfTails(const policy::Profile &profile);
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
