// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The text view of one profile file: colours, line numbers, marks, notes, folding.

#pragma once

#include "core/text/messages/diagnostic.h"

#include <QMap>
#include <QPlainTextEdit>

#include <functional>
#include <memory>
#include <vector>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace pavise::ui {

class Completion;
class EditorGutter;
class Highlighting;

/// What is said about a stretch of the text.
struct TextMark
{
    text::Severity severity = text::Severity::Error;
    int begin = 0; ///< Document positions, half open.
    int end = 0;
    QString message;            ///< One sentence; shown behind the line and as the tooltip.
    bool isNotEnforced = false; ///< The kernel does not do what this part of the text says.
};

enum class LineChange { None, Added, Edited };

class ProfileEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ProfileEditor(const Highlighting &highlighting, QWidget *parent = nullptr);
    ~ProfileEditor() override;

    /// Replaces everything and forgets undo; the bytes count as what is saved.
    void setBytes(std::string_view bytes);
    [[nodiscard]] std::string bytes() const;

    /// What the change bar compares with from now on.
    void setSavedBytes(std::string_view bytes);

    void setMarks(std::vector<TextMark> marks);
    [[nodiscard]] const std::vector<TextMark> &marks() const { return m_marks; }

    /// Moves to a document position, unfolds what hides it and brings it into view.
    void goTo(int position);
    void goToLine(int line); ///< From 1.
    bool goToNextMark(bool backward);

    void toggleComment();
    void duplicateLines();
    void deleteLines();
    void moveLines(bool up);

    [[nodiscard]] bool isFoldable(const QTextBlock &block) const;
    [[nodiscard]] bool isFolded(const QTextBlock &block) const;
    void toggleFold(const QTextBlock &block);
    void unfoldAll();

    /// The worst mark of a line, nullptr when there is none. \p line from 0.
    [[nodiscard]] const TextMark *markOfLine(int line) const;
    [[nodiscard]] LineChange changeOfLine(int line) const;

    /// Extra stretches to show, such as search hits.
    void setHits(QList<QTextEdit::ExtraSelection> hits);

    /// Tells about the word at a document position; its lines are shown below the marks' ones.
    void setWordHelp(std::function<QString(int position)> help) { m_wordHelp = std::move(help); }

    [[nodiscard]] Completion &completion() { return *m_completion; }

    /// Folds or unfolds the innermost block around the cursor.
    void foldHere(bool fold);

    /// Takes over what was chosen in the settings.
    void updateLook();

Q_SIGNALS:
    void edited();                      ///< The text changed, by whatever hand.
    void followRequested(int position); ///< Ctrl and a click.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    friend class EditorGutter;

    [[nodiscard]] QString helpAt(QPoint place) const;
    void updateSelections();
    void updateChanges();
    void layoutGutter();
    void insertIndentedNewline();
    void paintNotes();
    [[nodiscard]] QList<QTextEdit::ExtraSelection> bracketSelections() const;

    const Highlighting &m_highlighting;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    EditorGutter *m_gutter;
    std::vector<TextMark> m_marks;
    QMap<int, std::size_t> m_markOfLine; ///< Line from 0 -> index into m_marks.
    QList<QTextEdit::ExtraSelection> m_hits;
    QStringList m_savedLines;
    std::vector<LineChange> m_changes; ///< One per line.
    std::function<QString(int)> m_wordHelp;
    Completion *m_completion;
};

} // namespace pavise::ui
