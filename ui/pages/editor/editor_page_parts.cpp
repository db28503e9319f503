// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The editor page's fixed parts and its commands; editor_page.cpp has the open files.

#include "ui/editor/outline_model.h"
#include "ui/editor/profile_editor.h"
#include "ui/editor/view/editor_view.h"
#include "ui/editor/view/find_bar.h"
#include "ui/pages/editor/editor_page.h"
#include "ui/pages/editor_panels.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/table/table_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pavise::ui {

QWidget *EditorPage::makeEmptyState()
{
    auto *page = new EmptyState;
    page->setText(u"editor"_s, tr("No file is open"),
                  tr("Open a profile from the Profiles page, or any profile file on disk. Nothing "
                     "is changed until you apply it."));
    QPushButton *open = page->addButton(tr("&Open…"), u"folder"_s, true);
    connect(open, &QPushButton::clicked, this, &EditorPage::chooseFile);
    return page;
}

QWidget *EditorPage::makePanels()
{
    auto *table = new TableView;
    table->setRootIsDecorated(false);
    table->setAccessibleName(tr("Problems in this file"));
    m_problems = table;
    connect(m_problems, &QTreeView::activated, this, &EditorPage::openProblem);
    connect(m_problems, &QTreeView::clicked, this, &EditorPage::openProblem);

    m_panels = new EditorPanels(framed(table));
    connect(m_panels, &EditorPanels::linkActivated, this, &Page::linkActivated);
    connect(m_panels, &EditorPanels::accessAsked, this, &EditorPage::accessAsked);
    return m_panels;
}

QWidget *EditorPage::makeWorkArea()
{
    m_outline = new QTreeView;
    m_outline->setHeaderHidden(true);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_outline->setAccessibleName(tr("Outline of the file"));
    m_outline->setItemDelegate(new CellDelegate(m_outline));
    look::softenSelection(m_outline);
    const auto jump = [this](const QModelIndex &index) {
        if (EditorView *view = current())
            view->goToOffset(index.data(OutlineModel::OffsetRole).toUInt());
    };
    connect(m_outline, &QTreeView::activated, this, jump);
    connect(m_outline, &QTreeView::clicked, this, jump);

    auto *outlinePanel = new QWidget;
    outlinePanel->setAutoFillBackground(true);
    outlinePanel->setBackgroundRole(QPalette::Base);
    auto *outlineColumn = new QVBoxLayout(outlinePanel);
    outlineColumn->setContentsMargins({});
    outlineColumn->setSpacing(0);
    auto *caption = new TextLabel(tr("Outline"), TextLevel::Section, Role::Muted);
    caption->setContentsMargins(look::units(4), look::units(3), look::units(4), look::units(2));
    outlineColumn->addWidget(caption);
    outlineColumn->addWidget(m_outline, 1);

    auto *editors = new QWidget;
    auto *editorColumn = new QVBoxLayout(editors);
    editorColumn->setContentsMargins({});
    editorColumn->setSpacing(0);
    editorColumn->addWidget(m_views, 1);
    editorColumn->addWidget(m_findBar);

    auto *right = new QSplitter(Qt::Vertical);
    right->setHandleWidth(1);
    right->setChildrenCollapsible(false);
    right->addWidget(editors);
    right->addWidget(makePanels());
    right->setStretchFactor(0, 4);
    right->setStretchFactor(1, 1);
    right->setSizes({460, 170});

    auto *all = new QSplitter(Qt::Horizontal);
    all->setHandleWidth(1);
    all->addWidget(outlinePanel);
    all->addWidget(right);
    all->setStretchFactor(1, 1);
    all->setSizes({look::characters(24), 900});
    return all;
}

void EditorPage::addEditorAction(const QString &text, const QKeySequence &shortcut,
                                 void (EditorPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
}

void EditorPage::makeActions()
{
    using Self = EditorPage;
    addEditorAction(tr("&Save…"), QKeySequence::Save, &Self::save);
    addEditorAction(tr("Appl&y…"), QKeySequence(u"Ctrl+Return"_s), &Self::apply);
    addEditorAction(tr("Save &a copy…"), QKeySequence(u"Ctrl+Shift+S"_s), &Self::saveCopy);
    addEditorAction(tr("Compare &in meaning"), QKeySequence(u"Ctrl+Shift+V"_s), &Self::compare);
    addEditorAction(tr("Rules against reality"), QKeySequence(u"Ctrl+Shift+L"_s),
                    &Self::showRules);
    addEditorAction(tr("Dry run"), QKeySequence(u"Ctrl+Shift+Y"_s), &Self::showDryRun);
    addEditorAction(tr("Impac&t on profiles"), QKeySequence(u"Ctrl+Shift+I"_s), &Self::showImpact);
    addEditorAction(tr("&Close file"), QKeySequence::Close, &Self::closeCurrent);
    addEditorAction(tr("&Find…"), QKeySequence::Find, &Self::find);
    addEditorAction(tr("&Replace…"), QKeySequence(u"Ctrl+R"_s), &Self::replace);
    addEditorAction(tr("Find &next"), QKeySequence(u"F3"_s), &Self::findNext);
    addEditorAction(tr("Find &previous"), QKeySequence(u"Shift+F3"_s), &Self::findPrevious);
    addEditorAction(tr("&Go to line…"), QKeySequence(u"Ctrl+G"_s), &Self::goToLine);
    addEditorAction(tr("Go to the definition"), QKeySequence(u"F12"_s), &Self::goToTarget);
    addEditorAction(tr("Next pro&blem"), QKeySequence(u"F8"_s), &Self::nextProblem);
    addEditorAction(tr("Pre&vious problem"), QKeySequence(u"Shift+F8"_s), &Self::previousProblem);
    addEditorAction(tr("Co&mment"), QKeySequence(u"Ctrl+/"_s), &Self::comment);
    addEditorAction(tr("&Duplicate line"), QKeySequence(u"Ctrl+D"_s), &Self::duplicate);
    addEditorAction(tr("De&lete line"), QKeySequence(u"Ctrl+Shift+K"_s), &Self::deleteLines);
    addEditorAction(tr("Move line &up"), QKeySequence(u"Alt+Up"_s), &Self::moveUp);
    addEditorAction(tr("Move line do&wn"), QKeySequence(u"Alt+Down"_s), &Self::moveDown);
    addEditorAction(tr("Compl&ete"), QKeySequence(u"Ctrl+Space"_s), &Self::complete);
    addEditorAction(tr("Lay &out"), QKeySequence(u"Ctrl+Shift+F"_s), &Self::layOut);
    addEditorAction(tr("Fold bloc&k"), QKeySequence(u"Ctrl+Shift+["_s), &Self::fold);
    addEditorAction(tr("Unfold block"), QKeySequence(u"Ctrl+Shift+]"_s), &Self::unfold);
    addEditorAction(tr("Unfold all blocks"), QKeySequence(u"Ctrl+Alt+]"_s), &Self::unfoldAll);
}

void EditorPage::find()
{
    if (current() != nullptr)
        m_findBar->openFind();
}

void EditorPage::replace()
{
    if (current() != nullptr)
        m_findBar->openReplace();
}

void EditorPage::findNext()
{
    m_findBar->findNext();
}

void EditorPage::findPrevious()
{
    m_findBar->findPrevious();
}

void EditorPage::nextProblem()
{
    if (EditorView *view = current())
        view->editor().goToNextMark(false);
}

void EditorPage::previousProblem()
{
    if (EditorView *view = current())
        view->editor().goToNextMark(true);
}

void EditorPage::comment()
{
    if (EditorView *view = current())
        view->editor().toggleComment();
}

void EditorPage::duplicate()
{
    if (EditorView *view = current())
        view->editor().duplicateLines();
}

void EditorPage::deleteLines()
{
    if (EditorView *view = current())
        view->editor().deleteLines();
}

void EditorPage::moveUp()
{
    if (EditorView *view = current())
        view->editor().moveLines(true);
}

void EditorPage::moveDown()
{
    if (EditorView *view = current())
        view->editor().moveLines(false);
}

void EditorPage::setDenials(const DenialService &denials)
{
    m_panels->setDenials(denials);
}

void EditorPage::showRules()
{
    m_panels->show(EditorPanels::RulesOfFilePanel);
}

void EditorPage::showDryRun()
{
    m_panels->show(EditorPanels::DryRunOfFilePanel);
}

void EditorPage::showImpact()
{
    m_panels->show(EditorPanels::ImpactOfFilePanel);
}

} // namespace pavise::ui
