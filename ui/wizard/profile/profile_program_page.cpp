// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/profile/profile_program_page.h"

#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/models/badges.h"
#include "ui/models/cells.h"
#include "ui/models/table_cell.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flat_tab_bar.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

ProfileProgramPage::ProfileProgramPage(NewProfileState &state, const NewProfileStart &start)
    : WorkPage(tr("Which program"))
    , m_state(state)
    , m_start(start)
    , m_tabs(new FlatTabBar)
    , m_filter(makeSearchField(tr("Filter by name or path")))
    , m_path(new QLineEdit)
    , m_model(new QStandardItemModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_view(new TableView)
    , m_empty(new EmptyState)
    , m_list(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_failure(new MessageBar)
{
    header().setSentence(tr("Nothing is written before you have seen the text, and nothing is "
                            "refused before you say so."));
    for (const QString &tab : {tr("&Applications"), tr("&Running programs"), tr("&Path"),
                               tr("&Containers and others without a file")})
        m_tabs->addTab(tab);
    m_tabs->setAccessibleName(tr("Where to choose from"));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(filterRow({m_failure}));
    auto *tabs = new QWidget;
    auto *line = new QHBoxLayout(tabs);
    line->setContentsMargins(look::units(4), 0, look::units(4), 0);
    line->addWidget(m_tabs);
    line->addStretch();
    column->addWidget(tabs);
    column->addWidget(new Hairline);
    column->addSpacing(look::units(3));
    m_stack->addWidget(makeTable());
    m_stack->addWidget(makePath());
    column->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, &ProfileProgramPage::fill);
    connect(&m_state.status, &StatusService::changed, this, [this] {
        // Rows do not move under the pointer.
        if (m_model->rowCount() == 0)
            fill();
    });
    connect(&m_state.maker, &ProfileMaker::reported, this,
            [this](const std::shared_ptr<const ProgramReport> &report) {
                if (!isWorking())
                    return;
                m_state.report = report;
                if (report->made.problem == suggest::NewProfileProblem::ProgramMissing
                    || report->made.problem == suggest::NewProfileProblem::NotExecutable) {
                    setWorking(false);
                    m_failure->show(
                        Role::Bad, tr("This cannot get a profile."),
                        report->made.problem == suggest::NewProfileProblem::ProgramMissing
                            ? tr("There is no such program, or your user may not read it.")
                            : tr("It is a file that cannot be started."));
                    return;
                }
                m_state.choices = suggest::choicesOf(report->made, report->facts);
                advance();
            });
    connect(&m_state.maker, &ProfileMaker::containerRead, this,
            [this](const ContainerSource &source) {
                if (!isWorking())
                    return;
                m_state.container = source;
                advance();
            });
    connect(&m_state.maker, &ProfileMaker::failed, this, [this](const text::Diagnostic &reason) {
        if (!isWorking())
            return;
        setWorking(false);
        m_failure->show(Role::Bad, tr("Not read."), diagnosticText(reason));
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_menu = m_reading.result();
        m_isMenuRead = true;
        header().setBusy(false);
        if (source() == Menu)
            fill();
    });
    header().setBusy(true);
    m_reading.setFuture(
        QtConcurrent::run([tree = m_state.status.tree(), stop = m_stop.get_token()] {
            return menuPrograms(tree, stop);
        }));
}

ProfileProgramPage::~ProfileProgramPage()
{
    m_stop.request_stop();
    m_reading.waitForFinished();
}

QWidget *ProfileProgramPage::makeTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterRole(FilterRole);
    m_view->setModel(m_proxy);
    // The order is ours: what a person most likely wants comes first.
    m_view->setSortingEnabled(false);
    m_proxy->sort(-1);
    m_view->setRootIsDecorated(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("Programs"));
    connect(m_filter, &QLineEdit::textChanged, m_proxy,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &WorkPage::completeChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WorkPage::completeChanged);
    connect(m_view, &QTreeView::doubleClicked, this, [this] { wizard()->next(); });
    m_list->addWidget(framed(m_view));
    m_list->addWidget(m_empty);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(filterRow({m_filter}));
    column->addWidget(new Hairline);
    column->addWidget(m_list, 1);
    return page;
}

QWidget *ProfileProgramPage::makePath()
{
    m_path->setAccessibleName(tr("Path of the program"));
    m_path->setPlaceholderText(u"/usr/bin/…"_s);
    connect(m_path, &QLineEdit::textChanged, this, &WorkPage::completeChanged);
    auto *browse = makeButton(tr("&Browse…"), u"folder"_s);
    connect(browse, &QPushButton::clicked, this, &ProfileProgramPage::choosePath);
    auto *label = new TextLabel(tr("Pro&gram"));
    label->setBuddy(m_path);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(filterRow({label, m_path, browse}, 1));
    auto *hint = new TextLabel(
        tr("A path, or the name of a program as it is typed in a terminal. Links are followed to "
           "the file that the kernel sees; for a script, what runs it is found too."),
        TextLevel::Body, Role::Muted);
    hint->setContentsMargins(look::units(5), 0, look::units(4), 0);
    column->addWidget(hint->wrapped());
    column->addStretch();
    return page;
}

void ProfileProgramPage::initializePage()
{
    m_failure->hide();
    if (!m_start.container.empty()) {
        setSource(Container);
    } else if (!m_start.program.empty()) {
        m_path->setText(toDisplay(m_start.program));
        setSource(Path);
    }
    fill();
}

void ProfileProgramPage::setSource(Source source)
{
    m_tabs->setCurrentIndex(source);
}

ProfileProgramPage::Source ProfileProgramPage::source() const
{
    return static_cast<Source>(m_tabs->currentIndex());
}

std::string ProfileProgramPage::chosen() const
{
    if (source() == Path) {
        // What came as bytes stays so while nobody edits it.
        const bool isStart = m_path->text() == toDisplay(m_start.program);
        return isStart ? m_start.program : toBytes(m_path->text().trimmed());
    }
    const QModelIndex current = m_view->currentIndex();
    return current.isValid()
        ? current.siblingAtColumn(0).data(BytesRole).toByteArray().toStdString()
        : std::string();
}

void ProfileProgramPage::choosePath()
{
    const SystemTree &tree = m_state.status.tree();
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a program"),
                                                      toDisplay(tree.path("/usr/bin")));
    if (!file.isEmpty())
        m_path->setText(toDisplay(tree.inside(toBytes(file))));
}

void ProfileProgramPage::fill()
{
    m_stack->setCurrentIndex(source() == Path ? 1 : 0);
    const std::string before = chosen();
    m_model->clear();
    switch (source()) {
    case Menu:
        fillMenu();
        break;
    case Running:
        fillRunning();
        break;
    case Container:
        fillContainers();
        break;
    case Path:
        break;
    }
    m_list->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    const std::string wanted =
        !m_start.container.empty() && before.empty() ? m_start.container : before;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (row == 0 || index.data(BytesRole).toByteArray().toStdString() == wanted)
            m_view->setCurrentIndex(index);
    }
    if (source() == Path)
        m_path->setFocus();
    Q_EMIT completeChanged();
}

void ProfileProgramPage::addRow(const std::string &key, const QList<QStandardItem *> &cells)
{
    QString all;
    for (const QStandardItem *cell : cells)
        all += cell->text() + u' ';
    cells.first()->setData(QByteArray::fromStdString(key), BytesRole);
    cells.first()->setData(all, FilterRole);
    m_model->appendRow(cells);
}

void ProfileProgramPage::fillMenu()
{
    m_model->setHorizontalHeaderLabels({tr("Application"), tr("Starts"), tr("Menu entry")});
    m_view->setColumns({{30}, {30}, {44, 1}});
    for (const MenuProgram &program : m_menu)
        addRow(program.entry,
               {tableCell(program.name, CellKind::Name),
                tableCell(toDisplay(program.command), CellKind::Mono),
                tableCell(toDisplay(program.entry), CellKind::Mono)});
    m_empty->setText(m_isMenuRead ? u"box"_s : u"clock"_s,
                     m_isMenuRead ? tr("No applications here") : tr("Reading the menu"),
                     m_isMenuRead
                         ? tr("This system has no entries for an applications menu. Choose "
                              "among running programs, or give a path.")
                         : tr("The entries of the applications menu are being read."));
}

void ProfileProgramPage::fillRunning()
{
    m_model->setHorizontalHeaderLabels(
        {tr("Program"), tr("Path"), tr("Processes"), tr("User"), tr("Profile now")});
    alignNumbers(*m_model, {2});
    m_view->setColumns({{24}, {34}, {10, 1}, {14, 2}, {26}});
    for (const RunningProgram &program : runningPrograms(m_state.status.snapshot()->processes)) {
        const Badge badge = !program.profile.empty()
            ? Badge{toDisplay(program.profile), Shape::Diamond, Role::Ok}
            : program.isOnNetwork ? Badge{tr("none, on the network"), Shape::Triangle, Role::Warn}
                                  : Badge{tr("none"), Shape::Dash, Role::Muted};
        addRow(program.path,
               {tableCell(toDisplay(program.command), CellKind::Name),
                tableCell(toDisplay(program.path), CellKind::Mono), numberCell(program.pids.size()),
                tableCell(toDisplay(program.user)), badgeCell(badge)});
    }
    m_empty->setText(u"processes"_s, tr("No programs to choose from"),
                     tr("No program runs whose path your user may see. Give its path instead."));
}

void ProfileProgramPage::fillContainers()
{
    m_model->setHorizontalHeaderLabels({tr("Loaded profile"), tr("Mode"), tr("Processes")});
    alignNumbers(*m_model, {2});
    m_view->setColumns({{40}, {16}, {10}});
    for (const ProfileEntry &profile : m_state.status.snapshot()->profiles) {
        if (profile.state != ProfileState::NoFile || profile.name.contains("//null-"))
            continue;
        addRow(profile.name,
               {tableCell(toDisplay(profile.name), CellKind::Name), badgeCell(modeBadge(profile)),
                numberCell(static_cast<std::size_t>(profile.processes))});
    }
    m_empty->setText(u"box"_s, tr("Every loaded profile has a file"),
                     tr("Programs such as Docker, Podman, snapd and libvirt load profiles without "
                        "a file below /etc/apparmor.d. None is loaded now: start a container "
                        "first."));
}

bool ProfileProgramPage::isAnswered() const
{
    return !chosen().empty();
}

void ProfileProgramPage::work()
{
    m_failure->hide();
    m_state.isContainer = source() == Container;
    if (m_state.isContainer)
        m_state.maker.readContainer(m_state.status.tree(), chosen());
    else
        m_state.maker.inspect(m_state.status.tree(), chosen());
}

} // namespace pavise::ui
