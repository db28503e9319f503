// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which profiles are shown: text, mode, state, only those in use. A parent stays for its child.

#pragma once

#include "ui/models/profiles/profile_entry.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace pavise::ui {

class ProfileModel;

class ProfileFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// Groups of states that a person tells apart.
    enum class StateGroup { Any, Loaded, NotLoaded, Differs, Broken };

    explicit ProfileFilter(ProfileModel &profiles, QObject *parent = nullptr);

    void setText(const QString &text);
    void setMode(std::optional<kernel::ProfileMode> mode);
    void setStates(StateGroup group);
    void setOnlyInUse(bool only);
    [[nodiscard]] bool isFiltering() const;
    void clear();

    /// Rows of all levels that pass.
    [[nodiscard]] int shownCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ProfileModel &m_profiles;
    QString m_text;
    std::optional<kernel::ProfileMode> m_mode;
    StateGroup m_states = StateGroup::Any;
    bool m_onlyInUse = false;
};

} // namespace pavise::ui
