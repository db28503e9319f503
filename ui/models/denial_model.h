// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Groups of recorded events in two levels: what they are grouped by, and the groups.

#pragma once

#include "ui/models/denial_entry.h"

#include <QAbstractItemModel>

#include <functional>
#include <vector>

namespace pavise::ui {

class DenialQuery;

/// What is counted in and out before rows are made.
struct DenialChoice
{
    bool denied = true;  ///< Refused, and killed.
    bool allowed = true; ///< Allowed in complain mode.
    bool audited = false;
    bool others = false;    ///< Policy changes, hints, errors.
    std::int64_t since = 0; ///< Milliseconds since 1970; groups last seen before are left out.
    /// Muted ones; nothing is when it is empty.
    std::function<bool(const audit::Denial &)> isMuted = {};
};

class DenialModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Target, Events, Want, Class, Process, Last, Outcome, Count };
    enum class GroupBy { Profile, Class, Process, Nothing };

    using QAbstractItemModel::QAbstractItemModel;

    /// \p entries must live as long as the model shows them.
    void setEntries(const std::vector<DenialEntry> &entries, const DenialQuery &query,
                    const DenialChoice &choice, GroupBy groupBy);

    /// The group of equal events of a row; null for rows that only gather.
    [[nodiscard]] const DenialEntry *entry(const QModelIndex &index) const;

    [[nodiscard]] int groupCount() const { return m_shownGroups; }
    [[nodiscard]] std::uint64_t eventCount() const { return m_shownEvents; }
    /// Groups that would be shown if they were not muted.
    [[nodiscard]] int mutedCount() const { return m_mutedGroups; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Gathering
    {
        QString title;
        QByteArray key;
        std::uint64_t events = 0;
        std::int64_t last = 0;
        std::vector<const DenialEntry *> entries;
    };

    [[nodiscard]] QVariant gatheringData(const Gathering &gathering, int column, int role) const;
    [[nodiscard]] QVariant entryData(const DenialEntry &entry, int column, int role) const;

    std::vector<Gathering> m_gatherings; ///< With one unnamed one when nothing gathers.
    bool m_isFlat = false;
    int m_shownGroups = 0;
    int m_mutedGroups = 0;
    std::uint64_t m_shownEvents = 0;
};

} // namespace pavise::ui
