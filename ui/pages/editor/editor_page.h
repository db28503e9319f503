// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The editor: open files in tabs, outline at the left, problems below.

#pragma once

#include "core/compile/compiler.h"
#include "core/explain/question/access.h"
#include "ui/editor/drafts.h"
#include "ui/editor/language/highlighting.h"
#include "ui/services/change/change_preview.h"
#include "ui/services/status/system_tree.h"
#include "ui/services/surroundings.h"
#include "ui/widgets/page/page.h"

#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace pavise::ui {

class DenialService;
class EditorPanels;
class EditorView;
class FindBar;
class MessageBar;
class ProblemModel;
class TableView;

class EditorPage final : public Page
{
    Q_OBJECT

public:
    explicit EditorPage(QWidget *parent = nullptr);
    ~EditorPage() override;

    /// The system whose includes and kernel the files are checked against.
    void setTree(const SystemTree &tree);

    /// Opens the file in a tab, or goes to its tab. \p path as bytes, \p line from 1, 0: none.
    void openFile(const std::string &path, int line = 0);
    void chooseFile();

    [[nodiscard]] PageId id() const override { return PageId::Editor; }
    [[nodiscard]] QList<QAction *> menuActions() const override { return actions(); }
    void follow(const Link &link) override;
    void focusFilter() override;
    [[nodiscard]] bool mayClose() override;
    [[nodiscard]] bool step(int direction) override;

    /// Takes over what was chosen in the settings.
    void updateLook();

    /// The file of \p change holds its new text now.
    void takeApplied(const FileChange &change);
    /// What was edited in the file of \p change was written to a local file.
    void takeElsewhere(const FileChange &change);
    /// Files may have been changed: every open one is looked at again.
    void lookAtDisk();
    /// Recorded events, to be tried on the texts that are open.
    void setDenials(const DenialService &denials);
    /// What the editor holds of a file that is open and readable.
    [[nodiscard]] std::optional<std::string> textOf(const std::string &path) const;

Q_SIGNALS:
    /// The person wants these texts applied, or only \p load = false saved.
    void applyRequested(const std::vector<pavise::ui::FileChange> &changes, bool load);
    /// The person wants to know what the edits of an open file mean.
    void compareRequested(const std::string &path);
    /// The person wants to know which rule decides this.
    void accessAsked(const std::string &profile, const pavise::explain::Access &access);

private:
    void makeActions();
    QWidget *makeTopRow();
    QWidget *makeWorkArea();
    QWidget *makePanels();
    QWidget *makeEmptyState();
    void addEditorAction(const QString &text, const QKeySequence &shortcut,
                         void (EditorPage::*slot)());

    [[nodiscard]] EditorView *current() const;
    [[nodiscard]] EditorView *viewAt(int tab) const;
    void showCurrent();
    void showProblemsOf(EditorView &view);
    void fitPlaces(const ProblemModel &problems);
    void updateTab(EditorView *view);
    QWidget *makeCloseButton(EditorView *view);
    void closeTab(int tab);
    void closeCurrent();
    [[nodiscard]] bool mayDiscard(const EditorView &view);
    void save();
    void apply();
    void request(bool load);
    void saveOwnFile(EditorView &view);
    [[nodiscard]] std::optional<std::string> fileBelowBase(const EditorView &view) const;
    [[nodiscard]] EditorView *viewOf(const FileChange &change) const;
    void updateCommands();
    void saveCopy();
    void compare();
    void showRules();
    void showDryRun();
    void showImpact();
    void goToLine();
    void openProblem(const QModelIndex &index);

    void complete();
    void goToTarget();
    void goTo(const std::string &file, int line);
    void rememberPlace();
    void fold();
    void unfold();
    void unfoldAll();
    void layOut();
    QWidget *makeTargetChoice();
    void fillTargets();
    void chooseTarget();
    void readFolder();
    void offerDrafts();
    void openDrafts();
    void takeDraftOf(EditorView &view);
    void showRecovery();
    void discardDrafts();

    void find();
    void replace();
    void findNext();
    void findPrevious();
    void nextProblem();
    void previousProblem();
    void comment();
    void duplicate();
    void deleteLines();
    void moveUp();
    void moveDown();

    compile::CompileOptions m_options;
    QFutureWatcher<compile::CompileOptions> m_newOptions;
    Highlighting m_highlighting;
    QTabBar *m_tabs;
    QStackedWidget *m_views; ///< In the order of the tabs.
    QStackedWidget *m_body;  ///< Empty state, or the work area.
    QTreeView *m_outline;
    TableView *m_problems;
    EditorPanels *m_panels = nullptr; ///< Below the text.
    FindBar *m_findBar;
    QPushButton *m_save;
    QPushButton *m_apply;

    /// Where the cursor was, in the order it was there.
    struct EditorPlace
    {
        std::string file;
        int line = 0;

        friend bool operator==(const EditorPlace &, const EditorPlace &) = default;
    };
    [[nodiscard]] std::optional<EditorPlace> place() const;

    QList<EditorPlace> m_places;
    qsizetype m_placeAt = -1; ///< In m_places; one past the end when nobody went back.
    compile::CompileOptions
        m_own; ///< Of the system that is looked at; m_options may be for another.
    QComboBox *m_target = nullptr;
    QString m_targetFile; ///< A features file that was chosen.
    QFutureWatcher<text::Result<policy::Features>> m_newTarget;
    QFutureWatcher<FolderContents> m_reading;
    std::shared_ptr<const FolderContents> m_folder;
    std::stop_source m_stop;
    MessageBar *m_recovery = nullptr;
    QList<Draft> m_drafts; ///< Of an earlier run.
};

} // namespace pavise::ui
