// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Exec and change_profile rules that lead to a profile that is nowhere.
#include "core/compile/encode/glob.h"
#include "core/lint/findings.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace pavise::lint {

using text::DiagnosticCode;

namespace {

bool isPattern(std::string_view text)
{
    return text.find_first_of("*?[{@\\") != std::string_view::npos;
}

void collect(const std::vector<policy::Profile> &profiles, std::vector<std::string> &names,
             std::vector<std::string> &attachments)
{
    for (const policy::Profile &profile : profiles) {
        names.push_back(profile.name);
        std::ranges::copy(profile.attachments, std::back_inserter(attachments));
        collect(profile.children, names, attachments);
    }
}

/// Says of every state only that something ends there.
class AnyMatch final : public automata::AcceptResolver
{
public:
    [[nodiscard]] text::Result<automata::AcceptWords>
    resolve(std::span<const automata::AcceptId> /*rules*/) override
    {
        return automata::AcceptWords{.accept = 1, .accept2 = 0};
    }
};

} // namespace

Transitions::Transitions(automata::Workspace &workspace, const policy::Policy &policy,
                         const std::vector<KnownProfile> *known)
    : m_workspace(workspace)
    , m_isSystemKnown(known != nullptr)
{
    // A child is entered by its parent alone, so that its attachment is no help to others.
    std::vector<std::string> ofChildren;
    for (const policy::Profile &profile : policy.profiles) {
        m_names.push_back(profile.name);
        std::ranges::copy(profile.attachments, std::back_inserter(m_attachments));
        collect(profile.children, m_names, ofChildren);
    }
    if (known != nullptr) {
        for (const KnownProfile &profile : *known) {
            m_names.push_back(profile.name);
            std::ranges::copy(profile.attachments, std::back_inserter(m_attachments));
        }
    }
    std::ranges::sort(m_names);
}

bool Transitions::exists(const std::string &name) const
{
    return std::ranges::binary_search(m_names, name);
}

bool Transitions::matches(std::span<const std::string> globs, const std::string &path)
{
    std::vector<automata::TaggedPattern> patterns;
    for (const std::string &each : globs) {
        const auto glob = compile::compileGlob(m_workspace.patterns(), each);
        if (glob && (!glob->literal || *glob->literal == path))
            patterns.push_back({.pattern = glob->pattern, .accept = automata::AcceptId{0}});
    }
    AnyMatch resolver;
    const auto dfa = automata::build(m_workspace, patterns, resolver);
    return dfa && dfa->accept(dfa->match(automata::StateId::Start, path)).accept != 0;
}

bool Transitions::isAttached(const std::string &path)
{
    return exists(path) || matches(m_attachments, path);
}

bool Transitions::hasChildFor(const policy::Profile &profile, const std::string &path)
{
    return std::ranges::any_of(profile.children, [&](const policy::Profile &child) {
        return child.name == profile.name + "//" + path || matches(child.attachments, path);
    });
}

void Transitions::find(Findings &findings, const policy::Profile &profile, const TextRules &rules)
{
    std::set<std::size_t> told;
    const auto tell = [&](const policy::Origin &origin, DiagnosticCode code,
                          const std::string &what) {
        const std::size_t index = rules.ownRuleAt(origin);
        if (index != TextRules::kNone && told.insert(index).second)
            findings.add(code, origin, {what});
    };
    const auto look = [&](const policy::Origin &origin, const std::string &name) {
        // What a namespace or a stack holds is not ours to know.
        const bool isForeign = name.starts_with(':') || name.starts_with('&') || isPattern(name)
            || name == "unconfined";
        const bool mustBeHere = name.starts_with(profile.name + "//");
        if (!isForeign && (m_isSystemKnown || mustBeHere) && !exists(name))
            tell(origin, DiagnosticCode::TransitionTargetMissing, name);
    };
    for (const policy::FileRule &rule : profile.rules.files) {
        if (!rule.exec || rule.exec->fallback != policy::Exec::Fallback::None
            || rule.qualifiers.decision != policy::Decision::Allow)
            continue;
        const policy::Exec &exec = *rule.exec;
        if (exec.target)
            look(rule.origin, *exec.target);
        else if (exec.kind == policy::Exec::Kind::Child
                 && (isPattern(rule.path) ? profile.children.empty()
                                          : !hasChildFor(profile, rule.path)))
            tell(rule.origin, DiagnosticCode::ChildMissing, rule.path);
        else if (exec.kind == policy::Exec::Kind::Profile && m_isSystemKnown
                 && !isPattern(rule.path) && !isAttached(rule.path))
            tell(rule.origin, DiagnosticCode::TransitionTargetMissing, rule.path);
    }
    for (const policy::ChangeProfileRule &rule : profile.rules.changeProfiles) {
        if (rule.qualifiers.decision == policy::Decision::Allow)
            look(rule.origin, rule.target);
    }
}

} // namespace pavise::lint
