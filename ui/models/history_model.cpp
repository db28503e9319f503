// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/history_model.h"

#include "ui/common/appearance/shapes.h"
#include "ui/common/convert.h"
#include "ui/common/time_text.h"
#include "ui/models/cells.h"

#include <pwd.h>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

QString display(const QByteArray &bytes)
{
    return toDisplay({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

bool isDone(const protocol::HistoryEntry &entry)
{
    return entry.result == u"done"_s;
}

} // namespace

HistoryModel::HistoryModel(QString (*verbText)(const QString &), QObject *parent)
    : QAbstractTableModel(parent)
    , m_verbText(verbText)
{
}

void HistoryModel::setEntries(const protocol::HistoryEntries &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void HistoryModel::append(const protocol::HistoryEntries &entries)
{
    if (entries.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

QString HistoryModel::userName(quint32 uid) const
{
    auto known = m_users.constFind(uid);
    if (known == m_users.constEnd()) {
        const passwd *user = getpwuid(uid); // NOLINT(concurrency-mt-unsafe): GUI thread only
        known =
            m_users.insert(uid, user != nullptr ? toDisplay(user->pw_name) : QString::number(uid));
    }
    return *known;
}

QString HistoryModel::subject(const protocol::HistoryEntry &entry)
{
    constexpr qsizetype kNamed = 3;
    QStringList names;
    for (const QByteArray &profile : entry.profiles)
        names << display(profile);
    if (names.isEmpty()) {
        for (const protocol::ChangedFile &file : entry.files)
            names << display(file.file);
    }
    if (names.size() <= kNamed)
        return names.join(u", "_s);
    return tr("%1 and %n more", nullptr, static_cast<int>(names.size() - kNamed))
        .arg(names.mid(0, kNamed).join(u", "_s));
}

qint64 HistoryModel::time(const protocol::HistoryEntry &entry)
{
    return static_cast<qint64>(entry.id / 1'000'000);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QString HistoryModel::text(const protocol::HistoryEntry &entry, int column) const
{
    switch (column) {
    case What:
        return m_verbText(entry.verb);
    case Profiles:
        return subject(entry);
    case Time:
        return shortTime(time(entry));
    case User:
        return userName(entry.uid);
    case Result:
        return isDone(entry)                ? tr("done")
            : entry.result == u"reverted"_s ? tr("taken back")
                                            : entry.result;
    case Note:
        return display(entry.note);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const protocol::HistoryEntry &entry = m_entries[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return column == Time ? fullTime(time(entry)) : text(entry, column);
    case KindRole:
        return static_cast<int>(column == What                         ? CellKind::Name
                                    : column == Result                 ? CellKind::Badge
                                    : column == Time || column == User ? CellKind::Muted
                                                                       : CellKind::Plain);
    case StateRole:
        return static_cast<int>(column != Result    ? Role::None
                                    : isDone(entry) ? Role::Ok
                                                    : Role::Muted);
    case ShapeRole:
        return static_cast<int>(isDone(entry) ? Shape::Dot : Shape::Ring);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Profiles:
        return tr("Profiles");
    case Time:
        return tr("Time");
    case User:
        return tr("User");
    case Result:
        return tr("Result");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace pavise::ui
