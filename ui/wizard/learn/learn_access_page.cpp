// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/learn/learn_access_page.h"

#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/models/learn_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"
#include "ui/wizard/choice_list.h"

#include <QAction>
#include <QInputDialog>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

using Kind = suggest::CandidateKind;

QString effectText(const LearnEffect &effect)
{
    QStringList parts;
    if (effect.opens) {
        const auto files = static_cast<int>(effect.opens->count);
        parts << (files == 0 ? LearnAccessPage::tr("no other file of this system")
                             : LearnAccessPage::tr("also %n existing file(s)", nullptr, files));
        if (!effect.opens->isComplete)
            parts.back() += LearnAccessPage::tr(", at least");
        if (effect.opens->sensitive > 0)
            parts << LearnAccessPage::tr("%n sensitive, such as %1", nullptr,
                                         static_cast<int>(effect.opens->sensitive))
                         .arg(toDisplay(effect.opens->worst.front().path));
    }
    if (!effect.settles.empty())
        parts << LearnAccessPage::tr("settles %n other group(s)", nullptr,
                                     static_cast<int>(effect.settles.size()));
    return parts.join(u" · "_s);
}

} // namespace

LearnAccessPage::LearnAccessPage(LearnState &state)
    : WorkPage(tr("Review what was needed"))
    , m_state(state)
    , m_view(new TableView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_failure(new MessageBar)
    , m_pass(new MessageBar)
    , m_totals(new TextLabel({}, TextLevel::Small, Role::Muted))
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *bars = new QWidget;
    auto *stacked = new QVBoxLayout(bars);
    stacked->setContentsMargins(look::units(5), 0, look::units(4), look::units(3));
    stacked->setSpacing(look::units(1.5));
    stacked->addWidget(m_failure);
    stacked->addWidget(m_pass);
    column->addWidget(bars);
    m_view->setModel(&state.accesses);
    m_view->setAccessibleName(tr("Rules to add"));
    m_view->setColumns({{36}, {8}, {28, 2}, {11, 1}, {14}});
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(framed(m_view));
    splitter->addWidget(makeAnswers());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({look::rowHeight() * 9, look::rowHeight() * 8});
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    column->addWidget(new Hairline);
    column->addWidget(m_stack, 1);
    column->addWidget(new Hairline);
    m_totals->setContentsMargins(look::units(5), look::unit(), look::units(4), look::unit());
    column->addWidget(m_totals);

    addKey(tr("&Wider"), Qt::Key_G, &LearnAccessPage::widen);
    addKey(tr("&Narrower"), Qt::SHIFT | Qt::Key_G, &LearnAccessPage::narrow);
    addKey(tr("&Refuse and stop logging"), Qt::Key_D, &LearnAccessPage::deny);
    addKey(tr("&Leave out"), Qt::Key_I, &LearnAccessPage::leaveOut);
    addKey(tr("&Edit the rule…"), Qt::Key_E, &LearnAccessPage::editRule);
    addKey(tr("&Mute in this session"), Qt::Key_M, &LearnAccessPage::mute);
    m_mute = m_commands.last();
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LearnAccessPage::showItem);
    connect(&state.accesses, &LearnModel::choicesChanged, this, &LearnAccessPage::updateTotals);
    connect(&state.accesses, &LearnModel::choicesChanged, this, &LearnAccessPage::showItem);
    connect(m_choices, &ChoiceList::chose, this, &LearnAccessPage::choose);
    connect(&state.service, &LearnService::effectReady, this, &LearnAccessPage::showEffect);
    connect(&state.service, &LearnService::textsReady, this,
            [this](const std::shared_ptr<const LearnTexts> &texts) {
                if (!isWorking())
                    return;
                m_state.texts = texts;
                advance();
            });
    connect(&state.service, &LearnService::notKept, this, [this](const text::Diagnostic &reason) {
        m_pass->show(Role::Warn, tr("The session could not be written."),
                     diagnosticText(reason) + u' ' + tr("What is decided here is not kept."));
    });
    connect(&state.service, &LearnService::failed, this, [this](const text::Diagnostic &reason) {
        if (!isWorking())
            return;
        setWorking(false);
        m_failure->show(Role::Bad, tr("The rules do not go together."),
                        diagnosticText(reason) + u' '
                            + tr("Change or leave out the rule that it names."));
    });
}

QWidget *LearnAccessPage::makeAnswers()
{
    m_title = new TextLabel({}, TextLevel::Heading);
    m_title->elided();
    m_sentence = new TextLabel({}, TextLevel::Body, Role::Muted);
    m_sentence->wrapped();
    m_choices = new ChoiceList;
    m_choices->setAccessibleName(tr("Answers"));
    m_answers = new QWidget;
    auto *column = new QVBoxLayout(m_answers);
    column->setContentsMargins(look::units(5), look::units(3), look::units(4), look::units(3));
    column->setSpacing(look::units(1.5));
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(look::unit());
    column->addWidget(m_choices);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Answers to the chosen row"));
    scroll->setWidget(m_answers);
    m_answers->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

void LearnAccessPage::addKey(const QString &text, const QKeySequence &keys,
                             void (LearnAccessPage::*slot)())
{
    auto *action = new QAction(text, m_view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_view->addAction(action);
    m_commands << action;
}

void LearnAccessPage::initializePage()
{
    m_failure->hide();
    m_view->expandAll();
    m_shown.clear();
    const LearnModel &model = m_state.accesses;
    const QModelIndex first = model.index(0, 0);
    m_view->setCurrentIndex(model.rowCount(first) > 0 ? model.index(0, 0, first) : first);
    updateTotals();
    updateEmptyState();
    showPass();
    showItem();
    m_view->setFocus();
}

void LearnAccessPage::showPass()
{
    m_pass->hide();
    if (m_state.rows == nullptr)
        return;
    if (const auto &problem = m_state.rows->sessionProblem) {
        m_pass->show(Role::Warn, tr("The session could not be written."),
                     diagnosticText(*problem) + u' ' + tr("What is decided here is not kept."));
        return;
    }
    const auto &pass = m_state.pass;
    if (!pass)
        return;
    const QLocale locale;
    const auto number = [&locale](std::size_t value) {
        return locale.toString(static_cast<qulonglong>(value));
    };
    if (pass->isUnused) {
        m_pass->show(Role::Info, tr("Nothing was recorded since the last pass."),
                     tr("Use the programs first; this does not count as a pass."));
        return;
    }
    const QString head = tr("Pass %1:").arg(pass->number);
    if (!pass->newBefore)
        m_pass->show(Role::Info, head,
                     tr("%1 new. Use the programs again after this; the next pass asks only what "
                        "is new then.")
                         .arg(number(pass->newRows)));
    else if (pass->newRows == 0)
        m_pass->show(Role::Ok, head,
                     tr("nothing new, %1 before. Learning has come to an end as far as the "
                        "programs were used.")
                         .arg(number(*pass->newBefore)));
    else
        m_pass->show(Role::Info, head,
                     tr("new in this pass: %1, %2 before.")
                         .arg(number(pass->newRows), number(*pass->newBefore)));
}

void LearnAccessPage::updateEmptyState()
{
    const bool isEmpty = m_state.accesses.rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        return;
    const suggest::ReviewTotals totals =
        m_state.rows != nullptr ? m_state.rows->totals : suggest::ReviewTotals();
    const auto allowed = static_cast<int>(totals.allowedRows);
    if (!m_state.programRows().empty())
        m_empty->setText(u"check"_s, tr("Nothing else was refused"),
                         tr("What started programs run under is all there is to write."));
    else
        m_empty->setText(u"check"_s, tr("Nothing is left to answer"),
                         allowed > 0 ? tr("The profiles on the disk allow all of it by now "
                                          "(%n group(s)); it was logged before.",
                                          nullptr, allowed)
                                     : tr("The log holds nothing for these profiles that a rule "
                                          "would answer."));
}

void LearnAccessPage::updateTotals()
{
    const LearnModel &model = m_state.accesses;
    const QLocale locale;
    const int count = model.itemCount();
    m_totals->setText(
        count == 0
            ? QString()
            : tr("%1 of %n rule(s) chosen", nullptr, count).arg(model.chosenCount()) + u" · "_s
                + tr("they answer %1 of %2 events")
                      .arg(locale.toString(static_cast<qulonglong>(model.chosenEvents())),
                           locale.toString(static_cast<qulonglong>(model.allEvents()))));
    header().setSentence(
        tr("%n group(s) to answer. Nothing sensitive is chosen for you.", nullptr, count));
    Q_EMIT completeChanged();
}

bool LearnAccessPage::isAnswered() const
{
    const bool hasProgram = std::ranges::any_of(m_state.decisions(), [](const auto &each) {
        return each.second.kind == suggest::Decision::Kind::Accept;
    });
    return hasProgram;
}

void LearnAccessPage::showItem()
{
    const LearnItem *item = m_state.accesses.item(m_view->currentIndex());
    for (QAction *command : std::as_const(m_commands))
        command->setEnabled(item != nullptr && !item->isMuted);
    m_mute->setEnabled(item != nullptr && !m_state.session.empty());
    m_mute->setText(item != nullptr && item->isMuted ? tr("Ask a&gain")
                                                     : tr("&Mute in this session"));
    m_choices->setVisible(item != nullptr);
    if (item == nullptr) {
        m_shown.clear();
        m_title->setText(tr("No row is chosen"));
        m_sentence->setText(tr("Choose a row to see what could answer it."));
        return;
    }
    const QString profile = toDisplay(item->row.profile);
    m_title->setText(toDisplay(item->row.subject));
    const auto times = static_cast<int>(std::min<std::uint64_t>(item->row.count, 1'000'000'000));
    m_sentence->setText(
        (item->row.isBlocked ? tr("%1 was refused this %n time(s).", nullptr, times)
                             : tr("%1 would have been refused this %n time(s).", nullptr, times))
            .arg(profile)
        + (item->isOn          ? QString()
               : item->isMuted ? u' ' + tr("It is muted in this session: M asks again.")
                               : u' ' + tr("It is left out unless you check it.")));
    if (m_shown == item->row.key && m_choices->count() == static_cast<int>(item->ladder.size())) {
        m_choices->setChosen(item->chosen);
        return;
    }
    m_shown = item->row.key;
    QList<Choice> choices;
    for (std::size_t i = 0; i < item->ladder.size(); ++i) {
        const suggest::Candidate &each = item->ladder[i];
        QString detail =
            i < item->row.candidates.size() ? candidateText(each) : tr("your own text");
        if (static_cast<int>(i) == item->usual)
            detail = tr("usual: %1").arg(detail);
        choices << Choice{.title = ruleLine(each),
                          .detail = detail,
                          .isMono = true,
                          .isConcern = isSensitive(each)};
    }
    m_choices->setChoices(choices, item->chosen);
    m_state.service.look(m_shown, item->ladder);
}

void LearnAccessPage::showEffect(const std::string &key, int candidate, const LearnEffect &effect)
{
    const QString text = effectText(effect);
    if (key != m_shown || text.isEmpty())
        return;
    const LearnItem *item = m_state.accesses.item(m_view->currentIndex());
    const bool isConcern = (effect.opens && effect.opens->sensitive > 0)
        || (item != nullptr && candidate < static_cast<int>(item->ladder.size())
            && isSensitive(item->ladder[static_cast<std::size_t>(candidate)]));
    m_choices->setDetail(candidate, m_choices->detail(candidate) + u" · "_s + text, isConcern);
}

void LearnAccessPage::choose(int answer)
{
    m_state.accesses.choose(m_view->currentIndex(), answer);
}

void LearnAccessPage::widen()
{
    if (const LearnItem *item = m_state.accesses.item(m_view->currentIndex()); item != nullptr
        && item->chosen + 1 < static_cast<int>(item->ladder.size())
        && item->ladder[static_cast<std::size_t>(item->chosen) + 1].kind != Kind::Deny)
        choose(item->chosen + 1);
}

void LearnAccessPage::narrow()
{
    if (const LearnItem *item = m_state.accesses.item(m_view->currentIndex()); item != nullptr)
        choose(item->chosen - 1);
}

void LearnAccessPage::deny()
{
    const LearnItem *item = m_state.accesses.item(m_view->currentIndex());
    if (item == nullptr)
        return;
    const auto at = std::ranges::find(item->ladder, Kind::Deny, &suggest::Candidate::kind);
    if (at != item->ladder.end())
        choose(static_cast<int>(at - item->ladder.begin()));
}

void LearnAccessPage::leaveOut()
{
    m_state.accesses.setData(m_view->currentIndex().siblingAtColumn(0), Qt::Unchecked,
                             Qt::CheckStateRole);
}

void LearnAccessPage::mute()
{
    const QModelIndex current = m_view->currentIndex();
    const LearnItem *item = m_state.accesses.item(current);
    if (item == nullptr || m_state.session.empty())
        return;
    const int group = current.parent().row();
    const int row = current.row();
    m_state.accesses.setMuted(current, !item->isMuted);
    m_view->expandAll();
    // The row that took its place.
    const LearnModel &model = m_state.accesses;
    const QModelIndex head = model.index(std::min(group, model.rowCount() - 1), 0);
    m_view->setCurrentIndex(model.index(std::min(row, model.rowCount(head) - 1), 0, head));
    updateEmptyState();
}

void LearnAccessPage::editRule()
{
    const LearnItem *item = m_state.accesses.item(m_view->currentIndex());
    if (item == nullptr || item->answer().kind == Kind::NewProfile
        || item->answer().kind == Kind::Flag || item->answer().rules.size() != 1)
        return;
    bool isAccepted = false;
    const QString rule =
        QInputDialog::getText(this, tr("Edit the rule"), tr("&Rule, as in a profile:"),
                              QLineEdit::Normal, ruleLine(item->answer()), &isAccepted)
            .trimmed();
    if (isAccepted && !rule.isEmpty())
        m_state.accesses.setOwnRule(m_view->currentIndex(), toBytes(rule));
}

void LearnAccessPage::work()
{
    m_failure->hide();
    m_state.service.keep(m_state.decisions());
    m_state.service.write(m_state.decisions(), true);
}

} // namespace pavise::ui
