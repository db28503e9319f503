// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the resolvers of the single rule kinds get and share. Internal to core/policy.

#pragma once

#include "core/policy/walker/session.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::policy {

/// Which prefixes a kind of rule takes.
/// Source: language-facts/prefix_matrix.txt; `priority=0` is taken everywhere.
struct RuleKind
{
    std::string_view name;   ///< As in the text: `network`, `set rlimit`.
    bool takesOwner = false; ///< `owner` and `other`
    bool takesPriority = true;
    bool takesAudit = true;      ///< Else it is without effect, which is told.
    bool isKeptInBlocks = false; ///< apparmor_parser keeps it in a block, too.
};

/// One rule to be resolved and where its result goes.
struct RuleContext
{
    Session &session;
    Profile &profile;
    Rules &rules; ///< Of `profile`, or a throw-away set in a dead branch.
    const syntax::Item &item;
    /// Prefixes of the blocks around the rule, outermost first.
    std::span<const syntax::Prefix *const> blocks;

    [[nodiscard]] Origin origin() const { return session.originOf(item.range); }

    /// The rule's own prefix with those of the blocks. Tells what does not fit; nothing when that
    /// was an error.
    [[nodiscard]] std::optional<Qualifiers> qualifiers(const RuleKind &kind) const;
};

/// Its name; `peer` for the nameless one in `peer=word`.
[[nodiscard]] inline std::string nameOf(const syntax::Condition &condition)
{
    return condition.name.raw.empty() ? "peer" : std::string(condition.name.raw);
}

/// The value of a condition that takes exactly one and only `=`. Tells what is wrong.
[[nodiscard]] const syntax::Word *singleValue(Session &session, const syntax::Condition &condition,
                                              std::string_view ruleKind);

/// False, and told, when \p target was set already.
template <typename T>
[[nodiscard]] bool isFirst(Session &session, const syntax::Condition &condition,
                           const std::optional<T> &target)
{
    if (!target)
        return true;
    session.error(text::DiagnosticCode::ConditionRepeated, condition.range, {nameOf(condition)});
    return false;
}

/// A word of a permission list and its bits.
struct PermissionWord
{
    std::string_view name;
    Permissions bits = 0;
};

/// The bits of \p words by \p table; words of the letters `r` and `w` count as `read` and `write`
/// of the table. Tells unknown ones; nothing when there was one. Zero when there are no words.
[[nodiscard]] std::optional<Permissions> permissionBits(Session &session,
                                                        std::span<const syntax::Word> words,
                                                        std::span<const PermissionWord> table,
                                                        std::string_view ruleKind);

/// The permission words of network and unix rules.
[[nodiscard]] std::span<const PermissionWord> socketPermissions();

/// The permissions of a socket rule: all when none are written. False, and told, when some are
/// for the local end and \p hasPeer.
[[nodiscard]] bool settleSocketPermissions(Session &session, text::SourceRange where, bool hasPeer,
                                           Permissions &bits);

/// Adds \p rule to \p rules, and what the aliases make of it: each adds a second rule.
void addFileRule(Session &session, Rules &rules, FileRule rule);

void resolveFileRule(const RuleContext &context, const syntax::FileRule &rule);
void resolveLinkRule(const RuleContext &context, const syntax::LinkRule &rule);
void resolveChangeProfileRule(const RuleContext &context, const syntax::ChangeProfileRule &rule);
void resolveCapabilityRule(const RuleContext &context, const syntax::CapabilityRule &rule);
void resolveRlimitRule(const RuleContext &context, const syntax::RlimitRule &rule);
void resolveAllRule(const RuleContext &context);
void resolveMountRule(const RuleContext &context, const syntax::MountRule &rule);
void resolvePivotRootRule(const RuleContext &context, const syntax::PivotRootRule &rule);

/// network, unix, dbus, signal, ptrace, mqueue, io_uring, userns.
void resolveMediationRule(const RuleContext &context, const syntax::MediationRule &rule);
void resolveNetworkRule(const RuleContext &context, const syntax::MediationRule &rule);
void resolveUnixRule(const RuleContext &context, const syntax::MediationRule &rule);
void resolveDbusRule(const RuleContext &context, const syntax::MediationRule &rule);

} // namespace pavise::policy
