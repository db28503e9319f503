// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/profile_editor.h"

#include "ui/common/appearance/look.h"
#include "ui/common/settings.h"
#include "ui/editor/language/completion.h"
#include "ui/editor/language/highlighting.h"
#include "ui/editor/line_commands.h"
#include "ui/editor/text_codec.h"
#include "ui/editor/view/editor_gutter.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QEvent>
#include <QHash>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QList>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QStringTokenizer>
#include <QTextBlock>
#include <QToolTip>
#include <QWhatsThis>

#include <algorithm>

namespace pavise::ui {

namespace {

/// Bytes that are no UTF-8 stand in the text as halves of surrogate pairs.
class BytesHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    using SyntaxHighlighter::SyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        SyntaxHighlighter::highlightBlock(wellFormed(text));
    }
};

Role roleOf(text::Severity severity)
{
    switch (severity) {
    case text::Severity::Error:
        return Role::Bad;
    case text::Severity::Warning:
        return Role::Warn;
    case text::Severity::Note:
        return Role::Info;
    }
    Q_UNREACHABLE_RETURN(Role::Info);
}

} // namespace

ProfileEditor::ProfileEditor(const Highlighting &highlighting, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighting(highlighting)
    , m_highlighter(new BytesHighlighter(document()))
    , m_gutter(new EditorGutter(*this))
    , m_completion(new Completion(*this))
{
    setAccessibleName(tr("Profile text"));
    setFrameShape(NoFrame);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(false);
    setCursorWidth(2);
    updateLook();
    connect(this, &QPlainTextEdit::blockCountChanged, this, &ProfileEditor::layoutGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int scrolled) {
        if (scrolled != 0)
            m_gutter->scroll(0, scrolled);
        m_gutter->update();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ProfileEditor::updateSelections);
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed == 0 && added == 0)
            return;
        updateChanges();
        Q_EMIT edited();
    });
}

ProfileEditor::~ProfileEditor() = default;

void ProfileEditor::setBytes(std::string_view bytes)
{
    setSavedBytes(bytes);
    setPlainText(decodeProfile(bytes));
    document()->setModified(false);
}

std::string ProfileEditor::bytes() const
{
    return encodeProfile(rawText(*document()));
}

void ProfileEditor::setSavedBytes(std::string_view bytes)
{
    m_savedLines = decodeProfile(bytes).split(QChar::LineFeed);
    updateChanges();
}

void ProfileEditor::setMarks(std::vector<TextMark> marks)
{
    m_marks = std::move(marks);
    m_markOfLine.clear();
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const int line = document()->findBlock(m_marks[i].begin).blockNumber();
        const auto known = m_markOfLine.constFind(line);
        if (known == m_markOfLine.constEnd() || m_marks[*known].severity < m_marks[i].severity)
            m_markOfLine.insert(line, i);
    }
    updateSelections();
    m_gutter->update();
    viewport()->update();
}

const TextMark *ProfileEditor::markOfLine(int line) const
{
    const auto found = m_markOfLine.constFind(line);
    return found == m_markOfLine.constEnd() ? nullptr : &m_marks[*found];
}

LineChange ProfileEditor::changeOfLine(int line) const
{
    const auto index = static_cast<std::size_t>(line);
    return index < m_changes.size() ? m_changes[index] : LineChange::None;
}

void ProfileEditor::updateChanges()
{
    // Between the common head and tail, lines that were nowhere there before are new or edited.
    // Linear, so that typing in a long profile stays fast; the Apply sheet compares exactly.
    const int lines = document()->blockCount();
    const auto saved = static_cast<int>(m_savedLines.size());
    m_changes.assign(static_cast<std::size_t>(lines), LineChange::None);
    QTextBlock head = document()->firstBlock();
    int same = 0;
    while (head.isValid() && same < saved && head.text() == m_savedLines[same]) {
        head = head.next();
        ++same;
    }
    QTextBlock tail = document()->lastBlock();
    int sameEnd = 0;
    while (tail.isValid() && sameEnd < saved - same && sameEnd < lines - same
           && tail.text() == m_savedLines[saved - 1 - sameEnd]) {
        tail = tail.previous();
        ++sameEnd;
    }
    QHash<QStringView, int> gone; // how often
    for (int line = same; line < saved - sameEnd; ++line)
        ++gone[m_savedLines[line]];
    int edited = saved - same - sameEnd;
    QList<int> changed;
    QTextBlock block = head;
    for (int line = same; line < lines - sameEnd; ++line, block = block.next()) {
        const QString text = block.text();
        const auto before = gone.find(text);
        if (before == gone.end() || *before == 0) {
            changed << line;
        } else {
            --*before;
            --edited;
        }
    }
    for (const int line : std::as_const(changed))
        m_changes[static_cast<std::size_t>(line)] =
            edited-- > 0 ? LineChange::Edited : LineChange::Added;
    m_gutter->update();
}

void ProfileEditor::goTo(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    if (!cursor.block().isVisible())
        unfoldAll();
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

void ProfileEditor::goToLine(int line)
{
    const QTextBlock block =
        document()->findBlockByNumber(std::clamp(line, 1, document()->blockCount()) - 1);
    goTo(block.position());
}

bool ProfileEditor::goToNextMark(bool backward)
{
    if (m_marks.empty())
        return false;
    std::vector<int> places;
    for (const TextMark &mark : m_marks)
        places.push_back(mark.begin);
    std::ranges::sort(places);
    const int here = textCursor().position();
    if (backward) {
        const auto at = std::ranges::lower_bound(places, here);
        goTo(at == places.begin() ? places.back() : *std::prev(at));
    } else {
        const auto at = std::ranges::upper_bound(places, here);
        goTo(at == places.end() ? places.front() : *at);
    }
    return true;
}

void ProfileEditor::toggleComment()
{
    ui::toggleComment(textCursor());
}

void ProfileEditor::duplicateLines()
{
    ui::duplicateLines(textCursor());
}

void ProfileEditor::deleteLines()
{
    ui::deleteLines(textCursor());
}

void ProfileEditor::moveLines(bool up)
{
    setTextCursor(ui::moveLines(textCursor(), up));
}

bool ProfileEditor::isFoldable(const QTextBlock &block) const
{
    return m_highlighter->startsFoldingRegion(block);
}

bool ProfileEditor::isFolded(const QTextBlock &block) const
{
    const QTextBlock next = block.next();
    return isFoldable(block) && next.isValid() && !next.isVisible();
}

void ProfileEditor::toggleFold(const QTextBlock &start)
{
    const QTextBlock end = m_highlighter->findFoldingRegionEnd(start);
    const bool show = isFolded(start);
    // The line with the closing brace stays, so that the region still reads as one.
    for (QTextBlock block = start.next(); block.isValid() && block != end; block = block.next())
        block.setVisible(show);
    document()->markContentsDirty(start.position(), end.position() - start.position() + 1);
    auto *layout = static_cast<QPlainTextDocumentLayout *>(document()->documentLayout());
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    viewport()->update();
    m_gutter->update();
}

void ProfileEditor::unfoldAll()
{
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        if (isFolded(block))
            toggleFold(block);
    }
}

void ProfileEditor::setHits(QList<QTextEdit::ExtraSelection> hits)
{
    m_hits = std::move(hits);
    updateSelections();
}

void ProfileEditor::updateSelections()
{
    QList<QTextEdit::ExtraSelection> all;
    QTextEdit::ExtraSelection current;
    current.cursor = textCursor();
    current.cursor.clearSelection();
    current.format.setBackground(
        look::mix(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.05));
    current.format.setProperty(QTextFormat::FullWidthSelection, true);
    all << current << m_hits;
    for (const TextMark &mark : m_marks) {
        QTextEdit::ExtraSelection wave;
        wave.cursor = QTextCursor(document());
        const int last = document()->characterCount() - 1;
        wave.cursor.setPosition(std::min(mark.begin, last));
        wave.cursor.setPosition(std::min(std::max(mark.end, mark.begin + 1), last),
                                QTextCursor::KeepAnchor);
        wave.format.setUnderlineColor(look::text(roleOf(mark.severity), palette()));
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        all << wave;
    }
    all << bracketSelections();
    setExtraSelections(all);
    m_gutter->update();
}

QList<QTextEdit::ExtraSelection> ProfileEditor::bracketSelections() const
{
    QList<QTextEdit::ExtraSelection> pair;
    const auto [first, second] = matchingBrackets(*document(), textCursor().position());
    for (const int position : {first, second}) {
        if (position < 0)
            continue;
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(document());
        one.cursor.setPosition(position);
        one.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        one.format.setBackground(
            look::mix(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.35));
        pair << one;
    }
    return pair;
}

void ProfileEditor::updateLook()
{
    QFont text = look::mono();
    text.setPointSizeF(text.pointSizeF() * settings::value(settings::kEditorSize) / 100);
    setFont(text);
    document()->setDocumentMargin(look::unit());
    setTabStopDistance(fontMetrics().horizontalAdvance(QLatin1Char(' '))
                       * settings::value(settings::kTabWidth));
    m_highlighting.apply(*m_highlighter, palette());
    layoutGutter();
    updateSelections();
}

void ProfileEditor::layoutGutter()
{
    const int width = m_gutter->sizeHint().width();
    setViewportMargins(width, 0, 0, 0);
    m_gutter->setGeometry(contentsRect().left(), contentsRect().top(), width,
                          contentsRect().height());
}

void ProfileEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layoutGutter();
}

void ProfileEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void ProfileEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isListOpen = m_completion->isOpen();
    if (isListOpen
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
            || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape)) {
        event->ignore(); // the list takes them
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        insertIndentedNewline();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (isListOpen)
        m_completion->update();
}

void ProfileEditor::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier
        && !textCursor().hasSelection())
        Q_EMIT followRequested(cursorForPosition(event->position().toPoint()).position());
}

void ProfileEditor::insertIndentedNewline()
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    QString indent;
    for (const QChar c : before) {
        if (c != QLatin1Char(' ') && c != QLatin1Char('\t'))
            break;
        indent += c;
    }
    if (before.trimmed().endsWith(QLatin1Char('{')))
        indent += QLatin1String("  ");
    cursor.insertText(QLatin1Char('\n') + indent);
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool ProfileEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip || event->type() == QEvent::WhatsThis) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = helpAt(help->pos());
        if (event->type() == QEvent::ToolTip)
            QToolTip::showText(help->globalPos(), text, viewport());
        else
            QWhatsThis::showText(help->globalPos(),
                                 text.isEmpty() ? tr("Nothing is to be said about this place.")
                                                : text);
        return true;
    }
    if (event->type() == QEvent::QueryWhatsThis)
        return true;
    return QPlainTextEdit::viewportEvent(event);
}

QString ProfileEditor::helpAt(QPoint place) const
{
    const int position = cursorForPosition(place).position();
    QStringList sentences;
    for (const TextMark &mark : m_marks) {
        if (position >= mark.begin && position <= mark.end)
            sentences << mark.message;
    }
    if (m_wordHelp)
        sentences << m_wordHelp(position);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

void ProfileEditor::foldHere(bool fold)
{
    const QTextBlock here = textCursor().block();
    for (QTextBlock block = here; block.isValid(); block = block.previous()) {
        if (!isFoldable(block) || isFolded(block) == fold)
            continue;
        const QTextBlock end = m_highlighter->findFoldingRegionEnd(block);
        if (end.isValid() && end < here)
            continue;
        if (fold && block != here) { // the cursor must not be in what is hidden
            QTextCursor cursor(block);
            setTextCursor(cursor);
        }
        toggleFold(block);
        return;
    }
}

void ProfileEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_markOfLine.isEmpty())
        paintNotes();
}

void ProfileEditor::paintNotes()
{
    QPainter painter(viewport());
    painter.setFont(look::small());
    const QFontMetrics metrics(painter.font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > viewport()->height())
            break;
        const TextMark *mark = block.isVisible() ? markOfLine(block.blockNumber()) : nullptr;
        if (mark == nullptr)
            continue;
        const qreal textWidth =
            block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).naturalTextWidth() : 0;
        const qreal left = contentOffset().x() + textWidth + 10 * look::unit();
        const qreal room = viewport()->width() - left - 2 * look::unit();
        // Half a sentence behind the line helps nobody: the tooltip and the list have it whole.
        if (room < metrics.horizontalAdvance(mark->message))
            continue;
        painter.setPen(look::text(roleOf(mark->severity), palette()));
        painter.drawText(QRectF(left, line.top(), room, line.height()), Qt::AlignVCenter,
                         mark->message);
    }
}

} // namespace pavise::ui
