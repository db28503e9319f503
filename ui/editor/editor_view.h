// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One open file: its text view, the check that runs while typing, and what it found.

#pragma once

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

    /// Moves to a byte offset of the file, now or as soon as it is read.
    void goToOffset(std::uint32_t offset);
    void goToLine(int line); ///< From 1.

    /// Applies the first fix of a problem of this file, as one step of undo.
    void applyFix(const Problem &problem);

    /// Writes the text to another place, atomically. Empty on success, else a sentence.
    [[nodiscard]] QString saveCopy(const QString &target) const;

Q_SIGNALS:
    void opened();
    void stateChanged(); ///< Modified or not, problems, title.

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
    bool m_isReadable = false;
};

} // namespace pavise::ui
