// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/problem_model.h"

#include "ui/common/appearance/look.h"
#include "ui/common/convert.h"
#include "ui/models/cells.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

struct SeverityShape
{
    QString icon;
    Role role;
};

SeverityShape shapeOf(text::Severity severity)
{
    switch (severity) {
    case text::Severity::Error:
        return {u"error"_s, Role::Bad};
    case text::Severity::Warning:
        return {u"warning"_s, Role::Warn};
    case text::Severity::Note:
        return {u"info"_s, Role::Info};
    }
    Q_UNREACHABLE_RETURN({});
}

QString severityName(text::Severity severity)
{
    switch (severity) {
    case text::Severity::Error:
        return ProblemModel::tr("Error");
    case text::Severity::Warning:
        return ProblemModel::tr("Warning");
    case text::Severity::Note:
        return ProblemModel::tr("Note");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString fixText(const text::FixHint &fix)
{
    const QString replacement = toDisplay(fix.replacement).trimmed();
    if (fix.replacement.empty())
        return ProblemModel::tr("Remove");
    if (fix.range.begin == fix.range.end)
        return ProblemModel::tr("Insert %1").arg(replacement);
    return ProblemModel::tr("Replace by %1").arg(replacement);
}

void ProblemModel::setProblems(std::vector<Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    std::ranges::stable_sort(m_problems, [](const Problem &a, const Problem &b) {
        return a.diagnostic.severity > b.diagnostic.severity;
    });
    endResetModel();
}

const Problem &ProblemModel::problem(int row) const
{
    return m_problems[static_cast<std::size_t>(row)];
}

int ProblemModel::count(text::Severity severity) const
{
    return static_cast<int>(std::ranges::count_if(m_problems, [&](const Problem &problem) {
        return problem.diagnostic.severity == severity;
    }));
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Problem &row = problem(index.row());
    const bool hasFix = !row.diagnostic.fixes.empty() && row.isInThisFile;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == MessageColumn)
            return row.message;
        if (index.column() == PlaceColumn)
            return row.place;
        return hasFix ? fixText(row.diagnostic.fixes.front()) : QString();
    case KindRole:
        return static_cast<int>(index.column() == MessageColumn     ? CellKind::State
                                    : index.column() == PlaceColumn ? CellKind::Mono
                                                                    : CellKind::Plain);
    case IconRole:
        return index.column() == MessageColumn ? QVariant(shapeOf(row.diagnostic.severity).icon)
                                               : QVariant();
    case StateRole:
        return index.column() == MessageColumn
            ? QVariant(static_cast<int>(shapeOf(row.diagnostic.severity).role))
            : QVariant();
    case Qt::ForegroundRole:
        return index.column() == FixColumn && hasFix ? QVariant(look::text(Role::Info))
                                                     : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() != MessageColumn)
            return data(index, Qt::DisplayRole);
        return tr("%1: %2").arg(severityName(row.diagnostic.severity), row.message);
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case MessageColumn:
        return tr("Message");
    case PlaceColumn:
        return tr("Place");
    case FixColumn:
        return tr("Fix");
    default:
        return {};
    }
}

} // namespace pavise::ui
