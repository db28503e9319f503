// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/editor/editor_page.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/editor/outline_model.h"
#include "ui/editor/profile_editor.h"
#include "ui/editor/view/editor_view.h"
#include "ui/editor/view/find_bar.h"
#include "ui/pages/editor_panels.h"
#include "ui/widgets/flat_tab_bar.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QtConcurrentRun>

#include <algorithm>
#include <filesystem>
#include <utility>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// Of the Place column, so that the names of files are whole; in average characters.
int widestPlace(const ProblemModel &problems)
{
    constexpr int kLeast = 16;
    constexpr int kMost = 60;
    const QFontMetrics metrics(look::mono());
    int width = 0;
    for (int row = 0; row < problems.rowCount({}); ++row)
        width = std::max(width, metrics.horizontalAdvance(problems.problem(row).place));
    return std::clamp((width + look::units(4)) / look::characters(1) + 1, kLeast, kMost);
}

} // namespace

EditorPage::EditorPage(QWidget *parent)
    : Page(parent)
    , m_tabs(new FlatTabBar)
    , m_views(new QStackedWidget)
    , m_body(new QStackedWidget)
    , m_findBar(new FindBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTopRow());
    m_recovery = new MessageBar;
    auto *recovery = filterRow({m_recovery});
    recovery->hide();
    column->addWidget(recovery);
    column->addWidget(new Hairline);
    m_body->addWidget(makeEmptyState());
    m_body->addWidget(makeWorkArea());
    column->addWidget(m_body, 1);
    makeActions();

    connect(&m_newOptions, &QFutureWatcherBase::finished, this, [this] {
        m_own = m_newOptions.result();
        m_options = m_own;
        for (int tab = 0; tab < m_tabs->count(); ++tab)
            viewAt(tab)->setOptions(m_options);
        m_folder.reset();
        m_target->setCurrentIndex(0);
        readFolder();
        m_panels->setOptions(m_options);
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_folder = std::make_shared<FolderContents>(m_reading.result());
        for (int tab = 0; tab < m_tabs->count(); ++tab)
            viewAt(tab)->setFolder(m_folder);
        fillTargets();
    });
    offerDrafts();
    connect(m_tabs, &QTabBar::currentChanged, this, &EditorPage::showCurrent);
    connect(m_tabs, &QTabBar::tabMoved, this, [this](int from, int to) {
        QWidget *view = m_views->widget(from);
        m_views->removeWidget(view);
        m_views->insertWidget(to, view);
        showCurrent();
    });
    showCurrent();
}

EditorPage::~EditorPage()
{
    m_findBar->setEditor(nullptr);
    m_stop.request_stop();
    m_newOptions.waitForFinished();
    m_newTarget.waitForFinished();
    m_reading.waitForFinished();
}

void EditorPage::setTree(const SystemTree &tree)
{
    m_newOptions.setFuture(QtConcurrent::run([tree] { return compileOptionsOf(tree); }));
}

QWidget *EditorPage::makeTopRow()
{
    m_tabs->setTabsClosable(false);
    m_tabs->setMovable(true);
    m_tabs->setAccessibleName(tr("Open files"));
    auto *open = makeButton(tr("&Open…"), u"folder"_s);
    m_save = makeButton(tr("&Save…"), u"save"_s);
    m_apply = makeButton(tr("&Apply…"), u"lock"_s);
    connect(open, &QPushButton::clicked, this, &EditorPage::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &EditorPage::save);
    connect(m_apply, &QPushButton::clicked, this, &EditorPage::apply);

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(look::units(2), look::unit(), look::units(4), 0);
    layout->setSpacing(look::units(2));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeTargetChoice());
    layout->addWidget(open);
    layout->addWidget(m_save);
    layout->addWidget(m_apply);
    return row;
}

EditorView *EditorPage::viewAt(int tab) const
{
    return static_cast<EditorView *>(m_views->widget(tab));
}

EditorView *EditorPage::current() const
{
    return viewAt(m_tabs->currentIndex());
}

void EditorPage::openFile(const std::string &path, int line)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (viewAt(tab)->path() == path) {
            m_tabs->setCurrentIndex(tab);
            if (line > 0)
                viewAt(tab)->goToLine(line);
            return;
        }
    }
    auto *view = new EditorView(path, m_options, m_highlighting);
    connect(view, &EditorView::stateChanged, this, [this, view] { updateTab(view); });
    connect(view, &EditorView::opened, this, &EditorPage::showCurrent);
    connect(view, &EditorView::targetRequested, this, &EditorPage::goTo);
    if (m_folder != nullptr)
        view->setFolder(m_folder);
    m_views->addWidget(view);
    const int tab = m_tabs->addTab(view->title());
    m_tabs->setTabToolTip(tab, toDisplay(path));
    QWidget *close = makeCloseButton(view);
    m_tabs->setTabButton(tab, QTabBar::RightSide, close);
    // Tab goes through the page as it is read, whenever the file was opened.
    setTabOrder(m_tabs, close);
    setTabOrder(m_outline, &view->editor());
    m_tabs->setCurrentIndex(tab);
    if (line > 0)
        view->goToLine(line);
    view->open();
    takeDraftOf(*view);
    showCurrent();
}

QWidget *EditorPage::makeCloseButton(EditorView *view)
{
    auto *close = new QToolButton;
    close->setIcon(icon(u"close"_s, Role::Muted));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Ctrl+W)"));
    close->setAccessibleName(tr("Close %1").arg(view->title()));
    connect(close, &QToolButton::clicked, this, [this, view] { closeTab(m_views->indexOf(view)); });
    return close;
}

void EditorPage::chooseFile()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Open profiles"),
                                                            QString::fromStdString(m_options.base));
    for (const QString &file : files)
        openFile(toBytes(file));
}

void EditorPage::follow(const Link &link)
{
    if (!link.file.empty())
        openFile(link.file, link.line);
}

void EditorPage::focusFilter()
{
    find();
}

void EditorPage::showCurrent()
{
    EditorView *view = current();
    m_body->setCurrentIndex(view == nullptr ? 0 : 1);
    updateCommands();
    m_findBar->setEditor(view != nullptr ? &view->editor() : nullptr);
    m_panels->setView(view);
    if (view == nullptr) {
        m_outline->setModel(nullptr);
        m_problems->setModel(nullptr);
        return;
    }
    m_views->setCurrentWidget(view);
    if (m_outline->model() != &view->outline())
        m_outline->setModel(&view->outline());
    m_outline->expandAll();
    if (m_problems->model() != &view->problems())
        showProblemsOf(*view);
    updateTab(view);
}

void EditorPage::showProblemsOf(EditorView &view)
{
    m_problems->setModel(&view.problems());
    fitPlaces(view.problems());
}

void EditorPage::fitPlaces(const ProblemModel &problems)
{
    m_problems->setColumns({{.characters = 48},
                            {.characters = widestPlace(problems), .rank = 1},
                            {.characters = 24, .rank = 2}});
}

void EditorPage::updateTab(EditorView *view)
{
    const int tab = m_views->indexOf(view);
    const ProblemModel &problems = view->problems();
    if (m_problems->model() == &problems)
        fitPlaces(problems);
    const int errors = problems.count(text::Severity::Error);
    if (view->isModified())
        m_tabs->setTabIcon(tab, icon(u"editor"_s, Role::Changed));
    else if (errors > 0)
        m_tabs->setTabIcon(tab, icon(u"error"_s, Role::Bad));
    else
        m_tabs->setTabIcon(tab, icon(u"file"_s));
    m_tabs->setTabText(tab, view->title());

    if (view == current()) {
        updateCommands();
        m_outline->expandAll();
        m_panels->update();
    }
    PageCount drafts;
    drafts.isDraft = true;
    for (int i = 0; i < m_tabs->count(); ++i)
        drafts.number += viewAt(i)->isModified() ? 1 : 0;
    drafts.spoken = tr("Files with unsaved edits: %1").arg(drafts.number);
    Q_EMIT countChanged(drafts);
}

bool EditorPage::mayDiscard(const EditorView &view)
{
    if (!view.isModified())
        return true;
    const auto answer = QMessageBox::warning(
        this, tr("Unsaved edits"),
        tr("%1 has edits that are nowhere else. Close it and lose them?").arg(view.title()),
        QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
    return answer == QMessageBox::Discard;
}

void EditorPage::closeTab(int tab)
{
    EditorView *view = viewAt(tab);
    if (view == nullptr || !mayDiscard(*view))
        return;
    view->dropDraft();
    if (view == current())
        m_findBar->setEditor(nullptr);
    m_views->removeWidget(view);
    m_tabs->removeTab(tab);
    showCurrent();
    view->deleteLater();
}

void EditorPage::closeCurrent()
{
    closeTab(m_tabs->currentIndex());
}

bool EditorPage::mayClose()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (!mayDiscard(*viewAt(tab)))
            return false;
    }
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        viewAt(tab)->dropDraft(); // given up on purpose
    return true;
}

void EditorPage::goToLine()
{
    EditorView *view = current();
    if (view == nullptr)
        return;
    bool isChosen = false;
    const int lines = view->editor().blockCount();
    const int line =
        QInputDialog::getInt(this, tr("Go to line"), tr("&Line (1 to %1):").arg(lines),
                             view->editor().textCursor().blockNumber() + 1, 1, lines, 1, &isChosen);
    if (isChosen)
        view->goToLine(line);
}

void EditorPage::openProblem(const QModelIndex &index)
{
    EditorView *view = current();
    if (view == nullptr || !index.isValid())
        return;
    const Problem problem = view->problems().problem(index.row());
    if (!problem.diagnostic.where)
        return;
    if (!problem.isInThisFile)
        openFile(problem.path, problem.place.section(u':', -1).toInt());
    else if (index.column() == ProblemModel::FixColumn && !problem.diagnostic.fixes.empty())
        view->applyFix(problem);
    else
        view->goToOffset(problem.diagnostic.where->begin);
}

} // namespace pavise::ui
