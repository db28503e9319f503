// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// File, link and change_profile rules.
#include "core/policy/names/words.h"
#include "core/policy/rule_context.h"
#include "core/policy/rules/file_permissions.h"
#include "core/text/bytes.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace pavise::policy {

namespace {

using text::DiagnosticCode;
using namespace file_permission;

constexpr RuleKind kFileKind{.name = "file", .takesOwner = true, .isKeptInBlocks = true};
constexpr RuleKind kLinkKind{.name = "link", .takesOwner = true, .isKeptInBlocks = true};
constexpr RuleKind kChangeProfileKind{
    .name = "change_profile", .takesAudit = false, .isKeptInBlocks = true};

/// What `file,` stands for. Source: language.md 4.1, blob-equal to `/{**,} rwlkmix`.
constexpr std::string_view kEverything = "/{**,}";

bool beginsLikePath(std::string_view word)
{
    return word.starts_with('/') || word.starts_with('@');
}

/// An allow rule must say how to run the program, a deny rule must not; asked for the rule alone
/// and again with each block around it, as apparmor_parser does.
bool checkExecMode(const RuleContext &context, const Exec &exec, std::string_view written,
                   text::SourceRange where)
{
    syntax::Decision decision = context.item.prefix.decision;
    const auto fits = [&] {
        const bool isDeny = decision == syntax::Decision::Deny;
        if (isDeny == (exec.kind == Exec::Kind::Deny))
            return true;
        std::vector<text::FixHint> fixes;
        if (!isDeny) {
            for (const std::string_view mode : {"ix", "Px", "Cx"}) {
                std::string fixed(written);
                const std::size_t at = fixed.find_first_of("xX");
                if (at != std::string::npos)
                    fixes.push_back({where, fixed.replace(at, 1, mode)});
            }
        }
        context.session.error(isDeny ? DiagnosticCode::ExecModeInDeny
                                     : DiagnosticCode::ExecModeMissing,
                              where, {std::string(written)}, std::move(fixes));
        return false;
    };
    if (!fits())
        return false;
    for (const syntax::Prefix *const block : context.blocks | std::views::reverse) {
        if (block->decision == syntax::Decision::Unstated)
            continue;
        decision = block->decision;
        if (!fits())
            return false;
    }
    return true;
}

bool namesNamespace(std::string_view target)
{
    Label label;
    return !parseLabel(target, label) && label.namespaceName;
}

/// Registers \p target in the profile's table. Over the limit it is told once for the profile.
void addTransition(const RuleContext &context, const std::string &target)
{
    std::vector<std::string> &table = context.profile.transitions;
    if (context.session.isDead || std::ranges::find(table, target) != table.end())
        return;
    table.push_back(target);
    if (table.size() == kMaxTransitions + 1)
        context.session.error(DiagnosticCode::TooManyTransitions, context.item.range,
                              {context.profile.name, std::to_string(kMaxTransitions)});
}

/// The text after `->` of an exec rule. Variables are put in when they have one value each, which
/// apparmor_parser does not do; else it stays as written.
std::string execTarget(Session &session, const syntax::Word &word)
{
    std::string target = text::resolveEscapes(word.raw);
    if (target.find("@{") == std::string::npos || session.isDead)
        return target;
    auto expanded = session.expand(target, word, kPlain);
    if (!expanded)
        return target;
    if (expanded->find_first_of("{*?[") != std::string::npos) {
        session.warn(DiagnosticCode::TargetAmbiguous, word.range, {target});
        return target;
    }
    session.note(DiagnosticCode::TargetVariable, word.range, {target});
    return *expanded;
}

/// Whether every kernel takes \p target into a table of exec targets.
/// Source: kernel policy_unpack.c: unpack_trans_table.
bool canBeTarget(std::string_view target)
{
    Label label;
    return !parseLabel(target, label) && !target.contains('\0')
        && std::string_view(" \t\n\v\f\r").find(target.front()) == std::string_view::npos;
}

/// No namespace can be called `/`: a program that should go there does not start.
constexpr std::string_view kNoTarget = ":/:none";

/// Turns the mode into one by name. Source: language.md 4.1 "-> TARGET with x".
void applyTarget(const RuleContext &context, const std::string &path, const syntax::Word &word,
                 std::optional<Exec> &exec)
{
    std::string target = execTarget(context.session, word);
    if (!canBeTarget(target)) {
        context.session.warn(DiagnosticCode::TargetInvalid, word.range, {target});
        target = kNoTarget;
    }
    if (exec && exec->kind == Exec::Kind::Child && !namesNamespace(target)) {
        if (target == path)
            return; // Names itself: a plain cx.
        target = context.profile.name + "//" + target;
    } else if (namesNamespace(target)) {
        Label label;
        (void)parseLabel(target, label);
        target = std::string(label.isStacked ? "&:" : ":") + std::string(*label.namespaceName) + ":"
            + std::string(label.name);
    }
    addTransition(context, target);
    if (!exec || exec->kind == Exec::Kind::Deny)
        return;
    if (exec->kind == Exec::Kind::Inherit)
        exec->fallback = Exec::Fallback::Inherit;
    exec->kind = Exec::Kind::Profile;
    exec->target = std::move(target);
}

void applySafety(const RuleContext &context, syntax::ExecSafety safety,
                 std::optional<FilePermissions> &permissions)
{
    if (safety == syntax::ExecSafety::Unstated)
        return;
    if (!permissions->exec) {
        context.session.error(DiagnosticCode::SafeWithoutExec, context.item.range,
                              {safety == syntax::ExecSafety::Safe ? "safe" : "unsafe"});
        permissions.reset();
        return;
    }
    permissions->exec->keepsEnvironment = safety == syntax::ExecSafety::Unsafe;
}

enum class TargetUse { None, Exec, Link, Refused };

/// Whether `->` names a link's target or a profile.
TargetUse useOfTarget(const RuleContext &context, const syntax::FileRule &rule,
                      const FilePermissions &permissions)
{
    Session &session = context.session;
    const bool hasLink = (permissions.bits & kLink) != 0;
    const bool hasExec = permissions.exec.has_value();
    if (rule.permissionsFirst) {
        if (rule.isSubset && (permissions.bits & ~kLink) != 0) {
            session.error(DiagnosticCode::SubsetWithoutLink, rule.permissions.range);
            return TargetUse::Refused;
        }
        if (rule.target && hasLink && hasExec) {
            session.error(DiagnosticCode::LinkAndExecTarget, rule.target->range);
            return TargetUse::Refused;
        }
        if (rule.target && hasLink && namesNamespace(text::resolveEscapes(rule.target->raw))) {
            session.error(DiagnosticCode::LinkTargetNamespace, rule.target->range,
                          {std::string(rule.target->raw)});
            return TargetUse::Refused;
        }
    }
    if (!rule.target)
        return TargetUse::None;
    if (hasLink && hasExec)
        session.warn(DiagnosticCode::LinkAndExecTarget, rule.target->range);
    if (!hasLink || hasExec)
        return TargetUse::Exec;
    if (rule.permissionsFirst)
        return TargetUse::Link;
    if (!session.isDead)
        session.note(DiagnosticCode::LinkTargetIgnored, rule.target->range);
    return TargetUse::None;
}

void resolveBareFile(const RuleContext &context, const Qualifiers &qualifiers)
{
    const Exec inherit{.kind = Exec::Kind::Inherit};
    if (!checkExecMode(context, inherit, "file", context.item.range))
        return;
    addFileRule(context.session, context.rules,
                FileRule{.qualifiers = qualifiers,
                         .path = std::string(kEverything),
                         .permissions = kAll,
                         .exec = inherit,
                         .linkTarget = {},
                         .origin = context.origin()});
}

} // namespace

void addFileRule(Session &session, Rules &rules, FileRule rule)
{
    const auto replaced = [](const std::string &path, const Aliases::Match &alias) {
        return collapseSlashes(std::string(alias.to) + path.substr(alias.from.size()));
    };
    std::vector<FileRule> more;
    for (const Aliases::Match &alias : session.aliases.matching(rule.path)) {
        FileRule other = rule;
        other.path = replaced(rule.path, alias);
        if (rule.linkTarget && rule.linkTarget->starts_with(alias.from))
            other.linkTarget = replaced(*rule.linkTarget, alias);
        more.push_back(std::move(other));
    }
    if (rule.linkTarget) {
        for (const Aliases::Match &alias : session.aliases.matching(*rule.linkTarget)) {
            if (rule.path.starts_with(alias.from))
                continue; // Both were replaced together above.
            more.push_back(rule);
            more.back().linkTarget = replaced(*rule.linkTarget, alias);
        }
    }
    rules.files.push_back(std::move(rule));
    std::ranges::move(more, std::back_inserter(rules.files));
}

void resolveFileRule(const RuleContext &context, const syntax::FileRule &rule)
{
    Session &session = context.session;
    const auto qualifiers = context.qualifiers(kFileKind);
    if (rule.isBare) {
        if (qualifiers)
            resolveBareFile(context, *qualifiers);
        return;
    }
    auto permissions = parseFilePermissions(session, rule.permissions);
    if (permissions)
        applySafety(context, rule.safety, permissions);
    if (!beginsLikePath(rule.path.raw)) {
        session.error(DiagnosticCode::PathInvalid, rule.path.range, {std::string(rule.path.raw)});
        return;
    }
    auto path = session.resolveText(rule.path, kPath);
    if (!permissions || !path || !qualifiers)
        return;
    if (permissions->exec
        && !checkExecMode(context, *permissions->exec, rule.permissions.raw,
                          rule.permissions.range))
        return;

    FileRule result{.qualifiers = *qualifiers,
                    .path = std::move(*path),
                    .permissions = permissions->bits,
                    .exec = permissions->exec,
                    .linkTarget = {},
                    .isSubset = rule.isSubset,
                    .origin = context.origin()};
    switch (useOfTarget(context, rule, *permissions)) {
    case TargetUse::Refused:
        return;
    case TargetUse::None:
        break;
    case TargetUse::Exec:
        applyTarget(context, result.path, *rule.target, result.exec);
        break;
    case TargetUse::Link:
        result.linkTarget = session.resolveText(*rule.target, kPath);
        if (!result.linkTarget)
            return;
        break;
    }
    addFileRule(context.session, context.rules, std::move(result));
}

void resolveLinkRule(const RuleContext &context, const syntax::LinkRule &rule)
{
    const auto qualifiers = context.qualifiers(kLinkKind);
    auto path = context.session.resolveText(rule.path, kPath);
    auto target = context.session.resolveText(rule.target, kPath);
    if (!qualifiers || !path || !target)
        return;
    addFileRule(context.session, context.rules,
                FileRule{.qualifiers = *qualifiers,
                         .path = std::move(*path),
                         .permissions = kLink,
                         .exec = {},
                         .linkTarget = std::move(target),
                         .isSubset = rule.isSubset,
                         .origin = context.origin()});
}

void resolveChangeProfileRule(const RuleContext &context, const syntax::ChangeProfileRule &rule)
{
    Session &session = context.session;
    const auto qualifiers = context.qualifiers(kChangeProfileKind);
    ChangeProfileRule result;
    bool isGood = qualifiers.has_value();
    switch (rule.safety) {
    case syntax::ExecSafety::Unstated:
        break;
    case syntax::ExecSafety::Safe:
        result.environment = ChangeProfileRule::Environment::Scrubbed;
        break;
    case syntax::ExecSafety::Unsafe:
        result.environment = ChangeProfileRule::Environment::Kept;
        break;
    }
    if (rule.exec) {
        if (!rule.exec->raw.starts_with('/') && !rule.exec->raw.starts_with("@{")) {
            session.error(DiagnosticCode::PathInvalid, rule.exec->range,
                          {std::string(rule.exec->raw)});
            isGood = false;
        } else {
            result.exec = session.resolveText(*rule.exec, kPath);
            isGood = isGood && result.exec;
        }
    } else if (rule.safety != syntax::ExecSafety::Unstated) {
        session.error(DiagnosticCode::ChangeProfileExec, context.item.range);
        isGood = false;
    }
    result.target = "**";
    if (rule.target) {
        auto target = session.resolveText(*rule.target, kPattern);
        isGood = isGood && target;
        if (target) {
            Label label;
            // Upstream takes it, and no profile can ever have such a name.
            if (const auto fault = parseLabel(*target, label))
                session.warn(*fault, rule.target->range, {std::string(rule.target->raw)});
            result.target = std::move(*target);
        }
    }
    if (!isGood)
        return;
    result.qualifiers = *qualifiers;
    result.origin = context.origin();
    context.rules.changeProfiles.push_back(std::move(result));
}

} // namespace pavise::policy
