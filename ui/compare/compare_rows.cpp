// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/compare/compare_rows.h"

#include "ui/common/convert.h"
#include "ui/common/text_diff.h"
#include "ui/models/table_cell.h"

#include <QCoreApplication>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

using Kind = PreviewRow::Kind;

struct CompareRowsText
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QString placeOf(const PreviewRow &row, const std::string &base)
{
    return row.path.empty() ? u"–"_s : u"%1:%2"_s.arg(nameBelow(base, row.path)).arg(row.line);
}

QList<QStandardItem *> cellsOf(const PreviewRow &row, const std::string &base)
{
    QList<QStandardItem *> cells{
        tableCell(row.target, row.kind == Kind::Header ? CellKind::Plain : CellKind::Mono),
        badgeCell(rowBadge(row)), tableCell(row.accessClass, CellKind::Muted),
        tableCell(row.permissions, CellKind::Mono), tableCell(placeOf(row, base), CellKind::Mono)};
    cells[4]->setToolTip(row.reason);
    return cells;
}

QString stateOf(const ComparedProfile &profile)
{
    if (profile.isOnlyBefore)
        return CompareRowsText::tr("only before");
    if (profile.isOnlyAfter)
        return CompareRowsText::tr("only after");
    if (profile.rows.empty())
        return CompareRowsText::tr("same meaning");
    return CompareRowsText::tr("%n difference(s)", nullptr, static_cast<int>(profile.rows.size()));
}

} // namespace

QString comparisonTitle(const Comparison &comparison)
{
    if (comparison.isEqual())
        return CompareRowsText::tr("Equal in meaning");
    QStringList parts;
    if (const int count = comparison.count(Kind::Allowed); count > 0)
        parts << CompareRowsText::tr("%n newly allowed", nullptr, count);
    if (const int count = comparison.count(Kind::Denied); count > 0)
        parts << CompareRowsText::tr("%n no longer allowed", nullptr, count);
    if (const int count = comparison.count(Kind::ExecTarget); count > 0)
        parts << CompareRowsText::tr("%n program(s) run elsewhere", nullptr, count);
    if (parts.isEmpty() && comparison.count(Kind::Logging) > 0)
        parts << CompareRowsText::tr("Only what is logged differs");
    if (parts.isEmpty() && comparison.count(Kind::Header) > 0)
        parts << CompareRowsText::tr("Only the header differs");
    return parts.isEmpty() ? CompareRowsText::tr("Other profiles") : parts.join(u", "_s);
}

QString comparisonSentence(const Comparison &comparison, const QString &before,
                           const QString &after)
{
    QStringList sentences{CompareRowsText::tr("From “%1” to “%2”.").arg(before, after)};
    if (comparison.isEqual())
        sentences << (!comparison.hasTexts
                          ? CompareRowsText::tr("Loading the file would change no answer.")
                          : comparison.before == comparison.after
                          ? CompareRowsText::tr("Even the texts are the same.")
                          : CompareRowsText::tr(
                                "The texts differ, but every access is answered as before."));
    else
        sentences << CompareRowsText::tr(
            "Each row is a shortest example of something that is answered "
            "differently, with the rule that makes it so.");
    for (const ComparedProfile &profile : comparison.profiles) {
        if (profile.isCut) {
            sentences << CompareRowsText::tr("There are more differences than are shown.");
            break;
        }
    }
    return sentences.join(u' ');
}

QList<Badge> comparisonBadges(const Comparison &comparison)
{
    QList<Badge> badges;
    if (comparison.isEqual())
        return {{CompareRowsText::tr("same meaning"), Shape::Dot, Role::Ok}};
    const QList<std::pair<Kind, Badge>> kinds{
        {Kind::Allowed, {CompareRowsText::tr("%1 newly allowed"), Shape::Dot, Role::Ok}},
        {Kind::Denied, {CompareRowsText::tr("%1 no longer allowed"), Shape::Cross, Role::Bad}},
        {Kind::ExecTarget, {CompareRowsText::tr("%1 run elsewhere"), Shape::Dash, Role::Changed}},
        {Kind::Logging, {CompareRowsText::tr("%1 logged otherwise"), Shape::Ring, Role::Muted}},
        {Kind::Header, {CompareRowsText::tr("%1 in the header"), Shape::Square, Role::Changed}}};
    for (const auto &[kind, badge] : kinds) {
        if (const int count = comparison.count(kind); count > 0)
            badges << Badge{badge.text.arg(count), badge.shape, badge.role};
    }
    int sensitive = 0;
    for (const ComparedProfile &profile : comparison.profiles) {
        for (const PreviewRow &row : profile.rows)
            sensitive += row.concern.isEmpty() ? 0 : 1;
    }
    if (sensitive > 0)
        badges << Badge{CompareRowsText::tr("%1 sensitive").arg(sensitive), Shape::Triangle,
                        Role::Warn};
    return badges;
}

void fillComparison(QStandardItemModel &model, const Comparison &comparison,
                    const std::string &base)
{
    model.removeRows(0, model.rowCount());
    const bool isTree = comparison.profiles.size() > 1;
    for (std::size_t i = 0; i < comparison.profiles.size(); ++i) {
        const ComparedProfile &profile = comparison.profiles[i];
        QStandardItem *parent = model.invisibleRootItem();
        if (isTree) {
            auto *group = tableCell(toDisplay(profile.name), CellKind::Group);
            group->setData(stateOf(profile), SubTextRole);
            parent->appendRow(group);
            parent = group;
        }
        for (std::size_t j = 0; j < profile.rows.size(); ++j) {
            const QList<QStandardItem *> cells = cellsOf(profile.rows[j], base);
            cells[0]->setData(static_cast<unsigned>(i), ComparedProfileRole);
            cells[0]->setData(static_cast<unsigned>(j), ComparedRowRole);
            parent->appendRow(cells);
        }
    }
}

QString comparisonReport(const Comparison &comparison, const QString &profile,
                         const QString &before, const QString &after)
{
    QStringList lines{profile + u": "_s + comparisonTitle(comparison),
                      comparisonSentence(comparison, before, after)};
    for (const ComparedProfile &each : comparison.profiles) {
        if (comparison.profiles.size() > 1)
            lines << toDisplay(each.name) + u": "_s + stateOf(each);
        for (const PreviewRow &row : each.rows)
            lines << u"  %1: %2 %3 %4"_s
                         .arg(rowBadge(row).text, row.accessClass, row.permissions, row.target)
                         .simplified()
                         .prepend(u"  "_s)
                    + (row.rule.isEmpty() ? QString()
                                          : u" ("_s + row.rule + u"; "_s + toDisplay(row.path)
                               + u':' + QString::number(row.line) + u')');
    }
    return lines.join(u'\n') + u'\n';
}

const ProfileEntry *findProfile(const std::vector<ProfileEntry> &entries, const std::string &name)
{
    for (const ProfileEntry &entry : entries) {
        if (entry.name == name && entry.namespaceName.empty())
            return &entry;
        if (const ProfileEntry *below = findProfile(entry.children, name))
            return below;
    }
    return nullptr;
}

const ProfileEntry *findProfileOfFile(const std::vector<ProfileEntry> &entries,
                                      const std::string &path)
{
    for (const ProfileEntry &entry : entries) {
        if (entry.file == path && entry.namespaceName.empty())
            return &entry;
    }
    return nullptr;
}

} // namespace pavise::ui
