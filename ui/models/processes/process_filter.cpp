// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/processes/process_filter.h"

#include "ui/models/cells.h"
#include "ui/models/processes/process_model.h"

namespace pavise::ui {

ProcessFilter::ProcessFilter(ProcessModel &processes, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_processes(processes)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&processes);
}

void ProcessFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void ProcessFilter::setView(View view)
{
    m_view = view;
    invalidateFilter();
}

bool ProcessFilter::isFiltering() const
{
    return !m_text.isEmpty() || (m_view != View::Programs && m_view != View::Everything);
}

int ProcessFilter::matchCount() const
{
    return countBelow({});
}

int ProcessFilter::countBelow(const QModelIndex &parent) const
{
    int count = 0;
    for (int row = 0; row < m_processes.rowCount(parent); ++row) {
        const QModelIndex index = m_processes.index(row, 0, parent);
        count += (passes(index) ? 1 : 0) + countBelow(index);
    }
    return count;
}

bool ProcessFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return passes(m_processes.index(row, 0, parent));
}

bool ProcessFilter::passes(const QModelIndex &index) const
{
    const ProcessEntry *process = m_processes.entry(index);
    if (process == nullptr)
        return false;
    const bool isProgram = !process->details.isKernelThread;
    bool isInView = true;
    switch (m_view) {
    case View::Programs:
        isInView = isProgram;
        break;
    case View::Confined:
        isInView = process->isConfined();
        break;
    case View::Unconfined:
        isInView = isProgram && process->isLabelKnown && !process->isConfined();
        break;
    case View::Exposed:
        isInView = process->isLabelKnown && !process->isConfined() && process->listensToNetwork();
        break;
    case View::Everything:
        break;
    }
    return isInView
        && (m_text.isEmpty()
            || index.data(FilterRole).toString().contains(m_text, Qt::CaseInsensitive));
}

} // namespace pavise::ui
