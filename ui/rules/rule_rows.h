// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Judged rules as a table, and which of them are shown.

#pragma once

#include "ui/models/cells.h"
#include "ui/rules/rule_judge.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace pavise::ui {

class RuleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rule, Finding, Why, Needs, States, Place, Count };

    using QAbstractTableModel::QAbstractTableModel;

    /// \p base is the profile folder, which places leave out.
    void setRules(std::vector<JudgedRule> rules, std::string base);
    /// Adds a row for an include that costs something: it is no rule of its own.
    void setCosts(const MeasuredRules &measured, const std::string &path);

    [[nodiscard]] const std::vector<JudgedRule> &rules() const { return m_rules; }
    [[nodiscard]] bool hasCosts() const { return m_hasCosts; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const JudgedRule &rule, int column) const;
    [[nodiscard]] QVariant sortKey(const JudgedRule &rule, int row, int column) const;

    std::vector<JudgedRule> m_rules;
    std::string m_base;
    bool m_hasCosts = false;
};

/// Which rules a person wants to see.
class RuleFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Choice {
        Findings, ///< All of which there is something to say, but not only that it is unused.
        NotEnforced,
        NoEffect, ///< Dead, shadowed, redundant.
        Sensitive,
        Unused,
        Costs, ///< Those that were measured.
        All,
    };

    explicit RuleFilter(RuleModel &model, QObject *parent = nullptr);

    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RuleModel &m_rules;
    Choice m_choice = Choice::Findings;
};

/// How many rules \p choice shows.
[[nodiscard]] int countOf(const std::vector<JudgedRule> &rules, RuleFilter::Choice choice);

} // namespace pavise::ui
