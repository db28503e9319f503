// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/diff_view.h"

#include "ui/common/appearance/look.h"
#include "ui/common/convert.h"
#include "ui/common/text_diff.h"

#include <QEvent>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

const QString kAdded = u"+ "_s;
const QString kRemoved = u"− "_s;

QString signOf(DiffLine::Kind kind)
{
    switch (kind) {
    case DiffLine::Kind::Added:
        return kAdded;
    case DiffLine::Kind::Removed:
        return kRemoved;
    case DiffLine::Kind::Gap:
        return u"  …"_s;
    case DiffLine::Kind::Same:
        break;
    }
    return u"  "_s;
}

/// Tabs stay: only what could disguise itself is escaped, part by part.
QString lineText(std::string_view bytes)
{
    QString text;
    for (std::size_t from = 0; from <= bytes.size();) {
        const std::size_t tab = bytes.find('\t', from);
        text += toDisplay(bytes.substr(from, tab == std::string_view::npos ? tab : tab - from));
        if (tab == std::string_view::npos)
            break;
        text += u'\t';
        from = tab + 1;
    }
    return text;
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setFont(look::mono());
    setTabChangesFocus(true);
    setAccessibleName(tr("Changed lines"));
}

DiffView::Counts DiffView::setParts(const std::vector<Part> &parts)
{
    QString all;
    Counts counts;
    for (const Part &part : parts) {
        const TextDiff diff = diffLines(part.before, part.after);
        counts.added += diff.added;
        counts.removed += diff.removed;
        if (parts.size() > 1)
            all += part.title + u'\n';
        for (const DiffLine &line : diff.lines)
            all += signOf(line.kind) + lineText(line.text) + u'\n';
    }
    all.chop(1);
    setPlainText(all);
    markLines();
    return counts;
}

void DiffView::markLines()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const bool isAdded = block.text().startsWith(kAdded);
        if (!isAdded && !block.text().startsWith(kRemoved))
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(
            look::tint(isAdded ? Role::Ok : Role::Bad, palette().color(QPalette::Base), palette()));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    setExtraSelections(marks);
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markLines();
}

} // namespace pavise::ui
