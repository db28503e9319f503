// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The rows of a review below their profiles, with a check for each and the answer that is chosen.

#pragma once

#include "core/suggest/review/review.h"

#include <QAbstractItemModel>

#include <map>
#include <string>
#include <vector>

namespace pavise::ui {

/// A row and what the person chose for it.
struct LearnItem
{
    suggest::Row row = {};
    std::vector<suggest::Candidate> ladder = {}; ///< From the narrowest to the widest; deny last.
    int usual = 0;                               ///< Of the ladder: what the engine would choose.
    int chosen = 0;
    bool isOn = false;    ///< The answer is written. Nothing sensitive is on by itself.
    bool isMuted = false; ///< Not asked again in this session.

    [[nodiscard]] const suggest::Candidate &answer() const
    {
        return ladder[static_cast<std::size_t>(chosen)];
    }
};

/// Makes an item of an open row with candidates; what was decided for it before is chosen.
[[nodiscard]] LearnItem learnItem(const suggest::Row &row);

class LearnModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Rule, Seen, AskedFor, Class, Risk, Count };

    explicit LearnModel(QObject *parent = nullptr);

    /// What was chosen before for a row of the same key holds on, else what the row says was
    /// decided.
    void setRows(const std::vector<suggest::Row> &rows);

    /// Null for the head of a group and for rows that are only to look at.
    [[nodiscard]] const LearnItem *item(const QModelIndex &index) const;
    void choose(const QModelIndex &index, int answer);
    /// A muted row stands in a group at the end and is not asked again. Indexes change.
    void setMuted(const QModelIndex &index, bool isMuted);
    /// A rule that the person wrote, in place of what is offered.
    void setOwnRule(const QModelIndex &index, const std::string &rule);

    [[nodiscard]] suggest::Decisions decisions() const;
    [[nodiscard]] int itemCount() const;
    [[nodiscard]] int chosenCount() const;
    /// Events that the chosen answers are about, and of all rows that can be answered.
    [[nodiscard]] std::uint64_t chosenEvents() const;
    [[nodiscard]] std::uint64_t allEvents() const;
    /// How many of these rows are among those with the keys.
    [[nodiscard]] QStringList subjectsOf(const std::vector<std::string> &keys) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void choicesChanged();

private:
    enum class GroupKind { Profile, Muted, LookAt };

    struct Group
    {
        GroupKind kind = GroupKind::Profile;
        std::string profile; ///< Of GroupKind::Profile.
        std::vector<LearnItem> items;

        [[nodiscard]] bool canAnswer() const { return kind == GroupKind::Profile; }
        [[nodiscard]] Qt::CheckState check() const;
    };

    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant itemData(const LearnItem &item, int column, int role) const;
    [[nodiscard]] LearnItem *itemAt(const QModelIndex &index);
    void tellChanged(const QModelIndex &index);

    std::vector<suggest::Row> m_rows;
    std::map<std::string, bool> m_muted; ///< What the person said, by key.
    std::vector<Group> m_groups;
};

} // namespace pavise::ui
