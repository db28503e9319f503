// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/apply/apply_cards.h"

#include "ui/common/convert.h"
#include "ui/common/text_diff.h"
#include "ui/models/badges.h"
#include "ui/pages/card_rows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label/badge_label.h"
#include "ui/widgets/label/text_label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

struct ApplyCardsText
{
    Q_DECLARE_TR_FUNCTIONS(ApplySheet)
};

QWidget *leftAligned(QWidget *widget)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(widget);
    line->addStretch();
    return box;
}

void addRow(QGridLayout &grid, const PreviewRow &row)
{
    const int at = grid.rowCount();
    grid.addWidget(leftAligned(new BadgeLabel(rowBadge(row))), at, 0);
    grid.addWidget(new TextLabel(row.permissions, TextLevel::Mono), at, 1);
    grid.addWidget((new TextLabel(row.target, TextLevel::Mono))->elided(), at, 2);
    // The place, then the rule.
    const QString place = QString(row.reason).replace(u'\n', u": "_s);
    auto *reason = new TextLabel(row.concern.isEmpty() ? place : row.concern + u" · "_s + place,
                                 TextLevel::Body, row.concern.isEmpty() ? Role::Muted : Role::Warn);
    grid.addWidget(reason->elided(), at, 3);
}

QString summary(const ProfilePreview &profile)
{
    if (profile.isNew)
        return ApplyCardsText::tr("new profile");
    if (profile.isRemoved)
        return ApplyCardsText::tr(
            "no longer in the file; the kernel keeps it until it is unloaded");
    return toDisplay(profile.file);
}

/// \p isOneOfMany: the sheet's sentence tells of all profiles together.
void addEvents(Card &card, const ProfilePreview &profile, bool isOneOfMany)
{
    if (profile.recorded > 0 && isOneOfMany)
        addSentence(card,
                    ApplyCardsText::tr("Recorded denials that it settles: %1 of %2.")
                        .arg(profile.fixed)
                        .arg(profile.recorded));
    if (profile.newlyDenied > 0)
        card.content()->addWidget(
            (new TextLabel(
                 ApplyCardsText::tr("It would refuse %n recorded access(es) that went through.",
                                    nullptr, static_cast<int>(profile.newlyDenied)),
                 TextLevel::Body, Role::Warn))
                ->wrapped());
}

QWidget *makeProfileCard(const ProfilePreview &profile, bool isOneOfMany)
{
    auto *card = new Card(toDisplay(profile.name));
    QList<QWidget *> head{flexible(summary(profile), TextLevel::Body, Role::Muted)};
    if (profile.mode)
        head << new BadgeLabel(modeBadge(*profile.mode));
    if (profile.running > 0)
        head << new BadgeLabel(
            {ApplyCardsText::tr("%n running process(es)", nullptr, profile.running), Shape::None});
    card->content()->addLayout(lineOf(head, 0));
    if (!profile.rows.empty()) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(look::units(3));
        grid->setVerticalSpacing(look::units(1.5));
        grid->setColumnStretch(2, 4);
        grid->setColumnStretch(3, 5);
        for (const PreviewRow &row : profile.rows)
            addRow(*grid, row);
        card->content()->addSpacing(look::unit());
        card->content()->addLayout(grid);
        card->content()->addSpacing(look::unit());
    }
    if (profile.isCut)
        addSentence(
            *card,
            ApplyCardsText::tr("There are more differences than are shown; the text diff has "
                               "every changed line."));
    addEvents(*card, profile, isOneOfMany);
    return card;
}

QWidget *makeListCard(const QString &title, const QStringList &sentences, Role role)
{
    auto *card = new Card(title);
    for (const QString &sentence : sentences)
        card->content()->addWidget((new TextLabel(sentence, TextLevel::Body, role))->wrapped());
    return card;
}

} // namespace

void fillPreview(QVBoxLayout &layout, const ChangePreview &preview)
{
    if (!preview.errors.isEmpty())
        layout.addWidget(
            makeListCard(ApplyCardsText::tr("Cannot be applied"), preview.errors, Role::Bad));
    if (!preview.warnings.isEmpty())
        layout.addWidget(
            makeListCard(ApplyCardsText::tr("Look at this first"), preview.warnings, Role::Warn));
    for (const ProfilePreview &profile : preview.profiles)
        layout.addWidget(makeProfileCard(profile, preview.profiles.size() > 1));
    if (preview.profiles.empty() && preview.errors.isEmpty()) {
        auto *card = new Card(preview.isSameText ? ApplyCardsText::tr("Same text")
                                                 : ApplyCardsText::tr("Same meaning"));
        addSentence(
            *card,
            preview.isSameText
                ? ApplyCardsText::tr("This is what the disk holds already. Applying loads it into "
                                     "the kernel again.")
                : ApplyCardsText::tr("Only the text differs, as comments or layout: nothing is "
                                     "newly allowed or denied."));
        layout.addWidget(card);
    } else if (preview.unchangedProfiles > 0) {
        layout.addWidget(
            new TextLabel(ApplyCardsText::tr("%n other profile(s) of these files keep their "
                                             "meaning.",
                                             nullptr, preview.unchangedProfiles),
                          TextLevel::Small, Role::Muted));
    }
    layout.addStretch();
}

QPlainTextEdit *makeDiffView()
{
    auto *view = new QPlainTextEdit;
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(look::mono());
    view->setTabChangesFocus(true);
    view->setAccessibleName(ApplyCardsText::tr("Changed lines"));
    return view;
}

namespace {

/// A line's kind, kept at its block: the text alone could be a line of the file.
constexpr int kHeadLine = 1;
constexpr int kAddedLine = 2;
constexpr int kRemovedLine = 3;

/// Tabs stay: only what could disguise itself is escaped, part by part.
QString withTabs(std::string_view bytes)
{
    QString text;
    for (std::size_t from = 0; from <= bytes.size();) {
        const std::size_t tab = bytes.find('\t', from);
        text += toDisplay(bytes.substr(from, tab == bytes.npos ? tab : tab - from));
        if (tab == std::string_view::npos)
            break;
        text += u'\t';
        from = tab + 1;
    }
    return text;
}

class DiffWriter
{
public:
    explicit DiffWriter(QPlainTextEdit &view)
        : m_view(view)
        , m_cursor(view.document())
    {
        view.clear();
        m_cursor.beginEditBlock();
        m_plain.setFont(look::mono());
        m_head.setFont(look::strong());
        m_counts.setFont(look::body());
        m_counts.setForeground(look::text(Role::Muted, view.palette()));
    }

    void addHead(const FileChange &change, const TextDiff &diff)
    {
        if (!m_isFirst)
            newLine(0); // room above a file
        newLine(kHeadLine);
        m_cursor.insertText(toDisplay(change.file), m_head);
        QString counts = u"   +%1 −%2"_s.arg(diff.added).arg(diff.removed);
        if (!change.existed)
            counts += u" · "_s + ApplyCardsText::tr("new file");
        m_cursor.insertText(counts, m_counts);
    }

    void addLine(const DiffLine &line)
    {
        const auto [sign, kind] = line.kind == DiffLine::Kind::Added
            ? std::pair(u"+ "_s, kAddedLine)
            : line.kind == DiffLine::Kind::Removed ? std::pair(u"− "_s, kRemovedLine)
            : line.kind == DiffLine::Kind::Gap     ? std::pair(u"  …"_s, 0)
                                                   : std::pair(u"  "_s, 0);
        newLine(kind);
        m_cursor.insertText(sign + withTabs(line.text), m_plain);
    }

    /// Colours what was written, by the palette.
    void finish()
    {
        m_cursor.endEditBlock();
        const QPalette &palette = m_view.palette();
        const QColor ground = palette.color(QPalette::Base);
        QList<QTextEdit::ExtraSelection> marks;
        for (QTextBlock block = m_view.document()->begin(); block.isValid(); block = block.next()) {
            QTextEdit::ExtraSelection mark;
            if (block.userState() == kHeadLine)
                mark.format.setBackground(look::mix(ground, palette.color(QPalette::Text), 0.1));
            else if (block.userState() == kAddedLine || block.userState() == kRemovedLine)
                mark.format.setBackground(look::tint(
                    block.userState() == kAddedLine ? Role::Ok : Role::Bad, ground, palette));
            else
                continue;
            mark.cursor = QTextCursor(block);
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            marks << mark;
        }
        m_view.setExtraSelections(marks);
        m_view.moveCursor(QTextCursor::Start);
    }

private:
    void newLine(int kind)
    {
        if (!std::exchange(m_isFirst, false))
            m_cursor.insertBlock();
        m_cursor.block().setUserState(kind);
    }

    QPlainTextEdit &m_view;
    QTextCursor m_cursor;
    QTextCharFormat m_plain;
    QTextCharFormat m_head;
    QTextCharFormat m_counts;
    bool m_isFirst = true;
};

} // namespace

DiffCounts showDiff(QPlainTextEdit &view, const std::vector<FileChange> &changes)
{
    DiffCounts counts;
    DiffWriter writer(view);
    for (const FileChange &change : changes) {
        const TextDiff diff = diffLines(change.before, change.after);
        counts.added += diff.added;
        counts.removed += diff.removed;
        writer.addHead(change, diff);
        for (const DiffLine &line : diff.lines)
            writer.addLine(line);
    }
    writer.finish();
    return counts;
}

} // namespace pavise::ui
