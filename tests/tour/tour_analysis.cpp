// SPDX-License-Identifier: GPL-2.0-or-later
// The stops of the tour where policy is compared, followed and held against reality.
#include "tests/tour/languages.h"
#include "tests/tour/tour.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/impact_view.h"
#include "ui/editor/profile_editor.h"
#include "ui/main_window.h"
#include "ui/pages/editor/editor_page.h"
#include "ui/pages/explain/explain_page.h"
#include "ui/pages/profiles/profiles_page.h"
#include "ui/reports/export_dialog.h"
#include "ui/reports/report_dialog.h"
#include "ui/rules/dry_run_panel.h"
#include "ui/rules/rules_panel.h"
#include "ui/rules/silenced_dialog.h"
#include "ui/services/status/status_service.h"
#include "ui/transitions/graph_view.h"
#include "ui/transitions/transitions_view.h"
#include "ui/userns/userns_dialog.h"
#include "ui/widgets/card.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::tests {

namespace {

bool isWorking(const QWidget &in)
{
    for (const QProgressBar *bar : in.findChildren<QProgressBar *>()) {
        if (bar->isVisible())
            return true;
    }
    return false;
}

/// Chooses as a person does.
void choose(const QWidget &in, const QString &name, const QString &text)
{
    for (QComboBox *box : in.findChildren<QComboBox *>()) {
        if (box->accessibleName() != name || box->findText(text) < 0)
            continue;
        box->setCurrentText(text);
        Q_EMIT box->activated(box->currentIndex());
    }
}

} // namespace

void Tour::visitAnalysis()
{
    visitRules();
    visitComparison();
    visitTransitions();
    visitImpact();
    visitAnalysisDialogs();
}

void Tour::visitRules()
{
    ui::MainWindow &window = m_graph.window();
    const auto &page = *window.findChild<ui::EditorPage *>();
    ui::ProfileEditor *editor = openProfile(u"usr.sbin.nginx"_s);
    if (editor == nullptr)
        return;
    QTextCursor cursor = editor->document()->find(u"}"_s, editor->document()->characterCount(),
                                                  QTextDocument::FindBackward);
    cursor.setPosition(cursor.selectionStart());
    cursor.insertText(u"  /etc/nginx/nginx.conf r,\n  /etc/** r,\n  deny /srv/private/** r,\n"
                      "  /srv/private/index.html r,\n"_s);
    const auto *dryRun = window.findChild<ui::DryRunPanel *>();
    waitFor(u"the dry run"_s, [&] { return dryRun->result() != nullptr; });
    trigger(page, u"Ctrl+Shift+L"_s);
    auto *rules = window.findChild<ui::RulesPanel *>();
    waitFor(u"what is said of the rules"_s,
            [&] { return rules->findingCount() > 0 && !isWorking(*rules); });
    takePicture(u"editor-rules"_s);
    trigger(page, u"Ctrl+Shift+Y"_s);
    takePicture(u"editor-dry-run"_s);
}

void Tour::visitComparison()
{
    ui::MainWindow &window = m_graph.window();
    trigger(*window.findChild<ui::EditorPage *>(), u"Ctrl+Shift+V"_s);
    auto *compare = window.findChild<ui::CompareView *>();
    const auto *table = compare->findChild<QTreeView *>();
    waitFor(u"the comparison"_s, [&] { return table->isVisible(); });
    takePicture(u"compare"_s);
    ui::ProfileEditor *editor = openProfile(u"usr.sbin.nginx"_s);
    if (editor == nullptr)
        return;
    editor->undo();
    QTextCursor cursor(editor->document());
    cursor.insertText(u"# The web server of this host.\n"_s);
    trigger(*window.findChild<ui::EditorPage *>(), u"Ctrl+Shift+V"_s);
    waitFor(u"equal texts"_s, [&] { return !table->isVisible(); });
    takePicture(u"compare-equal"_s);
    editor->undo();
    editor->document()->setModified(false);
    window.findChild<ui::ExplainPage *>()->compare().compareProfile("old-sync");
    takePicture(u"compare-one-version"_s);
}

void Tour::visitTransitions()
{
    ui::MainWindow &window = m_graph.window();
    window.follow({.page = ui::PageId::Explain});
    auto &view = window.findChild<ui::ExplainPage *>()->transitions();
    const auto *tree = view.findChild<QTreeView *>();
    waitFor(u"the transitions"_s, [&] { return tree->isVisible(); });
    choose(view, shownText("pavise::ui::TransitionsView", "Fro&m"), u"/usr/bin/evince"_s);
    takePicture(u"transitions"_s);
    choose(view, shownText("pavise::ui::TransitionsView", "&To"), u"unconfined"_s);
    takePicture(u"transitions-way"_s);
    choose(view, shownText("pavise::ui::TransitionsView", "&To"),
           shownText("pavise::ui::TransitionsView", "Everywhere"));
    auto *graph = view.findChild<ui::GraphView *>();
    takePicture(u"transitions-drawing"_s, *graph);
    const auto &boxes = graph->drawing().boxes;
    const auto pile = std::ranges::find_if(boxes, &explain::DrawnBox::isBundle);
    if (pile != boxes.end()) {
        graph->setCurrent(pile->nodes.front());
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, {});
        QCoreApplication::sendEvent(graph, &enter);
    }
    takePicture(u"transitions-opened"_s);
}

void Tour::visitImpact()
{
    ui::MainWindow &window = m_graph.window();
    ui::ProfileEditor *editor = openProfile(u"abstractions/nameservice"_s);
    if (editor == nullptr)
        return;
    editor->moveCursor(QTextCursor::End);
    editor->insertPlainText(u"  /etc/more-hosts r,\n"_s);
    trigger(*window.findChild<ui::EditorPage *>(), u"Ctrl+Shift+I"_s);
    const auto *impact = window.findChild<ui::ImpactView *>();
    waitFor(u"the impact"_s, [&] { return impact->changedProfiles() > 0 && !impact->isBusy(); });
    takePicture(u"editor-impact"_s);
    editor->undo();
    editor->document()->setModified(false);
}

void Tour::visitAnalysisDialogs()
{
    ui::MainWindow &window = m_graph.window();
    const auto &profiles = *window.findChild<ui::ProfilesPage *>();
    window.follow({.page = ui::PageId::Profiles, .name = "/usr/sbin/cupsd"});
    trigger(profiles, u"Ctrl+Shift+S"_s);
    if (auto *dialog = window.findChild<ui::SilencedDialog *>()) {
        waitFor(u"what is hidden"_s, [&] { return !isWorking(*dialog); });
        takePicture(u"silenced"_s, *dialog);
        dialog->close();
    }
    window.follow({.page = ui::PageId::Profiles, .name = "nginx"});
    trigger(profiles, u"Ctrl+Shift+F"_s);
    if (auto *dialog = window.findChild<ui::ExportDialog *>()) {
        waitFor(u"the export"_s, [&] { return dialog->findChild<QListWidget *>()->count() > 0; });
        takePicture(u"export"_s, *dialog);
        dialog->reject();
    }
    for (QAction *menu : window.menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (action->shortcut() == QKeySequence(u"Ctrl+Shift+A"_s)
                || action->shortcut() == QKeySequence(u"Ctrl+Shift+W"_s))
                action->trigger();
        }
    }
    if (auto *dialog = window.findChild<ui::ReportDialog *>()) {
        waitFor(u"the report"_s, [&] { return !dialog->bytes().isEmpty(); });
        takePicture(u"report"_s, *dialog);
        dialog->reject();
    }
    if (auto *dialog = window.findChild<ui::UsernsDialog *>()) {
        takePicture(u"userns"_s, *dialog);
        dialog->reject();
    }
    settle();
}

} // namespace pavise::tests
