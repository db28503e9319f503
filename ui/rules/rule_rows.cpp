// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/rules/rule_rows.h"

#include "ui/common/convert.h"
#include "ui/services/change/change_rows.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

using Kind = RuleFinding::Kind;
using Choice = RuleFilter::Choice;

bool has(const JudgedRule &rule, Kind kind)
{
    return std::ranges::contains(rule.findings, kind, &RuleFinding::kind);
}

bool isWanted(const JudgedRule &rule, Choice choice)
{
    switch (choice) {
    case Choice::Findings:
        return std::ranges::any_of(
            rule.findings, [](const RuleFinding &each) { return each.kind != Kind::Unused; });
    case Choice::NotEnforced:
        return has(rule, Kind::NotEnforced);
    case Choice::NoEffect:
        return has(rule, Kind::Dead) || has(rule, Kind::Shadowed) || has(rule, Kind::Redundant);
    case Choice::Sensitive:
        return has(rule, Kind::Sensitive);
    case Choice::Unused:
        return has(rule, Kind::Unused);
    case Choice::Costs:
        return rule.states.has_value();
    case Choice::All:
        break;
    }
    return true;
}

CellKind ruleCellKind(int column)
{
    switch (column) {
    case RuleModel::Rule:
    case RuleModel::Place:
        return CellKind::Mono;
    case RuleModel::Finding:
        return CellKind::Badge;
    case RuleModel::Needs:
    case RuleModel::States:
        return CellKind::Number;
    default:
        return CellKind::Muted;
    }
}

Badge worst(const JudgedRule &rule)
{
    return rule.findings.empty() ? Badge() : findingBadge(rule.findings.front().kind);
}

QString sentences(const JudgedRule &rule, const QString &separator)
{
    QStringList all;
    for (const RuleFinding &finding : rule.findings)
        all << finding.sentence;
    return all.join(separator);
}

} // namespace

void RuleModel::setRules(std::vector<JudgedRule> rules, std::string base)
{
    beginResetModel();
    m_rules = std::move(rules);
    m_base = std::move(base);
    m_hasCosts = false;
    endResetModel();
}

void RuleModel::setCosts(const MeasuredRules &measured, const std::string &path)
{
    beginResetModel();
    m_hasCosts = true;
    for (const MeasuredRules::Cost &cost : measured.costs) {
        bool isKnown = false;
        for (JudgedRule &rule : m_rules) {
            if (!rule.isOwn || rule.rule.range.begin != cost.begin)
                continue;
            rule.states = rule.states.value_or(0) + cost.states;
            isKnown = true;
            break;
        }
        if (isKnown)
            continue;
        JudgedRule include{.profile = {}, .rule = {}, .isOwn = true, .states = cost.states};
        include.rule.path = path;
        include.rule.text = toBytes(cost.text);
        include.rule.at.line = static_cast<std::uint32_t>(cost.line);
        include.rule.range.begin = cost.begin;
        m_rules.push_back(std::move(include));
    }
    endResetModel();
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RuleModel::columnCount(const QModelIndex &) const
{
    return Count;
}

QString RuleModel::text(const JudgedRule &rule, int column) const
{
    const QLocale locale;
    switch (column) {
    case Rule:
        return rule.rule.isImplied ? tr("comes with the profile")
                                   : toDisplay(rule.rule.text).simplified();
    case Finding:
        return worst(rule).text;
    case Why:
        return sentences(rule, u" · "_s);
    case Needs:
        return rule.needs ? locale.toString(static_cast<qulonglong>(*rule.needs)) : u"–"_s;
    case States:
        return rule.states ? locale.toString(static_cast<qlonglong>(*rule.states)) : u"–"_s;
    case Place:
        return u"%1:%2"_s.arg(nameBelow(m_base, rule.rule.path)).arg(rule.rule.at.line);
    default:
        return {};
    }
}

QVariant RuleModel::sortKey(const JudgedRule &rule, int row, int column) const
{
    switch (column) {
    case Finding:
        return rule.findings.empty() ? std::numeric_limits<int>::max()
                                     : static_cast<int>(rule.findings.front().kind);
    case Needs:
        return rule.needs ? static_cast<qlonglong>(*rule.needs) : -1;
    case States:
        return static_cast<qlonglong>(
            rule.states.value_or(std::numeric_limits<std::int64_t>::min()));
    case Place:
        return row; // in the order of the text
    default:
        return text(rule, column);
    }
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JudgedRule &rule = m_rules[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(rule, column);
    case Qt::ToolTipRole:
        return column == Why || column == Finding ? sentences(rule, u"\n"_s) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Finding ? text(rule, Finding) : QVariant();
    case Qt::TextAlignmentRole:
        return ruleCellKind(column) == CellKind::Number
            ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case KindRole:
        return static_cast<int>(ruleCellKind(column));
    case StateRole:
        return static_cast<int>(column == Finding ? worst(rule).role : Role::None);
    case ShapeRole:
        return static_cast<int>(worst(rule).shape);
    case SortRole:
        return sortKey(rule, index.row(), column);
    default:
        return {};
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(ruleCellKind(section) == CellKind::Number
                                    ? Qt::AlignRight | Qt::AlignVCenter
                                    : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Needs)
        return tr("Groups of recorded events that the rule answers");
    if (role == Qt::ToolTipRole && section == States)
        return tr("States that the policy would have fewer without the rule");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rule:
        return tr("Rule");
    case Finding:
        return tr("Finding");
    case Why:
        return tr("Why");
    case Needs:
        return tr("Needed");
    case States:
        return tr("States");
    case Place:
        return tr("Place");
    default:
        return {};
    }
}

RuleFilter::RuleFilter(RuleModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_rules(model)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&model);
}

void RuleFilter::setChoice(Choice choice)
{
    m_choice = choice;
    invalidateFilter();
}

bool RuleFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return isWanted(m_rules.rules()[static_cast<std::size_t>(row)], m_choice);
}

int countOf(const std::vector<JudgedRule> &rules, RuleFilter::Choice choice)
{
    return static_cast<int>(std::ranges::count_if(
        rules, [choice](const JudgedRule &rule) { return isWanted(rule, choice); }));
}

} // namespace pavise::ui
