// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/compare/impact_view.h"

#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/models/cells.h"
#include "ui/models/table_cell.h"
#include "ui/services/change/change_rows.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr std::size_t kMostImpactRows = 20; ///< Of one profile.
constexpr int kPathRole = BytesRole + 1;

} // namespace

ImpactView::ImpactView(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel({}, TextLevel::Body, Role::Muted))
    , m_progress(new QProgressBar)
    , m_stop(makeButton(tr("S&top")))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_rows(new QStandardItemModel(this))
    , m_view(new TableView)
{
    m_view->setModel(m_rows);
    m_view->setSortingEnabled(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("Profiles that change"));
    m_rows->setHorizontalHeaderLabels(
        {tr("Profile and example"), tr("Change"), tr("Class"), tr("Permissions")});
    m_view->setColumns({{40}, {20}, {13, 1}, {16}});
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        QModelIndex top = index.siblingAtColumn(0);
        while (top.parent().isValid())
            top = top.parent();
        Q_EMIT fileWanted(top.data(kPathRole).toByteArray().toStdString());
    });
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(look::unit());
    m_progress->setAccessibleName(tr("Profiles compared"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(look::units(5), look::units(1.5), look::units(4), look::units(1.5));
    row->setSpacing(look::units(2));
    row->addWidget(m_sentence->elided(), 1);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_progress);
    column->addWidget(new Hairline);
    m_stack->addWidget(framed(m_view));
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_work.isBusy())
            stop();
        else
            startAgain();
    });
    clear(tr("Nothing is compared"), {});
}

void ImpactView::start(const std::string &base, const Options &options, const std::string &path,
                       const std::string &newText)
{
    if (m_isAsked && path == m_path && newText == m_newText && base == m_base)
        return;
    m_base = base;
    m_options = options;
    m_path = path;
    m_newText = newText;
    startAgain();
}

void ImpactView::startAgain()
{
    m_isAsked = true;
    m_isStopped = false;
    m_changed = 0;
    m_broken = 0;
    m_done = 0;
    m_total = 0;
    m_rows->removeRows(0, m_rows->rowCount());
    const int run = ++m_run;
    m_work.start(
        [this, run, options = m_options, path = m_path,
         text = m_newText](const std::stop_token &stopped) {
            explain::ImpactOptions impact;
            impact.compile = options();
            impact.threads = std::max(1U, std::thread::hardware_concurrency());
            const text::DiskFiles files;
            // This outlives the work: Background waits for it.
            explain::impact(
                files, path, text, impact,
                [this, run](explain::FileImpact file) {
                    auto told = std::make_shared<const explain::FileImpact>(std::move(file));
                    QMetaObject::invokeMethod(
                        this,
                        [this, run, told] {
                            if (run == m_run)
                                take(*told);
                        },
                        Qt::QueuedConnection);
                },
                stopped);
            return true;
        },
        [this](bool) { finish(); });
    showState();
}

void ImpactView::stop()
{
    ++m_run;
    m_isStopped = true;
    m_work.cancel();
    showState();
    Q_EMIT changed();
}

void ImpactView::clear(const QString &title, const QString &sentence)
{
    ++m_run;
    m_work.cancel();
    m_isAsked = false;
    m_isStopped = false;
    m_changed = 0;
    m_broken = 0;
    m_rows->removeRows(0, m_rows->rowCount());
    m_empty->setText(u"diff"_s, title, sentence);
    showState();
    Q_EMIT changed();
}

void ImpactView::take(const explain::FileImpact &file)
{
    m_done = std::max(m_done, file.done);
    m_total = file.total;
    const ChangeRows words(m_base, nullptr, nullptr);
    const auto group = [&](const QString &name, const QString &sub) {
        auto *item = tableCell(name, CellKind::Group);
        item->setData(sub, SubTextRole);
        item->setData(QByteArray::fromStdString(file.path), kPathRole);
        return item;
    };
    if (file.isBroken) {
        ++m_broken;
        auto *item = group(nameBelow(m_base, file.path), {});
        for (const text::Diagnostic &error : file.errors)
            item->appendRow({tableCell(diagnosticText(error), CellKind::Plain)});
        m_rows->appendRow({item, badgeCell({tr("no longer compiles"), Shape::Cross, Role::Bad})});
    }
    for (const auto &profile : file.changed) {
        ++m_changed;
        const std::vector<PreviewRow> rows = words.of(profile.difference, kMostImpactRows);
        auto *item = group(toDisplay(profile.name),
                           tr("%n difference(s)", nullptr, static_cast<int>(rows.size())));
        for (const PreviewRow &row : rows)
            item->appendRow({tableCell(row.target, CellKind::Mono), badgeCell(rowBadge(row)),
                             tableCell(row.accessClass, CellKind::Muted),
                             tableCell(row.permissions, CellKind::Mono)});
        m_rows->appendRow({item});
        // The first shows what there is to see; the others stay in view as a list.
        if (m_changed == 1) {
            m_view->expand(item->index());
            m_view->setCurrentIndex(item->index());
        }
    }
    showState();
    Q_EMIT changed();
}

void ImpactView::finish()
{
    // What was told before the end may still be on its way here.
    QMetaObject::invokeMethod(
        this,
        [this] {
            showState();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void ImpactView::showState()
{
    const bool isBusy = m_work.isBusy();
    m_progress->setVisible(isBusy);
    m_progress->setRange(0, static_cast<int>(m_total));
    m_progress->setValue(static_cast<int>(m_done));
    m_stop->setText(isBusy ? tr("S&top") : tr("Compare a&gain"));
    padButton(*m_stop);
    m_stop->setVisible(m_isAsked && (isBusy || m_isStopped));
    m_sentence->parentWidget()->setVisible(m_isAsked);
    const auto total = static_cast<int>(m_total);
    QString sentence;
    if (m_total == 0)
        sentence = isBusy ? tr("Looking for the profiles that read this file.")
                          : tr("No profile reads this file.");
    else if (isBusy || m_isStopped)
        sentence = tr("%1 of %n file(s) compared", nullptr, total).arg(m_done);
    else
        sentence = tr("%n file(s) read it", nullptr, total);
    if (m_total > 0)
        sentence += u" · "_s + tr("%n profile(s) change", nullptr, m_changed);
    if (m_broken > 0)
        sentence += u" · "_s + tr("%n no longer compile", nullptr, m_broken);
    m_sentence->setText(sentence);
    m_sentence->setRole(m_broken > 0 ? Role::Bad : Role::Muted);
    m_stack->setCurrentIndex(m_rows->rowCount() > 0 ? 0 : 1);
    if (!m_isAsked)
        return;
    if (isBusy)
        m_empty->setText(u"clock"_s, tr("Comparing"),
                         tr("Each profile that reads this file is compared before and after the "
                            "edit."));
    else if (m_isStopped)
        m_empty->setText(u"diff"_s, tr("Stopped"), tr("The rest was not compared."));
    else
        m_empty->setText(u"check"_s, tr("No profile changes"),
                         tr("Every profile that reads this file answers as before."));
}

} // namespace pavise::ui
