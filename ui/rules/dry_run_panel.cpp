// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/rules/dry_run_panel.h"

#include "core/explain/question/event_access.h"
#include "ui/common/convert.h"
#include "ui/models/cells.h"
#include "ui/models/denials/denial_text.h"
#include "ui/models/table_cell.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/table/table_view.h"

#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

using explain::Replay;

constexpr std::size_t kMostPanelRows = 2000;
constexpr int kGroupRole = BytesRole + 1;

QString number(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

DryRunPanel::DryRunPanel(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QStandardItemModel(this))
    , m_sentence(new TextLabel({}, TextLevel::Body, Role::Muted))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_view(new TableView)
{
    m_view->setModel(m_rows);
    m_view->setRootIsDecorated(false);
    m_view->setSortingEnabled(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("Recorded events and what the text does to them"));
    m_rows->setHorizontalHeaderLabels({tr("Target"), tr("With this text"), tr("Events"),
                                       tr("Wanted"), tr("Class"), tr("Profile")});
    m_rows->setHeaderData(2, Qt::Horizontal, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                          Qt::TextAlignmentRole);
    m_view->setColumns({{34}, {17}, {9}, {12}, {13, 2}, {22, 1}});
    connect(m_view, &QAbstractItemView::activated, this, &DryRunPanel::ask);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_sentence->setContentsMargins(look::units(5), look::units(2), look::units(4), look::units(2));
    column->addWidget(m_sentence->elided());
    column->addWidget(new Hairline);
    m_stack->addWidget(framed(m_view));
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    showState();
}

void DryRunPanel::setOptions(const compile::CompileOptions &options)
{
    m_runner = std::make_shared<DryRunner>(options);
    clear();
}

void DryRunPanel::setText(const std::string &path, const std::string &bytes,
                          const std::shared_ptr<const DenialSnapshot> &denials)
{
    const bool isOther = path != m_path;
    if (m_runner == nullptr
        || (!isOther && bytes == m_bytes && m_result != nullptr && m_result->denials == denials))
        return;
    m_path = path;
    m_bytes = bytes;
    if (isOther) {
        m_result.reset();
        showState();
        Q_EMIT changed();
    }
    m_work.start(
        [runner = m_runner, path, bytes, denials](const std::stop_token &stop) {
            return std::shared_ptr<const DryRunResult>(
                std::make_shared<DryRunResult>(runner->run(path, bytes, denials, stop)));
        },
        [this](const std::shared_ptr<const DryRunResult> &result) { take(result); });
}

void DryRunPanel::clear()
{
    m_work.cancel();
    m_path.clear();
    m_result.reset();
    m_rows->removeRows(0, m_rows->rowCount());
    showState();
    Q_EMIT changed();
}

void DryRunPanel::take(const std::shared_ptr<const DryRunResult> &result)
{
    m_result = result;
    const int chosen = m_view->currentIndex().row();
    m_rows->removeRows(0, m_rows->rowCount());
    for (const DryRunResult::Row &row : m_result->rows) {
        if (static_cast<std::size_t>(m_rows->rowCount()) >= kMostPanelRows)
            break;
        const audit::Denial &denial = m_result->denials->groups[row.group].denial;
        const Badge badge = replayBadge(row.replay);
        QList<QStandardItem *> cells{
            tableCell(targetText(denial.first), CellKind::Mono),
            tableCell(badge.text, CellKind::Badge),
            tableCell(number(denial.count), CellKind::Number),
            tableCell(wantText(denial.first), CellKind::Mono),
            tableCell(classText(denial.first.eventClass), CellKind::Muted),
            tableCell(toDisplay(denial.first.text(audit::Field::Profile)), CellKind::Muted)};
        cells[0]->setData(static_cast<qulonglong>(row.group), kGroupRole);
        cells[1]->setData(static_cast<int>(badge.shape), ShapeRole);
        cells[1]->setData(static_cast<int>(badge.role), StateRole);
        m_rows->appendRow(cells);
    }
    if (chosen >= 0)
        m_view->setCurrentIndex(m_rows->index(std::min(chosen, m_rows->rowCount() - 1), 0));
    showState();
    Q_EMIT changed();
}

QString DryRunPanel::title() const
{
    if (m_result == nullptr || m_result->hasErrors || m_result->rows.empty())
        return tr("Dry run");
    QStringList parts;
    if (m_result->count(Replay::NewlyDenied) > 0)
        parts << tr("%1 newly denied").arg(number(m_result->count(Replay::NewlyDenied)));
    parts << tr("%1 fixed").arg(number(m_result->count(Replay::Fixed)))
          << tr("%1 still denied").arg(number(m_result->count(Replay::StillDenied)));
    return tr("Dry run: %1").arg(parts.join(u", "_s));
}

void DryRunPanel::showState()
{
    const bool hasRows = m_result != nullptr && !m_result->rows.empty();
    m_stack->setCurrentIndex(hasRows ? 0 : 1);
    m_sentence->setVisible(hasRows);
    if (hasRows) {
        m_sentence->setText(
            tr("Of the recorded events, this text settles %1, goes on denying %2 and would newly "
               "deny %3.")
                .arg(number(m_result->count(Replay::Fixed)),
                     number(m_result->count(Replay::StillDenied)),
                     number(m_result->count(Replay::NewlyDenied))));
        m_sentence->setRole(m_result->count(Replay::NewlyDenied) > 0 ? Role::Warn : Role::Muted);
    } else if (m_result != nullptr && m_result->hasErrors) {
        m_empty->setText(u"error"_s, tr("The text has errors"),
                         tr("As soon as it compiles, every recorded event is tried on it."));
    } else if (m_result != nullptr) {
        m_empty->setText(u"check"_s, tr("No recorded events of these profiles"),
                         tr("The log that the Denials page shows has nothing of the profiles that "
                            "this text defines."));
    } else {
        m_empty->setText(u"play"_s, tr("Nothing to try yet"),
                         tr("Recorded events are tried on the text of a profile while you write "
                            "it."));
    }
}

void DryRunPanel::ask(const QModelIndex &index)
{
    const QVariant group = index.siblingAtColumn(0).data(kGroupRole);
    if (!group.isValid())
        return;
    const audit::Event &event =
        m_result->denials->groups[static_cast<std::size_t>(group.toULongLong())].denial.first;
    if (const auto access = explain::accessOf(event))
        Q_EMIT accessAsked(std::string(explain::profileOf(event)), *access);
}

} // namespace pavise::ui
