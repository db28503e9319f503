// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/learn/learn_programs_page.h"

#include "ui/common/convert.h"
#include "ui/models/learn_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label/badge_label.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/page_header.h"
#include "ui/wizard/choice_list.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

QString startedText(const suggest::Row &row)
{
    const auto times = static_cast<int>(std::min<std::uint64_t>(row.count, 1'000'000'000));
    if (row.eventClass == audit::EventClass::ChangeHat)
        return LearnProgramsPage::tr("%1 changed to it %n time(s).", nullptr, times)
            .arg(toDisplay(row.profile));
    if (row.count == 0)
        return LearnProgramsPage::tr("%1 went on with it; the start itself is not in the log.")
            .arg(toDisplay(row.profile));
    return row.isBlocked
        ? LearnProgramsPage::tr("%1 was not allowed to start it, %n time(s).", nullptr, times)
              .arg(toDisplay(row.profile))
        : LearnProgramsPage::tr("%1 started it %n time(s).", nullptr, times)
              .arg(toDisplay(row.profile));
}

/// The same but for what becomes of the environment.
bool isTwin(const suggest::Candidate &a, const suggest::Candidate &b)
{
    return a.kind == b.kind && a.target == b.target;
}

} // namespace

LearnProgramsPage::LearnProgramsPage(LearnState &state)
    : WorkPage(tr("What started programs run under"))
    , m_state(state)
    , m_scroll(new QScrollArea)
{
    header().setSentence(tr("Decided first, because it says which profile their accesses belong "
                            "to."));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Started programs"));
    static_cast<QVBoxLayout *>(layout())->addWidget(m_scroll, 1);
    connect(&m_state.service, &LearnService::rowsReady, this,
            [this](const std::shared_ptr<const LearnRows> &rows) {
                if (!isWorking())
                    return;
                m_state.rows = rows;
                m_state.accesses.setRows(rows->rows);
                if (hasUnseen()) {
                    // What was decided leads to programs that those start.
                    setWorking(false);
                    showRows();
                } else {
                    advance();
                }
            });
}

void LearnProgramsPage::initializePage()
{
    showRows();
}

bool LearnProgramsPage::hasUnseen() const
{
    return std::ranges::any_of(m_state.programRows(), [this](const suggest::Row &row) {
        return !std::ranges::contains(m_shown, row.key);
    });
}

void LearnProgramsPage::showRows()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look::units(5), 0, look::units(4), look::units(4));
    column->setSpacing(look::units(3));
    m_shown.clear();
    for (const suggest::Row &row : m_state.programRows()) {
        m_shown.push_back(row.key);
        column->addWidget(makeCard(row));
    }
    column->addStretch();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
}

QWidget *LearnProgramsPage::makeCard(const suggest::Row &row)
{
    using Kind = suggest::Decision::Kind;
    auto *card = new Card(toDisplay(row.subject));
    QList<QWidget *> head{new TextLabel(startedText(row), TextLevel::Body, Role::Muted)};
    if (row.severity.level >= suggest::kSensitive)
        head << new BadgeLabel({tr("sensitive"), Shape::Triangle, Role::Bad});
    card->content()->addLayout(lineOf(head, 0));

    // What is offered with the environment as it is stands beside its cleaned twin, as a check box.
    std::vector<suggest::Candidate> offered = row.candidates;
    std::erase_if(offered, suggest::keepsEnvironment);
    // What is sensitive is for a person to choose.
    const bool isForThePerson = isSensitive(offered.front());
    const auto &decision =
        m_state.programs
            .try_emplace(row.key,
                         suggest::Decision{.kind = isForThePerson ? Kind::Ignore : Kind::Accept,
                                           .candidate = offered.front()})
            .first->second;
    if (isForThePerson)
        card->content()->addWidget(
            (new TextLabel(tr("Nothing is chosen for you here. The usual answer would be “%1”.")
                               .arg(programChoiceText(offered.front())),
                           TextLevel::Body, Role::Warn))
                ->wrapped());
    const bool isKept = suggest::keepsEnvironment(decision.candidate);
    QList<Choice> choices;
    auto chosen = static_cast<int>(offered.size());
    for (const suggest::Candidate &each : offered) {
        if (decision.kind == Kind::Accept && isTwin(decision.candidate, each))
            chosen = static_cast<int>(choices.size());
        choices << Choice{.title = programChoiceText(each),
                          .detail = candidateText(each) + u" · "_s + ruleLine(each),
                          .isConcern = isSensitive(each)};
    }
    choices << Choice{.title = tr("Leave it as it is"),
                      .detail = tr("no rule is added now; it is asked again the next time")};
    auto *list = new ChoiceList;
    list->setAccessibleName(toDisplay(row.subject));
    list->setChoices(choices, chosen);
    auto *environment = new QCheckBox(tr("Pass its environment on as it is"));
    environment->setToolTip(tr("Whoever starts the program can then make it do other things, for "
                               "instance by LD_PRELOAD"));
    environment->setChecked(isKept);
    const auto take = [this, row, offered, list, environment] {
        const auto choice = static_cast<std::size_t>(list->chosen());
        const bool isAnswer = choice < offered.size();
        const auto kept = std::ranges::find_if(row.candidates, [&](const auto &each) {
            return isAnswer && suggest::keepsEnvironment(each) && isTwin(each, offered[choice]);
        });
        environment->setEnabled(kept != row.candidates.end());
        suggest::Decision &now = m_state.programs[row.key];
        now.kind = isAnswer ? Kind::Accept : Kind::Ignore;
        if (isAnswer)
            now.candidate =
                environment->isEnabled() && environment->isChecked() ? *kept : offered[choice];
    };
    take();
    connect(list, &ChoiceList::chose, this, take);
    connect(environment, &QCheckBox::toggled, this, take);
    card->content()->addWidget(list);
    environment->setVisible(std::ranges::any_of(row.candidates, suggest::keepsEnvironment));
    card->content()->addWidget(environment);
    return card;
}

void LearnProgramsPage::work()
{
    m_state.service.decide(m_state.programs);
}

} // namespace pavise::ui
