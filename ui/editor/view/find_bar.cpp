// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/view/find_bar.h"

#include "ui/common/appearance/look.h"
#include "ui/editor/profile_editor.h"
#include "ui/editor/text_codec.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace pavise::ui {

namespace {

/// More hits than this are neither drawn nor counted: nobody looks through them.
constexpr int kMaxHits = 5000;

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_find(new QLineEdit)
    , m_replacement(new QLineEdit)
    , m_matchCase(new QCheckBox(tr("Match &case")))
    , m_isPattern(new QCheckBox(tr("&Regular expression")))
    , m_count(new QLabel)
    , m_replaceRow(new QWidget)
{
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Text to find"));
    m_find->setClearButtonEnabled(true);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replacement"));
    auto *previous = new QPushButton(tr("&Previous"));
    auto *next = new QPushButton(tr("&Next"));
    auto *close = new QToolButton;
    close->setText(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    close->setAutoRaise(true);

    auto *findRow = new QHBoxLayout;
    findRow->addWidget(m_find, 1);
    findRow->addWidget(m_count);
    findRow->addWidget(previous);
    findRow->addWidget(next);
    findRow->addWidget(m_matchCase);
    findRow->addWidget(m_isPattern);
    findRow->addWidget(close);

    auto *one = new QPushButton(tr("R&eplace"));
    auto *all = new QPushButton(tr("Replace &all"));
    auto *replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins({});
    replaceRow->addWidget(m_replacement, 1);
    replaceRow->addWidget(one);
    replaceRow->addWidget(all);

    auto *rows = new QVBoxLayout(this);
    const int gap = 2 * look::unit();
    rows->setContentsMargins(gap, gap, gap, gap);
    rows->addLayout(findRow);
    rows->addWidget(m_replaceRow);

    connect(m_find, &QLineEdit::textChanged, this, &FindBar::showHits);
    connect(m_matchCase, &QCheckBox::toggled, this, &FindBar::showHits);
    connect(m_isPattern, &QCheckBox::toggled, this, &FindBar::showHits);
    connect(m_find, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(next, &QPushButton::clicked, this, &FindBar::findNext);
    connect(previous, &QPushButton::clicked, this, &FindBar::findPrevious);
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void FindBar::setEditor(ProfileEditor *editor)
{
    if (m_editor == editor)
        return;
    if (m_editor != nullptr) {
        m_editor->setHits({});
        disconnect(m_editor, nullptr, this, nullptr);
    }
    m_editor = editor;
    if (m_editor != nullptr) {
        connect(m_editor, &QObject::destroyed, this, [this] { m_editor = nullptr; });
        connect(m_editor, &ProfileEditor::edited, this, [this] {
            if (isVisible())
                showHits();
        });
        if (isVisible())
            showHits();
    }
}

void FindBar::openFind()
{
    open(false);
}

void FindBar::openReplace()
{
    open(true);
}

void FindBar::open(bool withReplace)
{
    m_replaceRow->setVisible(withReplace && m_editor != nullptr && !m_editor->isReadOnly());
    show();
    if (m_editor != nullptr && m_editor->textCursor().hasSelection()) {
        const QString selected = m_editor->textCursor().selectedText();
        if (!selected.contains(QChar::ParagraphSeparator))
            m_find->setText(selected);
    }
    m_find->selectAll();
    m_find->setFocus();
    showHits();
}

QRegularExpression FindBar::expression() const
{
    const QString pattern =
        m_isPattern->isChecked() ? m_find->text() : QRegularExpression::escape(m_find->text());
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption;
    if (!m_matchCase->isChecked())
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

void FindBar::findNext()
{
    find(false);
}

void FindBar::findPrevious()
{
    find(true);
}

void FindBar::find(bool backward)
{
    const QRegularExpression wanted = expression();
    if (m_editor == nullptr || m_find->text().isEmpty() || !wanted.isValid())
        return;
    const QTextDocument &document = *m_editor->document();
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = document.find(wanted, m_editor->textCursor(), flags);
    if (found.isNull()) {
        QTextCursor edge(m_editor->document());
        if (backward)
            edge.movePosition(QTextCursor::End);
        found = document.find(wanted, edge, flags);
    }
    if (found.isNull())
        return;
    if (!found.block().isVisible())
        m_editor->unfoldAll();
    m_editor->setTextCursor(found);
    m_editor->ensureCursorVisible();
}

void FindBar::replaceOne()
{
    if (m_editor == nullptr || m_editor->isReadOnly())
        return;
    QTextCursor cursor = m_editor->textCursor();
    const QRegularExpressionMatch match =
        expression().match(cursor.selectedText(), 0, QRegularExpression::NormalMatch,
                           QRegularExpression::AnchorAtOffsetMatchOption);
    if (match.hasMatch() && match.capturedLength() == cursor.selectedText().size()) {
        QString replaced = cursor.selectedText();
        if (m_isPattern->isChecked())
            replaced.replace(expression(), m_replacement->text());
        else
            replaced = m_replacement->text();
        cursor.insertText(replaced);
    }
    findNext();
}

void FindBar::replaceAll()
{
    const QRegularExpression wanted = expression();
    if (m_editor == nullptr || m_editor->isReadOnly() || m_find->text().isEmpty()
        || !wanted.isValid()) {
        return;
    }
    QString replacement = m_replacement->text();
    if (!m_isPattern->isChecked())
        replacement.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    QString text = rawText(*m_editor->document());
    text.replace(wanted, replacement);
    QTextCursor whole(m_editor->document());
    whole.select(QTextCursor::Document);
    whole.insertText(text);
    showHits();
}

void FindBar::showHits()
{
    const QRegularExpression wanted = expression();
    if (m_editor == nullptr)
        return;
    QList<QTextEdit::ExtraSelection> hits;
    if (!wanted.isValid()) {
        m_count->setText(tr("Not a valid regular expression"));
    } else if (m_find->text().isEmpty()) {
        m_count->clear();
    } else {
        const QString text = rawText(*m_editor->document());
        for (const QRegularExpressionMatch &match : wanted.globalMatch(text)) {
            if (match.capturedLength() == 0 || hits.size() == kMaxHits)
                continue;
            QTextEdit::ExtraSelection hit;
            hit.cursor = QTextCursor(m_editor->document());
            hit.cursor.setPosition(static_cast<int>(match.capturedStart()));
            hit.cursor.setPosition(static_cast<int>(match.capturedEnd()), QTextCursor::KeepAnchor);
            hit.format.setBackground(look::mix(palette().color(QPalette::Base),
                                               look::text(Role::Warn, palette()), 0.25));
            hits << hit;
        }
        m_count->setText(hits.isEmpty() ? tr("No match") : tr("Matches: %1").arg(hits.size()));
    }
    m_editor->setHits(hits);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_editor != nullptr) {
        m_editor->setHits({});
        m_editor->setFocus();
    }
}

} // namespace pavise::ui
