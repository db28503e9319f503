// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/profile/profile_enforce_page.h"

#include "ui/common/convert.h"
#include "ui/services/learn/use_counts.h"
#include "ui/services/logs/denial_service.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/wizard/choice_list.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace pavise::ui {

namespace {

enum Answer { KeepWatching, TryFirst, Enforce };

// Of a trial; the helper takes no less and no more.
constexpr int kLeastSeconds = 10;
constexpr int kMostSeconds = 3600;
constexpr int kUsualSeconds = 120;

} // namespace

ProfileEnforcePage::ProfileEnforcePage(NewProfileState &state)
    : WorkPage(tr("Enforce"))
    , m_state(state)
    , m_open(new MessageBar)
    , m_choices(new ChoiceList)
    , m_seconds(new QSpinBox)
{
    setFinalPage(true);
    header().setSentence(tr("From here on, what the rules do not allow is refused and logged."));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(filterRow({m_open}));
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(look::units(5), 0, look::units(4), look::units(4));
    lines->setSpacing(look::units(2));
    m_choices->setAccessibleName(tr("What holds from now on"));
    m_choices->setChoices(
        {{.title = tr("Keep watching for now"),
          .detail = tr("it goes on complaining; the Learn wizard takes it up again at any time")},
         {.title = tr("Try to enforce"),
          .detail = tr("it goes back to complaining by itself unless you keep it")},
         {.title = tr("Enforce"), .detail = tr("for good; Undo and the history lead back")}},
        TryFirst);
    lines->addWidget(m_choices);
    m_seconds->setRange(kLeastSeconds, kMostSeconds);
    m_seconds->setValue(kUsualSeconds);
    //: Unit behind a number: seconds
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setAccessibleName(tr("Seconds to try"));
    auto *label = new TextLabel(tr("&Try for"));
    label->setBuddy(m_seconds);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_seconds);
    line->addStretch();
    lines->addLayout(line);
    lines->addStretch();
    column->addWidget(content, 1);
    connect(m_choices, &ChoiceList::chose, m_seconds,
            [this](int choice) { m_seconds->setEnabled(choice == TryFirst); });
}

void ProfileEnforcePage::initializePage()
{
    const UseCounts open =
        countUse(*m_state.denials.newest(), m_state.draft->name, m_state.learntAt);
    if (m_state.passes == 0 && open.all > 0)
        m_open->show(Role::Warn, tr("Nothing was learnt yet."),
                     tr("%n group(s) of accesses would be refused. Go back and learn first.",
                        nullptr, open.groups));
    else if (open.all > 0)
        m_open->show(Role::Warn, tr("Something new was recorded since the last pass."),
                     tr("%n group(s) of accesses would be refused. Go back for another pass, or "
                        "try.",
                        nullptr, open.groups));
    else if (m_state.passes == 0)
        m_open->show(Role::Info, tr("The program was not seen under its profile yet."),
                     tr("What it needs is not known, so it may not even start when this is "
                        "enforced."));
    else
        m_open->hide();
    const bool isUnsure = m_state.passes == 0 || open.all > 0;
    m_choices->setChosen(isUnsure ? KeepWatching : TryFirst);
    m_seconds->setEnabled(!isUnsure);
}

bool ProfileEnforcePage::isEnforcing() const
{
    return m_choices->chosen() != KeepWatching;
}

quint32 ProfileEnforcePage::seconds() const
{
    return m_choices->chosen() == TryFirst ? static_cast<quint32>(m_seconds->value()) : 0;
}

} // namespace pavise::ui
