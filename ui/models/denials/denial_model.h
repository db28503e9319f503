// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Groups of recorded events in two levels: what they are grouped by, and the groups.

#pragma once

#include "ui/models/denials/denial_entry.h"

#include <QAbstractItemModel>

#include <functional>
#include <stop_token>
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
    enum Column { Target, Events, Want, Class, Process, Last, Outcome, Machine, Count };
    enum class GroupBy { Profile, Class, Process, Machine, Nothing };

    using QAbstractItemModel::QAbstractItemModel;

    struct Gathering
    {
        QString title;
        QByteArray key;
        std::uint64_t events = 0;
        std::int64_t last = 0;
        std::vector<const DenialEntry *> entries = {};
    };

    /// All that is shown, made in one go: with very many groups on another thread.
    struct Rows
    {
        std::vector<Gathering> gatherings; ///< With one unnamed one when nothing gathers.
        bool isFlat = false;
        bool hasSeveralMachines = false; ///< The log tells of more than one, whatever is filtered.
        int groups = 0;
        int muted = 0; ///< Groups that would be shown if they were not muted.
        std::uint64_t events = 0;
    };

    struct Sorting
    {
        int column = -1; ///< -1: in the order of first appearance.
        Qt::SortOrder order = Qt::AscendingOrder;

        friend bool operator==(const Sorting &, const Sorting &) = default;
    };

    /// Reads \p entries only, so that any thread may call it; they must live as long as the rows.
    /// Stopped by \p stop the rows are incomplete.
    [[nodiscard]] static Rows gather(const std::vector<DenialEntry> &entries,
                                     const DenialQuery &query, const DenialChoice &choice,
                                     GroupBy groupBy, const Sorting &sorting,
                                     const std::stop_token &stop = {});

    void setRows(Rows rows);

    /// Remembers what the header asks for; sortingChanged() tells who makes the rows.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] const Sorting &sorting() const { return m_sorting; }

    /// \p entries must live as long as the model shows them.
    void setEntries(const std::vector<DenialEntry> &entries, const DenialQuery &query,
                    const DenialChoice &choice, GroupBy groupBy);

    /// The group of equal events of a row; null for rows that only gather.
    [[nodiscard]] const DenialEntry *entry(const QModelIndex &index) const;

    /// The log tells of more than one machine, whatever is filtered.
    [[nodiscard]] bool hasSeveralMachines() const { return m_rows.hasSeveralMachines; }

    [[nodiscard]] int groupCount() const { return m_rows.groups; }
    [[nodiscard]] std::uint64_t eventCount() const { return m_rows.events; }
    [[nodiscard]] int mutedCount() const { return m_rows.muted; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void sortingChanged();

private:
    [[nodiscard]] QVariant gatheringData(const Gathering &gathering, int column, int role) const;
    [[nodiscard]] QVariant entryData(const DenialEntry &entry, int column, int role) const;

    Rows m_rows;
    Sorting m_sorting;
};

} // namespace pavise::ui
