// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One open file: its text view, the check that runs while typing, and what it found.

#pragma once

#include "ui/services/check_service.h"

#include <QTimer>
#include <QWidget>

#include <string>

class QLabel;
class QStackedLayout;

namespace pavise::ui {

class Highlighting;
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
    void showReport(const CheckReport &report);

    std::string m_path;
    std::string m_base;
    ProfileEditor *m_editor;
    QLabel *m_failure;
    QStackedLayout *m_stack;
    OutlineModel *m_outline;
    ProblemModel *m_problems;
    CheckService m_check;
    QTimer m_idle;
    QFutureWatcher<text::Result<std::string>> m_reading;
    int m_version = 0;
    int m_pendingLine = 0;
    std::optional<std::uint32_t> m_pendingOffset;
    bool m_isReadable = false;
};

} // namespace pavise::ui
