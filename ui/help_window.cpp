// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/help_window.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/appearance/look.h"
#include "ui/common/screen_size.h"
#include "ui/models/cells.h"
#include "ui/page_names.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// Below these widths, in average characters, lines break after every word or two.
constexpr int kLeastContents = 16;
constexpr int kLeastText = 40;

enum RowRole { ChapterRole = Qt::UserRole + 100, SectionRole };

/// Markdown brings sizes and colours of its own; ours follow the person's font and palette.
void polish(QTextDocument &document)
{
    const QPalette colours = QGuiApplication::palette();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat layout = block.blockFormat();
        const int level = layout.headingLevel();
        const bool isCode = layout.hasProperty(QTextFormat::BlockCodeFence)
            || layout.hasProperty(QTextFormat::BlockCodeLanguage);
        layout.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        if (level > 0) {
            layout.setTopMargin(level == 1 ? 0 : look::units(4));
            layout.setBottomMargin(look::units(2));
        } else if (isCode) {
            layout.setBackground(
                look::mix(colours.color(QPalette::Base), colours.color(QPalette::Text), 0.06));
            layout.setLeftMargin(look::units(3));
            layout.setTopMargin(0);
            layout.setBottomMargin(0);
        }
        cursor.setBlockFormat(layout);
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextCharFormat format = fragment.charFormat();
            if (level > 0)
                format.setFont(level == 1 ? look::title() : look::heading());
            else if (format.fontFixedPitch() || isCode)
                format.setFont(look::mono());
            if (format.isAnchor())
                format.setForeground(look::text(Role::Info, colours));
            QTextCursor run(&document);
            run.setPosition(fragment.position());
            run.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            run.setCharFormat(format);
        }
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_search(makeSearchField(tr("Search the handbook")))
    , m_list(new QListView)
    , m_rows(new QStandardItemModel(this))
    , m_text(new QTextBrowser)
{
    setObjectName(u"HelpWindow"_s);
    setWindowTitle(tr("Handbook — Pavise"));
    m_list->setModel(m_rows);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setAccessibleName(tr("Contents"));
    m_list->setMinimumWidth(look::characters(kLeastContents));
    look::softenSelection(m_list);
    m_text->setMinimumWidth(look::characters(kLeastText));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Chapter"));
    m_text->document()->setDocumentMargin(look::units(6));

    m_back = makeButton(tr("&Back"), u"undo"_s);
    m_forward = makeButton(tr("&Forward"), u"arrow"_s);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { step(1); });
    const auto addKey = [this](QKeySequence::StandardKey key, auto slot) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, slot);
    };
    addKey(QKeySequence::Back, [this] { step(-1); });
    addKey(QKeySequence::Forward, [this] { step(1); });
    addKey(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    addKey(QKeySequence::Close, [this] { close(); });

    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(look::units(3), look::units(3), look::units(3), 0);
    column->setSpacing(look::units(3));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look::units(2));
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);
    column->addLayout(buttons);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(side);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setSizes({look::characters(34), look::characters(84)});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(parts);
    resize(onScreen(*this, {look::characters(122), look::rowHeight() * 26}));

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::showFindings);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { openRow(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &HelpWindow::openRow);
    connect(m_list, &QListView::activated, this, &HelpWindow::openRow);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    showContents();
    go({});
}

QString HelpWindow::chapterOf(PageId page)
{
    return pageName(page).option;
}

void HelpWindow::showChapter(const QString &name, const QString &section)
{
    m_search->clear();
    go({.chapter = std::max(0, m_book.find(name)), .section = section});
}

void HelpWindow::showContents()
{
    m_rows->clear();
    for (int i = 0; i < m_book.chapters().size(); ++i) {
        auto *row = new QStandardItem(m_book.chapters()[i].title);
        row->setData(i, ChapterRole);
        row->setToolTip(row->text());
        m_rows->appendRow(row);
    }
    if (m_at >= 0)
        m_list->setCurrentIndex(m_rows->index(m_history[m_at].chapter, 0));
}

void HelpWindow::showFindings(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        showContents();
        return;
    }
    m_rows->clear();
    const QList<Finding> findings = m_book.search(words);
    for (const Finding &finding : findings) {
        auto *row = new QStandardItem(finding.section);
        row->setData(finding.line, SubTextRole);
        row->setData(static_cast<int>(CellKind::Name), KindRole);
        row->setData(finding.chapter, ChapterRole);
        row->setData(finding.section, SectionRole);
        row->setData(u"%1: %2"_s.arg(finding.section, finding.line), Qt::AccessibleTextRole);
        row->setToolTip(finding.line);
        m_rows->appendRow(row);
    }
    if (findings.isEmpty()) {
        auto *nothing = new QStandardItem(tr("Nothing found"));
        nothing->setFlags(Qt::NoItemFlags);
        nothing->setData(static_cast<int>(CellKind::Muted), KindRole);
        m_rows->appendRow(nothing);
    } else {
        m_list->setCurrentIndex(m_rows->index(0, 0));
    }
}

void HelpWindow::openRow(const QModelIndex &index)
{
    if (index.isValid() && index.data(ChapterRole).isValid())
        go({.chapter = index.data(ChapterRole).toInt(),
            .section = index.data(SectionRole).toString()});
}

void HelpWindow::follow(const QUrl &link)
{
    if (link.scheme() == u"page") {
        if (const auto page = pageOfOption(link.path()))
            Q_EMIT linkActivated({.page = *page});
        return;
    }
    if (!link.scheme().isEmpty()) {
        QDesktopServices::openUrl(link);
        return;
    }
    const int chapter = m_book.find(link.path());
    if (chapter >= 0)
        go({.chapter = chapter, .section = link.fragment(QUrl::FullyDecoded)});
}

void HelpWindow::go(const Place &place)
{
    if (m_at >= 0 && m_history[m_at] == place) {
        render();
        return;
    }
    m_history.resize(m_at + 1);
    m_history << place;
    ++m_at;
    render();
}

void HelpWindow::step(int direction)
{
    if (m_at + direction < 0 || m_at + direction >= m_history.size())
        return;
    m_at += direction;
    render();
}

void HelpWindow::render()
{
    const Place place = m_history[m_at];
    if (m_book.chapters().isEmpty())
        return;
    m_text->document()->setDefaultFont(look::body());
    m_text->setMarkdown(m_book.chapters()[place.chapter].text);
    polish(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    if (!place.section.isEmpty())
        scrollTo(place.section);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
    if (m_search->text().isEmpty())
        m_list->setCurrentIndex(m_rows->index(place.chapter, 0));
}

void HelpWindow::scrollTo(const QString &section)
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0
            || block.text().compare(section, Qt::CaseInsensitive) != 0)
            continue;
        m_text->setTextCursor(QTextCursor(block));
        const QRect place = m_text->cursorRect();
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + place.top()
                                              - look::units(3));
        return;
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_at >= 0) {
        look::softenSelection(m_list);
        const int place = m_text->verticalScrollBar()->value();
        render();
        m_text->verticalScrollBar()->setValue(place);
    }
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_search->text().isEmpty() ? (void)close() : m_search->clear();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace pavise::ui
