// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One open file: its text view, the check that runs while typing, and what it found.

#pragma once

#include "core/text/text_edit.h"
#include "ui/editor/drafts.h"
#include "ui/editor/language/completion.h"
#include "ui/services/check_service.h"

#include <QFileSystemWatcher>
#include <QTimer>
#include <QWidget>

#include <string>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace pavise::ui {

class Highlighting;
class MessageBar;
class OutlineModel;
class ProfileEditor;

class EditorView final : public QWidget
{
    Q_OBJECT

public:
    /// \p path is the file's path as bytes; open() reads it.
    EditorView(std::string path, const compile::CompileOptions &options,
               const Highlighting &highlighting, QWidget *parent = nullptr);
    ~EditorView() override;

    /// Reads the file in the background.
    void open();

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] QString title() const; ///< The file's name, with its folder when not the top one.
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool isReadable() const { return m_isReadable; }
    [[nodiscard]] ProfileEditor &editor() { return *m_editor; }
    [[nodiscard]] OutlineModel &outline() { return *m_outline; }
    [[nodiscard]] ProblemModel &problems() { return *m_problems; }

    /// What the file held when it was read or last written: what a change starts from.
    [[nodiscard]] const std::string &savedBytes() const { return m_saved; }

    /// The file holds \p bytes now, because they were written there from here. When they are taken
    /// back later, the text stays as a draft.
    void setWritten(const std::string &bytes);

    /// The edits go, in one step of undo: they were written elsewhere.
    void dropEdits();

    /// Looks whether the file was changed by somebody else, and says so above the text. While a
    /// look is under way, another one follows it.
    void checkDisk();
    /// Whether a text on the disk waits for an answer; askAboutConflict() goes to the question.
    [[nodiscard]] bool isConflicting() const { return m_isConflicting; }
    void askAboutConflict();
    /// The file was deleted: saving makes a new one.
    [[nodiscard]] bool isMissing() const { return m_isMissing; }

    /// Checks for another target from now on.
    void setOptions(const compile::CompileOptions &options);

    /// What other files of the folder offer, for completion and for going to what a word names.
    void setFolder(const std::shared_ptr<const FolderContents> &folder);

    /// Where the word at a document position is defined: a file, and a line from 1.
    struct Target
    {
        std::string file;
        int line = 0;
    };
    [[nodiscard]] std::optional<Target> targetAt(int position) const;

    /// What there is to say of the word at a document position; empty for nothing.
    [[nodiscard]] QString helpAt(int position) const;

    /// Lays out the selection, or the whole text. False when the text has errors.
    bool layOut();

    /// Puts \p bytes in as one edit that can be undone, as soon as the file is read.
    void takeDraft(const std::string &bytes);

    /// Unsaved edits are wanted no more. A program that ends as it should wants none either.
    void dropDraft();

    /// Moves to a byte offset of the file, now or as soon as it is read.
    void goToOffset(std::uint32_t offset);
    void goToLine(int line); ///< From 1.

    /// Applies the first fix of a problem of this file, as one step of undo.
    void applyFix(const Problem &problem);

    /// Makes \p edit, whose range names bytes of the text as it is, as one step of undo.
    void applyEdit(const text::TextEdit &edit);

    /// Writes the text to another place, atomically. Empty on success, else a sentence.
    [[nodiscard]] QString saveCopy(const QString &target) const;

Q_SIGNALS:
    void opened();
    void stateChanged();                                     ///< Modified or not, problems, title.
    void targetRequested(const std::string &file, int line); ///< Somebody wants to go there.

private:
    void showText(const std::string &bytes);
    void showFailure(const text::Diagnostic &failure);
    void startCheck();
    /// What is found at the file's path.
    struct Look
    {
        text::FileKind kind = text::FileKind::Missing;
        text::Result<std::string> text;

        /// The same in both: then nobody is in the middle of writing it.
        [[nodiscard]] bool isLike(const Look &other) const;
    };
    void takeDisk(const Look &look);
    void watchDisk();
    void setSaved(const std::string &bytes);
    void reload();
    void keepMine();
    void showReport(const CheckReport &report);
    void lookAroundAgain();
    void takeKnowledge();
    void keepDraft();
    void showOwner();
    [[nodiscard]] std::string root() const;
    [[nodiscard]] std::optional<Target> includeTarget(const QString &line, int column) const;

    std::string m_path;
    std::string m_base;
    ProfileEditor *m_editor;
    QLabel *m_failure;
    MessageBar *m_conflict;
    QPushButton *m_reload;
    QPushButton *m_keep;
    QStackedLayout *m_stack;
    OutlineModel *m_outline;
    ProblemModel *m_problems;
    CheckService m_check;
    QTimer m_idle;
    QFutureWatcher<text::Result<std::string>> m_reading;
    QFutureWatcher<Look> m_looking;
    QFileSystemWatcher m_disk;
    QTimer m_settle; ///< Writers rename and write in steps.
    std::string m_saved;
    std::optional<std::string> m_previous; ///< What m_saved was before it was written from here.
    std::optional<Look> m_unsure;          ///< Found once; true when it is found again.
    std::string m_onDisk; ///< What somebody else wrote, while it differs from m_saved.
    bool m_isConflicting = false;
    bool m_isMissing = false;
    int m_version = 0;
    int m_pendingLine = 0;
    std::optional<std::uint32_t> m_pendingOffset;
    std::optional<std::string> m_pendingDraft;
    Knowledge m_known;
    QFutureWatcher<Surroundings> m_around;
    std::stop_source m_aroundStop;
    QTimer m_pause; ///< Typing paused: the draft is written.
    Drafts m_drafts{Drafts::folder()};
    bool m_hasDraft = false;
    QFutureWatcher<std::string> m_ownerSearch;
    MessageBar *m_owner;
    QPushButton *m_openLocal;
    bool m_isReadable = false;
};

} // namespace pavise::ui
