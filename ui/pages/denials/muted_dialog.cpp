// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/denials/muted_dialog.h"

#include "ui/common/screen_size.h"
#include "ui/common/time_text.h"
#include "ui/models/cells.h"
#include "ui/services/logs/muted_patterns.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pavise::ui {

MutedDialog::MutedDialog(MutedPatterns &patterns, const DenialService &denials, QWidget *parent)
    : QDialog(parent)
    , m_patterns(patterns)
    , m_denials(denials)
    , m_rows(new QStandardItemModel(this))
    , m_view(new TableView)
    , m_remove(new QPushButton(tr("&Show again")))
{
    setWindowTitle(tr("Muted denials"));
    m_view->setModel(m_rows);
    m_view->setRootIsDecorated(false);
    m_view->setSortingEnabled(false);
    m_view->setAccessibleName(tr("Muted denials"));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(look::units(5), 0, look::units(4), 0);
    head->setSpacing(0);
    head->addWidget(new TextLabel(tr("Muted denials"), TextLevel::Title));
    head->addWidget((new TextLabel(tr("They are neither shown nor counted. Muting allows nothing: "
                                      "what was refused goes on being refused."),
                                   TextLevel::Body, Role::Muted))
                        ->wrapped());
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    m_remove->setAutoDefault(false);
    padButton(*m_remove);
    padButton(*box->button(QDialogButtonBox::Close));
    box->addButton(m_remove, QDialogButtonBox::ActionRole);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(look::units(5), 0, look::units(4), 0);
    bottom->addWidget(box);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, look::units(5), 0, look::units(3));
    all->setSpacing(look::units(3));
    all->addLayout(head);
    all->addWidget(new Hairline);
    all->addWidget(framed(m_view), 1);
    all->addWidget(new Hairline);
    all->addLayout(bottom);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &MutedDialog::removeChosen);
    connect(&patterns, &MutedPatterns::changed, this, &MutedDialog::fill);
    connect(&denials, &DenialService::changed, this, &MutedDialog::fill);
    fill();
    resize(onScreen(*this, {look::characters(96), look::rowHeight() * 14}));
}

void MutedDialog::fill()
{
    const int row = qMax(0, m_view->currentIndex().row());
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Denials"), tr("Events"), tr("Since"), tr("Until")});
    for (const MutedPattern &pattern : m_patterns.list()) {
        const DenialQuery query = DenialQuery::parse(pattern.filter);
        quint64 events = 0;
        for (const DenialEntry &entry : m_denials.snapshot()->groups)
            events += query.matches(entry.denial) ? entry.denial.count : 0;
        const QList<QPair<QString, CellKind>> cells = {
            {pattern.filter, CellKind::Mono},
            {QLocale().toString(events), CellKind::Number},
            {shortTime(pattern.since), CellKind::Muted},
            {pattern.until == 0 ? tr("removed by you") : shortTime(pattern.until),
             CellKind::Muted}};
        QList<QStandardItem *> items;
        for (const auto &[text, kind] : cells) {
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            item->setData(static_cast<int>(kind), KindRole);
            item->setToolTip(text);
            items << item;
        }
        m_rows->appendRow(items);
    }
    m_view->setColumns({{40}, {10}, {14}, {18}});
    m_view->setCurrentIndex(m_rows->index(qMin(row, m_rows->rowCount() - 1), 0));
    m_remove->setEnabled(m_rows->rowCount() > 0);
}

void MutedDialog::removeChosen()
{
    const QList<MutedPattern> patterns = m_patterns.list();
    const int row = m_view->currentIndex().row();
    if (row >= 0 && row < patterns.size())
        m_patterns.remove(patterns[row]);
}

} // namespace pavise::ui
