// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/profiles/profile_filter.h"

#include "ui/models/cells.h"
#include "ui/models/profiles/profile_model.h"

namespace pavise::ui {

namespace {

bool isIn(ProfileFilter::StateGroup group, const ProfileEntry &entry)
{
    switch (group) {
    case ProfileFilter::StateGroup::Any:
        return true;
    case ProfileFilter::StateGroup::Loaded:
        return entry.isLoaded();
    case ProfileFilter::StateGroup::NotLoaded:
        return !entry.isLoaded();
    case ProfileFilter::StateGroup::Differs:
        if (entry.exact
            && (entry.exact->state == explain::DiskState::Differs
                || entry.exact->state == explain::DiskState::OnlyLoaded))
            return true;
        return entry.state == ProfileState::ModeDiffers || entry.state == ProfileState::NoFile
            || entry.state == ProfileState::Duplicate || entry.state == ProfileState::NotLoaded;
    case ProfileFilter::StateGroup::Broken:
        return entry.state == ProfileState::Broken;
    }
    return true;
}

int countRows(const QAbstractItemModel &model, const QModelIndex &parent)
{
    int count = model.rowCount(parent);
    for (int row = 0, rows = count; row < rows; ++row)
        count += countRows(model, model.index(row, 0, parent));
    return count;
}

} // namespace

ProfileFilter::ProfileFilter(ProfileModel &profiles, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_profiles(profiles)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&profiles);
}

void ProfileFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void ProfileFilter::setMode(std::optional<kernel::ProfileMode> mode)
{
    m_mode = mode;
    invalidateFilter();
}

void ProfileFilter::setStates(StateGroup group)
{
    m_states = group;
    invalidateFilter();
}

void ProfileFilter::setOnlyInUse(bool only)
{
    m_onlyInUse = only;
    invalidateFilter();
}

bool ProfileFilter::isFiltering() const
{
    return !m_text.isEmpty() || m_mode || m_states != StateGroup::Any || m_onlyInUse;
}

void ProfileFilter::clear()
{
    m_text.clear();
    m_mode.reset();
    m_states = StateGroup::Any;
    m_onlyInUse = false;
    invalidateFilter();
}

int ProfileFilter::shownCount() const
{
    return countRows(*this, {});
}

bool ProfileFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_profiles.index(row, 0, parent);
    const ProfileEntry *entry = m_profiles.entry(index);
    if (entry == nullptr || (m_onlyInUse && entry->processes == 0)
        || (m_mode && entry->loadedMode != m_mode) || !isIn(m_states, *entry))
        return false;
    return m_text.isEmpty()
        || index.data(FilterRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace pavise::ui
