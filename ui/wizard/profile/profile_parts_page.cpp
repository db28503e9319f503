// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/profile/profile_parts_page.h"

#include "ui/common/convert.h"
#include "ui/models/table_cell.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

enum Column { PartColumn, WhyColumn, GrantsColumn, RiskColumn };

/// From here on a risk is worth a word.
constexpr int kMediumRisk = 4;

QString translated(const char *context, std::string_view english)
{
    return english.empty() ? QString()
                           : QCoreApplication::translate(context, std::string(english).c_str());
}

Badge riskOf(const OfferedAbstraction &part)
{
    if (part.isSensitive())
        return {ProfilePartsPage::tr("sensitive"), Shape::Triangle, Role::Bad};
    if (part.severity.level >= kMediumRisk)
        return {ProfilePartsPage::tr("medium"), Shape::Triangle, Role::Warn};
    return {ProfilePartsPage::tr("low"), Shape::Dot, Role::Ok};
}

QString grantsText(const OfferedAbstraction &part)
{
    const QString rules = ProfilePartsPage::tr("%n rule(s)", nullptr, static_cast<int>(part.rules));
    const QString worst = translated("Severity", part.severity.reason);
    return worst.isEmpty() ? rules : ProfilePartsPage::tr("%1; at most: %2").arg(rules, worst);
}

} // namespace

ProfilePartsPage::ProfilePartsPage(NewProfileState &state)
    : WorkPage(tr("Parts to include"))
    , m_state(state)
    , m_filter(makeSearchField(tr("Filter by name or reason")))
    , m_model(new QStandardItemModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_view(new TableView)
    , m_concern(new MessageBar)
    , m_footer(new TextLabel({}, TextLevel::Small, Role::Muted))
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(filterRow({m_filter}));
    column->addWidget(new Hairline);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterRole(FilterRole);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_view->setModel(m_proxy);
    // The order is ours: what a person most likely wants comes first.
    m_view->setSortingEnabled(false);
    m_proxy->sort(-1);
    m_view->setAccessibleName(tr("Shared parts"));
    column->addWidget(framed(m_view), 1);
    column->addWidget(new Hairline);
    column->addWidget(filterRow({m_concern}));
    m_footer->setContentsMargins(look::units(5), look::unit(), look::units(4), look::unit());
    column->addWidget(m_footer);
    connect(m_filter, &QLineEdit::textChanged, m_proxy,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &ProfilePartsPage::showGroups);
    connect(m_model, &QStandardItemModel::itemChanged, this, &ProfilePartsPage::updateCount);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProfilePartsPage::showPart);
}

void ProfilePartsPage::initializePage()
{
    m_isFilling = true;
    m_filter->clear();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Part"), tr("Why"), tr("What it grants"), tr("Risk")});
    std::vector<const OfferedAbstraction *> found;
    std::vector<const OfferedAbstraction *> started;
    std::vector<const OfferedAbstraction *> others;
    for (const OfferedAbstraction &each : m_state.report->abstractions) {
        const bool isChosen = std::ranges::contains(m_state.choices.abstractions, each.name);
        (!each.because.empty() ? found : isChosen ? started : others).push_back(&each);
    }
    addGroup(tr("Asked for"), tr("by what was found in the program"), found);
    addGroup(tr("Of the starting point"), tr("what such programs mostly need"), started);
    addGroup(tr("All others"), tr("if you know that it needs them"), others);
    m_isFilling = false;
    m_view->setColumns({{30}, {34, 1}, {40, 2}, {14}});
    showGroups();
    const QModelIndex group = m_proxy->index(0, 0);
    m_view->setCurrentIndex(m_proxy->index(0, 0, group));
    m_view->setFocus();
    updateCount();
}

void ProfilePartsPage::addGroup(const QString &title, const QString &detail,
                                const std::vector<const OfferedAbstraction *> &parts)
{
    if (parts.empty())
        return;
    QStandardItem *head = tableCell(title, CellKind::Group);
    head->setData(detail, SubTextRole);
    for (const OfferedAbstraction *part : parts) {
        QStandardItem *name =
            tableCell(toDisplay(part->name.substr(part->name.find('/') + 1)), CellKind::Name);
        name->setData(QByteArray::fromStdString(part->name), BytesRole);
        name->setCheckable(true);
        const bool isOn = std::ranges::contains(m_state.choices.abstractions, part->name);
        name->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
        QString why = translated("NewProfile", part->reason);
        if (!part->because.empty())
            why += u" ("_s + toDisplay(part->because.substr(part->because.rfind('/') + 1)) + u')';
        name->setData(QString(name->text() + u' ' + why), FilterRole);
        head->appendRow({name, tableCell(why), tableCell(grantsText(*part), CellKind::Muted),
                         badgeCell(riskOf(*part))});
    }
    m_model->appendRow({head, tableCell({}), tableCell({}), tableCell({})});
}

/// All open, and each title over the whole line: what it says is a sentence.
void ProfilePartsPage::showGroups()
{
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        m_view->setFirstColumnSpanned(row, {}, true);
    m_view->expandAll();
}

std::vector<std::string> ProfilePartsPage::chosen() const
{
    std::vector<std::string> names;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QStandardItem *head = m_model->item(group);
        for (int row = 0; row < head->rowCount(); ++row) {
            const QStandardItem *item = head->child(row);
            if (item->checkState() == Qt::Checked)
                names.push_back(item->data(BytesRole).toByteArray().toStdString());
        }
    }
    return names;
}

void ProfilePartsPage::updateCount()
{
    if (m_isFilling)
        return;
    const auto names = chosen();
    QStringList sensitive;
    for (const OfferedAbstraction &part : m_state.report->abstractions) {
        if (part.isSensitive() && std::ranges::contains(names, part.name))
            sensitive << toDisplay(part.name.substr(part.name.find('/') + 1));
    }
    const QString about = tr("Shared parts stand for many rules each; learning adds what is "
                             "missing.");
    header().setSentence(about + u' '
                         + (sensitive.isEmpty()
                                ? tr("Nothing sensitive is chosen.")
                                : tr("Sensitive of what is chosen: %1.")
                                      .arg(locale().createSeparatedList(sensitive))));
    m_footer->setText(tr("%n part(s) chosen", nullptr, static_cast<int>(names.size())) + u" · "_s
                      + tr("%n sensitive", nullptr, static_cast<int>(sensitive.size())));
    showPart();
}

/// What is sensitive is told above the count, for the row that is looked at.
void ProfilePartsPage::showPart()
{
    const std::string name =
        m_view->currentIndex().siblingAtColumn(0).data(BytesRole).toByteArray().toStdString();
    const auto &all = m_state.report->abstractions;
    const auto part = std::ranges::find(all, name, &OfferedAbstraction::name);
    const bool isConcern = part != all.end() && part->isSensitive();
    if (isConcern)
        m_concern->show(
            Role::Warn, toDisplay(part->name),
            (part->because.empty() && part->reason.empty()
                 ? tr("also grants what is sensitive: %1. Include it only if the program has a "
                      "reason for that.")
                 : tr("also grants what is sensitive: %1. Leave it out if the program can do "
                      "without."))
                .arg(translated("Severity", part->severity.reason)));
    else
        m_concern->hide();
    m_concern->parentWidget()->setVisible(isConcern);
}

void ProfilePartsPage::work()
{
    m_state.choices.abstractions = chosen();
    advance();
}

} // namespace pavise::ui
