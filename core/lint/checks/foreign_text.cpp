// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What apparmor_parser makes of the text when it is not what we make of it. Sources: design
/// documents of the language (each with both parsers' verdicts); core/policy/DIFFERENCES.md.
#include "core/lint/findings.h"

#include <algorithm>
#include <string_view>

namespace pavise::lint {

using text::DiagnosticCode;

namespace {

class ForeignText
{
public:
    explicit ForeignText(Findings &findings)
        : m_findings(findings)
    {
    }

    void walk(std::span<const syntax::Item> items)
    {
        for (const syntax::Item &item : items)
            std::visit([&](const auto &node) { look(item, node); }, item.node);
    }

private:
    void look(const syntax::Item &item, const syntax::SetVariable &variable)
    {
        if (variable.assignment == syntax::Assignment::SetIfUnset)
            refused(item, "?=");
        else if (variable.assignment == syntax::Assignment::Replace)
            refused(item, ":=");
    }

    void look(const syntax::Item &item, const syntax::BooleanVariable &variable)
    {
        if (variable.assignment == syntax::Assignment::SetIfUnset)
            refused(item, "?=");
        else if (variable.assignment == syntax::Assignment::Replace)
            refused(item, ":=");
        if (variable.value.kind != syntax::Expression::Kind::Literal)
            refused(item, "an expression as a value");
    }

    void look(const syntax::Item &item, const syntax::Abi &abi)
    {
        if (abi.path.raw == "kernel" || abi.path.raw == "default")
            refused(item, "abi <" + std::string(abi.path.raw) + ">");
    }

    void look(const syntax::Item & /*item*/, const std::unique_ptr<syntax::Profile> &profile)
    {
        if (!profile->identities.empty())
            m_findings.add(DiagnosticCode::NotPortable, profile->header, {"identities"});
        for (const syntax::Flag &flag : profile->flags) {
            if (flag.name.raw == "attach_disconnected.ipc")
                m_findings.add(DiagnosticCode::NotPortable, flag.name.range,
                               {"flag " + std::string(flag.name.raw)});
        }
        ++m_depth;
        const unsigned conditions = std::exchange(m_conditions, 0);
        walk(profile->body);
        m_conditions = conditions;
        --m_depth;
    }

    void look(const syntax::Item & /*item*/, const syntax::Conditional &conditional)
    {
        for (const syntax::Conditional::Branch &branch : conditional.branches) {
            if (branch.condition && isNew(*branch.condition))
                m_findings.add(DiagnosticCode::NotPortable, branch.condition->range,
                               {"this condition"});
            ++m_conditions;
            walk(branch.body);
            --m_conditions;
        }
    }

    void look(const syntax::Item & /*item*/, const syntax::Block &block) { walk(block.body); }

    void look(const syntax::Item &item, const syntax::RlimitRule & /*rule*/)
    {
        if (m_conditions > 0)
            m_findings.add(DiagnosticCode::ConditionAppliesHere, item.range, {"set rlimit"});
    }

    void look(const syntax::Item &item, const syntax::AllRule & /*rule*/)
    {
        if (item.prefix.decision == syntax::Decision::Deny)
            m_findings.add(DiagnosticCode::DenyAllHere, item.range);
    }

    void look(const syntax::Item & /*item*/, const syntax::MediationRule &rule)
    {
        if (rule.kind != syntax::MediationRule::Kind::Network)
            return;
        for (const syntax::Condition &condition : rule.conditions) {
            if (condition.name.raw == "interface" || condition.name.raw == "label")
                m_findings.add(DiagnosticCode::NotPortable, condition.range,
                               {std::string(condition.name.raw) + "= in a network rule"});
        }
    }

    void look(const syntax::Item &item, const syntax::FileRule &rule)
    {
        // A child of a child: upstream takes the last part of the name for the parent's.
        const std::string_view mode = rule.permissions.raw;
        const bool isChild = mode.find_first_of("cC") != std::string_view::npos
            && mode.find('x') != std::string_view::npos;
        if (m_depth > 1 && rule.target && isChild && !rule.target->raw.starts_with(':'))
            m_findings.add(DiagnosticCode::ChildTargetHere, item.range,
                           {std::string(rule.target->raw)});
    }

    template <typename Other>
    void look(const syntax::Item & /*item*/, const Other & /*node*/)
    {
    }

    /// 4.1 knows a variable, `defined` and `not`.
    static bool isNew(const syntax::Expression &expression)
    {
        using Kind = syntax::Expression::Kind;
        const bool isOld = expression.kind == Kind::Boolean || expression.kind == Kind::Defined
            || expression.kind == Kind::Not;
        return !isOld || std::ranges::any_of(expression.operands, isNew);
    }

    void refused(const syntax::Item &item, std::string what)
    {
        m_findings.add(DiagnosticCode::NotPortable, item.range, {std::move(what)});
    }

    Findings &m_findings;
    unsigned m_depth = 0;      ///< Of profiles.
    unsigned m_conditions = 0; ///< Around, in this profile.
};

} // namespace

void findForeignText(Findings &findings, std::span<const syntax::Item> items)
{
    ForeignText(findings).walk(items);
}

} // namespace pavise::lint
