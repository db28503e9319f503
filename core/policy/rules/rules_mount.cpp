// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// mount, remount, umount, pivot_root.
#include "core/policy/names/names.h"
#include "core/policy/rule_context.h"
#include "core/text/nearest_word.h"

#include <algorithm>
#include <utility>

namespace pavise::policy {

namespace {

using text::DiagnosticCode;

constexpr RuleKind kMountKind{.name = "mount"};
constexpr RuleKind kRemountKind{.name = "remount"};
constexpr RuleKind kUmountKind{.name = "umount"};
constexpr RuleKind kPivotRootKind{.name = "pivot_root"};

const RuleKind &kindOf(syntax::MountRule::Kind kind)
{
    switch (kind) {
    case syntax::MountRule::Kind::Mount:
        return kMountKind;
    case syntax::MountRule::Kind::Remount:
        return kRemountKind;
    case syntax::MountRule::Kind::Umount:
        return kUmountKind;
    }
    return kMountKind;
}

/// What the conditions of one rule say.
struct MountConditions
{
    std::vector<std::string> types;
    std::vector<std::uint32_t> exact;    ///< One mask for each `options=`.
    std::vector<std::uint32_t> optional; ///< One mask for each `options in`.
};

class ConditionReader
{
public:
    ConditionReader(Session &session, std::string_view ruleKind, MountConditions &result)
        : m_session(session)
        , m_ruleKind(ruleKind)
        , m_result(result)
    {
    }

    bool read(const syntax::Condition &condition)
    {
        const std::string_view name = condition.name.raw;
        const bool isType = name == "fstype" || name == "vfstype";
        if (!isType && name != "options" && name != "option") {
            m_session.error(DiagnosticCode::ConditionUnknown, condition.range,
                            {std::string(name), std::string(m_ruleKind)});
            return false;
        }
        if (condition.op == syntax::Condition::Operator::NameEqual) {
            m_session.error(DiagnosticCode::ConditionOperator, condition.range,
                            {std::string(name), std::string(m_ruleKind)});
            return false;
        }
        if (condition.values.empty()) {
            m_session.error(DiagnosticCode::ConditionWithoutValue, condition.range,
                            {std::string(name)});
            return false;
        }
        return isType ? readTypes(condition) : readOptions(condition);
    }

private:
    bool readTypes(const syntax::Condition &condition)
    {
        bool isGood = true;
        for (const syntax::Word &value : condition.values) {
            if (auto type = m_session.resolveText(value, kPattern))
                m_result.types.push_back(std::move(*type));
            else
                isGood = false;
        }
        return isGood;
    }

    bool readOptions(const syntax::Condition &condition)
    {
        bool isGood = true;
        std::uint32_t set = 0;
        std::uint32_t clear = 0;
        std::string names;
        for (const syntax::Word &value : condition.values) {
            names += (names.empty() ? "" : ", ") + std::string(value.raw);
            const MountOption *const option = findMountOption(value.raw);
            if (option == nullptr) {
                m_session.error(DiagnosticCode::MountOptionUnknown, value.range,
                                {std::string(value.raw)},
                                replaceBy(value, text::nearestWord(value.raw, mountOptionNames())));
                isGood = false;
                continue;
            }
            set |= option->set;
            clear |= option->clear;
        }
        if (condition.op == syntax::Condition::Operator::In) {
            // Set and cleared flags may both be there or not. Source: language.md 4.2.
            m_result.optional.push_back(set | clear);
            return isGood;
        }
        if ((set & clear) != 0) {
            m_session.error(DiagnosticCode::MountOptionConflict, condition.range, {names});
            return false;
        }
        m_result.exact.push_back(set);
        return isGood;
    }

    Session &m_session;
    std::string_view m_ruleKind;
    MountConditions &m_result;
};

/// Whether \p rule stands for at least one kind of mount call.
/// Source: upstream's mount.cc: gen_flag_rules; language.md 4.2 "Encodable set".
bool isEncodable(const MountRule &rule)
{
    using namespace mount_flag;
    const bool hasType = !rule.types.empty();
    const bool bothPaths = rule.device && rule.mountPoint;
    if (rule.kind == MountRule::Kind::Umount || rule.kind == MountRule::Kind::PivotRoot)
        return true;
    if (rule.kind == MountRule::Kind::Mount && (!rule.hasOptions || rule.flags == 0))
        return true;
    if ((rule.flags & kRemount) != 0 && !rule.device && !hasType)
        return true;
    if ((rule.flags & kBind) != 0 && !hasType)
        return true;
    if ((rule.flags & kMake) != 0 && !bothPaths && !hasType)
        return true;
    if ((rule.flags & kMove) != 0 && !hasType)
        return true;
    return ((rule.flags | rule.optionalFlags) & ~kCommands) != 0;
}

/// Everything that the flag lists of one rule multiply to.
void addMountRules(const RuleContext &context, std::string_view kindName, MountRule rule,
                   MountConditions conditions)
{
    using namespace mount_flag;
    const bool isRemount = rule.kind == MountRule::Kind::Remount;
    if (rule.kind == MountRule::Kind::Umount)
        conditions = {.types = {}, .exact = {}, .optional = {}}; // Never encoded, as upstream.
    rule.hasOptions = !conditions.exact.empty() || !conditions.optional.empty();
    if (conditions.exact.empty())
        conditions.exact.push_back(isRemount ? kRemount : 0);
    if (conditions.optional.empty())
        conditions.optional.push_back(isRemount && !rule.hasOptions ? kAll & ~kMove & ~kRemount
                                                                    : 0);
    std::vector<MountRule> made;
    for (const std::uint32_t exact : conditions.exact) {
        for (const std::uint32_t optional : conditions.optional) {
            MountRule each = rule;
            each.flags = exact | (isRemount ? kRemount : 0);
            each.optionalFlags = optional;
            if (isEncodable(each))
                made.push_back(std::move(each));
        }
    }
    if (!context.session.mediation.mount)
        return context.session.notEnforced(kindName, context.item.range);
    if (made.empty() && !context.session.isDead)
        context.session.error(DiagnosticCode::MountNotEncodable, context.item.range);
    std::ranges::move(made, std::back_inserter(context.rules.mounts));
}

bool resolvePath(Session &session, const std::optional<syntax::Word> &word,
                 std::optional<std::string> &target)
{
    if (!word)
        return true;
    target = session.resolveText(*word, kPath);
    return target.has_value();
}

} // namespace

void resolveMountRule(const RuleContext &context, const syntax::MountRule &rule)
{
    Session &session = context.session;
    const RuleKind &kind = kindOf(rule.kind);
    const auto qualifiers = context.qualifiers(kind);
    MountConditions conditions;
    bool isGood = qualifiers.has_value();
    for (const syntax::Condition &condition : rule.conditions)
        isGood = ConditionReader(session, kind.name, conditions).read(condition) && isGood;

    MountRule result;
    isGood = resolvePath(session, rule.source, result.device) && isGood;
    isGood = resolvePath(session, rule.target, result.mountPoint) && isGood;
    if (!isGood)
        return;
    result.qualifiers = *qualifiers;
    result.origin = context.origin();
    result.types = std::move(conditions.types);
    switch (rule.kind) {
    case syntax::MountRule::Kind::Mount:
        result.kind = MountRule::Kind::Mount;
        break;
    case syntax::MountRule::Kind::Remount:
        result.kind = MountRule::Kind::Remount;
        break;
    case syntax::MountRule::Kind::Umount:
        result.kind = MountRule::Kind::Umount;
        break;
    }
    addMountRules(context, kind.name, std::move(result), std::move(conditions));
}

void resolvePivotRootRule(const RuleContext &context, const syntax::PivotRootRule &rule)
{
    Session &session = context.session;
    const auto qualifiers = context.qualifiers(kPivotRootKind);
    bool isGood = qualifiers.has_value();
    MountRule result{.qualifiers = {},
                     .kind = MountRule::Kind::PivotRoot,
                     .device = {},
                     .mountPoint = {},
                     .types = {},
                     .origin = context.origin()};
    for (const syntax::Condition &condition : rule.conditions) {
        if (condition.name.raw != "oldroot") {
            session.error(DiagnosticCode::ConditionUnknown, condition.range,
                          {std::string(condition.name.raw), "pivot_root"});
            isGood = false;
            continue;
        }
        if (!isFirst(session, condition, result.device)) {
            isGood = false;
            continue;
        }
        const syntax::Word *const value = singleValue(session, condition, kPivotRootKind.name);
        isGood = value != nullptr && isGood;
        if (value != nullptr) {
            result.device = session.resolveText(*value, kPath);
            isGood = result.device.has_value() && isGood;
        }
    }
    isGood = resolvePath(session, rule.newRoot, result.mountPoint) && isGood;
    // The profile after -> is read and not encoded, as upstream; its variables must exist all the
    // same.
    std::optional<std::string> unused;
    if (rule.target) {
        unused = session.resolveText(*rule.target, kPlain);
        isGood = unused.has_value() && isGood;
    }
    if (!isGood)
        return;
    if (!session.mediation.mount)
        return session.notEnforced(kPivotRootKind.name, context.item.range);
    result.qualifiers = *qualifiers;
    context.rules.mounts.push_back(std::move(result));
}

} // namespace pavise::policy
