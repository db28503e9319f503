// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/processes/processes_page.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/common/settings.h"
#include "ui/models/processes/process_filter.h"
#include "ui/models/processes/process_model.h"
#include "ui/pages/processes/process_details.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"
#include "ui/widgets/table/tree_place.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

ProcessesPage::ProcessesPage(StatusService &status, QWidget *parent)
    : Page(parent)
    , m_status(status)
    , m_model(new ProcessModel(this))
    , m_filter(new ProcessFilter(*m_model, this))
    , m_search(makeSearchField(tr("Filter by program, user, profile or PID")))
    , m_viewChoice(new QComboBox)
    , m_limits(new MessageBar)
    , m_view(new TableView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_footer(new TextLabel({}, TextLevel::Small, Role::Muted))
    , m_details(new DetailsPane)
    , m_timer(new QTimer(this))
{
    auto *refreshButton = makeButton(tr("Refresh"), u"refresh"_s);
    connect(refreshButton, &QPushButton::clicked, this, &ProcessesPage::refresh);
    m_header = new PageHeader(tr("Processes"), {refreshButton});
    using View = ProcessFilter::View;
    const QList<std::pair<QString, View>> views = {
        {tr("All programs"), View::Programs},
        {tr("Confined"), View::Confined},
        {tr("Unconfined"), View::Unconfined},
        {tr("Unconfined and on the network"), View::Exposed},
        {tr("All, with kernel threads"), View::Everything}};
    for (const auto &[text, view] : views)
        m_viewChoice->addItem(text, static_cast<int>(view));
    m_viewChoice->setAccessibleName(tr("Which processes"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(filterRow({m_search, m_viewChoice}));
    layout->addWidget(filterRow({m_limits}));
    layout->addWidget(new Hairline);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Processes"));
    m_view->setColumns({{22}, {7}, {12, 2}, {23}, {14}, {18, 1}, {11, 3}, {26, 4}});
    m_view->sortByColumn(ProcessModel::Pid, Qt::AscendingOrder);
    new TreePlace(*m_view);
    m_stack->addWidget(framed(m_view));
    m_stack->addWidget(m_empty);
    connect(m_empty->addButton(tr("&Clear filters"), u"close"_s, true), &QPushButton::clicked, this,
            &ProcessesPage::clearFilters);
    layout->addWidget(m_stack, 1);
    layout->addWidget(new Hairline);
    m_footer->setContentsMargins(look::units(5), look::unit(), look::units(4), look::unit());
    layout->addWidget(m_footer);
    buildActions();

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateCounts();
    });
    connect(m_viewChoice, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setView(static_cast<View>(m_viewChoice->currentData().toInt()));
        updateCounts();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProcessesPage::showDetails);
    connect(&status, &StatusService::treeChanged, this, &ProcessesPage::clearFilters);
    connect(&status, &StatusService::changed, this, &ProcessesPage::takeStatus);
    connect(&status, &StatusService::busyChanged, m_header, &PageHeader::setBusy);
    connect(m_timer, &QTimer::timeout, &status, &StatusService::refreshProcesses);
    takeStatus();
}

QString ProcessesPage::exposedFilter()
{
    return u"view:exposed"_s;
}

void ProcessesPage::buildActions()
{
    const auto add = [this](const QString &text, const QString &iconName, const QKeySequence &keys,
                            auto slot) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_actions << action;
        m_view->addAction(action);
    };
    add(tr("&Go to the profile"), u"profiles"_s, Qt::Key_Return, [this] {
        if (const ProcessEntry *process = current(); process != nullptr && process->isConfined())
            Q_EMIT linkActivated(
                {.page = PageId::Profiles, .name = process->confinement.parts.front().profile});
    });
    add(tr("Show &denials"), u"denials"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] {
        if (const ProcessEntry *process = current())
            Q_EMIT linkActivated(
                {.page = PageId::Denials,
                 .filter = u"process:\"%1\""_s.arg(toDisplay(process->details.command))});
    });
    add(tr("Copy program &path"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] {
        if (const ProcessEntry *process = current())
            QGuiApplication::clipboard()->setText(
                toDisplay(process->details.exe.value_or(process->details.command)));
    });
    add(tr("&Create a profile for this program…"), u"plus"_s, Qt::Key_N, [this] {
        if (const ProcessEntry *process = current())
            Q_EMIT newProfileRequested(process->details.exe.value_or(std::string()));
    });
    m_create = m_actions.last();
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_view, &QTreeView::doubleClicked, m_actions.first(), &QAction::trigger);
}

QWidget *ProcessesPage::details()
{
    return m_details;
}

void ProcessesPage::follow(const Link &link)
{
    if (link.filter.isEmpty())
        return;
    clearFilters();
    if (link.filter == exposedFilter())
        m_viewChoice->setCurrentIndex(
            m_viewChoice->findData(static_cast<int>(ProcessFilter::View::Exposed)));
    else
        m_search->setText(link.filter);
}

void ProcessesPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ProcessesPage::refresh()
{
    m_status.refresh();
}

void ProcessesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // A recorded tree does not change by itself.
    if (m_status.tree().isThisSystem())
        m_timer->start(1000 * settings::value(settings::kProcessSeconds));
}

void ProcessesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_timer->stop();
}

void ProcessesPage::takeStatus()
{
    const StatusSnapshot &now = *m_status.snapshot();
    m_model->setProcesses(now.processes);
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, 0));
    if (now.isScanned && !now.labelsKnown && !now.processes.empty()) {
        m_limits->show(Role::Warn, tr("Confinement is not known."),
                       tr("This kernel has no AppArmor, so no process has a label."));
    } else if (now.someProgramsUnreadable && now.tree.isThisSystem()) {
        m_limits->show(Role::Info, tr("Programs of other users are shown by their short name."),
                       tr("Only an administrator may see their paths and sockets."));
    } else {
        m_limits->hide();
    }
    m_limits->parentWidget()->setVisible(!m_limits->isHidden());
    updateCounts();
    showDetails();
}

void ProcessesPage::updateCounts()
{
    const StatusSnapshot &now = *m_status.snapshot();
    const auto programs = std::ranges::count_if(
        now.processes, [](const auto &each) { return !each.details.isKernelThread; });
    const auto confined = std::ranges::count_if(now.processes, &ProcessEntry::isConfined);
    const auto exposed = std::ranges::count_if(now.processes, [](const ProcessEntry &each) {
        return each.isLabelKnown && !each.isConfined() && each.listensToNetwork();
    });
    if (now.processes.empty())
        m_header->setSentence({});
    else if (!now.labelsKnown)
        m_header->setSentence(tr("%n program(s) running", nullptr, static_cast<int>(programs)));
    else
        m_header->setSentence(tr("%1 of %2 running programs are confined, %3 unconfined on the "
                                 "network")
                                  .arg(confined)
                                  .arg(programs)
                                  .arg(exposed));
    const int shown = m_filter->matchCount();
    m_footer->setText(m_filter->isFiltering()
                          ? tr("%1 of %2 shown").arg(shown).arg(now.processes.size())
                          : tr("%n process(es)", nullptr, shown));
    if (shown > 0) {
        m_stack->setCurrentIndex(0);
    } else {
        if (now.processes.empty())
            m_empty->setText(u"processes"_s,
                             now.isScanned ? tr("No processes here") : tr("Reading processes"),
                             now.isScanned ? tr("This tree has no /proc to read.")
                                           : tr("The list of processes is being read."));
        else
            m_empty->setText(u"filter"_s, tr("No process matches"),
                             tr("The filter hides all processes."));
        m_stack->setCurrentIndex(1);
    }
    m_empty->findChild<QPushButton *>()->setVisible(m_filter->isFiltering());
}

void ProcessesPage::showDetails()
{
    const ProcessEntry *process = current();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(process != nullptr);
    m_actions[0]->setEnabled(process != nullptr && process->isConfined());
    m_create->setEnabled(process != nullptr && process->details.exe && !process->isConfined());
    if (process == nullptr)
        m_details->showHint(tr("Choose a process to see what confines it."));
    else
        showProcessDetails(*m_details, *process, m_actions);
}

void ProcessesPage::clearFilters()
{
    m_search->clear();
    m_viewChoice->setCurrentIndex(0);
}

const ProcessEntry *ProcessesPage::current() const
{
    return m_model->entry(m_filter->mapToSource(m_view->currentIndex()));
}

} // namespace pavise::ui
