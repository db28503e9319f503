// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/syntax/edit/printer.h"

#include "core/text/bytes.h"

#include <string_view>
#include <utility>

namespace pavise::syntax {

namespace {

std::string print(const Word &word)
{
    return text::quoteWord(word.raw);
}

/// A word between parentheses, where commas separate and parentheses end.
std::string printInList(const Word &word)
{
    const bool needsQuotes = word.raw.find_first_of(" \t\r\n\"!,()") != std::string_view::npos;
    std::string text = text::quoteWord(word.raw);
    return needsQuotes && !text.starts_with('"') ? '"' + text + '"' : text;
}

std::string printPath(const Word &path, bool isMagic)
{
    return isMagic ? '<' + std::string(path.raw) + '>' : '"' + std::string(path.raw) + '"';
}

std::string_view print(Assignment assignment)
{
    switch (assignment) {
    case Assignment::Set:
        return " = ";
    case Assignment::Add:
        return " += ";
    case Assignment::SetIfUnset:
        return " ?= ";
    case Assignment::Replace:
        return " := ";
    }
    std::unreachable();
}

std::string_view print(Expression::Comparison comparison)
{
    switch (comparison) {
    case Expression::Comparison::In:
        return " in ";
    case Expression::Comparison::Equal:
        return " == ";
    case Expression::Comparison::NotEqual:
        return " != ";
    case Expression::Comparison::Greater:
        return " > ";
    case Expression::Comparison::GreaterEqual:
        return " >= ";
    case Expression::Comparison::Less:
        return " < ";
    case Expression::Comparison::LessEqual:
        return " <= ";
    }
    std::unreachable();
}

std::string print(const Condition &condition, bool isInGroup)
{
    std::string out = print(condition.name);
    if (condition.values.empty())
        return out;
    out += condition.op == Condition::Operator::In   ? " in "
        : condition.op == Condition::Operator::Equal ? "="
                                                     : ":=";
    const bool needsList = condition.values.size() > 1 || condition.op == Condition::Operator::In;
    if (!needsList)
        return out + (isInGroup ? printInList(condition.values[0]) : print(condition.values[0]));
    out += '(';
    for (std::size_t i = 0; i < condition.values.size(); ++i)
        out += (i > 0 ? " " : "") + printInList(condition.values[i]);
    return out + ')';
}

std::string printGroup(std::string_view name, const std::vector<Condition> &conditions)
{
    std::string out(name);
    out += "=(";
    for (std::size_t i = 0; i < conditions.size(); ++i)
        out += (i > 0 ? ", " : "") + print(conditions[i], true);
    return out + ')';
}

std::string print(const Prefix &prefix)
{
    std::string out;
    if (prefix.priority)
        out += "priority=" + std::to_string(*prefix.priority) + ' ';
    if (prefix.audit)
        out += "audit ";
    switch (prefix.decision) {
    case Decision::Unstated:
        break;
    case Decision::Allow:
        out += "allow ";
        break;
    case Decision::Deny:
        out += "deny ";
        break;
    case Decision::Prompt:
        out += "prompt ";
        break;
    }
    if (prefix.ownership != Ownership::Any)
        out += prefix.ownership == Ownership::Owner ? "owner " : "other ";
    return out;
}

std::string_view print(ExecSafety safety)
{
    switch (safety) {
    case ExecSafety::Unstated:
        return "";
    case ExecSafety::Safe:
        return "safe ";
    case ExecSafety::Unsafe:
        return "unsafe ";
    }
    std::unreachable();
}

std::string_view keyword(MediationRule::Kind kind)
{
    switch (kind) {
    case MediationRule::Kind::Network:
        return "network";
    case MediationRule::Kind::Unix:
        return "unix";
    case MediationRule::Kind::Dbus:
        return "dbus";
    case MediationRule::Kind::Signal:
        return "signal";
    case MediationRule::Kind::Ptrace:
        return "ptrace";
    case MediationRule::Kind::Mqueue:
        return "mqueue";
    case MediationRule::Kind::IoUring:
        return "io_uring";
    case MediationRule::Kind::Userns:
        return "userns";
    }
    std::unreachable();
}

std::string targetOf(const std::optional<Word> &target)
{
    return target ? " -> " + print(*target) : std::string();
}

/// One overload for each kind of node; `indent` is that of the item's own line.
class Printer
{
public:
    Printer(const Prefix &prefix, std::string indent)
        : m_prefix(print(prefix))
        , m_indent(std::move(indent))
    {
    }

    std::string operator()(const Abi &abi) const
    {
        return "abi " + printPath(abi.path, abi.isMagic) + ',';
    }

    std::string operator()(const Include &include) const
    {
        return m_prefix + "include " + (include.ifExists ? "if exists " : "")
            + printPath(include.path, include.isMagic);
    }

    std::string operator()(const Alias &alias) const
    {
        return "alias " + print(alias.from) + " -> " + print(alias.to) + ',';
    }

    std::string operator()(const SetVariable &variable) const
    {
        std::string out(variable.name.raw);
        out += print(variable.assignment);
        for (std::size_t i = 0; i < variable.values.size(); ++i)
            out += (i > 0 ? " " : "") + print(variable.values[i]);
        return out;
    }

    std::string operator()(const BooleanVariable &variable) const
    {
        return std::string(variable.name.raw) + std::string(print(variable.assignment))
            + syntax::print(variable.value);
    }

    std::string operator()(const FileRule &rule) const
    {
        if (rule.isBare)
            return m_prefix + "file,";
        std::string out = m_prefix + (rule.hasKeyword ? "file " : "");
        out += print(rule.safety);
        // Both orders mean the same except for `l`, whose target upstream's versions disagree on.
        if (rule.permissionsFirst)
            out += std::string(rule.permissions.raw) + (rule.isSubset ? " subset " : " ")
                + print(rule.path);
        else
            out += print(rule.path) + ' ' + std::string(rule.permissions.raw);
        return out + targetOf(rule.target) + ',';
    }

    std::string operator()(const LinkRule &rule) const
    {
        return m_prefix + "link " + (rule.isSubset ? "subset " : "") + print(rule.path) + " -> "
            + print(rule.target) + ',';
    }

    std::string operator()(const CapabilityRule &rule) const
    {
        std::string out = m_prefix + "capability";
        for (const Word &name : rule.names)
            out += ' ' + print(name);
        return out + ',';
    }

    std::string operator()(const MediationRule &rule) const
    {
        std::string out = m_prefix + std::string(keyword(rule.kind));
        if (rule.permissions.size() == 1 && rule.permissions[0].raw.size() > 2) {
            out += ' ' + print(rule.permissions[0]);
        } else if (!rule.permissions.empty()) {
            out += " (";
            for (std::size_t i = 0; i < rule.permissions.size(); ++i)
                out += (i > 0 ? " " : "") + printInList(rule.permissions[i]);
            out += ')';
        }
        const bool isNameLast = rule.kind == MediationRule::Kind::Mqueue;
        if (!isNameLast)
            out += words(rule);
        for (const Condition &each : rule.conditions)
            out += ' ' + print(each, false);
        if (isNameLast)
            out += words(rule);
        if (rule.peer && rule.peer->isGroup)
            return out + ' ' + printGroup("peer", rule.peer->conditions) + ',';
        if (rule.peer) {
            for (const Condition &each : rule.peer->conditions)
                out += " peer" + print(each, false).substr(print(each.name).size());
        }
        return out + ',';
    }

    std::string operator()(const MountRule &rule) const
    {
        std::string out = m_prefix;
        out += rule.kind == MountRule::Kind::Mount  ? "mount"
            : rule.kind == MountRule::Kind::Remount ? "remount"
                                                    : "umount";
        for (const Condition &each : rule.conditions)
            out += ' ' + print(each, false);
        if (rule.source)
            out += ' ' + print(*rule.source);
        if (rule.kind == MountRule::Kind::Mount)
            return out + targetOf(rule.target) + ',';
        return out + (rule.target ? ' ' + print(*rule.target) : std::string()) + ',';
    }

    std::string operator()(const PivotRootRule &rule) const
    {
        std::string out = m_prefix + "pivot_root";
        for (const Condition &each : rule.conditions)
            out += ' ' + print(each, false);
        if (rule.newRoot)
            out += ' ' + print(*rule.newRoot);
        return out + targetOf(rule.target) + ',';
    }

    std::string operator()(const ChangeProfileRule &rule) const
    {
        std::string out = m_prefix + "change_profile";
        if (rule.exec)
            out += ' ' + std::string(print(rule.safety)) + print(*rule.exec);
        return out + targetOf(rule.target) + ',';
    }

    std::string operator()(const AllRule &) const { return m_prefix + "all,"; }

    std::string operator()(const RlimitRule &rule) const
    {
        return "set rlimit " + print(rule.name) + " <= " + print(rule.value)
            + (rule.unit ? print(*rule.unit) : std::string()) + ',';
    }

    std::string operator()(const Block &block) const { return m_prefix + body(block.body); }

    std::string operator()(const Conditional &conditional) const
    {
        std::string out;
        for (const Conditional::Branch &branch : conditional.branches) {
            if (!out.empty())
                out += " else ";
            if (branch.condition)
                out += "if " + syntax::print(*branch.condition) + ' ';
            out += body(branch.body);
        }
        return out;
    }

    std::string operator()(const std::unique_ptr<Profile> &profile) const
    {
        std::string out = profile->isHat ? "hat " : profile->hasKeyword ? "profile " : "";
        out += print(profile->name);
        if (profile->attachment)
            out += ' ' + print(*profile->attachment);
        if (!profile->xattrs.empty())
            out += ' ' + printGroup("xattrs", profile->xattrs);
        if (!profile->identities.empty()) {
            out += " + identities=(";
            for (std::size_t i = 0; i < profile->identities.size(); ++i)
                out += (i > 0 ? " " : "") + printInList(profile->identities[i]);
            out += ')';
        }
        for (std::size_t i = 0; i < profile->flags.size(); ++i) {
            const Flag &flag = profile->flags[i];
            out += i == 0 ? " flags=(" : ", ";
            out += flag.name.raw;
            if (flag.value)
                out += '=' + std::string(flag.value->raw);
        }
        if (!profile->flags.empty())
            out += ')';
        return out + ' ' + body(profile->body);
    }

private:
    static std::string words(const MediationRule &rule)
    {
        std::string out;
        for (const Word &each : rule.words)
            out += ' ' + print(each);
        return out;
    }

    [[nodiscard]] std::string body(const std::vector<Item> &items) const
    {
        std::string out = "{\n";
        const std::string inner = m_indent + "  ";
        for (const Item &item : items)
            out += inner + std::visit(Printer(item.prefix, inner), item.node) + '\n';
        return out + m_indent + '}';
    }

    std::string m_prefix;
    std::string m_indent;
};

} // namespace

std::string print(const Item &item)
{
    return std::visit(Printer(item.prefix, {}), item.node);
}

std::string print(const Expression &expression)
{
    const auto operand = [](const Expression &each) {
        const bool isChain =
            each.kind == Expression::Kind::Or || each.kind == Expression::Kind::And;
        return isChain ? "( " + print(each) + " )" : print(each);
    };
    const auto join = [&](std::string_view separator) {
        std::string out;
        for (const Expression &each : expression.operands)
            out += (out.empty() ? std::string() : std::string(separator)) + operand(each);
        return out;
    };
    switch (expression.kind) {
    case Expression::Kind::Or:
        return join(" or ");
    case Expression::Kind::And:
        return join(" and ");
    case Expression::Kind::Not:
        return "not " + operand(expression.operands[0]);
    case Expression::Kind::Boolean:
    case Expression::Kind::Literal:
        return print(expression.words[0]);
    case Expression::Kind::Defined:
        return "defined " + print(expression.words[0]);
    case Expression::Kind::Compare:
        return print(expression.words[0]) + std::string(print(expression.comparison))
            + print(expression.words[1]);
    }
    std::unreachable();
}

} // namespace pavise::syntax
