// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/rule_context.h"

#include "core/text/nearest_word.h"

#include <algorithm>
#include <ranges>

namespace pavise::policy {

namespace {

using text::DiagnosticCode;

/// Source: upstream's immunix.h: MIN_POLICY_PRIORITY, MAX_POLICY_PRIORITY.
constexpr int kMaxPriority = 1000;

std::string_view nameOf(syntax::Decision decision)
{
    switch (decision) {
    case syntax::Decision::Unstated:
        return {};
    case syntax::Decision::Allow:
        return "allow";
    case syntax::Decision::Deny:
        return "deny";
    case syntax::Decision::Prompt:
        return "prompt";
    }
    return {};
}

std::string_view nameOf(syntax::Ownership ownership)
{
    return ownership == syntax::Ownership::Other ? "other" : "owner";
}

Decision resolved(syntax::Decision decision)
{
    switch (decision) {
    case syntax::Decision::Deny:
        return Decision::Deny;
    case syntax::Decision::Prompt:
        return Decision::Prompt;
    case syntax::Decision::Unstated:
    case syntax::Decision::Allow:
        break;
    }
    return Decision::Allow;
}

bool checkOwn(Session &session, const syntax::Prefix &prefix, const RuleKind &kind)
{
    bool fits = true;
    const auto refuse = [&](DiagnosticCode code, std::vector<std::string> args) {
        session.error(code, prefix.range, std::move(args));
        fits = false;
    };
    if (prefix.ownership != syntax::Ownership::Any && !kind.takesOwner)
        refuse(DiagnosticCode::PrefixNotAllowed,
               {std::string(nameOf(prefix.ownership)), std::string(kind.name)});
    if (const int priority = prefix.priority.value_or(0); priority != 0) {
        if (!kind.takesPriority)
            refuse(DiagnosticCode::PrefixNotAllowed, {"priority", std::string(kind.name)});
        else if (priority < -kMaxPriority || priority > kMaxPriority)
            refuse(DiagnosticCode::PriorityOutOfRange, {std::to_string(priority)});
    }
    if (prefix.audit && !kind.takesAudit)
        session.warn(DiagnosticCode::PrefixWithoutEffect, prefix.range,
                     {"audit", std::string(kind.name)});
    return fits;
}

} // namespace

std::optional<Qualifiers> RuleContext::qualifiers(const RuleKind &kind) const
{
    const syntax::Prefix &own = item.prefix;
    if (!checkOwn(session, own, kind))
        return std::nullopt;

    Qualifiers result{.priority = own.priority.value_or(0), .audit = own.audit};
    syntax::Decision decision = own.decision;
    syntax::Ownership ownership = own.ownership;
    bool ownsNothing = false;
    for (const syntax::Prefix *const block : blocks | std::views::reverse) {
        result.audit = result.audit || block->audit;
        if (block->ownership != syntax::Ownership::Any && kind.takesOwner) {
            ownsNothing = ownsNothing
                || (ownership != syntax::Ownership::Any && ownership != block->ownership);
            ownership = block->ownership;
        }
        if (block->decision != syntax::Decision::Unstated) {
            if (decision != syntax::Decision::Unstated && decision != block->decision) {
                // Upstream drops the other kinds from a block and so never sees the conflict.
                const auto severity =
                    kind.isKeptInBlocks ? text::Severity::Error : text::Severity::Warning;
                session.report(
                    severity, DiagnosticCode::PrefixConflict, item.range,
                    {std::string(nameOf(decision)), std::string(nameOf(block->decision))});
                if (kind.isKeptInBlocks)
                    return std::nullopt;
                continue;
            }
            decision = block->decision;
        }
    }
    if (ownsNothing) {
        session.warn(DiagnosticCode::RuleNeverApplies, item.range);
        return std::nullopt;
    }
    result.decision = resolved(decision);
    result.ownership = ownership == syntax::Ownership::Owner ? Ownership::Owner
        : ownership == syntax::Ownership::Other              ? Ownership::Other
                                                             : Ownership::Any;
    if (!blocks.empty() && !kind.isKeptInBlocks)
        session.note(DiagnosticCode::BlockAppliesHere, item.range, {std::string(kind.name)});
    return result;
}

const syntax::Word *singleValue(Session &session, const syntax::Condition &condition,
                                std::string_view ruleKind)
{
    const std::string name = nameOf(condition);
    if (condition.op != syntax::Condition::Operator::Equal) {
        session.error(DiagnosticCode::ConditionOperator, condition.range,
                      {name, std::string(ruleKind)});
        return nullptr;
    }
    if (condition.values.empty()) {
        session.error(DiagnosticCode::ConditionWithoutValue, condition.range, {name});
        return nullptr;
    }
    if (condition.values.size() > 1) {
        session.error(DiagnosticCode::ConditionSeveralValues, condition.range, {name});
        return nullptr;
    }
    return &condition.values.front();
}

std::optional<Permissions> permissionBits(Session &session, std::span<const syntax::Word> words,
                                          std::span<const PermissionWord> table,
                                          std::string_view ruleKind)
{
    const auto bitsOf = [&](std::string_view name) -> Permissions {
        const auto found = std::ranges::find(table, name, &PermissionWord::name);
        return found != table.end() ? found->bits : 0;
    };
    Permissions all = 0;
    bool isGood = true;
    for (const syntax::Word &word : words) {
        Permissions bits = bitsOf(word.raw);
        if (bits == 0 && word.raw.find_first_not_of("rwRW") == std::string_view::npos) {
            for (const char letter : word.raw)
                bits |= bitsOf(letter == 'r' || letter == 'R' ? "read" : "write");
        }
        if (bits == 0) {
            std::vector<std::string_view> names;
            std::ranges::transform(table, std::back_inserter(names), &PermissionWord::name);
            std::string known;
            for (const std::string_view name : names)
                known += (known.empty() ? "" : ", ") + std::string(name);
            session.error(DiagnosticCode::PermissionUnknown, word.range,
                          {std::string(word.raw), std::string(ruleKind), std::move(known)},
                          replaceBy(word, text::nearestWord(word.raw, names)));
            isGood = false;
        }
        all |= bits;
    }
    if (!isGood)
        return std::nullopt;
    return all;
}

} // namespace pavise::policy
