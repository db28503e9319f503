// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The single looks that linter.cpp takes. Internal to core/lint.

#pragma once

#include "core/lint/checks/profile_automata.h"
#include "core/lint/linter.h"
#include "core/policy/policy.h"
#include "core/syntax/ast.h"
#include "core/text/messages/diagnostic.h"

#include <span>
#include <string>
#include <vector>

namespace pavise::lint {

/// Where the findings of one profile file go.
class Findings
{
public:
    explicit Findings(const policy::Policy &policy)
        : m_policy(policy)
    {
    }

    /// With the level of the catalogue.
    void add(text::DiagnosticCode code, const policy::Origin &origin,
             std::vector<std::string> args = {}, std::vector<text::FixHint> fixes = {});
    void add(text::DiagnosticCode code, text::SourceRange where,
             std::vector<std::string> args = {});

    [[nodiscard]] const policy::Policy &policy() const { return m_policy; }
    [[nodiscard]] std::vector<text::Diagnostic> &all() { return m_all; }

private:
    const policy::Policy &m_policy;
    std::vector<text::Diagnostic> m_all;
};

/// Rules that allow everything of their kind, or files that others depend on.
void findWideRules(Findings &findings, const policy::Profile &profile, const TextRules &rules,
                   const ProfileAutomata &automata);

/// Exec modes that leave the confinement or hand the environment on.
void findDangerousModes(Findings &findings, const policy::Profile &profile, const TextRules &rules);

/// Rules that lead to a profile that is nowhere.
class Transitions
{
public:
    /// \p known: the profiles of the system besides those of \p policy; null when they are not
    /// known, so that only those that must stand in the file itself are looked for.
    Transitions(automata::Workspace &workspace, const policy::Policy &policy,
                const std::vector<KnownProfile> *known);

    void find(Findings &findings, const policy::Profile &profile, const TextRules &rules);

private:
    [[nodiscard]] bool exists(const std::string &name) const;
    [[nodiscard]] bool isAttached(const std::string &path);
    [[nodiscard]] bool hasChildFor(const policy::Profile &profile, const std::string &path);
    [[nodiscard]] bool matches(std::span<const std::string> globs, const std::string &path);

    automata::Workspace &m_workspace;
    bool m_isSystemKnown;
    std::vector<std::string> m_names; ///< Sorted.
    std::vector<std::string> m_attachments;
};

/// Text that apparmor_parser refuses before 6.0, or takes in another way than it says.
void findForeignText(Findings &findings, std::span<const syntax::Item> items);

} // namespace pavise::lint
