// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One profile, encoded and compiled, to be asked what it says of a string.

#pragma once

#include "core/compile/profile_builder.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pavise::tests {

inline policy::Mediation kernel612()
{
    policy::Mediation target;
    target.mount = true;
    target.ptrace = true;
    target.signal = true;
    target.networkV8 = true;
    target.userns = true;
    target.ioUring = true;
    target.outOfBand = true;
    target.abi = 7;
    return target;
}

/// One profile, compiled, to be asked what it says of a string.
class Compiled
{
public:
    explicit Compiled(const policy::Profile &profile, policy::Mediation target = kernel612())
    {
        policy::Policy policy;
        policy.mediation = target;
        compile::Workspace workspace;
        const compile::CompileOptions options;
        compile::ProfileBuilder builder(workspace, policy, options, {});
        if (auto built = builder.build(profile)) {
            m_isBuilt = true;
            m_image = std::move(built->image);
        }
        m_diagnostics = std::move(builder.diagnostics());
    }

    [[nodiscard]] bool isBuilt() const { return m_isBuilt; }
    [[nodiscard]] const binary::ProfileImage &image() const { return m_image; }
    [[nodiscard]] const std::vector<text::Diagnostic> &diagnostics() const { return m_diagnostics; }

    [[nodiscard]] automata::AcceptWords file(std::string_view path) const
    {
        return words(m_image.file, path);
    }
    [[nodiscard]] std::uint32_t policy(std::string_view bytes) const
    {
        return words(m_image.policy, bytes).accept;
    }
    [[nodiscard]] std::uint32_t policyMarks(std::string_view bytes) const
    {
        return words(m_image.policy, bytes).accept2;
    }

private:
    static automata::AcceptWords words(const automata::PackedDfa &dfa, std::string_view bytes)
    {
        if (dfa.isEmpty())
            return {};
        const std::uint32_t state = automata::matchPacked(dfa, 1, bytes);
        return {.accept = dfa.accept[state], .accept2 = dfa.accept2[state]};
    }

    bool m_isBuilt = false;
    binary::ProfileImage m_image;
    std::vector<text::Diagnostic> m_diagnostics;
};

inline policy::FileRule fileRule(std::string path, std::uint32_t permissions)
{
    policy::FileRule rule;
    rule.path = std::move(path);
    rule.permissions = permissions;
    return rule;
}

inline policy::FileRule execRule(std::string path, policy::Exec exec)
{
    const bool inherits = exec.kind == policy::Exec::Kind::Inherit
        || exec.fallback == policy::Exec::Fallback::Inherit;
    policy::FileRule rule = fileRule(std::move(path), inherits ? 0x41 : 0x1);
    rule.exec = std::move(exec);
    return rule;
}

inline policy::Profile withFiles(std::vector<policy::FileRule> rules)
{
    policy::Profile profile;
    profile.name = "t";
    profile.rules.files = std::move(rules);
    return profile;
}

template <typename Rule>
policy::Profile with(std::vector<Rule> policy::Rules::*list, Rule rule)
{
    policy::Profile profile;
    profile.name = "t";
    (profile.rules.*list).push_back(std::move(rule));
    return profile;
}

} // namespace pavise::tests
