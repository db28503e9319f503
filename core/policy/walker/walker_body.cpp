// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Profiles, hats, blocks, conditionals: everything between braces.
#include "core/policy/conflicts.h"
#include "core/policy/profile_header.h"
#include "core/policy/walker/conditions.h"
#include "core/policy/walker/include_memory.h"
#include "core/policy/walker/walker.h"

#include <algorithm>
#include <utility>

namespace pavise::policy {

using text::DiagnosticCode;

namespace {

/// Braces and includes inside each other, together. Real policy stays under 12; the limit keeps the
/// stack of this walk small.
constexpr std::size_t kMaxDepth = 200;

FileRule impliedRule(const Profile &profile, std::string path, Permissions permissions)
{
    return FileRule{.qualifiers = {.ownership = Ownership::Owner},
                    .path = std::move(path),
                    .permissions = permissions,
                    .exec = {},
                    .linkTarget = {},
                    .origin = profile.origin};
}

} // namespace

Profile Walker::resolveProfile(const syntax::Profile &profile, const Profile *parent)
{
    setBuiltIns(nullptr); // The header does not know them, not even those of the profile around.
    Profile result = resolveHeader(m_session, profile, parent);
    setBuiltIns(&result);
    syntax::IncludeScope scope;
    Body body{result, result.rules, result.children, scope, {}};
    walkBody(profile.body, body);
    setBuiltIns(parent);
    addImpliedRules(result);
    findConflicts(m_session, result);
    findMergedMounts(m_session, result);
    return result;
}

/// `@{profile_name}`, `@{attach_path}` and `@{exec_path}` stand for those of \p profile from now
/// on, or for nothing.
void Walker::setBuiltIns(const Profile *profile)
{
    Variables &variables = m_session.variables;
    std::optional<std::string> name;
    std::optional<std::string> path;
    if (profile != nullptr) {
        name = escapedName(profile->name);
        if (!profile->attachments.empty())
            path = profile->attachments.front();
    }
    variables.setBuiltIn("profile_name", std::move(name));
    variables.setBuiltIn("attach_path", path);
    variables.setBuiltIn("exec_path", path);
}

void Walker::addImpliedRules(Profile &profile)
{
    // Source: upstream's profile.cc: add_proc_access; design/language.md 3, "Implied rules".
    const auto add = [&](std::string path, Permissions permissions) {
        addFileRule(m_session, profile.rules, impliedRule(profile, std::move(path), permissions));
    };
    const auto addProcAccess = [&](std::string attributes) {
        using namespace file_permission;
        add("/proc/*/attr/apparmor/", kRead);
        add("/sys/module/apparmor/parameters/enabled", kRead);
        add(std::move(attributes), kWrite);
    };
    const auto changesProfile = [](const Included &each) {
        return !each.what->rules.changeProfiles.empty();
    };
    const IncludeMemory *const memory = m_session.options.memory;
    if (!profile.rules.changeProfiles.empty()
        || (memory != nullptr && std::ranges::any_of(memory->includedIn(profile), changesProfile)))
        addProcAccess("/proc/*/attr/{apparmor/,}{current,exec}");
    const bool hasHats = profile.isHat || !profile.children.empty();
    if (hasHats)
        addProcAccess("/proc/[0-9]*/attr/{apparmor/,}current");
}

void Walker::walkBody(std::span<const syntax::Item> items, Body &body)
{
    if (m_depth >= kMaxDepth) {
        if (!items.empty())
            m_session.error(DiagnosticCode::NestingTooDeep, items.front().range,
                            {std::to_string(kMaxDepth)});
        return;
    }
    ++m_depth;
    for (const syntax::Item &item : items) {
        checkStop();
        if (m_isStopped)
            break;
        walkItem(item, body);
    }
    --m_depth;
}

void Walker::walkItem(const syntax::Item &item, Body &body)
{
    const RuleContext context{m_session, body.profile, body.rules, item, body.blocks};
    if (walkRule(context))
        return;
    if (const auto *include = std::get_if<syntax::Include>(&item.node)) {
        walkInclude(item, *include, body);
    } else if (const auto *child = std::get_if<std::unique_ptr<syntax::Profile>>(&item.node)) {
        if (!body.blocks.empty())
            m_session.note(DiagnosticCode::BlockAppliesHere, (*child)->header,
                           {(*child)->isHat ? "hat" : "profile"});
        Profile resolved = resolveProfile(**child, &body.profile);
        addDistinct(body.children, std::move(resolved));
    } else if (const auto *conditional = std::get_if<syntax::Conditional>(&item.node)) {
        walkConditional(*conditional, body);
    } else if (const auto *block = std::get_if<syntax::Block>(&item.node)) {
        walkBlock(item, *block, body);
    } else if (const auto *abi = std::get_if<syntax::Abi>(&item.node)) {
        declareAbi(*abi, item.range);
    } else {
        m_session.error(DiagnosticCode::PreambleTooLate, item.range,
                        {std::string(m_sources.text(item.range))});
    }
}

bool Walker::walkRule(const RuleContext &context)
{
    const syntax::Item::Node &node = context.item.node;
    if (const auto *file = std::get_if<syntax::FileRule>(&node))
        resolveFileRule(context, *file);
    else if (const auto *link = std::get_if<syntax::LinkRule>(&node))
        resolveLinkRule(context, *link);
    else if (const auto *capability = std::get_if<syntax::CapabilityRule>(&node))
        resolveCapabilityRule(context, *capability);
    else if (const auto *mediation = std::get_if<syntax::MediationRule>(&node))
        resolveMediationRule(context, *mediation);
    else if (const auto *mount = std::get_if<syntax::MountRule>(&node))
        resolveMountRule(context, *mount);
    else if (const auto *pivot = std::get_if<syntax::PivotRootRule>(&node))
        resolvePivotRootRule(context, *pivot);
    else if (const auto *change = std::get_if<syntax::ChangeProfileRule>(&node))
        resolveChangeProfileRule(context, *change);
    else if (std::holds_alternative<syntax::AllRule>(node))
        resolveAllRule(context);
    else if (const auto *rlimit = std::get_if<syntax::RlimitRule>(&node))
        resolveRlimitRule(context, *rlimit);
    else
        return false;
    return true;
}

void Walker::walkBlock(const syntax::Item &item, const syntax::Block &block, Body &body)
{
    if (item.prefix.priority.value_or(0) != 0)
        m_session.error(DiagnosticCode::PrefixNotAllowed, item.prefix.range, {"priority", "block"});
    body.blocks.push_back(&item.prefix);
    walkBody(block.body, body);
    body.blocks.pop_back();
}

void Walker::walkConditional(const syntax::Conditional &conditional, Body &body)
{
    // Every condition is evaluated and every branch is checked; one of them counts.
    bool isTaken = false;
    for (const syntax::Conditional::Branch &branch : conditional.branches) {
        std::optional<bool> holds = true;
        if (branch.condition)
            holds = evaluate(m_session, *branch.condition);
        if (holds.value_or(false) && !isTaken) {
            isTaken = true;
            walkBody(branch.body, body);
            continue;
        }
        Rules unusedRules;
        std::vector<Profile> unusedChildren;
        syntax::IncludeScope scope(&body.scope);
        Body dead{body.profile, unusedRules, unusedChildren, scope, body.blocks};
        const bool wasDead = std::exchange(m_session.isDead, true);
        walkBody(branch.body, dead);
        m_session.isDead = wasDead;
    }
}

} // namespace pavise::policy
